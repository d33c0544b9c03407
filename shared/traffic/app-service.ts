// App Service: the shares are the ramp-up rules of production, the arms are production and its slots.
import type { AppService, SiteAddress } from '../azure/app-service.js';
import { Fault } from '../fault/fault.js';
import { appServiceAbilities } from './app-service/abilities.js';
import { type Evicted, evict } from './app-service/evicting.js';
import { clean, restore } from './app-service/going-back.js';
import { look } from './app-service/live/reading.js';
import { sameName } from './app-service/live/rules.js';
import type { Ground, Means } from './app-service/means.js';
import { type Pinned, type PinnedQuestion, pinnedClients } from './app-service/pinned.js';
import { place } from './app-service/placing.js';
import { promote, reconcile, seen, type Waiting } from './app-service/promotion.js';
import { demandFit, write } from './app-service/shift.js';
import type { TrafficTarget } from './target.js';

export type AppServiceTarget = TrafficTarget & {
  /** Throws what the first share would be refused for. */
  readonly demandFit: (candidate: string, isPlaced: boolean) => Promise<void>;
  /** Where clients end up that a cookie binds to a slot: measured, not guessed. */
  readonly pinnedClients: (question: PinnedQuestion) => Promise<Pinned>;
  /** Gives such clients the build of production, by placing it in their slot. */
  readonly evict: (question: PinnedQuestion) => Promise<Evicted>;
};

/** Without means it reads and cannot change anything. */
export function appServiceTarget(client: AppService, at: SiteAddress, means?: Means): AppServiceTarget {
  const waiting: Waiting = { quietSince: undefined };
  const able = async (): Promise<Ground> => {
    if (means !== undefined) return { client, at, ...means };
    throw new Fault('UNEXPECTED', 'this target was made for reading, and was told to change something');
  };
  const read = async () => (await look({ client, at })).live;
  return {
    abilities: appServiceAbilities,
    read,
    place: async (arm, artifact) => place(await able(), arm, artifact),
    write: async (split, guard) => write(await able(), split, guard),
    seen: async receipt => seen(await able(), receipt),
    promote: async (candidate, guard) => {
      waiting.quietSince = undefined;
      return promote(await able(), candidate, guard);
    },
    reconcile: async receipt => reconcile(await able(), receipt, waiting),
    restore: async (before, guard) => restore(await able(), before, guard),
    clean: async before => clean(await able(), before),
    addressOf: async arm => (await read()).arms.find(({ name }) => sameName(name, arm))?.address,
    demandFit: async (candidate, isPlaced) => demandFit(await able(), candidate, isPlaced),
    pinnedClients: async question => pinnedClients(await able(), question),
    evict: async question => evict(await able(), question),
  };
}
