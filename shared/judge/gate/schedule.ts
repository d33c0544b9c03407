// The plan as the gate sees it: when a regression may begin, and how much is still to be seen before a deadline.
import type { Settings } from '../settings.js';

/** A share of the candidate between 0 and 1, and how many checks it is planned to last. */
export type Rung = { readonly share: number; readonly checks: number };

/** Which rung a check belongs to, and the how many-th check of that rung it is, from 0. */
export type Position = { readonly rung: number; readonly place: number };

export type Schedule = {
  /** How much of all belief says that a regression begins at this check. They never sum to more than 1. */
  readonly startShare: (position: Position) => number;
  /** The last rung before each deadline: the end of the plan, then the end of the last rung but one. */
  readonly deadlines: readonly number[];
  /** Whether the deadline lies behind this check. */
  readonly isBefore: (position: Position, lastRung: number) => boolean;
  /** The sum of share * (1 - share) over the planned checks after this one up to the deadline. */
  readonly ahead: (position: Position, lastRung: number) => number;
};

type StartShares = Settings['startShares'];

export function scheduleOf(rungs: readonly Rung[], starts: StartShares): Schedule {
  const last = rungs.length - 1;
  return {
    startShare: rungs.length === 0 ? openStart(starts) : plannedStart(rungs, starts),
    deadlines: [last, last - 1].filter(rung => rung >= 0),
    isBefore: ({ rung, place }, lastRung) =>
      rung < lastRung || (rung === lastRung && place < (rungs[rung]?.checks ?? 0)),
    ahead: ({ rung, place }, lastRung) => {
      const here = rungs[rung];
      const rest = here === undefined ? 0 : Math.max(0, here.checks - place - 1) * doubt(here.share);
      return rungs
        .slice(rung + 1, lastRung + 1)
        .reduce((sum, later) => sum + later.checks * doubt(later.share), rest);
    },
  };
}

function doubt(share: number): number {
  return share * (1 - share);
}

/** A class of checks that the plan does not have gives its part to the next. */
function plannedStart(rungs: readonly Rung[], { first, laterShares, others }: StartShares) {
  const openings = rungs.length - 1;
  const rest = rungs.reduce((sum, { checks }) => sum + checks - 1, 0);
  const forOthers = others + (openings === 0 ? laterShares : 0);
  const opening = openings === 0 ? 0 : laterShares / openings;
  const other = rest === 0 ? 0 : forOthers / rest;
  const beginning = rest === 0 ? first + forOthers : first;
  return ({ rung, place }: Position): number => {
    if (place === 0) return rung === 0 ? beginning : opening;
    return place < (rungs[rung]?.checks ?? 0) ? other : 0;
  };
}

/** Without a plan nobody knows how many checks there will be: later ones get less and less. */
function openStart({ first, laterShares, others }: StartShares) {
  return ({ place }: Position): number =>
    place === 0 ? first : (laterShares + others) / (place * (place + 1));
}
