// Front Door as the playground's own door shows it: what was asked, what the edges do, and what is on its way.
import type { Fields } from '../../exchange.js';
import type { State } from '../../state.js';
import { atTheEdge, isEnabled, type LiveFrontDoor, onItsWayUntil, weightOf } from './live.js';
import { isHealthy } from './probes.js';
import type { FrontDoorWorld } from './world.js';

const weights = ({ originGroups }: FrontDoorWorld): Fields =>
  Object.fromEntries(
    originGroups.map(group => [
      group.name,
      Object.fromEntries(group.origins.map(each => [each.name, isEnabled(each) ? weightOf(each) : 0])),
    ]),
  );

/** By their last probes: the edges leave them out while another one answers. */
const failing = (live: LiveFrontDoor): Fields =>
  Object.fromEntries(
    live.asked.originGroups.map(group => [
      group.name,
      group.origins.filter(each => !isHealthy(live, group, each.name)).map(({ name }) => name),
    ]),
  );

export const frontDoorView = (state: State, profiles: readonly LiveFrontDoor[]): Fields => {
  const now = state.clock.now().getTime();
  return Object.fromEntries(
    profiles.map(live => {
      const until = onItsWayUntil(live, now);
      return [
        live.name,
        {
          hostNames: live.asked.endpoints.map(each => each.hostName),
          asked: weights(live.asked),
          atTheEdge: weights(atTheEdge(live, now)),
          failingProbes: failing(live),
          ...(until !== undefined && { onItsWayUntil: new Date(until).toISOString() }),
          purges: Object.fromEntries(live.purges),
        },
      ];
    }),
  );
};
