// What a user's own program can do with traffic where it does not say so itself: its `hello` may say otherwise.
import type { Abilities } from '../abilities.js';

export const commandAbilities: Abilities = {
  grainPercent: 1,
  rangePercent: { from: 1, to: 99 },
  zero: 'exact',
  hundred: 'exact',
  atomic: true,
  verifiable: 'exactly',
  settling: { expectedMilliseconds: 10_000, worstMilliseconds: 120_000 },
  stickyMilliseconds: 0,
  pinnedAtRollback:
    'What clients with open connections or sessions see after going back is known to the program, and not to us.',
  promotion: 'weights',
  leastRoles: [
    {
      role: 'whatever the program needs',
      scope: 'what the program speaks to',
      why: 'nobody signs in to Azure for it; it has the environment of the job and nothing else',
    },
  ],
};
