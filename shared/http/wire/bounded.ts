// Work that ends with its signal or with its time, whichever comes first, even if it never settles by itself.
import type { Clock } from '../clock.js';

export type Bound = {
  readonly clock: Clock;
  readonly milliseconds: number;
  readonly signal: AbortSignal;
};

export const outOfTime = new Error('out of time');

/** Rejects with the signal's reason, or with `outOfTime`; the work is told by the signal it is given. */
export async function bounded<T>(bound: Bound, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const ended = new AbortController();
  const settled = new AbortController();
  const follow = () => ended.abort(bound.signal.reason);
  bound.signal.addEventListener('abort', follow, { once: true });
  if (bound.signal.aborted) follow();
  watch(bound, settled.signal, () => ended.abort(outOfTime));
  try {
    return await Promise.race([work(ended.signal), rejection(ended.signal)]);
  } finally {
    settled.abort();
    bound.signal.removeEventListener('abort', follow);
  }
}

function watch(bound: Bound, settled: AbortSignal, tooLate: () => void): void {
  bound.clock.sleep(bound.milliseconds, settled).then(tooLate, () => {
    // The work settled in time, so that the sleep was called off.
  });
}

function rejection(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
