import { describe, expect, it } from '@jest/globals';
import { judgeBudget } from '../../../../shared/judge/budget/budget.js';
import type { Budget, Budgeting } from '../../../../shared/judge/objective.js';
import { budget, type Counts, day, evidenceOf, hour, minute, monday, reading } from './readings.js';

const slice = 10 * minute;
const span = { from: monday - day, to: monday, step: 5 * minute };
const inADay: Partial<Budget> = { window: { kind: 'rolling', milliseconds: day }, target: 0.9 };
const good: Counts = { bad: 0, total: 100 };

function judged(
  budgeting: Budgeting,
  at: (from: number) => Counts | undefined,
  changed: Partial<Budget> = {},
) {
  return judgeBudget(
    budget({ ...inADay, ...changed, budgeting }),
    evidenceOf({ requests: reading(span, at) }),
  );
}

const slices = (target: number): Budgeting => ({ kind: 'timeslices', milliseconds: slice, target });
const averages: Budgeting = { kind: 'ratio-timeslices', milliseconds: slice };
/** The beginning of the slice with this number, of the 144 slices of the day. */
const begin = (number: number): number => span.from + number * slice;

describe('slices that are good or bad', () => {
  it('cost as much when all of a slice is bad as when it just misses its target', () => {
    const some = judged(slices(0.9), from => (from < begin(7) ? { bad: 11, total: 100 } : good));
    const all = judged(slices(0.9), from => (from < begin(7) ? { bad: 100, total: 100 } : good));
    expect(some.numbers['left']).toBeCloseTo(1 - 7 / 14.4, 9);
    expect(all.numbers['left']).toBe(some.numbers['left']);
    expect(some).toMatchObject({
      kind: 'pass',
      because: expect.stringContaining('7 of 144 slices of 10m were lost'),
    });
  });

  it('are good at their target, whatever its binary digits', () => {
    for (const target of [0.9, 0.95, 0.99, 0.999]) {
      const bad = 2000 - Math.round(2000 * target);
      expect(judged(slices(target), () => ({ bad, total: 2000 })).numbers['left']).toBe(1);
      expect(judged(slices(target), () => ({ bad: bad + 1, total: 2000 })).kind).toBe('fail');
    }
    expect(judged(slices(1), () => good).numbers['left']).toBe(1);
  });

  it('are counted by their whole traffic, not by their intervals', () => {
    const burst = (from: number): Counts =>
      from % slice === 0 ? { bad: 5, total: 5 } : { bad: 0, total: 995 };
    expect(judged(slices(0.99), burst).numbers['left']).toBe(1);
  });

  it('without an event are neither good nor bad, and grant no budget', () => {
    const half = (from: number): Counts => (from < begin(72) ? { bad: 0, total: 0 } : good);
    const lost = (from: number): Counts => (from >= begin(140) ? { bad: 100, total: 100 } : half(from));
    expect(judged(slices(0.9), lost).numbers['left']).toBeCloseTo(1 - 4 / 7.2, 9);
  });
});

describe('slices that are averaged', () => {
  it('count alike, however much traffic each of them had', () => {
    const busy = (from: number): Counts =>
      from < begin(36) ? { bad: 4, total: 20 } : { bad: 0, total: 100_000 };
    const verdict = judged(averages, busy);
    expect(verdict.numbers['left']).toBeCloseTo(1 - (36 * 0.2) / 14.4, 9);
    expect(judged({ kind: 'occurrences' }, busy).numbers['left']).toBeGreaterThan(0.99);
  });
});

describe('the slices of a day of the calendar', () => {
  const today = { window: { kind: 'calendar', unit: 'day', timeZone: 'America/New_York' } } as const;

  it('that are still to come belong to its budget', () => {
    // At midnight in UTC five hours of New York's day are left; none of what came before its day counts.
    const begins = monday - 19 * hour;
    const lost = judged(
      slices(0.9),
      from => (from < begins || from >= begins + hour ? good : { bad: 9, total: 9 }),
      today,
    );
    expect(lost.numbers['left']).toBeCloseTo(1 - 6 / 14.4, 9);
    const before = judged(slices(0.9), from => (from < begins ? { bad: 9, total: 9 } : good), today);
    expect(before.numbers['left']).toBe(1);
  });
});

describe('slices and the grid', () => {
  it('have to fit', () => {
    for (const milliseconds of [minute, 7 * minute, 12 * minute]) {
      const verdict = judged({ kind: 'ratio-timeslices', milliseconds }, () => good);
      expect(verdict).toMatchObject({ kind: 'no-data', because: expect.stringContaining('do not fit') });
    }
  });

  it('let a rule look back over whole slices, wherever the counts end', () => {
    const rule = { longMilliseconds: hour, shortMilliseconds: slice, factor: 5, severity: 'page' } as const;
    for (const late of [0, 5 * minute]) {
      const requests = reading({ ...span, to: monday + late }, from =>
        from >= monday - hour && from < monday ? { bad: 100, total: 100 } : good,
      );
      const verdict = judgeBudget(
        budget({ ...inADay, budgeting: slices(0.9), burn: [rule] }),
        evidenceOf({ requests }),
      );
      expect(verdict).toMatchObject({
        kind: 'fail',
        because: expect.stringContaining('burning 10 times as fast'),
      });
    }
  });

  it('make a rule blind that is shorter than a slice', () => {
    const rule = {
      longMilliseconds: hour,
      shortMilliseconds: 5 * minute,
      factor: 5,
      severity: 'page',
    } as const;
    expect(judged(slices(0.9), () => good, { burn: [rule] })).toMatchObject({
      kind: 'no-data',
      because: expect.stringContaining('slices of 10m cannot tell'),
    });
  });
});
