// The commands that take a rollout back by hand, from nothing but its standing order.
import type { State } from '../../rollout/state.js';
import { backByHand } from '../../steps/canary-shift/by-hand.js';
import { sharesBefore } from '../../steps/rollback/shares-before.js';
import { targetKinds } from '../../traffic/kinds.js';
import { printWire, resourceOf, type StandingOrder } from '../rollout/standing-order.js';

export function byHand(order: StandingOrder, state: State | undefined): readonly string[] {
  const { plan, before, given } = order;
  const kind = targetKinds.find(each => each === given['target']);
  const resource = resourceOf(order);
  if (kind === undefined || resource === '') return [];
  const { stable, candidate } = plan;
  const part = given['origin-group'];
  return backByHand({
    kind,
    resource,
    ...(part !== undefined && { part }),
    split: sharesBefore(kind, printWire(before), stable),
    stable,
    candidate,
    isExchanged: state?.exchanged === true,
  });
}
