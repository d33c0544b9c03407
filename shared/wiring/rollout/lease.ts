// The lease of this driver: taken, renewed in the background, read again before each raise, given back.
// With every look at the ledger come the orders of people.
import { asFault } from '../../fault/fault.js';
import { giveBack, renewLease, takeLease } from '../../promotion/lease.js';
import { renewalMilliseconds } from '../../promotion/lease-terms.js';
import { mayRaise } from '../../promotion/raise.js';
import { promotionOf as promotionIn, type Standing } from '../../promotion/standing.js';
import type { Event } from '../../rollout/event.js';
import { promotionOf, type Session, warn } from './session.js';

/** From the look at the lease to the last answer of a raise. */
const raiseMilliseconds = 90_000;

export function mine(session: Session) {
  return { promotion: promotionOf(session), driver: session.driver, fence: session.kept.fence };
}

/** claim-granted, or claim-queued behind whoever is first, or drives it. */
export async function claim(session: Session): Promise<Event> {
  const { books, clock, driver, kept } = session;
  const promotion = promotionOf(session);
  let queued: string | undefined;
  let [fence, until] = [0, 0];
  // What was read may be old by the time it is written down; then the ledger refuses, and it is asked again.
  const standing = await books.add(read => {
    const taking = takeLease(read, { promotion, driver, now: clock.now() });
    queued = 'entry' in taking ? undefined : behind(taking);
    if (taking.kind !== 'take') return [];
    fence = taking.fence;
    until = taking.until;
    return [taking.entry];
  });
  if (queued !== undefined) return { kind: 'claim-queued', behind: queued, at: clock.now() };
  kept.fence = fence;
  kept.leasedUntil = until;
  listen(session, standing);
  return { kind: 'claim-granted', at: clock.now() };
}

function behind(taking: Exclude<ReturnType<typeof takeLease>, { readonly kind: 'take' }>): string {
  switch (taking.kind) {
    case 'held':
      return taking.by;
    case 'not-yours':
      return taking.holder ?? 'nobody: it was never opened';
    case 'finished':
      return 'nobody: it has finished';
    default: {
      const unreachable: never = taking;
      return unreachable;
    }
  }
}

/** Until the signal: every minute. Three that fail in a row, and the lease has ended; nothing is raised then. */
export async function keepLease(session: Session, signal: AbortSignal): Promise<void> {
  const { clock, kept } = session;
  while (!signal.aborted) {
    await clock.sleep(renewalMilliseconds, signal).catch(() => undefined);
    if (signal.aborted || kept.fence === 0) continue;
    if ((await renew(session)) !== undefined) return;
  }
}

/** From here on nothing more is told, and as soon as the loop hears of it nothing more is written. */
export function lose({ kept, bell, clock }: Session, why: string): void {
  if (kept.lost !== undefined) return;
  kept.lost = why;
  bell.ring({ kind: 'lease-lost', why, at: clock.now() });
}

const askMilliseconds = 15_000;
const hastyMilliseconds = 2_000;

/**
 * Who was stopped for longer than its lease may have been followed, and must not take back or sweep away what the other
 * one does. While the lease lasts nobody is asked, and a ledger that is away keeps nobody from going back.
 */
export async function followed(session: Session): Promise<Event | undefined> {
  const { clock, kept, reins } = session;
  if (kept.lost === undefined && kept.leasedUntil > 0 && clock.now() >= kept.leasedUntil) {
    const [asking, over] = [renew(session), new AbortController()];
    const longest = reins.cancelled.aborted ? hastyMilliseconds : askMilliseconds;
    await Promise.race([asking, clock.sleep(longest, over.signal).catch(() => undefined)]);
    over.abort();
  }
  return kept.lost === undefined ? undefined : { kind: 'lease-lost', why: kept.lost, at: clock.now() };
}

/** Why it is lost for good; undefined when it is renewed, or when nobody knows because the ledger is away. */
export async function renew(session: Session): Promise<string | undefined> {
  const { books, clock, kept } = session;
  let lost: string | undefined;
  let until = 0;
  try {
    const standing = await books.add(read => {
      const renewing = renewLease(read, mine(session), clock.now());
      lost = renewing.kind === 'lost' ? renewing.because : undefined;
      if (renewing.kind === 'lost') return [];
      until = renewing.until;
      return [renewing.entry];
    });
    if (lost === undefined) kept.leasedUntil = until;
    else lose(session, lost);
    listen(session, standing);
  } catch (thrown) {
    // The ledger is away. The lease lives on until its time, and may be renewed after it if nobody took it.
    const { code, message } = asFault(thrown);
    warn(session, `the lease was not renewed: ${code} ${message}`);
  }
  return lost;
}

/** Asked right before each write that goes forward. Undefined: go ahead. Throws when the ledger cannot be read. */
export async function forbidden(session: Session): Promise<Event | undefined> {
  const { books, clock, kept } = session;
  let standing = await books.read();
  const ask = () => mayRaise(standing, mine(session), clock.now(), raiseMilliseconds);
  let raising = ask();
  if (raising.kind === 'no' && raising.why === 'expiring') {
    await renew(session);
    standing = await books.known();
    raising = ask();
  }
  if (raising.kind === 'yes') return undefined;
  const { why, because } = raising;
  const at = clock.now();
  if (why === 'lost') return { kind: 'lease-lost', why: because, at };
  listen(session, standing);
  const order = session.bell.heard();
  if (order !== undefined) return order;
  // Heard before and still standing: the state knows of it.
  const mayHeal = why !== 'going-back' && kept.fence > 0;
  return { kind: 'raise-refused', why: because, mayHeal, at };
}

/** Orders that this driver has not heard yet. */
export function listen(session: Session, standing: Standing): void {
  const { kept, bell, clock } = session;
  const orders = promotionIn(standing, promotionOf(session))?.orders ?? [];
  for (const { kind, number, by, reason } of orders) {
    if (number <= kept.heard) continue;
    kept.heard = number;
    bell.ring({ kind, by, reason, number, at: clock.now() });
  }
}

/** What is written at the end of a run, so that nobody has to wait for the end of the lease. */
export function lettingGo(session: Session, standing: Standing) {
  const back = giveBack(standing, mine(session), session.clock.now());
  return back.kind === 'give-back' ? [back.entry] : [];
}
