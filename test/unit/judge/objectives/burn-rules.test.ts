import { describe, expect, it } from '@jest/globals';
import type { BudgetWindow } from '../../../../shared/judge/objective.js';
import { usualBurnRules } from '../../../../shared/judge/objectives/burn-rules.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const rolling = (days: number): BudgetWindow => ({ kind: 'rolling', milliseconds: days * day });

function factors(window: BudgetWindow, target = 0.999, slice = 0): readonly number[] {
  return usualBurnRules({ window, target, slice }).map(({ factor }) => Number(factor.toFixed(2)));
}

describe('the usual burn rules', () => {
  it.each([
    [30, [14.4, 6, 3, 1]],
    [28, [13.44, 5.6, 2.8, 0.93]],
    [90, [43.2, 18, 9, 3]],
    [14, [6.72, 2.8, 1.4]],
    [7, [3.36, 1.4]],
    [1, []],
  ])('spend the same shares of a budget of %d days', (days, expected) => {
    expect(factors(rolling(days))).toEqual(expected);
  });

  it('take a month of the calendar as 30 days, and a quarter as 90', () => {
    expect(factors({ kind: 'calendar', unit: 'month', timeZone: 'UTC' })).toEqual([14.4, 6, 3, 1]);
    expect(factors({ kind: 'calendar', unit: 'quarter', timeZone: 'UTC' })).toEqual([43.2, 18, 9, 3]);
    const twoMonths = {
      kind: 'calendar',
      unit: 'month',
      timeZone: 'UTC',
      aligned: { every: 2, from: '' },
    } as const;
    expect(factors(twoMonths)).toEqual([28.8, 12, 6, 2]);
  });

  it('leave out what could not fire when everything fails', () => {
    expect(factors(rolling(30), 0.95)).toEqual([14.4, 6, 3, 1]);
    expect(factors(rolling(30), 0.9)).toEqual([6, 3, 1]);
    expect(factors(rolling(30), 0.5)).toEqual([1]);
  });

  it('have no window shorter than a slice of the budget', () => {
    const rules = usualBurnRules({ window: rolling(30), target: 0.999, slice: hour });
    expect(rules.map(({ shortMilliseconds }) => shortMilliseconds)).toEqual([hour, 2 * hour, 6 * hour]);
  });
});
