// What is left in the world when a run and everybody who came after it are gone.
import { isDeepStrictEqual } from 'node:util';
import type { Arena } from '../stage/arena.js';
import type { Side } from '../stage/targets/target.js';

export type WorldSeen = {
  readonly share: number;
  /** The side that everybody is on, by the platform's own numbers. */
  readonly side: Side | undefined;
  readonly underWay: string | undefined;
  /** The candidate fails. */
  readonly fails: boolean;
  /** Whether all but the split is as it has to be. */
  readonly isTidy: boolean;
  readonly rest: unknown;
  /** Who answered visitors without a past. */
  readonly answered: Readonly<Record<Side | 'nobody', number>>;
};

const visitors = 24;

export async function lookAtWorld(arena: Arena, before: unknown, fails: boolean): Promise<WorldSeen> {
  const { playground, target } = arena;
  const share = target.share(playground);
  const side = share === 0 ? 'stable' : share === 100 ? 'candidate' : undefined;
  const rest = target.rest(playground);
  const answered = { stable: 0, candidate: 0, nobody: 0 };
  for (let left = visitors; left > 0; left -= 1) answered[await target.visit(playground)] += 1;
  return {
    share,
    side,
    underWay: target.underWay(playground),
    fails,
    isTidy: side !== undefined && isAlike(rest, target.restExpected(playground, before, side)),
    rest,
    answered,
  };
}

/** Copied both, since under Jest what was copied comes from another realm than what was made here, and is never equal to it. */
function isAlike(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(structuredClone(one), structuredClone(other));
}
