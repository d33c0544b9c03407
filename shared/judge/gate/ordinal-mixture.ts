// Latency as a whole: bets on all buckets at once.
import { ordinalEvidence } from '../statistics/ordinal.js';
import { ordinalBets } from './bets.js';
import type { LatencyConditions, LatencyEvidence } from './latency.js';
import { advance, logTotal, mixtureOf } from './mixture.js';

export function ordinalMixture({ settings }: LatencyConditions): LatencyEvidence {
  const mixture = mixtureOf(ordinalBets.priors);
  let left = 0;
  return {
    isMixture: true,
    take: (measured, moment, isWarm) => {
      left = moment.left;
      for (const [at, times] of ordinalBets.times.entries()) {
        const logE = isWarm ? ordinalEvidence(measured.buckets, settings.tolerance.latency, times) : 0;
        advance(mixture, at, logE, moment);
      }
    },
    logEvidence: () => logTotal(mixture, left),
    parts: () => [{ about: 'all-latencies', logEvidence: logTotal(mixture, left) }],
  };
}
