// How the control plane writes down environments and apps, with null for everything that is not set.
import type { Fields } from '../../exchange.js';
import type { State } from '../../state.js';
import { readyAt } from '../container-revisions/revision.js';
import { modeIn } from '../container-revisions/split.js';
import type { ContainerApp } from './live.js';
import { appHost, revisionHost } from './lookup.js';
import { fieldsIn, listIn, numberIn, textIn } from './merge.js';
import { isUnderWay } from './settle.js';
import type { EnvironmentWorld } from './world.js';

const below = (state: State, group: string): string =>
  `/subscriptions/${state.world.subscription}/resourceGroups/${group}/providers/Microsoft.App`;

export const environmentPath = (state: State, environment: EnvironmentWorld): string =>
  `${below(state, environment.group)}/managedEnvironments/${environment.name}`;

export const appPath = (state: State, app: ContainerApp): string =>
  `${below(state, app.group)}/containerapps/${app.name}`;

export const environmentView = (state: State, environment: EnvironmentWorld): Fields => ({
  id: environmentPath(state, environment),
  name: environment.name,
  type: 'Microsoft.App/managedEnvironments',
  location: environment.location,
  properties: {
    provisioningState: 'Succeeded',
    defaultDomain: environment.domain,
    staticIp: '20.103.1.10',
    vnetConfiguration: undefined,
    appLogsConfiguration: { destination: undefined, logAnalyticsConfiguration: undefined },
    zoneRedundant: false,
    workloadProfiles: [{ workloadProfileType: 'Consumption', name: 'Consumption' }],
  },
});

/** The word for an app as a whole; while a write is under way there is no other. */
const provisioningState = (app: ContainerApp, now: number): string => {
  if (isUnderWay(app, now)) return app.operation?.kind === 'delete' ? 'Deleting' : 'InProgress';
  return app.operation?.failure ? 'Failed' : 'Succeeded';
};

const ingressView = (app: ContainerApp): Fields | undefined => {
  if (!app.configuration['ingress']) return undefined;
  const ingress = fieldsIn(app.configuration, 'ingress');
  const traffic = listIn(ingress, 'traffic');
  return {
    targetPort: undefined,
    exposedPort: 0,
    customDomains: undefined,
    allowInsecure: false,
    ipSecurityRestrictions: undefined,
    corsPolicy: undefined,
    clientCertificateMode: undefined,
    stickySessions: undefined,
    additionalPortMappings: undefined,
    ...ingress,
    external: ingress['external'] === true,
    transport: textIn(ingress, 'transport')?.toLowerCase() ?? 'auto',
    traffic: traffic.length > 0 ? traffic : [{ weight: 100, latestRevision: true }],
    // An app has no name before its first revision is there.
    fqdn: app.revisions.length > 0 ? appHost(app) : undefined,
  };
};

/** A secret is shown by its name; its value only when somebody lists secrets. */
const secretViews = (app: ContainerApp): readonly Fields[] | undefined => {
  const secrets = listIn(app.configuration, 'secrets');
  return secrets.length > 0 ? secrets.map(each => ({ name: each['name'] })) : undefined;
};

const configurationView = (app: ContainerApp): Fields => ({
  secrets: secretViews(app),
  activeRevisionsMode: modeIn(app.configuration),
  ingress: ingressView(app),
  registries: app.configuration['registries'],
  dapr: app.configuration['dapr'],
  maxInactiveRevisions: numberIn(app.configuration, 'maxInactiveRevisions') ?? 100,
  service: app.configuration['service'],
});

export const templateView = (template: Fields): Fields => ({
  revisionSuffix: undefined,
  terminationGracePeriodSeconds: undefined,
  initContainers: undefined,
  containers: undefined,
  scale: undefined,
  volumes: undefined,
  serviceBinds: undefined,
  ...template,
});

const revisionNames = (app: ContainerApp, now: number): Fields => {
  const latest = app.revisions.at(-1);
  const ready = app.revisions.filter(each => (readyAt(each) ?? Number.POSITIVE_INFINITY) <= now).at(-1);
  return {
    latestRevisionName: latest?.name,
    latestReadyRevisionName: ready?.name,
    latestRevisionFqdn: latest && revisionHost(app, latest),
  };
};

export const appView = (state: State, app: ContainerApp): Fields => {
  const now = state.clock.now().getTime();
  const environment = environmentPath(state, app.environment);
  return {
    id: appPath(state, app),
    name: app.name,
    type: 'Microsoft.App/containerApps',
    location: app.environment.location,
    systemData: {
      createdBy: 'playground',
      createdByType: 'Application',
      createdAt: new Date(app.createdAt).toISOString(),
      lastModifiedBy: 'playground',
      lastModifiedByType: 'Application',
      lastModifiedAt: new Date(app.changedAt).toISOString(),
    },
    identity: { type: 'None' },
    ...app.envelope,
    properties: {
      provisioningState: provisioningState(app, now),
      managedEnvironmentId: environment,
      environmentId: environment,
      workloadProfileName: 'Consumption',
      outboundIpAddresses: ['20.103.1.1', '20.103.1.2'],
      ...revisionNames(app, now),
      customDomainVerificationId: 'C0FFEE'.repeat(10),
      configuration: configurationView(app),
      template: templateView(app.template),
      eventStreamEndpoint: `https://${app.environment.domain.split('.')[1] ?? ''}.azurecontainerapps.dev${appPath(state, app)}/eventstream`,
    },
  };
};
