// Counts by platform metrics over sockets: they are what the playground served, and only once they are complete.
import { isDeepStrictEqual } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Habits } from '../../../../playground/habits.js';
import type { Reading } from '../../../../shared/judge/reading.js';
import { rule, setRules, stagingHost } from '../../playground/caller.js';
import {
  containerApp,
  type MetricsStage,
  minute,
  openStage,
  requestsOf,
  revisions,
  site,
  slots,
  sums,
  toldBy,
} from './stage.js';

let stage: MetricsStage;
afterEach(() => stage.playground.stop());

const front = 'payments.azurewebsites.net';

async function open(habits: Partial<Habits> = {}) {
  stage = await openStage(habits);
  return stage;
}

const revisionHost = (suffix: string): string => {
  const app = stage.playground.containerApps.find(each => each.name === 'orders-api');
  return (app?.hostName ?? '').replace('orders-api', `orders-api--${suffix}`);
};

describe('counts of App Service', () => {
  it('are those of each slot, and its failures', async () => {
    const { visit, pass, grid, source, change } = await open();
    await visit(front, 7);
    await visit(stagingHost, 4);
    await change({ sites: { payments: { staging: { errorRate: 1 } } } });
    await visit(stagingHost, 3);
    const begun = stage.now();
    pass(6);
    const reading = toldBy(await source('app-service', site).counts(requestsOf(slots, grid(12))));
    const from = begun - (begun % minute);
    expect(reading.intervals).toEqual([
      { from, candidate: { total: 7, bad: 3 }, stable: { total: 7, bad: 0 } },
    ]);
    expect(reading.lastSeen).toEqual({ candidate: from + minute, stable: from + minute });
    expect(reading.remarks).toEqual([]);
  });

  it('wait until a minute is over for four minutes, and say how far they go', async () => {
    const { visit, pass, grid, source } = await open();
    await visit(front, 5);
    pass(4);
    const young = await source('app-service', site).counts(requestsOf(slots, grid(6)));
    expect(young).toMatchObject({ kind: 'no-data' });
    pass(1);
    const reading = toldBy(await source('app-service', site).counts(requestsOf(slots, grid(8))));
    expect(sums(reading, 'stable')).toEqual({ total: 5, bad: 0 });
    expect(reading.grid.to).toBe(Math.floor((stage.now() - 4 * minute) / minute) * minute);
  });

  it.each(['no-value', 'zero', 'absent'] as const)(
    'are the same for minutes that Azure shows as %s, and what is absent stays absent',
    async metricsGaps => {
      const { visit, pass, grid, source } = await open({ metricsGaps });
      await visit(front, 3);
      pass(3);
      await visit(front, 2);
      await visit(stagingHost, 1);
      pass(6);
      const reading = toldBy(await source('app-service', site).counts(requestsOf(slots, grid(15))));
      expect(sums(reading, 'stable')).toEqual({ total: 5, bad: 0 });
      const silent = reading.intervals.filter(each => each.candidate === undefined);
      expect(silent.length).toBe(metricsGaps === 'zero' ? 0 : 1);
      expect(reading.lastSeen.candidate).toBe(reading.lastSeen.stable);
    },
  );

  it('hold when Azure does not say that nothing failed', async () => {
    const { visit, pass, grid, source, change } = await open({ metricsZeros: 'unsaid' });
    await visit(front, 5);
    pass(1);
    await change({ sites: { payments: { production: { errorRate: 1 } } } });
    await visit(front, 2);
    pass(6);
    const reading = toldBy(await source('app-service', site).counts(requestsOf(slots, grid(12))));
    expect(reading.intervals.map(each => each.stable)).toEqual([
      { total: 5, bad: 0 },
      { total: 2, bad: 2 },
    ]);
  });

  it('add up the minutes of longer intervals, in steps that Azure has', async () => {
    const { visit, pass, grid, source } = await open();
    for (let each = 0; each < 6; each += 1) {
      await visit(front, 2);
      pass(1);
    }
    pass(20);
    const [two, ten] = [grid(30, 2 * minute), grid(40, 10 * minute)];
    for (const wanted of [two, ten]) {
      const reading = toldBy(await source('app-service', site).counts(requestsOf(slots, wanted)));
      expect(sums(reading, 'stable')).toEqual({ total: 12, bad: 0 });
      expect(reading.intervals.every(({ from }) => from % wanted.stepMilliseconds === 0)).toBe(true);
    }
    const asked = stage.playground.requests.filter(each => each.path.includes('/metrics?'));
    expect(asked.map(each => new URLSearchParams(each.path.split('?')[1]).get('interval'))).toEqual([
      'PT1M',
      'PT1M',
      'PT5M',
      'PT5M',
    ]);
  });

  it('have the mean time of a request when latency is asked for, weighed by requests', async () => {
    const { visit, pass, grid, source, change } = await open();
    const slow = (medianMs: number) =>
      change({ sites: { payments: { staging: { latency: { medianMs, tailMs: medianMs } } } } });
    // To the first minute of ten, so that all of it lies in one interval.
    pass(10 - (Math.floor(stage.now() / minute) % 10));
    await slow(20);
    await visit(stagingHost, 3);
    pass(1);
    await slow(120);
    await visit(stagingHost, 1);
    await visit(front, 1);
    pass(20);
    const wanted = grid(40, 10 * minute);
    const question = { ...requestsOf(slots, wanted), latency: true };
    const { candidate } = averages(toldBy(await source('app-service', site).counts(question)));
    expect(candidate).toBeGreaterThanOrEqual(44);
    expect(candidate).toBeLessThan(400);
    expect(averages(toldBy(await source('app-service', site).counts(requestsOf(slots, wanted))))).toEqual({});
  });

  it('are no data where nobody asked anything of either slot', async () => {
    const { pass, grid, source } = await open();
    pass(6);
    const answer = await source('app-service', site).counts(requestsOf(slots, grid(10)));
    expect(answer).toMatchObject({ kind: 'no-data', why: expect.stringContaining('either arm') });
  });
});

describe('counts of Container Apps', () => {
  it('are those of each revision, and its failures', async () => {
    const { visit, pass, grid, source, change } = await open();
    await visit(revisionHost('v1'), 6);
    await visit(revisionHost('v2'), 2);
    await change({ containerApps: { 'orders-api': { 'orders-api--v2': { errorRate: 1 } } } });
    await visit(revisionHost('v2'), 3);
    pass(6);
    const answer = await source('container-apps', containerApp).counts(requestsOf(revisions, grid(12)));
    const reading = toldBy(answer);
    expect(sums(reading, 'stable')).toEqual({ total: 6, bad: 0 });
    expect(sums(reading, 'candidate')).toEqual({ total: 5, bad: 3 });
  });

  it('leave an interval absent in which a revision was asked nothing', async () => {
    const { visit, pass, grid, source } = await open();
    await visit(revisionHost('v1'), 2);
    pass(6);
    const answer = await source('container-apps', containerApp).counts(requestsOf(revisions, grid(12)));
    const reading = toldBy(answer);
    expect(reading.intervals.map(each => each.candidate)).toEqual([undefined]);
    expect(reading.lastSeen.candidate).toBeUndefined();
  });
});

describe('real visitors', () => {
  it('are counted to the last one', async () => {
    stage = await openStage({}, 120);
    const { playground, source, grid, pass, change } = stage;
    const { state, load } = playground;
    await setRules(playground, rule(40));
    await change({ sites: { payments: { staging: { errorRate: 0.3 } } } });
    expect(load.set([{ site: 'payments', perSecond: 1, returning: 0, path: '/' }])).toBeUndefined();
    await eventually(() => state.traffic.requests('payments', 'staging') >= 30);
    load.stop();
    const served = (slot: string, least: number) =>
      state.traffic
        .tallies()
        .filter(each => each.site === 'payments' && each.slot === slot && each.status >= least)
        .reduce((sum, each) => sum + each.requests, 0);
    const all = () => ({
      candidate: { total: served('staging', 0), bad: served('staging', 500) },
      stable: { total: served('production', 0), bad: served('production', 500) },
    });
    const counted = async () => {
      pass(6);
      const reading = toldBy(await source('app-service', site).counts(requestsOf(slots, grid(1_440))));
      return { candidate: sums(reading, 'candidate'), stable: sums(reading, 'stable') };
    };
    // What was on its way when the load ended is served a little later, and counted like the rest.
    let now = await counted();
    for (let looks = 0; looks < 20 && !isDeepStrictEqual(now, all()); looks += 1) now = await counted();
    expect(now).toEqual(all());
    expect(served('staging', 500)).toBeGreaterThan(0);
  });
});

/** Of the first interval in which both arms were asked something. */
function averages({ intervals }: Reading): { readonly candidate?: number; readonly stable?: number } {
  const both = intervals.find(each => each.candidate !== undefined && each.stable !== undefined);
  const [ours, theirs] = [both?.candidate?.average, both?.stable?.average];
  return {
    ...(ours !== undefined && { candidate: ours }),
    ...(theirs !== undefined && { stable: theirs }),
  };
}

/** On a busy machine visitors take their time. */
async function eventually(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + 15_000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error('there were too few visitors');
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}
