// What Traffic Manager can do with traffic, as data. How long it takes depends on the time to live of the profile.
import type { Abilities } from '../abilities.js';

const second = 1_000;

/** Until every name server of Azure says the new thing. */
export const propagationMilliseconds = 60 * second;
/** For resolvers and clients that are a little late. */
export const marginMilliseconds = 30 * second;
/** Beyond that something is wrong. */
const patienceMilliseconds = 600 * second;

/** Where no profile was read yet, and in the docs: what Azure's portal gives a new profile. */
export const usualTtlSeconds = 60;

/** From our writing until nobody who keeps to the time to live holds an old answer. */
export function settledAfter(ttlSeconds: number): number {
  return propagationMilliseconds + ttlSeconds * second + marginMilliseconds;
}

export function trafficManagerAbilities(ttlSeconds: number): Abilities {
  const expectedMilliseconds = settledAfter(ttlSeconds);
  return {
    grainPercent: 0.1,
    rangePercent: { from: 0.1, to: 99.9 },
    zero: 'by-switching-off',
    hundred: 'by-switching-off',
    atomic: false,
    verifiable: 'statistically',
    settling: { expectedMilliseconds, worstMilliseconds: expectedMilliseconds + patienceMilliseconds },
    stickyMilliseconds: ttlSeconds * second,
    pinnedAtRollback:
      'Clients stay with the endpoint of their last answer until its time to live is over, those behind a resolver that keeps answers longer stay longer, and open connections stay as long as they are open.',
    promotion: 'weights',
    leastRoles: [
      {
        role: 'Traffic Manager Contributor',
        scope: 'the Traffic Manager profile',
        why: 'reads the profile, sets weight and status of its endpoints',
      },
      {
        role: 'Reader',
        scope: 'the resource group',
        why: "names who made somebody else's change, from the activity log; without it the name is missing, nothing else",
      },
    ],
  };
}
