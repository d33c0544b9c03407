// The example of promote for Azure Pipelines, at work: stage by stage, as its agents would run it, with the policy read from the
// default branch of a real git server. What the build says is given; its tools are not at hand here.
import { generateKeyPairSync } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { connectionOf, unpackedTasks } from '../../journeys/hosts/azure-pipelines.js';
import { placeVariables } from '../../journeys/hosts/host-run.js';
import type { JobOutcome, StageOutcome } from '../../support/azure-pipelines/agent/job-request.js';
import { runJob } from '../../support/azure-pipelines/agent/run-job.js';
import {
  entriesIn,
  type PromoteScene,
  promoteScenes,
  read,
  repository,
  shareOf,
  shortened,
} from './stage.js';

const stage = promoteScenes();
const patience = 90_000;
const digest = `sha256:${'a3'.repeat(32)}`;

const key = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ format: 'pem', type: 'pkcs8' })
  .toString();

const built: StageOutcome = {
  result: 'Succeeded',
  jobs: { build: { result: 'Succeeded', outputs: { 'image.digest': digest } } },
};

/** Connections have names of their own in the example; here one application signs in through all of them. */
const connections = ['sc-test', 'sc-staging', 'sc-prod', 'sc-prod-resume'];

type Stages = Readonly<Record<string, StageOutcome>>;

async function runStage(scene: PromoteScene, name: string, stages: Stages) {
  const { playground, folder, ours, git } = scene;
  const { environment } = playground;
  const tasks = await unpackedTasks(name === 'resume' ? 'resume' : 'promote', ours);
  try {
    const text = await read('azure-pipelines/promote.yml');
    return await runJob({
      pipeline: text.replace(/ledger: https:\S+/, 'ledger: file:ledger'),
      stage: name,
      stageDependencies: stages,
      variableGroups: { promotion: { recordKey: { secret: key } } },
      tasks,
      sources: folder,
      variables: { 'Build.Repository.Uri': `${git.origin}/${repository}.git` },
      connections: connections.map(each => ({ ...connectionOf({ azure: environment }), name: each })),
      accessToken: environment['SYSTEM_ACCESSTOKEN'] ?? '',
      oidcRequestUrl: environment['SYSTEM_OIDCREQUESTURI'] ?? '',
      agentEnvironment: placeVariables(environment),
    });
  } finally {
    await rm(tasks, { recursive: true });
  }
}

const outcomeOf = (job: JobOutcome): StageOutcome => ({ result: job.result, jobs: { promote: job } });

it(
  'azure-pipelines/promote.yml takes an image through all environments, and resumes whatever became of it',
  async () => {
    const scene = await stage.start(async () => shortened(await read('policy/azure-pipelines.yml')));
    const stages: Record<string, StageOutcome> = { build: built };
    for (const name of ['test', 'staging', 'production']) {
      const report = await runStage(scene, name, stages);

      if (report.result !== 'Succeeded') throw new Error(`${name} ended as ${report.result}:\n${report.log}`);
      expect(report.steps.at(-1)?.outputs).toMatchObject({ promoted: 'true', decision: 'start' });
      expect(shareOf(scene, `payments-${name}`, digest)).toBe(100);
      stages[name] = outcomeOf(report);
    }
    const resumed = await runStage(scene, 'resume', stages);
    expect([resumed.result, resumed.log]).toEqual(['Succeeded', expect.stringContaining('nothing is open')]);
    expect(entriesIn(scene, 'production').map(({ kind }) => kind)).toContain('recorded');
  },
  patience,
);

it('azure-pipelines/promote.yml goes no further while a release still soaks', async () => {
  const scene = await stage.start(async () => shortened(await read('policy/azure-pipelines.yml')));
  const waiting = { result: 'Succeeded', outputs: { 'promote.promote.promoted': 'false' } } as const;
  const report = await runStage(scene, 'production', { build: built, staging: outcomeOf(waiting) });
  expect([report.result, report.steps]).toEqual(['Skipped', []]);
});
