// Proven is not large: with enough requests a microsecond is proven. Going back for latency needs a quantile that moved,
// since the beginning or since the present share began.
import { histogramQuantile } from '../statistics/quantile.js';
import type { Measured } from './latency.js';

const quantiles = [0.5, 0.9, 0.95, 0.99] as const;

export type LatencyGuard = {
  readonly take: (measured: Measured, rung: number) => void;
  readonly isOpen: () => boolean;
};

type Sums = { readonly candidate: Float64Array; readonly stable: Float64Array };

export function latencyGuard(edges: readonly number[], leastIncrease: number): LatencyGuard {
  const [all, here] = [emptySums(edges), emptySums(edges)];
  let rungHere = 0;
  return {
    take: (measured, rung) => {
      if (rung !== rungHere) for (const sums of [here.candidate, here.stable]) sums.fill(0);
      rungHere = rung;
      add(all, measured);
      add(here, measured);
    },
    isOpen: () => hasMoved(all, edges, leastIncrease) || hasMoved(here, edges, leastIncrease),
  };
}

function emptySums({ length }: readonly number[]): Sums {
  return { candidate: new Float64Array(length + 1), stable: new Float64Array(length + 1) };
}

/** Stable counts as if it had had as many requests as the candidate in every interval: then a ramp changes nothing. */
function add(sums: Sums, { candidate, stable, totals }: Measured): void {
  const ratio = totals.candidate / totals.stable;
  if (!Number.isFinite(ratio)) return;
  for (let at = 0; at < sums.candidate.length; at += 1) {
    sums.candidate[at] = (sums.candidate[at] ?? 0) + (candidate[at] ?? 0);
    sums.stable[at] = (sums.stable[at] ?? 0) + (stable[at] ?? 0) * ratio;
  }
}

function hasMoved({ candidate, stable }: Sums, edges: readonly number[], leastIncrease: number): boolean {
  return quantiles.some(
    share =>
      histogramQuantile(candidate, edges, share) >= leastIncrease * histogramQuantile(stable, edges, share),
  );
}
