// Latency by thresholds: how many requests of each arm lie beyond every edge of the histogram.
import { slowThresholdShare, thresholdBets } from './bets.js';
import type { LatencyConditions, LatencyEvidence, Measured } from './latency.js';
import { advanceFrom, logGroups, logTotal, type Mixture, mixtureOf } from './mixture.js';
import { type Wagers, wagersOn } from './wagers.js';
import type { Moment } from './witness.js';

/** The edge beyond which a request counts as slow: the first that is not below the limit, else the last. */
export function slowEdge(edges: readonly number[], slowMilliseconds: number): number {
  const found = edges.findIndex(edge => edge >= slowMilliseconds);
  return found === -1 ? edges.length - 1 : found;
}

export function thresholdMixture(conditions: LatencyConditions): LatencyEvidence {
  const { edges, settings } = conditions;
  const slow = slowEdge(edges, settings.slowMilliseconds);
  const even = (1 - slowThresholdShare) / edges.length;
  const mixture = mixtureOf(
    edges.flatMap((_, at) =>
      thresholdBets.priors.map(prior => prior * (even + (at === slow ? slowThresholdShare : 0))),
    ),
  );
  const wagers = wagersOn({
    configuration: settings.configuration,
    tolerated: settings.tolerance.latency,
    times: thresholdBets.times,
  });
  const noWagers: Wagers = (_, __, into) => into.fill(0);
  const gains = new Float64Array(thresholdBets.times.length);
  let left = 0;
  return {
    isMixture: true,
    take: (measured, moment, isWarm) => {
      left = moment.left;
      takeThresholds(mixture, { measured, moment, wagers: isWarm ? wagers : noWagers, gains });
    },
    logEvidence: () => logTotal(mixture, left),
    parts: () =>
      logGroups(mixture, thresholdBets.times.length).map((logEvidence, at) => {
        return { about: `over-${edges[at]}ms`, logEvidence };
      }),
  };
}

type Taken = {
  readonly measured: Measured;
  readonly moment: Moment;
  readonly wagers: Wagers;
  /** Filled edge by edge. */
  readonly gains: Float64Array;
};

/** From the highest edge down, so that what lies beyond grows bucket by bucket. */
function takeThresholds(mixture: Mixture, { measured, moment, wagers, gains }: Taken): void {
  const { candidate, stable, totals } = measured;
  const bets = gains.length;
  // One table for all edges: it is read at once and kept by nobody.
  const table = { hits: 0, candidate: totals.candidate, stable: totals.stable, bad: 0 };
  for (let edge = mixture.capital.length / bets - 1; edge >= 0; edge -= 1) {
    const mine = candidate[edge + 1] ?? 0;
    table.hits += mine;
    table.bad += mine + (stable[edge + 1] ?? 0);
    wagers(table, moment.cluster, gains);
    advanceFrom(mixture, edge * bets, gains, moment);
  }
}
