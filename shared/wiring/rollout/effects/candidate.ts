// Before the first percent: what lies in the candidate, placing it there, and waiting until it is ready.
import { asFault } from '../../../fault/fault.js';
import type { Event } from '../../../rollout/event.js';
import { inProportion } from '../../../traffic/proportion.js';
import type { Arm } from '../../../traffic/target.js';
import type { Session } from '../session.js';

const longestReadyMilliseconds = 15 * 60_000;
const lookEveryMilliseconds = 5_000;

export async function checkCandidate(session: Session): Promise<Event> {
  const { targets, clock, order } = session;
  const { candidate, digest, places } = order.plan;
  const { arms } = await targets.forward.read();
  const builds = Object.fromEntries(arms.map(arm => [arm.name, buildOf(arm)]));
  const found = arms.find(arm => isSame(arm.name, candidate));
  const why = places ? undefined : whyNot(found, candidate, digest);
  const at = clock.now();
  if (why === undefined) return { kind: 'candidate-accepted', builds, at };
  return { kind: 'candidate-refused', why, code: 'CANDIDATE_UNEXPECTED', at };
}

export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function buildOf({ digest, builds }: Arm): string {
  return digest ?? builds.map(({ text }) => text).join(', ');
}

function whyNot(found: Arm | undefined, candidate: string, digest: string | undefined): string | undefined {
  if (found === undefined) return `there is no ${candidate}`;
  if (found.contradiction) return `what is said of ${candidate} contradicts itself: two digests`;
  if (digest === undefined || found.digest === digest) return undefined;
  const seen =
    found.digest ?? (found.builds.map(({ text }) => text).join(', ') || 'nothing that names a digest');
  return `${candidate} holds something else: expected ${digest}, got ${seen}`;
}

export async function place({ targets, order, reins, clock, kept }: Session): Promise<Event> {
  const { artifact, plan } = order;
  const { place: placeIn } = targets.forward;
  try {
    if (artifact === undefined || placeIn === undefined) throw new Error('this target places nothing');
    await reins.writing(() => placeIn(plan.candidate, artifact));
    return { kind: 'placed', at: clock.now() };
  } catch (thrown) {
    // Whatever it was: the candidate has no traffic, and placing the same again changes nothing.
    const fault = asFault(thrown);
    kept.refusal = fault;
    return { kind: 'place-failed', why: fault.message, code: fault.code, at: clock.now() };
  }
}

/** Targets that know of no readiness are ready: their probes tell. */
export async function awaitReady(session: Session, signal: AbortSignal): Promise<Event> {
  const { targets, clock, order } = session;
  const { ready } = targets.forward;
  const endsAt = clock.now() + longestReadyMilliseconds;
  for (;;) {
    if (ready === undefined) return { kind: 'arm-ready', at: clock.now() };
    const state = await ready(await firstSplit(session));
    const at = clock.now();
    if (state.kind === 'ready') return { kind: 'arm-ready', at };
    if (state.kind === 'never' || at >= endsAt) return { kind: 'arm-not-ready', why: state.why, at };
    session.host.log.debug(`${order.plan.candidate} is not ready yet: ${state.why}`);
    await clock.sleep(lookEveryMilliseconds, signal);
  }
}

async function firstSplit({ targets, order }: Session) {
  const { split } = await targets.forward.read();
  const { candidate, rungs, until } = order.plan;
  const percent = rungs[0]?.percent ?? until?.percent ?? 100;
  const wished = inProportion(split, candidate, percent, targets.forward.abilities.grainPercent);
  return wished.kind === 'split' ? wished.split : split;
}
