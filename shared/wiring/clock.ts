// The real clock, and the same one run faster against a playground. Everything that tells the time or waits is given
// one of them, or a stepped one in the tests.
import { Fault } from '../fault/fault.js';
import type { Clock } from '../http/clock.js';

/** Timers of Node fire at once when asked for more than this. */
const longestTimer = 2_147_483_647;

export const realClock: Clock = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    signal?.throwIfAborted();
    for (let left = milliseconds; left > 0; left -= longestTimer) {
      await timer(Math.min(left, longestTimer), signal);
    }
  },
};

export const speedVariable = 'AZURE_PROMOTE_SPEED';

type Environment = Readonly<Record<string, string | undefined>>;

/** How many times faster than real time a clock runs, and since when: milliseconds since 1970. */
export type Pace = { readonly speed: number; readonly anchor: number };

/** Real, unless the environment asks for a faster one; whether it may is asked when the time is. */
export function clockFrom(environment: Environment): Clock {
  if (!isAsked(environment)) return realClock;
  const startedAt = Date.now();
  let known: Pace | undefined;
  const pace = () => {
    known ??= paceFrom(environment, startedAt) ?? { speed: 1, anchor: startedAt };
    return known;
  };
  return {
    now() {
      const { speed, anchor } = pace();
      return Math.round(anchor + (Date.now() - anchor) * speed);
    },
    async sleep(milliseconds, signal) {
      await realClock.sleep(Math.ceil(milliseconds / pace().speed), signal);
    },
  };
}

/** Undefined for real time. Refuses a pace that cannot be read, and any pace without a playground on this machine. */
export function paceFrom(environment: Environment, startedAt = Date.now()): Pace | undefined {
  if (!isAsked(environment)) return undefined;
  const given = environment[speedVariable] ?? '';
  const [, speed = '', since] = /^(\d{1,4}(?:\.\d{1,3})?)(?:@(.+))?$/.exec(given) ?? [];
  const pace = { speed: Number(speed), anchor: since === undefined ? startedAt : Date.parse(since) };
  if (!(pace.speed >= 1 && pace.speed <= fastest) || Number.isNaN(pace.anchor)) {
    throw refused(`${JSON.stringify(given.slice(0, 60))} is not a speed from 1 to ${fastest}`);
  }
  if (!loopback.test(environment['AZURE_PROMOTE_PLAYGROUND'] ?? '')) {
    throw refused('time runs faster against a playground on this machine only');
  }
  return pace;
}

const fastest = 1_000;
/** The transport looks closer at the whole address; this is about what must never be hurried. */
const loopback = /^https?:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?\/?$/i;

function isAsked(environment: Environment): boolean {
  const given = environment[speedVariable];
  return given !== undefined && given !== '';
}

function refused(why: string): Fault {
  return new Fault('PLAYGROUND_REFUSED', `${speedVariable} is refused: ${why}`, {
    facts: { expected: '60, or 60@2026-01-05T09:00:00.000Z as the playground prints it' },
    hint: `unset ${speedVariable}, or export all that the playground printed`,
  });
}

function timer(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const wake = () => {
      signal?.removeEventListener('abort', stop);
      resolve();
    };
    const stop = () => {
      clearTimeout(timeout);
      reject(signal?.reason);
    };
    const timeout = setTimeout(wake, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
