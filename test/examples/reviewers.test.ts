// Why resume has an environment and a connection without reviewers: under those of the promotion it would wait for a person,
// while a dead run has left users on two versions.
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { killedIn, minutes } from '../contract/rollout/left-behind.js';
import { connectionOf, unpackedTasks } from '../journeys/hosts/azure-pipelines.js';
import { placeVariables } from '../journeys/hosts/host-run.js';
import { containerApps, entriesIn, until } from '../journeys/stage/rollout-scene.js';
import { type Scene, scenes } from '../journeys/stage/scene.js';
import { runJob } from '../support/azure-pipelines/agent/run-job.js';
import { runWorkflow } from '../support/github/harness.js';
import { repositoryRoot } from '../support/runtimes.js';

const stage = scenes();
afterEach(() => stage.stop());

const patience = 120_000;
const { options, share } = containerApps;
const text = (path: string): string => readFileSync(join(repositoryRoot(), 'examples', path), 'utf8');

/** What is written is the example; who has to approve of what are settings of the service. */
type Run = {
  readonly isReviewed: boolean;
  readonly ask: () => Promise<'approved'>;
  readonly cancelOn: AbortSignal;
};

async function onGithub({ playground, folder }: Scene, { isReviewed, ask, cancelOn }: Run): Promise<string> {
  const { environment } = playground;
  const named = ['AZURE_TENANT_ID', 'AZURE_SUBSCRIPTION_ID'];
  const example = text('github/resume.yml');
  const { conclusion } = await runWorkflow({
    workflow: isReviewed ? example.replace('production-resume', 'production') : example,
    reviewers: { production: ask },
    repository: repositoryRoot(),
    workspace: folder,
    runtime: 'node24',
    env: placeVariables(environment),
    event: { name: 'schedule' },
    vars: {
      ...Object.fromEntries(named.map(name => [name, environment[name] ?? ''])),
      AZURE_RESUME_CLIENT_ID: environment['AZURE_CLIENT_ID'] ?? '',
      PROMOTION_LEDGER: 'file:ledger',
    },
    idToken: {
      url: environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
      token: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
    },
    cancelOn,
  });
  return conclusion;
}

async function onPipelines(
  { playground, folder }: Scene,
  { isReviewed, ask, cancelOn }: Run,
): Promise<string> {
  const { environment } = playground;
  const tasks = await unpackedTasks('resume');
  const example = text('azure-pipelines/resume.yml').replace(/https:\S+\/ledger/, 'file:ledger');
  const name = isReviewed ? 'sc-prod' : 'sc-prod-resume';
  try {
    const { result } = await runJob({
      pipeline: example.replace('azureSubscription: sc-prod-resume', `azureSubscription: ${name}`),
      tasks,
      sources: folder,
      connections: [{ ...connectionOf({ azure: environment }), name }],
      approvals: { 'sc-prod': ask },
      accessToken: environment['SYSTEM_ACCESSTOKEN'] ?? '',
      oidcRequestUrl: environment['SYSTEM_OIDCREQUESTURI'] ?? '',
      agentEnvironment: placeVariables(environment),
      cancel: cancelOn,
    });
    return result;
  } finally {
    await rm(tasks, { recursive: true });
  }
}

const hosts = [
  { host: 'GitHub', run: onGithub, cancelled: 'cancelled', red: 'failure' },
  { host: 'Azure Pipelines', run: onPipelines, cancelled: 'Canceled', red: 'Failed' },
] as const;

const never = new AbortController().signal;

/** A candidate that fails, and nobody who looks at it any more: its lease has ended. */
async function leftBehind(): Promise<Scene> {
  const scene = await stage.start(options('failing'));
  await killedIn(scene, containerApps, 'observing');
  await minutes(scene, 6);
  expect(share(scene)).toBe(20);
  return scene;
}

const last = (scene: Scene) => entriesIn(scene, containerApps.inputs['app'] ?? '').at(-1);
const takenBack = { kind: 'finished', body: { outcome: 'rolled-back' } };

describe('a bad version whose runner died', () => {
  it.each(hosts)(
    'keeps its users on $host while resume waits for reviewers, and loses them at once to one that has none',
    async ({ run, cancelled, red }) => {
      const scene = await leftBehind();
      let isAsked = false;
      const ask = () => {
        isAsked = true;
        return new Promise<never>(() => undefined);
      };
      const enough = new AbortController();
      const waiting = run(scene, { isReviewed: true, ask, cancelOn: enough.signal });
      await until(() => isAsked);
      await minutes(scene, 15);
      expect(share(scene)).toBe(20);
      // Not even a sign of life: it has not begun.
      expect(entriesIn(scene, 'azure-promote')).toEqual([]);
      enough.abort();
      expect(await waiting).toBe(cancelled);

      expect(await run(scene, { isReviewed: false, ask, cancelOn: never })).toBe(red);
      expect(share(scene)).toBe(0);
      expect(last(scene)).toMatchObject(takenBack);
    },
    patience,
  );
});
