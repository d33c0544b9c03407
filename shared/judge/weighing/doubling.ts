// How long it takes until a doubling of errors would have been seen: what "no worse" is worth so far.

import { clusterIn, type Known, ofThisShare } from '../intervals/counts.js';
import type { Counted } from '../intervals/gathering.js';
import { count, duration } from '../intervals/wording.js';
import type { Fold } from '../memory.js';
import type { Table } from '../statistics/table.js';
import { betsOn, mostExpected, tightEvidence } from '../statistics/tight.js';
import { paceNow } from './sufficiency.js';

/** Log of what a bet on a doubling is worth among all others: its prior, its part and its beginning. */
const logPart = Math.log(0.02);
const longest = 7 * 86_400_000;

export function doublingWords(intervals: readonly Counted[], known: Known): string | undefined {
  const { alpha, tolerance } = known.setup.settings;
  const bet = betsOn(tolerance.errors, [2]);
  const gainOf = (interval: Counted): number => {
    const table = tableOf(interval, clusterIn(interval, known.cluster));
    return tightEvidence({ ...table, hits: mostExpected(table, 2 * tolerance.errors) }, bet);
  };
  const gaining: Fold<Counted, number> = { begin: () => 0, take: (sum, each) => sum + gainOf(each) };
  const gainIn = (of: string, rows: readonly Counted[]) => known.memory.fold(`doubling ${of}`, rows, gaining);
  const missing = -Math.log(alpha) - logPart - gainIn('ever', intervals);
  const here = ofThisShare(known, 'the verdict', intervals);
  const gain = here.length === 0 ? 0 : gainIn('at this share', here) / here.length;
  if (missing <= 0 || here.length === 0) return undefined;
  if (!(gain > 0) || (missing / gain) * known.step > longest) return undefined;
  const checks = missing / gain;
  const requests = count(checks * paceNow(intervals, known));
  return `about ${duration(checks * known.step)} or ${requests} more candidate requests to exclude a doubling of errors`;
}

function tableOf({ candidate, stable }: Counted, cluster: number): Table {
  return {
    hits: 0,
    candidate: (candidate?.total ?? 0) / cluster,
    stable: (stable?.total ?? 0) / cluster,
    bad: ((candidate?.bad ?? 0) + (stable?.bad ?? 0)) / cluster,
  };
}
