// What stands behind a Service: its pods, what they run, and how many are ready. Read only.
import type { Cluster } from './cluster.js';
import { type Fields, fieldsIn, listIn, textIn } from './json.js';

export type Pod = {
  readonly isReady: boolean;
  /** Of the container that is the app, or undefined when nobody says which one that is. */
  readonly image?: string;
  /** `sha256:…`, as the node pulled it. */
  readonly digest?: string;
  readonly containers: readonly string[];
};

export type Workloads = {
  readonly service: (at: ServiceAddress) => Promise<Service>;
  readonly pods: (namespace: string, selector: Readonly<Record<string, string>>) => Promise<readonly Pod[]>;
};

export type Service = {
  /** Labels of its pods; undefined for one that selects none itself. */
  readonly selector?: Readonly<Record<string, string>>;
  /** Where it answers alone, as its owner says. */
  readonly address?: string;
};

/** On a Service: an address that leads to it alone, for probes from outside of the cluster. */
export const addressAnnotation = 'azure-promote/address';

export type ServiceAddress = { readonly namespace: string; readonly name: string };

/** A sample tells what runs; thousands would tell the same. */
const mostPods = 100;

export function createWorkloads({ get }: Pick<Cluster, 'get'>): Workloads {
  return {
    service: async ({ namespace, name }) => {
      const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/services/${encodeURIComponent(name)}`;
      const service = fieldsIn(await get(path, `Service ${name} in namespace ${namespace}`));
      const selector = fieldsIn(fieldsIn(service?.['spec'])?.['selector']);
      const annotations = fieldsIn(fieldsIn(service?.['metadata'])?.['annotations']);
      const address = textIn(annotations?.[addressAnnotation]);
      const labels =
        selector && Object.fromEntries(Object.entries(selector).map(([key, value]) => [key, String(value)]));
      return { ...(labels && { selector: labels }), ...(address !== undefined && { address }) };
    },
    pods: async (namespace, selector) => {
      const labelSelector = Object.entries(selector)
        .map(([key, value]) => `${key}=${value}`)
        .join(',');
      const query = new URLSearchParams({ labelSelector, limit: String(mostPods) });
      const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods?${query.toString()}`;
      const list = fieldsIn(await get(path, `the pods of namespace ${namespace}`));
      return listIn(list?.['items']).filter(isThere).map(podIn);
    },
  };
}

/** One that is on its way out, or has ended, serves nobody. */
function isThere(pod: Fields): boolean {
  const phase = textIn(fieldsIn(pod['status'])?.['phase']);
  const isGoing = fieldsIn(pod['metadata'])?.['deletionTimestamp'] !== undefined;
  return !isGoing && phase !== 'Succeeded' && phase !== 'Failed';
}

function podIn(pod: Fields): Pod {
  const status = fieldsIn(pod['status']) ?? {};
  const containers = listIn(status['containerStatuses']);
  const annotations = fieldsIn(fieldsIn(pod['metadata'])?.['annotations']);
  const chosen = textIn(annotations?.['kubectl.kubernetes.io/default-container']);
  const [only, ...others] = containers;
  const app =
    chosen !== undefined
      ? containers.find(each => each['name'] === chosen)
      : others.length === 0
        ? only
        : undefined;
  const image = textIn(app?.['image']);
  const digest = /@(sha256:[0-9a-f]{64})$/.exec(textIn(app?.['imageID']) ?? '')?.[1];
  return {
    isReady: listIn(status['conditions']).some(each => each['type'] === 'Ready' && each['status'] === 'True'),
    ...(image !== undefined && { image }),
    ...(digest !== undefined && { digest }),
    containers: containers.flatMap(each => textIn(each['name']) ?? []),
  };
}
