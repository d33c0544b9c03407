// The real clock. Everything that tells the time or waits is given this one, or a stepped one in the tests.
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
