// Beginning: from a plan to the entry that opens it, and from there to a driver. Nothing has moved by then, and the order
// to go back stands already.
import { Fault } from '../../fault/fault.js';
import type { Host } from '../../host/host.js';
import type { Clock } from '../../http/clock.js';
import { entryOf } from '../../promotion/happened.js';
import { settledAfter } from '../../promotion/raise.js';
import { promotionOf, type Standing } from '../../promotion/standing.js';
import { beginState } from '../../rollout/decide.js';
import type { Event } from '../../rollout/event.js';
import type { Ended } from '../../steps/canary-shift/port.js';
import type { Registered } from '../../steps/rollback/registering.js';
import { hangBell } from './bell.js';
import type { Books } from './books.js';
import { drive } from './drive.js';
import type { Collector } from './evidence/collector.js';
import { claim } from './lease.js';
import type { Targets } from './ports/connect.js';
import type { ThisRun } from './ports/this-run.js';
import type { Reins } from './reins.js';
import { askedBy, resumePoint } from './resume-point.js';
import { type Journal, keep, type Session, type Smoke } from './session.js';
import { printOrder, type StandingOrder } from './standing-order.js';

/** What a driver works with, whoever began the rollout. */
export type Means = {
  readonly books: Books;
  readonly targets: Targets;
  readonly evidence?: Collector;
  readonly smoke?: Smoke;
  readonly clock: Clock;
  readonly reins: Reins;
  readonly journal: Journal;
  readonly host: Pick<Host, 'log' | 'progress' | 'persist'>;
  readonly thisRun: ThisRun;
  readonly undoOthers?: NonNullable<Session['undoOthers']>;
  readonly whyNoMore?: NonNullable<Session['whyNoMore']>;
  readonly restsAfter?: number;
};

/** Writes the standing order, and what goes back with the traffic. From here on somebody else can take it back. */
export async function openRollout(
  order: StandingOrder,
  means: Means,
  also: readonly Registered[] = [],
): Promise<Session> {
  const { books, clock, thisRun } = means;
  const { promotion } = order.plan;
  const opened = { kind: 'rollout-opened', promotion, run: thisRun.run, order: printOrder(order) } as const;
  await books.add(standing =>
    promotionOf(standing, promotion) === undefined
      ? [opened, ...registering(promotion, also)].map(each =>
          entryOf(each, { at: clock.now(), by: thisRun.driver }),
        )
      : [],
  );
  const openedAt = clock.now();
  const { plan, setup } = order;
  means.journal.open({ plan, openedAt, ...(setup && { setup }) });
  return sessionOf(order, means, beginState(order.plan, openedAt));
}

function registering(promotion: string, also: readonly Registered[]) {
  return also.map(({ name, undo }) => ({ kind: 'compensation-registered', promotion, name, undo }) as const);
}

/** What an earlier call registered stays as it was found before anything moved. */
export async function registerNew(
  also: readonly Registered[],
  { books, clock, thisRun }: Means,
  promotion: string,
): Promise<void> {
  if (also.length === 0) return;
  await books.add(standing => {
    const known = promotionOf(standing, promotion)?.compensations.map(({ name }) => name) ?? [];
    const fresh = also.filter(({ name }) => !known.includes(name));
    return registering(promotion, fresh).map(each => entryOf(each, { at: clock.now(), by: thisRun.driver }));
  });
}

/**
 * A later call wants another plan, for whoever drives from here on. It is told with the state that it leads to, and nothing
 * is raised before that: a plan that nobody else knows raises nothing.
 */
export function goFurther(session: Session, order: StandingOrder): Promise<Ended> {
  const { kept, clock } = session;
  const { promotion } = order.plan;
  kept.untold.push({ kind: 'plan-changed', promotion, fence: kept.fence, order: printOrder(order) });
  return drive({ ...session, order }, { kind: 'goal-moved', at: clock.now() });
}

export function begin(session: Session): Promise<Ended> {
  return drive(session, { kind: 'begun', at: session.clock.now() });
}

export type Taken = { readonly kind: 'taken'; readonly session: Session; readonly event: Event };

export type TakenOver =
  | Taken
  /** Somebody drives it, or it is not its turn. `until`: the end of that one's lease, unless it is renewed. */
  | { readonly kind: 'left'; readonly because: string; readonly until?: number };

/**
 * Goes on with what another one began. The lease comes first; then whatever that one had sent gets its time to land;
 * what came of it is the machine's to ask. `canRaise`: this one has all that going on needs.
 */
export async function takeOver(promotionId: string, means: Means, canRaise: boolean): Promise<TakenOver> {
  const { books, clock, targets } = means;
  const opened = promotionOf(await books.read(), promotionId);
  if (opened === undefined) return { kind: 'left', because: `${promotionId} was never opened` };
  const found = resumePoint(opened);
  const claiming = sessionOf(found.order, means, found.state);
  const claimed = await claim(claiming);
  if (claimed.kind === 'claim-queued') {
    const until = opened.lease?.until;
    const because = `it is with ${claimed.behind}`;
    return { kind: 'left', because, ...(until !== undefined && { until }) };
  }
  // The driver before may have told more until the very moment in which it lost the lease.
  const promotion = promotionOf(await books.known(), promotionId) ?? opened;
  const { order, state, intent } = resumePoint(promotion);
  const session = { ...claiming, order };
  session.kept.state = state;
  beginJournal(means, order, state);
  await untilLanded(await books.known(), session);
  session.kept.asked = await askedBy(promotion, order, targets.forward);
  const event: Event = { kind: 'resumed', canRaise, ...(intent && { intent }), at: clock.now() };
  return { kind: 'taken', session, event };
}

/**
 * As above, for a person or a pipeline that asks for the same again: a driver that died leaves a lease behind, and one
 * that lives renews it. So the end of the lease is waited for once, and no longer.
 */
export async function takeOverPatiently(promotionId: string, means: Means): Promise<Taken> {
  const { clock, reins, host } = means;
  const first = await takeOver(promotionId, means, true);
  if (first.kind === 'taken') return first;
  if (first.until === undefined) throw busy(promotionId, first.because);
  const wait = Math.max(0, first.until - clock.now()) + 1_000;
  const seconds = Math.ceil(wait / 1_000);
  host.log.info(`${promotionId}: ${first.because}; if that one is gone, its lease ends in ${seconds} s`);
  await clock.sleep(wait, reins.forward);
  const second = await takeOver(promotionId, means, true);
  if (second.kind === 'taken') return second;
  throw busy(promotionId, second.because);
}

function busy(promotionId: string, because: string): Fault {
  return new Fault('ROLLOUT_BUSY', `${promotionId} is on its way already: ${because}`);
}

/** Whoever goes on writes down where it found the rollout: what it decides follows from there. */
export function beginJournal(
  { journal }: Means,
  { plan, setup }: StandingOrder,
  state: Session['kept']['state'],
): void {
  journal.open({ plan, openedAt: state.openedAt, state, ...(setup && { setup }) });
}

/** Nothing may come behind what is done from here. */
async function untilLanded(standing: Standing, { clock, reins }: Session): Promise<void> {
  const landed = settledAfter(standing);
  if (landed !== undefined) await clock.sleep(Math.max(0, landed - clock.now()), reins.forward);
}

export function sessionOf(order: StandingOrder, means: Means, state: Session['kept']['state']): Session {
  const { thisRun, ...rest } = means;
  return { ...rest, ...thisRun, order, bell: hangBell(), kept: keep(state) };
}
