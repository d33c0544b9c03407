import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type AttestationsRoom,
  startAttestationsRoom,
} from '../../../../playground/rooms/attestations/attestations.js';
import { type RegistryRoom, startRegistryRoom } from '../../../../playground/rooms/registry/registry.js';
import { workflowClaims } from '../../../support/sigstore/claims.js';
import { type LoopbackSigstore, startSigstore } from '../../../support/sigstore/loopback.js';
import { folderWith, removeFolders } from '../files/temporary-folder.js';
import { shelfIn } from '../registry/reading.js';
import { putImage, putReferrer } from '../registry/wares.js';
import { attest, legacyParts, policy, record, sha256 } from './evidence.js';
import { verify } from './run-step.js';

let sigstore: LoopbackSigstore;
let gitHub: AttestationsRoom;
let registry: RegistryRoom;
let root = '';

beforeAll(async () => {
  [sigstore, gitHub, registry] = await Promise.all([
    startSigstore(),
    startAttestationsRoom(),
    startRegistryRoom(),
  ]);
  root = join(folderWith({ 'root.json': JSON.stringify(sigstore.root) }), 'root.json');
});

afterAll(async () => {
  await Promise.all([sigstore.close(), gitHub.stop(), registry.stop()]);
  removeFolders();
});

const app = 'the bytes of the app';
const hex = sha256(app);

async function built(said: Partial<Parameters<typeof attest>[1]> = {}) {
  const bundle = await attest(sigstore, { hex, ...said });
  const folder = folderWith({ 'app.zip': app, 'app.sigstore.json': JSON.stringify(bundle) });
  return {
    bundle,
    folder,
    flags: {
      'artifact-path': join(folder, 'app.zip'),
      bundle: join(folder, 'app.sigstore.json'),
      'trusted-root': root,
    },
  };
}

describe('verify-artifact', () => {
  it('passes for bytes that the named workflow attested, and says by whom, what and by which root', async () => {
    const { flags } = await built();
    const run = await verify({ ...flags, ...policy });
    expect([run.exitCode, run.outcome, run.outputs['verified'], run.outputs['level']]).toEqual([
      0,
      'passed',
      'true',
      'signed',
    ]);
    expect(run.outputs['digest']).toBe(`sha256:${hex}`);
    expect(JSON.parse(run.outputs['signer'] ?? '')).toMatchObject({ san: workflowClaims['san'] });
    expect(JSON.parse(run.outputs['trust'] ?? '')).toMatchObject({ sha256: sha256(readFileSync(root)) });
    expect(JSON.parse(run.outputs['predicate'] ?? '')).toHaveProperty('buildDefinition');
  });

  it('finds the evidence on GitHub, keeps it, and passes again with that file and without a network', async () => {
    const { bundle, folder, flags } = await built();
    gitHub.keep(`sha256:${hex}`, [{ bundle, at: 'store' }]);
    const path = { 'artifact-path': flags['artifact-path'], 'trusted-root': root, ...policy };
    const kept = join(folder, 'kept.jsonl');
    const environment = { GITHUB_API_URL: gitHub.api };
    const run = await verify(
      { ...path, 'github-repository': 'octo/app', 'evidence-file': kept },
      environment,
    );
    expect([run.exitCode, run.outputs['evidence-file']]).toEqual([0, kept]);
    expect((await verify({ ...path, bundle: kept, offline: 'true' })).exitCode).toBe(0);
  });

  it('finds the evidence of an image beside it in the registry', async () => {
    const image = await putImage(shelfIn(registry), 'octo/app', 'one', 'v1');
    const bundle = await attest(sigstore, { hex: image.digest.slice(7) });
    await putReferrer(shelfIn(registry), 'octo/app', image, Buffer.from(JSON.stringify(bundle)));
    const flags = { 'trusted-root': root, ...policy };
    const run = await verify({
      ...flags,
      image: `${registry.host}/octo/app:v1`,
      'image-tag-policy': 'resolve',
    });
    expect([run.exitCode, run.outputs['reference']]).toEqual([
      0,
      `${registry.host}/octo/app@${image.digest}`,
    ]);
    const other = await putImage(shelfIn(registry), 'octo/app', 'two');
    const refused = await verify({ ...flags, image: `${registry.host}/octo/app@${other.digest}` });
    expect([refused.exitCode, refused.outputs['reason']]).toEqual([1, 'ARTIFACT_NO_EVIDENCE']);
  });

  it('reads attestations as they were kept before there were referrers', async () => {
    const image = await putImage(shelfIn(registry), 'octo/old', 'one', 'v1');
    const { envelope, annotations } = legacyParts(await attest(sigstore, { hex: image.digest.slice(7) }));
    const digest = registry.blob('octo/old', envelope);
    const layer = {
      mediaType: 'application/vnd.dsse.envelope.v1+json',
      digest,
      size: envelope.length,
      annotations,
    };
    const config = { mediaType: 'application/vnd.oci.image.config.v1+json', digest, size: envelope.length };
    const tag = `${image.digest.replace(':', '-')}.att`;
    registry.manifest('octo/old', { schemaVersion: 2, config, layers: [layer] }, { tag });
    const flags = { image: `${registry.host}/octo/old@${image.digest}`, 'trusted-root': root, ...policy };
    expect((await verify(flags)).outputs).toMatchObject({ verified: 'true', level: 'signed' });
    expect((await verify({ ...flags, 'oci-fallback': 'referrers,tag' })).outputs).toMatchObject({
      reason: 'ARTIFACT_NO_EVIDENCE',
    });
  });

  it.each([
    ['another workflow', { 'signer-workflow': 'octo/app/.github/workflows/release.yml-evil' }],
    ['the beginning of the workflow', { 'signer-workflow': 'octo/app/.github/workflows/release' }],
    ['another ref', { 'source-ref': 'refs/heads/other' }],
    ['another builder', { 'builder-id': 'https://evil.example' }],
    ['another environment', { 'deployment-environment': 'production' }],
    ['a time to come', { 'not-before': '2999-01-01T00:00:00Z' }],
    ['a parameter that was another', { 'external-parameters': 'workflow.ref=refs/heads/evil' }],
  ])('refuses %s, with the row that says so', async (_, more) => {
    const { flags } = await built();
    const run = await verify({ ...flags, ...policy, ...more });
    expect([run.exitCode, run.outcome, run.outputs['verified'], run.outputs['reason']]).toEqual([
      1,
      'refused',
      'false',
      'ARTIFACT_REFUSED',
    ]);
    const failed = JSON.parse(run.outputs['failed-checks'] ?? '');
    expect(failed).toEqual([expect.objectContaining({ fine: false, fix: expect.any(String) })]);
    expect(run.page).toContain('NO ');
  });

  it('refuses when nothing speaks of these bytes, and when what is there cannot be read', async () => {
    const { flags } = await built({ hex: sha256('others') });
    const none = await verify({ ...flags, ...policy });
    expect([none.exitCode, none.outputs['reason']]).toEqual([1, 'ARTIFACT_NO_EVIDENCE']);
    const junk = join(folderWith({ 'x.json': '{"a":' }), 'x.json');
    const unreadable = await verify({ ...flags, ...policy, bundle: junk });
    expect([unreadable.exitCode, unreadable.outputs['reason']]).toEqual([1, 'ARTIFACT_NO_EVIDENCE']);
    expect(unreadable.page).toContain('Could not read');
  });

  it('lets the job go on when told to, and calls it unverified everywhere', async () => {
    const { flags } = await built({ hex: sha256('others') });
    const run = await verify({ ...flags, ...policy, 'on-failure': 'warn' });
    expect([run.exitCode, run.outputs['verified'], run.outputs['level']]).toEqual([0, 'false', 'none']);
    expect(run.headline).toMatch(/^UNVERIFIED/);
    expect(run.page).toContain('Not verified');
    const path = {
      'artifact-path': flags['artifact-path'],
      'trusted-root': root,
      'on-failure': 'warn',
      ...policy,
    };
    const closed = await startAttestationsRoom({ token: 'another', refusal: 403 });
    const away = await verify({ ...path, 'github-repository': 'octo/app' }, { GITHUB_API_URL: closed.api });
    await closed.stop();
    expect([away.exitCode, away.outputs['verified'], away.outputs['reason']]).toEqual([
      0,
      'false',
      'ATTESTATIONS_REFUSED',
    ]);
  });

  it('asks for the records of the environments before', async () => {
    const bundles = [await attest(sigstore, { hex }), await record(sigstore, hex, 'staging')];
    const { flags } = await built();
    const bundle = bundles.map(each => JSON.stringify(each)).join('\n');
    const jsonl = join(folderWith({ 'all.jsonl': `${bundle}\n` }), 'all.jsonl');
    const passed = await verify({ ...flags, ...policy, bundle: jsonl, predecessors: 'staging' });
    expect([passed.exitCode, passed.outputs['level']]).toEqual([0, 'signed-and-promoted']);
    const refused = await verify({ ...flags, ...policy, bundle: jsonl, predecessors: 'staging, preview' });
    expect([refused.exitCode, refused.outputs['verified']]).toEqual([1, 'false']);
  });

  it('holds every demand of a list', async () => {
    const { flags } = await built();
    const require = (type: string) =>
      JSON.stringify([{ name: 'provenance' }, { name: 'second', 'predicate-type': type }]);
    expect(
      (await verify({ ...flags, ...policy, require: require('https://slsa.dev/provenance/v1') })).exitCode,
    ).toBe(0);
    expect(
      (await verify({ ...flags, ...policy, require: require('https://spdx.dev/Document') })).exitCode,
    ).toBe(1);
  });

  it('is not kept busy by a pattern', async () => {
    const { flags } = await built();
    const run = await verify({ ...flags, 'signer-san-pattern': `(${'a+'.repeat(20)})+$` });
    expect(run.exitCode).toBe(1);
  });
});

describe('a shop that signs nothing', () => {
  const files = { 'dist/app.js': 'app', 'dist/SUMS': `${sha256('app')}  app.js\n` };

  it('gets the bytes checked, and is told what would raise the level', async () => {
    const folder = folderWith(files);
    const flags = { 'artifact-root': folder, 'artifact-path': 'dist', checksums: 'dist/SUMS' };
    const run = await verify(flags);
    expect([run.exitCode, run.outputs['level']]).toEqual([0, 'bytes']);
    expect(run.page).toContain('actions/attest');
    const other = folderWith({ ...files, 'dist/app.js': 'APP' });
    const refused = await verify({ ...flags, 'artifact-root': other });
    expect([refused.exitCode, refused.outputs['reason']]).toEqual([1, 'ARTIFACT_REFUSED']);
  });

  it('gets several digests compared', async () => {
    const folder = folderWith({ a: '1', b: '2' });
    const flags = { 'artifact-root': folder, 'artifact-path': '*' };
    const expected = (one: string, other: string) => `sha256:${sha256(one)} a\nsha256:${sha256(other)} b`;
    expect((await verify({ ...flags, 'expected-digest': expected('1', '2') })).exitCode).toBe(0);
    expect((await verify({ ...flags, 'expected-digest': expected('2', '1') })).exitCode).toBe(1);
    expect((await verify({ ...flags, 'expected-digest': `sha256:${sha256('1')}` })).exitCode).toBe(1);
  });
});

describe('what ends the step before an answer', () => {
  it.each([
    ['a policy that asks for nothing', {}, 'ARTIFACT_POLICY_UNUSABLE', 2],
    ['a bundle and nobody who should have signed', { bundle: '{}' }, 'ARTIFACT_POLICY_UNUSABLE', 2],
    ['a signer and no place for evidence', { 'signer-san': 'x' }, 'ARTIFACT_POLICY_UNUSABLE', 2],
    ['a digest that is none', { 'expected-digest': 'sha256:aa' }, 'INPUT_INVALID', 2],
    ['a broken algorithm', { 'expected-digest': `sha1:${'a'.repeat(40)}` }, 'INPUT_INVALID', 2],
    [
      'a trusted root that is none',
      { 'signer-san': 'x', bundle: '{}', 'trusted-root': '/etc/hostname' },
      'TRUST_UNUSABLE',
      2,
    ],
    [
      'a trusted root other than the pinned one',
      { 'signer-san': 'x', bundle: '{}', pin: 'yes' },
      'TRUST_UNUSABLE',
      2,
    ],
    ['a bundle that is not there', { 'signer-san': 'x', bundle: 'none.json' }, 'ARTIFACT_NOT_FOUND', 2],
    [
      'a tag',
      { image: 'ghcr.io/octo/app:v1', 'signer-san': 'x', 'artifact-path': '' },
      'ARTIFACT_UNUSABLE',
      2,
    ],
    [
      'a network that is not there',
      { 'signer-san': 'x', 'github-repository': 'octo/app' },
      'HTTP_GAVE_UP',
      3,
    ],
  ])(
    'is %s',
    async (_, { pin, ...more }: Readonly<Record<string, string>>, code, exitCode) => {
      const folder = folderWith({ app });
      const path = more['image'] === undefined ? { 'artifact-path': join(folder, 'app') } : {};
      const pinned: Readonly<Record<string, string>> =
        pin === undefined ? {} : { 'trusted-root': root, 'trusted-root-sha256': 'a'.repeat(64) };
      const { 'artifact-path': __, ...given } = more;
      const run = await verify({ ...path, ...given, ...pinned }, { GITHUB_API_URL: 'https://api.invalid' });
      expect([run.error?.code, run.exitCode]).toEqual([code, exitCode]);
    },
    60_000,
  );
});
