import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Candidate } from '../../../../shared/artifact/artifact.js';
import {
  artifact,
  ask,
  broken,
  candidate,
  contentOf,
  digestOf,
  provenance,
  rootsOf,
  signedBy,
  statementAbout,
  subjectOf,
  verdictOn,
} from '../../../support/sigstore/asking.js';
import { workflowClaims as claims } from '../../../support/sigstore/claims.js';
import { type LoopbackSigstore, startSigstore } from '../../../support/sigstore/loopback.js';
import type { Signing, WitnessName } from '../../../support/sigstore/signing.js';

let sigstore: LoopbackSigstore;
let bundle: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  sigstore = await startSigstore();
  bundle = await sigstore.sign({ claims, statement: statementAbout(artifact) });
});

afterAll(() => sigstore.close());

const message = artifact.toString('base64');

describe('a bundle', () => {
  const witnessed: readonly (readonly WitnessName[])[] = [
    ['log'],
    ['log', 'timestamp'],
    ['log-v2', 'timestamp'],
  ];
  const kinds: readonly (readonly [string, Partial<Signing>])[] = [
    ['a statement', { statement: statementAbout(artifact) }],
    ['a statement with a chain', { statement: statementAbout(artifact), withChain: true }],
    ['a message', { message }],
  ];
  const cases = kinds.flatMap(([name, signing]) =>
    witnessed.map(witnesses => [name, witnesses.join(' and '), { ...signing, witnesses }] as const),
  );

  it.each(cases)('with %s, seen by %s, is proven', async (_, __, signing) => {
    const signed = await sigstore.sign({ claims, ...signing });
    const subjects = [subjectOf(artifact, { content: contentOf(artifact) })];
    const verdict = await verdictOn({
      subjects,
      candidates: [candidate(signed)],
      signer: signedBy(sigstore.root),
    });
    expect({ kind: verdict.kind, broken: broken(verdict) }).toEqual({ kind: 'proven', broken: [] });
    expect(verdict.proof?.times[0]).toBe(sigstore.signedAt);
    expect(verdict.proof?.trust?.sha256).toBe(rootsOf(sigstore.root)[0]?.sha256);
  });

  it('that only the second log saw has no time, and is refused', async () => {
    const signed = await sigstore.sign({ claims, message, witnesses: ['log-v2'] });
    const verdict = await verdictOn({ candidates: [candidate(signed)], signer: signedBy(sigstore.root) });
    expect(broken(verdict)).toEqual(['signed time']);
  });

  it('that no log saw is refused, unless the owner of the root has none', async () => {
    const signed = await sigstore.sign({
      claims,
      statement: statementAbout(artifact),
      witnesses: ['timestamp'],
    });
    const demands = { logEntries: 0, certificateTimestamps: 1, times: 1 };
    const signer = signedBy(sigstore.root);
    if (signer.kind !== 'identity') throw new Error('it is one');
    const strict = await verdictOn({ candidates: [candidate(signed)], signer });
    expect(broken(strict)).toEqual(['transparency log']);
    const own = { ...signer, trust: rootsOf(sigstore.root, { demands }) };
    expect((await verdictOn({ candidates: [candidate(signed)], signer: own })).kind).toBe('proven');
  });
});

describe('evidence comes', () => {
  const json = () => JSON.stringify(bundle);
  const pretty = () => JSON.stringify(bundle, undefined, 2);

  it.each<readonly [string, () => string]>([
    ['as one document', pretty],
    ['with a byte order mark', () => `\uFEFF${json()}`],
    ['with line breaks of Windows and at the end', () => `${pretty().replaceAll('\n', '\r\n')}\r\n\r\n`],
    ['as lines, with blank ones and one that is broken', () => `\r\n{"not":\r\n${json()}\r\n\r\n`],
    ['in a list', () => `[${json()}]`],
    ['as npm keeps it', () => JSON.stringify({ attestations: [{ predicateType: provenance, bundle }] })],
    [
      'as GitHub answers',
      () => JSON.stringify({ attestations: [{ bundle, repository_id: 1 }, { bundle: null }] }),
    ],
  ])('%s', async (_, text) => {
    const verdict = await verdictOn({ candidates: [candidate(text())], signer: signedBy(sigstore.root) });
    expect({ kind: verdict.kind, broken: broken(verdict) }).toEqual({ kind: 'proven', broken: [] });
  });

  it('from several places, of which one is enough and none is passed over in silence', async () => {
    const other = await sigstore.sign({ claims, statement: statementAbout(Buffer.from('other')) });
    const { proven, verdicts, unreadable } = await ask({
      candidates: [
        candidate('{}', 'empty.json'),
        candidate(other, 'other.json'),
        candidate(bundle, 'good.json'),
        { source: 'noise.bin', bytes: Buffer.from([0xff, 0xfe, 0x00]) },
      ],
      signer: signedBy(sigstore.root),
    });
    expect(proven).toBe(true);
    expect(verdicts[0]?.proof?.evidence).toBe('good.json');
    expect(unreadable.map(({ source }) => source)).toEqual(['empty.json', 'noise.bin']);
  });

  it('as bytes that can be kept and verified again', async () => {
    const signer = signedBy(sigstore.root);
    const first = await verdictOn({ candidates: [candidate(`[${json()}, ${json()}]`)], signer });
    const kept: Candidate = { source: 'kept', bytes: first.proof?.bytes ?? Buffer.alloc(0) };
    expect((await verdictOn({ candidates: [kept], signer })).kind).toBe('proven');
  });

  it.each<readonly [string, Candidate]>([
    ['nothing at all', { source: 'x', bytes: Buffer.alloc(0) }],
    ['no JSON', candidate('no bundle')],
    ['an unsigned statement', candidate(statementAbout(artifact))],
    ['an old bundle of cosign', candidate({ base64Signature: 'AA==', cert: '' })],
    ['JSON that is nested without end', candidate('['.repeat(1_000_000))],
    ['an empty list', candidate('[]')],
  ])('never as %s', async (_, given) => {
    const answer = await ask({ candidates: [given], signer: signedBy(sigstore.root) });
    expect(answer.proven).toBe(false);
    expect(answer.verdicts[0]?.kind).toBe('no-evidence');
    expect(answer.unreadable).toHaveLength(1);
    expect(answer.verdicts[0]?.checks[0]?.looked).toBe('could-not-look');
  });

  it('or not at all, which is never green', async () => {
    const verdict = await verdictOn({ candidates: [], signer: signedBy(sigstore.root) });
    expect({ kind: verdict.kind, broken: broken(verdict) }).toEqual({
      kind: 'no-evidence',
      broken: ['evidence'],
    });
  });
});

describe('a signature over the bytes themselves', () => {
  const large = Buffer.alloc(3_000_000, 'abc');

  it('is checked while they stream by, and against each of their digests', async () => {
    const signed = await sigstore.sign({ claims, message: large.toString('base64') });
    let read = 0;
    const content = async function* () {
      for await (const piece of contentOf(large, 65_536)()) {
        read += piece.length;
        yield piece;
      }
    };
    const digests = [digestOf(large), digestOf(large, 'sha512')];
    const verdict = await verdictOn({
      subjects: [{ name: 'large', digests, content }],
      candidates: [candidate(signed)],
      signer: signedBy(sigstore.root),
    });
    expect({ kind: verdict.kind, read }).toEqual({ kind: 'proven', read: large.length });
  });

  it('is checked by their digest where the bytes are elsewhere', async () => {
    const signed = await sigstore.sign({ claims, message });
    const known = await verdictOn({ candidates: [candidate(signed)], signer: signedBy(sigstore.root) });
    expect(known.kind).toBe('proven');
    const other = await verdictOn({
      subjects: [{ name: 'artifact', digests: [digestOf(artifact, 'sha512')] }],
      candidates: [candidate(signed)],
      signer: signedBy(sigstore.root),
    });
    expect(other.kind).toBe('no-evidence');
  });

  it('does not hold for a file that is another one when it is read', async () => {
    const signed = await sigstore.sign({ claims, message });
    const verdict = await verdictOn({
      subjects: [subjectOf(artifact, { content: contentOf(Buffer.from('something else')) })],
      candidates: [candidate(signed)],
      signer: signedBy(sigstore.root),
    });
    expect({ kind: verdict.kind, broken: broken(verdict) }).toEqual({ kind: 'refused', broken: ['subject'] });
  });

  it('is not read when the signer is not the one that is wanted', async () => {
    const signed = await sigstore.sign({ claims, message });
    const content = () => {
      throw new Error('nobody may read this');
    };
    const verdict = await verdictOn({
      subjects: [subjectOf(artifact, { content })],
      candidates: [candidate(signed)],
      signer: signedBy(sigstore.root, { san: 'https://github.com/somebody/else' }),
    });
    expect(broken(verdict)).toEqual(['signer-san']);
  });
});

describe('many', () => {
  it('subjects of one statement are all judged by it', async () => {
    const contents = Array.from({ length: 200 }, (_, at) => Buffer.from(`file ${at}`));
    const subject = contents.map((bytes, at) => ({ name: `${at}`, digest: { sha256: digestOf(bytes).hex } }));
    const signed = await sigstore.sign({ claims, statement: statementAbout(artifact, { subject }) });
    const subjects = contents.map((bytes, at) => subjectOf(bytes, { name: `${at}` }));
    const answer = await ask({ subjects, candidates: [candidate(signed)], signer: signedBy(sigstore.root) });
    expect(answer.proven).toBe(true);
    const one = subjectOf(artifact, { name: 'missing' });
    const more = await ask({
      subjects: [...subjects, one],
      candidates: [candidate(signed)],
      signer: signedBy(sigstore.root),
    });
    expect(more.proven).toBe(false);
    expect(more.verdicts.filter(({ kind }) => kind !== 'proven').map(({ subject: name }) => name)).toEqual([
      'missing',
    ]);
  });

  it('requirements must all hold', async () => {
    const { createVerifier } = await import('../../../../shared/artifact/policy/verifier.js');
    const signer = signedBy(sigstore.root);
    const claim = (type: string) => ({ kind: 'statement', predicateTypes: [type], rules: [] }) as const;
    const answer = await createVerifier().verify({
      subjects: [subjectOf(artifact)],
      candidates: [candidate(bundle)],
      requirements: [
        { name: 'build', signer, claim: claim(provenance) },
        { name: 'sbom', signer, claim: claim('https://spdx.dev/Document') },
      ],
      now: Date.now(),
    });
    expect(answer.verdicts.map(({ requirement, kind }) => [requirement, kind])).toEqual([
      ['build', 'proven'],
      ['sbom', 'no-evidence'],
    ]);
    expect(answer.proven).toBe(false);
  });
});
