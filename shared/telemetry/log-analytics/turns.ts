// Keeps this process inside what Log Analytics grants one identity: so many queries at once, and so many in a time.
import type { Clock } from '../../http/clock.js';

export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

export type Allowance = {
  readonly atOnce: number;
  readonly most: number;
  readonly inMilliseconds: number;
};

/** As documented for each user. What comes beyond waits in Azure's queue, or is turned away. */
export const documented: Allowance = { atOnce: 5, most: 200, inMilliseconds: 30_000 };

/** In the order in which they ask. */
export function createTurns(clock: Clock, { atOnce, most, inMilliseconds }: Allowance = documented): Turns {
  const waiting: (() => void)[] = [];
  const begun: number[] = [];
  let running = 0;

  const take = async (): Promise<void> => {
    if (running >= atOnce) await new Promise<void>(resolve => waiting.push(resolve));
    else running += 1;
    for (let wait = untilFree(); wait > 0; wait = untilFree()) await clock.sleep(wait);
    begun.push(clock.now());
  };
  const untilFree = (): number => {
    const now = clock.now();
    while (begun[0] !== undefined && begun[0] + inMilliseconds <= now) begun.shift();
    const oldest = begun[0];
    return oldest === undefined || begun.length < most ? 0 : oldest + inMilliseconds - now;
  };
  /** The place goes to whoever waits longest, or falls free. */
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };

  return async work => {
    await take();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}

const known = new WeakMap<Clock, Turns>();

/**
 * All sources that share a clock share its turns. Each rollout and each gate has a transport of its own, and the process
 * that drives fifty of them is one user to Azure: what it has once is its clock.
 */
export function turnsOf(clock: Clock): Turns {
  const turns = known.get(clock) ?? createTurns(clock);
  known.set(clock, turns);
  return turns;
}
