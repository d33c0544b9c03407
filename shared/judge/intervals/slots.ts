// The intervals that are judged: whole, older than the lag, and inside of a window in which one share was in force.
import type { Position, Rung } from '../gate/schedule.js';
import type { Evidence, JudgeSetup, PlannedShare, Window } from '../setup.js';

export type Slot = {
  readonly from: number;
  /** Which window it lies in. */
  readonly window: number;
  /** The candidate's planned share between 0 and 1; absent where nobody planned one. */
  readonly share?: number;
  /** Its place among the rungs at which both arms serve; absent where the candidate is alone. */
  readonly compared?: Position;
};

export type Grids = {
  readonly step: number;
  /** Where what was answered begins and ends, for a gate that knows no windows. */
  readonly from: number;
  readonly to: number;
};

type Judging = { readonly setup: JudgeSetup; readonly evidence: Evidence };

/** Where the frozen data end. */
export function frozenUntil({ setup, evidence }: Judging, step: number): number {
  return Math.floor((evidence.now - setup.lagMilliseconds) / step) * step;
}

/** The rungs of the plan at which both arms serve. */
export function comparedRungs(plan: readonly PlannedShare[], step: number): readonly Rung[] {
  return plan.filter(isSplit).map(({ percent, milliseconds }) => {
    return { share: percent / 100, checks: Math.max(1, Math.round(milliseconds / step)) };
  });
}

/** A stretch of slots: a window, or all that was answered where there are none. */
type Stretch = {
  readonly percent?: number;
  /** Of the first slot, and how many there are: in whole steps. */
  readonly first: number;
  readonly count: number;
  /** Where both arms serve. */
  readonly rung?: number;
};

/** Slots so far. Looked at again, more are added at the end, as long as those that are there stay what they are. */
export type Slots = {
  readonly all: Slot[];
  readonly stretches: readonly Stretch[];
  /** How many checks each rung has had. */
  readonly places: number[];
};

/** `before` is what an earlier look at the same rollout gave. */
export function slotsOf(judging: Judging, grids: Grids, before?: Slots): Slots {
  const stretches = stretchesOf(judging, grids);
  const isKept = before !== undefined && goesOn(before, stretches);
  const old: Slots = isKept ? before : { all: [], stretches: [], places: [] };
  const { all, places } = old;
  for (const [window, stretch] of stretches.entries()) {
    const taken = old.stretches[window]?.count ?? 0;
    for (let at = taken; at < stretch.count; at += 1) {
      all.push(slotIn(stretch, { window, from: (stretch.first + at) * grids.step, places }));
    }
  }
  return { all, stretches, places };
}

/** Whether nothing that is there would be another slot now, and nothing would come before it. */
function goesOn({ stretches: before }: Slots, now: readonly Stretch[]): boolean {
  if (before.length > now.length) return false;
  const last = before.findLastIndex(({ count }) => count > 0);
  return before.every((old, at) => {
    const { percent, first, rung, count = -1 } = now[at] ?? {};
    const isSame = percent === old.percent && first === old.first && rung === old.rung;
    return isSame && (at < last ? count === old.count : count >= old.count);
  });
}

type Place = { readonly window: number; readonly from: number; readonly places: number[] };

function slotIn({ percent, rung }: Stretch, { window, from, places }: Place): Slot {
  const slot = { from, window, ...(percent !== undefined && { share: percent / 100 }) };
  if (rung === undefined) return slot;
  const place = places[rung] ?? 0;
  places[rung] = place + 1;
  return { ...slot, compared: { rung, place } };
}

function stretchesOf(judging: Judging, { step, from, to }: Grids): readonly Stretch[] {
  const frozen = frozenUntil(judging, step);
  const { windows } = judging.evidence;
  if (windows.length === 0) return [{ ...timesIn({ from, to: Math.min(to, frozen) }, step), rung: 0 }];
  const rungs = comparedRungs(judging.setup.plan, step);
  let rung = 0;
  return windows.map(({ percent, from: begin, to: end = Number.POSITIVE_INFINITY }) => {
    const times = timesIn({ from: begin, to: Math.min(end, frozen) }, step);
    if (!isSplit({ percent })) return { percent, ...times };
    const next = rungs.findIndex(({ share }, at) => at >= rung && Math.abs(share - percent / 100) < 1e-6);
    if (next !== -1) rung = next;
    return { percent, ...times, rung };
  });
}

function isSplit({ percent }: Pick<Window, 'percent'>): boolean {
  return percent > 0 && percent < 100;
}

/** The whole intervals inside. */
function timesIn({ from, to }: { readonly from: number; readonly to: number }, step: number) {
  const first = Math.ceil(from / step);
  return { first, count: Math.max(0, Math.floor(to / step) - first) };
}
