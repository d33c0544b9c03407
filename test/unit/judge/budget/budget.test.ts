import { describe, expect, it } from '@jest/globals';
import { judgeBudget } from '../../../../shared/judge/budget/budget.js';
import { budgetGrid } from '../../../../shared/judge/budget/grid.js';
import type { Budget, BurnRule } from '../../../../shared/judge/objective.js';
import type { Cell, Grid, Reading } from '../../../../shared/judge/reading.js';
import type { Evidence } from '../../../../shared/judge/setup.js';
import { budget, type Counts, day, evidenceOf, hour, minute, monday, reading, series } from './readings.js';

const month = { from: monday - 30 * day, to: monday, step: 5 * minute };
const fast: BurnRule = {
  longMilliseconds: hour,
  shortMilliseconds: 5 * minute,
  factor: 14.4,
  severity: 'page',
};

function judged(objective: Budget, at: (from: number) => Counts | undefined, span = month) {
  return judgeBudget(objective, evidenceOf({ requests: reading(span, at) }));
}

describe('what is left of a budget', () => {
  it.each([
    [0, 1, 'pass', '100 % of the budget is left'],
    [0.004, 0.6, 'pass', '60 % of the budget is left'],
    [0.008, 0.2, 'pass', '20 % of the budget is left, a release needs 20 %'],
    [0.009, 0.1, 'fail', '10 % of the budget is left, a release needs 20 %'],
    [0.02, -1, 'fail', 'the budget is overspent by 100 % of itself'],
  ])('with errors of %d is %d, and that is a %s', (rate, left, kind, because) => {
    const verdict = judged(budget({ leastLeft: 0.2 }), () => ({ bad: 1000 * rate, total: 1000 }));
    expect(verdict).toMatchObject({ kind, because: expect.stringContaining(because) });
    expect(verdict.numbers['left']).toBeCloseTo(left, 9);
  });

  it('may be spent to the last event, and no further, when nothing needs to be left', () => {
    expect(judged(budget(), () => ({ bad: 10, total: 1000 })).kind).toBe('pass');
    expect(judged(budget(), from => ({ bad: from === month.from ? 11 : 10, total: 1000 })).kind).toBe('fail');
  });

  it('is not asked for when the objective says so', () => {
    const { leastLeft: _, ...objective } = budget();
    expect(judged(objective, () => ({ bad: 900, total: 1000 }))).toMatchObject({
      kind: 'pass',
      because: expect.stringContaining('overspent'),
    });
  });

  it('is that of both arms together', () => {
    const cell = (bad: number): Cell => ({ bad, total: 1000 });
    const value: Reading = {
      ...reading(month, () => undefined),
      intervals: [
        { from: monday - hour, stable: cell(5), candidate: cell(6) },
        { from: monday - 5 * minute, candidate: cell(0) },
      ],
    };
    const verdict = judgeBudget({ ...budget(), leastEvents: 1 }, evidenceOf({ requests: value }));
    expect(verdict.numbers).toMatchObject({ bad: 11, total: 3000 });
  });

  it('counts only what lies in the window', () => {
    const span = { ...month, from: monday - 40 * day };
    const verdict = judged(budget(), from => ({ bad: from < month.from ? 1000 : 0, total: 1000 }), span);
    expect(verdict).toMatchObject({ kind: 'pass', numbers: { bad: 0 } });
  });

  it('starts anew with a month of the calendar', () => {
    // 5 January, 00:00 UTC: four days of January were counted.
    const window = { kind: 'calendar', unit: 'month', timeZone: 'UTC' } as const;
    const begins = monday - 4 * day;
    const verdict = judged(budget({ window }), from => ({ bad: from < begins ? 1000 : 1, total: 1000 }));
    expect(verdict).toMatchObject({
      kind: 'pass',
      numbers: { total: 4 * 288 * 1000, from: begins, to: monday },
    });
    const inNewYork = { ...window, timeZone: 'America/New_York' };
    const early = judged(budget({ window: inNewYork }), () => ({ bad: 1, total: 1000 }));
    expect(early.numbers['from']).toBe(begins + 5 * hour);
  });
});

const tenHours = { kind: 'rolling', milliseconds: 10 * hour } as const;

describe('slow requests', () => {
  const latency = (milliseconds: number): Budget =>
    budget({ bad: { kind: 'slower', milliseconds }, target: 0.9, window: tenHours });

  function slow(milliseconds: number, histogram?: readonly number[]) {
    const cell: Cell = { bad: 0, total: 100, ...(histogram === undefined ? {} : { histogram }) };
    const span = { from: monday - 10 * hour, to: monday, step: hour };
    const value = { ...reading(span, () => undefined), edges: [100, 200, 400] };
    const intervals = Array.from({ length: 10 }, (_, at) => ({ from: span.from + at * hour, stable: cell }));
    return judgeBudget(latency(milliseconds), evidenceOf({ requests: { ...value, intervals } }));
  }

  it.each([
    [200, [50, 45, 5, 0], 50, 'pass'],
    [200, [50, 35, 10, 5], 150, 'fail'],
    [300, [50, 30, 20, 0], 100, 'pass'],
    [50, [10, 0, 0, 0], 50, 'fail'],
    [400, [90, 0, 0, 10], 100, 'pass'],
    [5000, [90, 0, 10, 0], 0, 'pass'],
  ])('of %d ms in the buckets %j are %d', (limit, histogram, bad, kind) => {
    expect(slow(limit, histogram)).toMatchObject({ kind, numbers: { bad: expect.closeTo(bad, 9) } });
  });

  it.each([
    ['a histogram', 200, undefined],
    ['buckets up to the limit', 5000, [90, 0, 0, 10]],
  ])('are unknown without %s', (_, limit, histogram) => {
    expect(slow(limit, histogram)).toMatchObject({
      kind: 'no-data',
      because: expect.stringContaining('buckets'),
    });
  });
});

describe('values of a series', () => {
  const objective = budget({
    metric: 'cpu',
    bad: { kind: 'beyond', better: 'lower', limit: 90, atLimit: 'beyond' },
    target: 0.9,
    window: tenHours,
    leastEvents: 10,
  });

  it.each([
    [90, 'fail', 10],
    [89.9, 'pass', 0],
    [Number.NaN, 'no-data', undefined],
  ])('of %d are a %s', (value, kind, bad) => {
    const cpu = series({ from: monday - 10 * hour, to: monday, step: hour }, () => value);
    const verdict = judgeBudget(objective, evidenceOf({ cpu }));
    expect(verdict.kind).toBe(kind);
    expect(verdict.numbers['bad']).toBe(bad);
  });
});

describe('what nobody knows', () => {
  it.each<[string, Evidence, string]>([
    ['nobody was asked', evidenceOf({}), 'no-data'],
    [
      'the source has nothing',
      { ...evidenceOf({}), counts: { requests: { kind: 'no-data', why: 'no rows' } } },
      'no-data',
    ],
    [
      'the source failed',
      { ...evidenceOf({}), counts: { requests: { kind: 'unreadable', why: '503' } } },
      'unreadable',
    ],
    ['nothing was counted', evidenceOf({ requests: reading(month, () => undefined) }), 'no-data'],
    ['nothing happened', evidenceOf({ requests: reading(month, () => ({ bad: 0, total: 0 })) }), 'no-data'],
    ['it cannot be', evidenceOf({ requests: reading(month, () => ({ bad: 3, total: 2 })) }), 'unreadable'],
    [
      'it is no number',
      evidenceOf({ requests: reading(month, () => ({ bad: 0, total: Number.NaN })) }),
      'unreadable',
    ],
    ['it is negative', evidenceOf({ requests: reading(month, () => ({ bad: -1, total: 2 })) }), 'unreadable'],
    [
      'the grid has no step',
      evidenceOf({
        requests: { ...reading(month, () => undefined), grid: { from: 0, to: 1, stepMilliseconds: 0 } },
      }),
      'unreadable',
    ],
  ])('never passes: %s', (_, evidence, kind) => {
    expect(judgeBudget(budget(), evidence)).toMatchObject({ kind, because: expect.stringMatching(/./) });
  });

  it('is not health where more than half of the window is missing', () => {
    const known = (from: number): Counts | undefined =>
      from === month.from || from >= monday - 10 * day ? { bad: 0, total: 1000 } : undefined;
    expect(judged(budget(), known)).toMatchObject({
      kind: 'no-data',
      because: expect.stringContaining('5759 of the 8640 intervals'),
      numbers: { gaps: 5759 },
    });
  });

  it('is counted and told where less is missing', () => {
    const verdict = judged(budget(), from =>
      from % hour === 0 && from > month.from ? undefined : { bad: 0, total: 9 },
    );
    expect(verdict).toMatchObject({ kind: 'pass', numbers: { gaps: 719 } });
    expect(verdict.because).toContain('719 of 8640 intervals are missing');
  });

  it('hides no overspent budget', () => {
    const verdict = judged(budget(), from => (from % day === 0 ? { bad: 500, total: 1000 } : undefined));
    expect(verdict).toMatchObject({ kind: 'fail', because: expect.stringContaining('are missing') });
  });

  it('lies before the first count of a young service too, which is told', () => {
    const verdict = judged(budget(), from => (from < monday - 2 * day ? undefined : { bad: 0, total: 1000 }));
    expect(verdict).toMatchObject({ kind: 'pass', because: expect.stringContaining('counted for 2d only') });
  });

  it('may be the last hour, of which a burn rule has to know', () => {
    const stale = judged(budget({ burn: [fast] }), from =>
      from < monday - 40 * minute ? { bad: 0, total: 1000 } : undefined,
    );
    expect(stale).toMatchObject({
      kind: 'no-data',
      because: expect.stringContaining('the last 1h was not counted'),
    });
    const fresh = judged(budget({ burn: [fast] }), from =>
      from < monday - 20 * minute ? { bad: 0, total: 1000 } : undefined,
    );
    expect(fresh.kind).toBe('pass');
  });

  it('is what nobody was asked for, and passes nothing', () => {
    const short = { ...month, from: monday - 10 * minute };
    expect(judged(budget(), () => ({ bad: 0, total: 1000 }), short)).toMatchObject({
      kind: 'no-data',
      because: 'counts of the last 10m were asked for, and its window reaches back 30d',
    });
    expect(judged(budget(), () => ({ bad: 900, total: 1000 }), short).kind).toBe('no-data');
    const hourly = { kind: 'rolling', milliseconds: hour } as const;
    const slow: BurnRule = { ...fast, longMilliseconds: day };
    const objective = budget({ window: hourly, burn: [slow] });
    expect(
      judged(objective, () => ({ bad: 0, total: 1000 }), { ...month, from: monday - hour }),
    ).toMatchObject({
      kind: 'no-data',
      because: expect.stringContaining('reaches back beyond what was asked for'),
    });
  });

  it('hides no fire', () => {
    const objective = budget({ burn: [fast] });
    expect(judged(objective, () => ({ bad: 900, total: 1000 }), { ...month, from: monday - hour }).kind).toBe(
      'fail',
    );
  });

  it('may be because of a grid that is too coarse', () => {
    const verdict = judged(budget({ burn: [fast] }), () => ({ bad: 0, total: 9000 }), {
      ...month,
      step: hour,
    });
    expect(verdict).toMatchObject({
      kind: 'no-data',
      because: expect.stringContaining('counts per 1h cannot tell'),
    });
  });
});

describe('too few events', () => {
  it('say nothing about the whole window', () => {
    const verdict = judged(budget(), from => ({ bad: 0, total: from >= monday - 99 * 5 * minute ? 1 : 0 }));
    expect(verdict).toMatchObject({ kind: 'undecided', because: expect.stringContaining('99 events') });
    expect(
      judged(budget({ leastEvents: 99 }), from => ({
        bad: 0,
        total: from >= monday - 99 * 5 * minute ? 1 : 0,
      })).kind,
    ).toBe('pass');
  });

  it('do not overspend a budget', () => {
    expect(
      judged(budget(), from => ({ bad: from === month.from ? 1 : 0, total: from === month.from ? 2 : 0 }))
        .kind,
    ).toBe('undecided');
  });

  it('leave open whether it burns', () => {
    const night = (from: number): Counts => {
      if (from < monday - hour) return { bad: 0, total: 1000 };
      return { bad: from === monday - 5 * minute ? 2 : 0, total: 1 + (from === monday - 5 * minute ? 1 : 0) };
    };
    const verdict = judged(budget({ burn: [fast] }), night);
    expect(verdict).toMatchObject({ kind: 'undecided', because: expect.stringContaining('100 events each') });
  });

  it('without a bad one among the last of them burn nothing', () => {
    const calm = (from: number): Counts => {
      if (from < monday - hour) return { bad: 0, total: 1000 };
      return from === monday - hour ? { bad: 2, total: 2 } : { bad: 0, total: 0 };
    };
    expect(judged(budget({ burn: [fast] }), calm).kind).toBe('pass');
  });

  it('are no excuse when the last minutes are missing and the hour burns', () => {
    const cut = (from: number): Counts | undefined =>
      from >= monday - 5 * minute ? undefined : { bad: from < monday - hour ? 0 : 900, total: 1000 };
    expect(judged(budget({ burn: [fast] }), cut).kind).toBe('undecided');
  });
});

describe('the grid of a budget', () => {
  const rules: readonly BurnRule[] = [
    fast,
    { ...fast, longMilliseconds: 3 * day, shortMilliseconds: 6 * hour },
  ];

  const week = { kind: 'calendar', unit: 'week', timeZone: 'UTC' } as const;
  const end = monday + 7 * minute;

  const every = (step: number, from: number, to: number) => ({ from, to, stepMilliseconds: step });

  it.each<[string, Partial<Budget>, Grid]>([
    ['rules', { burn: rules }, every(5 * minute, monday + 5 * minute - 30 * day, monday + 5 * minute)],
    ['no rules', { burn: [] }, every(hour, monday - 30 * day, monday)],
    [
      'slices',
      { budgeting: { kind: 'ratio-timeslices', milliseconds: 7 * minute } },
      every(minute, end - 30 * day, end),
    ],
    ['a calendar', { window: week }, every(15 * minute, monday, monday)],
    [
      'a calendar and rules',
      { burn: rules, window: week },
      every(5 * minute, monday + 5 * minute - 3 * day, monday + 5 * minute),
    ],
  ])('with %s is as coarse as it may be, and reaches far enough', (_, changed, grid) => {
    expect(budgetGrid(budget(changed), end)).toEqual(grid);
  });
});
