// Silence: nobody counted. Of the candidate alone it says that it is down or cut off; of both arms, that the source is.
import type { Cell } from '../reading.js';
import { type Known, ofThisShare } from './counts.js';
import type { Counted } from './gathering.js';
import { count, duration } from './wording.js';

export type Silence = {
  readonly of: 'candidate' | 'stable' | 'source';
  readonly because: string;
  /** So many requests were expected of the silent one. */
  readonly expected: number;
};

/** The newest stretch without a request counts, however much came before it. */
export function silenceIn(intervals: readonly Counted[], known: Known): Silence | undefined {
  const { leastExpected } = known.setup.settings;
  const quiet = (silent: (interval: Counted) => boolean) => intervals.slice(lastNoisy(intervals, silent) + 1);
  const source = quiet(({ candidate, stable }) => !isHeard(candidate) && !isHeard(stable));
  const pace = paceOf(intervals, known);
  if (intervals.length > 0 && pace === 0) return silent('source', source, { expected: 0, step: known.step });
  const odds = oddsIn(intervals, known);
  const candidate = quiet(interval => !isHeard(interval.candidate) && odds(interval) !== undefined);
  const stable = quiet(interval => !isHeard(interval.stable) && odds(interval) !== undefined);
  const expected = {
    candidate: expectedOf(candidate, { side: 'candidate', odds }),
    stable: expectedOf(stable, { side: 'stable', odds }),
  };
  const found = [
    silent('candidate', candidate, { expected: expected.candidate, step: known.step }),
    silent('stable', stable, { expected: expected.stable, step: known.step }),
    silent('source', source, { expected: source.length * pace, step: known.step }),
  ];
  return found.find(({ expected }) => expected >= leastExpected);
}

function lastNoisy(intervals: readonly Counted[], isSilent: (interval: Counted) => boolean): number {
  return intervals.findLastIndex(interval => !isSilent(interval));
}

function isHeard(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && cell.total > 0;
}

/** How many requests of the candidate come with one of stable; undefined where one of them has nobody. */
type Odds = (interval: Counted) => number | undefined;

/** By the share that was planned; where nobody planned one, by what both had while both were heard. */
function oddsIn(intervals: readonly Counted[], { memory }: Known): Odds {
  const heard = memory.fold('requests of each arm while both were heard', intervals, {
    begin: () => ({ candidate: 0, stable: 0 }),
    take: (sum, { candidate, stable }) => {
      if (!isHeard(candidate) || !isHeard(stable)) return sum;
      return { candidate: sum.candidate + candidate.total, stable: sum.stable + stable.total };
    },
  });
  const usual = heard.stable > 0 ? heard.candidate / heard.stable : undefined;
  return ({ share }) => {
    if (share === undefined) return usual;
    return share > 0 && share < 1 ? share / (1 - share) : undefined;
  };
}

type Expecting = { readonly side: 'candidate' | 'stable'; readonly odds: Odds };

/** From what the other arm had. */
function expectedOf(stretch: readonly Counted[], { side, odds }: Expecting): number {
  return stretch.reduce((sum, interval) => {
    const ratio = odds(interval) ?? 0;
    if (!(ratio > 0)) return sum;
    const { candidate, stable } = interval;
    return sum + (side === 'candidate' ? (stable?.total ?? 0) * ratio : (candidate?.total ?? 0) / ratio);
  }, 0);
}

/** Requests of both arms per interval, where there were any. */
function paceOf(intervals: readonly Counted[], { memory }: Known): number {
  const requests = memory.fold('requests of both arms', intervals, {
    begin: () => 0,
    take: (sum, { candidate, stable }) =>
      isHeard(candidate) || isHeard(stable) ? sum + (candidate?.total ?? 0) + (stable?.total ?? 0) : sum,
  });
  return intervals.length === 0 ? 0 : requests / intervals.length;
}

type Measured = { readonly expected: number; readonly step: number };

function silent(of: Silence['of'], stretch: readonly Counted[], { expected, step }: Measured): Silence {
  const lasting = duration(stretch.length * step);
  return { of, expected, because: wordsOf(of, { lasting, expected: count(expected), stretch }) };
}

type Said = { readonly lasting: string; readonly expected: string; readonly stretch: readonly Counted[] };

function wordsOf(of: Silence['of'], { lasting, expected, stretch }: Said): string {
  const heard = (side: 'candidate' | 'stable') =>
    count(stretch.reduce((sum, interval) => sum + (interval[side]?.total ?? 0), 0));
  switch (of) {
    case 'candidate':
      return `no request of the candidate was counted for ${lasting}, where ${expected} were expected: stable had ${heard('stable')}`;
    case 'stable':
      return `no request of stable was counted for ${lasting}, where ${expected} were expected: the candidate had ${heard('candidate')}`;
    case 'source':
      return `no request of either arm was counted for ${lasting}`;
  }
}

/** Whether more than half of the present share is unknown although requests were expected there. */
export function gapsIn(intervals: readonly Counted[], known: Known): string | undefined {
  const here = ofThisShare(known, 'the verdict', intervals);
  const odds = oddsIn(intervals, known);
  // A window has one share, all the time.
  if (!here.some(interval => odds(interval) !== undefined)) return undefined;
  const missing = here.filter(({ candidate, stable }) => candidate === undefined || stable === undefined);
  const pace = paceOf(intervals, known);
  const expected = missing.reduce((sum, interval) => {
    const ratio = odds(interval) ?? 1;
    return sum + (pace * (interval.candidate === undefined ? ratio : 1)) / (1 + ratio);
  }, 0);
  if (missing.length * 2 <= here.length || expected < known.setup.settings.leastExpected) return undefined;
  return `${missing.length} of ${here.length} intervals of this share are missing in one arm or both`;
}
