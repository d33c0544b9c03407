// Making the candidate the stable one: as careful as raising, and sent once.
import { asFault, type Fault } from '../../../fault/fault.js';
import type { Event } from '../../../rollout/event.js';
import { forbidden } from '../lease.js';
import { promotionOf, type Session } from '../session.js';
import { printWire } from '../standing-order.js';
import { tell, tryToTell } from '../telling.js';
import { isUnclear, mayHeal, strayed } from './raising.js';

export async function promote(session: Session): Promise<Event> {
  const { targets, clock, kept, order, reins } = session;
  const { candidate } = order.plan;
  const guard = await prepare(session);
  if (typeof guard !== 'string') return guard;
  try {
    const receipt = await reins.writing(() => targets.forward.promote(candidate, guard));
    kept.asked = receipt;
    if (!receipt.unchanged) kept.movedAt = receipt.askedAt;
    await tryToTell(session, { kind: 'promotion-done', promotion: promotionOf(session), fence: kept.fence });
    return { kind: 'promotion-done', at: clock.now() };
  } catch (thrown) {
    const fault = asFault(thrown);
    if (!isUnclear(fault)) return refusedBy(session, fault);
    return { kind: 'promotion-unclear', why: fault.message, at: clock.now() };
  }
}

/** The guard to write by, or why it may not be written. */
async function prepare(session: Session): Promise<string | Event> {
  const { targets, clock, kept, order } = session;
  try {
    const no = await forbidden(session);
    if (no !== undefined) return no.kind === 'raise-refused' ? { ...no, kind: 'promotion-refused' } : no;
    const live = await targets.forward.read();
    const moved = strayed(session, live);
    if (moved !== undefined)
      return moved.kind === 'raise-refused' ? { ...moved, kind: 'promotion-refused' } : moved;
    const { before } = await targets.forward.write(live.split, live.guard);
    kept.asked = { asked: wholly(live.split, order.plan), before, askedAt: clock.now(), unchanged: false };
    const { fence } = kept;
    const promotion = promotionOf(session);
    const intended = { kind: 'promotion-intended', promotion, fence, before: printWire(before) } as const;
    const lost = await tell(session, intended);
    if (lost !== undefined) return { kind: 'lease-lost', why: lost, at: clock.now() };
    return live.guard;
  } catch (thrown) {
    // Nothing was written yet.
    return refusedBy(session, asFault(thrown));
  }
}

type Names = { readonly candidate: string; readonly stable: string };

/** What a promotion asks for: the share of stable and its own, to the candidate. */
export function wholly(split: Readonly<Record<string, number>>, { candidate, stable }: Names) {
  const whole = (split[stable] ?? 0) + (split[candidate] ?? 0);
  return { ...split, [stable]: 0, [candidate]: Number(whole.toFixed(9)) };
}

function refusedBy({ clock, kept }: Session, fault: Fault): Event {
  kept.refusal = fault;
  const { message: why, code } = fault;
  return { kind: 'promotion-refused', why, mayHeal: mayHeal(fault), code, at: clock.now() };
}
