import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatPercent, isWhole } from '../../../shared/traffic/split.js';

describe('a split', () => {
  it.each([
    [{ production: 100 }, true],
    [{ production: 90, staging: 10 }, true],
    [{ a: 33.333, b: 33.333, c: 33.334 }, true],
    [{ a: 0.1, b: 0.2, c: 99.7 }, true],
    [{ production: 100, staging: 0 }, true],
    [{}, false],
    [{ production: 0 }, false],
    [{ production: 90 }, false],
    [{ production: 90, staging: 10.01 }, false],
    [{ production: -10, staging: 110 }, false],
    [{ production: 150, staging: -50 }, false],
    [{ production: Number.NaN, staging: 10 }, false],
    [{ production: Number.POSITIVE_INFINITY, staging: Number.NEGATIVE_INFINITY }, false],
  ])('%j is whole: %p', (split, whole) => {
    expect(isWhole(split)).toBe(whole);
  });

  it('is whole whenever one arm gets what the others leave', () => {
    const rest = fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 5 }), thousandths => {
      const shares = thousandths.map(one => one / 1_000);
      const left = 100 - shares.reduce((sum, share) => sum + share, 0);
      expect(isWhole(Object.fromEntries([...shares, left].entries()))).toBe(left >= -0.001);
    });
    fc.assert(rest);
  });
});

describe('a share in words', () => {
  it.each([
    [0, '0 %'],
    [10, '10 %'],
    [99.7, '99.7 %'],
    [66.60000000000001, '66.6 %'],
    [0.0001, '0 %'],
    [100, '100 %'],
    [-10, '-10 %'],
  ])('%d is %s', (share, text) => {
    expect(formatPercent(share)).toBe(text);
  });
});
