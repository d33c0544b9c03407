// Runs a child to its end under two orders from outside: `stop` asks it to end by the timetable, `dead` kills it at once.
import { type ChildEnd, type ChildPlan, startChild } from './child.js';
import { type SentSignal, stopByTimetable } from './timetable.js';

export type Orders = {
  readonly stop: AbortSignal;
  readonly dead: AbortSignal;
  readonly timeScale: number;
};

export type Supervised = ChildEnd & { readonly signals: readonly SentSignal[] };

export async function runSupervised(plan: ChildPlan, orders: Orders): Promise<Supervised> {
  const child = await startChild(plan);
  let stopping: Promise<readonly SentSignal[]> | undefined;
  const forgetStop = onAbort(orders.stop, () => {
    stopping = stopByTimetable(child, orders.timeScale);
  });
  const forgetDead = onAbort(orders.dead, () => {
    child.send('SIGKILL');
  });
  const end = await child.ended;
  forgetStop();
  forgetDead();
  return { ...end, signals: (await stopping) ?? [] };
}

/** Acts at once when the signal is already aborted; the answer takes the listener away again. */
export function onAbort(signal: AbortSignal, act: () => void): () => void {
  if (signal.aborted) {
    act();
    return () => undefined;
  }
  signal.addEventListener('abort', act, { once: true });
  return () => signal.removeEventListener('abort', act);
}
