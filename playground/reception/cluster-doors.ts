// The doors of clusters: the API server of each, with a certificate of its own, and the hosts of its routes.
import { hostsOf, type LiveCluster, type LiveRoute } from '../rooms/kubernetes/live.js';
import type { Desk } from './desk.js';
import { type Listener, openListener } from './listener.js';
import { startReception } from './reception.js';

/** A host of an HTTPRoute at its gateway. */
export type RouteListener = { readonly name: string; readonly hostName: string; readonly url: string };

export type ClusterListener = { readonly name: string; readonly url: string };

export type OpenRoute = Omit<RouteListener, 'url'> & { readonly listener: Listener };

export const openRoutes = (desk: Desk): Promise<readonly OpenRoute[]> =>
  Promise.all(
    desk.state.clusters
      .flatMap(({ routes }) => routes)
      .flatMap((route: LiveRoute) =>
        hostsOf(route)
          .slice(0, 1)
          .map(hostName => ({ name: route.name, hostName })),
      )
      .map(async route => {
        const answer = startReception(desk, { host: route.hostName, secure: false });
        return { ...route, listener: await openListener(answer, 0) };
      }),
  );

type OpenApi = { readonly cluster: LiveCluster; readonly listener: Listener; readonly authority: string };

type Apis = {
  readonly open: readonly OpenApi[];
  readonly kubeconfig: string;
  readonly remove: () => Promise<void>;
};

const noApis: Apis = { open: [], kubeconfig: '', remove: async () => undefined };

/** Certificates and TLS are loaded only where there is a cluster. */
export const openApis = async (desk: Desk): Promise<Apis> => {
  if (desk.state.clusters.length === 0) return noApis;
  const [{ selfSigned }, { writeKubeconfig }] = await Promise.all([
    import('./certificate.js'),
    import('../rooms/kubernetes/kubeconfig.js'),
  ]);
  const open = await Promise.all(
    desk.state.clusters.map(async cluster => {
      const certificate = selfSigned(cluster.host);
      const answer = startReception(desk, { host: cluster.host, secure: true });
      return { cluster, listener: await openListener(answer, 0, certificate), authority: certificate.cert };
    }),
  );
  const file = await writeKubeconfig(
    open.map(({ cluster, listener, authority }) => ({
      described: cluster.described,
      url: listener.url,
      authority,
    })),
  );
  return { open, kubeconfig: file.path, remove: file.remove };
};
