// Whether a budget burns too fast: a rule fires when it does over a long window and over a short one.

import type { Budget, BurnRule } from '../objective.js';
import { exact } from '../objectives/quantities.js';
import type { Counted } from './counted.js';
import { type Tally, tallyOf } from './tally.js';

/**
 * quiet: one of its windows is not beyond. unsure: what was seen is beyond, and too little was seen. blind: more than
 * half of the long window is missing or was not asked for, or the grid is too coarse.
 */
export type BurnState = 'firing' | 'quiet' | 'unsure' | 'blind';

export type Burning = {
  readonly rule: BurnRule;
  readonly state: BurnState;
  /** How many times as fast as the budget allows; absent where no event was counted. */
  readonly long?: number;
  readonly short?: number;
};

export function burningOf(budget: Budget, counted: Counted): readonly Burning[] {
  return budget.burn.map(rule => {
    const long = windowOf(budget, counted, rule.longMilliseconds);
    const short = windowOf(budget, counted, rule.shortMilliseconds);
    const [longRate, shortRate] = [burnRate(long, budget.target), burnRate(short, budget.target)];
    return {
      rule,
      state: stateOf(budget, rule, { long, short, blind: isBlind(budget, counted, rule, long) }),
      ...(longRate === undefined ? {} : { long: longRate }),
      ...(shortRate === undefined ? {} : { short: shortRate }),
    };
  });
}

/** How many times as fast as the budget allows these events spend it. */
export function burnRate({ lost, of }: Pick<Tally, 'lost' | 'of'>, target: number): number | undefined {
  return of > 0 ? lost / of / exact(1 - target) : undefined;
}

/** The last whole slices of this length, or simply the last events. */
function windowOf(budget: Budget, counted: Counted, length: number): Tally {
  const { budgeting } = budget;
  const slice = budgeting.kind === 'occurrences' ? 1 : budgeting.milliseconds;
  const to = Math.floor(counted.grid.to / slice) * slice;
  return tallyOf(counted, { from: to - length, to }, budgeting);
}

type Windows = { readonly long: Tally; readonly short: Tally; readonly blind: boolean };

function stateOf(budget: Budget, rule: BurnRule, { long, short, blind }: Windows): BurnState {
  if (blind) return 'blind';
  const limit = rule.factor * exact(1 - budget.target);
  if (!isBeyond(long, limit)) return 'quiet';
  // Nothing known of the last minutes clears nobody; counts without an event in them do.
  if (short.known > 0 && !isBeyond(short, limit)) return 'quiet';
  return Math.min(long.total, short.total) < budget.leastEvents ? 'unsure' : 'firing';
}

/** At the limit a budget burns as fast as is allowed; the margin is for the last binary digits. */
function isBeyond({ lost, of }: Tally, limit: number): boolean {
  return lost > limit * of * (1 + 1e-9);
}

function isBlind(budget: Budget, { grid }: Counted, rule: BurnRule, long: Tally): boolean {
  const slice = budget.budgeting.kind === 'occurrences' ? 0 : budget.budgeting.milliseconds;
  if (rule.shortMilliseconds < Math.max(slice, grid.stepMilliseconds)) return true;
  if (grid.from > grid.to - rule.longMilliseconds) return true;
  return long.known * 2 < Math.max(1, long.expected);
}
