// Who is to blame when a limit is missed? Going back helps only against the candidate alone.

import { clusterIn, type Known } from '../intervals/counts.js';
import type { Counted } from '../intervals/gathering.js';
import type { Against } from '../verdict.js';
import type { CountBad } from './bad-requests.js';
import { type Pairing, proofAbove, proofWorse, type Trial, type Tried } from './limit.js';

export type Arm = 'candidate' | 'stable';

/** So many of the newest intervals are looked at by themselves: an incident that has just begun is short. */
const recent = 10;

export type Suspected = {
  /** Which requests are bad, and of which intervals: the same name, the same trials. */
  readonly name: string;
  readonly intervals: readonly Counted[];
  readonly countBad: CountBad;
  readonly limit: number;
};

export function trialsOf(suspected: Omit<Suspected, 'limit'>, arm: Arm, known: Known): Tried {
  const { name, intervals, countBad } = suspected;
  const { memory, setup, cluster } = known;
  const own = `${name} of ${arm}`;
  const trials = memory.fold(`trials of ${own}`, intervals, {
    begin: (): Trial[] => [],
    take: (taken, interval) => {
      const { least = 0, total = 0 } = countBad(interval[arm]) ?? {};
      taken.push({ window: interval.window, bad: least, total, cluster: clusterIn(interval, cluster) });
      return taken;
    },
  });
  return { name: own, trials, settings: setup.settings, memory };
}

/** The candidate misses the limit, that is proven: does stable miss it as well? */
export function blameFor(suspected: Suspected, known: Known): Against {
  if (isFine(suspected, 'stable', known)) return 'candidate';
  return isProvenWorse(suspected, known) ? 'candidate' : 'both';
}

/** Nowhere above the limit: in all, at the present share, and of late. And no sign that it is about to be. */
function isFine(suspected: Suspected, arm: Arm, known: Known): boolean {
  const { settings } = known.setup;
  const tried = trialsOf(suspected, arm, known);
  const { trials } = tried;
  const window = trials.at(-1)?.window;
  const stretches = [trials, trials.filter(each => each.window === window), trials.slice(-recent)];
  const isBelow = stretches.every(stretch => rateIn(stretch) <= suspected.limit);
  return isBelow && proofAbove(tried, suspected.limit) < -Math.log(settings.holdAlpha);
}

function rateIn(trials: readonly Trial[]): number {
  const total = trials.reduce((sum, each) => sum + each.total, 0);
  return total > 0 ? trials.reduce((sum, each) => sum + each.bad, 0) / total : 0;
}

function isProvenWorse({ name, intervals, countBad }: Suspected, known: Known): boolean {
  const { memory } = known;
  const { settings } = known.setup;
  const trials = intervals.flatMap((interval): Pairing[] => {
    const [mine, theirs] = [countBad(interval.candidate), countBad(interval.stable)];
    if (mine === undefined || theirs === undefined) return [];
    const cluster = clusterIn(interval, known.cluster);
    const { window } = interval;
    return [
      {
        ...{ window, cluster, bad: mine.least, total: mine.total },
        ...{ otherBad: theirs.least, otherTotal: theirs.total },
      },
    ];
  });
  return proofWorse({ name: `${name} is worse`, trials, settings, memory }) >= -Math.log(settings.holdAlpha);
}

/** Where the budget is spent and the candidate fails no more than allowed, it was spent before. */
export function blameForBudget(suspected: Suspected, known: Known): Against {
  const hasStable = suspected.intervals.some(({ stable }) => stable !== undefined && stable.total > 0);
  if (hasStable && isFine(suspected, 'candidate', known)) return 'both';
  return blameFor(suspected, known);
}
