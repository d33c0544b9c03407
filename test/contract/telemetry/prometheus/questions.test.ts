// The other questions, asked of a real Prometheus: numbers of an expression, versions, instances, and very long times.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PrometheusMetric } from '../../../../shared/telemetry/prometheus/settings.js';
import { removeFolders } from '../../artifact/files/temporary-folder.js';
import { mayRun, reason, type Server, startPrometheus } from './server.js';
import { every15s, halfMinute, noon, question, requests, sourceAt } from './stage.js';

const onlyWhereInstalled = mayRun ? describe : describe.skip;

const long = 12_000;
const [stable, candidate] = [{ version: '1.0.0' }, { version: '1.1.0' }];

const backfill = [
  requests({ instance: 'a:80', ...stable, code: '200' }, [10, 20, 30, 40, 50]),
  requests({ instance: 'a:80', ...stable, code: '502' }, [0, 0, 1, 1, 4]),
  requests({ instance: 'b:80', ...stable, code: '200' }, [0, 5, 9, 9, 9]),
  requests({ instance: 'c:80', ...candidate, code: '200' }, [0, 1, 2]),
  every15s('queue_length', { ...stable }, [4, 6, 'NaN', 'NaN', 8]),
  every15s('queue_length', { ...candidate }, [1, 2, 3, '+Inf', '+Inf']),
  {
    metric: 'beats_total',
    labels: { instance: 'x:80', ...stable, code: '200' },
    samples: Array.from({ length: long }, (_, at) => [noon / 1_000 + at, at * 2] as const),
  },
];

const metrics: Readonly<Record<string, PrometheusMetric>> = {
  queue: { kind: 'query', promql: 'queue_length{$arm}' },
  everything: { kind: 'query', promql: 'count(http_requests_total) + 2' },
  both: { kind: 'query', promql: 'queue_length' },
  none: { kind: 'query', promql: 'nobody_has_it{$arm}' },
  rate: { kind: 'query', promql: 'sum(increase(http_requests_total{$arm}[$step])) # by the interval' },
  endless: { kind: 'query', promql: 'sum(queue_length{$arm}) / 0' },
  broken: { kind: 'query', promql: 'sum(queue_length{$arm}' },
  second: { kind: 'query', promql: 'beats_total{$arm}' },
};

onlyWhereInstalled(`a real Prometheus${reason}`, () => {
  let server: Server;
  beforeAll(async () => {
    server = await startPrometheus(backfill);
  });
  afterAll(async () => {
    await server.stop();
    removeFolders();
  });

  const series = (metric: string, arm = stable, seconds = 60) =>
    sourceAt(server.address, { metrics }).source.series?.({ metric, arm, grid: question(seconds).grid });

  it('tells a number for each interval, worked out at its end', async () => {
    expect(await series('queue', candidate, 30)).toEqual({
      kind: 'told',
      value: { grid: question(30).grid, points: [{ from: noon, value: 3 }], remarks: [] },
    });
    // Scrapes on both edges: there is nothing to stretch, and the number is what was counted.
    expect(await series('rate', stable, 30)).toMatchObject({
      value: { points: [{ from: noon, value: 30 }] },
    });
  });

  it('leaves out what is no number, and says why', async () => {
    expect(await series('queue', stable)).toMatchObject({
      kind: 'told',
      value: {
        points: [{ from: noon + halfMinute, value: 8 }],
        remarks: [expect.stringMatching(/^left out: 1 interval in which .*NaN/)],
      },
    });
    expect(await series('queue', candidate)).toMatchObject({
      value: { points: [{ from: noon, value: 3 }], remarks: [expect.stringMatching(/infinite/)] },
    });
    expect(await series('endless', stable)).toMatchObject({
      kind: 'no-data',
      why: expect.stringMatching(/^endless has only values that are no numbers/),
    });
    expect(await series('none')).toMatchObject({ kind: 'no-data' });
  });

  it('says when a number is not about one arm, and refuses several numbers', async () => {
    expect(await series('everything', candidate, 30)).toMatchObject({
      value: { points: [{ value: 6 }], remarks: [expect.stringMatching(/all arms together/)] },
    });
    expect(await series('both')).toMatchObject({
      kind: 'unreadable',
      why: expect.stringMatching(/more than one number .*version="1\.[01]\.0".* and .*version="1\.[01]\.0"/),
      hint: expect.stringMatching(/sum/),
    });
  });

  it('passes on what the server does not understand', async () => {
    const { host } = server.address;
    expect(await series('broken')).toMatchObject({
      kind: 'unreadable',
      why: expect.stringMatching(
        new RegExp(`^${host} answered 400: .*parse error: unclosed left parenthesis`),
      ),
      hint: expect.stringMatching(/does not take the question/),
    });
  });

  it('asks in pieces for more points than are answered at once', async () => {
    const { source, asked } = sourceAt(server.address, { metrics, scrapeMilliseconds: 500 });
    const grid = { from: noon, to: noon + long * 1_000, stepMilliseconds: 1_000 };
    const answer = await source.series?.({ metric: 'second', arm: stable, grid });
    const points = answer?.kind === 'told' ? answer.value.points : [];
    expect(points.length).toBe(long);
    expect(
      points.every(
        ({ from, value }, at) => from === noon + at * 1_000 && value === Math.min(2 * at + 2, 2 * long - 2),
      ),
    ).toBe(true);
    expect(asked.length).toBe(2);
  });

  it('asks in pieces for more samples than are handed out at once, and loses nothing between them', async () => {
    const { source, asked } = sourceAt(server.address, {
      requests: 'beats_total',
      scrapeMilliseconds: 1_000,
    });
    const grid = { from: noon, to: noon + long * 1_000, stepMilliseconds: 10_000 };
    const answer = await source.counts(question(0, { arms: { candidate: stable }, grid }));
    const intervals = answer.kind === 'told' ? answer.value.intervals : [];
    expect(intervals.length).toBe(long / 10);
    expect(new Set(intervals.slice(0, -1).map(({ candidate: cell }) => cell?.total))).toEqual(new Set([20]));
    // Two pieces, for good and bad ones each.
    expect(asked.length).toBe(4);
  });

  it('tells which versions are scraped, and until when', async () => {
    const { source } = sourceAt(server.address);
    expect(await source.versions?.({ from: noon, to: noon + 60_000 })).toEqual({
      kind: 'told',
      value: [
        { version: '1.0.0', total: 53, lastSeen: noon + 60_000 },
        { version: '1.1.0', total: 2, lastSeen: noon + 30_000 },
      ],
    });
    const bySlot = sourceAt(server.address, { mark: { label: 'slot', is: 'arm' } });
    expect(await bySlot.source.versions?.({ from: noon, to: noon + 60_000 })).toMatchObject({
      kind: 'unreadable',
    });
  });

  it('tells the instances of stable apart', async () => {
    const { source } = sourceAt(server.address);
    expect(await source.spread?.({ stable, grid: question(60).grid })).toMatchObject({
      kind: 'told',
      value: {
        intervals: [
          {
            from: noon,
            instances: [
              { total: 21, bad: 1 },
              { total: 9, bad: 0 },
            ],
          },
          {
            from: noon + halfMinute,
            instances: [
              { total: 23, bad: 3 },
              { total: 0, bad: 0 },
            ],
          },
        ],
      },
    });
    const byPod = sourceAt(server.address, { instance: 'pod' });
    expect(await byPod.source.spread?.({ stable, grid: question(60).grid })).toMatchObject({
      kind: 'unreadable',
      why: expect.stringMatching(/does not say its instance in the label pod/),
    });
  });
});
