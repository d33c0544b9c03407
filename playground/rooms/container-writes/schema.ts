// Which fields a container app may have in a body, and of what kind: by Azure's own document of version 2024-03-01.
import { type Fields, isFields } from '../../exchange.js';

type Shape =
  | 'text'
  | 'whole'
  | 'flag'
  | 'anything'
  | { readonly list: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> };

const readOnly = 'anything';

const trafficEntry: Shape = {
  fields: { revisionName: 'text', weight: 'whole', latestRevision: 'flag', label: 'text' },
};

const ingress: Shape = {
  fields: {
    fqdn: readOnly,
    external: 'flag',
    targetPort: 'whole',
    exposedPort: 'whole',
    transport: 'text',
    traffic: { list: trafficEntry },
    customDomains: { list: 'anything' },
    allowInsecure: 'flag',
    ipSecurityRestrictions: { list: 'anything' },
    stickySessions: { fields: { affinity: 'text' } },
    clientCertificateMode: 'text',
    corsPolicy: 'anything',
    additionalPortMappings: { list: 'anything' },
  },
};

const dapr: Shape = {
  fields: {
    enabled: 'flag',
    appId: 'text',
    appProtocol: 'text',
    appPort: 'whole',
    httpReadBufferSize: 'whole',
    httpMaxRequestSize: 'whole',
    logLevel: 'text',
    enableApiLogging: 'flag',
  },
};

const configuration: Shape = {
  fields: {
    secrets: {
      list: { fields: { name: 'text', value: 'text', identity: 'text', keyVaultUrl: 'text' } },
    },
    activeRevisionsMode: 'text',
    ingress,
    registries: {
      list: { fields: { server: 'text', username: 'text', passwordSecretRef: 'text', identity: 'text' } },
    },
    dapr,
    maxInactiveRevisions: 'whole',
    service: { fields: { type: 'text' } },
  },
};

const plainContainer = {
  image: 'text',
  name: 'text',
  command: { list: 'text' },
  args: { list: 'text' },
  env: { list: { fields: { name: 'text', value: 'text', secretRef: 'text' } } },
  resources: 'anything',
  volumeMounts: { list: 'anything' },
} as const;

const scaleRule: Shape = {
  fields: { name: 'text', azureQueue: 'anything', custom: 'anything', http: 'anything', tcp: 'anything' },
};

const template: Shape = {
  fields: {
    revisionSuffix: 'text',
    terminationGracePeriodSeconds: 'whole',
    initContainers: { list: { fields: plainContainer } },
    containers: { list: { fields: { ...plainContainer, probes: { list: 'anything' } } } },
    scale: { fields: { minReplicas: 'whole', maxReplicas: 'whole', rules: { list: scaleRule } } },
    volumes: { list: 'anything' },
    serviceBinds: { list: 'anything' },
  },
};

const resource: Shape = {
  fields: {
    id: readOnly,
    name: readOnly,
    type: readOnly,
    systemData: readOnly,
    tags: 'anything',
    location: 'text',
    identity: 'anything',
    managedBy: 'text',
    extendedLocation: 'anything',
    properties: {
      fields: {
        provisioningState: readOnly,
        managedEnvironmentId: 'text',
        environmentId: 'text',
        workloadProfileName: 'text',
        latestRevisionName: readOnly,
        latestReadyRevisionName: readOnly,
        latestRevisionFqdn: readOnly,
        customDomainVerificationId: readOnly,
        configuration,
        template,
        outboundIpAddresses: readOnly,
        eventStreamEndpoint: readOnly,
      },
    },
  },
};

const problemInList = (value: unknown, each: Shape, path: string): string | undefined => {
  if (!Array.isArray(value)) return `'${path}' must be a list`;
  for (const [index, item] of value.entries()) {
    const problem = problemIn(item, each, `${path}[${index}]`);
    if (problem) return problem;
  }
  return undefined;
};

const problemInFields = (
  value: unknown,
  known: Readonly<Record<string, Shape>>,
  path: string,
): string | undefined => {
  if (!isFields(value)) return `'${path}' must be an object`;
  for (const [name, below] of Object.entries(value)) {
    const shape = known[name];
    const place = path ? `${path}.${name}` : name;
    if (!shape) return `'${place}' is not known`;
    const problem = problemIn(below, shape, place);
    if (problem) return problem;
  }
  return undefined;
};

/** Null is taken everywhere: it says that there is nothing. */
const problemIn = (value: unknown, shape: Shape, path: string): string | undefined => {
  if (value === null || shape === 'anything') return undefined;
  if (typeof shape === 'object') {
    return 'list' in shape
      ? problemInList(value, shape.list, path)
      : problemInFields(value, shape.fields, path);
  }
  switch (shape) {
    case 'text':
      return typeof value === 'string' ? undefined : `'${path}' must be text`;
    case 'whole':
      return Number.isInteger(value) ? undefined : `'${path}' must be a whole number`;
    case 'flag':
      return typeof value === 'boolean' ? undefined : `'${path}' must be true or false`;
    default: {
      const unreachable: never = shape;
      return unreachable;
    }
  }
};

/** What is wrong with the body of a container app, if anything is. */
export const schemaProblem = (body: Fields): string | undefined => problemIn(body, resource, '');
