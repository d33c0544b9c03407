// The examples of feature flags at work: as their host would run them, against a store and an app of the playground. The
// ledger lies in a folder instead of the place that the example names, and the ladder is shortened for the time of a test.
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { logWorldOf } from '../../playground/rooms/log-analytics/world.js';
import { rolloutIn } from '../contract/traffic/feature-flag/set.js';
import { connectionOf, unpackedTasks } from '../journeys/hosts/azure-pipelines.js';
import { placeVariables } from '../journeys/hosts/host-run.js';
import { type Scene, scenes } from '../journeys/stage/scene.js';
import { runJob } from '../support/azure-pipelines/agent/run-job.js';
import { runWorkflow, stepById } from '../support/github/harness.js';
import { repositoryRoot } from '../support/runtimes.js';

const stage = scenes();
afterEach(() => stage.stop());

const patience = 90_000;
const read = (path: string): string => readFileSync(join(repositoryRoot(), 'examples', path), 'utf8');

function shortened(text: string): string {
  const short = text
    .replaceAll('ladder: 10%/10m, 50%/10m, 100%', 'ladder: 50%/2m, 100%\n          watch: 1m')
    .replace(/ledger: https:.*/, 'ledger: file:ledger');
  expect(short).not.toBe(text);
  return short;
}

const start = () =>
  stage.start({
    speed: 60,
    load: [{ site: 'kiosk', perSecond: 5, returning: 0, path: '/' }],
    world: { habits: { logsDelaySeconds: 20 } },
  });

function share({ playground }: Scene): number | undefined {
  const [store] = playground.state.flags.stores;
  const found = store?.keyValues.find(({ key }) => key.endsWith('/new-checkout'));
  return rolloutIn(found?.value ?? '{}')['on'];
}

describe('examples/github/feature-flag.yml', () => {
  it(
    'lets all users in',
    async () => {
      const scene = await start();
      const { environment } = scene.playground;
      const named = ['AZURE_CLIENT_ID', 'AZURE_TENANT_ID'];
      const result = await runWorkflow({
        workflow: shortened(read('github/feature-flag.yml')),
        repository: repositoryRoot(),
        workspace: scene.folder,
        runtime: 'node24',
        env: placeVariables(environment),
        vars: {
          ...Object.fromEntries(named.map(name => [name, environment[name] ?? ''])),
          WORKSPACE_ID: logWorldOf(scene.playground.state).workspace.id,
          PROMOTION_LEDGER: 'file:ledger',
        },
        idToken: {
          url: environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
          token: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
        },
      });
      expect([result.conclusion, result.log]).toEqual(['success', expect.any(String)]);
      expect(stepById(result, 'shift').outputs).toMatchObject({ promoted: 'true', weight: '100' });
      expect(share(scene)).toBe(100);
    },
    patience,
  );
});

describe('examples/azure-pipelines/feature-flag.yml', () => {
  it(
    'lets all users in',
    async () => {
      const scene = await start();
      const { environment } = scene.playground;
      const workspace = logWorldOf(scene.playground.state).workspace.id;
      const text = read('azure-pipelines/feature-flag.yml').replace(
        /workspace: 0+.*/,
        `workspace: ${workspace}`,
      );
      const tasks = await unpackedTasks('canary-shift');
      const ended = await runJob({
        pipeline: shortened(text),
        tasks,
        sources: scene.folder,
        job: 'shift',
        connections: [connectionOf({ azure: environment })],
        accessToken: environment['SYSTEM_ACCESSTOKEN'] ?? '',
        oidcRequestUrl: environment['SYSTEM_OIDCREQUESTURI'] ?? '',
        agentEnvironment: placeVariables(environment),
      });
      await rm(tasks, { recursive: true });
      expect([ended.result, ended.log]).toEqual(['Succeeded', expect.any(String)]);
      expect(share(scene)).toBe(100);
    },
    patience,
  );
});
