// The evidence of a whole histogram: every bucket against all below it, one table after the other. A shift of all
// latencies then need not pay for the choice of one threshold.
import { isMute, type Table } from './table.js';
import { expectedBetween } from './tight.js';

export type Histograms = {
  readonly candidate: readonly number[];
  readonly stable: readonly number[];
};

/** Bucket by bucket from the second on: what lies in it, and what lies in it or below. */
export type Buckets = {
  readonly candidate: number;
  readonly stable: number;
  /** How much the order of two requests tells: less, the more of them share a bucket. */
  readonly spread: number;
  readonly rows: readonly Row[];
};

type Row = Table & {
  /** The part of all requests that lies in this bucket or below. */
  readonly share: number;
};

/** `cluster` requests count as one. */
export function bucketsOf({ candidate, stable }: Histograms, cluster: number): Buckets {
  const all = sumOf(candidate) + sumOf(stable);
  const rows: Row[] = [];
  let [below, belowStable, ties] = [0, 0, 0];
  for (let at = 0; at < candidate.length; at += 1) {
    const [mine, theirs] = [(candidate[at] ?? 0) / cluster, (stable[at] ?? 0) / cluster];
    const bad = mine + theirs;
    below += mine;
    belowStable += theirs;
    ties += ((bad * cluster) / all) ** 3;
    if (at === 0 || bad === 0) continue;
    const share = ((below + belowStable) * cluster) / all;
    rows.push({ hits: mine, candidate: below, stable: belowStable, bad, share });
  }
  return { candidate: below, stable: belowStable, spread: all > 0 ? (1 - ties) / 3 : 0, rows };
}

/** At the tolerated odds ratio, betting on `times` as much. */
export function ordinalEvidence(buckets: Buckets, tolerated: number, times: number): number {
  const into = new Float64Array(1);
  ordinalEvidences(buckets, { tolerated, times: [times] }, into);
  return into[0] ?? 0;
}

/** On so many times the tolerated odds, from the fewest up. */
export type OrdinalBets = { readonly tolerated: number; readonly times: readonly number[] };

/** The same for many bets: in every bucket the way to each goes on from the one before. */
export function ordinalEvidences(buckets: Buckets, bets: OrdinalBets, into: Float64Array): void {
  const { tolerated, times } = bets;
  const doubt = (tolerated - 1) / 4 + 0.5 / Math.sqrt(buckets.candidate + buckets.stable);
  into.fill(0);
  for (const row of buckets.rows) {
    if (isMute(row)) continue;
    const least = oddsBelow(tolerated, Math.min(1, row.share + doubt));
    let [from, expected] = [least, 0];
    for (let bet = 0; bet < times.length; bet += 1) {
      const to = oddsBelow(tolerated * (times[bet] ?? 1), row.share);
      if (to <= from) continue;
      expected += expectedBetween(row, from, to);
      into[bet] = (into[bet] ?? 0) + row.hits * Math.log(to / least) - expected;
      from = to;
    }
  }
}

/** The odds of lying in a bucket rather than below it, where those of being slower are `odds`. */
function oddsBelow(odds: number, share: number): number {
  return odds / (odds - (odds - 1) * share);
}

function sumOf(counts: readonly number[]): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}
