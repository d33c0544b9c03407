// What comes from beside while something else is being done: a signal, a lost lease, an order. Rung by anybody, heard
// by the loop.
import type { Event } from '../../rollout/event.js';

export type Bell = {
  readonly ring: (event: Event) => void;
  /** The oldest that was not heard yet; it is heard by that, and so only by whoever hands it on. */
  readonly heard: () => Event | undefined;
  readonly isRinging: () => boolean;
  /** Resolves as soon as something was rung that nobody heard. */
  readonly rung: (signal: AbortSignal) => Promise<void>;
};

export function hangBell(): Bell {
  const waiting: Event[] = [];
  const listeners = new Set<() => void>();
  return {
    ring: event => {
      waiting.push(event);
      for (const listener of [...listeners]) listener();
    },
    heard: () => waiting.shift(),
    isRinging: () => waiting.length > 0,
    rung: signal =>
      new Promise(resolve => {
        const end = () => {
          listeners.delete(end);
          signal.removeEventListener('abort', end);
          resolve();
        };
        if (waiting.length > 0 || signal.aborted) return end();
        listeners.add(end);
        signal.addEventListener('abort', end, { once: true });
      }),
  };
}
