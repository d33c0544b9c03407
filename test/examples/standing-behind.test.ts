// The examples that stand behind a promotion, at work: resume on its schedule, and the button that rolls back.
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { connectionOf, unpackedTasks } from '../journeys/hosts/azure-pipelines.js';
import { placeVariables } from '../journeys/hosts/host-run.js';
import { entriesIn } from '../journeys/stage/rollout-scene.js';
import { type Scene, scenes } from '../journeys/stage/scene.js';
import { runJob } from '../support/azure-pipelines/agent/run-job.js';
import { runWorkflow } from '../support/github/harness.js';
import { repositoryRoot } from '../support/runtimes.js';

const stage = scenes();
afterEach(() => stage.stop());

const read = (path: string): string => readFileSync(join(repositoryRoot(), 'examples', path), 'utf8');

function runInGitHub(
  { playground, folder }: Scene,
  file: string,
  inputs: Readonly<Record<string, string>> = {},
) {
  const { environment } = playground;
  const ofAzure = ['AZURE_TENANT_ID', 'AZURE_SUBSCRIPTION_ID'].map(name => [name, environment[name] ?? '']);
  return runWorkflow({
    workflow: read(`github/${file}`),
    repository: repositoryRoot(),
    workspace: folder,
    runtime: 'node24',
    env: placeVariables(environment),
    inputs,
    vars: {
      ...Object.fromEntries(ofAzure),
      AZURE_RESUME_CLIENT_ID: environment['AZURE_CLIENT_ID'] ?? '',
      PROMOTION_LEDGER: 'file:ledger',
    },
    idToken: {
      url: environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
      token: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
    },
  });
}

async function runInPipelines({ playground, folder }: Scene, step: 'resume' | 'rollback', parameters = {}) {
  const { environment } = playground;
  const tasks = await unpackedTasks(step);
  const text = read(`azure-pipelines/${step}.yml`).replace(/https:\S+\/ledger/, 'file:ledger');
  const report = await runJob({
    pipeline: text,
    parameters,
    tasks,
    sources: folder,
    connections: [{ ...connectionOf({ azure: environment }), name: 'sc-prod-resume' }],
    accessToken: environment['SYSTEM_ACCESSTOKEN'] ?? '',
    oidcRequestUrl: environment['SYSTEM_OIDCREQUESTURI'] ?? '',
    agentEnvironment: placeVariables(environment),
  });
  await rm(tasks, { recursive: true });
  return report;
}

const kindsOfHeartbeats = (scene: Scene) => entriesIn(scene, 'azure-promote').map(({ kind }) => kind);

describe('resume', () => {
  it('finds nothing to do on GitHub, and leaves a sign that it lives', async () => {
    const scene = await stage.start();
    const result = await runInGitHub(scene, 'resume.yml');
    expect(result.log).toContain('nothing is open in production');
    expect(result.conclusion).toBe('success');
    expect(kindsOfHeartbeats(scene)).toEqual(['heartbeat']);
  });

  it('finds nothing to do on Azure Pipelines, and leaves a sign that it lives', async () => {
    const scene = await stage.start();
    const report = await runInPipelines(scene, 'resume');
    expect(report.log).toContain('nothing is open in production');
    expect(report.result).toBe('Succeeded');
    expect(kindsOfHeartbeats(scene)).toEqual(['heartbeat']);
  });
});

describe('rollback', () => {
  it('refuses on GitHub what nobody knows, and takes what somebody names', async () => {
    const scene = await stage.start();
    const unknown = await runInGitHub(scene, 'rollback.yml', { reason: 'a drill', to: '' });
    expect(unknown.conclusion).toBe('failure');
    expect(unknown.log).toContain('ROLLBACK_UNKNOWN');
    const named = await runInGitHub(scene, 'rollback.yml', { reason: 'a drill', to: 'production' });
    expect(named.conclusion).toBe('success');
    expect(named.log).toContain('users come to production, says the control-plane');
  });

  it('refuses on Azure Pipelines what nobody knows', async () => {
    const scene = await stage.start();
    const report = await runInPipelines(scene, 'rollback', { reason: 'a drill' });
    expect(report.result).toBe('Failed');
    expect(report.log).toContain('ROLLBACK_UNKNOWN');
  });
});

describe('nobody is waited for', () => {
  // Reviewers are settings of the service and stand in no file: what a file can say is under which name it runs.
  it.each(['resume.yml', 'rollback.yml'])('github/%s runs under an environment of its own', file => {
    const { jobs } = parse(read(`github/${file}`));
    expect(Object.values(jobs)).toMatchObject([{ environment: 'production-resume' }]);
    expect(read(`github/${file}`)).toMatch(/production-resume[^\n]*without reviewers|WITHOUT reviewers/);
  });

  it.each(['resume.yml', 'rollback.yml'])(
    'azure-pipelines/%s has a connection of its own and no environment',
    file => {
      const { jobs } = parse(read(`azure-pipelines/${file}`));
      expect(jobs).toHaveLength(1);
      expect(jobs[0]).toHaveProperty('job');
      expect(jobs[0]).not.toHaveProperty('deployment');
      expect(read(`azure-pipelines/${file}`)).toMatch(/sc-prod-resume # .*without approvals and checks/);
    },
  );

  it('a resume that is under way is never cancelled by the next one', () => {
    expect(parse(read('github/resume.yml')).concurrency).toEqual({
      group: 'resume-production',
      'cancel-in-progress': false,
    });
    expect(parse(read('azure-pipelines/resume.yml')).schedules).toMatchObject([{ always: true }]);
  });
});
