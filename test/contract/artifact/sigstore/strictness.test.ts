// What the library alone would let pass, and what a policy may not leave open.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Requirement, Signer, VerificationRequest } from '../../../../shared/artifact/artifact.js';
import { createVerifier } from '../../../../shared/artifact/policy/verifier.js';
import { Fault } from '../../../../shared/fault/fault.js';
import {
  artifact,
  broken,
  candidate,
  digestOf,
  either,
  octo,
  requestOf,
  rootsOf,
  signedBy,
  statementAbout,
  subjectOf,
  verdictOn,
} from '../../../support/sigstore/asking.js';
import { workflowClaims as claims } from '../../../support/sigstore/claims.js';
import { type LoopbackSigstore, startSigstore } from '../../../support/sigstore/loopback.js';

let sigstore: LoopbackSigstore;
let bundle: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  sigstore = await startSigstore();
  bundle = await sigstore.sign({ claims, statement: statementAbout(artifact) });
});

afterAll(() => sigstore.close());

describe('a bundle that the library accepts', () => {
  it('does not pass for bytes that it does not name', async () => {
    const verdict = await verdictOn({
      subjects: [subjectOf(Buffer.from('other bytes'))],
      candidates: [candidate(bundle)],
      signer: signedBy(sigstore.root),
    });
    expect(verdict.kind).toBe('no-evidence');
  });

  it('does not pass when one of two digests is of other bytes', async () => {
    const digest = { sha256: digestOf(artifact).hex, sha512: digestOf(Buffer.from('other'), 'sha512').hex };
    const signed = await sigstore.sign({
      claims,
      statement: statementAbout(artifact, { subject: [{ name: 'artifact', digest }] }),
    });
    const digests = [digestOf(artifact), digestOf(artifact, 'sha512')];
    const verdict = await verdictOn({
      subjects: [{ name: 'artifact', digests }],
      candidates: [candidate(signed)],
      signer: signedBy(sigstore.root),
    });
    expect(verdict.kind).toBe('no-evidence');
  });

  it.each([
    ['of another payload type', statementAbout(artifact), 'application/json'],
    ['that is no statement', { hello: 'world' }, undefined],
    ['that is no JSON', 'hello', undefined],
    ['without subjects', statementAbout(artifact, { subject: [] }), undefined],
    ['whose subject has no digest', statementAbout(artifact, { subject: [{ name: 'artifact' }] }), undefined],
    ['of another version', statementAbout(artifact, { _type: 'https://in-toto.io/Statement/v9' }), undefined],
  ])('does not pass with a payload %s', async (_, statement, payloadType) => {
    const signed = await sigstore.sign({ claims, statement, ...(payloadType && { payloadType }) });
    const verdict = await verdictOn({ candidates: [candidate(signed)], signer: signedBy(sigstore.root) });
    expect(verdict.kind).toBe('no-evidence');
  });

  it('does not pass by a log whose key has no beginning', async () => {
    const root = structuredClone(sigstore.root);
    const logs = root['tlogs'];
    if (!Array.isArray(logs)) throw new Error('the root has logs');
    for (const log of logs) delete log.publicKey.validFor.start;
    const verdict = await verdictOn({ candidates: [candidate(bundle)], signer: signedBy(root) });
    expect(broken(verdict)).toEqual(['transparency log']);
    expect(verdict.checks.find(({ fine }) => !fine)?.got).toContain('has no validFor.start');
  });

  it('does not pass by a log that was not trusted when it was signed', async () => {
    const signed = await sigstore.sign({
      claims,
      statement: statementAbout(artifact),
      witnesses: ['log-v2', 'timestamp'],
    });
    const root = structuredClone(sigstore.root);
    const logs = root['tlogs'];
    if (!Array.isArray(logs)) throw new Error('the root has logs');
    for (const log of logs) log.publicKey.validFor.end = '2020-02-01T00:00:00Z';
    const verdict = await verdictOn({ candidates: [candidate(signed)], signer: signedBy(root) });
    expect(broken(verdict)).toEqual(['transparency log']);
  });

  it('does not pass by an authority of another root, and says who issued its certificate', async () => {
    const other = await startSigstore();
    try {
      const verdict = await verdictOn({ candidates: [candidate(bundle)], signer: signedBy(other.root) });
      expect(broken(verdict)).toEqual(['certificate']);
      expect(verdict.checks.find(({ fine }) => !fine)?.got).toContain('O=sigstore.mock');
      const both: Signer = {
        ...signedBy(sigstore.root),
        kind: 'identity',
        identity: { san: { pattern: '.+' }, issuer: { exact: claims['iss'] ?? '' }, rules: [] },
        trust: [...rootsOf(other.root), ...rootsOf(sigstore.root)],
      };
      expect((await verdictOn({ candidates: [candidate(bundle)], signer: both })).kind).toBe('proven');
    } finally {
      await other.close();
    }
  });
});

describe('of two verdicts by the same signer', () => {
  const summary = (result: string, resourceUri: string) =>
    statementAbout(artifact, {
      predicateType: 'https://slsa.dev/verification_summary/v1',
      predicate: { verifier: { id: 'https://example.test/v' }, resourceUri, verificationResult: result },
    });
  const about = (resource: string) =>
    ({
      kind: 'statement',
      predicateTypes: [],
      rules: [{ kind: 'resource-uri', expected: resource }],
    }) as const;

  it('a refusal at the same time counts, and one about something else does not', async () => {
    const passed = await sigstore.sign({ claims, statement: summary('PASSED', 'one') });
    const failed = await sigstore.sign({ claims, statement: summary('FAILED', 'one') });
    const elsewhere = await sigstore.sign({ claims, statement: summary('FAILED', 'two') });
    const signer = signedBy(sigstore.root);
    const fine = [candidate(passed, 'passed'), candidate(elsewhere, 'elsewhere')];
    expect((await verdictOn({ candidates: fine, signer, claim: about('one') })).kind).toBe('proven');
    const verdict = await verdictOn({
      candidates: [...fine, candidate(failed, 'failed')],
      signer,
      claim: about('one'),
    });
    expect({ kind: verdict.kind, broken: broken(verdict) }).toEqual({
      kind: 'refused',
      broken: ['verification-result'],
    });
    expect(verdict.checks.every(({ evidence }) => evidence === 'failed')).toBe(true);
  });
});

describe('a policy', () => {
  const asked = async (change: (request: VerificationRequest) => VerificationRequest) => {
    const request = requestOf({ candidates: [candidate(bundle)], signer: signedBy(sigstore.root) });
    try {
      return await createVerifier().verify(change(request));
    } catch (thrown) {
      // The fault is the answer here.
      return thrown;
    }
  };
  const requiring = (change: Partial<Requirement>) => (request: VerificationRequest) => ({
    ...request,
    requirements: request.requirements.map(each => ({ ...each, ...change })),
  });
  const identity = (wanted: Parameters<typeof signedBy>[1]) =>
    requiring({ signer: signedBy(sigstore.root, wanted) });

  it.each<readonly [string, () => (request: VerificationRequest) => VerificationRequest]>([
    ['that requires nothing', () => request => ({ ...request, requirements: [] })],
    ['for nothing', () => request => ({ ...request, subjects: [] })],
    [
      'for something without a digest',
      () => request => ({ ...request, subjects: [{ name: 'x', digests: [] }] }),
    ],
    ['that names no signer', () => identity({})],
    ['that names only a branch', () => identity({ fields: { 'source-ref': 'refs/heads/main' } })],
    ['with an empty name', () => identity({ san: '' })],
    ['with an empty pattern', () => identity({ sanPattern: '' })],
    ['with a pattern that RE2 does not know', () => identity({ sanPattern: '(?<=a)b' })],
    ['with a pattern of absurd size', () => identity({ sanPattern: 'a'.repeat(2000) })],
    ['with an empty field', () => identity({ ...octo, fields: { visibility: '' } })],
    [
      'without a trusted root',
      () => requiring({ signer: { kind: 'identity', identity: { rules: [] }, trust: [] } }),
    ],
    ['without a key', () => requiring({ signer: { kind: 'key', keys: [], trust: [] } })],
    [
      'with an empty type',
      () => requiring({ claim: { kind: 'statement', predicateTypes: [''], rules: [] } }),
    ],
    [
      'that asks the Notary Project for a statement',
      () =>
        requiring({
          claim: { kind: 'statement', predicateTypes: [], rules: [] },
          signer: { kind: 'notary', notary: { roots: [], identities: ['*'], level: 'strict' } },
        }),
    ],
    [
      'with two requirements of one name',
      () => request => ({ ...request, requirements: [...request.requirements, ...request.requirements] }),
    ],
  ])('%s is refused before anything is looked at', async (_, change) => {
    const fault = await asked(change());
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ code: 'ARTIFACT_POLICY_UNUSABLE', class: 'yours' });
  });

  it('may ask for a signature over the bytes, which no statement is', async () => {
    const verdict = await verdictOn({
      candidates: [candidate(bundle)],
      signer: signedBy(sigstore.root),
      claim: { kind: 'signature' },
    });
    expect(verdict.kind).toBe('no-evidence');
    expect(either.kind).toBe('either');
  });

  it('with a pattern that backtracking engines choke on is answered at once', async () => {
    const began = performance.now();
    const verdict = await verdictOn({
      candidates: [candidate(bundle)],
      signer: signedBy(sigstore.root, { sanPattern: '(h|h|t+|t+|p*)*(.|.)*X' }),
    });
    expect(broken(verdict)).toEqual(['signer-san']);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
