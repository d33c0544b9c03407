// The time that all writers have in common: that of the ledger, or Azure's. Leases end by it.
import { asFault, type Fault } from '../../../fault/fault.js';
import type { Clock } from '../../../http/clock.js';
import { skewProblem } from '../../../promotion/skew.js';

export type CommonClock = {
  readonly clock: Clock;
  /** Why nothing may go forward on this machine. */
  readonly skew: Fault | undefined;
  /** Why nobody could be asked; then the time of this machine has to do. */
  readonly unknown?: string;
};

/** Dates on the wire have whole seconds, and travel for a while: less than this is no difference. */
const noiseMilliseconds = 10_000;

export async function commonClock(own: Clock, ask: () => Promise<number>): Promise<CommonClock> {
  try {
    const askedAt = own.now();
    const common = await ask();
    const answeredAt = own.now();
    // Whenever it was read, it was read in between.
    const offset = common < askedAt ? common - askedAt : common > answeredAt ? common - answeredAt : 0;
    const skew = skewProblem(own.now(), own.now() + offset);
    if (Math.abs(offset) < noiseMilliseconds) return { clock: own, skew };
    return { clock: { now: () => own.now() + offset, sleep: own.sleep }, skew };
  } catch (thrown) {
    // Nobody answered. Whoever needs Azure will find that out by itself.
    return { clock: own, skew: undefined, unknown: asFault(thrown).message };
  }
}
