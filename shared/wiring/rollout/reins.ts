// What ends when the host cancels. Reads and waits end at once. A write that is under way gets a moment for its answer:
// cut off, it might still land, behind the write that takes it back. Going back has a signal of its own.
import type { Clock } from '../../http/clock.js';
import type { Haste } from '../../traffic/target.js';

/** Hosts kill after 7.5 s. What is not done by then is left to whoever cleans up. */
const lastMilliseconds = 5_500;
const answerMilliseconds = 1_500;

export type Reins = {
  readonly cancelled: AbortSignal;
  /** For everything that goes forward. */
  readonly forward: AbortSignal;
  /** For going back, and for what is written down about it. */
  readonly last: AbortSignal;
  /** Minutes are left, whatever happens: nothing that can wait is waited for. */
  readonly isShort?: true;
  readonly haste: Haste;
  /** Whether a write that goes forward was under way when the newest one that goes back was sent: either may land last. */
  readonly hasCrossed: () => boolean;
  /** Holds the forward signal back for a moment while this is under way. */
  readonly writing: <T>(write: () => Promise<T>) => Promise<T>;
  /** Ends whatever still waits; nothing is sent after it. */
  readonly drop: () => void;
};

/** `stopwatch` runs in real time: the host does not hurry with our Clock. */
export function takeReins(cancelled: AbortSignal, stopwatch: Clock): Reins {
  const [forward, last, dropped] = [new AbortController(), new AbortController(), new AbortController()];
  let [writes, hasCrossed] = [0, false];
  const after = (milliseconds: number, act: () => void) =>
    void stopwatch.sleep(milliseconds, dropped.signal).then(act, () => undefined);
  const stop = () => {
    if (writes === 0) forward.abort(cancelled.reason);
    else after(answerMilliseconds, () => forward.abort(cancelled.reason));
    after(lastMilliseconds, () => last.abort(cancelled.reason));
  };
  if (cancelled.aborted) stop();
  else cancelled.addEventListener('abort', stop, { once: true });
  return {
    cancelled,
    forward: forward.signal,
    last: last.signal,
    haste: {
      isOn: () => cancelled.aborted,
      isMoving: () => {
        hasCrossed = writes > 0;
        return hasCrossed;
      },
    },
    hasCrossed: () => hasCrossed,
    writing: async write => {
      writes += 1;
      try {
        return await write();
      } finally {
        writes -= 1;
        if (writes === 0 && cancelled.aborted) forward.abort(cancelled.reason);
      }
    },
    drop: () => {
      cancelled.removeEventListener('abort', stop);
      dropped.abort();
      forward.abort(cancelled.reason);
      last.abort(cancelled.reason);
    },
  };
}

/** For whoever cleans up at the end of a job: everything within so much real time, whatever was cancelled before. */
export function shortReins(milliseconds: number, stopwatch: Clock): Reins {
  const [never, last, dropped] = [new AbortController(), new AbortController(), new AbortController()];
  void stopwatch.sleep(milliseconds, dropped.signal).then(
    () => last.abort(),
    () => undefined,
  );
  return {
    cancelled: never.signal,
    forward: last.signal,
    last: last.signal,
    isShort: true,
    haste: { isOn: () => false, isMoving: () => false },
    hasCrossed: () => false,
    writing: write => write(),
    drop: () => {
      dropped.abort();
      last.abort();
    },
  };
}
