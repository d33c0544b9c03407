// Front Door as the playground's own door shows it: what was asked, what the edges do, and what is on its way.
import type { Fields } from '../../exchange.js';
import type { State } from '../../state.js';
import { atTheEdge, isEnabled, onItsWayUntil, weightOf } from './live.js';
import type { FrontDoorWorld } from './world.js';

const weights = ({ originGroups }: FrontDoorWorld): Fields =>
  Object.fromEntries(
    originGroups.map(group => [
      group.name,
      Object.fromEntries(group.origins.map(each => [each.name, isEnabled(each) ? weightOf(each) : 0])),
    ]),
  );

export const frontDoorView = (state: State): Fields => {
  const now = state.clock.now().getTime();
  return Object.fromEntries(
    state.frontDoors.profiles.map(live => {
      const until = onItsWayUntil(live, now);
      return [
        live.name,
        {
          hostNames: live.asked.endpoints.map(each => each.hostName),
          asked: weights(live.asked),
          atTheEdge: weights(atTheEdge(live, now)),
          ...(until !== undefined && { onItsWayUntil: new Date(until).toISOString() }),
          purges: Object.fromEntries(live.purges),
        },
      ];
    }),
  );
};
