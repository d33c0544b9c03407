import { describe, expect, it } from '@jest/globals';
import {
  clusterFactor,
  clusterMeasuredIn,
  samplingFactor,
} from '../../../../shared/judge/statistics/dispersion.js';
import { logAdd, logSum } from '../../../../shared/judge/statistics/log-sum.js';
import { normalQuantile, upperNormalQuantile } from '../../../../shared/judge/statistics/normal.js';
import { bitOf, oneBitEvidence } from '../../../../shared/judge/statistics/one-bit.js';
import { differenceOf, wilson } from '../../../../shared/judge/statistics/proportion.js';
import { histogramQuantile, quantileOf } from '../../../../shared/judge/statistics/quantile.js';
import { upperRate } from '../../../../shared/judge/statistics/upper-rate.js';
import { casesOf, errorOf, itWithCases, whenPresent } from '../judging-cases.js';

describe('a quantile', () => {
  type Case = { readonly type: number; readonly value: readonly number[]; readonly p: readonly number[] } & {
    readonly x: number | readonly number[];
  };

  itWithCases(`of values is R's type 7 ${whenPresent}`, () => {
    const cases = casesOf<Case>('quantiles').filter(({ type }) => type === 7);
    expect(cases.length).toBeGreaterThan(0);
    for (const { x, p, value } of cases) {
      const values = typeof x === 'number' ? [x] : x;
      for (const [at, share] of p.entries())
        expect(errorOf(quantileOf(values, share), value[at] ?? 0)).toBeLessThan(1e-12);
    }
  });

  it('of nothing is no number', () => {
    expect(quantileOf([], 0.5)).toBeNaN();
    expect(quantileOf([7], 1)).toBe(7);
  });

  type Bucketed = Record<'le', readonly string[]> & { readonly cumulative: readonly number[] } & {
    readonly q: number;
    readonly value: string;
  };

  itWithCases(`of a histogram is what Prometheus answers ${whenPresent}`, () => {
    for (const { le, cumulative, q, value } of casesOf<Bucketed>('histogram_quantile')) {
      const edges = le.filter(edge => edge !== '+Inf').map(Number);
      const rising = cumulative.map((_, at) => Math.max(...cumulative.slice(0, at + 1)));
      const counts = rising.map((count, at) => count - (rising[at - 1] ?? 0));
      const expected = Number(value.replace('Inf', 'Infinity'));
      const got = histogramQuantile(counts, edges, q);
      if (Number.isFinite(expected)) expect(errorOf(got, expected)).toBeLessThan(1e-12);
      else expect(got).toBe(expected);
    }
  });
});

describe('the normal law', () => {
  it.each([
    [-1e-9, -5.997807015088904],
    [-0.1, -1.309617799458493],
    [-0.7, 0.008559478582480308],
    [-1, 0.33747496376420244],
    [-20, 5.879_209_356_485_34],
    [-700, 37.295079632647415],
  ])('leaves exp(%p) above %p', (logTail, expected) => {
    expect(Math.abs(upperNormalQuantile(logTail) - expected)).toBeLessThan(1e-13 * 40);
  });

  it('is symmetric', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(normalQuantile(0.025)).toBeCloseTo(-1.959963984540054, 14);
    expect(normalQuantile(0.5)).toBe(0);
  });
});

describe('an interval for a share', () => {
  type Case = { readonly x: number; readonly n: number; readonly confidence: number } & {
    readonly wilson: readonly [number, number];
  };

  itWithCases(`is Wilson's ${whenPresent}`, () => {
    for (const { x, n, confidence, wilson: expected } of casesOf<Case>('proportions')) {
      const { low, high } = wilson(x, n, confidence);
      expect(errorOf(low, expected[0])).toBeLessThan(1e-10);
      expect(errorOf(high, expected[1])).toBeLessThan(1e-10);
    }
  });

  it('is everything when nothing was seen, and a difference has one as well', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
    const { low, high } = differenceOf({ bad: 30, total: 1000 }, { bad: 10, total: 1000 });
    expect(low).toBeGreaterThan(0);
    expect(high).toBeLessThan(0.04);
    expect(differenceOf({ bad: 0, total: 0 }, { bad: 0, total: 0 })).toEqual({ low: -1, high: 1 });
  });
});

describe('the upper limit of a rate', () => {
  type Case = Record<'bad' | 'total' | 'beta' | 'upper', number>;

  itWithCases(`is the one of forty digits ${whenPresent}`, () => {
    for (const { bad, total, beta, upper } of casesOf<Case>('upper_rate'))
      expect(errorOf(upperRate(bad, total, beta), upper)).toBeLessThan(1e-9);
  });

  it('is 1 where everything failed or nothing was seen', () => {
    expect([upperRate(0, 0, 0.05), upperRate(9, 9, 0.05)]).toEqual([1, 1]);
  });
});

describe('what comes together', () => {
  type Case = { readonly totals: readonly (readonly number[])[]; readonly factor: number } & {
    readonly bad: readonly (readonly number[])[];
  };

  itWithCases(`is measured from the instances of stable ${whenPresent}`, () => {
    for (const { totals, bad, factor } of casesOf<Case>('cluster_factor')) {
      const intervals = totals.map((row, from) => {
        return { from, instances: row.map((total, at) => ({ total, bad: bad[from]?.[at] ?? 0 })) };
      });
      expect(errorOf(clusterFactor(intervals), factor)).toBeLessThan(1e-10);
    }
  });

  it('is 1 where nothing failed, or where there is one instance', () => {
    const one = { total: 100, bad: 5 };
    expect(clusterFactor([])).toBe(1);
    const [none, grid] = [[], { from: 0, to: 1, stepMilliseconds: 1 }];
    expect(clusterMeasuredIn({ grid, intervals: none, sessions: { bad: 6, squares: 26 } })).toBe(26 / 6);
    expect(clusterMeasuredIn({ grid, intervals: none, sessions: { bad: 0, squares: 0 } })).toBeUndefined();
    expect(clusterMeasuredIn(undefined)).toBeUndefined();
    // Clients stay with their arm, and nobody has measured what that means.
    expect(clusterFactor([], true)).toBe(3);
    expect(
      clusterFactor([
        {
          from: 0,
          instances: [
            { total: 9, bad: 0 },
            { total: 9, bad: 0 },
          ],
        },
      ]),
    ).toBe(1);
    expect(clusterFactor([{ from: 0, instances: [one, { total: 0, bad: 0 }] }])).toBe(1);
  });

  type Kish = { readonly weights: readonly number[]; readonly design_effect: number };

  itWithCases(`is counted for sampled rows as Kish does ${whenPresent}`, () => {
    for (const { weights, design_effect } of casesOf<Kish>('sampling')) {
      const sum = weights.reduce((total, each) => total + each, 0);
      const squares = weights.reduce((total, each) => total + each * each, 0);
      expect(errorOf(samplingFactor(squares, sum), design_effect)).toBeLessThan(1e-14);
    }
  });
});

describe('sums by logarithms', () => {
  it('leave no range of numbers', () => {
    expect(logAdd(1000, 1000)).toBeCloseTo(1000 + Math.LN2, 12);
    expect(logAdd(Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
    expect(logSum([-2000, -2000, -2000])).toBeCloseTo(-2000 + Math.log(3), 12);
    expect(logSum([])).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('one bit per interval', () => {
  const of = (average: number | undefined, total = 500) => ({
    total,
    ...(average !== undefined && { average }),
  });

  it.each([
    [of(106), of(100), 1],
    [of(104), of(100), -1],
    [of(106, 99), of(100), 0],
    [of(106), of(100, 99), 0],
    [of(undefined), of(100), 0],
    [of(106), of(undefined), 0],
  ] as const)('says who is slower, where both had enough requests: %#', (candidate, stable, bit) => {
    expect(bitOf(candidate, stable, 1.05)).toBe(bit);
  });

  it('gains nothing on average from a coin', () => {
    const [up, down] = [oneBitEvidence(1), oneBitEvidence(-1)];
    for (const [at, log] of up.entries()) {
      expect((Math.exp(log) + Math.exp(down[at] ?? 0)) / 2).toBeCloseTo(1, 12);
    }
    expect(oneBitEvidence(0)).toEqual([0, 0, 0, 0]);
  });
});
