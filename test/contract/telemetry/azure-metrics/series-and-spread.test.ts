// Single numbers of one arm, and how differently the instances of stable fail, by platform metrics over sockets.
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Habits } from '../../../../playground/habits.js';
import { stagingHost } from '../../playground/caller.js';
import { containerApp, type MetricsStage, minute, openStage, site, toldBy } from './stage.js';

let stage: MetricsStage;
afterEach(() => stage.playground.stop());

const front = 'payments.azurewebsites.net';

async function open(habits: Partial<Habits> = {}) {
  stage = await openStage(habits);
  return stage;
}

describe('a series', () => {
  it('tells an average in seconds, with its unit, and leaves gaps absent', async () => {
    const { visit, pass, grid, source, change } = await open();
    await change({ sites: { payments: { staging: { latency: { medianMs: 40, tailMs: 40 } } } } });
    await visit(stagingHost, 2);
    pass(2);
    await visit(stagingHost, 1);
    pass(6);
    const question = { metric: 'HttpResponseTime', arm: { arm: 'staging' }, grid: grid(15) };
    const series = toldBy((await source('app-service', site).series?.(question)) ?? missing());
    expect(series.points.length).toBe(2);
    expect(series.points.every(({ value }) => value >= 0.03 && value < 2)).toBe(true);
    expect(series.points.map(({ from }) => from % minute)).toEqual([0, 0]);
    expect(series.remarks).toEqual(['HttpResponseTime: average, in Seconds']);
  });

  it('takes the aggregation that is named, and another resource', async () => {
    const { visit, pass, grid, source, playground } = await open();
    await visit(front, 4);
    pass(6);
    const { subscription } = playground.state.world;
    const resource = `/subscriptions/${subscription}/resourceGroups/rg-prod/providers/${site}`;
    const question = { metric: 'Requests:total', arm: { resource }, grid: grid(12) };
    const series = toldBy((await source('app-service', site).series?.(question)) ?? missing());
    expect(series.points.map(({ value }) => value)).toEqual([4]);
  });

  it('tells replicas of a revision', async () => {
    const { pass, grid, source } = await open();
    pass(10);
    const question = { metric: 'Replicas:maximum', arm: { arm: 'orders-api--v1' }, grid: grid(9) };
    const series = toldBy((await source('container-apps', containerApp).series?.(question)) ?? missing());
    expect(new Set(series.points.map(({ value }) => value))).toEqual(new Set([1]));
  });

  it.each([
    ['a response time by revision', 'ResponseTime', 'both arms would be given the same'],
    ['a metric that does not exist', 'CpuTemperature', 'no metric named "CpuTemperature"; there are '],
    ['an aggregation that does not exist', 'Requests:median', 'one of total'],
  ])('is unreadable for good for %s', async (_, metric, words) => {
    const { pass, grid, source } = await open();
    pass(10);
    const question = { metric, arm: { arm: 'orders-api--v1' }, grid: grid(9) };
    expect(await source('container-apps', containerApp).series?.(question)).toMatchObject({
      kind: 'unreadable',
      lasting: true,
      why: expect.stringContaining(words),
    });
  });

  it('is refused on a step whose values cannot be joined, and is no data where there are none', async () => {
    const { pass, grid, source } = await open();
    pass(30);
    const arm = { arm: 'staging' };
    const series = source('app-service', site).series;
    const odd = await series?.({ metric: 'HttpResponseTime', arm, grid: grid(20, 2 * minute) });
    expect(odd).toMatchObject({ kind: 'unreadable', why: expect.stringContaining('no step of 2 min') });
    expect(await series?.({ metric: 'HttpResponseTime', arm, grid: grid(20) })).toMatchObject({
      kind: 'no-data',
    });
  });
});

describe('the spread', () => {
  it('tells the requests and failures of each instance', async () => {
    const { visit, pass, grid, source, change } = await open();
    await visit(front, 5);
    await change({ sites: { payments: { production: { errorRate: 1 } } } });
    await visit(front, 2);
    pass(6);
    const asked = { stable: { arm: 'production' }, grid: grid(12) };
    const spread = toldBy((await source('app-service', site).spread?.(asked)) ?? missing());
    expect(spread.intervals.map(({ instances }) => instances.length)).toEqual([2]);
    const [only] = spread.intervals;
    const sum = (of: 'total' | 'bad') => only?.instances.reduce((all, each) => all + each[of], 0);
    expect([sum('total'), sum('bad')]).toEqual([7, 2]);
  });

  it('tells the replicas of a revision apart, and nothing of other revisions', async () => {
    const { visit, pass, grid, source, playground } = await open();
    const app = playground.containerApps.find(each => each.name === 'orders-api')?.hostName ?? '';
    await visit(app.replace('orders-api', 'orders-api--v1'), 4);
    await visit(app.replace('orders-api', 'orders-api--v2'), 3);
    pass(6);
    const asked = { stable: { arm: 'orders-api--v1' }, grid: grid(12) };
    const spread = toldBy((await source('container-apps', containerApp).spread?.(asked)) ?? missing());
    const all = spread.intervals.flatMap(({ instances }) => instances);
    expect(all.reduce((sum, { total }) => sum + total, 0)).toBe(4);
  });

  it('is no data where nobody asked anything', async () => {
    const { pass, grid, source } = await open();
    pass(10);
    const asked = { stable: { arm: 'production' }, grid: grid(9) };
    expect(await source('app-service', site).spread?.(asked)).toMatchObject({ kind: 'no-data' });
  });
});

function missing(): never {
  throw new Error('the source does not answer such questions');
}
