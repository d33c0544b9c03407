// What Front Door (classic) can do with traffic, as data: what its successor can, but in one write.
import type { Abilities } from '../abilities.js';
import { frontDoorAbilities } from '../front-door/abilities.js';

export function classicAbilities(budgetMilliseconds: number): Abilities {
  return {
    ...frontDoorAbilities(budgetMilliseconds),
    atomic: true,
    pinnedAtRollback:
      'With session affinity clients stay with their backend for as long as their browser is open, unless it is switched off. Answers in the caches of the edge stay until they are old or purged.',
    leastRoles: [
      {
        role: 'Network Contributor',
        scope: 'the Front Door, and the firewall policies that it names',
        why: 'reads the whole resource, and writes the whole resource; Azure knows no smaller change here',
      },
      {
        role: 'Monitoring Reader',
        scope: 'the Front Door',
        why: 'counts requests by backend, which shows when a change is in force; without it every change takes its whole budget',
      },
      {
        role: 'Reader',
        scope: 'the resource group',
        why: "names who made somebody else's change, from the activity log, and sees the end of an operation; without it the name is missing, nothing else",
      },
    ],
  };
}
