// What became of a write whose answer never came. Nothing is sent again here.
import { asFault } from '../../../fault/fault.js';
import type { Event } from '../../../rollout/event.js';
import { untilKnown } from '../../../traffic/settle.js';
import { promotionOf, type Session } from '../session.js';
import { tryToTell } from '../telling.js';

/** A swap may be under way for so long without a sign of it. */
const longestMilliseconds = 30 * 60_000;

export async function reconcile(
  session: Session,
  what: 'raise' | 'promotion',
  signal: AbortSignal,
): Promise<Event> {
  const { targets, clock, kept } = session;
  const { asked } = kept;
  if (asked === undefined) return { kind: 'reconciled', found: 'cannot-know', at: clock.now() };
  try {
    const watch = { clock, signal, worstMilliseconds: longestMilliseconds };
    const found = await untilKnown(targets.forward, asked, watch);
    if (found === 'applied') await receipt(session, what);
    return { kind: 'reconciled', found, at: clock.now() };
  } catch (thrown) {
    if (signal.aborted) throw thrown;
    session.host.log.debug(`what became of it cannot be told: ${asFault(thrown).message}`);
    // A right that is missing, or nobody answers: that is not to know.
    return { kind: 'reconciled', found: 'cannot-know', at: clock.now() };
  }
}

async function receipt(session: Session, what: 'raise' | 'promotion'): Promise<void> {
  const { kept } = session;
  const [promotion, fence] = [promotionOf(session), kept.fence];
  if (fence === 0) return;
  if (what === 'promotion') await tryToTell(session, { kind: 'promotion-done', promotion, fence });
  else {
    const { asked: percent } = kept.state;
    await tryToTell(session, { kind: 'write-done', promotion, fence, percent, unchanged: false });
  }
}
