// Proven is not large: with enough requests a microsecond is proven. Going back for latency needs a quantile that moved,
// since the beginning or since the present share began.
import { histogramQuantile } from '../statistics/quantile.js';
import type { Measured } from './latency.js';

const quantiles = [0.5, 0.9, 0.95, 0.99] as const;

export type LatencyGuard = {
  readonly take: (measured: Measured, rung: number) => void;
  readonly isOpen: () => boolean;
};

type Sums = { readonly candidate: number[]; readonly stable: number[] };

export function latencyGuard(edges: readonly number[], leastIncrease: number): LatencyGuard {
  const all = emptySums();
  let here = emptySums();
  let rungHere = 0;
  return {
    take: (measured, rung) => {
      if (rung !== rungHere) here = emptySums();
      rungHere = rung;
      add(all, measured);
      add(here, measured);
    },
    isOpen: () => [all, here].some(sums => hasMoved(sums, edges, leastIncrease)),
  };
}

function emptySums(): Sums {
  return { candidate: [], stable: [] };
}

/** Stable counts as if it had had as many requests as the candidate in every interval: then a ramp changes nothing. */
function add(sums: Sums, { candidate, stable }: Measured): void {
  const ratio = total(candidate) / total(stable);
  if (!Number.isFinite(ratio)) return;
  for (const [at, count] of candidate.entries()) {
    sums.candidate[at] = (sums.candidate[at] ?? 0) + count;
    sums.stable[at] = (sums.stable[at] ?? 0) + (stable[at] ?? 0) * ratio;
  }
}

function hasMoved({ candidate, stable }: Sums, edges: readonly number[], leastIncrease: number): boolean {
  return quantiles.some(
    share =>
      histogramQuantile(candidate, edges, share) >= leastIncrease * histogramQuantile(stable, edges, share),
  );
}

function total(counts: readonly number[]): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}
