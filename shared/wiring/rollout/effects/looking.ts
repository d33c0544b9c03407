// One look at a share that is in force: is it still there, what does telemetry say, what does the judge make of it.
import { asFault } from '../../../fault/fault.js';
import type { Event } from '../../../rollout/event.js';
import { verdictTold } from '../evidence/told.js';
import { listen } from '../lease.js';
import type { Asked, Session } from '../session.js';
import { shareOf, strayed } from './raising.js';

export async function look(session: Session, notBefore: number, signal: AbortSignal): Promise<Event> {
  const { clock } = session;
  await clock.sleep(Math.max(0, notBefore - clock.now()), signal);
  await hear(session);
  // The loop hears it; nothing is judged that may not count any more.
  if (session.bell.isRinging()) return { kind: 'woken', at: clock.now() };
  return (await drift(session)) ?? judged(session);
}

/** What people wrote into the ledger. A ledger that is away holds up no judging. */
async function hear(session: Session): Promise<void> {
  try {
    listen(session, await session.books.read());
  } catch (thrown) {
    // Raising asks again, and waits for it.
    session.host.log.debug(`the ledger was not read: ${asFault(thrown).message}`);
  }
}

/** Counts when it is seen twice: one answer may be old. Where only counting answers tells, the judge's data do. */
async function drift(session: Session): Promise<Event | undefined> {
  const { targets, kept, clock } = session;
  if (kept.asked === undefined || targets.forward.abilities.verifiable !== 'exactly') return undefined;
  try {
    const away = await movedAway(session, kept.asked);
    const before = kept.strayed;
    kept.strayed = away !== undefined;
    if (away === undefined || !before) return undefined;
    return { kind: 'drifted', ...away, at: clock.now() };
  } catch (thrown) {
    // The control plane is away: the next look will tell.
    session.host.log.debug(`the split was not read: ${asFault(thrown).message}`);
    return undefined;
  }
}

type Away = { readonly percent: number; readonly by?: string };

/** The share was in force. What stood there before it is drift as well by now, unless something is under way. */
async function movedAway(session: Session, asked: Asked): Promise<Away | undefined> {
  const { forward } = session.targets;
  const seen = await forward.seen({ ...asked, unchanged: false });
  if (seen.kind === 'drifted') {
    const percent = shareOf({ split: seen.split }, session.order.plan.candidate);
    return { percent, ...(seen.by && { by: seen.by }) };
  }
  const moved = seen.kind === 'not-yet' ? strayed(session, await forward.read()) : undefined;
  return moved?.kind === 'drifted' ? { percent: moved.percent } : undefined;
}

async function judged(session: Session): Promise<Event> {
  const { order, evidence, clock, kept } = session;
  const { setup } = order;
  if (setup === undefined || evidence === undefined) {
    const because = 'nobody judges: this rollout has no telemetry';
    const blind = {
      kind: 'unreadable',
      hold: false,
      sufficient: false,
      because,
      candidateRequests: 0,
    } as const;
    return { kind: 'judged', verdict: blind, at: clock.now() };
  }
  const { evidence: known, look: seen } = await evidence.collect(kept.state, clock.now());
  kept.looks = [...kept.looks, seen];
  const verdict = kept.judge(setup, known);
  kept.verdict = verdict;
  return { kind: 'judged', verdict: verdictTold(verdict, known), at: clock.now() };
}
