// Latency by thresholds: how many requests of each arm lie beyond every edge of the histogram.
import { slowThresholdShare, thresholdBets } from './bets.js';
import type { LatencyConditions, LatencyEvidence, Measured } from './latency.js';
import { advance, logGroups, logTotal, type Mixture, mixtureOf } from './mixture.js';
import { type Wager, wagersOn } from './wagers.js';
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
  const noWagers = wagers.map((): Wager => () => 0);
  let left = 0;
  return {
    isMixture: true,
    take: (measured, moment, isWarm) => {
      left = moment.left;
      takeThresholds(mixture, { measured, moment, wagers: isWarm ? wagers : noWagers });
    },
    logEvidence: () => logTotal(mixture, left),
    parts: () =>
      logGroups(mixture, thresholdBets.times.length).map((logEvidence, at) => {
        return { about: `over-${edges[at]}ms`, logEvidence };
      }),
  };
}

type Taken = { readonly measured: Measured; readonly moment: Moment; readonly wagers: readonly Wager[] };

/** From the highest edge down, so that what lies beyond grows bucket by bucket. */
function takeThresholds(mixture: Mixture, { measured, moment, wagers }: Taken): void {
  const { candidate, stable } = measured;
  const bets = wagers.length;
  // One table for all edges: it is read at once and kept by nobody.
  const table = { hits: 0, candidate: total(candidate), stable: total(stable), bad: 0 };
  for (let edge = mixture.capital.length / bets - 1; edge >= 0; edge -= 1) {
    const mine = candidate[edge + 1] ?? 0;
    table.hits += mine;
    table.bad += mine + (stable[edge + 1] ?? 0);
    for (let bet = 0; bet < bets; bet += 1) {
      advance(mixture, edge * bets + bet, wagers[bet]?.(table, moment.cluster) ?? 0, moment);
    }
  }
}

function total(counts: readonly number[]): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}
