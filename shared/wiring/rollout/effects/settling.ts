// Whether a share that was asked is in force.
import { asFault } from '../../../fault/fault.js';
import type { Event } from '../../../rollout/event.js';
import { printSplit, settle } from '../../../traffic/settle.js';
import type { Session } from '../session.js';
import { shareOf } from './raising.js';

export async function settleAt(session: Session, percent: number, signal: AbortSignal): Promise<Event> {
  const { targets, clock, kept, order } = session;
  const { candidate, settlingMilliseconds: worstMilliseconds } = order.plan;
  const { asked } = kept;
  if (asked === undefined) return settledByShare(session, percent);
  try {
    const settled = await settle(targets.forward, asked, { clock, signal, worstMilliseconds });
    const at = clock.now();
    switch (settled.kind) {
      case 'seen':
        return { kind: 'settled', percent, at };
      case 'drifted': {
        const { split, by } = settled.seen;
        return { kind: 'drifted', percent: shareOf({ split }, candidate), ...(by && { by }), at };
      }
      case 'cannot-know':
        return { kind: 'unseen', why: settled.why, at };
      case 'not-settled': {
        const last = settled.last === undefined ? 'nothing' : printSplit(settled.last);
        return { kind: 'unseen', why: settled.why ?? `asked ${percent} %, seen ${last}`, at };
      }
      default: {
        const unreachable: never = settled;
        return unreachable;
      }
    }
  } catch (thrown) {
    if (signal.aborted) throw thrown;
    // A right that is missing, or a resource that is gone: waiting does not show it.
    return { kind: 'unseen', why: asFault(thrown).message, at: clock.now() };
  }
}

/** Who took over and found no intent knows the share only. */
async function settledByShare({ targets, order, clock }: Session, percent: number): Promise<Event> {
  const share = shareOf(await targets.forward.read(), order.plan.candidate);
  const at = clock.now();
  return Math.abs(share - percent) < 0.05
    ? { kind: 'settled', percent, at }
    : { kind: 'drifted', percent: share, at };
}
