// The examples of record-promotion at work: as their host would run them, over a Sigstore on this machine. The ledger lies in a
// folder instead of the place that the example names.
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Bundle, currentBundle } from '../chaos/stage/bundle.js';
import { folderWith, removeFolders } from '../contract/artifact/files/temporary-folder.js';
import { promoted, standing } from '../contract/record/past.js';
import { connectionOf, unpackedTasks } from '../journeys/hosts/azure-pipelines.js';
import { runJob } from '../support/azure-pipelines/agent/run-job.js';
import { runWorkflow, stepById } from '../support/github/harness.js';
import { startHttpServer } from '../support/http-server.js';
import { repositoryRoot } from '../support/runtimes.js';
import { unsignedToken, workflowClaims } from '../support/sigstore/claims.js';
import { startSigstore } from '../support/sigstore/loopback.js';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await currentBundle();
});
afterAll(() => bundle.remove());
afterEach(removeFolders);

const patience = 180_000;
const digest = `sha256:${'ab'.repeat(32)}`;

const example = (path: string) => readFileSync(join(repositoryRoot(), 'examples', path), 'utf8');

async function recordsIn(ledger: string, environment: string) {
  const { promotions } = await standing(ledger, environment);
  return promotions.flatMap(({ records }) => records);
}

/** Each job gets a token of its own environment: staging's until staging has its record. */
function tokensFor(ledger: string) {
  return startHttpServer([
    response => {
      recordsIn(ledger, 'staging').then(
        ({ length }) => {
          const environment = length === 0 ? 'staging' : 'production';
          response.writeHead(200, { 'content-type': 'application/json' });
          response.end(JSON.stringify({ value: unsignedToken({ ...workflowClaims, environment }) }));
        },
        () => response.destroy(),
      );
    },
  ]);
}

describe('examples/github/record-promotion.yml', () => {
  it(
    'signs in both environments, production after staging, and leaves a pack',
    async () => {
      const sigstore = await startSigstore();
      const workspace = folderWith({ '.github/trusted-root.jsonl': `${JSON.stringify(sigstore.root)}\n` });
      const ledger = join(workspace, 'ledger');
      for (const environment of ['staging', 'production']) await promoted(ledger, { environment, digest });
      const tokens = await tokensFor(ledger);
      const here = [
        'service: payments',
        'ledger: file:ledger',
        `fulcio-url: ${sigstore.services}`,
        `rekor-url: ${sigstore.services}`,
      ].join('\n          ');
      const result = await runWorkflow({
        workflow: example('github/record-promotion.yml').replaceAll('service: payments', here),
        repository: bundle.repository,
        workspace,
        runtime: 'node24',
        github: { repository: 'octo/app' },
        event: { name: 'workflow_dispatch' },
        idToken: { url: `${tokens.origin}/?v=1`, token: 'a token to ask with' },
        otherActions: { 'actions/checkout': 'nothing' },
      });
      await Promise.all([sigstore.close(), tokens.close()]);
      expect([result.conclusion, result.log]).toEqual(['success', expect.any(String)]);
      const { outputs } = stepById(result, 'record');
      expect(outputs).toMatchObject({ digest, 'signed-by': 'sigstore' });
      expect(result.log).toContain(`the newest record of production is ${outputs['record']}`);
      expect(await recordsIn(ledger, 'staging')).toHaveLength(1);
      const pack = readFileSync(join(workspace, 'payments.pack.jsonl'), 'utf8').trimEnd().split('\n');
      expect(pack.map(line => JSON.parse(line).kind)).toEqual(['pack', 'record', 'record', 'end']);
    },
    patience,
  );
});

describe('examples/azure-pipelines/record-promotion.yml', () => {
  function newKey() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    return {
      secret: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
      known: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    };
  }

  async function runJobs(knownOfStaging: (own: string) => string) {
    const [staging, production] = [newKey(), newKey()];
    const workspace = folderWith({});
    mkdirSync(join(workspace, 'records'));
    writeFileSync(join(workspace, 'records/staging.pem'), knownOfStaging(staging.known));
    const ledger = join(workspace, 'ledger');
    for (const environment of ['staging', 'production']) await promoted(ledger, { environment, digest });
    const tasks = await unpackedTasks('record-promotion', bundle.repository);
    const pipeline = example('azure-pipelines/record-promotion.yml').replace(
      /ledger: https:.*/g,
      `ledger: file:${ledger}`,
    );
    const common = {
      pipeline,
      tasks,
      sources: workspace,
      connections: [connectionOf({ azure: {} })],
      variableGroups: {
        'records-staging': { signingKey: { secret: staging.secret } },
        'records-production': { signingKey: { secret: production.secret } },
      },
    };
    const before = await runJob({ ...common, job: 'staging' });
    const after = await runJob({ ...common, job: 'production', dependencies: { staging: before } });
    await rm(tasks, { recursive: true });
    return { before, after, ledger };
  }

  it(
    'signs with two keys, and production believes only that of staging',
    async () => {
      const { before, after, ledger } = await runJobs(own => own);
      expect([before.result, after.result]).toEqual(['Succeeded', 'Succeeded']);
      expect(await recordsIn(ledger, 'production')).toHaveLength(1);
      const other = await runJobs(() => newKey().known);
      expect([other.before.result, other.after.result]).toEqual(['Succeeded', 'Failed']);
      expect(await recordsIn(other.ledger, 'production')).toEqual([]);
    },
    patience,
  );
});
