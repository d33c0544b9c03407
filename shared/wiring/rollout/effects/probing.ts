// Smoke tests at the candidate's own address, before the first percent.
import { asFault } from '../../../fault/fault.js';
import type { Event } from '../../../rollout/event.js';
import type { Session } from '../session.js';

export async function probe(session: Session, signal: AbortSignal): Promise<Event> {
  const { smoke, targets, order, clock } = session;
  if (smoke === undefined) return { kind: 'probe-failed', why: 'nobody is there to probe', at: clock.now() };
  try {
    const address = await targets.forward.addressOf(order.plan.candidate);
    const smoked = await smoke.look(address, signal);
    const at = clock.now();
    if (!smoked.fine) return { kind: 'probe-failed', why: smoked.words, at };
    session.host.log.info(smoked.words);
    return { kind: 'probe-passed', at };
  } catch (thrown) {
    if (signal.aborted) throw thrown;
    // No answer is no pass.
    return { kind: 'probe-failed', why: asFault(thrown).message, at: clock.now() };
  }
}
