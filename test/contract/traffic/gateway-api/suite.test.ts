// Gateway API in the contract of all targets.
import type { Stage, TrafficRow } from '../row.js';
import { trafficSuite } from '../suite.js';
import { candidate, prepare, restOf, stable, weights } from './set.js';

async function start(): Promise<Stage> {
  const set = await prepare();
  const { playground, clock, target, shares, route, somebodyElse } = set;
  const { state } = playground;
  return {
    playground,
    clock,
    target,
    stable,
    candidate,
    shares,
    builds: () =>
      Object.fromEntries(
        (state.clusters[0]?.backends ?? []).map(({ described, digest }) => [described.name, digest]),
      ),
    rest: () => restOf(route()),
    meddle: async percent => {
      const status = somebodyElse(weights(percent));
      if (status !== 200) throw new Error(`somebody else was refused with ${status}`);
    },
    as: application => set.targetFor({ as: application }),
    missing: () => set.targetFor({ route: 'nobody' }),
    stop: playground.stop,
  };
}

const row: TrafficRow = {
  name: 'Gateway API',
  start,
  wire: {
    read: { method: 'GET', path: '/httproutes/storefront$' },
    write: { method: 'PATCH', path: String.raw`/httproutes/storefront\?` },
    promote: { method: 'PATCH', path: String.raw`/httproutes/storefront\?` },
  },
  writeAction: 'patch httproutes.gateway.networking.k8s.io',
  scope: /^namespace shop$/,
};

trafficSuite(row);
