// Services and pods as an API server shows them: made from the backends of the world.
import type { Fields } from '../../exchange.js';
import type { LiveBackend, LiveCluster } from './live.js';

const isReady = ({ app }: LiveBackend): boolean => app.starts !== false;

export const serviceView = ({ described: { namespace, name, annotations } }: LiveBackend): Fields => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, namespace, ...(annotations && { annotations }) },
  spec: {
    selector: { app: name },
    ports: [{ port: 80, targetPort: 8080, protocol: 'TCP' }],
    type: 'ClusterIP',
  },
});

const podView = (backend: LiveBackend, index: number): Fields => {
  const { namespace, name } = backend.described;
  const ready = isReady(backend);
  return {
    metadata: { name: `${name}-${index}`, namespace, labels: { app: name } },
    spec: { containers: [{ name: 'app', image: backend.image }] },
    status: {
      phase: 'Running',
      conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }],
      containerStatuses: [
        {
          name: 'app',
          image: backend.image,
          imageID: `${backend.image.replace(/:[^/:]*$/, '')}@${backend.digest}`,
          ready,
          restartCount: ready ? 0 : 5,
        },
      ],
    },
  };
};

/** By labels, in the form `app=NAME`. */
export const podList = (cluster: LiveCluster, namespace: string, selector: string): Fields => {
  const [, wanted] = /^app=(.+)$/.exec(selector) ?? [];
  const chosen = cluster.backends.filter(
    ({ described }) =>
      described.namespace === namespace && (wanted === undefined || described.name === wanted),
  );
  const items = chosen.flatMap(each => Array.from({ length: each.pods }, (_, index) => podView(each, index)));
  return { apiVersion: 'v1', kind: 'PodList', metadata: { resourceVersion: String(cluster.counter) }, items };
};
