// Giving the candidate more. It waits for everything: for the ledger, for its own lease, and for a split that is what
// it is believed to be. The intent is written before, the receipt after.
import { asFault, type Fault } from '../../../fault/fault.js';
import type { Event } from '../../../rollout/event.js';
import { isSame } from '../../../steps/canary-shift/choosing.js';
import { inProportion } from '../../../traffic/proportion.js';
import { formatPercent, type Split } from '../../../traffic/split.js';
import type { LiveSplit } from '../../../traffic/target.js';
import { forbidden } from '../lease.js';
import { type BecameOf, promotionOf, type Session } from '../session.js';
import { printWire } from '../standing-order.js';
import { tell, tryToTell } from '../telling.js';

type Ready = { readonly split: Split; readonly guard: string };

export async function raise(session: Session, percent: number): Promise<Event> {
  const prepared = await prepare(session, percent);
  return 'kind' in prepared ? prepared : write(session, percent, prepared);
}

async function prepare(session: Session, percent: number): Promise<Ready | Event> {
  const { targets, clock, kept } = session;
  try {
    const no = await forbidden(session);
    if (no !== undefined) return no;
    const live = await targets.forward.read();
    const moved = reclaims(kept.state) ? undefined : strayed(session, live);
    if (moved !== undefined) return moved;
    const wished = inProportion(
      live.split,
      session.order.plan.candidate,
      percent,
      targets.forward.abilities.grainPercent,
    );
    if (wished.kind === 'refused') return refused(session, wished.why, { mayHeal: false });
    // The same split again: nothing is written, and what stands there is told in the words of the target.
    const { before, askedAt } = await targets.forward.write(live.split, live.guard);
    kept.asked = { asked: wished.split, before, askedAt, unchanged: false };
    const promotion = promotionOf(session);
    const { fence } = kept;
    const lost = await tell(session, {
      kind: 'write-intended',
      promotion,
      fence,
      percent,
      before: printWire(before),
    });
    if (lost !== undefined) return { kind: 'lease-lost', why: lost, at: clock.now() };
    return { split: wished.split, guard: live.guard };
  } catch (thrown) {
    // Nothing was written: the ledger, the identity or the service said no, or nothing at all.
    return refusedBy(session, asFault(thrown));
  } finally {
    if (kept.asked !== undefined) kept.asked = { ...kept.asked, askedAt: clock.now() };
  }
}

async function write(session: Session, percent: number, { split, guard }: Ready): Promise<Event> {
  const { targets, clock, kept, reins } = session;
  // Going back has begun meanwhile.
  if (reins.cancelled.aborted) return refusedBy(session, asFault(reins.cancelled.reason));
  try {
    const sent = reins.writing(() => targets.forward.write(split, guard));
    kept.underWay = sent.then(() => 'landed', becameOf);
    const receipt = await sent;
    if (!receipt.unchanged) kept.movedAt = receipt.askedAt;
    // What goes back has a receipt of its own by now, and tells the ledger itself.
    if (reins.cancelled.aborted) return { kind: 'raise-asked', percent, at: clock.now() };
    // What stood before is known from before the intent: after a repetition it would be what was asked.
    kept.asked = { ...receipt, before: kept.asked?.before ?? receipt.before };
    const promotion = promotionOf(session);
    const { fence } = kept;
    const { unchanged } = receipt;
    // It was done, whether or not anybody can be told. The next raise waits for the ledger again.
    await tryToTell(session, { kind: 'write-done', promotion, fence, percent, unchanged });
    return { kind: 'raise-asked', percent, at: clock.now() };
  } catch (thrown) {
    return outcomeOf(session, percent, asFault(thrown));
  } finally {
    if (!reins.cancelled.aborted) kept.underWay = undefined;
  }
}

function outcomeOf(session: Session, percent: number, fault: Fault): Event {
  const at = session.clock.now();
  // Taken, and somebody else wrote right behind it: whoever looks whether it is in force will see that.
  if (fault.code === 'TRAFFIC_DRIFTED') return { kind: 'raise-asked', percent, at };
  return isUnclear(fault) ? { kind: 'raise-unclear', why: fault.message, at } : refusedBy(session, fault);
}

/** Whether a write may have been carried through although no answer says so. */
export function isUnclear({ code, facts }: Fault): boolean {
  const cut = ['TRAFFIC_UNCLEAR', 'HTTP_UNREADABLE', 'CANCELLED', 'UNEXPECTED'];
  return cut.includes(code) || facts['may-have-applied'] === true;
}

function becameOf(thrown: unknown): BecameOf {
  const fault = asFault(thrown);
  if (fault.facts['accepted'] === true || fault.code === 'TRAFFIC_DRIFTED') return 'landed';
  return isUnclear(fault) ? 'unclear' : 'refused';
}

function refusedBy(session: Session, fault: Fault): Event {
  session.kept.refusal = fault;
  return refused(session, fault.message, { mayHeal: mayHeal(fault), code: fault.code });
}

/** Whether the same may work a little later, with nobody doing anything about it. */
export function mayHeal({ code, facts }: Fault): boolean {
  if (facts['ready-replicas'] !== undefined || facts['settles-at'] !== undefined) return true;
  return [
    'HTTP_GAVE_UP',
    'HTTP_UNREADABLE',
    'LEDGER_BUSY',
    'LEDGER_UNREADABLE',
    'IDENTITY_NO_TOKEN',
  ].includes(code);
}

type Why = { readonly mayHeal: boolean; readonly code?: string };

function refused({ clock }: Session, why: string, more: Why): Event {
  return { kind: 'raise-refused', why, ...more, at: clock.now() };
}

/** What somebody else has set is known by then, and it was said to ask for the share again. */
function reclaims(state: Session['kept']['state']): boolean {
  return state.name === 'settling' && state.reclaims === true;
}

/** Somebody else gave the candidate another share than the one that was seen last. */
export function strayed(session: Session, live: LiveSplit): Event | undefined {
  const { order, kept, clock } = session;
  const { candidate } = order.plan;
  const share = shareOf(live, candidate);
  const believed = kept.state.seen ?? 0;
  if (Math.abs(share - believed) < 0.05) return undefined;
  // A raise of ours that was thought to be lost has come into force after all.
  if (Math.abs(share - kept.state.asked) < 0.05) return undefined;
  if (share === 0 && wasCleared(session)) return undefined;
  if (live.busy !== undefined) {
    const why = `${formatPercent(share)} is seen, and something is under way: ${live.busy}`;
    return { kind: 'raise-refused', why, mayHeal: true, at: clock.now() };
  }
  return { kind: 'drifted', percent: share, at: clock.now() };
}

/** By us: a swap takes the share away first, and this one came to nothing. */
function wasCleared({ order, kept }: Session): boolean {
  const { stable, exchanges } = order.plan;
  if (exchanges !== true || kept.asked === undefined || (kept.state.seen ?? 0) === 100) return false;
  return shareOf({ split: kept.asked.asked }, stable) === 0;
}

export function shareOf({ split }: Pick<LiveSplit, 'split'>, candidate: string): number {
  return Object.entries(split).find(([name]) => isSame(name, candidate))?.[1] ?? 0;
}
