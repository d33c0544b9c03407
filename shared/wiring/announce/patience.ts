// How long announcements may take: seconds in all, and next to nothing once the host has cancelled the run.
import type { Host } from '../../host/host.js';
import type { Clock } from '../../http/clock.js';

export type Patience = {
  /** Aborted when it is over. */
  readonly signal: AbortSignal;
  /** Rejects when it is over, whatever is still under way. */
  readonly over: Promise<never>;
  readonly end: () => void;
};

export const patienceMilliseconds = 10_000;
/** A host kills after 7.5 s, and most of these belong to going back. */
const lastMilliseconds = 1_500;

/** `stopwatch` runs in real time: those who are told do not hurry with our Clock. */
export function startPatience({ cancelled }: Pick<Host, 'cancelled'>, stopwatch: Clock): Patience {
  const [controller, ended] = [new AbortController(), new AbortController()];
  const endAfter = (milliseconds: number, why: string) =>
    void stopwatch.sleep(milliseconds, ended.signal).then(
      () => controller.abort(new Error(why)),
      () => undefined,
    );
  const hurry = () => endAfter(lastMilliseconds, 'the run was cancelled, and there was no time left for it');
  endAfter(patienceMilliseconds, `it took longer than ${patienceMilliseconds / 1_000} s`);
  if (cancelled.aborted) hurry();
  else cancelled.addEventListener('abort', hurry, { once: true });
  const over = new Promise<never>((_, reject) =>
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true }),
  );
  // Nobody may be waiting any more when it comes.
  over.catch(() => undefined);
  return {
    signal: controller.signal,
    over,
    end: () => {
      cancelled.removeEventListener('abort', hurry);
      ended.abort();
    },
  };
}
