// What gateway-api can do with traffic, as data.
import type { Abilities } from '../abilities.js';

const second = 1_000;

export const gatewayApiAbilities: Abilities = {
  grainPercent: 0.01,
  rangePercent: { from: 0.01, to: 99.99 },
  zero: 'exact',
  hundred: 'exact',
  atomic: true,
  verifiable: 'exactly',
  settling: { expectedMilliseconds: 10 * second, worstMilliseconds: 300 * second },
  stickyMilliseconds: 0,
  independent: true,
  pinnedAtRollback:
    'Every request is split anew, so that nobody stays with a backend: only requests under way end where they are. Session persistence or affinity that a policy of the gateway adds is not seen here.',
  promotion: 'weights',
  leastRoles: [
    {
      role: 'a Role with get and patch on httproutes.gateway.networking.k8s.io',
      scope: 'the namespace of the route; resourceNames may name the one route',
      why: 'reads the route and its status, and sets the weights of its backends',
    },
    {
      role: 'a Role with get on services and list on pods',
      scope: 'the namespace of the backends',
      why: 'tells which image each backend runs and whether it is ready; without it that is not known, nothing else',
    },
  ],
};
