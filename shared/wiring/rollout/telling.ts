// Telling the ledger: what goes forward waits for it, what goes back does not.
import { asFault } from '../../fault/fault.js';
import { entryOf, type Happened } from '../../promotion/happened.js';
import { type Session, warn } from './session.js';

/** All that is untold and this, in one go. Throws when the ledger did not take it. */
export async function tell(session: Session, ...more: readonly Happened[]): Promise<void> {
  const { books, clock, driver, kept } = session;
  kept.untold.push(...more);
  const told = kept.untold.slice();
  if (told.length === 0) return;
  const entries = told.map(happened => entryOf(happened, { at: clock.now(), by: driver }));
  await books.add(() => entries);
  // Something may have been added meanwhile.
  kept.untold.splice(0, told.length);
}

/** As above, but a ledger that is away is a warning; what was to be told is kept for the next time. */
export async function tryToTell(session: Session, ...more: readonly Happened[]): Promise<boolean> {
  try {
    await inTime(tell(session, ...more), session.reins.last);
    return true;
  } catch (thrown) {
    // Known here: the ledger is away, or there is no time left. What is at stake is done, or does not depend on it.
    const { code, message } = asFault(thrown);
    warn(session, `the ledger was not told: ${code} ${message}`);
    return false;
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
