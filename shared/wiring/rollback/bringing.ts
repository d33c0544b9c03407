// An arm that somebody named, or that holds what is known to be good, becomes the one that users come to: by the machine of
// every rollout, without shares in between and without a judge.
import type { Plan } from '../../rollout/plan.js';
import type { Ended } from '../../steps/canary-shift/port.js';
import type { Bringing, Surveyed } from '../../steps/rollback/port.js';
import { reach } from '../resume/reach.js';
import { inputsToKeep } from '../rollout/afterwork/saved-run.js';
import { begin, openRollout } from '../rollout/open.js';
import type { Targets } from '../rollout/ports/connect.js';
import type { RolloutTarget } from '../rollout/session.js';
import type { StandingOrder } from '../rollout/standing-order.js';
import { alone } from './alone.js';
import type { Site } from './open-rollout.js';
import { restoreBy } from './restoring.js';

const minute = 60_000;

export async function bring(site: Site, what: Bringing, reason: string): Promise<Ended> {
  const { ground, books, surveyed } = site;
  const order = await orderFor(site, what);
  const isFront = surveyed.live.arms.some(({ name, isDefault }) => isDefault && name === what.arm);
  // Where nothing has to be swapped, weights and rules alone lead there, and that waits for nobody.
  if (!order.plan.exchanges || isFront) return restoreBy(site, back(order, what, surveyed), reason);
  const { skew } = ground.common;
  if (skew !== undefined) throw skew;
  const { means } = await reach({ ground, books, order, goesOn: true });
  return begin(await openRollout(order, { ...means, targets: keepingAll(means.targets) }));
}

async function orderFor({ ground, books, surveyed }: Site, what: Bringing): Promise<StandingOrder> {
  const { resource } = surveyed.live;
  const given = inputsToKeep(ground.wiring, { resource, candidate: what.arm });
  const draft: StandingOrder = {
    version: 1,
    plan: planFor(what, surveyed, ground.wiring.raw.get('probe-path') !== undefined),
    before: {},
    given,
    resource,
    rollback: {},
  };
  const { means } = await reach({ ground, books, order: draft, goesOn: false });
  const { forward } = means.targets;
  const live = await forward.read();
  // What stands there is asked for again: nothing is written, and the target says in its words what to go back to.
  const { before } = await forward.write(live.split, live.guard);
  return { ...draft, before };
}

function planFor(
  { arm, digest, stable }: Bringing,
  { promotion, abilities }: Surveyed,
  probes: boolean,
): Plan {
  return {
    version: 1,
    promotion,
    candidate: arm,
    stable,
    ...(digest !== undefined && { digest }),
    places: false,
    probes,
    ...(abilities.promotion === 'swap' && { exchanges: true }),
    rungs: [],
    watchMilliseconds: 0,
    standbyMilliseconds: 0,
    onUndecided: 'hold',
    onNoData: 'hold',
    onInterrupt: 'hold',
    holdForMilliseconds: 120 * minute,
    maxDurationMilliseconds: 60 * minute,
    waits: 'inline',
    judged: false,
    checkMilliseconds: minute / 2,
    lagMilliseconds: 0,
    settlingMilliseconds: abilities.settling.worstMilliseconds,
  };
}

/** What is undone is the share of the others. */
function back(
  order: StandingOrder,
  { arm, stable, digest }: Bringing,
  { kind, live }: Surveyed,
): StandingOrder {
  const before = alone(kind, { now: order.before, arm, live });
  const rollback = { back: digest === undefined ? {} : { digest } };
  return { ...order, before, rollback, plan: { ...order.plan, candidate: stable, stable: arm } };
}

/** What is left without traffic stays as it is: somebody wants to know what was wrong with it. */
function keepingAll({ forward, back }: Targets): Targets {
  const kept: RolloutTarget = {
    ...forward,
    get abilities() {
      return forward.abilities;
    },
    clean: async () => undefined,
  };
  return { forward: kept, back };
}
