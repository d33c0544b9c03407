// What a feature flag can do with traffic, as data. The store obeys at once; the apps ask it again at intervals of their own.
import type { Abilities } from '../abilities.js';

const second = 1_000;

/** How often Microsoft's providers ask again, unless an app says otherwise. */
export const usualRefreshMilliseconds = 30 * second;
/** Providers ask only when a request comes in, and some are a little late. */
export const settledAfterMilliseconds = usualRefreshMilliseconds + 30 * second;

export const featureFlagAbilities: Abilities = {
  grainPercent: 0.1,
  rangePercent: { from: 0.1, to: 99.9 },
  zero: 'exact',
  hundred: 'exact',
  atomic: true,
  verifiable: 'exactly',
  settling: { expectedMilliseconds: settledAfterMilliseconds, worstMilliseconds: 600 * second },
  stickyMilliseconds: usualRefreshMilliseconds,
  pinnedAtRollback:
    'A user keeps the version of the last refresh of the app, 30 s by default. The hash of the user decides: whoever has the candidate keeps it while its share only grows, and is among the first to have it again.',
  promotion: 'weights',
  leastRoles: [
    {
      role: 'App Configuration Data Owner',
      scope: 'the App Configuration store',
      why: 'reads the flag and writes its share; it is a role of the data plane, and Contributor is not enough',
    },
  ],
};
