// A route in a cluster: two backends, and the weights between them. Nobody counts requests there, so that a workspace does.
import type { Playground } from '../../../../playground/playground.js';
import { defaultClusters } from '../../../../playground/rooms/kubernetes/defaults.js';
import type { LiveRoute } from '../../../../playground/rooms/kubernetes/live.js';
import { usualLogWorld } from '../../../../playground/rooms/log-analytics/world.js';
import { candidate, restOf, sharesOf } from '../../../contract/traffic/gateway-api/set.js';
import { type ChaosTarget, failing } from './target.js';
import { askVersion } from './visitor.js';

const name = 'storefront';
const versions = { stable: '1.0.0', candidate: '2.0.0' } as const;

export const gatewayApi: ChaosTarget = {
  service: name,
  inputs: {
    target: 'gateway-api',
    route: name,
    namespace: 'shop',
    candidate,
    ladder: '50%/1m, 100%',
    watch: '1m',
    source: 'log-analytics',
    'workspace-id': usualLogWorld.workspace.id,
    'candidate-version': versions.candidate,
    'stable-version': versions.stable,
    probes: '0',
  },
  world: { clusters: defaultClusters, habits: { logsDelaySeconds: 20 } },
  load: [{ site: name, perSecond: 4, returning: 0, path: '/' }],
  room: 'kubernetes',
  firstShare: { method: 'PATCH', path: `/httproutes/${name}` },
  share: playground => sharesOf(routeIn(playground).spec)[candidate] ?? 0,
  underWay: playground => {
    const { versions: all } = routeIn(playground);
    const now = playground.state.clock.now().getTime();
    return all.some(({ seenAt }) => seenAt > now) ? 'the gateway does not do yet what was asked' : undefined;
  },
  rest: playground => restOf(routeIn(playground)),
  restExpected: (_, before) => before,
  spoil: ({ state }) => {
    const backend = state.clusters[0]?.backends.find(({ described }) => described.name === candidate);
    if (backend !== undefined) backend.app = { ...backend.app, ...failing };
  },
  visit: playground => askVersion(playground.routes[0]?.url ?? '', versions),
};

function routeIn({ state }: Playground): LiveRoute {
  const route = state.clusters[0]?.routes.find(each => each.name === name);
  if (route === undefined) throw new Error(`the playground has no route ${name}`);
  return route;
}
