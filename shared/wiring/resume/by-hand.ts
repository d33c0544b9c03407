// The commands that take a rollout back by hand, from nothing but its standing order.
import type { State } from '../../rollout/state.js';
import { backByHand } from '../../steps/canary-shift/by-hand.js';
import { sharesBefore } from '../../steps/rollback/shares-before.js';
import { targetKinds } from '../../traffic/kinds.js';
import { printWire, type StandingOrder } from '../rollout/standing-order.js';

export function byHand({ plan, before, given }: StandingOrder, state: State | undefined): readonly string[] {
  const kind = targetKinds.find(each => each === given['target']);
  const resource = given['resource-id'];
  if (kind === undefined || resource === undefined) return [];
  const { stable, candidate } = plan;
  return backByHand({
    kind,
    resource,
    split: sharesBefore(kind, printWire(before), stable),
    stable,
    candidate,
    isExchanged: state?.exchanged === true,
  });
}
