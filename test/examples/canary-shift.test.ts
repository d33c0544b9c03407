// The examples of canary-shift at work: as their host would run them, against a playground with visitors. The ledger lies
// in a folder instead of the place that the example names; where a ladder is shortened, it is said.
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { connectionOf, unpackedTasks } from '../journeys/hosts/azure-pipelines.js';
import { placeVariables } from '../journeys/hosts/host-run.js';
import { appService, containerApps } from '../journeys/stage/rollout-scene.js';
import { changesAsked, type Scene, scenes } from '../journeys/stage/scene.js';
import { runJob } from '../support/azure-pipelines/agent/run-job.js';
import { runWorkflow, stepById } from '../support/github/harness.js';
import { repositoryRoot } from '../support/runtimes.js';
import { oneIdleSlot } from './one-idle-slot.js';

const stage = scenes();
afterEach(() => stage.stop());

const patience = 90_000;
const read = (path: string): string => readFileSync(join(repositoryRoot(), 'examples', path), 'utf8');

const digestOf = (pair: string) => `sha256:${pair.repeat(32)}`;

describe('examples/github/canary-shift.yml', () => {
  it(
    'tells the plan, takes a bad version back, says why, and keeps what comes after from running',
    async () => {
      const scene = await stage.start({ ...appService.options('failing'), world: oneIdleSlot() });
      const { playground, folder } = scene;
      const { environment } = playground;
      const named = ['AZURE_CLIENT_ID', 'AZURE_TENANT_ID', 'AZURE_SUBSCRIPTION_ID'];
      const vars = Object.fromEntries(named.map(name => [name, environment[name] ?? '']));
      const result = await runWorkflow({
        workflow: read('github/canary-shift.yml'),
        repository: repositoryRoot(),
        workspace: folder,
        runtime: 'node24',
        env: placeVariables(environment),
        vars: { ...vars, PROMOTION_LEDGER: 'file:ledger' },
        inputs: { image: `ghcr.io/contoso/payments@${digestOf('7c')}` },
        idToken: {
          url: environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
          token: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
        },
      });
      expect(result.conclusion).toBe('failure');
      const [plan, shift, why] = result.steps;
      expect(plan).toMatchObject({ conclusion: 'success' });
      expect(plan?.summary).toContain('If the runner dies');
      expect(shift?.outputs).toMatchObject({ outcome: 'rolled-back', promoted: 'false', weight: '0' });
      expect(why?.annotations).toEqual([
        expect.objectContaining({
          level: 'warning',
          title: 'Rolled back',
          message: expect.stringMatching(/^\{/),
        }),
      ]);
      expect(stepById(result, 'shift').post).toMatchObject({ outcome: 'success' });
      expect(result.log).not.toContain('the new version has all users');
      expect(appService.share(scene)).toBe(0);
    },
    patience,
  );
});

/** With shorter rungs than the example, for the time of this test. */
function shortened(pipeline: string): string {
  const short = pipeline
    .replaceAll('ladder: 5%/10m, 50%/10m, 100%', 'ladder: 20%/2m, 100%\n          watch: 1m')
    .replace(/ledger: https:.*/, 'ledger: file:ledger');
  expect(short).not.toBe(pipeline);
  return short;
}

async function runPipeline({ playground, folder }: Scene) {
  const { environment } = playground;
  const tasks = await unpackedTasks('canary-shift');
  const parameters = { image: `contoso.azurecr.io/orders-api@${digestOf('a3')}` };
  const pipeline = shortened(read('azure-pipelines/canary-shift.yml'));
  const common = { pipeline, parameters, tasks, sources: folder } as const;
  const shift = await runJob({
    ...common,
    job: 'shift',
    connections: [connectionOf({ azure: environment })],
    accessToken: environment['SYSTEM_ACCESSTOKEN'] ?? '',
    oidcRequestUrl: environment['SYSTEM_OIDCREQUESTURI'] ?? '',
    agentEnvironment: placeVariables(environment),
  });
  const next = await runJob({ ...common, job: 'next', dependencies: { shift } });
  await rm(tasks, { recursive: true });
  return { shift, next };
}

describe('examples/azure-pipelines/canary-shift.yml', () => {
  it(
    'tells the plan, makes the revision, gives it all users, and lets the next job know',
    async () => {
      const scene = await stage.start(containerApps.options('healthy'));
      const { shift, next } = await runPipeline(scene);
      expect(shift.result).toBe('Succeeded');
      const [plan, step, why] = shift.steps;
      expect(plan?.summaries[0]?.content).toContain('If the runner dies');
      expect(step?.outputs).toMatchObject({ outcome: 'passed', promoted: 'true', weight: '100' });
      expect(why?.result).toBe('Skipped');
      expect(next.log).toContain('the new version has all users');
      expect(changesAsked(scene)).not.toEqual([]);
      const app = scene.playground.state.containerApps.apps.find(({ name }) => name === 'orders-api');
      const serving = app?.split.entries.filter(({ weight }) => weight > 0) ?? [];
      expect(serving).toEqual([
        expect.objectContaining({ revision: 'orders-api--da3a3a3a3a3a3', weight: 100 }),
      ]);
    },
    patience,
  );
});
