import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type IdentityField,
  identityFields,
  type WantedIdentity,
} from '../../../../shared/artifact/policy/identity.js';
import {
  artifact,
  broken,
  candidate,
  octo,
  provenance,
  signedBy,
  statementAbout,
  verdictOn,
} from '../../../support/sigstore/asking.js';
import { workflowClaims } from '../../../support/sigstore/claims.js';
import { type LoopbackSigstore, startSigstore } from '../../../support/sigstore/loopback.js';

let sigstore: LoopbackSigstore;
let bundle: unknown;
let bare: unknown;

beforeAll(async () => {
  sigstore = await startSigstore();
  const predicate = {
    buildDefinition: {
      buildType: 'https://example.test/build/v1',
      externalParameters: { workflow: { repository: 'https://github.com/octo/app', ref: 'refs/heads/main' } },
      resolvedDependencies: [
        { uri: 'git+https://github.com/octo/app@refs/heads/main', digest: { gitCommit: 'a'.repeat(40) } },
      ],
    },
    runDetails: { builder: { id: 'https://example.test/builder' } },
  };
  bundle = await sigstore.sign({
    claims: workflowClaims,
    statement: statementAbout(artifact, { predicate }),
  });
  const { iss = '', san = '' } = workflowClaims;
  bare = await sigstore.sign({ claims: { iss, san, sub: 'another' }, statement: statementAbout(artifact) });
});

afterAll(() => sigstore.close());

const verdictFor = (wanted: WantedIdentity) =>
  verdictOn({ candidates: [candidate(bundle)], signer: signedBy(sigstore.root, wanted) });

/** For each field: what the certificate says, as a user writes it, and a value that differs only a little. */
const fields: readonly (readonly [field: IdentityField, said: string, other: string])[] = [
  [
    'signer-workflow',
    'octo/app/.github/workflows/release.yml',
    'octo/app/.github/workflows/release.yml-evil',
  ],
  [
    'signer-workflow',
    'octo/app/.github/workflows/release.yml@refs/heads/main',
    'octo/app/.github/workflows/release.yml@refs/heads/dev',
  ],
  ['signer-ref', 'refs/heads/main', 'refs/heads/mai'],
  ['signer-digest', 'b'.repeat(40), 'c'.repeat(40)],
  ['runner-environment', 'github-hosted', 'self-hosted'],
  ['source-repository', 'octo/app', 'octo/app2'],
  ['source-repository', 'https://github.com/octo/app', 'https://github.com/octo/App'],
  ['source-digest', 'a'.repeat(40), 'a'.repeat(39)],
  ['source-ref', 'refs/heads/main', 'refs/heads/main2'],
  ['source-repository-id', '1001', '100'],
  ['source-owner', 'octo', 'oct'],
  ['source-owner-id', '2002', '2003'],
  ['build-config', 'octo/app/.github/workflows/ci.yml@refs/heads/main', 'octo/app/.github/workflows/ci.yml'],
  ['build-config-digest', 'c'.repeat(40), 'd'.repeat(40)],
  ['build-trigger', 'push', 'pull_request'],
  ['run-invocation', 'octo/app/actions/runs/77/attempts/1', 'octo/app/actions/runs/77/attempts/2'],
  ['visibility', 'private', 'public'],
  ['deployment-environment', 'staging', 'production'],
  ['token-subject', 'repo:octo/app:environment:staging', 'repo:octo/app:environment:production'],
];

describe('every field of an identity', () => {
  it('is among those tried here', () => {
    expect(new Set(fields.map(([field]) => field))).toEqual(new Set(Object.keys(identityFields)));
  });

  it.each(fields)('%s passes at %s and is the only thing that fails at %s', async (field, said, other) => {
    const passing = await verdictFor({ ...octo, fields: { [field]: said } });
    expect({ kind: passing.kind, broken: broken(passing) }).toEqual({ kind: 'proven', broken: [] });
    const failing = await verdictFor({ ...octo, fields: { [field]: other } });
    expect(failing.kind).toBe('refused');
    expect(broken(failing)).toEqual([expect.stringMatching(`^${field} `)]);
    expect(failing.proof).toBeUndefined();
  });

  it.each(fields)('%s fails where the certificate does not say it', async (field, said) => {
    const verdict = await verdictOn({
      candidates: [candidate(bare)],
      signer: signedBy(sigstore.root, { ...octo, fields: { [field]: said } }),
    });
    expect(broken(verdict)).toEqual([expect.stringMatching(`^${field} `)]);
  });
});

describe('the name of the signer', () => {
  const san = workflowClaims['san'] ?? '';

  it.each<readonly [string, WantedIdentity, boolean]>([
    ['is compared whole', { san }, true],
    ['may not be a part of it', { san: 'release.yml' }, false],
    ['may not be its beginning', { san: san.slice(0, -1) }, false],
    ['may not be longer', { san: `${san}-evil` }, false],
    [
      'is matched whole by a pattern',
      { sanPattern: 'https://github\\.com/octo/app/.*@refs/heads/main' },
      true,
    ],
    ['is not matched by a pattern for its beginning', { sanPattern: 'https://github\\.com/octo/' }, false],
    [
      'is not matched by one of two halves of an open pattern',
      { sanPattern: 'x|https://github\\.com/octo/app' },
      false,
    ],
    ['is not matched by a pattern in other letters', { sanPattern: 'HTTPS://.*' }, false],
  ])('%s', async (_, wanted, passes) => {
    const verdict = await verdictFor(wanted);
    expect(broken(verdict)).toEqual(passes ? [] : ['signer-san']);
  });

  it.each([
    ['https://token.actions.githubusercontent.com', true],
    ['https://token.actions.githubusercontent.co', false],
    ['none', false],
  ])('goes with the issuer %s: %s', async (issuer, passes) => {
    const verdict = await verdictFor({ ...octo, issuer });
    expect(broken(verdict)).toEqual(passes ? [] : ['signer-issuer']);
  });

  it('may be asked for any extension by its number', async () => {
    const oid = '1.3.6.1.4.1.57264.1.4';
    expect(broken(await verdictFor({ ...octo, extensions: { [oid]: 'release' } }))).toEqual([]);
    expect(broken(await verdictFor({ ...octo, extensions: { [oid]: 'releas' } }))).toEqual([oid]);
    expect(broken(await verdictFor({ ...octo, extensions: { '1.2.3': 'release' } }))).toEqual(['1.2.3']);
  });
});

describe('what a statement has to say', () => {
  const asked = (claim: Parameters<typeof verdictOn>[0]['claim']) =>
    verdictOn({
      candidates: [candidate(bundle)],
      signer: signedBy(sigstore.root),
      ...(claim && { claim }),
    });
  const rule = (
    kind: 'builder-id' | 'build-type' | 'source-repository' | 'source-ref' | 'source-digest',
    expected: string,
  ) => asked({ kind: 'statement', predicateTypes: [provenance], rules: [{ kind, expected }] });

  it('is of a type that is asked for, or is no evidence', async () => {
    const passing = await asked({ kind: 'statement', predicateTypes: ['x', provenance], rules: [] });
    expect(passing.kind).toBe('proven');
    const failing = await asked({
      kind: 'statement',
      predicateTypes: ['https://slsa.dev/provenance'],
      rules: [],
    });
    expect(failing.kind).toBe('no-evidence');
    expect(failing.checks[0]?.got).toContain(provenance);
  });

  it.each([
    ['builder-id', 'https://example.test/builder', 'https://example.test/builder2'],
    ['build-type', 'https://example.test/build/v1', 'https://example.test/build/v2'],
    ['source-repository', 'octo/app', 'octo/ap'],
    ['source-ref', 'refs/heads/main', 'main'],
    ['source-digest', 'a'.repeat(40), 'b'.repeat(40)],
  ] as const)('passes by %s at %s, and fails there alone at %s', async (kind, said, other) => {
    expect(broken(await rule(kind, said))).toEqual([]);
    expect(broken(await rule(kind, other))).toEqual([kind]);
  });

  it('may name parameters, and refuse all others', async () => {
    const parameters = (expected: Readonly<Record<string, string>>, others: 'allowed' | 'refused') =>
      asked({
        kind: 'statement',
        predicateTypes: [provenance],
        rules: [{ kind: 'external-parameters', expected, others }],
      });
    const one = { 'workflow.ref': 'refs/heads/main' };
    const both = { ...one, 'workflow.repository': 'https://github.com/octo/app' };
    expect(broken(await parameters(one, 'allowed'))).toEqual([]);
    expect(broken(await parameters(both, 'refused'))).toEqual([]);
    expect(broken(await parameters(one, 'refused'))).toEqual(['external-parameters']);
    expect(broken(await parameters({ ...one, 'workflow.path': 'x' }, 'allowed'))).toEqual([
      'external-parameters',
    ]);
  });
});

describe('the age of a signature', () => {
  const hour = 3_600_000;
  const aged = (requirement: { maximumAgeMilliseconds?: number; notBefore?: number }, now: number) =>
    verdictOn({ candidates: [candidate(bundle)], signer: signedBy(sigstore.root), requirement, now });

  it('is counted from the time that somebody saw it', async () => {
    const { signedAt } = sigstore;
    expect(broken(await aged({ maximumAgeMilliseconds: hour }, signedAt + hour))).toEqual([]);
    expect(broken(await aged({ maximumAgeMilliseconds: hour }, signedAt + hour + 1))).toEqual(['max-age']);
    expect(broken(await aged({ maximumAgeMilliseconds: hour }, signedAt - hour))).toEqual(['max-age']);
    expect(broken(await aged({ notBefore: signedAt }, signedAt))).toEqual([]);
    expect(broken(await aged({ notBefore: signedAt + 1 }, signedAt))).toEqual(['not-before']);
  });
});
