// Latency by the averages that the platform keeps of every slot: they are asked for where they are compared, and prove it.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { call } from '../playground/caller.js';
import { minute, type Stage, stage } from './stage.js';

// Whole gates with thousands of requests; a machine may have much else to do.
jest.setTimeout(90_000);

const nothing = { 'workspace-id': '', role: '', 'candidate-version': '', 'stable-version': '' };
const slots = {
  ...nothing,
  target: 'app-service',
  'resource-group': 'rg-prod',
  app: 'payments',
  candidate: 'staging',
};

let set: Stage;
beforeEach(async () => {
  set = await stage();
});
afterEach(() => set.stop());

const hosts = ['payments.azurewebsites.net', 'payments-staging-a1b2c3.westeurope-01.azurewebsites.net'];

/** So many requests to each slot in every minute, all at once. */
async function minutesOf(minutes: number, each: number): Promise<void> {
  for (let passed = 0; passed < minutes; passed += 1) {
    const visits = hosts.flatMap(host =>
      Array.from({ length: each }, () => call(set.playground.url, host, '/')),
    );
    await Promise.all(visits);
    set.playground.state.clock.advance(minute - (set.now() % minute));
  }
}

function slow(slot: string, medianMs: number): void {
  const app = set.playground.state.arm('payments', slot);
  if (app) app.app = { ...app.app, errorRate: 0, latency: { medianMs, tailMs: medianMs } };
}

const objectives = 'latency no worse than stable';

describe('a slot by averages', () => {
  it('fails when its requests take longer, minute after minute', async () => {
    slow('production', 0);
    slow('staging', 150);
    await minutesOf(16, 100);
    set.playground.state.clock.advance(6 * minute);
    const run = await set.gate({ ...slots, objectives, window: '20m', every: '1m' });
    expect(run.outputs).toMatchObject({ verdict: 'fail' });
    expect(run.headline).toMatch(/the average of the candidate is [\d.]+ ms, against [\d.]+ ms of stable/);
  });

  it('is not asked how long it takes where nobody compares that', async () => {
    await minutesOf(2, 5);
    set.playground.state.clock.advance(6 * minute);
    await set.gate({ ...slots, objectives: 'errors no worse than stable', window: '10m', every: '1m' });
    const asked = set.playground.requests.filter(({ path }) => path.includes('/metrics?'));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.some(({ path }) => path.includes('HttpResponseTime'))).toBe(false);
  });
});

describe('a revision', () => {
  it('has no latency of its own, and that is said before anybody waits', async () => {
    const app = {
      target: 'container-apps',
      app: 'orders-api',
      candidate: 'orders-api--v2',
      stable: 'orders-api--v1',
    };
    const run = await set.gate({ ...slots, ...app, objectives, for: '15m' });
    expect(run).toMatchObject({ outcome: 'refused', error: { code: 'OBJECTIVE_UNUSABLE' } });
    expect(run.error?.message).toMatch(/does not tell how long requests take/);
    expect(run.milliseconds).toBeLessThan(minute);
  });
});

describe('a number of the platform', () => {
  it('whose name is wrong is refused before the watch, with the names that there are', async () => {
    set.playground.state.clock.advance(10 * minute);
    const run = await set.gate({ ...slots, objectives: 'cpu < 90% for 5m', for: '15m' });
    expect(run).toMatchObject({ exitCode: 2, error: { code: 'INPUT_INVALID' } });
    expect(run.log).toMatch(/no metric named "cpu"; there are .*HttpResponseTime/);
    expect(run.milliseconds).toBeLessThan(minute);
  });

  it('that cannot be asked for now is left to the watch', async () => {
    set.playground.state.clock.advance(10 * minute);
    const body = { error: { code: 'Busy', message: 'later' } };
    set.playground.trouble.add({ match: { path: '/Microsoft.Insights/metrics' }, do: { status: 503, body } });
    const run = await set.gate({ ...slots, objectives: 'HttpResponseTime < 2 for 5m', window: '10m' });
    expect(run.outputs['error-code']).toBe('TELEMETRY_UNREADABLE');
  });
});
