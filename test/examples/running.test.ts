// The examples at work: each file of examples/ runs as its host would run it, against a playground.
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { connectionOf, unpackedTasks } from '../journeys/hosts/azure-pipelines.js';
import { placeVariables } from '../journeys/hosts/host-run.js';
import { changesAsked, type Scene, scenes } from '../journeys/stage/scene.js';
import { pathsBelow } from '../repo/source/tree.js';
import { runJob } from '../support/azure-pipelines/agent/run-job.js';
import { runWorkflow, stepById } from '../support/github/harness.js';
import { repositoryRoot, runtimeNames } from '../support/runtimes.js';

const stage = scenes();
afterEach(() => stage.stop());

const read = (path: string): string => readFileSync(join(repositoryRoot(), 'examples', path), 'utf8');

/** A playground whose `payments` sends so many percent of its users to staging. */
async function sceneWith(percent: number): Promise<Scene> {
  const scene = await stage.start();
  const site = scene.playground.state.site('payments');
  const slot = scene.playground.state.arm('payments', 'staging');
  if (site === undefined || slot === undefined) throw new Error('the default world has changed');
  site.rules =
    percent === 0 ? [] : [{ name: 'staging', actionHostName: slot.hostName, reroutePercentage: percent }];
  return scene;
}

function runStatusWorkflow({ playground, folder }: Scene, runtime: (typeof runtimeNames)[number]) {
  const { environment } = playground;
  const named = ['AZURE_CLIENT_ID', 'AZURE_TENANT_ID', 'AZURE_SUBSCRIPTION_ID'];
  return runWorkflow({
    workflow: read('github/status.yml'),
    repository: repositoryRoot(),
    workspace: folder,
    runtime,
    env: placeVariables(environment),
    vars: Object.fromEntries(named.map(name => [name, environment[name] ?? ''])),
    idToken: {
      url: environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
      token: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
    },
  });
}

/** Those of canary-shift and of the targets run in files of their own, and those of verify-artifact with the tests of that step. */
it('every example is run', () => {
  const files = pathsBelow('examples').filter(path => path.endsWith('.yml'));
  expect(files.toSorted()).toEqual([
    'examples/azure-pipelines/canary-shift.yml',
    'examples/azure-pipelines/command.yml',
    'examples/azure-pipelines/feature-flag.yml',
    'examples/azure-pipelines/front-door-classic.yml',
    'examples/azure-pipelines/front-door.yml',
    'examples/azure-pipelines/gateway-api.yml',
    'examples/azure-pipelines/promote.yml',
    'examples/azure-pipelines/record-promotion.yml',
    'examples/azure-pipelines/resume.yml',
    'examples/azure-pipelines/rollback.yml',
    'examples/azure-pipelines/slo-gate.yml',
    'examples/azure-pipelines/status.yml',
    'examples/azure-pipelines/verify-artifact.yml',
    'examples/github/canary-shift.yml',
    'examples/github/command.yml',
    'examples/github/feature-flag.yml',
    'examples/github/front-door-classic.yml',
    'examples/github/front-door.yml',
    'examples/github/gateway-api.yml',
    'examples/github/promote-monorepo.yml',
    'examples/github/promote-on-schedule.yml',
    'examples/github/promote-reusable.yml',
    'examples/github/promote.yml',
    'examples/github/record-promotion.yml',
    'examples/github/resume.yml',
    'examples/github/rollback.yml',
    'examples/github/slo-gate.yml',
    'examples/github/status.yml',
    'examples/github/verify-artifact.yml',
    'examples/policy/azure-pipelines.yml',
    'examples/policy/cases.yml',
    'examples/policy/freezes.yml',
    'examples/policy/monorepo.yml',
    'examples/policy/promotion.yml',
  ]);
});

describe('examples/github/status.yml', () => {
  it.each(runtimeNames)('warns of split traffic, and tells the next job where to go (%s)', async runtime => {
    const scene = await sceneWith(10);
    const result = await runStatusWorkflow(scene, runtime);
    expect(result.conclusion).toBe('success');
    expect(result.steps.flatMap(({ annotations }) => annotations)).toEqual([
      { level: 'warning', title: 'Traffic is split', message: '{"production":90,"staging":10,"preview":0}' },
    ]);
    expect(stepById(result, 'status').summary).toContain('production 90 %, staging 10 %; candidate staging');
    expect(result.log).toContain('the next version goes into staging');
    expect(changesAsked(scene)).toEqual([]);
  });

  it('has nothing to warn of when all users are in production', async () => {
    const result = await runStatusWorkflow(await sceneWith(0), 'node24');
    expect(result.conclusion).toBe('success');
    expect(result.steps.flatMap(({ annotations }) => annotations)).toEqual([]);
  });
});

async function runStatusPipeline({ playground, folder }: Scene, useNode24: boolean) {
  const { environment } = playground;
  const tasks = await unpackedTasks();
  const common = { pipeline: read('azure-pipelines/status.yml'), tasks, sources: folder, useNode24 } as const;
  const status = await runJob({
    ...common,
    job: 'status',
    connections: [connectionOf({ azure: environment })],
    accessToken: environment['SYSTEM_ACCESSTOKEN'] ?? '',
    oidcRequestUrl: environment['SYSTEM_OIDCREQUESTURI'] ?? '',
    agentEnvironment: placeVariables(environment),
  });
  const next = await runJob({ ...common, job: 'next', dependencies: { status } });
  await rm(tasks, { recursive: true });
  return { status, next };
}

describe('examples/azure-pipelines/status.yml', () => {
  it.each(runtimeNames)('warns of split traffic, and tells the next job where to go (%s)', async runtime => {
    const scene = await sceneWith(10);
    const { status, next } = await runStatusPipeline(scene, runtime === 'node24');
    expect(status.steps.map(({ result }) => result)).toEqual(['Succeeded', 'Succeeded']);
    expect(status.steps[0]?.runtime).toBe(runtime);
    expect(status.steps.flatMap(({ issues }) => issues).map(({ kind, message }) => [kind, message])).toEqual([
      ['warning', 'traffic is split: {"production":90,"staging":10,"preview":0}'],
    ]);
    expect(status.steps[0]?.summaries[0]?.content).toContain(
      'production 90 %, staging 10 %; candidate staging',
    );
    expect(next.log).toContain('the next version goes into staging');
    expect(changesAsked(scene)).toEqual([]);
  });

  it('has nothing to warn of when all users are in production', async () => {
    const { status } = await runStatusPipeline(await sceneWith(0), true);
    expect(status.result).toBe('Succeeded');
    expect(status.steps.flatMap(({ issues }) => issues)).toEqual([]);
  });
});
