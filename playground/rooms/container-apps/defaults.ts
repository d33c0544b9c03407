// The container apps of the default world: named weights with labels, one revision at a time, a split that follows the
// latest revision, and a worker whose work does not come over HTTP.
import type { Fields } from '../../exchange.js';
import type { Behaviour } from '../../world.js';
import type { ContainerAppWorld, ContainerWorld, RevisionWorld } from './world.js';

const registry = 'contoso.azurecr.io';

const image = (name: string, pair: string): string => `${registry}/${name}@sha256:${pair.repeat(32)}`;

const ingress = (more: Fields = {}): Fields => ({
  external: true,
  targetPort: 8080,
  transport: 'auto',
  allowInsecure: false,
  ...more,
});

const template = (container: string, scale: Fields): Fields => ({
  containers: [
    {
      name: container,
      env: [{ name: 'ENVIRONMENT', value: 'production' }],
      resources: { cpu: 0.5, memory: '1Gi' },
    },
  ],
  scale,
});

const inProduction = { group: 'rg-prod', environment: 'cae-prod' };

const revision = (suffix: string, reference: string, active = true): RevisionWorld => ({
  suffix,
  image: reference,
  active,
});

const ordersApi: ContainerAppWorld = {
  ...inProduction,
  name: 'orders-api',
  configuration: {
    activeRevisionsMode: 'Multiple',
    ingress: ingress({
      traffic: [
        { revisionName: 'orders-api--v1', weight: 100, label: 'stable' },
        { revisionName: 'orders-api--v2', weight: 0, label: 'candidate' },
      ],
    }),
  },
  template: template('orders-api', {
    minReplicas: 1,
    maxReplicas: 5,
    rules: [{ name: 'http', http: { metadata: { concurrentRequests: '50' } } }],
  }),
  revisions: [
    revision('v0', image('orders-api', 'a0'), false),
    revision('v1', image('orders-api', 'a1')),
    revision('v2', image('orders-api', 'a2')),
  ],
};

const checkout: ContainerAppWorld = {
  ...inProduction,
  name: 'checkout',
  configuration: {
    activeRevisionsMode: 'Single',
    ingress: ingress({ stickySessions: { affinity: 'sticky' } }),
  },
  template: template('checkout', { minReplicas: 1, maxReplicas: 1 }),
  revisions: [revision('b4x9k2m', image('checkout', 'c1'))],
};

const latest: ContainerAppWorld = {
  ...inProduction,
  name: 'latest',
  configuration: {
    activeRevisionsMode: 'Multiple',
    ingress: ingress({ traffic: [{ latestRevision: true, weight: 100 }] }),
  },
  template: template('latest', { minReplicas: 0, maxReplicas: 3 }),
  revisions: [revision('v1', image('latest', 'd1')), revision('v2', image('latest', 'd2'))],
};

const worker: ContainerAppWorld = {
  ...inProduction,
  name: 'worker',
  configuration: {
    activeRevisionsMode: 'Multiple',
    secrets: [{ name: 'queue-connection', value: 'connection-string-of-the-playground' }],
    dapr: { enabled: true, appId: 'worker', appPort: 8080, appProtocol: 'http' },
    ingress: ingress({ external: false, traffic: [{ revisionName: 'worker--v1', weight: 100 }] }),
  },
  template: template('worker', {
    minReplicas: 0,
    maxReplicas: 10,
    rules: [
      {
        name: 'orders-queue',
        azureQueue: {
          queueName: 'orders',
          queueLength: 20,
          auth: [{ secretRef: 'queue-connection', triggerParameter: 'connection' }],
        },
      },
      {
        name: 'orders-topic',
        custom: { type: 'azure-servicebus', metadata: { topicName: 'orders', subscriptionName: 'worker' } },
      },
    ],
  }),
  revisions: [revision('v1', image('worker', 'e1'))],
};

/** Images to try what goes wrong with; every other image exists and starts. */
const images: ContainerWorld['images'] = {
  [`${registry}/orders-api:missing`]: { fate: 'missing' },
  [`${registry}/orders-api:never-ready`]: { fate: 'never-ready' },
  [`${registry}/orders-api:crashes`]: { fate: 'crashes' },
  [`${registry}/orders-api:slow`]: { startSeconds: 180 },
};

export const defaultContainers: ContainerWorld = {
  environments: [
    {
      name: 'cae-prod',
      group: 'rg-prod',
      location: 'West Europe',
      domain: 'happyocean-1a2b3c4d.westeurope.azurecontainerapps.io',
    },
  ],
  apps: [ordersApi, checkout, latest, worker],
  images,
};

const behaves = (version: string): Behaviour => ({
  version,
  errorRate: 0,
  latency: { medianMs: 0, tailMs: 0 },
  down: false,
});

/** What the images of these apps do, for the builds of the world. */
export const containerBuilds: Readonly<Record<string, Behaviour>> = {
  [image('orders-api', 'a0')]: behaves('0.9.0'),
  [image('orders-api', 'a1')]: behaves('1.0.0'),
  [image('orders-api', 'a2')]: behaves('1.1.0'),
  [image('orders-api', 'a3')]: behaves('1.2.0'),
  [image('checkout', 'c1')]: behaves('3.0.0'),
  [image('latest', 'd1')]: behaves('1.0.0'),
  [image('latest', 'd2')]: behaves('1.1.0'),
  [image('worker', 'e1')]: behaves('2.0.0'),
};
