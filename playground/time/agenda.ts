// What happens by itself as time passes: the steps of a swap, the end of a restart, a pulse every minute.
import type { Clock } from './clock.js';

export type Deed = (now: Date) => void;

export type Agenda = {
  /** Does the deed once the clock has come to this time (milliseconds since 1970), in order of time. */
  at(time: number, deed: Deed): void;
  /** Does the deed now and again after each interval. Of a long jump only the last day is done: the rest is forgotten. */
  every(milliseconds: number, deed: Deed): void;
  /** The time that the deed under way was due at; undefined when none is. */
  doing(): Date | undefined;
  /** Does all that is due. A deed sees the time it was due at, not the time somebody looked. */
  catchUp(): void;
};

type Entry = { readonly time: number; readonly deed: Deed };

const day = 24 * 3_600_000;

export const startAgenda = (clock: Pick<Clock, 'now'>): Agenda => {
  const entries: Entry[] = [];
  let current: Date | undefined;
  const at = (time: number, deed: Deed): void => {
    const later = entries.findIndex(each => each.time > time);
    entries.splice(later < 0 ? entries.length : later, 0, { time, deed });
  };
  const repeat = (time: number, milliseconds: number, deed: Deed): void => {
    at(time, now => {
      deed(now);
      const missed = Math.floor(Math.max(0, clock.now().getTime() - day - time) / milliseconds);
      repeat(time + (missed + 1) * milliseconds, milliseconds, deed);
    });
  };
  const takeDue = (now: number): Entry | undefined => {
    const [first] = entries;
    return first && first.time <= now ? entries.shift() : undefined;
  };
  const run = ({ time, deed }: Entry): void => {
    current = new Date(time);
    try {
      deed(current);
    } finally {
      current = undefined;
    }
  };
  return {
    at,
    every: (milliseconds, deed) => repeat(clock.now().getTime(), milliseconds, deed),
    doing: () => current,
    catchUp: () => {
      // A deed that looks at the world does not set off the others: they have their turn.
      if (current) return;
      const now = clock.now().getTime();
      for (let due = takeDue(now); due; due = takeDue(now)) run(due);
    },
  };
};
