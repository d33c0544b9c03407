// What the end of a job does on both hosts: a share that rests goes back when a later step fails, and where nobody vouches
// for the job any more, it is red and the order to go back stays for resume.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { runJob } from '../../support/azure-pipelines/agent/run-job.js';
import { runWorkflow, stepById } from '../../support/github/harness.js';
import { repositoryRoot } from '../../support/runtimes.js';
import { connectionOf, unpackedTasks } from '../hosts/azure-pipelines.js';
import { github } from '../hosts/github.js';
import { placeVariables, signInOf } from '../hosts/host-run.js';
import { terminal } from '../hosts/terminal.js';
import { containerApps, entriesIn, until } from '../stage/rollout-scene.js';
import { type Scene, scenes } from '../stage/scene.js';

const stage = scenes();
afterEach(() => stage.stop());

const patience = 60_000;
const ledger = 'file:ledger';
const { inputs, options, share } = containerApps;
const service = 'orders-api';
const resting = { ...inputs, until: '20%', ledger };

const lastOf = (scene: Scene) => entriesIn(scene, service).at(-1);

/** A later step of somebody else, which fails. */
async function failingAction(folder: string): Promise<string> {
  const place = join(folder, 'tests');
  await mkdir(place);
  const action = 'name: tests\ndescription: fail\nruns: { using: node24, main: main.cjs }\n';
  await writeFile(join(place, 'action.yml'), action);
  await writeFile(join(place, 'main.cjs'), 'process.exitCode = 1;\n');
  return place;
}

async function onGithub(scene: Scene, more: Readonly<Record<string, string>>) {
  const { environment } = scene.playground;
  const { client, tenant, subscription } = signInOf(scene.request({ inputs: {} }));
  const signIn = { 'client-id': client, 'tenant-id': tenant, 'subscription-id': subscription };
  const steps = [
    {
      id: 'shift',
      uses: 'OWNER/azure-promote/actions/canary-shift@v1',
      with: { ...resting, ...signIn, ...more },
    },
    { id: 'tests', uses: 'somebody/tests@v1' },
  ];
  const result = await runWorkflow({
    workflow: JSON.stringify({
      on: 'workflow_dispatch',
      permissions: { 'id-token': 'write', contents: 'read' },
      jobs: { shift: { 'runs-on': 'ubuntu-latest', steps } },
    }),
    repository: repositoryRoot(),
    workspace: scene.folder,
    runtime: 'node24',
    env: placeVariables(environment),
    idToken: {
      url: environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
      token: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
    },
    otherActions: { 'somebody/tests': await failingAction(scene.folder) },
  });
  const { outputs, post } = stepById(result, 'shift');
  return {
    red: result.conclusion === 'failure',
    outputs,
    post: { red: post?.outcome === 'failure', log: post?.log },
  };
}

async function onPipelines(scene: Scene, more: Readonly<Record<string, string>>) {
  const { environment } = scene.playground;
  const tasks = await unpackedTasks('canary-shift');
  const spelled = Object.entries({ ...resting, ...more }).map(([name, value]) => [
    name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  const given = { azureSubscription: 'sc-prod', ...Object.fromEntries(spelled) };
  const steps = [
    { task: 'AzurePromoteCanaryShift@1', name: 'shift', inputs: given },
    { script: 'exit 1', name: 'tests' },
  ];
  try {
    const report = await runJob({
      pipeline: JSON.stringify({ steps }),
      tasks,
      sources: scene.folder,
      connections: [connectionOf({ azure: environment })],
      accessToken: environment['SYSTEM_ACCESSTOKEN'] ?? '',
      oidcRequestUrl: environment['SYSTEM_OIDCREQUESTURI'] ?? '',
      agentEnvironment: placeVariables(environment),
    });
    const step = report.steps.find(({ name }) => name === 'shift');
    return {
      red: report.result === 'Failed',
      outputs: step?.outputs ?? {},
      post: { red: step?.post?.result === 'Failed', log: step?.post?.log },
    };
  } finally {
    await rm(tasks, { recursive: true });
  }
}

const runners = [
  { name: 'GitHub', run: onGithub },
  { name: 'Azure Pipelines', run: onPipelines },
] as const;

describe('a share that rests, and a later step that fails', () => {
  it.each(runners)(
    'on $name goes back at the end of the job, which is red and says why',
    async ({ run }) => {
      const scene = await stage.start(options('healthy'));
      const job = await run(scene, {});
      expect(job).toMatchObject({
        red: true,
        outputs: { outcome: 'waiting', weight: '20' },
        post: { red: true, log: expect.stringMatching(/rests, and the job failed/) },
      });
      expect(share(scene)).toBe(0);
      expect(lastOf(scene)).toMatchObject({ kind: 'finished', body: { outcome: 'rolled-back' } });
    },
    patience,
  );

  it.each(runners)(
    'on $name stays where it is when on-job-failure is hold',
    async ({ run }) => {
      const scene = await stage.start(options('healthy'));
      const job = await run(scene, { 'on-job-failure': 'hold' });
      expect(job).toMatchObject({
        red: true,
        outputs: { outcome: 'waiting', weight: '20' },
        post: { red: false },
      });
      expect(share(scene)).toBe(20);
      const rested = entriesIn(scene, service).findLast(({ kind }) => kind === 'rested');
      expect(rested).toMatchObject({ body: { outcome: 'waiting', wakeAt: expect.any(String) } });
    },
    patience,
  );
});

describe('the end of a job that nobody vouches for any more', () => {
  it(
    'is red and changes nothing, and resume carries out the order that stays',
    async () => {
      const scene = await stage.start(options('healthy'));
      const { trouble, state } = scene.playground;
      const stop = new AbortController();
      const shift = { step: 'canary-shift', inputs: { ...inputs, ledger } };
      const running = github.run(scene.request({ ...shift, cancelOn: stop.signal, timeScale: 0.06 }));
      await until(() =>
        entriesIn(scene, service).some(({ body }) => JSON.stringify(body).includes('"name":"observing"')),
      );
      trouble.add({ match: { method: 'PATCH', nth: 1 }, do: 'hang' });
      trouble.add({ match: { room: 'oidc-github' }, do: { status: 401, body: { error: 'no such job' } } });
      stop.abort();
      const run = await running;
      expect(run.signals.map(({ signal }) => signal)).toContain('SIGKILL');
      expect(run.post).toMatchObject({ isGreen: false });
      expect(share(scene)).toBe(20);
      expect(entriesIn(scene, service).map(({ kind }) => kind)).not.toContain('finished');

      trouble.clear();
      const killedAt = state.clock.now().getTime();
      await until(() => state.clock.now().getTime() - killedAt > 4 * 60_000);
      const resume = { step: 'resume', inputs: { ledger, 'go-on': 'false' } };
      const resumed = await terminal.run(scene.request(resume));
      expect(resumed).toMatchObject({ conclusion: 'failure', outputs: { outcome: 'rolled-back' } });
      expect(share(scene)).toBe(0);
    },
    patience,
  );
});
