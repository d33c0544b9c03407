// The grid on which a budget has to be counted: back to the beginning of its window, and as coarse as its rules and
// slices let it be.
import type { Budget } from '../objective.js';
import type { Grid } from '../reading.js';
import { periodOf } from './period.js';

const minute = 60_000;
const hour = 60 * minute;
/** Local days begin at multiples of a quarter of an hour, wherever one is. */
const quarterHour = 15 * minute;

/** What to ask a source for when its data are complete up to `end`. */
export function budgetGrid(budget: Budget, end: number): Grid {
  const lengths = budget.burn.flatMap(({ longMilliseconds, shortMilliseconds }) => [
    longMilliseconds,
    shortMilliseconds,
  ]);
  const slices = budget.budgeting.kind === 'occurrences' ? [] : [budget.budgeting.milliseconds];
  const coarsest = budget.window.kind === 'rolling' ? hour : quarterHour;
  const divisor = [...lengths, ...slices].reduce(greatestCommonDivisor, coarsest);
  const step = Math.max(minute, divisor);
  const to = Math.floor(end / step) * step;
  // At the beginning of a month a rule looks back into the month before.
  const from = Math.min(periodOf(budget.window, to).from, to - Math.max(0, ...lengths));
  return { from: Math.floor(from / step) * step, to, stepMilliseconds: step };
}

function greatestCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestCommonDivisor(right, left % right);
}
