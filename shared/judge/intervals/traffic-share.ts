// Whether the candidate really gets its share: a crashed instance loses its telemetry, and looks healthy.
import type { Fold } from '../memory.js';
import { logSum } from '../statistics/log-sum.js';
import { oneArmEvidence } from '../statistics/one-arm.js';
import type { MeasuredShare } from '../verdict.js';
import { clusterIn, type Known, ofThisShare } from './counts.js';
import type { Counted } from './gathering.js';
import { measuredShare } from './measured-share.js';
import { percent } from './wording.js';

export type ShareRemark = {
  /** Absent where it is as it may be. */
  readonly because?: string;
  /** It must not go on like this. Of a plan alone: less than half of it; what is missing may be what fails. */
  readonly stops: boolean;
  readonly measured?: MeasuredShare;
};

/** Bets on odds so many times those of the plan, in both directions. */
const bets = [0.25, 0.5, 0.8, 1.25, 2, 4] as const;

/** Where it is known how requests follow the shares, by that; else by the plan alone. */
export function shareRemark(intervals: readonly Counted[], known: Known): ShareRemark | undefined {
  const { sharing } = known.setup;
  if (sharing === undefined) return byPlan(intervals, known);
  const found = measuredShare(intervals, known);
  if (found === undefined) return undefined;
  const { share: measured, because } = found;
  const isOdd = because !== undefined;
  return { measured, stops: isOdd && sharing.isToldOnly !== true, ...(isOdd && { because }) };
}

/** The present share alone: what was in force before has been looked at. */
function byPlan(intervals: readonly Counted[], known: Known): ShareRemark | undefined {
  const newest = intervals.at(-1);
  const planned = newest?.share;
  if (newest === undefined || planned === undefined || planned <= 0 || planned >= 1) return undefined;
  const here = ofThisShare(known, 'the verdict', intervals);
  const logs = bets.map(times =>
    known.memory.fold(`share ${planned} times ${times}`, here, evidenceOn({ planned, times }, known)),
  );
  if (logSum(logs) - Math.log(bets.length) < -Math.log(known.setup.settings.shareAlpha)) return undefined;
  const [mine, all] = [sum(here, 'candidate'), sum(here, 'candidate') + sum(here, 'stable')];
  const measured = mine / all;
  return {
    because: `the candidate has ${percent(measured)} of the requests that were counted, ${percent(planned)} were planned`,
    stops: measured < planned / 2,
  };
}

type Bet = { readonly planned: number; readonly times: number };

function evidenceOn({ planned, times }: Bet, { cluster }: Known): Fold<Counted, number> {
  const bet = (times * planned) / (1 - planned + times * planned);
  const rates = { limit: planned, bet };
  return {
    begin: () => 0,
    take: (log, interval) => {
      const [mine, theirs] = [interval.candidate?.total ?? 0, interval.stable?.total ?? 0];
      return log + oneArmEvidence(mine, mine + theirs, rates) / clusterIn(interval, cluster);
    },
  };
}

function sum(intervals: readonly Counted[], side: 'candidate' | 'stable'): number {
  return intervals.reduce((total, interval) => total + (interval[side]?.total ?? 0), 0);
}
