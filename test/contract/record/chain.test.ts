// Production after staging: what it believes of the environment before, and what it does not, whoever wrote it.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Claims } from '../../support/sigstore/claims.js';
import { type LoopbackSigstore, startSigstore } from '../../support/sigstore/loopback.js';
import { removeFolders } from '../artifact/files/temporary-folder.js';
import { digest, jobIn, type Place, placeWith, recordIn, type Texts } from './jobs.js';
import { newId, promoted, service, standing, told } from './past.js';
import { recordRun } from './run-step.js';

let sigstore: LoopbackSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());
afterEach(removeFolders);

const place = () => placeWith(sigstore);

describe('production after staging', () => {
  async function both(stagingClaims: Claims = jobIn('staging')) {
    const at = place();
    await promoted(at.ledger, { environment: 'staging', digest });
    await recordIn(at, 'staging', {}, { claims: stagingClaims });
    await promoted(at.ledger, { environment: 'production', digest });
    return at;
  }
  const produce = (at: Place, more: Texts = {}) =>
    recordIn(at, 'production', { predecessors: 'staging', ...more });

  it('records what staging let pass, and names its record', async () => {
    const at = await both();
    const before = (await standing(at.ledger, 'staging')).promotions[0]?.id;
    expect(await produce(at)).toMatchObject({ outcome: 'passed', outputs: { 'signed-by': 'sigstore' } });
    const [promotion] = (await standing(at.ledger, 'production')).promotions;
    const details = JSON.parse(promotion?.records[0]?.details ?? '{}');
    expect(details.predecessors).toMatchObject([
      { environment: 'staging', promotion: before, signedBy: 'sigstore' },
    ]);
  });

  const refused = { exitCode: 1, outcome: 'refused', outputs: { 'error-code': 'RECORD_REFUSED' } };

  it.each([
    ['a job that ran in no environment', { environment: '' }],
    ['a job of another environment', { environment: 'playground' }],
    ['a job of another repository', { repository: 'octo/evil' }],
  ])('refuses a record that %s forged', async (_, claims) => {
    const at = await both(jobIn('staging', claims));
    const run = await produce(at);
    expect(run).toMatchObject(refused);
    expect((await standing(at.ledger, 'production')).promotions[0]?.records).toEqual([]);
  });

  it('refuses a record by another workflow than the named one', async () => {
    const at = await both();
    const named = (name: string) =>
      produce(at, { 'record-workflow': `octo/app/.github/workflows/${name}.yml` });
    expect(await named('other')).toMatchObject(refused);
    expect(await named('release')).toMatchObject({ outcome: 'passed' });
  });

  it('cannot look without the root of a Sigstore of its own (TRUST_UNUSABLE)', async () => {
    const at = await both();
    const run = await recordRun({
      flags: {
        service,
        environment: 'production',
        ledger: `file:${at.ledger}`,
        'fulcio-url': at.services,
        'rekor-url': at.services,
        predecessors: 'staging',
      },
      environment: { GITHUB_REPOSITORY: 'octo/app' },
      claims: jobIn('production'),
    });
    expect(run).toMatchObject({ exitCode: 2, error: { code: 'TRUST_UNUSABLE' } });
    expect(run.error?.hint).toContain('trusted-root');
  });

  it('refuses what nobody signed, and what a key signed that nobody named', async () => {
    const at = place();
    await promoted(at.ledger, { environment: 'staging', digest });
    await recordIn(at, 'staging', { sign: 'none' });
    await promoted(at.ledger, { environment: 'production', digest });
    expect(await produce(at)).toMatchObject(refused);
  });

  it('refuses what was rolled back in staging since', async () => {
    const at = await both();
    await promoted(at.ledger, { environment: 'staging', digest, outcome: 'rolled-back' });
    const run = await produce(at);
    expect(run).toMatchObject(refused);
    expect(run.headline).toContain('rolled back');
  });

  it('refuses what the step rollback has taken away since, or what was left neither here nor there', async () => {
    const at = await both();
    const [passed] = (await standing(at.ledger, 'staging')).promotions;
    const undone = { undoes: passed?.id ?? '' };
    const back = newId();
    const order = { version: 1, plan: { promotion: back }, before: {}, given: {}, rollback: undone };
    await told(at.ledger, 'staging', [
      { kind: 'rollout-opened', promotion: back, run: 'a person', order },
      {
        kind: 'finished',
        promotion: back,
        fence: 0,
        outcome: 'passed',
        because: 'it is back',
        restored: true,
      },
    ]);
    expect(await produce(at)).toMatchObject(refused);
    const other = await both();
    const lost = newId();
    await told(other.ledger, 'staging', [
      {
        kind: 'rollout-opened',
        promotion: lost,
        run: 'x',
        order: { version: 1, plan: { digest }, given: {} },
      },
      { kind: 'finished', promotion: lost, fence: 0, outcome: 'stranded', because: 'nobody knows', digest },
    ]);
    expect(await produce(other)).toMatchObject(refused);
  });

  it('refuses a record whose details somebody changed in the ledger', async () => {
    const at = await both();
    const [promotion] = (await standing(at.ledger, 'staging')).promotions;
    const [kept] = promotion?.records ?? [];
    if (promotion === undefined || kept === undefined) throw new Error('there is no record');
    const { at: _, ...words } = kept;
    const details = words.details.replace('rg-staging', 'rg-other');
    await told(at.ledger, 'staging', [{ kind: 'recorded', promotion: promotion.id, ...words, details }]);
    expect(await produce(at)).toMatchObject(refused);
  });

  it('refuses bytes that never were in staging', async () => {
    const at = place();
    await promoted(at.ledger, { environment: 'production', digest });
    const run = await produce(at);
    expect(run).toMatchObject(refused);
    expect(run.page).toContain('promote it into staging');
  });

  it('refuses what was taken back, and takes back only once', async () => {
    const at = await both();
    const revoke = { digest, revoke: 'the key of the build was lost' };
    expect(await recordIn(at, 'staging', revoke)).toMatchObject({ outcome: 'passed' });
    expect(await recordIn(at, 'staging', revoke)).toMatchObject({ outcome: 'passed' });
    expect((await standing(at.ledger, 'staging')).revoked).toHaveLength(1);
    const run = await produce(at);
    expect(run).toMatchObject(refused);
    expect(run.headline).toContain('the key of the build was lost');
  });

  it('can be asked about a digest before anything moves', async () => {
    const at = place();
    await promoted(at.ledger, { environment: 'staging', digest });
    await recordIn(at, 'staging');
    expect(await produce(at, { digest })).toMatchObject({ outcome: 'passed', outputs: { records: '[]' } });
    expect(await produce(at, { digest: `sha256:${'ef'.repeat(32)}` })).toMatchObject(refused);
  });
});
