// The world a playground has when nobody describes another one: one resource group, five sites, three applications.

import { functionApps } from './default-function-apps.js';
import { defaultFlags } from './rooms/app-configuration/defaults.js';
import { containerBuilds, defaultContainers } from './rooms/container-apps/defaults.js';
import { defaultFrontDoors } from './rooms/front-door/defaults.js';
import { defaultClassicDoors } from './rooms/front-door-classic/defaults.js';
import { defaultProfiles } from './rooms/traffic-manager/defaults.js';
import type { Application, ArmWorld, Behaviour, FederatedCredential, SiteWorld, World } from './world.js';

const tenant = '7e1f0c7a-5b0e-4c8e-9d55-0a1b2c3d4e5f';
const subscription = '5d9a3c10-2f64-4e0b-8a77-1c2d3e4f5a6b';
const group = 'rg-prod';
const location = 'westeurope';
const registry = 'contoso.azurecr.io';
const groupScope = `/subscriptions/${subscription}/resourceGroups/${group}`;
const githubIssuer = 'https://token.actions.githubusercontent.com';
const githubSubject = 'repo:contoso/payments:environment:production';
const pipelinesIssuer = 'https://vstoken.dev.azure.com/2b6e6a52-93a4-4c5a-8a0e-6f1d2c3b4a59';
const pipelinesSubject = 'sc://contoso/payments/azure-production';

const digest = (pair: string): string => `sha256:${pair.repeat(32)}`;
const image = (name: string, pair: string): string => `${registry}/${name}@${digest(pair)}`;

const healthy = (version: string): Behaviour => ({
  version,
  errorRate: 0,
  latency: { medianMs: 0, tailMs: 0 },
  down: false,
});

const federated: readonly FederatedCredential[] = [
  { issuer: githubIssuer, subject: githubSubject, audience: 'api://AzureADTokenExchange' },
  { issuer: pipelinesIssuer, subject: pipelinesSubject, audience: 'api://AzureADTokenExchange' },
];

const deployer: Application = {
  name: 'deployer',
  clientId: '0f3a7f6e-1111-4a1a-9b1b-3c4d5e6f7a81',
  objectId: '0f3a7f6e-2222-4a1a-9b1b-3c4d5e6f7a81',
  secret: 'deployer-secret-of-the-playground',
  federated,
  grants: [
    {
      role: 'Website Contributor',
      scope: groupScope,
      actions: ['Microsoft.Web/sites/*', 'Microsoft.Resources/subscriptions/resourceGroups/read'],
      notActions: [],
    },
    {
      role: 'Container Apps Contributor',
      scope: groupScope,
      actions: [
        'Microsoft.App/containerApps/*',
        'Microsoft.App/managedEnvironments/read',
        'Microsoft.App/locations/*/read',
      ],
      notActions: [],
    },
    {
      role: 'Traffic Manager Contributor',
      scope: groupScope,
      actions: ['Microsoft.Network/trafficManagerProfiles/*'],
      notActions: [],
    },
    {
      role: 'CDN Profile Contributor',
      scope: groupScope,
      actions: ['Microsoft.Cdn/profiles/*', 'Microsoft.Cdn/operationresults/*'],
      notActions: [],
    },
    {
      role: 'Network Contributor, of Front Door (classic) alone',
      scope: groupScope,
      actions: ['Microsoft.Network/frontDoors/*', 'Microsoft.Network/frontDoorOperationResults/read'],
      notActions: [],
    },
    {
      role: 'App Configuration Data Owner',
      scope: groupScope,
      actions: ['Microsoft.AppConfiguration/configurationStores/keyValues/*'],
      notActions: [],
    },
    {
      role: 'Log Analytics Reader',
      scope: groupScope,
      actions: ['Microsoft.OperationalInsights/workspaces/*/read'],
      notActions: [],
    },
    {
      role: 'Load Test Contributor',
      scope: groupScope,
      actions: ['Microsoft.LoadTestService/loadtests/*'],
      notActions: [],
    },
    {
      role: 'Application Insights Component Contributor',
      scope: groupScope,
      actions: ['Microsoft.Insights/components/*'],
      notActions: [],
    },
    // The role that deploys may read neither metrics nor the activity log: that is another role's, as on Azure.
    { role: 'Monitoring Reader', scope: groupScope, actions: ['Microsoft.Insights/*/read'], notActions: [] },
  ],
};

/** Reader may read everything, but listing app settings is an action, not a read. */
const reader: Application = {
  name: 'reader',
  clientId: '6c2b9d4e-1111-4b2b-8c2c-4d5e6f7a8b92',
  objectId: '6c2b9d4e-2222-4b2b-8c2c-4d5e6f7a8b92',
  secret: 'reader-secret-of-the-playground',
  federated,
  grants: [{ role: 'Reader', scope: groupScope, actions: ['*/read'], notActions: [] }],
};

const stranger: Application = {
  name: 'stranger',
  clientId: '9e8d7c6b-1111-4c3c-8d3d-5e6f7a8b9ca3',
  objectId: '9e8d7c6b-2222-4c3c-8d3d-5e6f7a8b9ca3',
  secret: 'stranger-secret-of-the-playground',
  federated,
  grants: [],
};

const containerArm = (hostName: string, reference: string, settings: Record<string, string>): ArmWorld => ({
  hostName,
  config: { linuxFxVersion: `DOCKER|${reference}`, alwaysOn: true, healthCheckPath: '/health' },
  settings: { WEBSITES_PORT: '8080', WEBSITES_ENABLE_APP_SERVICE_STORAGE: 'false', ...settings },
  containers: [],
  app: healthy('1.0.0'),
});

const paymentsProduction = containerArm('payments.azurewebsites.net', image('payments', '3f'), {
  ENVIRONMENT: 'production',
  AZURE_PROMOTE_DIGEST: digest('3f'),
});

/** Its host name carries a hash and a region, as new slots have them: nobody may build it from the slot's name. */
const paymentsStaging = containerArm(
  'payments-staging-a1b2c3.westeurope-01.azurewebsites.net',
  image('payments', '7c'),
  { ENVIRONMENT: 'staging', AZURE_PROMOTE_DIGEST: digest('7c') },
);

/** A tag says nothing about bytes, and nothing else tells what runs here. */
const paymentsPreview = containerArm('payments-preview.azurewebsites.net', `${registry}/payments:nightly`, {
  ENVIRONMENT: 'preview',
});

const payments: SiteWorld = {
  name: 'payments',
  group,
  location,
  kind: 'app,linux,container',
  plan: 'plan-prod',
  instances: 2,
  stickySettings: ['ENVIRONMENT'],
  rules: [],
  production: paymentsProduction,
  slots: {
    staging: { ...paymentsStaging, app: healthy('1.1.0') },
    preview: { ...paymentsPreview, app: healthy('1.2.0-nightly') },
  },
};

const packageArm = (hostName: string, version: string, hash: string): ArmWorld => ({
  hostName,
  config: { linuxFxVersion: 'NODE|20-lts', alwaysOn: true, appCommandLine: 'node server.js' },
  settings: {
    WEBSITE_RUN_FROM_PACKAGE: `https://contosoartifacts.blob.core.windows.net/packages/orders-${hash}.zip`,
  },
  containers: [],
  app: healthy(version),
});

const orders: SiteWorld = {
  name: 'orders',
  group,
  location,
  kind: 'app,linux',
  plan: 'plan-prod',
  stickySettings: [],
  rules: [],
  production: packageArm('orders.azurewebsites.net', '4.0.0', 'b5'.repeat(32)),
  slots: { staging: packageArm('orders-staging.azurewebsites.net', '4.1.0', 'd9'.repeat(32)) },
};

const sidecarArm = (hostName: string, version: string, pair: string): ArmWorld => ({
  hostName,
  config: { linuxFxVersion: 'sitecontainers', alwaysOn: true },
  settings: { AZURE_PROMOTE_DIGEST: digest(pair) },
  containers: [
    { name: 'main', image: image('legacy', pair), isMain: true, targetPort: '8080' },
    { name: 'proxy', image: `${registry}/proxy:1.29`, isMain: false },
  ],
  app: healthy(version),
});

const legacy: SiteWorld = {
  name: 'legacy',
  group,
  location,
  kind: 'app,linux,container',
  plan: 'plan-prod',
  stickySettings: [],
  rules: [],
  production: sidecarArm('legacy.azurewebsites.net', '0.9.0', '11'),
  slots: { staging: sidecarArm('legacy-staging.azurewebsites.net', '0.9.1', '22') },
};

export const defaultWorld = (): World => ({
  tenant,
  subscription,
  groups: [group, 'rg-empty'],
  applications: [deployer, reader, stranger],
  github: {
    requestToken: 'request-token-of-the-playground',
    issuer: githubIssuer,
    subject: githubSubject,
    repository: 'contoso/payments',
    environment: 'production',
  },
  pipelines: {
    accessToken: 'access-token-of-the-playground',
    issuer: pipelinesIssuer,
    subject: pipelinesSubject,
    serviceConnection: 'c0ffee00-0000-4000-8000-000000000001',
  },
  reads: { size: 250, perSecond: 25 },
  writes: { size: 200, perSecond: 10 },
  sites: [payments, orders, legacy, ...functionApps({ group, location })],
  containers: defaultContainers,
  builds: containerBuilds,
  trafficProfiles: defaultProfiles(subscription),
  frontDoors: defaultFrontDoors(subscription),
  classicFrontDoors: defaultClassicDoors(subscription),
  flags: defaultFlags,
});
