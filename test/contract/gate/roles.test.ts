// One workspace and several services: whose requests a gate counts, when a role is named and when none is.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { componentResource } from '../../../playground/rooms/log-analytics/world.js';
import { arm, minute, type Stage, stage, steady } from './stage.js';

// Whole gates with thousands of requests; a machine may have much else to do.
jest.setTimeout(90_000);

const bad = steady(0.4);
const nameless = { role: '' };
/** As people write it who have not thought of other services. */
const demands = 'availability 99% over 1h\nlatency 95% < 500ms\nerror-rate < 2%';

describe('a workspace in which nobody else bears these versions', () => {
  let set: Stage;
  beforeAll(async () => {
    set = await stage();
    const times = { perSecond: 2, from: set.now() - 90 * minute, to: set.now() };
    set.crowd(times);
    const others = { candidate: arm('3.3.0', { errorRate: bad }), stable: arm('3.2.0', { errorRate: bad }) };
    set.crowd({ ...times, ...others, role: 'orders-api' }, 2);
  });
  afterAll(() => set.stop());

  it('counts the one service that does, for its error budget too, and says which', async () => {
    const run = await set.gate({ ...nameless, objectives: demands });
    expect([run.headline, run.outputs['verdict']]).toEqual([expect.stringMatching(/^payments: /), 'pass']);
    expect(run.log).toContain('2.0.0 and 1.0.0 report as "payments": only its requests count');
  });

  it('watches as the first example has it, which names no role', async () => {
    const calm = {
      candidate: arm('2.0.0', { errorRate: steady(0) }),
      stable: arm('1.0.0', { errorRate: steady(0) }),
    };
    const early = await stage();
    try {
      early.crowd({ ...calm, perSecond: 4, from: early.now() - 30 * minute, to: early.now() + 30 * minute });
      const others = {
        candidate: arm('2.5.0', { errorRate: bad }),
        stable: arm('2.4.1', { errorRate: bad }),
      };
      early.crowd({ ...others, perSecond: 2, to: early.now() + 30 * minute, role: 'orders-api' }, 2);
      const objectives = 'availability 99.9% over 30d\nlatency 95% < 500ms\nerror-rate < 2%';
      const run = await early.gate({ ...nameless, source: 'log-analytics', objectives, for: '15m' });
      expect([run.headline, run.outputs['verdict']]).toEqual([expect.stringMatching(/^payments: /), 'pass']);
    } finally {
      await early.stop();
    }
  });

  it('does so by the component as well', async () => {
    const component = { 'workspace-id': '', 'app-insights-id': componentResource(set.playground.state) };
    const run = await set.gate({ ...nameless, ...component, objectives: demands });
    expect(run.outputs['verdict']).toBe('pass');
  });

  it('lists the versions of that service where the other one is wrong', async () => {
    const run = await set.gate({ ...nameless, 'candidate-version': '2.0.1', window: '10m' });
    expect(run.error).toMatchObject({ code: 'VERSION_UNKNOWN', message: expect.stringContaining('2.0.0') });
    expect(run.error?.message).not.toContain('3.3.0');
  });

  it('keeps no budget where an expression tells the arms apart and the service has no name', async () => {
    const apart = {
      ...{ 'candidate-version': '', 'stable-version': '' },
      'candidate-where': 'AppVersion == "2.0.0"',
      'stable-where': 'AppVersion == "1.0.0"',
    };
    const refused = await set.gate({ ...nameless, ...apart, objectives: demands });
    expect(refused.error).toMatchObject({ code: 'OBJECTIVE_UNUSABLE' });
    expect(refused.error?.message).toMatch(/counts every request of the service.*name its role/);
    expect((await set.gate({ ...apart, objectives: demands })).outputs['verdict']).toBe('pass');
    const unpromised = await set.gate({ ...nameless, ...apart, objectives: 'error-rate < 2%' });
    expect(unpromised.outputs['verdict']).toBe('pass');
  });
});

describe('a workspace in which two services bear the same versions', () => {
  let set: Stage;
  beforeAll(async () => {
    set = await stage();
    const times = { perSecond: 2, from: set.now() - 90 * minute, to: set.now() };
    set.crowd(times);
    const others = { candidate: arm('2.0.0', { errorRate: bad }), stable: arm('1.0.0') };
    set.crowd({ ...times, ...others, role: 'orders-api' }, 2);
  });
  afterAll(() => set.stop());

  it('judges nobody before it is told which one is meant', async () => {
    const before = set.questions();
    const run = await set.gate({ ...nameless, objectives: demands });
    expect(run).toMatchObject({ exitCode: 2, outcome: 'refused', error: { code: 'INPUT_INVALID' } });
    expect(run.facts).toMatch(/--role=.*"orders-api" and "payments"/);
    expect(set.questions() - before).toBe(1);
  });

  it.each([
    ['payments', 'pass'],
    ['orders-api', 'fail'],
  ])('judges %s by its own requests', async (role, verdict) => {
    expect((await set.gate({ role, objectives: 'error-rate < 2%' })).outputs['verdict']).toBe(verdict);
  });

  it('counts several roles together where they are named as those of one service', async () => {
    const run = await set.gate({ role: 'nobody, payments', objectives: 'error-rate < 2%' });
    expect(run.outputs['verdict']).toBe('pass');
    const both = await set.gate({ role: 'orders-api,payments', objectives: 'error-rate < 2%' });
    expect(both.outputs['verdict']).toBe('fail');
  });

  it('keeps the budget of two roles that are the arms by them alone', async () => {
    const apart = { 'candidate-version': '', 'stable-version': '', 'candidate-role': 'payments' };
    const run = await set.gate({ ...nameless, ...apart, objectives: 'availability 99% over 1h' });
    expect(run.outputs['verdict']).toBe('pass');
  });

  it.each(['pay\nments', 'pay\u0007ments', 'p'.repeat(201)])(
    'refuses a role that is no name: %j',
    async role => {
      const run = await set.gate({ role });
      expect(run).toMatchObject({ exitCode: 2, error: { code: 'INPUT_INVALID' } });
      expect(run.facts).toContain('--role=');
    },
  );

  it.each(['payments" or true //', 'payments") or (1==1', "payments' | take 1", '\\" or "', ', ,'])(
    'asks for a hostile role as it is, and finds nobody: %j',
    async role => {
      const run = await set.gate({ role, objectives: 'error-rate < 50%' });
      expect(run).toMatchObject({ exitCode: 4, outcome: 'held', outputs: { verdict: 'no-data' } });
    },
  );
});
