// Counts from a described JSON service over sockets: right ones are told, odd ones are unreadable with their place.
import { afterEach, describe, expect, it } from '@jest/globals';
import { Secret } from '../../../../shared/step/secret.js';
import { closeServers } from '../../http/rig.js';
import { iso, listed, minute, noon, question, stand } from './stand.js';

afterEach(closeServers);

const points = (...list: readonly unknown[]) => ({ data: { points: list } });
const point = (at: number, count: unknown, failed: unknown = 0, more = {}) => ({
  time: iso(at),
  count,
  failed,
  ...more,
});

describe('a list of intervals', () => {
  it('is told for both arms, and a gap stays one', async () => {
    const { source, server } = await stand((_, arm) =>
      arm === 'v2'
        ? points(point(0, 10, 2), point(2, 4))
        : points(point(1, 100, 1), point(0, null), point(2, 90)),
    );
    expect(await source.counts(question())).toEqual({
      kind: 'told',
      value: {
        grid: question().grid,
        intervals: [
          { from: noon, candidate: { total: 10, bad: 2 } },
          { from: noon + minute, stable: { total: 100, bad: 1 } },
          { from: noon + 2 * minute, candidate: { total: 4, bad: 0 }, stable: { total: 90, bad: 0 } },
        ],
        lastSeen: { candidate: noon + 3 * minute, stable: noon + 3 * minute },
        remarks: [],
      },
    });
    expect(server.seen.map(({ method, url }) => [method, decodeURIComponent(url)])).toEqual([
      ['GET', `/api?from=${iso(0)}&to=${iso(3)}&arm=v2`],
      ['GET', `/api?from=${iso(0)}&to=${iso(3)}&arm=v1`],
    ]);
  });

  it('leaves out what was not asked for and what is too young', async () => {
    const { source } = await stand(() => points(point(-1, 7), point(0, 5), point(29, 9), point(40, 1)));
    const answer = await source.counts(question(60));
    expect(answer).toMatchObject({
      kind: 'told',
      value: {
        grid: { to: noon + 29 * minute },
        intervals: [{ from: noon, candidate: { total: 5 }, stable: { total: 5 } }],
      },
    });
  });

  it('tells latency by buckets', async () => {
    const described = { ...listed(), histogram: { counts: 'buckets', edges: [100, 500] } };
    const { source } = await stand(() => points(point(0, 6, 1, { buckets: [3, 2, 1] })), {
      metrics: { requests: described },
    });
    expect(source.abilities.latency).toBe('histogram');
    expect(await source.counts(question())).toMatchObject({
      kind: 'told',
      value: { edges: [100, 500], intervals: [{ candidate: { total: 6, histogram: [3, 2, 1] } }] },
    });
  });

  it('is no data where nothing was counted', async () => {
    const { source } = await stand(() => points());
    expect(await source.counts(question())).toMatchObject({ kind: 'no-data' });
    expect(
      await source.counts(
        question(3, { grid: { ...question().grid, from: noon + 30 * minute, to: noon + 33 * minute } }),
      ),
    ).toMatchObject({ kind: 'no-data' });
  });
});

describe('one interval for each request', () => {
  const described = {
    kind: 'counts',
    url: 'https://metrics.example.com/api?from={from.seconds}&to={to.seconds}&arm={arm}',
    total: 'total',
    bad: 'errors.count',
  } as const;

  it('is asked for by itself', async () => {
    const { source, server } = await stand(
      seen => ({ total: seen.url.includes(`from=${noon / 1_000}`) ? 3 : 8, errors: { count: 1 } }),
      {
        metrics: { requests: described },
      },
    );
    expect(await source.counts(question(2))).toMatchObject({
      kind: 'told',
      value: {
        intervals: [
          { candidate: { total: 3, bad: 1 }, stable: { total: 3, bad: 1 } },
          { candidate: { total: 8, bad: 1 }, stable: { total: 8, bad: 1 } },
        ],
      },
    });
    expect(server.seen.length).toBe(4);
  });

  it('is refused where there would be too many', async () => {
    const { source, server } = await stand(() => ({}), { metrics: { requests: described } });
    const grid = { from: noon - 130 * minute, to: noon, stepMilliseconds: minute };
    expect(await source.counts(question(1, { grid }))).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining('120 are the most'),
    });
    expect(server.seen).toEqual([]);
  });
});

describe('an odd answer is unreadable, with its place', () => {
  const buckets = { requests: { ...listed(), histogram: { counts: 'buckets', edges: 'edges' } } };
  const row = (more: object) => points(point(0, 3, 0, { buckets: [2, 1], edges: [10], ...more }));

  it.each<readonly [string, unknown, string]>([
    ['negative counts', points(point(0, -1)), 'candidate: $.data.points[0].count is -1'],
    ['a text', points(point(0, '12')), '$.data.points[0].count is a text'],
    [
      'NaN',
      '{"data":{"points":[{"time":"2026-01-05T12:00:00Z","count":NaN,"failed":0}]}}',
      'text that is not JSON',
    ],
    [
      'a number beyond all',
      '{"data":{"points":[{"time":"2026-01-05T12:00:00Z","count":1e999,"failed":0}]}}',
      'a number out of range',
    ],
    ['a count that is missing', points({ time: iso(0), count: 5 }), '$.data.points[0].failed is not there'],
    ['more failures than requests', points(point(0, 1, 2)), 'more than the total'],
    ['a list that is missing', { data: {} }, '$.data.points is not there'],
    ['an object for a list', { data: { points: {} } }, 'is an object'],
    ['a time without a zone', points({ ...point(0, 1), time: '2026-01-05T12:00:00' }), 'not a time such as'],
    ['a time beside the grid', points({ ...point(0, 1), time: '2026-01-05T12:00:17Z' }), 'not on the grid'],
    ['one interval twice', points(point(0, 1), point(0, 1)), 'the same interval'],
    ['yes for a number', points(point(0, true)), 'is yes or no'],
    ['a list for an answer of nothing', '', 'an empty body'],
  ])('for %s', async (_, body, words) => {
    const { source } = await stand(() => body);
    expect(await source.counts(question())).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining(words),
    });
  });

  it.each<readonly [string, unknown, string]>([
    ['too few buckets', row({ buckets: [3] }), 'has 1 counts'],
    ['buckets that are not the total', row({ buckets: [2, 2] }), 'adds up to 4'],
    ['a bucket that is null', row({ buckets: [3, JSON.parse('null')] }), 'no gap'],
    ['a negative bucket', row({ buckets: [4, -1] }), 'no count is negative'],
    ['edges out of order', row({ edges: [10, 10], buckets: [1, 1, 1] }), 'no edges'],
  ])('for %s', async (_, body, words) => {
    const { source } = await stand(() => body, { metrics: buckets });
    expect(await source.counts(question())).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining(words),
    });
  });

  it('for edges that differ between arms, and between intervals', async () => {
    const { source } = await stand((_, arm) => row({ edges: [arm === 'v2' ? 10 : 20] }), {
      metrics: buckets,
    });
    expect(await source.counts(question())).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining('different edges'),
    });
    const second = await stand(
      () =>
        points(
          point(0, 3, 0, { buckets: [2, 1], edges: [10] }),
          point(1, 3, 0, { buckets: [2, 1], edges: [11] }),
        ),
      { metrics: buckets },
    );
    expect(await second.source.counts(question())).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining('not the same in all'),
    });
  });

  it.each([401, 403, 404, 500, 302])('for status %d, without the secret that was sent', async status => {
    const value = new Secret('my-own-long-secret');
    const { source, server } = await stand(
      seen => ({ error: { code: 'No', message: `not with ${String(seen.headers['x-own'])}` } }),
      { header: { name: 'x-own', value } },
      status,
    );
    const answer = await source.counts(question());
    expect(answer).toMatchObject({ kind: 'unreadable', hint: expect.stringContaining('by hand') });
    expect(JSON.stringify(answer)).not.toContain('my-own-long-secret');
    expect(server.seen[0]?.headers['x-own']).toBe('my-own-long-secret');
  });
});

describe('a question that cannot be answered', () => {
  it.each<readonly [string, Parameters<typeof question>[1], string]>([
    ['another metric', { metric: 'orders' }, 'orders is not described'],
    [
      'a finer grid',
      { grid: { from: noon, to: noon + minute, stepMilliseconds: 10_000 } },
      'in steps of 60 s',
    ],
    ['an arm without a name', { arms: { candidate: { version: '1' } } }, 'has no arm'],
  ])('is refused for %s', async (_, more, words) => {
    const { source, server } = await stand(() => points());
    expect(await source.counts(question(3, more))).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining(words),
    });
    expect(server.seen).toEqual([]);
  });

  it('is refused for two arms where the address knows none', async () => {
    const { source } = await stand(() => points(), { metrics: { requests: listed('from={from}&to={to}') } });
    expect(await source.counts(question())).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining('the same numbers'),
    });
  });
});

describe('a series', () => {
  it('tells one number for each interval, in order', async () => {
    const described = {
      kind: 'series',
      url: listed().url,
      points: 'rows',
      at: 't',
      time: 'milliseconds',
      value: 'v',
    } as const;
    const rows = [
      { t: noon + minute, v: 0.5 },
      { t: noon, v: -2 },
      { t: noon + 2 * minute, v: JSON.parse('null') },
    ];
    const { source } = await stand(() => ({ rows }), { metrics: { cpu: described } });
    const { grid } = question();
    expect(await source.series?.({ metric: 'cpu', arm: { arm: 'v2' }, grid })).toEqual({
      kind: 'told',
      value: {
        grid,
        points: [
          { from: noon, value: -2 },
          { from: noon + minute, value: 0.5 },
        ],
        remarks: [],
      },
    });
    expect(await source.series?.({ metric: 'memory', arm: { arm: 'v2' }, grid })).toMatchObject({
      kind: 'unreadable',
    });
  });
});
