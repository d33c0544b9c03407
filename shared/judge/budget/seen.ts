// What was seen of one budget: its window, what was spent in it, and how fast it burns.
import type { Budget } from '../objective.js';
import { exact } from '../objectives/quantities.js';
import { type Burning, burningOf } from './burning.js';
import type { Counted } from './counted.js';
import { type Period, periodOf } from './period.js';
import { type Tally, tallyOf } from './tally.js';

export type Seen = {
  readonly budget: Budget;
  readonly counted: Counted;
  readonly period: Period;
  readonly tally: Tally;
  readonly burning: readonly Burning[];
  /** The share of the budget that is left; below 0 when it is overspent. Absent without any event. */
  readonly left?: number;
};

export function seenIn(budget: Budget, counted: Counted): Seen {
  const period = periodOf(budget.window, counted.grid.to);
  const tally = tallyOf(counted, period, budget.budgeting);
  const left = leftOf(tally, budget.target, slicesToCome(budget, counted, period));
  const burning = burningOf(budget, counted);
  return { budget, counted, period, tally, burning, ...(left === undefined ? {} : { left }) };
}

/**
 * What is left of a budget, as a share of it. A slice that is missing grants nothing, and one that is still to come
 * does: a calendar month has its 43 minutes from its first day on.
 */
export function leftOf(
  { lost, of }: Pick<Tally, 'lost' | 'of'>,
  target: number,
  toCome = 0,
): number | undefined {
  return of > 0 ? 1 - lost / (exact(1 - target) * (of + toCome)) : undefined;
}

function slicesToCome({ budgeting }: Budget, { grid }: Counted, period: Period): number {
  if (budgeting.kind === 'occurrences') return 0;
  return Math.max(0, Math.floor((period.to - grid.to) / budgeting.milliseconds));
}
