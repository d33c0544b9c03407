// Front Door (Standard and Premium): the shares are weights of origins, and come to the edges minutes after they were asked.
import type { Readiness } from '../container-apps/live/readiness.js';
import type { Split } from '../split.js';
import type { TrafficTarget } from '../target.js';
import { frontDoorAbilities } from './abilities.js';
import type { Pulled } from './brake.js';
import { startCaches } from './live/caches.js';
import { liveSplit } from './live/live-split.js';
import { startMemory } from './live/memory.js';
import { byOrigin } from './live/metric.js';
import { lookAt, type Picture } from './live/picture.js';
import { noteSwitches } from './live/switches.js';
import { purge } from './purge.js';
import { readiness } from './readiness.js';
import { send } from './sending.js';
import { verbsAt, type Workbench } from './workbench.js';
import { blameIn, type Workshop } from './workshop.js';

export type FrontDoorTarget = TrafficTarget & {
  readonly ready: (split: Split) => Promise<Readiness>;
  /** What the brake did when it was pulled last. */
  readonly braked?: () => Promise<Pulled | undefined>;
};

export function frontDoorTarget(given: Omit<Workshop, 'memory'>): FrontDoorTarget {
  const memory = startMemory(given.budgetMilliseconds);
  const workshop: Workshop = { ...given, memory };
  const bench = benchIn(workshop);
  const { client, at, clock } = workshop;
  const caches = startCaches(client, at);
  const told = async (picture: Picture) =>
    liveSplit(picture, await caches.routes(picture), memory.busyUntil(picture, clock.now()));
  return {
    abilities: frontDoorAbilities(given.budgetMilliseconds, given.brake?.stops),
    read: async () => told(await bench.look()),
    ...verbsAt(bench, workshop.purges ? () => purge(workshop, caches) : undefined),
    ready: split => readiness(workshop, split),
    braked: async () => workshop.brake?.pulled?.(),
  };
}

function benchIn(workshop: Workshop): Workbench {
  return {
    ...workshop,
    countedBy: byOrigin,
    isAtomic: false,
    look: async () => {
      const picture = await lookAt(workshop);
      const { switches, clock, budgetMilliseconds } = workshop;
      noteSwitches(switches, picture, { now: clock.now(), budgetMilliseconds });
      return picture;
    },
    send: sending => send(workshop, sending),
    blame: picture => blameIn(workshop, picture),
  };
}
