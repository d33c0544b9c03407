// A clock that jumps to the next sleeper as soon as everybody sleeps. Leaner than the one of the tests, so that what is
// measured is not the clock.
import type { Clock } from '../../shared/http/clock.js';

export type JumpingClock = Clock & {
  /** The same time, for those who bound something: they never make time pass. */
  readonly stopwatch: Clock;
  /** Time stands still while this is under way. */
  readonly during: <T>(work: Promise<T>) => Promise<T>;
};

type Sleeper = { readonly at: number; readonly wake: () => void };

export function jumpingClock(startsAt: number): JumpingClock {
  const sleepers = new Set<Sleeper>();
  const time = { now: startsAt, held: 0, isPassing: false };
  const pass = async (): Promise<void> => {
    if (time.isPassing) return;
    time.isPassing = true;
    for (;;) {
      // Whoever was woken has the chance to do something else first.
      for (let turn = 0; turn < 3; turn += 1) await new Promise(resolve => setImmediate(resolve));
      const next = time.held > 0 ? undefined : earliest(sleepers);
      if (next === undefined) break;
      time.now = Math.max(time.now, next.at);
      sleepers.delete(next);
      next.wake();
    }
    time.isPassing = false;
  };
  const now = () => time.now;
  const never = (signal?: AbortSignal) =>
    new Promise<void>((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  return {
    now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const leave = () => {
          sleepers.delete(asleep);
          reject(signal?.reason);
        };
        const wake = () => {
          signal?.removeEventListener('abort', leave);
          resolve();
        };
        const asleep = { at: time.now + Math.max(0, milliseconds), wake };
        signal?.addEventListener('abort', leave, { once: true });
        sleepers.add(asleep);
        void pass();
      }),
    stopwatch: { now, sleep: (_, signal) => never(signal) },
    during: async work => {
      time.held += 1;
      try {
        return await work;
      } finally {
        time.held -= 1;
        void pass();
      }
    },
  };
}

function earliest(sleepers: ReadonlySet<Sleeper>): Sleeper | undefined {
  let found: Sleeper | undefined;
  for (const each of sleepers) if (found === undefined || each.at < found.at) found = each;
  return found;
}
