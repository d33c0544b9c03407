// Descriptions that cannot be asked are refused at once, with all that is wrong with them.
import { describe, expect, it } from '@jest/globals';
import { type DescribedMetric, readMetrics } from '../../../../shared/telemetry/http-json/described.js';

const good: DescribedMetric = {
  kind: 'counts',
  url: 'https://m.example.com/x?a={arm}&from={from}&to={to}',
  total: 'total',
  bad: 'bad',
};

function refusal(metric: DescribedMetric | undefined): unknown {
  try {
    return readMetrics(metric === undefined ? {} : { requests: metric });
  } catch (thrown) {
    // What was expected: the refusal.
    return thrown;
  }
}

describe('a description', () => {
  it('is taken when it can be asked', () => {
    expect(readMetrics({ requests: good }).get('requests')).toMatchObject({
      kind: 'counts',
      total: ['total'],
    });
  });

  it.each<readonly [string, DescribedMetric | undefined, string]>([
    ['nothing', undefined, 'no metric is described'],
    ['an odd path', { ...good, bad: 'a[*]' }, 'requests.bad: '],
    [
      'an odd address',
      { ...good, url: 'http://m.example.com/x?from={from}&to={to}' },
      'requests.url: it has no https',
    ],
    ['one interval without its times', { ...good, url: 'https://m.example.com/x' }, '{from} and {to}'],
    ['points without at', { ...good, points: 'rows' }, 'belong together'],
    [
      'edges out of order',
      { ...good, histogram: { counts: 'h', edges: [5, 5] } },
      'requests.histogram.edges',
    ],
    ['no edges', { ...good, histogram: { counts: 'h', edges: [] } }, 'requests.histogram.edges'],
  ])('is refused for %s', (_, metric, words) => {
    expect(refusal(metric)).toMatchObject({
      code: 'HTTP_SOURCE_UNUSABLE',
      message: expect.stringContaining(words),
    });
  });

  it('is refused with all problems together', () => {
    expect(refusal({ ...good, total: 'a..b', bad: 'x[' })).toMatchObject({
      message: expect.stringMatching(/requests\.total: .*; requests\.bad: /),
    });
  });
});
