// Whether the candidate got the requests that were asked for it: asked 20 and got 40 has happened. A complaint needs a share
// outside of what the weights since then allow, and counts enough to be sure of it.
import type { Fold } from '../memory.js';
import type { Sharing } from '../setup.js';
import { logSum } from '../statistics/log-sum.js';
import { oneArmEvidence } from '../statistics/one-arm.js';
import type { MeasuredShare } from '../verdict.js';
import { samplingOf } from './cells.js';
import { type Known, ofThisShare } from './counts.js';
import type { Counted } from './gathering.js';
import { type Band, bandIn, byOdds, widened } from './share-band.js';
import { count, percent } from './wording.js';

export type Measured = {
  readonly share: MeasuredShare;
  /** Absent where it is as it may be. */
  readonly because?: string;
};

/** How exactly a target keeps to its weights, and how many of its requests say as much as one. */
type Manner = {
  /** Odds so many times those that were asked for are as good. */
  readonly tolerance: number;
  readonly cluster: number;
  /** So many requests a minute may come to an arm around the split: pings and probes of the platform. */
  readonly besidePerMinute: number;
};

const manners = {
  independent: { tolerance: 1.1, cluster: 1, besidePerMinute: 0 },
  /** By edges or processes that count for themselves. */
  other: { tolerance: 1.5, cluster: 3, besidePerMinute: 12 },
  /** By client: one of them may send many. */
  sticky: { tolerance: 1.5, cluster: 20, besidePerMinute: 12 },
} as const satisfies Readonly<Record<string, Manner>>;

/** The present share alone: what was in force before has been looked at. */
export function measuredShare(intervals: readonly Counted[], known: Known): Measured | undefined {
  const { sharing } = known.setup;
  const newest = intervals.at(-1);
  const asked = newest?.share;
  if (sharing === undefined || newest === undefined) return undefined;
  if (asked === undefined || asked <= 0 || asked >= 1) return undefined;
  const here = ofThisShare(known, 'the verdict', intervals);
  const frame: Frame = { known, sharing, manner: mannerOf(sharing), window: newest.window };
  const { mine, all, low, high } = known.memory.fold(`band, window ${newest.window}`, here, adding(frame));
  if (all === 0) return undefined;
  const band = { low: low / all, high: high / all };
  const measured = mine / all;
  const share: MeasuredShare = {
    askedPercent: rounded(asked),
    measuredPercent: rounded(measured),
    fromPercent: rounded(band.low),
    toPercent: rounded(band.high),
  };
  const isOutside = measured < band.low || measured > band.high;
  if (!isOutside || !isProven(here, frame)) return { share };
  const where = measured > band.high ? tooMuch : tooLittle;
  return {
    share,
    because: `the candidate was given ${percent(asked)}, and has ${percent(measured)} of the ${count(all)} requests that were counted; by the shares since then it may have from ${percent(band.low)} to ${percent(band.high)}: ${where}`,
  };
}

const tooMuch =
  'look for requests that come to it by another way, such as its own address or clients that are bound to it, and at what the target makes of its weights';
const tooLittle =
  'look whether it takes all that is sent to it, whether clients are bound to stable, and at what the target makes of its weights';

function mannerOf({ independent, stickyMilliseconds }: Sharing): Manner {
  if (independent) return manners.independent;
  return stickyMilliseconds > 0 ? manners.sticky : manners.other;
}

type Frame = {
  readonly known: Known;
  readonly sharing: Sharing;
  readonly manner: Manner;
  readonly window: number;
};

type Sum = { mine: number; all: number; low: number; high: number };

/** What may be, weighed by how many requests each interval had. */
function adding(frame: Frame): Fold<Counted, Sum> {
  return {
    begin: () => ({ mine: 0, all: 0, low: 0, high: 0 }),
    take: (sum, interval) => {
      const { mine, theirs } = requestsIn(interval);
      const all = mine + theirs;
      const { low, high } = bandOf(interval, frame);
      sum.mine += mine;
      sum.all += all;
      sum.low += low * all;
      sum.high += high * all;
      return sum;
    },
  };
}

function bandOf({ from }: Counted, { known, sharing, manner }: Frame): Band {
  const { evidence, step } = known;
  const { stickyMilliseconds, settlingMilliseconds, stablePart } = sharing;
  const following = { followsAfter: stickyMilliseconds + settlingMilliseconds, stablePart };
  return widened(bandIn(evidence.windows, { from, to: from + step }, following), manner.tolerance);
}

function requestsIn({ candidate, stable }: Counted) {
  return { mine: candidate?.total ?? 0, theirs: stable?.total ?? 0 };
}

/** Bets on odds so many times those at the edge of the band, beyond it. */
const bets = [1.25, 2, 4] as const;

/** Together they exceed the limit by chance alone with `shareAlpha` at most, however often one looks. */
function isProven(here: readonly Counted[], frame: Frame): boolean {
  const { known, window } = frame;
  const logs = (['above', 'below'] as const).flatMap(side =>
    bets.map(times =>
      known.memory.fold(`share ${side} ${times}, window ${window}`, here, evidenceOn({ side, times }, frame)),
    ),
  );
  return logSum(logs) - Math.log(logs.length) >= -Math.log(known.setup.settings.shareAlpha);
}

type Bet = { readonly side: 'above' | 'below'; readonly times: number };

function evidenceOn({ side, times }: Bet, frame: Frame): Fold<Counted, number> {
  const { known, manner } = frame;
  const beside = (manner.besidePerMinute * known.step) / 60_000;
  return {
    begin: () => 0,
    take: (log, interval) => {
      const { low, high } = bandOf(interval, frame);
      const limit = side === 'above' ? high : low;
      if (limit <= 0 || limit >= 1) return log;
      const { mine, theirs } = requestsIn(interval);
      // What may have come around the split speaks for nothing.
      const own = side === 'above' ? Math.max(0, mine - beside) : mine;
      const others = side === 'below' ? Math.max(0, theirs - beside) : theirs;
      const bet = byOdds(limit, side === 'above' ? times : 1 / times);
      const weight = manner.cluster * samplingOf(interval.candidate, interval.stable);
      return log + oneArmEvidence(own, own + others, { limit, bet }) / weight;
    },
  };
}

function rounded(share: number): number {
  return Number((share * 100).toPrecision(4));
}
