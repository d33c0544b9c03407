// A route in a cluster of the playground, the target that we make of it, and a look behind the target's back.
import { defaultWorld } from '../../../../playground/default-world.js';
import type { Fields } from '../../../../playground/exchange.js';
import {
  type Playground,
  type PlaygroundOptions,
  startPlayground,
} from '../../../../playground/playground.js';
import { actNow, usualActor } from '../../../../playground/rooms/act.js';
import { defaultClusters } from '../../../../playground/rooms/kubernetes/defaults.js';
import { type LiveRoute, weightsIn } from '../../../../playground/rooms/kubernetes/live.js';
import type { ClusterWorld } from '../../../../playground/rooms/kubernetes/world.js';
import { createTransport } from '../../../../shared/http/pipeline.js';
import { type Cluster, openCluster } from '../../../../shared/kubernetes/cluster.js';
import { createHttpRoutes } from '../../../../shared/kubernetes/http-routes.js';
import { keepCredentials } from '../../../../shared/kubernetes/identity/credentials.js';
import { findAccess } from '../../../../shared/kubernetes/identity/finding.js';
import { createWorkloads } from '../../../../shared/kubernetes/workloads.js';
import { gatewayApiTarget } from '../../../../shared/traffic/gateway-api/target.js';
import type { Split } from '../../../../shared/traffic/split.js';
import type { TrafficTarget } from '../../../../shared/traffic/target.js';
import { realClock } from '../../../../shared/wiring/clock.js';
import { type JumpingClock, jumpingClock } from '../stage.js';

export const stable = 'storefront-v1';
export const candidate = 'storefront-v2';
export const routePath = '/apis/gateway.networking.k8s.io/v1/namespaces/shop/httproutes/storefront';

export type Wish = { readonly route?: string; readonly as?: string; readonly candidate?: string };

export type Setting = {
  readonly playground: Playground;
  readonly clock: JumpingClock;
  readonly cluster: (as?: string) => Promise<Cluster>;
  readonly target: TrafficTarget;
  readonly targetFor: (wish?: Wish) => Promise<TrafficTarget>;
  readonly route: () => LiveRoute;
  readonly shares: () => Split;
  /** Somebody else changes the spec, by a merge or by a JSON Patch. */
  readonly somebodyElse: (body: unknown) => number;
};

export function clusterWith(change: Partial<ClusterWorld> = {}): ClusterWorld {
  const [cluster] = defaultClusters;
  if (cluster === undefined) throw new Error('there is no cluster to play');
  return { ...cluster, ...change };
}

/** The usual route with another spec. */
export function routeWith(spec: Fields): Pick<ClusterWorld, 'routes'> {
  const [route] = clusterWith().routes;
  if (route === undefined) throw new Error('there is no route to play');
  return { routes: [{ ...route, spec: { ...route.spec, ...spec } }] };
}

export async function prepare(
  change: Partial<ClusterWorld> = {},
  options: PlaygroundOptions = {},
): Promise<Setting> {
  const world = { ...defaultWorld(), clusters: [clusterWith(change)] };
  const playground = await startPlayground({ world, ...options });
  const clock = jumpingClock(playground);
  const { state } = playground;
  const cluster = (as?: string) => openAs(playground, clock, as);
  const targetFor = async (wish: Wish = {}) => {
    const opened = await cluster(wish.as);
    return gatewayApiTarget({
      routes: createHttpRoutes(opened),
      workloads: createWorkloads(opened),
      server: opened.server,
      at: { namespace: opened.namespace, name: wish.route ?? 'storefront' },
      candidate: wish.candidate ?? candidate,
      clock,
      isInside: false,
    });
  };
  const route = () => routeIn(playground);
  return {
    playground,
    clock,
    cluster,
    targetFor,
    target: await targetFor(),
    route,
    shares: () => sharesOf(route().spec),
    somebodyElse: body => actNow({ actor: usualActor, method: 'PATCH', path: routePath, body }, state).status,
  };
}

async function openAs(playground: Playground, clock: JumpingClock, as: string | undefined): Promise<Cluster> {
  const { environment } = playground;
  const context = as === undefined ? undefined : `aks-prod-${as}`;
  const access = await findAccess({ environment, ...(context !== undefined && { context }) });
  const { signal } = new AbortController();
  return openCluster(access, {
    open: peer =>
      createTransport({
        clock,
        stopwatch: realClock,
        signal,
        trace: () => undefined,
        environment,
        userAgent: 'azure-promote/test',
        random: () => 1,
        tryMilliseconds: 10_000,
        peer,
      }),
    keeper: keepCredentials(access.user, { environment, stopwatch: realClock, mask: () => undefined }),
    signal,
  });
}

function routeIn({ state }: Playground): LiveRoute {
  const route = state.clusters[0]?.routes.find(({ name }) => name === 'storefront');
  if (route === undefined) throw new Error('the playground has no route storefront');
  return route;
}

export function sharesOf(spec: Fields): Split {
  const weights = weightsIn(spec);
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  return Object.fromEntries(weights.map(({ name, weight }) => [name, (weight / sum) * 100]));
}

/** All of the route that no shift may change: weights are left out, and nothing else. */
export function restOf({ spec, uid, namespace, name }: LiveRoute): unknown {
  const bare = JSON.stringify({ spec, uid, namespace, name }, (key, value: unknown) =>
    key === 'weight' ? undefined : value,
  );
  return JSON.parse(bare);
}

/** Weights for the candidate and for stable. */
export function weights(percent: number): unknown {
  return [
    { op: 'replace', path: '/spec/rules/0/backendRefs/0/weight', value: 100 - percent },
    { op: 'replace', path: '/spec/rules/0/backendRefs/1/weight', value: percent },
  ];
}
