// Latency as a whole: bets on all buckets at once.
import { ordinalEvidences } from '../statistics/ordinal.js';
import { ordinalBets } from './bets.js';
import type { LatencyConditions, LatencyEvidence } from './latency.js';
import { advanceFrom, logTotal, mixtureOf } from './mixture.js';

export function ordinalMixture({ settings }: LatencyConditions): LatencyEvidence {
  const mixture = mixtureOf(ordinalBets.priors);
  const gains = new Float64Array(ordinalBets.times.length);
  const bets = { tolerated: settings.tolerance.latency, times: ordinalBets.times };
  let left = 0;
  return {
    isMixture: true,
    take: (measured, moment, isWarm) => {
      left = moment.left;
      if (isWarm) ordinalEvidences(measured.buckets, bets, gains);
      advanceFrom(mixture, 0, gains, moment);
    },
    logEvidence: () => logTotal(mixture, left),
    parts: () => [{ about: 'all-latencies', logEvidence: logTotal(mixture, left) }],
  };
}
