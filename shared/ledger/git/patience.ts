// Writers who keep meeting: each one waits by chance, the longer the more often it was too late.
import { randomInt } from 'node:crypto';
import type { Appended } from '../ledger.js';
import type { Access } from './program.js';

export type Patience = {
  /** Does it, and lets time pass before it tells of a conflict: whoever hears of one tries again at once. */
  readonly after: (path: string, append: () => Promise<Appended>) => Promise<Appended>;
};

const mostMilliseconds = 5_000;
/** Of the time that the attempt took: those who meet once meet rarely, those who meet again are many. */
const mostTimes = 32;

export function createPatience({ clock, signal }: Access): Patience {
  const conflicts = new Map<string, number>();
  return {
    after: async (path, append) => {
      const began = clock.now();
      const appended = await append();
      if (appended.kind === 'appended') {
        conflicts.delete(path);
        return appended;
      }
      const count = (conflicts.get(path) ?? 0) + 1;
      conflicts.set(path, count);
      // The others need a few times as long as it took here to find out.
      const took = Math.max(0, clock.now() - began);
      const longest = Math.min(took * Math.min(4 ** count, mostTimes), mostMilliseconds);
      if (longest >= 1) await clock.sleep(randomInt(Math.floor(longest) + 1), signal);
      return appended;
    },
  };
}
