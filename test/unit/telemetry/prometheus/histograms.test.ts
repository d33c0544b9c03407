// Classic histograms: buckets that are put together again, and refused when they do not belong together.
import { describe, expect, it } from '@jest/globals';
import { histograms } from '../../../../shared/telemetry/prometheus/counting/histogram.js';
import type { RawSeries } from '../../../../shared/telemetry/prometheus/http/answer.js';
import { type Asked, arms, every15s, grid, noon, rig, told } from './asking.js';

const bucket = (le: string, values: readonly number[], labels = { instance: 'a:80' }): RawSeries => ({
  labels: { __name__: 'x_bucket', ...labels, le },
  samples: values.map((value, at) => ({ at: at * 15_000, value })),
});

describe('buckets', () => {
  it('are put together by all of their other labels, with edges in milliseconds', () => {
    const other = { instance: 'b:80' };
    const read = histograms(
      [
        bucket('+Inf', [3, 9]),
        bucket('0.07', [1, 2]),
        bucket('2.5', [2, 5]),
        ...['0.07', '2.5', '+Inf'].map(le => bucket(le, [0, 0], other)),
      ],
      'seconds',
    );
    expect(read).toMatchObject({
      kind: 'histograms',
      edges: [70, 2_500],
      tracks: [
        {
          target: { instance: 'a:80' },
          readings: [
            { at: 0, values: [1, 2, 3] },
            { at: 15_000, values: [2, 5, 9] },
          ],
        },
        { target: { instance: 'b:80' } },
      ],
    });
  });

  it('may be counted in milliseconds', () => {
    expect(histograms([bucket('5', [0]), bucket('+Inf', [0])], 'milliseconds')).toMatchObject({ edges: [5] });
  });

  it('of a server that writes 1 as 1.0 since its update stay the same', () => {
    const [before, after] = [bucket('1', [4]), { ...bucket('1.0', []), samples: [{ at: 15_000, value: 6 }] }];
    expect(histograms([before, after, bucket('+Inf', [4, 7])], 'seconds')).toMatchObject({
      edges: [1_000],
      tracks: [{ readings: [{ values: [4, 4] }, { values: [6, 7] }] }],
    });
  });

  it('that were scraped while a request was counted never fall', () => {
    expect(histograms([bucket('1', [5]), bucket('2', [4]), bucket('+Inf', [6])], 'seconds')).toMatchObject({
      tracks: [{ readings: [{ values: [5, 5, 6] }] }],
    });
  });

  it.each<[string, readonly RawSeries[], RegExp]>([
    ['without le', [{ labels: { __name__: 'x' }, samples: [] }], /no edge in le/],
    ['with an edge that is no number', [bucket('fast', [0])], /no edge in le/],
    ['without +Inf', [bucket('1', [0]), bucket('2', [0])], /has not the buckets of a histogram: le is 1 2/],
    ['with +Inf alone', [bucket('+Inf', [0])], /has not the buckets/],
    ['that begin below 0', [bucket('-1', [0]), bucket('+Inf', [0])], /counts no times/],
    ['that are negative', [bucket('1', [-1]), bucket('+Inf', [0])], /no counter can be/],
    ['that are told twice', [bucket('1', [0]), bucket('1.0', [0]), bucket('+Inf', [0])], /told twice/],
    [
      'that differ between two instances',
      [
        bucket('1', [0]),
        bucket('+Inf', [0]),
        ...['2', '+Inf'].map(le => bucket(le, [0], { instance: 'b:80' })),
      ],
      /not the same: 1 \+Inf and 2 \+Inf/,
    ],
  ])('%s are unreadable', (_, series, why) => {
    expect(histograms(series, 'seconds')).toMatchObject({
      kind: 'unreadable',
      why: expect.stringMatching(why),
    });
  });
});

describe('latency of both arms', () => {
  const counters = (version: string) =>
    every15s(
      { __name__: 'http_requests_total', instance: `${version}:80`, version, code: '200' },
      [0, 0, 1, 2, 3, 4, 5, 6, 7],
    );
  const buckets = (version: string, edges: readonly string[]) =>
    edges.map(le =>
      every15s({ __name__: 'b_bucket', instance: `${version}:80`, version, le }, [0, 0, 1, 2, 3, 4, 5, 6, 7]),
    );

  const reply =
    (edges: Readonly<Record<string, readonly string[]>>) =>
    ({ query }: Asked) => {
      const [, version = ''] = /version="(\d)"/.exec(query) ?? [];
      if (query.startsWith('http_request_duration')) return told(buckets(version, edges[version] ?? []));
      return told(query.includes('code!~') ? [counters(version)] : []);
    };
  const ask = (edges: Readonly<Record<string, readonly string[]>>) =>
    rig(reply(edges)).source.counts({ metric: 'requests', arms, grid, latency: true });

  it('can be compared by equal edges alone', async () => {
    expect(await ask({ '1': ['0.1', '1', '+Inf'], '2': ['0.1', '1', '+Inf'] })).toMatchObject({
      kind: 'told',
      value: { edges: [100, 1_000], intervals: [{ from: noon, candidate: { histogram: [2, 0, 0] } }, {}] },
    });
    expect(await ask({ '1': ['0.1', '1', '+Inf'], '2': ['0.2', '+Inf'] })).toMatchObject({
      kind: 'unreadable',
      why: 'candidate and stable: the edges of the buckets are not the same: 200 and 100 1000 ms',
    });
  });

  it('is absent where there are no buckets, which is said', async () => {
    const answer = await ask({ '1': ['0.1', '+Inf'] });
    expect(answer).toMatchObject({
      kind: 'told',
      value: { remarks: ['candidate: there are no buckets http_request_duration_seconds_bucket'] },
    });
    expect(answer).not.toMatchObject({
      value: { intervals: [{ candidate: { histogram: expect.anything() } }, {}] },
    });
  });
});
