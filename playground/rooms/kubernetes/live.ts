// Clusters as they are now: what was asked of each route, what its gateway does, which is older, and who wrote what.
import { createHash } from 'node:crypto';
import type { Fields } from '../../exchange.js';
import { type Chance, chance } from '../../random.js';
import type { Behaviour } from '../../world.js';
import { listIn, textIn } from '../container-apps/merge.js';
import { type Managed, takenBy } from './managed.js';
import type { BackendWorld, ClusterWorld, RouteWorld } from './world.js';

export type Version = { readonly generation: number; readonly spec: Fields; readonly seenAt: number };

export type LiveRoute = {
  readonly namespace: string;
  readonly name: string;
  readonly uid: string;
  readonly created: Date;
  spec: Fields;
  generation: number;
  resourceVersion: number;
  managed: readonly Managed[];
  /** The oldest first: what the gateway learns of, and when. */
  versions: readonly Version[];
  /** Of which generation its controller has spoken. */
  observed: number;
};

export type LiveBackend = {
  readonly described: BackendWorld;
  app: Behaviour;
  image: string;
  digest: string;
  pods: number;
};

export type LiveCluster = {
  readonly described: ClusterWorld;
  /** Under which it is asked here. */
  readonly host: string;
  counter: number;
  routes: readonly LiveRoute[];
  readonly backends: readonly LiveBackend[];
  readonly splitting: Chance;
};

const uidOf = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
};

const startRoute = (route: RouteWorld, resourceVersion: number, now: Date): LiveRoute => ({
  namespace: route.namespace,
  name: route.name,
  uid: uidOf(`${route.namespace}/${route.name}`),
  created: now,
  spec: route.spec,
  generation: 1,
  resourceVersion,
  managed: takenBy(
    [],
    { manager: route.manager, operation: 'Update' },
    { fields: Object.keys(route.spec), at: now },
  ),
  versions: [{ generation: 1, spec: route.spec, seenAt: 0 }],
  observed: 1,
});

export const startClusters = (
  described: readonly ClusterWorld[],
  seed: number,
  now: Date,
): readonly LiveCluster[] =>
  described.map(cluster => ({
    described: cluster,
    host: `${cluster.name}.clusters.playground`,
    counter: 1_000 + cluster.routes.length,
    routes: cluster.routes.map((route, index) => startRoute(route, 1_000 + index, now)),
    backends: cluster.backends.map(each => ({
      described: each,
      app: each.app,
      image: each.image,
      digest: each.digest,
      pods: each.pods,
    })),
    splitting: chance(seed, `gateway ${cluster.name}`),
  }));

/** Controllers report what has come to the gateway meanwhile: each report is a version of its own. */
export const settleRoutes = (cluster: LiveCluster, now: number): void => {
  for (const route of cluster.routes) {
    const last = route.versions.findLast(each => each.seenAt <= now);
    if (!last || last.generation <= route.observed) continue;
    route.observed = last.generation;
    cluster.counter += 1;
    route.resourceVersion = cluster.counter;
    route.versions = route.versions.filter(each => each.generation >= last.generation);
  }
};

/** What the gateway does now, which may be older than what was asked. */
export const inForce = (route: LiveRoute, now: number): Fields =>
  (route.versions.findLast(each => each.seenAt <= now) ?? route.versions[0])?.spec ?? route.spec;

export const backendNamed = (
  cluster: LiveCluster,
  namespace: string,
  name: string,
): LiveBackend | undefined =>
  cluster.backends.find(({ described: each }) => each.namespace === namespace && each.name === name);

export const hostsOf = (route: LiveRoute): readonly string[] => {
  const hosts = route.spec['hostnames'];
  return Array.isArray(hosts) ? hosts.filter(each => typeof each === 'string') : [];
};

export const weightsIn = (spec: Fields): readonly { readonly name: string; readonly weight: number }[] =>
  listIn(listIn(spec, 'rules')[0] ?? {}, 'backendRefs').map(each => ({
    name: textIn(each, 'name') ?? '',
    weight: typeof each['weight'] === 'number' ? each['weight'] : 1,
  }));
