// How a promotion ended, as its entries tell it: where somebody else has driven it to its end.
import { Fault } from '../../fault/fault.js';
import type { Promotion } from '../../promotion/standing.js';
import { beginState } from '../../rollout/decide.js';
import type { Ended } from '../../steps/canary-shift/port.js';
import { readOrder, readState } from '../rollout/standing-order.js';

export function endedBy({ finished, state, order, openedAt }: Promotion): Ended | undefined {
  if (finished === undefined) return undefined;
  const last = state === undefined ? beginState(readOrder(order).plan, openedAt) : readState(state);
  const { outcome, because } = finished;
  return { outcome, because, state: last, verdict: undefined, history: [], warnings: [] };
}

export function busy(id: string, who: string): Fault {
  return new Fault('ROLLOUT_BUSY', `${id}: the order to go back is written, and ${who} still drives it`, {
    hint: 'look at the run of that driver; when it ends, or after three minutes without a sign of it, run this again',
  });
}
