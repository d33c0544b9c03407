// Whether so many times the errors of stable would be found.
import { errorBets, errorParts, floorBets } from '../gate/bets.js';
import { betAbove } from '../statistics/one-arm.js';
import {
  type Case,
  deadlineParts,
  deadlinesIn,
  type Foreseeing,
  type Gain,
  goalFor,
  reaches,
  type Score,
  span,
  startOf,
  sum,
  touches,
  weightOf,
} from './gains.js';

/** Bad requests that are expected of both arms in one rung, of those that count. */
type Expected = {
  readonly odds: number;
  readonly candidate: number;
  readonly stable: number;
  readonly all: number;
};

function expectedIn({ rungs, settings, traffic }: Foreseeing, at: number, times: number): Expected {
  const { percent, milliseconds } = rungs[at] ?? { percent: 0, milliseconds: 0 };
  const share = percent / 100;
  const cluster = settings.cluster === 'auto' ? 1 : settings.cluster;
  const requests = (traffic.perSecond * milliseconds) / 1_000 / cluster;
  const [all, rate] = [requests * share, Math.min(1, traffic.errorRate * times)];
  const odds = share / (1 - share);
  return { odds, all, candidate: all * rate, stable: requests * (1 - share) * traffic.errorRate };
}

export function findsErrors(given: Foreseeing, looked: Case): boolean {
  const { settings } = given;
  const rungs = span(looked).map(at => expectedIn(given, at, looked.times));
  const candidate = sum(rungs.map(each => each.candidate));
  if (chanceOfFewer(settings.leastBad, candidate) > 0.1) return false;
  const weight = weightOf(given, 'errors');
  const parts = errorParts(settings.configuration, deadlinesIn(given));
  const floorGoal = goalFor(settings, weight * startOf(given, looked.from));
  const floor = floorBets.times.map(times => floorGain(given, rungs, times));
  if (!floor.some(gain => reaches(gain, floorGoal + Math.log(floorBets.times.length)))) return false;
  const mixture = errorBets.times.some((times, at) => {
    const prior = (errorBets.priors[at] ?? 0) / sum(errorBets.priors);
    const goal = goalFor(settings, weight * parts.mixture * prior * startOf(given, looked.from));
    return reaches(errorGain(rungs, times, settings.tolerance.errors), goal);
  });
  if (mixture) return true;
  const alike = span({ ...looked, from: 0 }).map(at => expectedIn(given, at, 1));
  const before = sum(
    alike.slice(0, looked.from).map(each => scoreOf(each, settings.tolerance.errors).information),
  );
  const scores = rungs.map(each => scoreOf(each, settings.tolerance.errors));
  return deadlineParts(given, parts.deadlines, looked.to).some(part =>
    touches({ scores, before }, goalFor(settings, weight * part)),
  );
}

function errorGain(rungs: readonly Expected[], times: number, tolerated: number): Gain {
  const gains = rungs.map(({ odds, candidate, stable }) => {
    const cost = Math.log((1 + times * tolerated * odds) / (1 + tolerated * odds));
    const win = Math.log(times) - cost;
    return { mean: candidate * win - stable * cost, variance: candidate * win * win + stable * cost * cost };
  });
  return { mean: sum(gains.map(({ mean }) => mean)), variance: sum(gains.map(({ variance }) => variance)) };
}

function floorGain({ settings }: Foreseeing, rungs: readonly Expected[], times: number): Gain {
  const limit = settings.floorShare * (1 - settings.slo);
  const bet = betAbove(limit, times);
  const [win, cost] = [Math.log(bet / limit), Math.log1p(-bet) - Math.log1p(-limit)];
  const [bad, all] = [sum(rungs.map(each => each.candidate)), sum(rungs.map(each => each.all))];
  return { mean: bad * win + (all - bad) * cost, variance: bad * (win - cost) ** 2 };
}

/** How far the candidate's bad requests lie beyond what stable's would make them. */
function scoreOf({ odds, candidate, stable }: Expected, tolerated: number): Score {
  const share = (tolerated * odds) / (1 + tolerated * odds);
  const all = candidate + stable;
  return {
    drift: candidate - all * share,
    information: all * share * (1 - share),
    variance: candidate * (1 - share) ** 2 + stable * share ** 2,
  };
}

/** Of a Poisson law. */
function chanceOfFewer(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let chance = 0;
  for (let at = 0; at < count; at += 1) {
    chance += term;
    term *= mean / (at + 1);
  }
  return chance;
}
