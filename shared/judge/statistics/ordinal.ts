// The evidence of a whole histogram: every bucket against all below it, one table after the other. A shift of all
// latencies then need not pay for the choice of one threshold.
import type { Table } from './table.js';
import { tightEvidenceFor } from './tight.js';

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
  const odds = tolerated * times;
  const doubt = (tolerated - 1) / 4 + 0.5 / Math.sqrt(buckets.candidate + buckets.stable);
  let sum = 0;
  for (const row of buckets.rows) {
    const least = tolerated / (tolerated - (tolerated - 1) * Math.min(1, row.share + doubt));
    const bet = odds / (odds - (odds - 1) * row.share);
    sum += tightEvidenceFor(row, least, Math.log(bet / least));
  }
  return sum;
}

function sumOf(counts: readonly number[]): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}
