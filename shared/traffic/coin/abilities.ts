// What a coin can do with traffic: whatever is written is so.
import type { Abilities } from '../abilities.js';

export const coinAbilities: Abilities = {
  grainPercent: 1,
  rangePercent: { from: 1, to: 99 },
  zero: 'exact',
  hundred: 'exact',
  atomic: true,
  verifiable: 'exactly',
  settling: { expectedMilliseconds: 0, worstMilliseconds: 10_000 },
  stickyMilliseconds: 0,
  pinnedAtRollback: 'Nobody is bound to a side of a coin.',
  promotion: 'weights',
  leastRoles: [{ role: 'none', scope: 'the file', why: 'whoever may write the file may weigh the coin' }],
};
