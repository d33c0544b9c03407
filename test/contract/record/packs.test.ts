// Packs: a whole chain in one file, verified without a network, and what is wrong with every other file.
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { main } from '../../../shared/cli/main.js';
import { folderWith, removeFolders } from '../artifact/files/temporary-folder.js';
import { promoted, service } from './past.js';
import { processWith, recordRun } from './run-step.js';
import { sealed } from './sealed.js';

afterAll(removeFolders);

const digest = `sha256:${'ab'.repeat(32)}`;
type Texts = Readonly<Record<string, string>>;

function newKey() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    secret: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    known: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
  };
}

/** test, staging and production, each after the one before it; two keys sign. */
async function chain() {
  const [early, late] = [newKey(), newKey()];
  const folder = folderWith({ 'early.pem': early.known, 'late.pem': late.known });
  const at = (name: string) => join(folder, name);
  const keys = `${at('early.pem')}\n${at('late.pem')}`;
  const run = async (environment: string, secret: string, more: Texts = {}) => {
    await promoted(at('ledger'), { environment, digest });
    const flags = { service, environment, ledger: `file:${at('ledger')}`, 'record-key': keys, ...more };
    const done = await recordRun({ flags, environment: { AZURE_PROMOTE_SIGNING_KEY: secret } });
    expect(done).toMatchObject({ outcome: 'passed' });
    return done;
  };
  await run('test', early.secret);
  await run('staging', early.secret, { predecessors: 'test' });
  const pack = at('payments.pack.jsonl');
  const last = await run('production', late.secret, { predecessors: 'staging', pack });
  expect(last.outputs['pack']).toBe(pack);
  return { pack, keys, at };
}

async function verifyPack(path: string, ...words: readonly string[]) {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const io = processWith({ HOME: '/nonexistent' }, stdout, stderr);
  await main(Object.assign(io, { argv: ['node', 'cli', 'record', 'verify', path, ...words] }));
  const code = /error: ([A-Z_]+)/.exec(stderr.join(''))?.[1];
  return { exitCode: io.exitCode ?? 0, code, told: stdout.join(''), error: stderr.join('') };
}

let made: Awaited<ReturnType<typeof chain>>;
beforeAll(async () => {
  made = await chain();
});

const linesOf = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n');

describe('a pack', () => {
  it('holds the whole chain, and anybody with the public keys can verify it', async () => {
    const done = await verifyPack(made.pack, '--public-key', made.keys);
    expect(done).toMatchObject({ exitCode: 0 });
    expect(done.told).toContain('3 held, 0 failed');
    const order = linesOf(made.pack).map(line => JSON.parse(line).environment);
    expect(order.filter(Boolean)).toEqual(['test', 'staging', 'production']);
  });

  it('does not hold for who trusts only some of the keys, and says which records (PACK_REFUSED)', async () => {
    const done = await verifyPack(made.pack, '--public-key', made.at('early.pem'));
    expect(done).toMatchObject({ exitCode: 1, code: 'PACK_REFUSED' });
    expect(done.told).toContain('2 held, 1 failed');
    const none = await verifyPack(made.pack);
    expect(none.told).toContain('0 held, 3 failed');
  });

  it('has to be about what somebody asks for (PACK_REFUSED)', async () => {
    const ask = (...words: readonly string[]) => verifyPack(made.pack, '--public-key', made.keys, ...words);
    expect(await ask('--environment', 'production', '--digest', digest)).toMatchObject({ exitCode: 0 });
    const other = await ask('--environment', 'moon');
    expect(other).toMatchObject({ exitCode: 1, code: 'PACK_REFUSED' });
    expect(other.told).toContain('3 held, 1 failed');
    expect(await ask('--digest', `sha256:${'cd'.repeat(32)}`)).toMatchObject({ exitCode: 1 });
  });

  it('is told as JSON for programs', async () => {
    const { told } = await verifyPack(made.pack, '--public-key', made.keys, '--json');
    expect(JSON.parse(told)).toMatchObject({ failed: 0, header: { digest } });
  });
});

/** Each as somebody could make it who knows the form of a pack, and can sign nothing. */
const forgeries: readonly [string, (lines: readonly string[]) => readonly string[], string][] = [
  [
    'with other details',
    lines => lines.map(line => line.replace('rg-staging', 'rg-other')),
    'its details are not those that were signed',
  ],
  [
    'without a record in the middle',
    lines => lines.filter(line => !line.includes('"environment":"staging"')),
    'rests on',
  ],
  ['in another order', ([head = '', ...rest]) => [head, ...rest.toReversed()], 'rests on'],
  ['with a record twice', lines => [...lines, lines.at(-1) ?? ''], 'twice'],
  [
    'about another digest',
    lines => lines.map((line, at) => (at === 0 ? line.replace(/ab/g, 'cd') : line)),
    'about sha256:',
  ],
  [
    'with a record under another name',
    lines =>
      lines.map(line =>
        line.replace('"kind":"record","environment":"test"', '"kind":"record","environment":"qa"'),
      ),
    'environment test',
  ],
  [
    'with evidence that nobody names',
    lines => [...lines, JSON.stringify({ kind: 'evidence', digest, text: 'something' })],
    'another digest',
  ],
];

describe('a forged pack', () => {
  it.each(forgeries)('does not hold: %s (PACK_REFUSED)', async (_, forge, words) => {
    const lines = forge(linesOf(made.pack).slice(0, -1));
    const forged = made.at('forged.jsonl');
    writeFileSync(forged, sealed(lines));
    const done = await verifyPack(forged, '--public-key', made.keys);
    expect(done).toMatchObject({ exitCode: 1, code: 'PACK_REFUSED' });
    expect(done.told).toContain(words);
  });
});

describe('a file that is no pack', () => {
  const ways: readonly [string, (text: string) => string | Uint8Array][] = [
    ['torn in the middle of a line', text => text.slice(0, text.length / 2)],
    ['cut off at the end of a line', text => `${text.trimEnd().split('\n').slice(0, 2).join('\n')}\n`],
    ['edited by hand', text => text.replace('rg-staging', 'rg-other')],
    [
      'of a later version',
      text => sealed([text.split('\n')[0]?.replace('"version":1', '"version":2') ?? '']),
    ],
    ['without a record', text => sealed([text.split('\n')[0] ?? ''])],
    ['that is empty', () => ''],
    ['that is no text', () => Buffer.from([0xff, 0xfe, 0x00])],
    ['that is something else', () => '{"hello":1}\n'],
    ['that is too large', () => Buffer.alloc(64 * 1_048_576 + 1, 0x20)],
  ];

  it.each(ways)('is refused with one message: %s (PACK_UNREADABLE)', async (_, spoil) => {
    const spoiled = made.at('spoiled.jsonl');
    writeFileSync(spoiled, spoil(readFileSync(made.pack, 'utf8')));
    const done = await verifyPack(spoiled, '--public-key', made.keys);
    expect(done).toMatchObject({ exitCode: 2, code: 'PACK_UNREADABLE', told: '' });
    expect(done.error.match(/error:/g)).toHaveLength(1);
  });

  it('is refused when it is not there (PACK_UNREADABLE)', async () => {
    expect(await verifyPack('nowhere.jsonl')).toMatchObject({ exitCode: 2, code: 'PACK_UNREADABLE' });
  });
});
