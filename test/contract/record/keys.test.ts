// Records that a key signs: what is kept, who can verify it, and what is refused before anything happens.
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { contentOf } from '../../../shared/record/content.js';
import { folderWith, removeFolders } from '../artifact/files/temporary-folder.js';
import { verify } from '../artifact/step/run-step.js';
import { newId, promoted, service, standing, told } from './past.js';
import { recordRun } from './run-step.js';

afterEach(removeFolders);

const digest = `sha256:${'ab'.repeat(32)}`;

const pairs: Readonly<
  Record<string, () => { readonly privateKey: KeyObject; readonly publicKey: KeyObject }>
> = {
  'EC P-256': () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  'EC P-384': () => generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  Ed25519: () => generateKeyPairSync('ed25519'),
  RSA: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
  'RSA-PSS': () => generateKeyPairSync('rsa-pss', { modulusLength: 2048 }),
};

function pemsOf(kind = 'EC P-256') {
  const pair = pairs[kind]?.();
  if (pair === undefined) throw new Error(`no such kind of key: ${kind}`);
  return {
    secret: pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    known: pair.publicKey.export({ format: 'pem', type: 'spki' }).toString(),
  };
}

function ledgerIn(folder: string): string {
  return join(folder, 'ledger');
}

const record = (folder: string, secret: string, more: Readonly<Record<string, string>> = {}) =>
  recordRun({
    flags: { service, environment: 'staging', ledger: `file:${ledgerIn(folder)}`, ...more },
    environment: { AZURE_PROMOTE_SIGNING_KEY: secret },
  });

describe('a record that a key signs', () => {
  it.each(Object.keys(pairs))('is believed by verify-artifact with the public key (%s)', async kind => {
    const { secret, known } = pemsOf(kind);
    const folder = folderWith({});
    const id = await promoted(ledgerIn(folder), { environment: 'staging', digest });
    const run = await record(folder, secret);
    expect(run).toMatchObject({ outcome: 'passed', outputs: { promotion: id, digest, 'signed-by': 'key' } });
    const { promotions } = await standing(ledgerIn(folder), 'staging');
    const [kept] = promotions[0]?.records ?? [];
    const question = {
      digest,
      'public-key': known,
      'predicate-type': 'https://in-toto.io/attestation/svr/v0.2',
      bundle: kept?.signed ?? '',
    };
    expect(await verify({ ...question, predecessors: 'staging' })).toMatchObject({ exitCode: 0 });
    expect(await verify({ ...question, predecessors: 'qa' })).toMatchObject({ exitCode: 1 });
    const stranger = pemsOf(kind).known;
    expect(await verify({ ...question, 'public-key': stranger })).toMatchObject({ exitCode: 1 });
  });

  it('covers every word of its details by the signature', async () => {
    const { secret } = pemsOf();
    const folder = folderWith({});
    await promoted(ledgerIn(folder), { environment: 'staging', digest });
    const run = await record(folder, secret);
    const { promotions } = await standing(ledgerIn(folder), 'staging');
    const [kept] = promotions[0]?.records ?? [];
    const text = kept?.details ?? '';
    const content = contentOf(kept?.signed ?? '', text);
    expect(content).toMatchObject({ details: { environment: 'staging', outcome: 'passed' } });
    expect('digest' in content && content.digest).toBe(run.outputs['record']);
    const changed = contentOf(kept?.signed ?? '', text.replace('rg-staging', 'rg-other'));
    expect(changed).toEqual({ why: 'its details are not those that were signed' });
  });

  it('is one record, however often it is asked for and however many ask at once', async () => {
    const { secret } = pemsOf();
    const folder = folderWith({});
    await promoted(ledgerIn(folder), { environment: 'staging', digest });
    const runs = await Promise.all([1, 2, 3, 4].map(() => record(folder, secret)));
    const names = new Set(runs.map(({ outputs }) => outputs['record']));
    expect(names.size).toBe(1);
    const again = await record(folder, secret);
    expect(names).toContain(again.outputs['record']);
    const { promotions } = await standing(ledgerIn(folder), 'staging');
    expect(promotions[0]?.records).toHaveLength(1);
  });

  it('says of a rollback that it was one, so that nobody takes it for a stay', async () => {
    const { secret, known } = pemsOf();
    const folder = folderWith({});
    await promoted(ledgerIn(folder), { environment: 'staging', digest, outcome: 'rolled-back' });
    expect(await record(folder, secret)).toMatchObject({ outcome: 'passed' });
    const { promotions } = await standing(ledgerIn(folder), 'staging');
    const bundle = promotions[0]?.records[0]?.signed ?? '';
    expect(promotions[0]?.records[0]?.details).toContain('"outcome":"rolled-back"');
    const asked = { digest, 'public-key': known, bundle, predecessors: 'staging' };
    expect(await verify(asked)).toMatchObject({ exitCode: 1 });
  });

  it('keeps what was prepared when the promotion was opened', async () => {
    const { secret } = pemsOf();
    const folder = folderWith({});
    await promoted(ledgerIn(folder), {
      environment: 'staging',
      digest,
      order: { record: { requestedBy: 'octocat', artifact: `ghcr.io/octo/app@${digest}` } },
    });
    await record(folder, secret);
    const { promotions } = await standing(ledgerIn(folder), 'staging');
    const details = JSON.parse(promotions[0]?.records[0]?.details ?? '{}');
    expect(details).toMatchObject({ requestedBy: 'octocat', artifact: `ghcr.io/octo/app@${digest}` });
  });
});

describe('without a key that can be used', () => {
  it('ends before anything is signed when nobody would sign (RECORD_SIGNER_MISSING)', async () => {
    const folder = folderWith({});
    await promoted(ledgerIn(folder), { environment: 'staging', digest });
    const run = await recordRun({
      flags: { service, environment: 'staging', ledger: `file:${ledgerIn(folder)}` },
    });
    expect(run).toMatchObject({ exitCode: 2, error: { code: 'RECORD_SIGNER_MISSING' } });
    expect(run.error?.hint).toContain('AZURE_PROMOTE_SIGNING_KEY');
    expect((await standing(ledgerIn(folder), 'staging')).promotions[0]?.records).toEqual([]);
  });

  it.each([
    ['a public key', pemsOf().known],
    ['no key at all', 'hello'],
    ['a weak curve', generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).privateKey],
  ])('refuses %s (RECORD_KEY_UNUSABLE)', async (_, given) => {
    const folder = folderWith({});
    await promoted(ledgerIn(folder), { environment: 'staging', digest });
    const pem = typeof given === 'string' ? given : given.export({ format: 'pem', type: 'pkcs8' }).toString();
    const run = await record(folder, pem);
    expect(run).toMatchObject({ exitCode: 2, error: { code: 'RECORD_KEY_UNUSABLE' } });
    expect(JSON.stringify(run)).not.toContain('PRIVATE');
  });

  it('keeps an unsigned record only when asked, and says so aloud', async () => {
    const folder = folderWith({});
    await promoted(ledgerIn(folder), { environment: 'staging', digest });
    const run = await recordRun({
      flags: { service, environment: 'staging', ledger: `file:${ledgerIn(folder)}`, sign: 'none' },
    });
    expect(run).toMatchObject({ outcome: 'passed', outputs: { 'signed-by': 'nobody' } });
    expect(run.page).toContain('nobody');
    const { promotions } = await standing(ledgerIn(folder), 'staging');
    const bundle = promotions[0]?.records[0]?.signed ?? '';
    const asked = { digest, 'public-key': pemsOf().known, bundle, predecessors: 'staging' };
    expect(await verify(asked)).toMatchObject({ exitCode: 1 });
  });
});

describe('what there is to record', () => {
  it('is nothing where nothing has ended, and that is fine', async () => {
    const folder = folderWith({});
    const run = await record(folder, pemsOf().secret);
    expect(run).toMatchObject({ outcome: 'passed', outputs: { record: '', records: '[]' } });
  });

  it('is no promotion that the ledger does not know (RECORD_IMPOSSIBLE)', async () => {
    const folder = folderWith({});
    await promoted(ledgerIn(folder), { environment: 'staging', digest });
    const run = await record(folder, pemsOf().secret, { promotion: `prm_${'0'.repeat(26)}` });
    expect(run).toMatchObject({ exitCode: 2, error: { code: 'RECORD_IMPOSSIBLE' } });
  });

  it('is nothing that would not fit into an entry of the ledger (RECORD_TOO_LARGE)', async () => {
    const folder = folderWith({});
    const id = await promoted(ledgerIn(folder), {
      environment: 'staging',
      digest,
      order: { resource: 'x'.repeat(50_000) },
    });
    const run = await record(folder, pemsOf().secret);
    expect(run).toMatchObject({ exitCode: 2, error: { code: 'RECORD_TOO_LARGE' } });
    const { promotions } = await standing(ledgerIn(folder), 'staging');
    expect(promotions.find(each => each.id === id)?.records).toEqual([]);
  });

  it('is each end of a promotion: what passed, and was rolled back while the version before was kept ready', async () => {
    const { secret } = pemsOf();
    const folder = folderWith({});
    const promotion = newId();
    const until = new Date(Date.now() + 60_000).toISOString();
    const ended = { promotion, fence: 0, outcome: 'waiting', state: { name: 'standing-by' } } as const;
    await told(ledgerIn(folder), 'staging', [
      { kind: 'rollout-opened', promotion, run: 'a run', order: { version: 1, plan: { digest }, given: {} } },
      {
        kind: 'lease-taken',
        promotion,
        fence: 1,
        driver: 'one',
        until,
      },
      { kind: 'state-reached', promotion, fence: 1, state: { name: 'standing-by' } },
      { kind: 'rested', ...ended, fence: 1 },
    ]);
    await record(folder, secret);
    await told(ledgerIn(folder), 'staging', [
      { kind: 'lease-taken', promotion, fence: 2, driver: 'two', until },
      { kind: 'finished', promotion, fence: 2, outcome: 'rolled-back', because: 'it failed' },
    ]);
    await record(folder, secret);
    await record(folder, secret);
    const { promotions } = await standing(ledgerIn(folder), 'staging');
    const outcomes = promotions[0]?.records.map(({ details }) => JSON.parse(details).outcome);
    expect(outcomes).toEqual(['passed', 'rolled-back']);
  });
});
