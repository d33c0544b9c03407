// What verify-artifact makes of records: a stay that was rolled back is none, whoever signed it and however it is told.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { workflowClaims } from '../../support/sigstore/claims.js';
import { type LoopbackSigstore, startSigstore } from '../../support/sigstore/loopback.js';
import { folderWith, removeFolders } from '../artifact/files/temporary-folder.js';
import { attest, policy, record, resultType } from '../artifact/step/evidence.js';
import { verify } from '../artifact/step/run-step.js';

let sigstore: LoopbackSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());
afterEach(removeFolders);

const hex = 'ab'.repeat(32);

const result = (properties: readonly string[]) =>
  attest(sigstore, {
    hex,
    predicateType: resultType,
    predicate: {
      verifier: { id: 'urn:azure-promote:record-promotion', policies: [] },
      timeCreated: '2026-11-20T13:00:00Z',
      properties,
    },
    claims: workflowClaims,
  });

async function asked(records: readonly unknown[]) {
  const bundles = [await attest(sigstore, { hex }), ...records];
  const folder = folderWith({
    'root.jsonl': `${JSON.stringify(sigstore.root)}\n`,
    'bundles.jsonl': bundles.map(each => `${JSON.stringify(each)}\n`).join(''),
  });
  return verify({
    ...policy,
    digest: `sha256:${hex}`,
    'trusted-root': `${folder}/root.jsonl`,
    bundle: `${folder}/bundles.jsonl`,
    predecessors: 'staging',
  });
}

describe('a record of an environment before', () => {
  it('counts when it says that these bytes passed there', async () => {
    expect(await asked([await record(sigstore, hex, 'staging')])).toMatchObject({ exitCode: 0 });
  });

  it('does not count when it tells of a rollback, though a job of that environment signed it', async () => {
    const run = await asked([await result(['PROMOTION_ROLLED_BACK'])]);
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'ARTIFACT_REFUSED' } });
  });

  it('does not count when it says nothing of the environment', async () => {
    expect(await asked([await result(['PROMOTION_PASSED'])])).toMatchObject({ exitCode: 1 });
  });

  it('does not count beside a rollback that was signed in the same second', async () => {
    const good = await record(sigstore, hex, 'staging');
    expect(await asked([good, await result(['PROMOTION_ROLLED_BACK'])])).toMatchObject({ exitCode: 1 });
  });

  it('may be a summary of somebody else, which answers by its result', async () => {
    const summary = (verificationResult: string) =>
      attest(sigstore, {
        hex,
        predicateType: 'https://slsa.dev/verification_summary/v1',
        predicate: {
          verifier: { id: 'https://example.com/verifier' },
          timeVerified: '2026-11-20T13:00:00Z',
          resourceUri: 'https://example.com/app',
          policy: { uri: 'https://example.com/policy' },
          verificationResult,
          verifiedLevels: ['SLSA_BUILD_LEVEL_3'],
        },
      });
    expect(await asked([await summary('PASSED')])).toMatchObject({ exitCode: 0 });
    expect(await asked([await summary('FAILED')])).toMatchObject({ exitCode: 1 });
  });
});
