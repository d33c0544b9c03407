// Gateway API: the backends of an HTTPRoute.
import type { Access } from '../../kubernetes/identity/access.js';
import type { Keeper } from '../../kubernetes/identity/credentials.js';
import type { TrafficTarget } from '../../traffic/target.js';
import { realClock } from '../clock.js';
import type { Surroundings } from '../run.js';
import { openTransport } from '../transport.js';
import type { BareMaking } from './making.js';

export async function make({ surroundings, named, signal }: BareMaking): Promise<TrafficTarget> {
  const [{ openCluster }, { createHttpRoutes }, { createWorkloads }, { gatewayApiTarget }] =
    await Promise.all([
      import('../../kubernetes/cluster.js'),
      import('../../kubernetes/http-routes.js'),
      import('../../kubernetes/workloads.js'),
      import('../../traffic/gateway-api/target.js'),
    ]);
  const { kubeconfig, context, namespace } = named.further;
  const { access, keeper } = await wayTo(surroundings, { kubeconfig, context });
  const cluster = openCluster(access, {
    open: peer => openTransport(surroundings, signal, peer),
    keeper,
    signal,
  });
  return gatewayApiTarget({
    routes: createHttpRoutes(cluster),
    workloads: createWorkloads(cluster),
    server: access.server,
    at: { namespace: namespace ?? access.namespace, name: named.name },
    candidate: named.candidate,
    clock: surroundings.clock,
    signal,
    isInside: access.isInside,
  });
}

type Place = { readonly kubeconfig: string | undefined; readonly context: string | undefined };
type Way = { readonly access: Access; readonly keeper: Keeper };

/** By run. A program that signs in takes seconds, and whoever goes back has few: the token is in memory by then. */
const ways = new WeakMap<Surroundings['host'], Map<string, Promise<Way>>>();

function wayTo(surroundings: Surroundings, place: Place): Promise<Way> {
  const known = ways.get(surroundings.host) ?? new Map<string, Promise<Way>>();
  ways.set(surroundings.host, known);
  const key = JSON.stringify([place.kubeconfig, place.context]);
  const way = known.get(key) ?? findWay(surroundings, place);
  known.set(key, way);
  return way;
}

async function findWay({ environment, host }: Surroundings, { kubeconfig, context }: Place): Promise<Way> {
  const [{ findAccess }, { keepCredentials }] = await Promise.all([
    import('../../kubernetes/identity/finding.js'),
    import('../../kubernetes/identity/credentials.js'),
  ]);
  const access = await findAccess({
    environment,
    ...(kubeconfig !== undefined && { kubeconfig }),
    ...(context !== undefined && { context }),
  });
  host.log.debug(`cluster ${access.server.host}, by ${access.source}`);
  return {
    access,
    keeper: keepCredentials(access.user, { environment, stopwatch: realClock, mask: host.mask }),
  };
}
