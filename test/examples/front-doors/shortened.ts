// The examples of both kinds of Front Door at work: as their host would run them, against the playground with visitors. The ledger
// lies in a folder instead of the place that the example names, and ladder and propagation are shortened.
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { connectionOf, unpackedTasks } from '../../journeys/hosts/azure-pipelines.js';
import { placeVariables } from '../../journeys/hosts/host-run.js';
import type { Scene, SceneOptions } from '../../journeys/stage/scene.js';
import { runJob } from '../../support/azure-pipelines/agent/run-job.js';
import { runWorkflow, stepById } from '../../support/github/harness.js';
import { repositoryRoot } from '../../support/runtimes.js';

export const patience = 90_000;

/** `undecided` is the input as the host spells it. */
function shortened(path: string, undecided: string): string {
  const inputs = [
    'ladder: 50%/2m, 100%',
    'watch: 0s',
    'objectives: error-rate < 20%',
    `${undecided}: accept`,
  ];
  const short = readFileSync(join(repositoryRoot(), 'examples', path), 'utf8')
    .replaceAll('ladder: 10%/30m, 100%', inputs.join('\n          '))
    .replace(/(propagation-?[bB]udget): 20m/, '$1: 3m')
    .replace(/ledger: https:.*/, 'ledger: file:ledger');
  if (short.includes('udget: 3m') && short.includes('ladder: 50%/2m')) return short;
  throw new Error(`${path} says something else than what is shortened here`);
}

export const visitedBy = (site: string): SceneOptions => ({
  speed: 60,
  load: [{ site, perSecond: 5, returning: 0, path: '/' }],
  world: { habits: { frontDoorPropagationSeconds: 60, metricsDelaySeconds: 10 } },
});

export type Ended = {
  readonly result: string;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
};

/** `repository` holds the bundle that is started. */
export async function onGithub(scene: Scene, path: string, repository = repositoryRoot()): Promise<Ended> {
  const { environment } = scene.playground;
  const named = ['AZURE_CLIENT_ID', 'AZURE_TENANT_ID', 'AZURE_SUBSCRIPTION_ID'];
  const result = await runWorkflow({
    workflow: shortened(path, 'on-undecided'),
    repository,
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
  return { result: result.conclusion, log: result.log, outputs: stepById(result, 'shift').outputs };
}

export async function onAzurePipelines(
  scene: Scene,
  path: string,
  repository = repositoryRoot(),
): Promise<Ended> {
  const { environment } = scene.playground;
  const tasks = await unpackedTasks('canary-shift', repository);
  const ended = await runJob({
    pipeline: shortened(path, 'onUndecided'),
    tasks,
    sources: scene.folder,
    job: 'shift',
    connections: [connectionOf({ azure: environment })],
    accessToken: environment['SYSTEM_ACCESSTOKEN'] ?? '',
    oidcRequestUrl: environment['SYSTEM_OIDCREQUESTURI'] ?? '',
    agentEnvironment: placeVariables(environment),
  });
  await rm(tasks, { recursive: true });
  return { result: ended.result, log: ended.log, outputs: {} };
}
