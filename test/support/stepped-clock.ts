// A clock whose time passes only when told to, or by itself as soon as everybody merely waits for it.
import type { Clock } from '../../shared/http/clock.js';

export type SteppedClock = Clock & {
  /** The same time for those who bound something that is under way: they never make time pass by themselves. */
  readonly stopwatch: Clock;
  /** Every wait that was asked of the clock itself, in milliseconds and in order. */
  readonly waits: readonly number[];
  /** Lets so much time pass, waking sleepers in their order; who sleeps again is woken again. */
  readonly advance: (milliseconds: number) => Promise<void>;
  /** Resolves as soon as so many waits were asked of the clock itself. */
  readonly untilWaits: (count: number) => Promise<void>;
};

export type SteppedClockOptions = {
  readonly startsAt?: number;
  /** Whether time jumps to the next sleeper as soon as nothing timed by the stopwatch is under way. */
  readonly byItself?: boolean;
};

type Sleeper = { readonly at: number; readonly wake: () => void; readonly passive: boolean };

type Time = {
  now: number;
  readonly byItself: boolean;
  readonly sleepers: Set<Sleeper>;
};

export function steppedClock(options: SteppedClockOptions = {}): SteppedClock {
  const time: Time = {
    now: options.startsAt ?? Date.UTC(2026, 0, 5, 9),
    byItself: options.byItself ?? true,
    sleepers: new Set(),
  };
  const waits: number[] = [];
  const expectant = new Set<() => void>();
  const now = () => time.now;
  return {
    now,
    sleep: (milliseconds, signal) => {
      waits.push(milliseconds);
      for (const look of expectant) look();
      return fallAsleep(time, { milliseconds, signal, passive: false });
    },
    stopwatch: {
      now,
      sleep: (milliseconds, signal) => fallAsleep(time, { milliseconds, signal, passive: true }),
    },
    waits,
    advance: milliseconds => wakeUntil(time, time.now + milliseconds),
    untilWaits: count =>
      new Promise(resolve => {
        const look = () => {
          if (waits.length >= count) resolve();
        };
        expectant.add(look);
        look();
      }),
  };
}

type Sleep = {
  readonly milliseconds: number;
  readonly signal: AbortSignal | undefined;
  readonly passive: boolean;
};

function fallAsleep(time: Time, { milliseconds, signal, passive }: Sleep): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const leave = () => {
      time.sleepers.delete(asleep);
      void passByItself(time);
      reject(signal?.reason);
    };
    const wake = () => {
      signal?.removeEventListener('abort', leave);
      resolve();
    };
    const asleep: Sleeper = { at: time.now + Math.max(0, milliseconds), wake, passive };
    signal?.addEventListener('abort', leave, { once: true });
    time.sleepers.add(asleep);
    void passByItself(time);
  });
}

/** Only when nobody but plain sleepers is left, and they had their chance to do something else. */
async function passByItself(time: Time): Promise<void> {
  await turns(2);
  const next = nextOf(time);
  if (!time.byItself || next === undefined || [...time.sleepers].some(({ passive }) => passive)) return;
  await wakeUntil(time, next.at);
  await passByItself(time);
}

async function wakeUntil(time: Time, at: number): Promise<void> {
  for (let next = nextOf(time); next !== undefined && next.at <= at; next = nextOf(time)) {
    time.now = Math.max(time.now, next.at);
    time.sleepers.delete(next);
    next.wake();
    await turns(2);
  }
  time.now = Math.max(time.now, at);
}

function nextOf({ sleepers }: Time): Sleeper | undefined {
  return [...sleepers].sort((one, other) => one.at - other.at)[0];
}

/** Lets everything that is ready run. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise(resolve => setImmediate(resolve));
}
