// HTTPRoutes of Gateway API: read, listed by name, and their weights changed. Decides nothing.
import { Fault } from '../fault/fault.js';
import type { Cluster, PatchOperation } from './cluster.js';
import { type Fields, fieldsIn, listIn, numberIn, textIn } from './json.js';
import { type Holder, holdersOf } from './managed-fields.js';

export type RouteAddress = { readonly namespace: string; readonly name: string };

export type BackendRef = {
  readonly name: string;
  readonly namespace: string;
  readonly isService: boolean;
  readonly port: number | undefined;
  readonly weight: number;
};

export type Rule = { readonly name: string | undefined; readonly backends: readonly BackendRef[] };

export type Condition = {
  readonly type: string;
  readonly status: string;
  readonly reason: string;
  readonly message: string;
  readonly observedGeneration: number;
};

export type Parent = { readonly name: string; readonly conditions: readonly Condition[] };

export type HttpRoute = {
  readonly uid: string;
  readonly resourceVersion: string;
  readonly generation: number;
  readonly hostnames: readonly string[];
  readonly rules: readonly Rule[];
  /** The gateways that it asks to be attached to. */
  readonly gateways: readonly string[];
  /** What their controllers say of it. */
  readonly parents: readonly Parent[];
  /** Who wrote its rules: the newest last. */
  readonly holders: readonly Holder[];
};

export type HttpRoutes = {
  readonly get: (at: RouteAddress) => Promise<HttpRoute>;
  /** What comes of it is for a look to tell. */
  readonly patch: (at: RouteAddress, operations: readonly PatchOperation[]) => Promise<void>;
  readonly names: (namespace: string) => Promise<readonly string[]>;
};

export function createHttpRoutes(cluster: Pick<Cluster, 'get' | 'patch'>): HttpRoutes {
  return {
    get: async at => routeIn(await cluster.get(pathOf(at), whatIs(at)), at),
    patch: async (at, operations) => {
      await cluster.patch(pathOf(at), operations, whatIs(at));
    },
    names: async namespace => {
      const list = fieldsIn(await cluster.get(`${folderOf(namespace)}?limit=20`, 'HTTPRoute'));
      return listIn(list?.['items']).flatMap(each => textIn(fieldsIn(each['metadata'])?.['name']) ?? []);
    },
  };
}

function folderOf(namespace: string): string {
  return `/apis/gateway.networking.k8s.io/v1/namespaces/${encodeURIComponent(namespace)}/httproutes`;
}

export function pathOf({ namespace, name }: RouteAddress): string {
  return `${folderOf(namespace)}/${encodeURIComponent(name)}`;
}

export function whatIs({ namespace, name }: RouteAddress): string {
  return `HTTPRoute ${name} in namespace ${namespace}`;
}

function routeIn(value: unknown, at: RouteAddress): HttpRoute {
  const route = fieldsIn(value);
  const metadata = fieldsIn(route?.['metadata']);
  const uid = textIn(metadata?.['uid']);
  const resourceVersion = textIn(metadata?.['resourceVersion']);
  if (route?.['kind'] !== 'HTTPRoute' || uid === undefined || resourceVersion === undefined) {
    throw new Fault('HTTP_UNREADABLE', `the answer for ${whatIs(at)} is no HTTPRoute`);
  }
  const spec = fieldsIn(route['spec']) ?? {};
  const status = fieldsIn(route['status']) ?? {};
  return {
    uid,
    resourceVersion,
    generation: numberIn(metadata?.['generation']) ?? 0,
    hostnames: Array.isArray(spec['hostnames']) ? spec['hostnames'].map(String) : [],
    rules: listIn(spec['rules']).map(rule => ruleIn(rule, at.namespace)),
    gateways: listIn(spec['parentRefs']).map(parentName),
    parents: listIn(status['parents']).map(parentIn),
    holders: holdersOf(metadata?.['managedFields'], ['f:spec', 'f:rules']),
  };
}

function ruleIn(rule: Fields, namespace: string): Rule {
  return {
    name: textIn(rule['name']),
    backends: listIn(rule['backendRefs']).map(each => ({
      name: textIn(each['name']) ?? '',
      namespace: textIn(each['namespace']) ?? namespace,
      isService: (textIn(each['kind']) ?? 'Service') === 'Service' && textIn(each['group']) === undefined,
      port: numberIn(each['port']),
      // So the API says of one that has none.
      weight: numberIn(each['weight']) ?? 1,
    })),
  };
}

function parentIn(parent: Fields): Parent {
  return {
    name: parentName(fieldsIn(parent['parentRef']) ?? {}),
    conditions: listIn(parent['conditions']).map(each => ({
      type: textIn(each['type']) ?? '',
      status: textIn(each['status']) ?? 'Unknown',
      reason: textIn(each['reason']) ?? '',
      message: textIn(each['message']) ?? '',
      observedGeneration: numberIn(each['observedGeneration']) ?? 0,
    })),
  };
}

function parentName(reference: Fields): string {
  const [name, section] = [textIn(reference['name']) ?? '', textIn(reference['sectionName'])];
  return section === undefined ? name : `${name}/${section}`;
}
