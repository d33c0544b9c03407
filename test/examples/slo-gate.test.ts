// The examples of slo-gate at work: as their host would run them, against a playground with visitors, or with the
// telemetry of hours already there. Where a watch is shortened, it is said.
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { logWorldOf } from '../../playground/rooms/log-analytics/world.js';
import { chanceFrom, settle } from '../contract/gate/crowd.js';
import { arm } from '../contract/gate/stage.js';
import { connectionOf, unpackedTasks } from '../journeys/hosts/azure-pipelines.js';
import { placeVariables } from '../journeys/hosts/host-run.js';
import { changesAsked, type Scene, scenes } from '../journeys/stage/scene.js';
import { runJob } from '../support/azure-pipelines/agent/run-job.js';
import { runWorkflow, stepById } from '../support/github/harness.js';
import { repositoryRoot } from '../support/runtimes.js';

const stage = scenes();
afterEach(() => stage.stop());

const patience = 90_000;
const minute = 60_000;
const read = (path: string): string => readFileSync(join(repositoryRoot(), 'examples', path), 'utf8');

/** In place of a quarter of an hour, for the time of this test. */
function shortened(text: string, length: string): string {
  const short = text.replace(/for: \d+m/, `for: ${length}`);
  expect(short).not.toBe(text);
  return short;
}

/** What has been going on for some hours, and what is to come. */
function history({ playground }: Scene): void {
  const now = playground.state.clock.now().getTime();
  const stable = arm('1.0.0', { errorRate: () => 0 });
  const candidate = arm('2.0.0', { errorRate: () => 0 });
  const before = { perSecond: 0.5, share: 0, from: now - 7 * 60 * minute, to: now };
  settle(playground, { ...before, stable, candidate }, chanceFrom(3));
  const after = { perSecond: 6, share: 0.5, from: now, to: now + 40 * minute };
  settle(playground, { ...after, stable, candidate }, chanceFrom(4));
}

describe('examples/github/slo-gate.yml', () => {
  it(
    'looks at production first, judges the new version, and keeps what was seen',
    async () => {
      const scene = await stage.start({ speed: 120 });
      history(scene);
      const { playground, folder } = scene;
      const { environment } = playground;
      const named = ['AZURE_CLIENT_ID', 'AZURE_TENANT_ID', 'AZURE_SUBSCRIPTION_ID'];
      const vars = Object.fromEntries(named.map(name => [name, environment[name] ?? '']));
      // What uploads the artifact is GitHub's own action, which is not at hand here.
      const workflow = shortened(read('github/slo-gate.yml'), '4m').replace(
        /\n {6}- name: Keep the page[\s\S]*$/,
        '\n',
      );
      const result = await runWorkflow({
        workflow,
        repository: repositoryRoot(),
        workspace: folder,
        runtime: 'node24',
        env: placeVariables(environment),
        vars: { ...vars, LOG_WORKSPACE: logWorldOf(playground.state).workspace.id },
        inputs: { candidate: '2.0.0', stable: '1.0.0' },
        idToken: {
          url: environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
          token: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
        },
      });
      expect({ conclusion: result.conclusion, log: result.log }).toMatchObject({ conclusion: 'success' });
      const [healthy] = result.steps;
      expect(healthy?.outputs).toMatchObject({ outcome: 'passed', verdict: 'pass' });
      expect(healthy?.summary).toMatch(
        /availability 99\.9% over 30d \| passed|availability 99\.9% over 30d, at least/,
      );
      const gate = stepById(result, 'gate');
      expect(gate.outputs).toMatchObject({ outcome: 'passed', verdict: 'pass' });
      expect(gate.outputs['page-file']).toMatch(/slo-gate-payments-.*\.html$/);
      expect(changesAsked(scene)).toEqual([]);
    },
    patience,
  );
});

describe('examples/azure-pipelines/slo-gate.yml', () => {
  it(
    'stops a slot that fails, and says why on the page of the run',
    async () => {
      const scene = await stage.start({
        speed: 120,
        load: [{ site: 'payments', perSecond: 6, returning: 0, path: '/' }],
      });
      const { playground, folder } = scene;
      const { state, environment } = playground;
      const [site, staging] = [state.site('payments'), state.arm('payments', 'staging')];
      if (site === undefined || staging === undefined) throw new Error('the default world has changed');
      site.rules = [{ name: 'staging', actionHostName: staging.hostName, reroutePercentage: 30 }];
      staging.app = { ...staging.app, errorRate: 0.3 };
      const tasks = await unpackedTasks('slo-gate');
      // Publishing is the agent's own.
      const pipeline = read('azure-pipelines/slo-gate.yml').replace(/\n {6}- publish:[\s\S]*$/, '\n');
      const report = await runJob({
        pipeline,
        job: 'judge',
        tasks,
        sources: folder,
        useNode24: true,
        connections: [connectionOf({ azure: environment })],
        accessToken: environment['SYSTEM_ACCESSTOKEN'] ?? '',
        oidcRequestUrl: environment['SYSTEM_OIDCREQUESTURI'] ?? '',
        agentEnvironment: placeVariables(environment),
      });
      await rm(tasks, { recursive: true });
      const [gate] = report.steps;
      expect(report.result).toBe('Failed');
      expect(gate?.outputs).toMatchObject({ outcome: 'refused', verdict: 'fail', errorCode: 'GATE_FAILED' });
      expect(gate?.summaries[0]?.content).toMatch(/errors no worse than stable \| failed/);
      expect(changesAsked(scene)).toEqual([]);
    },
    patience,
  );
});
