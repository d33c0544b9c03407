// The examples of Front Door at work: as their host would run them, against a profile of the playground with visitors. The
// ledger lies in a folder instead of the place that the example names, and ladder and propagation are shortened.
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { isEnabled } from '../../playground/rooms/front-door/live.js';
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

/** `undecided` is the input as the host spells it. */
function shortened(text: string, undecided: string): string {
  const inputs = [
    'ladder: 50%/2m, 100%',
    'watch: 0s',
    'objectives: error-rate < 20%',
    `${undecided}: accept`,
  ];
  const short = text
    .replaceAll('ladder: 10%/30m, 100%', inputs.join('\n          '))
    .replace(/(propagation-?[bB]udget): 20m/, '$1: 3m')
    .replace(/ledger: https:.*/, 'ledger: file:ledger');
  expect(short).toContain('udget: 3m');
  expect(short).toContain('ladder: 50%/2m');
  return short;
}

const start = () =>
  stage.start({
    speed: 60,
    load: [{ site: 'payments-fd', perSecond: 5, returning: 0, path: '/' }],
    world: { habits: { frontDoorPropagationSeconds: 60, metricsDelaySeconds: 10 } },
  });

function enabled({ playground }: Scene): readonly string[] {
  const [live] = playground.state.frontDoors.profiles;
  const origins = live?.asked.originGroups[0]?.origins ?? [];
  return origins.filter(isEnabled).map(({ name }) => name);
}

describe('examples/github/front-door.yml', () => {
  it(
    'plans first, and gives the idle origin everything',
    async () => {
      const scene = await start();
      expect(enabled(scene)).toEqual(['blue']);
      const { environment } = scene.playground;
      const named = ['AZURE_CLIENT_ID', 'AZURE_TENANT_ID', 'AZURE_SUBSCRIPTION_ID'];
      const result = await runWorkflow({
        workflow: shortened(read('github/front-door.yml'), 'on-undecided'),
        repository: repositoryRoot(),
        workspace: scene.folder,
        runtime: 'node24',
        env: placeVariables(environment),
        vars: {
          ...Object.fromEntries(named.map(name => [name, environment[name] ?? ''])),
          PROMOTION_LEDGER: 'file:ledger',
        },
        idToken: {
          url: environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
          token: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
        },
      });
      expect([result.conclusion, result.log]).toEqual(['success', expect.any(String)]);
      expect(stepById(result, 'shift').outputs).toMatchObject({ promoted: 'true', weight: '100' });
      expect(enabled(scene)).toEqual(['green']);
    },
    patience,
  );
});

describe('examples/azure-pipelines/front-door.yml', () => {
  it(
    'plans first, and gives the idle origin everything',
    async () => {
      const scene = await start();
      const { environment } = scene.playground;
      const tasks = await unpackedTasks('canary-shift');
      const ended = await runJob({
        pipeline: shortened(read('azure-pipelines/front-door.yml'), 'onUndecided'),
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
      expect(enabled(scene)).toEqual(['green']);
    },
    patience,
  );
});
