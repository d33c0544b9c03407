// A promotion that has ended is undone by one of its own: opened, claimed and on its way back in one entry, so that whoever
// finds it unfinished can only go back with it.
import { asFault } from '../../fault/fault.js';
import { entryOf, type Happened } from '../../promotion/happened.js';
import { leaseMilliseconds } from '../../promotion/lease-terms.js';
import { isoTime } from '../../promotion/moment.js';
import type { Standing } from '../../promotion/standing.js';
import { beginState, decide } from '../../rollout/decide.js';
import type { Event } from '../../rollout/event.js';
import type { Plan } from '../../rollout/plan.js';
import type { Ended } from '../../steps/canary-shift/port.js';
import { reach } from '../resume/reach.js';
import { drive } from '../rollout/drive.js';
import { type Means, sessionOf } from '../rollout/open.js';
import { printOrder, printState, type StandingOrder } from '../rollout/standing-order.js';
import { busy } from './endings.js';
import type { Site } from './open-rollout.js';

/** `order` holds what to go back to. */
export async function restoreBy(
  { ground, books }: Site,
  order: StandingOrder,
  reason: string,
): Promise<Ended> {
  const { means } = await reach({ ground, books, order, goesOn: false });
  const at = means.clock.now();
  const event: Event = { kind: 'rollback-ordered', by: ground.own.run, reason, at };
  const fence = await openedBack(order, means, event);
  means.journal.open({ plan: order.plan, openedAt: at });
  const session = sessionOf(order, means, beginState(order.plan, at));
  session.kept.fence = fence;
  return drive(session, event);
}

/** Nothing is climbed by it: what was a candidate once is what goes. */
export function backwardPlan(plan: Plan, promotion: string): Plan {
  const { until, maxDurationMilliseconds, digest, ...rest } = plan;
  return { ...rest, promotion, rungs: [], waits: 'inline', places: false, judged: false };
}

/** The number of its lease; 0 when the ledger is away, which holds nothing up. */
async function openedBack(order: StandingOrder, means: Means, event: Event): Promise<number> {
  const { books, clock, thisRun, host } = means;
  let holder: string | undefined;
  let fence = 0;
  const entries = (standing: Standing) => {
    holder = standing.holder?.id;
    if (holder !== undefined) return [];
    fence = standing.fence + 1;
    const at = clock.now();
    return happened(order, { fence, event, means, at }).map(each =>
      entryOf(each, { at, by: thisRun.driver }),
    );
  };
  try {
    await books.add(entries);
  } catch (thrown) {
    host.log.warning(
      `the ledger was not told: ${asFault(thrown).message}; the traffic goes back all the same`,
    );
    return 0;
  }
  if (holder !== undefined) throw busy(order.plan.promotion, `${holder} has begun meanwhile, and`);
  return fence;
}

type Opening = {
  readonly fence: number;
  readonly event: Event;
  readonly means: Means;
  readonly at: number;
};

function happened(order: StandingOrder, { fence, event, means, at }: Opening): readonly Happened[] {
  const { plan } = order;
  const { promotion } = plan;
  const { driver, run } = means.thisRun;
  const { state } = decide(plan, beginState(plan, at), event);
  const until = isoTime(at + leaseMilliseconds);
  return [
    { kind: 'rollout-opened', promotion, run, order: printOrder(order) },
    { kind: 'lease-taken', promotion, driver, fence, until },
    { kind: 'state-reached', promotion, fence, state: printState(state) },
  ];
}
