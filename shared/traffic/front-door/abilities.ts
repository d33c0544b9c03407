// What Front Door can do with traffic, as data. How long it takes is the propagation budget that the user may set.
import type { Abilities } from '../abilities.js';

const minute = 60_000;

/** Azure's own word for one change; it said 45 min before. Changes made one after the other queue. */
export const usualBudgetMilliseconds = 20 * minute;
/** Going back from 100 % is two changes: one origin on, the other one off. */
const mostChanges = 2;
const marginMilliseconds = 5 * minute;

/** What the brake `stop-origin` stops: a role at that resource, for that alone. */
export type Stopped = 'site' | 'revision';

const brakeRoles = { site: 'Website Contributor', revision: 'Container Apps Contributor' } as const;

export function frontDoorAbilities(budgetMilliseconds: number, stopped: readonly Stopped[] = []): Abilities {
  return {
    grainPercent: 0.1,
    rangePercent: { from: 0.1, to: 99.9 },
    zero: 'by-switching-off',
    hundred: 'by-switching-off',
    atomic: false,
    verifiable: 'by-data',
    settling: {
      expectedMilliseconds: budgetMilliseconds,
      worstMilliseconds: mostChanges * budgetMilliseconds + marginMilliseconds,
    },
    stickyMilliseconds: 0,
    pinnedAtRollback:
      'With session affinity clients stay with their origin for as long as their browser is open, unless it is switched off. Answers in the caches of the edge stay until they are old or purged.',
    promotion: 'weights',
    leastRoles: [
      {
        role: 'CDN Profile Contributor',
        scope: 'the Front Door profile',
        why: 'reads origin group, origins and routes, sets weight and state of the origins',
      },
      {
        role: 'Monitoring Reader',
        scope: 'the Front Door profile',
        why: 'counts requests by origin, which shows when a change is in force; without it every change takes its whole budget',
      },
      {
        role: 'Reader',
        scope: 'the resource group',
        why: "names who made somebody else's change, from the activity log; without it the name is missing, nothing else",
      },
      ...[...new Set(stopped)].map(kind => ({
        role: brakeRoles[kind],
        scope: `every ${kind} that brake-origin names`,
        why: 'stops the candidate when a rollout goes back, and sees whether it runs',
      })),
    ],
  };
}
