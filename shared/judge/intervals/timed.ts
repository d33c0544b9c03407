// Whether there was anything to compare: how long requests take may be told of one arm alone, or by averages of too few.
import type { Cell } from '../reading.js';
import { leastRequests } from '../statistics/one-bit.js';
import { bothServing, type Known } from './counts.js';
import type { Counted } from './gathering.js';
import { count } from './wording.js';

export type Untimed = { readonly kind: 'no-data' | 'undecided'; readonly why: string };

type Sums = { heard: number; candidate: number; stable: number; enough: number };

/** Undefined where it could be compared in half of the intervals in which both arms had requests, or in more. */
export function untimed(metric: string, from: readonly Counted[], known: Known): Untimed | undefined {
  const { heard, candidate, stable, enough } = known.memory.fold(
    `timed in ${metric}`,
    bothServing(metric, from, known),
    { begin: (): Sums => ({ heard: 0, candidate: 0, stable: 0, enough: 0 }), take: added },
  );
  const of = Math.min(candidate, stable);
  if (of * 2 < heard) {
    const who = candidate < stable ? 'the candidate' : 'stable';
    const why = `how long requests take was not told of ${who} in ${heard - of} of ${heard} intervals`;
    return { kind: 'no-data', why };
  }
  if (enough * 2 >= heard) return undefined;
  const few = `averages of fewer than ${count(leastRequests)} requests prove nothing`;
  const why = `${few}, and ${heard - enough} of ${heard} intervals have no more of one arm: judge by longer intervals`;
  return { kind: 'undecided', why };
}

function added(sums: Sums, { candidate, stable }: Counted): Sums {
  if (!((candidate?.total ?? 0) > 0 && (stable?.total ?? 0) > 0)) return sums;
  return {
    heard: sums.heard + 1,
    candidate: sums.candidate + Number(isTimed(candidate)),
    stable: sums.stable + Number(isTimed(stable)),
    enough: sums.enough + Number(isEnough(candidate) && isEnough(stable)),
  };
}

function isTimed(cell: Cell | undefined): boolean {
  return cell?.average !== undefined || (cell?.histogram?.some(each => each > 0) ?? false);
}

function isEnough(cell: Cell | undefined): boolean {
  return cell?.histogram !== undefined || (cell?.total ?? 0) >= leastRequests;
}
