// Front Door (Standard and Premium): the shares are weights of origins, and come to the edges minutes after they were asked.
import type { Readiness } from '../container-apps/live/readiness.js';
import type { Split } from '../split.js';
import type { TrafficTarget } from '../target.js';
import { frontDoorAbilities } from './abilities.js';
import { promoteOrigin, restoreOrigins, writeSplit } from './change.js';
import { startCaches } from './live/caches.js';
import { addressOf, liveSplit } from './live/live-split.js';
import { startMemory } from './live/memory.js';
import { lookAt, type Picture } from './live/picture.js';
import { purge } from './purge.js';
import { readiness } from './readiness.js';
import { reconciled, seenOf } from './seen.js';
import { find } from './standing.js';
import type { Workshop } from './workshop.js';

export type FrontDoorTarget = TrafficTarget & {
  readonly ready: (split: Split) => Promise<Readiness>;
};

export function frontDoorTarget(given: Omit<Workshop, 'memory'>): FrontDoorTarget {
  const memory = startMemory(given.budgetMilliseconds);
  const workshop: Workshop = { ...given, memory };
  const { client, at, clock } = workshop;
  const caches = startCaches(client, at);
  let purgeIsDue = false;
  const told = async (picture: Picture) =>
    liveSplit(picture, await caches.routes(picture), memory.busyUntil(picture, clock.now()));
  return {
    abilities: frontDoorAbilities(given.budgetMilliseconds),
    read: async () => told(await lookAt(workshop)),
    write: (split, guard) => writeSplit(workshop, split, guard),
    seen: async receipt => {
      const seen = await seenOf(workshop, receipt);
      if (seen.kind === 'seen' && purgeIsDue) {
        purgeIsDue = false;
        await purge(workshop, caches);
      }
      return seen;
    },
    promote: (candidate, guard) => promoteOrigin(workshop, candidate, guard),
    reconcile: intent => reconciled(workshop, intent),
    restore: async (before, guard) => {
      const receipt = await restoreOrigins(workshop, before, guard);
      // Emptied before the edges have left the candidate, the caches would fill with its answers again.
      purgeIsDue = workshop.purges;
      return receipt;
    },
    ready: split => readiness(workshop, split),
    // An origin that is switched off costs nothing here and keeps nobody: there is nothing to end.
    clean: async () => undefined,
    addressOf: async arm => {
      const origin = find((await lookAt(workshop)).origins, arm);
      return origin === undefined ? undefined : addressOf(origin);
    },
  };
}
