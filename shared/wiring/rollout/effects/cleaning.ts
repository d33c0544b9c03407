// The end of standby: what was kept for going back may go.
import { asFault } from '../../../fault/fault.js';
import type { Event } from '../../../rollout/event.js';
import type { Session } from '../session.js';

export async function clean({ targets, order, clock, reins }: Session): Promise<Event> {
  try {
    await reins.writing(() => targets.forward.clean(order.before));
    return { kind: 'cleaned', at: clock.now() };
  } catch (thrown) {
    // It costs, and it harms nobody: the release stands.
    return { kind: 'clean-failed', why: asFault(thrown).message, at: clock.now() };
  }
}
