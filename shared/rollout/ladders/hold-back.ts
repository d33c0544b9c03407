// A share that stays with stable while the candidate is watched, so that there is somebody to compare it with. It is one
// more rung of the ladder, as long as the watch would have been; the rest of the traffic follows behind it.
import type { Abilities } from '../../traffic/abilities.js';
import type { Ladder } from '../ladder.js';
import { share } from '../words.js';

export type HoldingBack = {
  readonly ladder: Ladder;
  /** What stays with stable. */
  readonly percent: number;
  readonly watchMilliseconds: number;
  readonly abilities: Pick<Abilities, 'promotion'>;
  readonly isJudged: boolean;
  readonly waits: 'inline' | 'hand-off';
  readonly rests: boolean;
};

/** More than this is no watch of a candidate that has taken over. */
export const mostHeldBack = 50;

export function withHeldBack(ladder: Ladder, percent: number, watchMilliseconds: number): Ladder {
  const last = { percent: top(percent), lasts: { kind: 'time', milliseconds: watchMilliseconds } } as const;
  return { ...ladder, rungs: [...ladder.rungs, last] };
}

/** Each names the wish, since the ladder does not show it. */
export function heldBackProblems(holding: HoldingBack): readonly string[] {
  const { ladder, percent, abilities, rests, waits, isJudged, watchMilliseconds } = holding;
  const highest = ladder.rungs.at(-1)?.percent ?? 0;
  const problems = [
    !(percent > 0 && percent <= mostHeldBack) &&
      `it takes a share above 0 % and up to ${share(mostHeldBack)}`,
    abilities.promotion === 'swap' &&
      'this target promotes by a swap: what the swap has done is what has to be watched, and stable has no share behind it',
    rests && 'the rollout rests before the watch begins; leave until out',
    waits === 'hand-off' && 'the hand-off begins at 100 %, and this watch ends before that',
    !isJudged && 'nobody judges, so that nobody compares',
    watchMilliseconds === 0 && 'nothing is watched, so that nothing is compared; give watch a time',
    highest >= top(percent) &&
      `the ladder climbs to ${share(highest)} by itself, and ${share(top(percent))} is what would be left to the candidate`,
  ];
  return problems.flatMap(problem => (problem === false ? [] : [`hold-back ${share(percent)}: ${problem}`]));
}

function top(percent: number): number {
  return Number((100 - percent).toFixed(9));
}
