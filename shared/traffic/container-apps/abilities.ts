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
  pinnedAtRollback:
    'Nobody is pinned: every request is split anew, and session affinity does not exist while several revisions are active.',
  promotion: 'weights',
  leastRoles: [
    { role: 'Reader', scope: 'the container app', why: 'reads the app, its revisions and their replicas' },
    {
      role: 'Container Apps Contributor',
      scope: 'the container app',
      why: 'sets weights and labels, makes a revision, activates and deactivates revisions',
    },
  ],
};
