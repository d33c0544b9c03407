// Before the first percent: what lies in the candidate, placing it there, and waiting until it is ready.
import { isDeepStrictEqual } from 'node:util';
import type { Code } from '../../../fault/catalogue.js';
import { asFault } from '../../../fault/fault.js';
import type { EntryBody } from '../../../ledger/entry.js';
import { promotionOf as promotionIn } from '../../../promotion/standing.js';
import type { Event } from '../../../rollout/event.js';
import type { Arm, LiveSplit, Wire } from '../../../traffic/target.js';
import { promotionOf, type Session } from '../session.js';
import { printWire } from '../standing-order.js';
import { readiness, unexpected, unfit } from './obstacle.js';

const longestReadyMilliseconds = 15 * 60_000;
const lookEveryMilliseconds = 5_000;

export async function checkCandidate(session: Session): Promise<Event> {
  const { targets, clock, order, kept } = session;
  const live = await targets.forward.read();
  const { arms } = live;
  const stale = await whyStale(session, live);
  if (stale !== undefined) return { kind: 'candidate-refused', ...stale, at: clock.now() };
  const builds = Object.fromEntries(arms.map(arm => [arm.name, buildOf(arm)]));
  const against = unexpected(arms, order.plan) ?? (await unfit(targets.forward, order.plan));
  const at = clock.now();
  if (against === undefined) return { kind: 'candidate-accepted', builds, at };
  kept.refusal = against;
  return { kind: 'candidate-refused', why: against.message, code: against.code, at };
}

/**
 * Who waited in the queue has planned, and kept what to go back to, before the promotions in front of it were done. To go
 * back there could mean to go back half-way.
 */
async function whyStale(session: Session, { split, guard }: LiveSplit): Promise<Stale | undefined> {
  const { targets, books, order } = session;
  const standing = await books.known();
  const { openedAt, claimedAt } = promotionIn(standing, promotionOf(session)) ?? {};
  if (claimedAt === openedAt) return undefined;
  const revoked = standing.revoked.find(({ digest }) => digest === order.plan.digest);
  const takenBack = revoked && `its evidence was taken back: ${revoked.why}`;
  const why = takenBack ?? (await session.whyNoMore?.());
  if (why !== undefined) return { why, code: 'PROMOTION_REFUSED' };
  // The same split again: nothing is written, and what stands there is told in the words of the target.
  const { before } = await targets.forward.write(split, guard);
  if (isDeepStrictEqual(comparable(before), comparable(order.before))) return undefined;
  const changed =
    'while it waited for its turn the traffic was changed, so that what it planned fits no more';
  return { why: `${changed}: start it again`, code: 'TRAFFIC_CONFLICT' };
}

type Stale = { readonly why: string; readonly code: Code };

/** When it was looked at is no part of how it stands. A ledger orders names, and leaves out what is not there. */
function comparable({ at: _, ...stands }: Wire): EntryBody {
  return printWire(stands);
}

function buildOf({ digest, builds }: Arm): string {
  return digest ?? builds.map(({ text }) => text).join(', ');
}

export async function place({ targets, order, reins, clock, kept }: Session): Promise<Event> {
  const { artifact, plan } = order;
  const { place: placeIn } = targets.forward;
  try {
    if (artifact === undefined || placeIn === undefined) throw new Error('this target places nothing');
    await reins.writing(() => placeIn(plan.candidate, { ...artifact, promotion: plan.promotion }));
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
  const endsAt = clock.now() + longestReadyMilliseconds;
  for (;;) {
    const state = await readiness(targets.forward, order.plan);
    const at = clock.now();
    if (state === undefined || state.kind === 'ready') return { kind: 'arm-ready', at };
    if (state.kind === 'never' || at >= endsAt) return { kind: 'arm-not-ready', why: state.why, at };
    session.host.log.debug(`${order.plan.candidate} is not ready yet: ${state.why}`);
    await clock.sleep(lookEveryMilliseconds, signal);
  }
}
