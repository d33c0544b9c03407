// The rules of others, as far as they can be checked by numbers.
import { describe, expect, it } from '@jest/globals';
import { chanceFrom } from '../../../../bench/gate/chance.js';
import { powerBoundaries } from '../../../../bench/gate/peers/boundaries.js';
import {
  type Alternative,
  countAbove,
  pValue,
  shiftInterval,
} from '../../../../bench/gate/peers/mann-whitney.js';
import { casesOf, errorOf, itWithCases, whenPresent } from '../judging-cases.js';

type Case = {
  readonly fn: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly alternative: Alternative;
  readonly method: string;
} & Record<'U' | 'p' | 'confidence' | 'low' | 'high' | 'shift', number>;

describe('the rank test', () => {
  const cases = casesOf<Case>('mannwhitney');

  itWithCases(`counts as R does, and has its p values in the normal form ${whenPresent}`, () => {
    const tests = cases.filter(({ fn }) => fn === 'mann_whitney');
    expect(tests.length).toBeGreaterThan(0);
    for (const { x, y, alternative, method, U, p } of tests) {
      expect(countAbove(x, y)).toBe(U);
      if (method === 'exact') continue;
      const continuity = method.endsWith('continuity');
      const got = pValue(x, y, { alternative, continuity });
      expect(Math.abs(got / p - 1)).toBeLessThan(1e-9);
    }
  });

  itWithCases(`finds the shift that R finds ${whenPresent}`, () => {
    const intervals = cases.filter(({ fn }) => fn === 'mann_whitney_ci');
    expect(intervals.length).toBeGreaterThan(0);
    for (const { x, y, confidence, low, high, shift } of intervals) {
      const got = shiftInterval(x, y, confidence);
      expect(Math.max(errorOf(got.low, low), errorOf(got.high, high))).toBeLessThan(1e-3);
      expect(errorOf(got.estimate, shift)).toBeLessThan(1e-3);
    }
  });
});

describe('the boundaries of a group-sequential test', () => {
  it('are those of a single test for a single look', () => {
    expect(powerBoundaries([1], 0.01)[0]).toBeCloseTo(2.3263478740408408, 6);
  });

  it('are crossed as often as alpha says', () => {
    const times = Array.from({ length: 20 }, (_, at) => (at + 1) / 20);
    const bounds = powerBoundaries(times, 0.05);
    const chance = chanceFrom(5);
    const runs = 5_000;
    let crossed = 0;
    for (let run = 0; run < runs; run += 1) {
      let score = 0;
      const isCrossed = times.some((time, at) => {
        score += chance.normal() * Math.sqrt(1 / 20);
        return score / Math.sqrt(time) >= (bounds[at] ?? 0);
      });
      if (isCrossed) crossed += 1;
    }
    expect(Math.abs(crossed / runs - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / runs));
  });
});
