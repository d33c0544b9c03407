import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { apportion, inProportion } from '../../../shared/traffic/proportion.js';
import type { Split } from '../../../shared/traffic/split.js';

const shown = (live: Split, percent: number, grain = 1) => {
  const result = inProportion(live, 'next', percent, grain);
  return result.kind === 'split' ? result.split : result.why;
};

describe('a share in proportion', () => {
  it.each<[Split, number, Split]>([
    [{ stable: 100, next: 0 }, 10, { stable: 90, next: 10 }],
    [{ stable: 90, next: 10 }, 0, { stable: 100, next: 0 }],
    [{ stable: 90, next: 10 }, 100, { stable: 0, next: 100 }],
    [{ a: 60, b: 40 }, 10, { a: 54, b: 36, next: 10 }],
    [{ a: 33, b: 33, c: 34 }, 10, { a: 30, b: 30, c: 30, next: 10 }],
    [{ a: 99, b: 1 }, 50, { a: 49, b: 1, next: 50 }],
    [{ a: 50, b: 50 }, 99, 'divide' as unknown as Split],
    [{ a: 50, b: 30, old: 0 }, 20, { a: 50, b: 30, old: 0, next: 20 }],
  ])('of %j for %s is %j', (live, percent, expected) => {
    const result = shown(live, percent);
    if (typeof result === 'string') expect(result).toContain(String(expected));
    else expect(result).toEqual(expected);
  });

  it.each<[string, Split, number, RegExp]>([
    ['a share between two steps', { stable: 100 }, 0.5, /0\.5 % is finer than the grain of 1 %/],
    ['no number', { stable: 100 }, Number.NaN, /between 0 % and 100 %/],
    ['more than everything', { stable: 100 }, 101, /between 0 % and 100 %/],
    ['less than nothing', { stable: 100 }, -1, /between 0 % and 100 %/],
    ['a rest for nobody', { next: 100 }, 10, /nobody but next has traffic, so nobody can take 90 %/],
    ['a rest that is too small', { a: 50, b: 50 }, 99, /1 % cannot be divided among 2 arms in steps of 1 %/],
  ])('is refused for %s, with numbers', (_, live, percent, why) => {
    expect(shown(live, percent)).toMatch(why);
  });

  it('takes steps smaller than one percent without noise', () => {
    expect(shown({ stable: 100 }, 0.3, 0.1)).toEqual({ stable: 99.7, next: 0.3 });
    expect(shown({ a: 66.6, b: 33.4 }, 12.5, 0.1)).toEqual({ a: 58.3, b: 29.2, next: 12.5 });
  });

  const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 });

  it('sums to 100, keeps everybody, and is never more than one step from the exact share', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 92 }), (given, percent) => {
        const live = Object.fromEntries(given.map((weight, at) => [`arm-${at}`, weight]));
        const split = shown(live, percent);
        if (typeof split === 'string') throw new Error(split);
        const sum = given.reduce((total, weight) => total + weight, 0);
        expect(Object.values(split).reduce((total, share) => total + share, 0)).toBe(100);
        for (const [name, weight] of Object.entries(live)) {
          const exact = ((100 - percent) * weight) / sum;
          expect(split[name]).toBeGreaterThanOrEqual(1);
          if (exact >= 1) expect(split[name]).toBeGreaterThan(exact - given.length);
          expect(split[name]).toBeLessThan(exact + 1.000001);
        }
      }),
    );
  });

  it('gives all steps away', () => {
    expect(apportion({ a: 60, b: 30, gone: 0 }, 100)).toEqual({ a: 67, b: 33 });
  });
});
