// The same evidence with four bounds in closed form instead of an integral: rare failures, small candidates, and
// tables in which nearly everything is bad. Looser in the middle; kept for the configuration `base`.
import { isMute, type Table } from './table.js';

export type PlainBet = { readonly tolerated: number; readonly odds: number; readonly logOdds: number };

export function plainBet(tolerated: number, times: number): PlainBet {
  return { tolerated, odds: tolerated * times, logOdds: Math.log(times) };
}

export function plainEvidence(table: Table, { tolerated, odds, logOdds }: PlainBet): number {
  if (isMute(table)) return 0;
  const { hits, candidate, stable, bad } = table;
  const all = candidate + stable;
  const share = candidate / all;
  const rate = bad / all;
  const most = Math.min(
    bad * change(share, tolerated, odds),
    candidate * change(rate, tolerated, odds),
    candidate * logOdds + (all - bad) * change(share, 1 / tolerated, 1 / odds),
    bad * logOdds + stable * change(rate, 1 / tolerated, 1 / odds),
  );
  return hits * logOdds - most;
}

/** By how much the log of the mean of odds to the power of a yes or no grows. One log1p loses no digits. */
function change(chance: number, from: number, to: number): number {
  return Math.log1p((chance * (to - from)) / (1 + chance * (from - 1)));
}
