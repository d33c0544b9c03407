// A classic Front Door: two backends of a pool, written as one whole resource, and edges that follow half a minute later.
import { onItsWayUntil } from '../../../../playground/rooms/front-door/live.js';
import { visit } from '../../../contract/traffic/front-door/edge.js';
import {
  candidate,
  edgeHost,
  liveIn,
  name,
  pool,
  restOf,
  sharesOf,
} from '../../../contract/traffic/front-door-classic/set.js';
import { type ChaosTarget, failing, type Side } from './target.js';

/** As the visitors name who answers. */
const sides: Readonly<Record<string, Side>> = { blue: 'stable', green: 'candidate' };

export const frontDoorClassic: ChaosTarget = {
  service: name,
  inputs: {
    target: 'front-door-classic',
    'resource-group': 'rg-prod',
    profile: name,
    'backend-pool': pool,
    candidate,
    ladder: '50%/1m, 100%',
    watch: '1m',
    'propagation-budget': '3m',
  },
  world: { habits: { frontDoorPropagationSeconds: 30 } },
  load: [{ site: name, perSecond: 4, returning: 0, path: '/' }],
  firstShare: { method: 'PUT', path: `/frontDoors/${name}`, nth: 1 },
  share: playground => sharesOf(liveIn(playground))[candidate] ?? 0,
  underWay: playground => {
    const until = onItsWayUntil(liveIn(playground), playground.state.clock.now().getTime());
    return until === undefined ? undefined : 'the edges do not do yet what was asked';
  },
  rest: playground => restOf(liveIn(playground)),
  restExpected: (_, before) => before,
  spoil: ({ state }) => {
    const arm = state.arm('payments', 'preview');
    if (arm !== undefined) arm.app = { ...arm.app, ...failing };
  },
  visit: async playground => {
    const [who = ''] = Object.keys(await visit(playground, 1, edgeHost));
    return sides[who] ?? 'nobody';
  },
};
