// An objective with an error budget: what is left of it, and whether it burns too fast to release anything now.
import type { Budget } from '../objective.js';
import { durationInUnits } from '../objectives/quantities.js';
import type { Evidence } from '../setup.js';
import type { Judged, VerdictKind } from '../verdict.js';
import type { Burning, BurnState } from './burning.js';
import { countedOf } from './counted.js';
import {
  blindWords,
  burnWords,
  gapWords,
  leftWords,
  reachWords,
  scarceWords,
  ticketWords,
  unsureWords,
} from './phrases.js';
import { type Seen, seenIn } from './seen.js';

type Said = { readonly kind: VerdictKind; readonly because: string };

/** The counts or the series of its metric have to cover its window, on a grid no coarser than its shortest rule. */
export function judgeBudget(objective: Budget, evidence: Evidence): Judged {
  const { name, role } = objective;
  const counted = countedOf(objective, evidence);
  if ('kind' in counted) {
    return { objective: name, role, kind: counted.kind, because: counted.why, numbers: {} };
  }
  const seen = seenIn(objective, counted);
  return { objective: name, role, ...saidOf(seen), numbers: numbersOf(seen) };
}

/** The gravest thing comes first: what is proven bad, then what nobody knows, then what is too little to tell. */
function saidOf(seen: Seen): Said {
  if (!slicesFit(seen)) {
    return {
      kind: 'no-data',
      because: 'the intervals of the source do not fit into the slices of the budget',
    };
  }
  if (seen.left === undefined) return { kind: 'no-data', because: 'no event was counted in its window' };
  return failed(seen, seen.left) ?? unknown(seen) ?? tooLittle(seen) ?? passed(seen);
}

function slicesFit({ budget: { budgeting }, counted: { grid } }: Seen): boolean {
  return budgeting.kind === 'occurrences' || budgeting.milliseconds % grid.stepMilliseconds === 0;
}

function failed(seen: Seen, left: number): Said | undefined {
  const { budget, tally } = seen;
  const firing = paging(seen, 'firing');
  if (firing !== undefined) return { kind: 'fail', because: `${burnWords(firing)}; ${leftWords(seen)}` };
  const { leastLeft, leastEvents } = budget;
  const isSpent = leastLeft !== undefined && left < leastLeft - 1e-9;
  const isSure = tally.total >= leastEvents && reachesBack(seen);
  return isSpent && isSure ? { kind: 'fail', because: leftWords(seen) } : undefined;
}

/** Nobody was asked for what lies before the grid; that is no short history of a young service. */
function reachesBack({ counted: { grid }, period }: Seen): boolean {
  return grid.from < period.from + grid.stepMilliseconds;
}

function unknown(seen: Seen): Said | undefined {
  const { known, expected } = seen.tally;
  if (!reachesBack(seen)) return { kind: 'no-data', because: reachWords(seen) };
  if (known * 2 < expected) return { kind: 'no-data', because: gapWords(seen) };
  const blind = paging(seen, 'blind');
  return blind === undefined ? undefined : { kind: 'no-data', because: blindWords(blind, seen) };
}

function tooLittle(seen: Seen): Said | undefined {
  const { budget, tally } = seen;
  if (tally.total < budget.leastEvents) return { kind: 'undecided', because: scarceWords(seen) };
  const unsure = paging(seen, 'unsure');
  return unsure === undefined
    ? undefined
    : { kind: 'undecided', because: unsureWords(unsure, budget.leastEvents) };
}

function passed(seen: Seen): Said {
  return { kind: 'pass', because: `${leftWords(seen)}${ticketWords(seen.burning)}` };
}

/** The first rule at the level of a page that is in this state; a ticket blocks nothing. */
function paging({ burning }: Seen, wanted: BurnState): Burning | undefined {
  return burning.find(({ rule, state }) => rule.severity === 'page' && state === wanted);
}

function numbersOf({ tally, burning, left, period, counted }: Seen): Readonly<Record<string, number>> {
  const rates = burning.flatMap(({ rule, long, short }) => [
    ...(long === undefined ? [] : [[`burn-${durationInUnits(rule.longMilliseconds)}`, long] as const]),
    ...(short === undefined ? [] : [[`burn-${durationInUnits(rule.shortMilliseconds)}`, short] as const]),
  ]);
  return {
    bad: tally.bad,
    total: tally.total,
    intervals: tally.known,
    gaps: Math.max(0, tally.expected - tally.known),
    from: Math.max(period.from, counted.first),
    to: counted.grid.to,
    ...(left === undefined ? {} : { left }),
    ...Object.fromEntries(rates),
  };
}
