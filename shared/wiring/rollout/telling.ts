// Telling the ledger: what goes forward waits for it, what goes back does not.
import { asFault } from '../../fault/fault.js';
import { entryOf, type Happened } from '../../promotion/happened.js';
import { takeLease, whyLost } from '../../promotion/lease.js';
import { promotionOf as promotionIn, type Standing } from '../../promotion/standing.js';
import { lose, mine } from './lease.js';
import { promotionOf, type Session, warn } from './session.js';

/**
 * All that is untold and this, in one go. Throws when the ledger did not take it. Undefined, or why it is not this
 * driver's to tell any more: the entries of somebody whom another one has followed would be untrue.
 */
export async function tell(session: Session, ...more: readonly Happened[]): Promise<string | undefined> {
  const { books, clock, driver, kept } = session;
  kept.untold.push(...more);
  const told = kept.untold.slice();
  if (told.length === 0) return undefined;
  let lost: string | undefined;
  let taken: Taken | undefined;
  await books.add(standing => {
    taken = undefined;
    if (isUnleased(session, standing)) {
      taken = lateLease(told, session, standing);
      return taken === undefined ? [] : [taken.entry, ...entriesUnder(taken.fence, told, session)];
    }
    lost = kept.fence === 0 ? undefined : whyLost(standing, mine(session));
    const own = lost === undefined ? told : stillOurs(told, session, standing);
    return own.map(happened => entryOf(happened, { at: clock.now(), by: driver }));
  });
  // Something may have been added meanwhile.
  kept.untold.splice(0, told.length);
  if (taken !== undefined) kept.fence = taken.fence;
  if (lost !== undefined) lose(session, lost);
  return lost;
}

type Taken = Extract<ReturnType<typeof takeLease>, { readonly kind: 'take' }>;

/** It began while the ledger was away, and another one drove before: what is told without a lease counts for nobody. */
function isUnleased({ kept, order }: Session, standing: Standing): boolean {
  return kept.fence === 0 && (promotionIn(standing, order.plan.promotion)?.fence ?? 0) > 0;
}

/** The ledger is back. Only an end is worth a lease: where it stood before was never known here. */
function lateLease(told: readonly Happened[], session: Session, standing: Standing): Taken | undefined {
  if (told.some(({ kind }) => kind !== 'finished')) return undefined;
  const { driver, clock } = session;
  const taking = takeLease(standing, { promotion: promotionOf(session), driver, now: clock.now() });
  return taking.kind === 'take' ? taking : undefined;
}

function entriesUnder(fence: number, told: readonly Happened[], { clock, driver }: Session) {
  const own = told.map(happened => ('fence' in happened ? { ...happened, fence } : happened));
  return own.map(happened => entryOf(happened, { at: clock.now(), by: driver }));
}

/** That it went back counts whoever wrote it, as long as the rollout is open: nobody raises after that. */
function stillOurs(told: readonly Happened[], session: Session, standing: Standing): readonly Happened[] {
  const isOver = promotionIn(standing, promotionOf(session))?.finished !== undefined;
  return isOver ? [] : told.filter(({ kind }) => kind === 'going-back-intended');
}

/** As above, but a ledger that is away is a warning; what was to be told is kept for the next time. */
export async function tryToTell(session: Session, ...more: readonly Happened[]): Promise<string | undefined> {
  try {
    return await inTime(tell(session, ...more), session.reins.last);
  } catch (thrown) {
    // Known here: the ledger is away, or there is no time left. What is at stake is done, or does not depend on it.
    const { code, message } = asFault(thrown);
    warn(session, `the ledger was not told: ${code} ${message}`);
    return undefined;
  }
}

/** Whatever is under way goes on by itself; nobody waits for it any longer than this. */
export function inTime<T>(work: Promise<T>, last: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(last.reason);
    if (last.aborted) stop();
    last.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => last.removeEventListener('abort', stop));
  });
}
