// What a stretch of time spent of a budget, by events, by slices that were good or bad, or by the slices' averages.
import type { Budgeting } from '../objective.js';
import type { Counted, CountedInterval } from './counted.js';
import type { Period } from './period.js';

export type Tally = {
  readonly bad: number;
  readonly total: number;
  /** What counts against the budget, and out of how many: events or slices. */
  readonly lost: number;
  readonly of: number;
  /** Intervals that were counted, and those that should have been. */
  readonly known: number;
  readonly expected: number;
};

type Loss = Pick<Tally, 'lost' | 'of'>;

/** Whole intervals inside of the period, from the first count on. */
export function tallyOf(counted: Counted, period: Period, budgeting: Budgeting): Tally {
  const { grid, first } = counted;
  const [from, to] = [Math.max(period.from, first), Math.min(period.to, grid.to)];
  const inside = counted.intervals.filter(
    each => each.from >= from && each.from + grid.stepMilliseconds <= to,
  );
  const bad = inside.reduce((sum, each) => sum + each.bad, 0);
  const total = inside.reduce((sum, each) => sum + each.total, 0);
  const expected = Math.max(
    0,
    Math.floor(to / grid.stepMilliseconds) - Math.ceil(from / grid.stepMilliseconds),
  );
  return {
    bad,
    total,
    ...lossOf(inside, { from: period.from, to }, budgeting),
    known: inside.length,
    expected,
  };
}

function lossOf(inside: readonly CountedInterval[], period: Period, budgeting: Budgeting): Loss {
  switch (budgeting.kind) {
    case 'occurrences':
      return sumOf(inside.map(({ bad, total }) => ({ lost: bad, of: total })));
    case 'timeslices':
      return sumOf(
        slicesOf(inside, period, budgeting.milliseconds).map(({ bad, total }) => ({
          lost: isGood(bad, total, budgeting.target) ? 0 : 1,
          of: 1,
        })),
      );
    case 'ratio-timeslices':
      return sumOf(
        slicesOf(inside, period, budgeting.milliseconds).map(({ bad, total }) => ({
          lost: bad / total,
          of: 1,
        })),
      );
    default:
      return budgeting satisfies never;
  }
}

function sumOf(losses: readonly Loss[]): Loss {
  return losses.reduce((sum, { lost, of }) => ({ lost: sum.lost + lost, of: sum.of + of }), {
    lost: 0,
    of: 0,
  });
}

/** At the target a slice is good; the margin is for the last binary digit. */
function isGood(bad: number, total: number, target: number): boolean {
  return total - bad >= target * total * (1 - 1e-12);
}

/** Whole slices with at least one event. A slice of which nothing is known, or without events, is neither good nor bad. */
function slicesOf(
  inside: readonly CountedInterval[],
  { from, to }: Period,
  length: number,
): readonly CountedInterval[] {
  const slices = new Map<number, CountedInterval>();
  for (const each of inside) {
    const start = Math.floor(each.from / length) * length;
    if (start < from || start + length > to) continue;
    const { bad, total } = slices.get(start) ?? { bad: 0, total: 0 };
    slices.set(start, { from: start, bad: bad + each.bad, total: total + each.total });
  }
  return [...slices.values()].filter(({ total }) => total > 0);
}
