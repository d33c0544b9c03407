// Clusters as the playground's own door shows them, and what may be changed there: how backends behave.
import { type Fields, isFields } from '../../exchange.js';
import type { State } from '../../state.js';
import type { Behaviour } from '../../world.js';
import { hostsOf, inForce, type LiveBackend, type LiveCluster, settleRoutes, weightsIn } from './live.js';

const routesView = (cluster: LiveCluster, now: number): Fields =>
  Object.fromEntries(
    cluster.routes.map(route => [
      route.name,
      { hostNames: hostsOf(route), asked: weightsIn(route.spec), inForce: weightsIn(inForce(route, now)) },
    ]),
  );

export const clustersView = (state: State): Fields => {
  const now = state.clock.now().getTime();
  return Object.fromEntries(
    state.clusters.map(cluster => {
      settleRoutes(cluster, now);
      const backends = cluster.backends.map(each => [each.described.name, { pods: each.pods, ...each.app }]);
      return [
        cluster.described.name,
        { routes: routesView(cluster, now), backends: Object.fromEntries(backends) },
      ];
    }),
  );
};

export type BackendChange = { readonly backend: LiveBackend; readonly app: Behaviour };

type ReadBehaviour = (value: unknown, now: Behaviour) => Behaviour | string;

/** What a change of the world says of backends, by cluster and name, or what is wrong with it. */
export const readBackends = (
  wanted: unknown,
  state: State,
  readBehaviour: ReadBehaviour,
): readonly BackendChange[] | string => {
  if (wanted === undefined) return [];
  if (!isFields(wanted)) return 'clusters must be an object of clusters.';
  const changes: BackendChange[] = [];
  for (const [name, backends] of Object.entries(wanted)) {
    const cluster = state.clusters.find(each => each.described.name === name);
    if (!cluster) return `There is no cluster ${name}.`;
    if (!isFields(backends)) return `clusters.${name} must be an object of backends.`;
    for (const [backendName, behaviour] of Object.entries(backends)) {
      const backend = cluster.backends.find(each => each.described.name === backendName);
      if (!backend) return `${name} has no backend ${backendName}.`;
      const app = readBehaviour(behaviour, backend.app);
      if (typeof app === 'string') return `clusters.${name}.${backendName} ${app}.`;
      changes.push({ backend, app });
    }
  }
  return changes;
};
