// Traffic Manager: the shares are weights of endpoints, and DNS hands them out, answer by answer.
import type { Receipt, TrafficTarget } from '../target.js';
import { trafficManagerAbilities, usualTtlSeconds } from './abilities.js';
import { promoteEndpoint, restoreEndpoints, type Workshop, writeSplit } from './change.js';
import { addressOf, liveSplit } from './live-split.js';
import { isSame, lookAt, type Picture, type Subject } from './profile.js';
import { type CountedSeen, reconciled, seenOf } from './seen.js';

export type TrafficManagerTarget = Omit<TrafficTarget, 'seen'> & {
  readonly seen: (receipt: Receipt) => Promise<CountedSeen>;
};

export function trafficManagerTarget(given: Workshop): TrafficManagerTarget {
  // How long anything takes depends on the profile, which is known from the first look at it.
  let abilities = trafficManagerAbilities(usualTtlSeconds);
  const client: Subject['client'] = {
    ...given.client,
    profile: async at => {
      const profile = await given.client.profile(at);
      abilities = trafficManagerAbilities(profile.dnsConfig?.ttl ?? usualTtlSeconds);
      return profile;
    },
  };
  const workshop: Workshop = { ...given, client };
  return {
    get abilities() {
      return abilities;
    },
    read: async () => liveSplit(await lookAt(workshop)),
    write: (split, guard) => writeSplit(workshop, split, guard),
    seen: receipt => seenOf(workshop, receipt),
    promote: (candidate, guard) => promoteEndpoint(workshop, candidate, guard),
    reconcile: intent => reconciled(workshop, intent),
    restore: (before, guard) => restoreEndpoints(workshop, before, guard),
    // An endpoint that is switched off costs nothing and keeps nobody: there is nothing to end.
    clean: async () => undefined,
    addressOf: async arm => addressIn(await lookAt(workshop), arm),
  };
}

function addressIn(picture: Picture, arm: string): URL | undefined {
  const endpoint = picture.endpoints.find(({ name }) => isSame(name, arm));
  return endpoint === undefined ? undefined : addressOf(endpoint, picture);
}
