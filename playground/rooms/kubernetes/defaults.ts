// A cluster for those who want one: a shop whose front has two versions behind one route.
import type { Behaviour } from '../../world.js';
import { type BackendWorld, type ClusterUser, type ClusterWorld, gatewayGroup } from './world.js';

const namespace = 'shop';

const healthy = (version: string): Behaviour => ({
  version,
  errorRate: 0,
  latency: { medianMs: 0, tailMs: 0 },
  down: false,
});

const backend = (name: string, version: string, pair: string): BackendWorld => ({
  namespace,
  name,
  image: `contoso.azurecr.io/storefront:${version}`,
  digest: `sha256:${pair.repeat(32)}`,
  pods: 2,
  app: healthy(version),
});

const routes = { group: gatewayGroup, resource: 'httproutes' };
const reading = [
  { ...routes, verbs: ['get', 'list'] },
  { group: '', resource: 'services', verbs: ['get'] },
  { group: '', resource: 'pods', verbs: ['list'] },
];

const users: readonly ClusterUser[] = [
  {
    name: 'deployer',
    account: 'system:serviceaccount:shop:promoter',
    token: 'deployer-token-of-the-playground',
    rights: [...reading, { ...routes, verbs: ['patch'] }],
  },
  {
    name: 'reader',
    account: 'system:serviceaccount:shop:reader',
    token: 'reader-token-of-the-playground',
    rights: reading,
  },
  {
    name: 'stranger',
    account: 'system:serviceaccount:other:stranger',
    token: 'stranger-token-of-the-playground',
    rights: [],
  },
  {
    name: 'admin',
    account: 'alex@contoso.com',
    token: 'admin-token-of-the-playground',
    rights: [{ group: '*', resource: '*', verbs: ['*'] }],
  },
];

export const defaultClusters: readonly ClusterWorld[] = [
  {
    name: 'aks-prod',
    namespace,
    users,
    routes: [
      {
        namespace,
        name: 'storefront',
        manager: 'kubectl',
        spec: {
          parentRefs: [{ group: gatewayGroup, kind: 'Gateway', name: 'public' }],
          hostnames: ['shop.contoso.example'],
          rules: [
            {
              matches: [{ path: { type: 'PathPrefix', value: '/' } }],
              backendRefs: [
                { group: '', kind: 'Service', name: 'storefront-v1', port: 80, weight: 100 },
                { group: '', kind: 'Service', name: 'storefront-v2', port: 80, weight: 0 },
              ],
            },
          ],
        },
      },
    ],
    backends: [backend('storefront-v1', '1.0.0', 'e1'), backend('storefront-v2', '2.0.0', 'e2')],
  },
];
