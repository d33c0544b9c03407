// A bet with a date: at every check it is chosen from what it has, what it still needs and how much is to be seen until
// then, so that it gains nearly what a test with one fixed look would, and may be looked at as often as one likes.
import { logNormalDensity, upperNormalQuantile } from '../statistics/normal.js';
import type { Table } from '../statistics/table.js';

export type Deadline = {
  /** The last rung before it. */
  readonly lastRung: number;
  /** Its part of all evidence. */
  readonly weight: number;
  /** Log of what it has. */
  capital: number;
};

const mostLogOdds = 1.6;
const leastCapital = -40;
const log2 = Math.log(2);

/** Log of what a bet of this weight has to reach so that all evidence together is enough. */
export function goalOf(weight: number, others: number, alpha: number): number {
  const missing = 1.05 / alpha - Math.min(others, 0.9 / alpha);
  return Math.log(Math.max(missing, 0.05 / alpha) / weight);
}

/** The log odds to bet on, where `information` is still to be seen. */
export function logOddsToBet(capital: number, goal: number, information: number): number {
  const logChance = Math.min(Math.max(capital - goal - log2, -700), -1e-9);
  const z = upperNormalQuantile(logChance);
  const pull = Math.exp(logNormalDensity(z) - logChance);
  return Math.min(mostLogOdds, pull / Math.sqrt(Math.max(information, 1e-9)));
}

export function settle(deadline: Deadline, logE: number, logCap: number): void {
  deadline.capital = Math.max(leastCapital, deadline.capital + Math.min(logCap, logE));
}

/** What one table tells about the odds: the variance of its hits when both arms are alike. */
export function informationOf({ candidate, stable, bad }: Table): number {
  const all = candidate + stable;
  return all > 1 ? (candidate * stable * bad * (all - bad)) / (all * all * (all - 1)) : 0;
}

/** Everything counted so far, this check included: from it the future is forecast. */
export type Tally = { requests: number; bad: number; checks: number };

export function count(tally: Tally, requests: number, bad: number): void {
  tally.requests += requests;
  tally.bad += bad;
  tally.checks += 1;
}

/** The information expected of planned checks whose sum of share * (1 - share) is `ahead`. */
export function expectedInformation(
  { requests, bad, checks }: Tally,
  priorRate: number,
  ahead: number,
): number {
  const rate = (bad + 1) / (requests + 1 / priorRate);
  return (requests / checks) * rate * (1 - rate) * ahead;
}
