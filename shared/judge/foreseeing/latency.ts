// Whether a candidate that is slower by so much would be found.
import { latencyParts, ordinalBets } from '../gate/bets.js';
import {
  type Case,
  deadlineParts,
  deadlinesIn,
  type Foreseeing,
  goalFor,
  reaches,
  span,
  startOf,
  sum,
  touches,
  weightOf,
} from './gains.js';

/** How widely latencies scatter: one request in a hundred takes ten times the median. */
const logSpread = 1;
/** Scaling such latencies by k moves the odds of being slower by about this power of k. */
const oddsPerLatency = Math.PI / (Math.sqrt(3) * logSpread);

/** Latencies as one table of odds: each request tells a third of what an even coin would. */
export function findsSlower(given: Foreseeing, looked: Case): boolean {
  const { settings, rungs, traffic, stepMilliseconds } = given;
  const informationIn = (at: number): number => {
    const { percent, milliseconds } = rungs[at] ?? { percent: 0, milliseconds: 0 };
    const warmUp = at === 0 ? settings.warmUpChecks * stepMilliseconds : 0;
    const requests = (traffic.perSecond * Math.max(0, milliseconds - warmUp)) / 1_000;
    const cluster = settings.cluster === 'auto' ? 1 : settings.cluster;
    return (requests / cluster) * (percent / 100) * (1 - percent / 100) * (1 / 3);
  };
  const information = sum(span(looked).map(informationIn));
  const beyond = oddsPerLatency * Math.log(looked.times) - Math.log(settings.tolerance.latency);
  const weight = weightOf(given, 'latency');
  const parts = latencyParts(settings.configuration, deadlinesIn(given));
  const mixture = ordinalBets.times.some((times, at) => {
    const prior = (ordinalBets.priors[at] ?? 0) / sum(ordinalBets.priors);
    const log = Math.log(times);
    const gain = { mean: information * log * (beyond - log / 2), variance: information * log * log };
    return reaches(gain, goalFor(settings, weight * parts.ordinal * prior * startOf(given, looked.from)));
  });
  if (mixture && parts.ordinal > 0) return true;
  const before = sum(
    span({ ...looked, from: 0 })
      .slice(0, looked.from)
      .map(informationIn),
  );
  const score = { drift: information * beyond, information, variance: information };
  return deadlineParts(given, parts.ordinalDeadlines, looked.to).some(part =>
    touches({ scores: [score], before }, goalFor(settings, weight * part)),
  );
}
