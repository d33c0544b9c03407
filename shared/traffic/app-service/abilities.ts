// What App Service can do with traffic, as data.
import type { Abilities } from '../abilities.js';

const second = 1_000;
const minute = 60 * second;

/** The longest that a swap is waited for: five pings of 90 s in each of two slots, restarts, and as much again. */
export const longestSwapMilliseconds = 30 * minute;

/** How long a swap may be under way without a sign of it. After an answer that never came, less proves nothing. */
export const quietMilliseconds = 15 * minute;

export const appServiceAbilities: Abilities = {
  grainPercent: 0.1,
  rangePercent: { from: 0.1, to: 99.9 },
  zero: 'exact',
  hundred: 'exact',
  atomic: true,
  verifiable: 'exactly',
  settling: { expectedMilliseconds: 5 * second, worstMilliseconds: 2 * minute },
  stickyMilliseconds: 60 * minute,
  pinnedAtRollback:
    'A client with the cookie x-ms-routing-name may stay with its slot for an hour, also when the rule is gone. Where it ends up is measured by a request with that cookie.',
  promotion: 'swap',
  leastRoles: [
    {
      role: 'Website Contributor',
      scope: 'the app',
      why: 'reads rules, slots and settings, writes the rules, places builds, swaps slots',
    },
    {
      role: 'Reader',
      scope: 'the resource group',
      why: "names who made somebody else's change, from the activity log; without it the name is missing, nothing else",
    },
  ],
};
