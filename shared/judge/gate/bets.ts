// What is bet on: how many times worse than tolerated, how likely each is held to be, and which part of the evidence
// every kind of bet gets. Chosen by simulation; whether the guarantee holds does not depend on it.
import type { Configuration } from '../settings.js';

export type Bets = { readonly times: readonly number[]; readonly priors: readonly number[] };

export const errorBets: Bets = {
  times: [1.3, 1.7, 2.5, 4, 8, 20, 60, 200],
  priors: [20, 25, 20, 15, 9, 5, 4, 2],
};

export const thresholdBets: Bets = {
  times: [1.15, 1.35, 1.7, 2.5, 5, 12],
  priors: [25, 25, 20, 15, 10, 5],
};

export const ordinalBets: Bets = {
  times: [1.12, 1.25, 1.5, 2, 3.5, 8],
  priors: [25, 25, 20, 15, 10, 5],
};

export const floorBets: Bets = {
  times: [2, 4, 8, 20, 60, 200, 1000],
  priors: [1, 1, 1, 1, 1, 1, 1],
};

/** The line that a slow request crosses has this part of the thresholds' prior, beside its even share. */
export const slowThresholdShare = 0.5;

/** What is held for likely before anything was counted: of slow requests. Of errors it is what the promise allows. */
export const slowPriorRate = 0.01;

/** Of the evidence on errors. The deadlines are the end of the plan, then the end of the last share but one. */
export function errorParts(configuration: Configuration, deadlines: number) {
  if (configuration === 'base' || deadlines === 0) return { mixture: 1, deadlines: [] };
  return { mixture: 0.4, deadlines: gathered([0.4, 0.2], deadlines) };
}

/** Of the evidence on latency. */
export function latencyParts(configuration: Configuration, deadlines: number) {
  if (configuration === 'base') return { thresholds: 1, ordinal: 0, ordinalDeadlines: [], slowDeadlines: [] };
  const [thresholds, ordinal] = deadlines === 0 ? [2 / 3, 1 / 3] : [0.4, 0.2];
  return {
    thresholds,
    ordinal,
    ordinalDeadlines: gathered([0.15, 0.05], deadlines),
    slowDeadlines: gathered([0.13, 0.07], deadlines),
  };
}

/** A deadline that the plan does not have gives its part to the first. */
function gathered([first, second]: readonly [number, number], deadlines: number): readonly number[] {
  if (deadlines === 0) return [];
  return deadlines === 1 ? [first + second] : [first, second];
}
