// What a brake beside the control plane did on the way back: told to people, and kept for whoever begins the next rollout.
import { asFault } from '../../../fault/fault.js';
import type { Pulled } from '../../../traffic/front-door/brake.js';
import { promotionOf, type Session } from '../session.js';
import { inTime, tryToTell } from '../telling.js';

/** The writes are sent by then. It is two reads and one request; whatever takes longer is not waited for. */
const longestMilliseconds = 30_000;

export async function tellBrake(session: Session): Promise<{ readonly braked?: string }> {
  const pulled = await lastPull(session);
  if (pulled === undefined) return {};
  const { words } = pulled;
  const { kept, host } = session;
  if (kept.leftOver.includes(words)) return {};
  kept.leftOver.push(words);
  host.log.warning(words);
  if (pulled.isStopped && kept.fence > 0) {
    const { resource, start } = pulled;
    const of = { promotion: promotionOf(session), fence: kept.fence };
    await tryToTell(session, { kind: 'origin-stopped', ...of, resource, start });
  }
  return { braked: words };
}

async function lastPull({ targets, clock, reins }: Session): Promise<Pulled | undefined> {
  const { braked } = targets.back;
  if (braked === undefined) return undefined;
  const over = new AbortController();
  try {
    const late = clock.sleep(longestMilliseconds, over.signal).then(() => undefined);
    late.catch(() => undefined);
    return await inTime(Promise.race([braked(), late]), reins.last);
  } catch (thrown) {
    // The run has no time left. What was sent is under way all the same.
    return { isStopped: false, words: `what became of the brake is not known: ${asFault(thrown).message}` };
  } finally {
    over.abort();
  }
}
