// What a rollout leaves behind that did not end at 100 %: clients that are bound to the candidate, and a revision that was
// made for it. The way back is proven by then, and nothing depends on this: whatever fails here is told, and changes no end.
import { asFault } from '../../../fault/fault.js';
import { flag } from '../../../step/kinds.js';
import { isSame } from '../../../steps/canary-shift/choosing.js';
import type { Session } from '../session.js';
import { inTime } from '../telling.js';

export async function leaveTidy(session: Session): Promise<void> {
  const { kept, reins, order } = session;
  if (kept.lost !== undefined) return;
  const { name } = kept.state;
  if (name !== 'rolled-back' && name !== 'refused' && name !== 'abandoned') return;
  // Seconds are left, and they belong to the ledger.
  if (reins.cancelled.aborted) return sayUntidy(session);
  // One that brings an arm to all of the traffic has bound nobody.
  const mayBind = order.rollback === undefined || order.rollback.undoes !== undefined;
  if (name === 'rolled-back' && mayBind) await lookAfterPinned(session);
  await retire(session);
}

/** A cookie may outlive the rule that gave it. Nothing takes it from a client; where it leads can be seen, and changed. */
async function lookAfterPinned(session: Session): Promise<void> {
  const { targets, order } = session;
  const { pinnedClients, evict, abilities } = targets.back;
  if (pinnedClients === undefined || abilities.stickyMilliseconds === 0) return;
  const { candidate } = order.plan;
  const path = order.given['probe-path'];
  const question = { slot: candidate, ...(path !== undefined && { path }) };
  try {
    if (evict !== undefined && isAsked(order.given['evict-pinned'])) {
      const { kind, because } = await within(session, evict(question));
      return leave(session, `pinned clients get the build of stable: ${because}`, kind === 'not-seen');
    }
    const { answeredBy, because } = await within(session, pinnedClients(question));
    if (answeredBy !== undefined && !isSame(answeredBy, candidate)) {
      return leave(session, `pinned clients: they are on ${answeredBy} again (${because})`, false);
    }
    const where =
      answeredBy === undefined ? 'where they are cannot be told' : `they are still on ${candidate}`;
    leave(session, `pinned clients: ${where} (${because}); ${untilWhen(session)}`, true);
  } catch (thrown) {
    leave(session, `pinned clients: ${asFault(thrown).message}; ${untilWhen(session)}`, true);
  }
}

/** The ledger still has to be told, so that no end waits long for this. */
const longest = { usual: 6 * 60_000, short: 45_000 } as const;

async function within<T>({ reins, clock }: Session, work: Promise<T>): Promise<T> {
  const most = reins.isShort === true ? longest.short : longest.usual;
  const over = new AbortController();
  const late = clock.sleep(most, over.signal).then(() => {
    throw new Error(`it was not done after ${most / 1_000} s`);
  });
  // Whichever comes second is not waited for.
  for (const each of [work, late]) each.catch(() => undefined);
  try {
    return await inTime(Promise.race([work, late]), reins.last);
  } finally {
    over.abort();
  }
}

function isAsked(text: string | undefined): boolean {
  const read = flag().parse(text ?? 'false', {});
  return 'value' in read && read.value;
}

function untilWhen({ targets, order }: Session): string {
  const minutes = Math.round(targets.back.abilities.stickyMilliseconds / 60_000);
  const { candidate } = order.plan;
  return `they may stay on ${candidate} for up to ${minutes} min; to end that, place the good build in ${candidate}, or set evict-pinned next time`;
}

/** It gets nobody and costs something. What was there before the rollout began is not ours to stop. */
async function retire(session: Session): Promise<void> {
  const { targets, order } = session;
  const { candidate } = order.plan;
  const stop = targets.back.retire;
  if (stop === undefined || !isOurs(session)) return;
  try {
    const became = await within(session, stop(candidate));
    if (became === 'absent') return;
    const told = {
      stopped: `${candidate} was made for this rollout and gets nothing: it is stopped`,
      serving: `${candidate} was made for this rollout and gets something still: it keeps running`,
    } as const;
    leave(session, told[became], became === 'serving');
  } catch (thrown) {
    leave(session, `${candidate} gets nothing and keeps running: ${asFault(thrown).message}`, true);
  }
}

/** Placed by this rollout, as far as it came; `builds` holds what was found before. */
function isOurs({ order, kept }: Session): boolean {
  const { candidate, places } = order.plan;
  const found = Object.keys(kept.state.builds);
  return places && found.length > 0 && !found.some(name => isSame(name, candidate));
}

/** For whoever has to do it by hand. */
function sayUntidy(session: Session): void {
  const { targets, order } = session;
  if (targets.back.retire === undefined || !isOurs(session)) return;
  const { candidate } = order.plan;
  leave(session, `${candidate} gets nothing and may keep running: there was no time left to stop it`, true);
}

function leave(session: Session, words: string, isOpen: boolean): void {
  const { kept, host } = session;
  kept.leftOver.push(words);
  if (isOpen) host.log.warning(words);
  else host.log.info(words);
}
