// A run of a load test over sockets: waited for, read step by step, and never taken for health when it is none.
import { afterEach, describe, expect, it } from '@jest/globals';
import type { TroubleDeed } from '../../../../playground/trouble/trouble.js';
import { createLoadTesting } from '../../../../shared/azure/telemetry/load-testing.js';
import type { Grid, Reading } from '../../../../shared/judge/reading.js';
import { call } from '../../playground/caller.js';
import { candidate, type LoadStage, minute, openStage } from './stage.js';

let stage: LoadStage;
afterEach(() => stage.playground.stop());

const never = new AbortController().signal;

function grid(step = minute): Grid {
  const now = stage.entry.clock.now();
  const to = Math.ceil(now / step) * step;
  return { from: to - 60 * minute, to, stepMilliseconds: step };
}

function sum({ intervals }: Reading) {
  return intervals.reduce(
    (all, { candidate: cell }) => ({
      total: all.total + (cell?.total ?? 0),
      bad: all.bad + (cell?.bad ?? 0),
    }),
    { total: 0, bad: 0 },
  );
}

async function change(app: object): Promise<void> {
  const body = JSON.stringify({ sites: { payments: { staging: app } } });
  await call(stage.playground.url, undefined, '/_playground/world', { method: 'PATCH', body });
}

const served = (least = 0) =>
  stage.playground.state.traffic
    .tallies()
    .filter(each => each.slot === 'staging' && each.status >= least)
    .reduce((all, each) => all + each.requests, 0);

describe('a run that ends well', () => {
  it('is waited for, and counts what the app was asked', async () => {
    stage = await openStage();
    await change({ errorRate: 0.25 });
    await stage.start('run-1', candidate, 120);
    const generator = stage.generator('run-1');
    expect(await generator.counted(grid())).toMatchObject({
      kind: 'no-data',
      why: expect.stringContaining('ACCEPTED'),
    });
    await generator.run(never);
    const counted = await generator.counted(grid());
    if (counted.kind !== 'told') throw new Error(counted.why);
    expect(sum(counted.value)).toEqual({ total: 1_200, bad: served(500) });
    expect(served()).toBe(1_200);
    expect(counted.value.intervals.length).toBeGreaterThanOrEqual(2);
    expect(
      counted.value.intervals.every(({ from, stable }) => from % minute === 0 && stable === undefined),
    ).toBe(true);
    const result = await generator.result();
    expect(result).toMatchObject({
      kind: 'told',
      value: {
        requests: 1_200,
        errors: served(500),
        criteria: 'NOT_APPLICABLE',
        percentiles: { p95: expect.any(Number) },
      },
    });
  });

  it('is told on finer grids where it was short, and refused on others', async () => {
    stage = await openStage();
    await stage.start('run-1', candidate, 30);
    const generator = stage.generator('run-1');
    await generator.run(never);
    const counted = await generator.counted(grid(10_000));
    if (counted.kind !== 'told') throw new Error(counted.why);
    expect(sum(counted.value)).toEqual({ total: 300, bad: 0 });
    expect(counted.value.intervals.length).toBeGreaterThanOrEqual(3);
    expect(await generator.counted(grid(7_000))).toMatchObject({ kind: 'unreadable' });
  });

  it('tells response times by interval', async () => {
    stage = await openStage();
    await stage.start('run-1', candidate, 30);
    const generator = stage.generator('run-1');
    await generator.run(never);
    const series = await generator.series('p95', grid(10_000));
    if (series.kind !== 'told') throw new Error(series.why);
    expect(series.value.points.length).toBeGreaterThanOrEqual(3);
    expect(await generator.series('p42', grid(10_000))).toMatchObject({ kind: 'unreadable' });
    expect(await generator.series('p95', grid(20_000))).toMatchObject({ kind: 'unreadable' });
  });

  it('is no data for a time in which it did not run', async () => {
    stage = await openStage();
    await stage.start('run-1', candidate, 10);
    const generator = stage.generator('run-1');
    await generator.run(never);
    const { from } = grid();
    expect(
      await generator.counted({ from: from - 60 * minute, to: from, stepMilliseconds: minute }),
    ).toMatchObject({ kind: 'no-data' });
  });
});

describe('a run that does not end well', () => {
  it('is unreadable when it was stopped', async () => {
    stage = await openStage();
    await stage.start('run-1', candidate, 120);
    await stage.pass(60);
    await stage.send('POST', '/test-runs/run-1:stop');
    const generator = stage.generator('run-1');
    await generator.run(never);
    expect(await generator.counted(grid())).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining('CANCELLED'),
    });
    expect(await generator.result()).toMatchObject({ kind: 'unreadable' });
  });

  it('is unreadable when it never began, with the words of the service', async () => {
    stage = await openStage();
    await stage.send('PATCH', '/test-runs/run-1', { testId: 'without-a-plan' });
    const generator = stage.generator('run-1');
    await generator.run(never);
    expect(await generator.counted(grid())).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining('no plan that could be run'),
    });
  });

  it('is waited for no longer than its deadline', async () => {
    stage = await openStage();
    await stage.start('run-1', candidate, 600);
    const before = stage.entry.clock.now();
    const generator = stage.generator('run-1', { deadlineMilliseconds: 60_000 });
    await generator.run(never);
    expect(stage.entry.clock.now() - before).toBeLessThan(70_000);
    expect(await generator.counted(grid())).toMatchObject({
      kind: 'no-data',
      why: expect.stringContaining('EXECUTING'),
    });
  });

  it('does not exist, or may not be read', async () => {
    stage = await openStage();
    expect(await stage.generator('run-1').counted(grid())).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining('not found'),
    });
    await stage.start('run-1', candidate, 10);
    expect(await stage.generator('run-1', { application: 'stranger' }).counted(grid())).toMatchObject({
      kind: 'unreadable',
      hint: expect.stringContaining('Load Test Reader'),
    });
  });
});

describe('an answer that is none', () => {
  type Loose = { readonly [name: string]: unknown };
  const run = (more: Loose): TroubleDeed => ({
    status: 200,
    body: {
      testRunId: 'run-1',
      status: 'DONE',
      startDateTime: '2026-01-05T09:00:00Z',
      endDateTime: '2026-01-05T09:01:00Z',
      ...more,
    },
  });
  const total = (more: Loose) => ({
    Total: {
      sampleCount: 5,
      errorCount: 0,
      medianResTime: 1,
      pct1ResTime: 1,
      pct2ResTime: 1,
      pct3ResTime: 1,
      ...more,
    },
  });

  it.each<readonly [string, TroubleDeed, string]>([
    ['has no status', run({ status: 7 }), 'no id or no status'],
    ['has no statistics', run({}), 'has no statistics'],
    [
      'has more errors than requests',
      run({ testRunStatistics: total({ errorCount: 9 }) }),
      'more than 5 requests',
    ],
    [
      'has a text for a number',
      run({ testRunStatistics: total({ sampleCount: '5' }) }),
      'sampleCount is no number',
    ],
    ['does not say when it ran', run({ startDateTime: 'soon', testRunStatistics: total({}) }), 'when it ran'],
    ['is a page', 'html', 'HTML page'],
    ['is empty', 'empty-body', 'an empty body'],
  ])('is unreadable when it %s', async (_, deed, words) => {
    stage = await openStage();
    stage.trouble(deed, 'test-runs/run-1\\?');
    expect(await stage.generator('run-1').result()).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining(words),
    });
  });

  it.each<readonly [string, Loose, string]>([
    ['lacks some of the requests', { timeseries: [] }, 'add up to 0 requests'],
    [
      'has a negative value',
      { timeseries: [{ data: [{ timestamp: '2026-01-05T09:00:00Z', value: -1 }] }] },
      'no number from 0',
    ],
    ['has no time', { timeseries: [{ data: [{ timestamp: 'x', value: 1 }] }] }, 'is no time'],
    ['leads elsewhere', { timeseries: [], nextLink: 'https://elsewhere.example.com/x' }, 'another host'],
  ])('is unreadable when a metric %s', async (_, body, words) => {
    stage = await openStage();
    await stage.start('run-1', candidate, 10);
    const generator = stage.generator('run-1');
    await generator.run(never);
    stage.trouble({ status: 200, body }, 'run-1/metrics');
    expect(await generator.counted(grid())).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining(words),
    });
  });

  it('is never asked of another service with our token', async () => {
    stage = await openStage();
    const arm = stage.entry.arm();
    for (const address of ['https://loadtesting.azure.com.example.com', 'http://x.loadtesting.azure.com']) {
      expect(() => createLoadTesting(arm, new URL(address))).toThrow(
        expect.objectContaining({ code: 'TARGET_UNSUITABLE' }),
      );
    }
  });
});
