// A gate as a runner starts it, on every host and by both sources, in the eight things that may happen to a release.
// Visitors, requests and telemetry are real; time runs fast.
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { logWorldOf } from '../../../playground/rooms/log-analytics/world.js';
import { scenarioFrom } from '../../../playground/scenario/finding.js';
import type { Scenario } from '../../../playground/scenario/scenario.js';
import type { Behaviour } from '../../../playground/world.js';
import { chanceFrom, settle } from '../../contract/gate/crowd.js';
import { azurePipelines } from '../hosts/azure-pipelines.js';
import { github } from '../hosts/github.js';
import type { HostRun, JourneyHost } from '../hosts/host-run.js';
import { terminal } from '../hosts/terminal.js';
import { changesAsked, payments, type Scene, scenes } from '../stage/scene.js';

const stage = scenes();
afterEach(() => stage.stop());

const step = 'slo-gate';
const patience = 60_000;
/** Four minutes of data and the lag of the source take about four seconds. */
const speed = 120;
const perSecond = 6;
const minute = 60_000;

type App = Partial<Pick<Behaviour, 'errorRate' | 'latency'>>;

type Play = {
  readonly candidate?: App;
  readonly stable?: App;
  readonly events?: readonly unknown[];
  /** The share of visitors that come back with their cookies. */
  readonly returning?: number;
};

/** Half of the visitors go to the candidate. */
async function sceneOf({ candidate = {}, stable = {}, events = [], returning = 0 }: Play): Promise<Scene> {
  const scenario: Scenario = scenarioFrom({ name: 'a-gate', seed: 11, events });
  const load = [{ site: 'payments', perSecond, returning, path: '/' }];
  const scene = await stage.start({ speed, load, scenario });
  const { state } = scene.playground;
  const [site, production, staging] = [
    state.site('payments'),
    state.arm('payments', 'production'),
    state.arm('payments', 'staging'),
  ];
  if (site === undefined || production === undefined || staging === undefined) {
    throw new Error('the default world has changed');
  }
  site.rules = [{ name: 'staging', actionHostName: staging.hostName, reroutePercentage: 50 }];
  production.app = { ...production.app, errorRate: 0.005, ...stable };
  staging.app = { ...staging.app, errorRate: 0.005, ...candidate };
  return scene;
}

const becomes = (at: string, slot: string, app: App) => ({
  at,
  do: { world: { sites: { payments: { [slot]: app } } } },
});

const sources = {
  'log-analytics': ({ playground }: Scene) => ({
    'workspace-id': logWorldOf(playground.state).workspace.id,
    role: 'payments',
    'candidate-version': '1.1.0',
    'stable-version': '1.0.0',
  }),
  platform: () => ({ ...payments, candidate: 'staging' }),
} as const;

type By = { readonly host: JourneyHost; readonly source: keyof typeof sources };

async function gate(
  play: Play,
  { host, source }: By,
  more: Readonly<Record<string, string>> = {},
): Promise<HostRun> {
  const scene = await sceneOf(play);
  const inputs = { ...sources[source](scene), for: '4m', ...more };
  const run = await host.run(scene.request({ step, inputs }));
  expect(changesAsked(scene)).toEqual([]);
  return run;
}

const red = { conclusion: 'failure' } as const;

describe('a gate lets through', () => {
  it.each([
    { host: github, source: 'log-analytics' },
    { host: azurePipelines, source: 'platform' },
  ] as const)(
    'a candidate that is as good as stable: $source on $host.name',
    async by => {
      const run = await gate({}, by, { objectives: 'errors no worse than stable, error-rate < 5%' });
      expect({ outputs: run.outputs, log: run.log }).toMatchObject({
        outputs: { outcome: 'passed', verdict: 'pass', 'error-code': '' },
      });
      expect(run).toMatchObject({ conclusion: 'success', errors: [] });
      expect(Number(run.outputs['requests-seen'])).toBeGreaterThan(500);
      expect(Number(run.outputs['minutes-used'])).toBeGreaterThan(6);
      expect(run.summary).toMatch(/```mermaid\n[\s\S]*xychart-beta/);
      expect(run.summary).toMatch(/^\| errors no worse than stable \| passed \|/m);
    },
    patience,
  );

  it(
    'one whose clients stay with it, which is no reason to fail',
    async () => {
      const play = { returning: 0.9 };
      const run = await gate(
        play,
        { host: terminal, source: 'log-analytics' },
        { objectives: 'error-rate < 5%' },
      );
      expect(run.outputs).toMatchObject({ outcome: 'passed', verdict: 'pass' });
    },
    patience,
  );
});

describe('a gate blames nobody', () => {
  it(
    'for a few clients that stay with it and fail again and again, as those of stable do',
    async () => {
      const scene = await stage.start();
      const now = Math.floor(scene.playground.state.clock.now().getTime() / minute) * minute;
      // Twelve failures in a row, at one worker. By this seed the candidate has some 19 such clients and stable 11.
      const pinned = { errorRate: () => 0.02, medianMilliseconds: () => 80, cluster: 12 };
      const crowd = { perSecond: 12, share: 0.5, from: now - 100 * minute, to: now };
      const [candidate, stable] = [
        { ...pinned, version: '1.1.0' },
        { ...pinned, version: '1.0.0' },
      ];
      settle(scene.playground, { ...crowd, candidate, stable }, chanceFrom(9));
      const judged = async (more: Readonly<Record<string, string>>) => {
        const window = { window: '25m', objectives: 'errors no worse than stable' };
        const inputs = { ...sources['log-analytics'](scene), ...window, ...more };
        return terminal.run(scene.request({ step, inputs }));
      };
      const run = await judged({});
      expect(run.outputs['verdict']).not.toBe('fail');
      const { verdict } = JSON.parse(readFileSync(run.outputs['evidence-file'] ?? '', 'utf8'));
      const [{ numbers }] = verdict.judged;
      expect(numbers.cluster).toBeGreaterThan(3);
      expect(numbers['candidate-bad']).toBeGreaterThan(1.4 * numbers['stable-bad']);
      // Each failure by itself would have sent it back.
      const naive = await judged({ cluster: '1' });
      expect(naive).toMatchObject({ ...red, exitCode: 1, outputs: { verdict: 'fail' } });
    },
    patience,
  );
});

describe('a gate stops', () => {
  it(
    'a candidate that fails ten times as often, as soon as it is sure',
    async () => {
      const play = { candidate: { errorRate: 0.3 } };
      const run = await gate(play, { host: azurePipelines, source: 'platform' }, { for: '20m' });
      expect(run).toMatchObject({ ...red, outputs: { outcome: 'refused', 'error-code': 'GATE_FAILED' } });
      expect(Number(run.outputs['minutes-used'])).toBeLessThan(15);
    },
    patience,
  );

  it(
    'one that fails twice as often where that can be seen',
    async () => {
      const play = { candidate: { errorRate: 0.3 }, stable: { errorRate: 0.15 } };
      const objectives = 'errors no worse than stable';
      const run = await gate(play, { host: terminal, source: 'log-analytics' }, { objectives });
      expect(run).toMatchObject({ ...red, exitCode: 1, outputs: { verdict: 'fail' } });
      const evidence = JSON.parse(readFileSync(run.outputs['evidence-file'] ?? '', 'utf8'));
      expect(evidence.verdict.judged[0].numbers['candidate-rate']).toBeGreaterThan(0.2);
      expect(readFileSync(run.outputs['page-file'] ?? '', 'utf8')).toContain('1.1.0 against 1.0.0');
    },
    patience,
  );

  it(
    'one that becomes bad later',
    async () => {
      const play = { events: [becomes('5m', 'staging', { errorRate: 0.4 })] };
      const run = await gate(play, { host: github, source: 'log-analytics' }, { for: '8m' });
      expect(run).toMatchObject({ ...red, outputs: { outcome: 'refused', verdict: 'fail' } });
    },
    patience,
  );

  it(
    'one whose slow requests are slower',
    async () => {
      const play = {
        candidate: { latency: { medianMs: 12, tailMs: 120 } },
        stable: { latency: { medianMs: 4, tailMs: 8 } },
      };
      const objectives = 'latency no worse than stable';
      const run = await gate(play, { host: azurePipelines, source: 'log-analytics' }, { objectives });
      expect(run).toMatchObject({ ...red, outputs: { outcome: 'refused', verdict: 'fail' } });
      expect(run.outputs['reasons']).toMatch(/latency no worse than stable/);
    },
    patience,
  );
});

describe('a gate holds', () => {
  it(
    'when both fail alike: going back would help nobody',
    async () => {
      const bad = { errorRate: 0.3 };
      const play = { events: [becomes('4m', 'staging', bad), becomes('4m', 'production', bad)] };
      const run = await gate(play, { host: github, source: 'platform' }, { for: '6m' });
      expect(run).toMatchObject({ ...red, outputs: { outcome: 'held', verdict: 'undecided' } });
      expect(run.outputs['error-code']).toBe('GATE_UNDECIDED');
    },
    patience,
  );

  it(
    'when the telemetry is gone, and says what the source said',
    async () => {
      const gone = { at: '4m', on: { room: 'logs' }, do: { fail: { status: 503, body: 'gone' } } };
      const run = await gate({ events: [gone] }, { host: terminal, source: 'log-analytics' });
      expect(run).toMatchObject({ ...red, exitCode: 4, outputs: { outcome: 'held' } });
      expect(run.outputs['error-code']).toMatch(/^(TELEMETRY_UNREADABLE|GATE_NO_DATA)$/);
    },
    patience,
  );
});
