// What one process knows of changes that are on their way to the edges. Azure does not tell; it may tell when an origin was
// changed last, and then what somebody else set off counts as well.
import type { Picture } from './picture.js';

export type Memory = {
  /** So many changes of ours were written just now. They come after whatever is under way. */
  readonly wrote: (changes: number, now: number) => void;
  /** All that was written until then is in force, or moves nothing. */
  readonly settled: (now: number) => void;
  /** Until when at most something is on its way; undefined when nothing is. */
  readonly busyUntil: (picture: Picture, now: number) => number | undefined;
};

export function startMemory(budgetMilliseconds: number): Memory {
  let ownUntil = 0;
  let calmAt = 0;
  return {
    wrote: (changes, now) => {
      ownUntil = Math.max(ownUntil, now) + changes * budgetMilliseconds;
    },
    settled: now => {
      ownUntil = 0;
      calmAt = Math.max(calmAt, now);
    },
    busyUntil: (picture, now) => {
      const changed = lastChange(picture) ?? 0;
      const until = Math.max(ownUntil, changed > calmAt ? changed + budgetMilliseconds : 0);
      return until > now ? until : undefined;
    },
  };
}

/** Undefined where Azure does not say. */
export function lastChange({ origins }: Picture): number | undefined {
  const times = origins.flatMap(({ changedAt }) => changedAt ?? []);
  return times.length === 0 ? undefined : Math.max(...times);
}
