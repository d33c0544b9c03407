// The examples of a target of one's own at work: as their host would run them, against Debian's real HAProxy with visitors.
// The ledger lies in a folder instead of the place that the example names, and the ladder is shortened for the time of a test.
import { readFileSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import {
  type Balancer,
  mayRun,
  program,
  reason,
  startBalancer,
} from '../contract/traffic/command/haproxy.js';
import { connectionOf, unpackedTasks } from '../journeys/hosts/azure-pipelines.js';
import { placeVariables } from '../journeys/hosts/host-run.js';
import { type Scene, scenes } from '../journeys/stage/scene.js';
import { runJob } from '../support/azure-pipelines/agent/run-job.js';
import { runWorkflow, stepById } from '../support/github/harness.js';
import { repositoryRoot } from '../support/runtimes.js';

const onlyWhereInstalled = mayRun ? describe : describe.skip;
const patience = 90_000;
const stage = scenes();
const open: Balancer[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ stop }) => stop()));
  await stage.stop();
});

/** A playground for its clock alone, with the program in the workspace as a repository would have it. */
async function setUp(): Promise<{ readonly scene: Scene; readonly haproxy: Balancer }> {
  const haproxy = await startBalancer();
  open.push(haproxy);
  const scene = await stage.start({ speed: 40 });
  await mkdir(join(scene.folder, 'deploy'));
  await cp(program, join(scene.folder, 'deploy', 'haproxy-backend.mjs'));
  return { scene, haproxy };
}

function shortened(path: string, { arguments: list }: Balancer): string {
  const text = readFileSync(join(repositoryRoot(), 'examples', path), 'utf8');
  const short = text
    .replace('/run/haproxy/admin.sock', list[0] ?? '')
    .replace('candidate: green', 'candidate: candidate')
    .replace('ladder: 10%/10m, 50%/10m, 100%', 'ladder: 20%/1m, 100%\n          watch: 1m')
    .replace('load: 5/s', 'load: 1/s')
    .replace(/ledger: https:.*/, 'ledger: file:ledger');
  expect(short).not.toContain('10%/10m');
  return short;
}

onlyWhereInstalled(`examples/github/command.yml${reason}`, () => {
  it(
    'gives the new server everything, and asks nobody to sign in',
    async () => {
      const { scene, haproxy } = await setUp();
      const result = await runWorkflow({
        workflow: shortened('github/command.yml', haproxy),
        repository: repositoryRoot(),
        workspace: scene.folder,
        runtime: 'node24',
        env: placeVariables(scene.playground.environment),
        vars: { PROMOTION_LEDGER: 'file:ledger' },
      });
      expect([result.conclusion, result.log]).toEqual(['success', expect.any(String)]);
      expect(stepById(result, 'shift').outputs).toMatchObject({ promoted: 'true', weight: '100' });
      expect(await haproxy.weights()).toEqual({ stable: 0, candidate: 100 });
      expect(scene.playground.requests.filter(({ room }) => room === 'entra')).toEqual([]);
    },
    patience,
  );
});

onlyWhereInstalled(`examples/azure-pipelines/command.yml${reason}`, () => {
  it(
    'gives the new server everything',
    async () => {
      const { scene, haproxy } = await setUp();
      const { environment } = scene.playground;
      const tasks = await unpackedTasks('canary-shift');
      const ended = await runJob({
        pipeline: shortened('azure-pipelines/command.yml', haproxy),
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
      expect(await haproxy.weights()).toEqual({ stable: 0, candidate: 100 });
    },
    patience,
  );
});
