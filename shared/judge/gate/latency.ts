// The evidence that the candidate's requests take longer than stable's, from the histograms of both.
import { logSum } from '../statistics/log-sum.js';
import { type Buckets, bucketsOf } from '../statistics/ordinal.js';
import { latencyParts } from './bets.js';
import { ordinalDeadlines, slowDeadlines } from './latency-deadlines.js';
import { latencyGuard } from './latency-guard.js';
import { ordinalMixture } from './ordinal-mixture.js';
import { thresholdMixture } from './threshold-mixture.js';
import type { Conditions, Moment, Pair, Part, Witness } from './witness.js';

/** One way of looking at both histograms. */
export type LatencyEvidence = {
  readonly take: (histograms: Measured, moment: Moment, isWarm: boolean) => void;
  /** Log, not weighted. */
  readonly logEvidence: () => number;
  readonly isMixture: boolean;
  readonly parts: () => readonly Part[];
};

/** Both histograms, as counted, and how many requests both arms had. */
export type Measured = {
  readonly candidate: readonly number[];
  readonly stable: readonly number[];
  readonly totals: { readonly candidate: number; readonly stable: number };
  readonly requests: number;
  readonly buckets: Buckets;
};

export type LatencyConditions = Conditions & { readonly edges: readonly number[] };

export function latencyWitness(conditions: LatencyConditions): Witness {
  const { settings } = conditions;
  const guard = latencyGuard(conditions.edges, settings.leastLatencyIncrease);
  const looks = looksOf(conditions);
  const usesBuckets = settings.configuration !== 'base';
  const terms = (wanted: (look: LatencyEvidence) => boolean) =>
    looks.filter(({ look }) => wanted(look)).map(({ look, part }) => Math.log(part) + look.logEvidence());
  return {
    take: (pair, moment) => {
      const isWarm = moment.check >= settings.warmUpChecks;
      const measured = measuredOf(pair, usesBuckets ? moment.cluster : undefined);
      if (isWarm) guard.take(measured, moment.position.rung);
      for (const { look } of looks) look.take(measured, moment, isWarm);
    },
    logMixtures: () => logSum(terms(({ isMixture }) => isMixture)),
    logEvidence: () => logSum(terms(() => true)),
    isSubstantial: guard.isOpen,
    parts: () => looks.flatMap(({ look, part }) => look.parts().map(each => weighted(each, part))),
  };
}

function looksOf(conditions: LatencyConditions) {
  const { settings, schedule, weight } = conditions;
  const parts = latencyParts(settings.configuration, schedule.deadlines.length);
  const withParts = (bets: readonly number[], made: typeof ordinalDeadlines) =>
    bets.map((part, at) => {
      const lastRung = schedule.deadlines[at] ?? 0;
      return { look: made(conditions, { lastRung, weight: weight * part, capital: 0 }), part };
    });
  return [
    { look: thresholdMixture(conditions), part: parts.thresholds },
    { look: ordinalMixture(conditions), part: parts.ordinal },
    ...withParts(parts.ordinalDeadlines, ordinalDeadlines),
    ...withParts(parts.slowDeadlines, slowDeadlines),
  ].filter(({ part }) => part > 0);
}

const noBuckets = { candidate: 0, stable: 0, spread: 0, rows: [] } as const;

/** Buckets are made where a bet reads them. */
function measuredOf(pair: Pair, cluster: number | undefined): Measured {
  const histograms = {
    candidate: pair.candidate.histogram ?? [],
    stable: pair.stable.histogram ?? [],
  };
  const requests = pair.candidate.total + pair.stable.total;
  const buckets = cluster === undefined ? noBuckets : bucketsOf(histograms, cluster);
  const totals = { candidate: total(histograms.candidate), stable: total(histograms.stable) };
  return { ...histograms, totals, requests, buckets };
}

function total(counts: readonly number[]): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}

function weighted({ about, logEvidence }: Part, part: number): Part {
  return { about, logEvidence: logEvidence + Math.log(part) };
}
