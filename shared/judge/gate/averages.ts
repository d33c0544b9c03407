// Latency where a source keeps nothing but averages: one bit per interval says whether the candidate was slower.
import { bitOf, oneBitBets, oneBitEvidence } from '../statistics/one-bit.js';
import { advance, logTotal, mixtureOf } from './mixture.js';
import type { Conditions, Witness } from './witness.js';

export function averageWitness({ settings }: Conditions): Witness {
  const mixture = mixtureOf(Array.from({ length: oneBitBets }, () => 1));
  const increase = settings.leastLatencyIncrease;
  let left = 0;
  const logEvidence = () => logTotal(mixture, left);
  return {
    take: ({ candidate, stable }, moment) => {
      left = moment.left;
      const isWarm = moment.check >= settings.warmUpChecks;
      const bit = isWarm ? bitOf(candidate, stable, increase) : 0;
      for (const [at, logE] of oneBitEvidence(bit).entries()) advance(mixture, at, logE, moment);
    },
    logMixtures: logEvidence,
    logEvidence,
    // A bit is given for what is large enough, and for nothing else.
    isSubstantial: () => true,
    parts: () => [{ about: 'average', logEvidence: logEvidence() }],
  };
}
