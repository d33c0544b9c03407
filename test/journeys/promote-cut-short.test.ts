// promote as two runners start it, cancelled half-way: traffic goes back, the end is kept and told, and the steps that follow
// know which promotion it was. The checkout holds another policy than the default branch; nobody reads it.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import {
  entriesIn,
  type PromoteScene,
  promoteScenes,
  repository,
  shareOf,
} from '../examples/promote/stage.js';
import { runJob } from '../support/azure-pipelines/agent/run-job.js';
import { runWorkflow, stepById } from '../support/github/harness.js';
import { connectionOf, unpackedTasks } from './hosts/azure-pipelines.js';
import { placeVariables, signInOf } from './hosts/host-run.js';
import { until } from './stage/rollout-scene.js';

const stage = promoteScenes();
const patience = 60_000;
const digest = `sha256:${'a3'.repeat(32)}`;
const app = 'payments-production';

const policy = JSON.stringify({
  version: 1,
  service: 'payments',
  artifact: { image: 'contoso.azurecr.io/orders-api' },
  ledger: 'file:ledger',
  defaults: { sign: 'none' },
  environments: {
    production: {
      target: { kind: 'container-apps', 'resource-group': 'rg-prod', app },
      ladder: '20%/30m, 100%',
    },
  },
});

async function begin(): Promise<PromoteScene> {
  const scene = await stage.start(async () => policy);
  await writeFile(join(scene.folder, 'promotion.yml'), policy.replace('20%/30m, 100%', 'instant'));
  return scene;
}

/** Cancels it as soon as the candidate is judged at its first share. */
async function cancelled<Result>(
  scene: PromoteScene,
  run: (cancel: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const stop = new AbortController();
  const running = run(stop.signal);
  await until(() =>
    entriesIn(scene, 'production').some(({ body }) => JSON.stringify(body).includes('"name":"observing"')),
  );
  expect(shareOf(scene, app, digest)).toBe(20);
  stop.abort();
  return running;
}

function expectBack(scene: PromoteScene): string {
  expect(shareOf(scene, app, digest)).toBe(0);
  const entries = entriesIn(scene, 'production');
  const finished = entries.find(({ kind }) => kind === 'finished');
  expect(finished).toMatchObject({ body: { outcome: 'rolled-back' } });
  return String(entries.find(({ kind }) => kind === 'rollout-opened')?.body['promotion']);
}

/** A later step of somebody else: it says which promotion it was told of. */
async function follower(folder: string): Promise<string> {
  const place = join(folder, 'follower');
  await mkdir(place);
  const action = 'name: follower\ndescription: says what it knows\nruns: { using: node24, main: main.cjs }\n';
  await writeFile(join(place, 'action.yml'), action);
  const line =
    'require("node:fs").appendFileSync(process.env.GITHUB_OUTPUT, `seen=${process.env.PROMOTION_ID}\\n`);\n';
  await writeFile(join(place, 'main.cjs'), line);
  return place;
}

it(
  'on GitHub it goes back before the job ends, and says so',
  async () => {
    const scene = await begin();
    const { environment } = scene.playground;
    const { client, tenant, subscription } = signInOf(scene.request({ inputs: {} }));
    const signIn = { 'client-id': client, 'tenant-id': tenant, 'subscription-id': subscription };
    const inputs = { environment: 'production', artifact: digest, ...signIn };
    const steps = [
      { id: 'promote', uses: 'OWNER/azure-promote@v1', with: inputs },
      { id: 'after', if: 'always()', uses: 'somebody/follower@v1' },
    ];
    const result = await cancelled(scene, async cancelOn =>
      runWorkflow({
        workflow: JSON.stringify({
          on: 'workflow_dispatch',
          permissions: { 'id-token': 'write', contents: 'read' },
          jobs: { promote: { 'runs-on': 'ubuntu-latest', steps } },
        }),
        repository: scene.ours,
        workspace: scene.folder,
        runtime: 'node24',
        env: placeVariables(environment),
        github: { server_url: scene.git.origin, repository },
        idToken: {
          url: environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
          token: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
        },
        otherActions: { 'somebody/follower': await follower(scene.folder) },
        cancelOn,
      }),
    );
    const promotion = expectBack(scene);
    const step = stepById(result, 'promote');
    expect([step.outputs, step.log]).toMatchObject([
      { outcome: 'rolled-back', 'error-code': 'CANCELLED', promoted: 'false', promotion },
      expect.any(String),
    ]);
    expect(result.conclusion).not.toBe('success');
    expect(step.summary).toContain('rolled-back');
    expect(step.post?.outcome).toBe('success');
    expect(stepById(result, 'after').outputs).toMatchObject({ seen: promotion });
  },
  patience,
);

it(
  'on Azure Pipelines it goes back before the job ends, and says so',
  async () => {
    const scene = await begin();
    const { environment } = scene.playground;
    const tasks = await unpackedTasks('promote', scene.ours);
    const given = { azureSubscription: 'sc-prod', environment: 'production', artifact: digest };
    const steps = [
      { task: 'AzurePromote@1', name: 'promote', inputs: given },
      { script: 'echo "followed $PROMOTION_ID"', name: 'after', condition: 'always()' },
    ];
    try {
      const report = await cancelled(scene, cancel =>
        runJob({
          pipeline: JSON.stringify({ steps }),
          tasks,
          sources: scene.folder,
          connections: [connectionOf({ azure: environment })],
          accessToken: environment['SYSTEM_ACCESSTOKEN'] ?? '',
          oidcRequestUrl: environment['SYSTEM_OIDCREQUESTURI'] ?? '',
          agentEnvironment: placeVariables(environment),
          variables: { 'Build.Repository.Uri': `${scene.git.origin}/${repository}.git` },
          cancel,
        }),
      );
      const promotion = expectBack(scene);
      const step = report.steps.find(({ name }) => name === 'promote');
      expect([step?.outputs, step?.log]).toMatchObject([
        { outcome: 'rolled-back', errorCode: 'CANCELLED', promoted: 'false', promotion },
        expect.any(String),
      ]);
      expect(report.result).not.toBe('Succeeded');
      expect(step?.post?.result).toBe('Succeeded');
      expect(report.log).toContain(`followed ${promotion}`);
    } finally {
      await rm(tasks, { recursive: true });
    }
  },
  patience,
);
