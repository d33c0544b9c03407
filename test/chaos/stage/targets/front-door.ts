// A profile of Front Door: two origins, and edges that do what was asked a minute later.
import type { Playground } from '../../../../playground/playground.js';
import { onItsWayUntil } from '../../../../playground/rooms/front-door/live.js';
import type { FrontDoorWorld } from '../../../../playground/rooms/front-door/world.js';
import { visit } from '../../../contract/traffic/front-door/edge.js';
import { group, name, restOf, sharesOf } from '../../../contract/traffic/front-door/set.js';
import { type ChaosTarget, failing, type Side } from './target.js';

const sides: Readonly<Record<string, Side>> = { blue: 'stable', green: 'candidate' };

export const frontDoor: ChaosTarget = {
  service: name,
  inputs: {
    target: 'front-door',
    'resource-group': 'rg-prod',
    profile: name,
    'origin-group': group,
    candidate: 'green',
    ladder: '50%/1m, 100%',
    watch: '1m',
    'propagation-budget': '3m',
  },
  world: { habits: { frontDoorPropagationSeconds: 30 } },
  load: [{ site: name, perSecond: 4, returning: 0, path: '/' }],
  // The change before it asks only whether changes are taken.
  firstShare: { method: 'PATCH', path: `/originGroups/${group}/origins/`, nth: 2 },
  share: playground => sharesOf(asked(playground))['green'] ?? 0,
  underWay: playground => {
    const live = liveIn(playground);
    const until = onItsWayUntil(live, playground.state.clock.now().getTime());
    return until === undefined ? undefined : 'the edges do not do yet what was asked';
  },
  rest: playground => restOf(asked(playground)),
  restExpected: (_, before) => before,
  spoil: ({ state }) => {
    const arm = state.arm('payments', 'preview');
    if (arm !== undefined) arm.app = { ...arm.app, ...failing };
  },
  visit: async playground => {
    const [origin = ''] = Object.keys(await visit(playground, 1));
    return sides[origin] ?? 'nobody';
  },
};

function liveIn({ state }: Playground) {
  const live = state.frontDoors.profiles.find(each => each.name === name);
  if (live === undefined) throw new Error(`the playground has no profile ${name}`);
  return live;
}

function asked(playground: Playground): FrontDoorWorld {
  return liveIn(playground).asked;
}
