import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterEach, describe, expect, it } from '@jest/globals';
import { loadTrust, type Refresh, type TrustChoice } from '../../../../shared/artifact/trust/load.js';
import { trustedRoots } from '../../../../shared/artifact/trust/trusted-root.js';
import type { TufStart } from '../../../../shared/artifact/trust/tuf.js';
import { Fault } from '../../../../shared/fault/fault.js';
import { createTransport } from '../../../../shared/http/pipeline.js';
import { realClock } from '../../../../shared/wiring/clock.js';
import { type HttpServer, startDroppingServer } from '../../../support/http-server.js';
import { startTufRepository, type TufRepository } from '../../../support/sigstore/tuf-repository.js';

const document = {
  mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  tlogs: [],
  certificateAuthorities: [{ uri: 'https://fulcio.example.test', certChain: { certificates: [] } }],
};
const rootText = JSON.stringify(document);
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

const open: Pick<HttpServer, 'close'>[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function repository(): Promise<TufRepository> {
  const started = await startTufRepository({ 'trusted_root.json': rootText });
  open.push(started);
  return started;
}

const transport = () =>
  Promise.resolve(
    createTransport({
      clock: realClock,
      signal: new AbortController().signal,
      trace: () => undefined,
      environment: {},
      userAgent: 'test',
      deadlineMilliseconds: 3000,
    }),
  );

function gitHubAt(mirror: string, start: TufStart, refresh: Refresh = 'required'): TrustChoice {
  return { kind: 'github', refresh, repository: { mirror, target: 'trusted_root.json', start } };
}

const load = (...choices: readonly TrustChoice[]) => loadTrust(choices, transport);
const faultOf = (work: Promise<unknown>) => work.catch((thrown: unknown) => thrown);

describe('a trusted root from a file', () => {
  const file = (text: string, pin?: string): TrustChoice => ({
    kind: 'file',
    bytes: Buffer.from(text),
    name: 'root.json',
    ...(pin !== undefined && { sha256: pin }),
  });

  it('is known by its hash, one document or one per line', async () => {
    const { roots } = await load(file(rootText), file(`${rootText}\n${rootText}\n`));
    expect(roots.map(({ origin }) => origin)).toEqual(['root.json', 'root.json#1', 'root.json#2']);
    expect(roots[0]?.sha256).toBe(sha256(rootText));
  });

  it('is found within the configuration of a client', async () => {
    const mediaType = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json';
    const { roots } = await load(file(JSON.stringify({ mediaType, trustedRoot: document })));
    expect(roots[0]?.document).toEqual(document);
  });

  it('may be pinned', async () => {
    expect((await load(file(rootText, sha256(rootText).toUpperCase()))).roots).toHaveLength(1);
    const fault = await faultOf(load(file(`${rootText} `, sha256(rootText))));
    expect(fault).toMatchObject({ code: 'TRUST_UNUSABLE', facts: { expected: sha256(rootText) } });
  });

  it.each([
    ['empty', ''],
    ['no JSON', 'hello'],
    ['half a document', rootText.slice(0, 50)],
    ['one good line and a bad one', `${rootText}\n{`],
    ['a list', `[${rootText}]`],
    ['another document', '{"mediaType":"application/json"}'],
    ['without anybody', '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}'],
    ['with logs that are no list', rootText.replace('"tlogs":[]', '"tlogs":{}')],
  ])('that is %s cannot be used', async (_, text) => {
    expect(await faultOf(load(file(text)))).toMatchObject({ code: 'TRUST_UNUSABLE', class: 'yours' });
  });
});

describe('the public-good root', () => {
  it('is there without any request', async () => {
    const forbidden = () => Promise.reject(new Error('no network here'));
    const { roots, remarks } = await loadTrust([{ kind: 'public-good', refresh: 'off' }], forbidden);
    expect(remarks).toEqual([]);
    expect(roots[0]?.document).toMatchObject({
      tlogs: [{ baseUrl: 'https://rekor.sigstore.dev' }, expect.anything()],
    });
  });

  it('is used as shipped when its mirror is out of reach, and says so', async () => {
    const gone = await startDroppingServer();
    open.push(gone);
    const tried = await load({ kind: 'public-good', refresh: 'try', mirror: gone.origin });
    expect(tried.roots[0]?.origin).toBe('public-good root as shipped');
    expect(tried.remarks).toEqual([expect.stringContaining('as shipped')]);
    const fault = await faultOf(load({ kind: 'public-good', refresh: 'required', mirror: gone.origin }));
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ class: 'world' });
  });

  it('does not take the word of a repository that other keys signed', async () => {
    const { origin } = await repository();
    const fault = await faultOf(load({ kind: 'public-good', refresh: 'required', mirror: origin }));
    expect(fault).toMatchObject({ code: 'TRUST_NOT_REFRESHED' });
  });
});

describe('a root by TUF', () => {
  it('is found from the first version on, through our transport, and leaves nothing behind', async () => {
    const { origin, root, seen } = await repository();
    const { roots } = await load(gitHubAt(origin, { kind: 'metadata', bytes: root }));
    expect(roots).toEqual([{ origin: `TUF root of ${origin}`, sha256: sha256(rootText), document }]);
    expect(seen.map(({ url }) => url)).toEqual([
      '/2.root.json',
      '/3.root.json',
      '/timestamp.json',
      '/1.snapshot.json',
      '/1.targets.json',
      `/targets/${sha256(rootText)}.trusted_root.json`,
    ]);
    expect(seen.every(({ headers }) => headers['user-agent'] === 'test')).toBe(true);
    expect((await readdir(tmpdir())).filter(name => name.startsWith('azure-promote-tuf-'))).toEqual([]);
  });

  it('may begin at a version that is pinned by its hash', async () => {
    const { origin, files } = await repository();
    const pinned = sha256(files.get('/2.root.json') ?? '');
    const start = { kind: 'pinned', version: 2, sha256: pinned } as const;
    expect((await load(gitHubAt(origin, start))).roots).toHaveLength(1);
    const other = { ...start, sha256: sha256('another') };
    expect(await faultOf(load(gitHubAt(origin, other)))).toMatchObject({ code: 'TRUST_UNUSABLE' });
    expect(await faultOf(load(gitHubAt(origin, other, 'try')))).toMatchObject({ code: 'TRUST_UNUSABLE' });
  });

  it.each<readonly [string, (repository: TufRepository) => void]>([
    [
      'another target',
      ({ files }) => {
        const path = [...files.keys()].find(each => each.startsWith('/targets/')) ?? '';
        files.set(path, Buffer.from(rootText.replace('fulcio', 'evil00')));
      },
    ],
    [
      'a larger target',
      ({ files }) => {
        const path = [...files.keys()].find(each => each.startsWith('/targets/')) ?? '';
        files.set(path, Buffer.from(`${rootText}${' '.repeat(100)}`));
      },
    ],
    ['no snapshot', ({ files }) => files.delete('/1.snapshot.json')],
    ['a timestamp that is no JSON', ({ files }) => files.set('/timestamp.json', Buffer.from('hello'))],
    [
      'a timestamp with another signature',
      ({ files }) => {
        const text = files.get('/timestamp.json')?.toString() ?? '';
        files.set('/timestamp.json', Buffer.from(text.replace(/"sig":"../, '"sig":"00')));
      },
    ],
    [
      'a root that skips a version',
      ({ files }) => {
        files.set('/3.root.json', files.get('/2.root.json') ?? Buffer.alloc(0));
      },
    ],
  ])('is refused with %s', async (_, damage) => {
    const damaged = await repository();
    damage(damaged);
    const start = { kind: 'metadata', bytes: damaged.root } as const;
    expect(await faultOf(load(gitHubAt(damaged.origin, start)))).toMatchObject({
      code: 'TRUST_NOT_REFRESHED',
    });
    const tried = await load(gitHubAt(damaged.origin, start, 'try'), { kind: 'public-good', refresh: 'off' });
    expect(tried.roots.map(({ origin }) => origin)).toEqual(['public-good root as shipped']);
    expect(tried.remarks).toHaveLength(1);
  });

  it('is not fetched over an open connection', async () => {
    const start = { kind: 'metadata', bytes: Buffer.from('{}') } as const;
    const fault = await faultOf(load(gitHubAt('http://tuf.example.test', start)));
    expect(fault).toMatchObject({ code: 'TRUST_NOT_REFRESHED' });
  });

  it('that is left out leaves nobody to trust, which is said', async () => {
    expect(await faultOf(load({ kind: 'github', refresh: 'off' }))).toMatchObject({ code: 'TRUST_UNUSABLE' });
  });
});

describe('what a root demands', () => {
  it('may be said for an instance of one’s own', () => {
    const demands = { logEntries: 0, certificateTimestamps: 0, times: 1 };
    const [root] = trustedRoots({ bytes: Buffer.from(rootText), origin: 'own', demands });
    expect(root?.demands).toEqual(demands);
  });
});
