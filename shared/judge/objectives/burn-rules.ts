// The usual rules for how fast a budget may burn: a share of the budget spent within a long window, and a short one
// of a twelfth that says whether it still burns.
import type { BudgetWindow, BurnRule } from '../objective.js';
import { exact } from './quantities.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** At 30 d these are the factors 14.4, 6, 3 and 1. */
const usual = [
  { share: 0.02, long: hour, severity: 'page' },
  { share: 0.05, long: 6 * hour, severity: 'page' },
  { share: 0.1, long: day, severity: 'ticket' },
  { share: 0.1, long: 3 * day, severity: 'ticket' },
] as const;

/** Below this factor a budget lasts for its window, or nearly. */
const leastFactor = 0.9;
/** A shorter budget is gone, and seen to be gone, about as soon as a rule could speak. */
const shortestPeriod = 7 * day;

const nominal = { day, week: 7 * day, month: 30 * day, quarter: 90 * day, year: 365 * day } as const;

/** How long a window is, for rules and grids; a month counts as 30 days here. */
export function nominalLength(window: BudgetWindow): number {
  return window.kind === 'rolling'
    ? window.milliseconds
    : nominal[window.unit] * (window.aligned?.every ?? 1);
}

export type BudgetShape = {
  readonly window: BudgetWindow;
  readonly target: number;
  /** How long a slice is, where slices are what counts; 0 where events are. */
  readonly slice: number;
};

/** The usual rules for a budget, without those that could never fire. No window is shorter than a slice. */
export function usualBurnRules({ window, target, slice }: BudgetShape): readonly BurnRule[] {
  const period = nominalLength(window);
  if (period < shortestPeriod) return [];
  return usual
    .map(({ share, long, severity }) => burnRule(exact((share * period) / long), long, severity))
    .map(rule => ({ ...rule, shortMilliseconds: Math.max(rule.shortMilliseconds, slice) }))
    .filter(({ factor }) => factor >= leastFactor && canFire(factor, target))
    .filter(({ longMilliseconds, shortMilliseconds }) => shortMilliseconds * 2 <= longMilliseconds);
}

/** The short window is a twelfth, in whole minutes. */
export function burnRule(factor: number, long: number, severity: BurnRule['severity']): BurnRule {
  const short = Math.max(1, Math.round(long / 12 / minute)) * minute;
  return { longMilliseconds: long, shortMilliseconds: short, factor, severity };
}

/** When everything fails, a budget burns 1 / (1 - target) times as fast as it allows, and never faster. */
export function canFire(factor: number, target: number): boolean {
  return exact(factor * (1 - target)) < 1;
}
