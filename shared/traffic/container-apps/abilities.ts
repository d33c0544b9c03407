// What Container Apps can do with traffic, as data.
import type { Abilities } from '../abilities.js';

const seconds = 1_000;

/** From the end of a change until every proxy of the environment splits by it; how long that takes is not documented. */
export const propagationMilliseconds = 15 * seconds;

export const containerAppsAbilities: Abilities = {
  grainPercent: 1,
  rangePercent: { from: 1, to: 99 },
  zero: 'exact',
  hundred: 'exact',
  atomic: true,
  verifiable: 'exactly',
  settling: { expectedMilliseconds: propagationMilliseconds + 5 * seconds, worstMilliseconds: 300 * seconds },
  stickyMilliseconds: 0,
  independent: true,
  pinnedAtRollback:
    'Nobody is pinned: every request is split anew, and session affinity does not exist while several revisions are active.',
  promotion: 'weights',
  leastRoles: [
    {
      role: 'Container Apps Contributor',
      scope: 'the container app',
      why: 'reads revisions and replicas, sets weights and labels, makes a revision, activates and deactivates revisions',
    },
    {
      role: 'Reader',
      scope: 'the resource group',
      why: "names who made somebody else's change, and follows a change by its operation; without it the name is missing, and the app itself is watched",
    },
  ],
};
