// Going back: written at once. It waits for no ledger and for no lease; its receipt follows.
import { asFault } from '../../../fault/fault.js';
import type { Proof } from '../../../promotion/happened.js';
import type { Event } from '../../../rollout/event.js';
import { printSplit, settle } from '../../../traffic/settle.js';
import type { Receipt, Seen } from '../../../traffic/target.js';
import { promotionOf, type Session } from '../session.js';
import { printWire } from '../standing-order.js';
import { inTime, tryToTell } from '../telling.js';
import { tellBrake } from './braking.js';
import { shareOf } from './raising.js';

export async function goBack(session: Session): Promise<Event | undefined> {
  const { clock, kept, reins } = session;
  try {
    // For targets that never ask: whether a raise is under way right now is remembered.
    reins.haste.isMoving();
    kept.asked = await sendBack(session);
    const receipt = await behindRaise(session, kept.asked);
    kept.asked = receipt;
    await tellIntent(session);
    session.host.log.info(`asked for ${printSplit(receipt.asked)}`);
    return { kind: 'back-asked', ...(await tellBrake(session)), at: clock.now() };
  } catch (thrown) {
    await tellIntent(session);
    if (reins.last.aborted) return undefined;
    const braked = await tellBrake(session);
    // Whatever it was, it may be tried again: doing it twice is doing it once.
    return { kind: 'back-failed', why: asFault(thrown).message, ...braked, at: clock.now() };
  }
}

const lookAgainMilliseconds = 3_000;

/**
 * Right behind a change of our own, an answer may be older than that change, and tell that nothing is to be sent back. It is
 * believed as soon as that change has had all the time that it may take.
 */
async function sendBack(session: Session): Promise<Receipt> {
  const { targets, order, kept, clock, reins, host } = session;
  for (let isFirst = true; ; isFirst = false) {
    const receipt = await inTime(targets.back.restore(order.before), reins.last);
    if (!receipt.unchanged) kept.movedAt = undefined;
    if (!mayBeOld(session)) return receipt;
    if (isFirst) host.log.info('it is told as it was before our own change: that may be an old answer');
    await clock.sleep(lookAgainMilliseconds, reins.last);
  }
}

/**
 * A raise that nobody waited for may land behind the way back: then that is written once more. Of one that never answered
 * this is not known to the end, so that it is looked at to the end.
 */
async function behindRaise(session: Session, sent: Receipt): Promise<Receipt> {
  const { targets, order, kept, clock, reins } = session;
  const became = kept.underWay && (await inTime(kept.underWay, reins.last));
  const mayBeLast = became === 'unclear' || (became === 'landed' && reins.hasCrossed());
  if (!mayBeLast) return sent;
  for (let receipt = sent; ; await clock.sleep(lookAgainMilliseconds, reins.last)) {
    const isOver = await inTime(isOvertaken(session, receipt), reins.last);
    if (isOver) receipt = await inTime(targets.back.restore(order.before), reins.last);
    if (became !== 'unclear') return receipt;
  }
}

async function isOvertaken({ targets, order }: Session, receipt: Receipt): Promise<boolean> {
  const { candidate } = order.plan;
  const sight = await targets.back.seen(receipt);
  if (sight.kind === 'seen') return false;
  const live = sight.kind === 'drifted' ? sight : await targets.back.read();
  return Math.abs(shareOf(live, candidate) - shareOf({ split: receipt.asked }, candidate)) >= 0.05;
}

/** Who gives an order may have sent it back already, and so may whoever changed it beside us. */
function mayBeOld({ kept, targets, clock }: Session): boolean {
  const { movedAt, state } = kept;
  if (movedAt === undefined || state.name !== 'rolling-back') return false;
  if (['ordered', 'aborted', 'drifted'].includes(state.cause)) return false;
  return clock.now() < movedAt + targets.back.abilities.settling.worstMilliseconds;
}

/** Whoever reads it knows that nothing may be raised any more, and what is left to do. */
async function tellIntent(session: Session): Promise<void> {
  const { kept, order } = session;
  if (kept.fence === 0) return;
  const cause = kept.state.name === 'rolling-back' ? kept.state.cause : 'ordered';
  await tryToTell(session, {
    kind: 'going-back-intended',
    promotion: promotionOf(session),
    fence: kept.fence,
    cause,
    before: printWire(order.before),
  });
}

export async function proveBack(session: Session): Promise<Event | undefined> {
  const { targets, clock, kept, reins } = session;
  const receipt = kept.asked;
  if (receipt === undefined) return { kind: 'back-failed', why: 'nothing was asked yet', at: clock.now() };
  try {
    const settled = await inTime(settle(targets.back, receipt, { clock, signal: reins.last }), reins.last);
    if (settled.kind !== 'seen') {
      const why = `asked ${printSplit(receipt.asked)}, and it is not seen: ${settled.kind}`;
      return { kind: 'back-failed', why, at: clock.now() };
    }
    const proof = proofOf(settled.seen);
    if (kept.fence > 0) {
      const { fence } = kept;
      await tryToTell(session, { kind: 'went-back', promotion: promotionOf(session), fence, proof });
    }
    return { kind: 'went-back', proof, at: clock.now() };
  } catch (thrown) {
    if (reins.last.aborted) return undefined;
    return { kind: 'back-failed', why: asFault(thrown).message, at: clock.now() };
  }
}

type Found = Extract<Seen, { readonly kind: 'seen' }>;

export function proofOf({ by }: Found): Proof {
  switch (by) {
    case 'read':
      return 'control-plane';
    case 'telemetry':
      return 'telemetry';
    case 'statistics':
      return 'probe';
    // The time that it may take at most is over, and nothing contradicts it.
    case 'budget':
      return 'pending';
    default: {
      const unreachable: never = by;
      return unreachable;
    }
  }
}
