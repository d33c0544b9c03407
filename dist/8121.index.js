export const id = 8121;
export const ids = [8121];
export const modules = {
90596:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => (  referenceOf),
W: () => (  startBuilds)
});
const imageIn = (fxVersion) => typeof fxVersion === 'string' ? fxVersion.match(/^DOCKER\|(.+)$/i)?.[1] : undefined;
const referenceOf = ({ config, settings, containers }) => {
const image = imageIn(config['linuxFxVersion']) ?? imageIn(config['windowsFxVersion']);
if (image)
return image;
const main = containers.find(each => each.isMain);
if (config['linuxFxVersion'] === 'sitecontainers' && main)
return main.image;
return settings['WEBSITE_RUN_FROM_PACKAGE'];
};
const steady = (version) => ({
version,
errorRate: 0,
latency: { medianMs: 0, tailMs: 0 },
down: false,
});
const nameOf = (reference) => {
const digest = reference.match(/@sha256:([0-9a-f]{12})/)?.[1];
if (digest)
return digest;
const file = reference.split('?')[0]?.split('/').at(-1) ?? reference;
return file.replace(/\.zip$/i, '').replace(/^.*:/, '');
};
const startBuilds = (described) => {
const known = new Map(Object.entries(described));
return {
learn: (reference, behaviour) => {
if (!known.has(reference))
known.set(reference, behaviour);
},
behaviourOf: reference => reference === undefined ? steady('none') : (known.get(reference) ?? steady(nameOf(reference))),
};
};
}),
60676:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => (  defaultWorld)
});
;// CONCATENATED MODULE: ./lib/playground/default-function-apps.js
const healthy = (version) => ({
version,
errorRate: 0,
latency: { medianMs: 0, tailMs: 0 },
down: false,
});
const invoices = (where) => ({
...where,
name: 'invoices',
kind: 'functionapp,linux',
plan: 'plan-flex',
flex: { runtime: 'node', version: '20' },
stickySettings: [],
rules: [],
production: {
hostName: 'invoices.azurewebsites.net',
config: { functionAppScaleLimit: 100 },
settings: { FUNCTIONS_EXTENSION_VERSION: '~4' },
containers: [],
app: healthy('2.0.0'),
},
slots: {},
});
const functions = [
{
name: 'receive',
language: 'node',
bindings: [
{ type: 'httpTrigger', direction: 'in', name: 'request', authLevel: 'function', methods: ['post'] },
{ type: 'http', direction: 'out', name: '$return' },
],
},
{
name: 'sweep',
language: 'node',
bindings: [{ type: 'timerTrigger', direction: 'in', name: 'timer', schedule: '0 */5 * * * *' }],
},
{
name: 'settle',
language: 'node',
bindings: [
{
type: 'queueTrigger',
direction: 'in',
name: 'message',
queueName: 'settlements',
connection: 'STORE',
},
],
},
];
const functionArm = (hostName, version, pair) => ({
hostName,
config: { linuxFxVersion: 'NODE|20', alwaysOn: true },
settings: {
FUNCTIONS_EXTENSION_VERSION: '~4',
FUNCTIONS_WORKER_RUNTIME: 'node',
WEBSITE_RUN_FROM_PACKAGE: `https://contosoartifacts.blob.core.windows.net/packages/notifier-${pair.repeat(32)}.zip`,
},
containers: [],
app: healthy(version),
functions,
});
const notifier = (where) => ({
...where,
name: 'notifier',
kind: 'functionapp,linux',
plan: 'plan-premium',
stickySettings: [],
rules: [],
production: functionArm('notifier.azurewebsites.net', '3.0.0', 'a1'),
slots: { staging: functionArm('notifier-staging.azurewebsites.net', '3.1.0', 'a2') },
});
const functionApps = (where) => [invoices(where), notifier(where)];
var world = __webpack_require__(12681);
;// CONCATENATED MODULE: ./lib/playground/rooms/app-configuration/defaults.js
const version = (name) => ({
version: name,
errorRate: 0,
latency: { medianMs: 0, tailMs: 0 },
down: false,
});
const flag = (id, value) => ({
key: `${world .Xy}${id}`,
value,
contentType: world .hz,
tags: { team: 'checkout' },
});
const checkout = `{
  "id": "new-checkout",
  "description": "the checkout of this spring",
  "enabled": true,
  "x-owner": { "team": "checkout", "cost": 1.50 },
  "conditions": {
    "client_filters": [
      {
        "name": "Microsoft.Targeting",
        "parameters": {
          "Audience": { "Users": [], "Groups": [], "DefaultRolloutPercentage": 0.0, "Exclusion": { "Users": [], "Groups": [] } }
        }
      }
    ]
  }
}`;
const design = '{"id":"design","enabled":true,"variants":[{"name":"plain","configuration_value":"p"},{"name":"bold","configuration_value":{"colour":"red","size":12.0}},{"name":"partner"}],"allocation":{"default_when_disabled":"plain","default_when_enabled":"plain","percentile":[{"variant":"partner","from":0,"to":20},{"variant":"plain","from":20,"to":100}],"seed":"spring"},"telemetry":{"enabled":true,"metadata":{"etag":"1"}}}';
const defaultFlags = {
stores: [
{
name: 'contoso',
group: 'rg-prod',
keyValues: [flag('new-checkout', checkout), flag('design', design)],
},
],
apps: [
{
name: 'kiosk',
hostName: 'kiosk.contoso.com',
store: 'contoso',
flag: 'new-checkout',
refreshSeconds: 30,
versions: { off: version('5.0.0'), on: version('6.0.0') },
},
{
name: 'posters',
hostName: 'posters.contoso.com',
store: 'contoso',
flag: 'design',
refreshSeconds: 30,
versions: { plain: version('plain-3'), bold: version('bold-1'), partner: version('partner-1') },
},
],
};
;// CONCATENATED MODULE: ./lib/playground/rooms/container-apps/defaults.js
const registry = 'contoso.azurecr.io';
const defaults_image = (name, pair) => `${registry}/${name}@sha256:${pair.repeat(32)}`;
const ingress = (more = {}) => ({
external: true,
targetPort: 8080,
transport: 'auto',
allowInsecure: false,
...more,
});
const template = (container, scale) => ({
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
const revision = (suffix, reference, active = true) => ({
suffix,
image: reference,
active,
});
const ordersApi = {
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
revision('v0', defaults_image('orders-api', 'a0'), false),
revision('v1', defaults_image('orders-api', 'a1')),
revision('v2', defaults_image('orders-api', 'a2')),
],
};
const defaults_checkout = {
...inProduction,
name: 'checkout',
configuration: {
activeRevisionsMode: 'Single',
ingress: ingress({ stickySessions: { affinity: 'sticky' } }),
},
template: template('checkout', { minReplicas: 1, maxReplicas: 1 }),
revisions: [revision('b4x9k2m', defaults_image('checkout', 'c1'))],
};
const latest = {
...inProduction,
name: 'latest',
configuration: {
activeRevisionsMode: 'Multiple',
ingress: ingress({ traffic: [{ latestRevision: true, weight: 100 }] }),
},
template: template('latest', { minReplicas: 0, maxReplicas: 3 }),
revisions: [revision('v1', defaults_image('latest', 'd1')), revision('v2', defaults_image('latest', 'd2'))],
};
const worker = {
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
revisions: [revision('v1', defaults_image('worker', 'e1'))],
};
const defaults_images = {
[`${registry}/orders-api:missing`]: { fate: 'missing' },
[`${registry}/orders-api:never-ready`]: { fate: 'never-ready' },
[`${registry}/orders-api:crashes`]: { fate: 'crashes' },
[`${registry}/orders-api:slow`]: { startSeconds: 180 },
};
const defaultContainers = {
environments: [
{
name: 'cae-prod',
group: 'rg-prod',
location: 'West Europe',
domain: 'happyocean-1a2b3c4d.westeurope.azurecontainerapps.io',
},
],
apps: [ordersApi, defaults_checkout, latest, worker],
images: defaults_images,
};
const behaves = (version) => ({
version,
errorRate: 0,
latency: { medianMs: 0, tailMs: 0 },
down: false,
});
const containerBuilds = {
[defaults_image('orders-api', 'a0')]: behaves('0.9.0'),
[defaults_image('orders-api', 'a1')]: behaves('1.0.0'),
[defaults_image('orders-api', 'a2')]: behaves('1.1.0'),
[defaults_image('orders-api', 'a3')]: behaves('1.2.0'),
[defaults_image('checkout', 'c1')]: behaves('3.0.0'),
[defaults_image('latest', 'd1')]: behaves('1.0.0'),
[defaults_image('latest', 'd2')]: behaves('1.1.0'),
[defaults_image('worker', 'e1')]: behaves('2.0.0'),
};
;// CONCATENATED MODULE: ./lib/playground/rooms/front-door/defaults.js
const origin = (hostName, enabledState, weight) => ({
hostName,
httpPort: 80,
httpsPort: 443,
originHostHeader: hostName,
priority: 1,
weight,
enabledState,
enforceCertificateNameCheck: true,
});
const defaultFrontDoors = (subscription) => [
{
name: 'payments-fd',
group: 'rg-prod',
sku: 'Standard_AzureFrontDoor',
endpoints: [
{
name: 'payments',
hostName: 'payments-e8f2a1b3c4d5e6f7.z01.azurefd.net',
properties: { enabledState: 'Enabled', autoGeneratedDomainNameLabelScope: 'TenantReuse' },
routes: [
{
name: 'default',
properties: {
customDomains: [],
originGroup: {
id: `/subscriptions/${subscription}/resourcegroups/rg-prod/providers/Microsoft.Cdn/profiles/payments-fd/origingroups/payments`,
},
ruleSets: [],
supportedProtocols: ['Http', 'Https'],
patternsToMatch: ['/*'],
forwardingProtocol: 'MatchRequest',
linkToDefaultDomain: 'Enabled',
httpsRedirect: 'Disabled',
enabledState: 'Enabled',
},
},
],
},
],
originGroups: [
{
name: 'payments',
properties: {
loadBalancingSettings: {
sampleSize: 4,
successfulSamplesRequired: 3,
additionalLatencyInMilliseconds: 500,
},
healthProbeSettings: {
probePath: '/health',
probeRequestType: 'HEAD',
probeProtocol: 'Https',
probeIntervalInSeconds: 30,
},
sessionAffinityState: 'Disabled',
},
origins: [
{ name: 'blue', properties: origin('payments.azurewebsites.net', 'Enabled', 1000) },
{ name: 'green', properties: origin('payments-preview.azurewebsites.net', 'Disabled', 1) },
],
},
],
distances: { 'payments.azurewebsites.net': 5, 'payments-preview.azurewebsites.net': 40 },
},
];
;// CONCATENATED MODULE: ./lib/playground/rooms/front-door-classic/defaults.js
const backend = (address, enabledState, weight) => ({
address,
httpPort: 80,
httpsPort: 443,
enabledState,
priority: 1,
weight,
backendHostHeader: address,
});
const ruleIn = (own, firewall) => ({
name: 'everything',
properties: {
routeConfiguration: {
'@odata.type': '#Microsoft.Azure.FrontDoor.Models.FrontdoorForwardingConfiguration',
forwardingProtocol: 'MatchRequest',
backendPool: { id: `${own}/backendpools/payments` },
},
frontendEndpoints: [{ id: `${own}/frontendendpoints/default` }],
acceptedProtocols: ['Http', 'Https'],
patternsToMatch: ['/*'],
enabledState: 'Enabled',
webApplicationFirewallPolicyLink: firewall,
},
});
const hostBehind = (firewall) => ({
name: 'default',
properties: {
hostName: 'payments-classic.azurefd.net',
sessionAffinityEnabledState: 'Disabled',
sessionAffinityTtlSeconds: 0,
webApplicationFirewallPolicyLink: firewall,
},
});
const defaultClassicDoors = (subscription) => {
const below = `/subscriptions/${subscription}/resourcegroups/rg-prod/providers/Microsoft.Network`;
const own = `${below}/frontdoors/payments-classic`;
const firewall = { id: `${below}/frontdoorwebapplicationfirewallpolicies/payments` };
return [
{
name: 'payments-classic',
group: 'rg-prod',
location: 'Global',
tags: { team: 'payments', 'cost-center': '4711' },
properties: {
friendlyName: 'payments',
routingRules: [ruleIn(own, firewall)],
loadBalancingSettings: [
{
name: 'usual',
properties: { sampleSize: 4, successfulSamplesRequired: 2, additionalLatencyMilliseconds: 500 },
},
],
healthProbeSettings: [
{
name: 'health',
properties: {
path: '/health',
protocol: 'Https',
intervalInSeconds: 30,
enabledState: 'Enabled',
healthProbeMethod: 'HEAD',
},
},
],
backendPools: [
{
name: 'payments',
properties: {
backends: [
backend('payments.azurewebsites.net', 'Enabled', 1000),
backend('payments-preview.azurewebsites.net', 'Disabled', 1),
],
loadBalancingSettings: { id: `${own}/loadbalancingsettings/usual` },
healthProbeSettings: { id: `${own}/healthprobesettings/health` },
},
},
],
frontendEndpoints: [hostBehind(firewall)],
backendPoolsSettings: { enforceCertificateNameCheck: 'Enabled', sendRecvTimeoutSeconds: 30 },
enabledState: 'Enabled',
},
distances: { 'payments.azurewebsites.net': 5, 'payments-preview.azurewebsites.net': 40 },
},
];
};
;// CONCATENATED MODULE: ./lib/playground/rooms/traffic-manager/defaults.js
const defaultProfiles = (subscription) => [
{
name: 'payments-tm',
group: 'rg-prod',
tags: {},
properties: {
profileStatus: 'Enabled',
trafficRoutingMethod: 'Weighted',
dnsConfig: { relativeName: 'payments-tm', ttl: 30 },
monitorConfig: {
protocol: 'HTTPS',
port: 443,
path: '/health',
intervalInSeconds: 30,
timeoutInSeconds: 10,
toleratedNumberOfFailures: 3,
},
trafficViewEnrollmentStatus: 'Disabled',
},
endpoints: [
{
kind: 'azureEndpoints',
name: 'stable',
properties: {
targetResourceId: `/subscriptions/${subscription}/resourceGroups/rg-prod/providers/Microsoft.Web/sites/payments`,
target: 'payments.azurewebsites.net',
endpointStatus: 'Enabled',
weight: 1000,
priority: 1,
alwaysServe: 'Disabled',
},
},
{
kind: 'externalEndpoints',
name: 'candidate',
properties: {
target: 'payments-preview.azurewebsites.net',
endpointStatus: 'Disabled',
weight: 1,
priority: 2,
endpointLocation: 'West Europe',
alwaysServe: 'Disabled',
},
},
],
},
];
;// CONCATENATED MODULE: ./lib/playground/default-world.js
const tenant = '7e1f0c7a-5b0e-4c8e-9d55-0a1b2c3d4e5f';
const subscription = '5d9a3c10-2f64-4e0b-8a77-1c2d3e4f5a6b';
const group = 'rg-prod';
const default_world_location = 'westeurope';
const default_world_registry = 'contoso.azurecr.io';
const groupScope = `/subscriptions/${subscription}/resourceGroups/${group}`;
const githubIssuer = 'https://token.actions.githubusercontent.com';
const githubSubject = 'repo:contoso/payments:environment:production';
const pipelinesIssuer = 'https://vstoken.dev.azure.com/2b6e6a52-93a4-4c5a-8a0e-6f1d2c3b4a59';
const pipelinesSubject = 'sc://contoso/payments/azure-production';
const digest = (pair) => `sha256:${pair.repeat(32)}`;
const default_world_image = (name, pair) => `${default_world_registry}/${name}@${digest(pair)}`;
const default_world_healthy = (version) => ({
version,
errorRate: 0,
latency: { medianMs: 0, tailMs: 0 },
down: false,
});
const federated = [
{ issuer: githubIssuer, subject: githubSubject, audience: 'api://AzureADTokenExchange' },
{ issuer: pipelinesIssuer, subject: pipelinesSubject, audience: 'api://AzureADTokenExchange' },
];
const deployer = {
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
{ role: 'Monitoring Reader', scope: groupScope, actions: ['Microsoft.Insights/*/read'], notActions: [] },
],
};
const reader = {
name: 'reader',
clientId: '6c2b9d4e-1111-4b2b-8c2c-4d5e6f7a8b92',
objectId: '6c2b9d4e-2222-4b2b-8c2c-4d5e6f7a8b92',
secret: 'reader-secret-of-the-playground',
federated,
grants: [{ role: 'Reader', scope: groupScope, actions: ['*/read'], notActions: [] }],
};
const stranger = {
name: 'stranger',
clientId: '9e8d7c6b-1111-4c3c-8d3d-5e6f7a8b9ca3',
objectId: '9e8d7c6b-2222-4c3c-8d3d-5e6f7a8b9ca3',
secret: 'stranger-secret-of-the-playground',
federated,
grants: [],
};
const containerArm = (hostName, reference, settings) => ({
hostName,
config: { linuxFxVersion: `DOCKER|${reference}`, alwaysOn: true, healthCheckPath: '/health' },
settings: { WEBSITES_PORT: '8080', WEBSITES_ENABLE_APP_SERVICE_STORAGE: 'false', ...settings },
containers: [],
app: default_world_healthy('1.0.0'),
});
const paymentsProduction = containerArm('payments.azurewebsites.net', default_world_image('payments', '3f'), {
ENVIRONMENT: 'production',
AZURE_PROMOTE_DIGEST: digest('3f'),
});
const paymentsStaging = containerArm('payments-staging-a1b2c3.westeurope-01.azurewebsites.net', default_world_image('payments', '7c'), { ENVIRONMENT: 'staging', AZURE_PROMOTE_DIGEST: digest('7c') });
const paymentsPreview = containerArm('payments-preview.azurewebsites.net', `${default_world_registry}/payments:nightly`, {
ENVIRONMENT: 'preview',
});
const payments = {
name: 'payments',
group,
location: default_world_location,
kind: 'app,linux,container',
plan: 'plan-prod',
instances: 2,
stickySettings: ['ENVIRONMENT'],
rules: [],
production: paymentsProduction,
slots: {
staging: { ...paymentsStaging, app: default_world_healthy('1.1.0') },
preview: { ...paymentsPreview, app: default_world_healthy('1.2.0-nightly') },
},
};
const packageArm = (hostName, version, hash) => ({
hostName,
config: { linuxFxVersion: 'NODE|20-lts', alwaysOn: true, appCommandLine: 'node server.js' },
settings: {
WEBSITE_RUN_FROM_PACKAGE: `https://contosoartifacts.blob.core.windows.net/packages/orders-${hash}.zip`,
},
containers: [],
app: default_world_healthy(version),
});
const orders = {
name: 'orders',
group,
location: default_world_location,
kind: 'app,linux',
plan: 'plan-prod',
stickySettings: [],
rules: [],
production: packageArm('orders.azurewebsites.net', '4.0.0', 'b5'.repeat(32)),
slots: { staging: packageArm('orders-staging.azurewebsites.net', '4.1.0', 'd9'.repeat(32)) },
};
const sidecarArm = (hostName, version, pair) => ({
hostName,
config: { linuxFxVersion: 'sitecontainers', alwaysOn: true },
settings: { AZURE_PROMOTE_DIGEST: digest(pair) },
containers: [
{ name: 'main', image: default_world_image('legacy', pair), isMain: true, targetPort: '8080' },
{ name: 'proxy', image: `${default_world_registry}/proxy:1.29`, isMain: false },
],
app: default_world_healthy(version),
});
const legacy = {
name: 'legacy',
group,
location: default_world_location,
kind: 'app,linux,container',
plan: 'plan-prod',
stickySettings: [],
rules: [],
production: sidecarArm('legacy.azurewebsites.net', '0.9.0', '11'),
slots: { staging: sidecarArm('legacy-staging.azurewebsites.net', '0.9.1', '22') },
};
const defaultWorld = () => ({
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
sites: [payments, orders, legacy, ...functionApps({ group, location: default_world_location })],
containers: defaultContainers,
builds: containerBuilds,
trafficProfiles: defaultProfiles(subscription),
frontDoors: defaultFrontDoors(subscription),
classicFrontDoors: defaultClassicDoors(subscription),
flags: defaultFlags,
});
}),
35724:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ce: () => (  isFields),
Pq: () => (  json),
Qq: () => (  text),
qF: () => (  parseJson),
qy: () => (  html)
});
const absentAsNull = (_key, value) => (value === undefined ? null : value);
const json = (status, body, headers = {}) => ({
status,
headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
body: JSON.stringify(body, absentAsNull),
});
const html = (status, title, headers = {}) => ({
status,
headers: { 'content-type': 'text/html', ...headers },
body: `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
});
const text = (status, body, headers = {}) => ({
status,
headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
body,
});
const isFields = (value) => typeof value === 'object' && Boolean(value) && !Array.isArray(value);
const parseJson = (body) => {
try {
return { kind: 'parsed', value: JSON.parse(body) };
}
catch (error) {
return { kind: 'broken', why: error instanceof Error ? error.message : String(error) };
}
};
}),
83128:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => (  changedHabits),
m: () => (  usualHabits)
});
var exchange = __webpack_require__(35724);
;// CONCATENATED MODULE: ./lib/playground/rooms/container-apps/habits.js
const usualContainerHabits = {
containerOperationSeconds: 15,
containerTrafficSeconds: 10,
containerStartSeconds: 20,
containerDeadlineSeconds: 600,
containerDrainSeconds: 30,
containerIdleSeconds: 300,
containerColdStartMilliseconds: 400,
containerIngressTimeoutMilliseconds: 240_000,
containerInactiveWeight: 'accepted',
containerUnready: 'hangs',
containerLatest: 'when-ready',
containerUsedSuffix: 'fails-later',
containerSingleWeights: 'refused',
containerWeights: 'kept',
};
const containerWays = {
containerInactiveWeight: ['accepted', 'refused'],
containerUnready: ['hangs', 'unavailable'],
containerLatest: ['when-ready', 'at-once'],
containerUsedSuffix: ['fails-later', 'ignored'],
containerSingleWeights: ['refused', 'ignored'],
containerWeights: ['kept', 'doubled'],
};
;// CONCATENATED MODULE: ./lib/playground/rooms/front-door/habits.js
const usualFrontDoorHabits = {
frontDoorPropagationSeconds: 600,
frontDoorOperationSeconds: 15,
frontDoorControlPlane: 'open',
frontDoorAtOnce: 'queued',
frontDoorSystemData: 'said',
frontDoorOriginNames: 'with-port',
frontDoorReadOnly: 'refused',
};
const frontDoorWays = {
frontDoorControlPlane: ['open', 'frozen'],
frontDoorAtOnce: ['queued', 'refused'],
frontDoorSystemData: ['said', 'unsaid'],
frontDoorOriginNames: ['with-port', 'without-port'],
frontDoorReadOnly: ['refused', 'ignored'],
};
;// CONCATENATED MODULE: ./lib/playground/rooms/kubernetes/habits.js
const usualGatewayHabits = { gatewaySeconds: 5, gatewayStatus: 'with-programmed' };
const gatewayWays = { gatewayStatus: ['with-programmed', 'plain'] };
;// CONCATENATED MODULE: ./lib/playground/rooms/log-analytics/habits.js
const usualLogHabits = {
logsDelaySeconds: 45,
logsLateOneIn: 0,
logsLateSeconds: 300,
logsSampling: 1,
logsRowLimit: 500_000,
logsQueriesPerHalfMinute: 200,
logsAnswers: 'whole',
logsTable: 'there',
};
const logWays = {
logsAnswers: ['whole', 'partial'],
logsTable: ['there', 'missing', 'denied'],
};
;// CONCATENATED MODULE: ./lib/playground/rooms/traffic-manager/habits.js
const usualTrafficHabits = { trafficManagerSeconds: 60 };
;// CONCATENATED MODULE: ./lib/playground/habits.js
const usualHabits = {
...usualContainerHabits,
...usualTrafficHabits,
...usualGatewayHabits,
...usualFrontDoorHabits,
...usualLogHabits,
swapApplySeconds: 40,
swapWarmUpSeconds: 40,
swapSettleSeconds: 40,
swapRetryAfterSeconds: 15,
swapRules: 'stay',
swapLocks: 'both',
swapContainers: 'travel',
swapMetrics: 'stay',
autoSwap: 'always',
restartSeconds: 20,
whileRestarting: 'unavailable',
pinsWithoutRule: 'kept',
webErrors: 'own',
configPut: 'resets',
activityDelaySeconds: 600,
activityByResource: 'exact',
metricsDelaySeconds: 60,
metricsGaps: 'no-value',
metricsZeros: 'said',
};
const ways = {
...containerWays,
...logWays,
...gatewayWays,
...frontDoorWays,
swapRules: ['stay', 'travel'],
swapLocks: ['both', 'source'],
swapContainers: ['travel', 'stay'],
swapMetrics: ['stay', 'travel'],
autoSwap: ['always', 'windows'],
whileRestarting: ['unavailable', 'old-build'],
pinsWithoutRule: ['kept', 'released'],
webErrors: ['own', 'documented'],
configPut: ['resets', 'merges'],
activityByResource: ['exact', 'below'],
metricsGaps: ['no-value', 'zero', 'absent'],
metricsZeros: ['said', 'unsaid'],
};
const isSeconds = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isHabit = (name) => name in usualHabits;
const problemWith = (name, value) => {
if (!isHabit(name))
return `has no ${name}; it has ${Object.keys(usualHabits).join(', ')}`;
const known = ways[name];
if (!known)
return isSeconds(value) ? undefined : `${name} must be a number of seconds from 0`;
return typeof value === 'string' && known.includes(value)
? undefined
: `${name} must be ${known.join(' or ')}`;
};
const isChange = (fields) => Object.entries(fields).every(([name, value]) => !problemWith(name, value));
const changedHabits = (now, change) => {
if (!(0,exchange .Ce)(change))
return 'must be an object';
if (isChange(change))
return { ...now, ...change };
const problems = Object.entries(change).map(([name, value]) => problemWith(name, value));
return problems.find(each => each !== undefined) ?? 'cannot be read';
};
}),
70263:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Sb: () => (  readPoints),
a2: () => (  startPressure),
cy: () => (  errorRateAt)
});
var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35724);
const memoryMilliseconds = 2_000;
const startPressure = (speed) => {
const gauges = new Map();
return {
note: app => {
const now = performance.now();
const gauge = gauges.get(app) ?? { rate: 0, at: now };
gauge.rate = gauge.rate * Math.exp((gauge.at - now) / memoryMilliseconds) + 1_000 / memoryMilliseconds;
gauge.at = now;
gauges.set(app, gauge);
return gauge.rate / speed;
},
};
};
const errorRateAt = (points, perSecond) => {
const above = points.findIndex(each => each.perSecond > perSecond);
const [from, to] = [points[above < 0 ? points.length - 1 : above - 1], points[above]];
if (!from)
return 0;
if (!to)
return from.errorRate;
const share = (perSecond - from.perSecond) / (to.perSecond - from.perSecond);
return from.errorRate + share * (to.errorRate - from.errorRate);
};
const readPoint = (value) => {
if (!(0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__  .Ce)(value))
return undefined;
const { perSecond, errorRate, ...rest } = value;
if (Object.keys(rest).length > 0 || typeof perSecond !== 'number' || typeof errorRate !== 'number') {
return undefined;
}
return perSecond >= 0 && errorRate >= 0 && errorRate <= 1 ? { perSecond, errorRate } : undefined;
};
const readPoints = (value) => {
if (!Array.isArray(value))
return undefined;
const points = value.flatMap(each => readPoint(each) ?? []);
return points.length === value.length
? points.sort((one, other) => one.perSecond - other.perSecond)
: undefined;
};
}),
32459:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Kd: () => (  wishFrom),
dR: () => (  overload)
});
var _scenario_amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92837);
const mostRealPerSecond = 2_000;
const rounded = (value) => String(Number(value.toPrecision(3)));
const overload = (wishes, speed) => {
const asked = wishes.reduce((sum, each) => sum + each.perSecond, 0);
const real = asked * speed;
if (real <= mostRealPerSecond)
return undefined;
const sums = `${rounded(asked)} requests/s at speed ${speed} are ${rounded(real)} real requests/s`;
const ways = [
`at most ${rounded(mostRealPerSecond / speed)}/s at this speed`,
...(asked <= mostRealPerSecond ? [`or speed ${rounded(mostRealPerSecond / asked)} at this rate`] : []),
];
return `${sums}; this machine serves ${mostRealPerSecond.toLocaleString('en-US')}. Ask for ${ways.join(', ')}.`;
};
const wishFrom = (words, returning) => {
const [, site, rate] = /^([^=\s]+)=(\S+)$/.exec(words) ?? [];
const perSecond = rate === undefined ? undefined : (0,_scenario_amounts_js__WEBPACK_IMPORTED_MODULE_0__  .MK)(rate);
if (site === undefined || perSecond === undefined)
return undefined;
return { site, perSecond, returning, path: '/' };
};
}),
8121:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => (  startPlayground)
});
var default_world = __webpack_require__(60676);
;// CONCATENATED MODULE: ./lib/playground/live/history.js
const sliceMilliseconds = 1_000;
const mostSlices = 240;
const empty = (from) => ({ from, arms: new Map() });
const upTo = (slices, from) => {
const last = slices.at(-1)?.from ?? from;
const first = Math.max(last, from - mostSlices * sliceMilliseconds);
const missing = [];
for (let each = first + sliceMilliseconds; each <= from; each += sliceMilliseconds)
missing.push(empty(each));
const known = slices.length === 0 ? [empty(from)] : slices;
return [...known, ...missing].slice(-mostSlices);
};
const currentStart = () => Math.floor(performance.now() / sliceMilliseconds) * sliceMilliseconds;
const startHistory = () => {
const hosts = new Map();
const slicesOf = (host) => {
const from = currentStart();
const known = hosts.get(host) ?? [];
if (known.at(-1)?.from === from)
return known;
const slices = upTo(known, from);
hosts.set(host, slices);
return slices;
};
return {
count: (host, arm, status) => {
const arms = slicesOf(host).at(-1)?.arms;
const count = arms?.get(arm) ?? { answered: 0, errors: 0 };
count.answered += 1;
if (status >= 500)
count.errors += 1;
arms?.set(arm, count);
},
slices: slicesOf,
};
};
var random = __webpack_require__(7746);
;// CONCATENATED MODULE: ./lib/playground/load/arrivals.js
const returningClients = 200;
const nextArrival = (crowd, luck) => {
const gap = -Math.log(1 - luck.next()) / crowd.perMillisecond;
if (luck.next() >= crowd.returning)
return { gap };
return { gap, client: Math.floor(luck.next() * returningClients) };
};
;// CONCATENATED MODULE: ./lib/playground/load/cookie-jar.js
const startCookieJar = () => {
const cookies = new Map();
return {
header: now => {
for (const [name, { until }] of cookies)
if (until <= now)
cookies.delete(name);
if (cookies.size === 0)
return undefined;
return [...cookies].map(([name, { value }]) => `${name}=${value}`).join('; ');
},
take: (setCookie, now) => {
const [pair = '', ...attributes] = setCookie.split(';');
const [name = '', ...value] = pair.trim().split('=');
const life = attributes
.map(each => /^\s*Max-Age=(\d+)/i.exec(each)?.[1])
.find(each => each !== undefined);
const until = life === undefined ? Number.POSITIVE_INFINITY : now + Number(life) * 1000;
if (name)
cookies.set(name, { value: value.join('='), until });
},
};
};
;// CONCATENATED MODULE: ./lib/playground/load/counts.js
const newest = 8_192;
const startSamples = () => {
const ring = new Float64Array(newest);
let count = 0;
return {
add: value => {
ring[count % newest] = value;
count += 1;
},
spread: () => {
const sorted = ring.slice(0, Math.min(count, newest)).sort();
const at = (share) => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 100) / 100;
return { medianMs: at(0.5), p99Ms: at(0.99), worstMs: at(1) };
},
};
};
const armOf = (body) => /"(?:slot|revision|endpoint|backend)": *"([^"]*)"/.exec(body)?.[1] ?? 'unknown';
const startCounts = () => {
const totals = { due: 0, sent: 0, unsent: 0, answered: 0, errors: 0, failed: 0 };
const byStatus = new Map();
const byArm = new Map();
const lateness = startSamples();
const latency = startSamples();
return {
due: () => {
totals.due += 1;
},
sent: late => {
totals.sent += 1;
lateness.add(late);
},
unsent: () => {
totals.unsent += 1;
},
failed: () => {
totals.failed += 1;
},
answered: ({ status, body }, milliseconds) => {
const isError = status >= 500;
totals.answered += 1;
if (isError)
totals.errors += 1;
byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
const arm = armOf(body);
const counted = byArm.get(arm) ?? { answered: 0, errors: 0 };
byArm.set(arm, {
answered: counted.answered + 1,
errors: counted.errors + (isError ? 1 : 0),
});
latency.add(milliseconds);
},
report: () => ({
...totals,
byStatus: Object.fromEntries(byStatus),
byArm: Object.fromEntries(byArm),
lateness: lateness.spread(),
latency: latency.spread(),
}),
};
};
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/playground/load/connection.js
const longestMilliseconds = 30_000;
const endOfHead = Buffer.from('\r\n\r\n');
const replyIn = (received) => {
const end = received.indexOf(endOfHead);
if (end < 0)
return undefined;
const head = received.toString('latin1', 0, end);
const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
const from = end + endOfHead.length;
if (received.length < from + length)
return undefined;
return {
status: Number(head.slice(9, 12)),
cookies: [...head.matchAll(/\r\nset-cookie: *([^\r]*)/gi)].map(([, value = '']) => value),
body: received.toString('utf8', from, from + length),
};
};
const openConnection = (port, host) => {
const socket = (0,external_node_net_.connect)({ port, host, noDelay: true });
let received;
let waiting;
let open = true;
const end = (error) => {
open = false;
socket.destroy();
waiting?.reject(error);
waiting = undefined;
};
socket.setTimeout(longestMilliseconds, () => end(new Error('no answer in time')));
socket.on('error', end);
socket.on('close', () => end(new Error('the connection was closed')));
socket.on('data', (chunk) => {
received = received === undefined ? chunk : Buffer.concat([received, chunk]);
const reply = replyIn(received);
if (reply === undefined)
return;
received = undefined;
waiting?.resolve(reply);
waiting = undefined;
});
return {
ask: request => new Promise((resolve, reject) => {
waiting = { resolve, reject };
socket.write(request);
}),
isOpen: () => open,
close: () => end(new Error('the load was stopped')),
};
};
;// CONCATENATED MODULE: ./lib/playground/load/visits.js
const mostConnections = 1_000;
const startVisits = (url) => {
const all = new Set();
const free = [];
const takeFree = () => {
for (let last = free.pop(); last; last = free.pop()) {
if (last.isOpen())
return last;
all.delete(last);
}
return undefined;
};
const opened = () => {
if (all.size >= mostConnections)
return undefined;
const connection = openConnection(Number(url.port), url.hostname);
all.add(connection);
return connection;
};
const visit = async (connection, request) => {
try {
const reply = await connection.ask(request);
free.push(connection);
return reply;
}
catch (error) {
all.delete(connection);
throw error;
}
};
return {
send: request => {
const connection = takeFree() ?? opened();
return connection && visit(connection, request);
},
underWay: () => all.size - free.length,
close: () => {
for (const connection of all)
connection.close();
all.clear();
free.length = 0;
},
};
};
var wish = __webpack_require__(32459);
;// CONCATENATED MODULE: ./lib/playground/load/load.js
const breathMilliseconds = 1;
const portion = 1_000;
const requestFor = ({ wish, door }, jar, now) => {
const cookie = jar?.header(now);
const cookies = cookie === undefined ? '' : `cookie: ${cookie}\r\n`;
return `GET ${wish.path} HTTP/1.1\r\nhost: ${door.host}\r\nuser-agent: playground-load\r\n${cookies}\r\n`;
};
const visit = ({ line, visits, counts, isOver }, due, jar) => {
const sentAt = performance.now();
const reply = visits.send(requestFor(line, jar, sentAt));
if (reply === undefined) {
counts.unsent();
return;
}
counts.sent(sentAt - due);
reply.then(came => {
const now = performance.now();
for (const each of came.cookies)
jar?.take(each, now);
counts.answered(came, now - sentAt);
}, () => {
if (!isOver())
counts.failed();
});
};
const startStream = (line) => {
const visits = startVisits(new URL(line.door.url));
const counts = startCounts();
const jars = new Map();
const crowd = {
perMillisecond: (line.wish.perSecond * line.speed) / 1000,
returning: line.wish.returning,
};
const jarOf = (client) => {
if (client === undefined)
return undefined;
const jar = jars.get(client) ?? startCookieJar();
jars.set(client, jar);
return jar;
};
let over = false;
const turnstile = { line, visits, counts, isOver: () => over };
let next = nextArrival(crowd, line.luck);
let dueAt = performance.now() + next.gap;
let timer;
const look = () => {
const now = performance.now();
for (let left = portion; dueAt <= now && left > 0; dueAt += next.gap, left -= 1) {
counts.due();
visit(turnstile, dueAt, jarOf(next.client));
next = nextArrival(crowd, line.luck);
}
timer = setTimeout(look, Math.max(breathMilliseconds, dueAt - performance.now()));
timer.unref();
};
look();
return {
wish: line.wish,
counts,
stop: () => {
over = true;
clearTimeout(timer);
visits.close();
},
};
};
const startLoad = ({ seed, speed, doors }) => {
let streams = [];
const doorOf = (wish) => doors().find(each => each.site === wish.site);
const problem = (wishes) => {
const unknown = wishes.find(each => !doorOf(each));
if (!unknown)
return (0,wish .dR)(wishes, speed);
const known = doors().map(each => each.site);
return `There is no site ${unknown.site} to visit; there are ${known.join(', ')}.`;
};
const stop = () => {
for (const stream of streams)
stream.stop();
};
return {
problem,
set: wishes => {
const wrong = problem(wishes);
if (wrong !== undefined)
return wrong;
stop();
streams = wishes.flatMap(wish => {
const door = doorOf(wish);
const luck = (0,random .D)(seed, `load/${wish.site}`);
return door && wish.perSecond > 0 ? [startStream({ wish, door, luck, speed })] : [];
});
return undefined;
},
report: () => streams.map(({ wish: { site, perSecond, returning }, counts }) => ({
site,
perSecond,
returning,
...counts.report(),
})),
stop,
};
};
var live = __webpack_require__(94905);
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./lib/playground/reception/listener.js
const loopback = '127.0.0.1';
const idleMilliseconds = 120_000;
const longestQueue = 4_096;
const serverFor = async (answer, tls) => {
if (!tls)
return (0,external_node_http_.createServer)(answer);
const { createServer: createSecureServer } = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19));
return createSecureServer({ cert: tls.cert, key: tls.key }, answer);
};
const portOf = (address) => typeof address === 'object' && address ? address.port : 0;
const bind = (server, port) => new Promise((resolve, reject) => {
server.once('error', reject);
server.listen(port, loopback, longestQueue, () => {
server.off('error', reject);
resolve();
});
});
const openListener = async (answer, port, tls) => {
const server = await serverFor(answer, tls);
server.keepAliveTimeout = idleMilliseconds;
await bind(server, port);
return {
url: `${tls ? 'https' : 'http'}://${loopback}:${portOf(server.address())}`,
close: () => new Promise(resolve => {
server.close(() => resolve());
server.closeAllConnections();
}),
};
};
var exchange = __webpack_require__(35724);
var promises_ = __webpack_require__(58500);
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/playground/token.js
const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const signature = (content, key) => (0,external_node_crypto_.createHmac)('sha256', key).update(content).digest();
const signToken = (claims, key) => {
const content = `${encode({ typ: 'JWT', alg: 'HS256', kid: 'playground' })}.${encode(claims)}`;
return `${content}.${signature(content, key).toString('base64url')}`;
};
const readToken = (token, key) => {
const [head, payload, proof, ...rest] = token.split('.');
if (!head || !payload || proof === undefined || rest.length > 0)
return { kind: 'malformed' };
const claims = (0,exchange .qF)(Buffer.from(payload, 'base64url').toString('utf8'));
if (claims.kind === 'broken' || !(0,exchange .Ce)(claims.value))
return { kind: 'malformed' };
const expected = signature(`${head}.${payload}`, key);
const given = Buffer.from(proof, 'base64url');
if (given.length !== expected.length || !(0,external_node_crypto_.timingSafeEqual)(given, expected))
return { kind: 'forged' };
return { kind: 'ours', claims: claims.value };
};
const textClaim = (claims, name) => {
const value = claims[name];
return typeof value === 'string' ? value : '';
};
const secondsClaim = (claims, name) => {
const value = claims[name];
return typeof value === 'number' ? value : 0;
};
const bearerOf = (header) => header?.match(/^Bearer +(\S+)$/i)?.[1];
;// CONCATENATED MODULE: ./lib/playground/reception/visit.js
const serveRoom = async ({ ask, room, entry }) => {
try {
return await room.serve(ask);
}
catch (error) {
const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
entry.failed(why);
return (0,exchange .Pq)(500, { error: { code: 'PlaygroundFault', message: why } });
}
};
const callerName = (ask, { state }) => {
const reading = readToken(bearerOf(ask.headers['authorization']) ?? '', state.key);
return reading.kind === 'ours' ? state.application(textClaim(reading.claims, 'appid'))?.name : undefined;
};
;// CONCATENATED MODULE: ./lib/playground/trouble/disturbance.js
const bodyText = (body) => typeof body === 'string' ? body : body ? JSON.stringify(body) : '';
const merged = (before, change) => {
if (!(0,exchange .Ce)(before) || !(0,exchange .Ce)(change))
return change;
const grown = { ...before };
for (const [name, value] of Object.entries(change))
grown[name] = merged(grown[name], value);
return grown;
};
const reading = (ask) => ({ ...ask, method: 'GET', body: '' });
const lose = async (visit) => {
if (visit.ask.method !== 'PATCH' && visit.ask.method !== 'PUT')
return (0,exchange .Qq)(200, '');
const now = await serveRoom({ ...visit, ask: reading(visit.ask) });
const [before, change] = [(0,exchange .qF)(now.body), (0,exchange .qF)(visit.ask.body)];
if (now.status !== 200 || before.kind === 'broken' || change.kind === 'broken')
return now;
return { ...(0,exchange .Pq)(200, merged(before.value, change.value)), headers: now.headers };
};
const again = async (visit, milliseconds) => {
const { state } = visit.desk;
const first = await serveRoom(visit);
if (milliseconds === 0)
await serveRoom(visit);
else
visit.desk.later(new Date(state.clock.now().getTime() + milliseconds), () => void serveRoom(visit));
return first;
};
const stale = async (visit) => {
const old = visit.desk.past.last(visit.ask);
const answer = await serveRoom(visit);
return old && answer.status === 200 ? { ...answer, body: old.body } : answer;
};
const troubleByName = async (deed, visit) => {
switch (deed) {
case 'reset-before':
return 'reset';
case 'reset-after':
await serveRoom(visit);
return 'reset';
case 'empty-body':
return { ...(await serveRoom(visit)), body: '' };
case 'hang':
return 'hang';
case 'html':
return (0,exchange .qy)(502, '502 - Web server received an invalid response while acting as a gateway.');
case 'stale':
return stale(visit);
case 'lose':
return lose(visit);
default: {
const unreachable = deed;
return unreachable;
}
}
};
const makeTrouble = async (deed, visit) => {
if (typeof deed === 'string')
return troubleByName(deed, visit);
if ('delayMs' in deed) {
await (0,promises_.setTimeout)(deed.delayMs, undefined, { ref: false });
return serveRoom(visit);
}
if ('againMs' in deed)
return again(visit, deed.againMs);
if ('html' in deed) {
return { status: deed.status ?? 502, headers: { 'content-type': 'text/html' }, body: deed.html };
}
const headers = { 'content-type': 'application/json; charset=utf-8', ...deed.headers };
return { status: deed.status, headers, body: bodyText(deed.body) };
};
;// CONCATENATED MODULE: ./lib/playground/trouble/trouble.js
const tellingActions = /\/(list[a-z]*|slotsdiffs)$/i;
const isControlPlane = (room) => room === 'arm' || room === 'kubernetes';
const kindOf = ({ method, path }) => method === 'GET' || method === 'HEAD' || (method === 'POST' && tellingActions.test(path))
? 'read'
: 'write';
const matches = ({ match, path }, { ask, room }) => {
if (match.method !== undefined && match.method.toUpperCase() !== ask.method)
return false;
if (match.host !== undefined && match.host.toLowerCase() !== ask.host)
return false;
if (match.room !== undefined && match.room !== room)
return false;
if (match.kind !== undefined && (!isControlPlane(room) || kindOf(ask) !== match.kind))
return false;
return path === undefined || path.test(ask.target);
};
const inForce = ({ match, matched }) => {
const first = match.nth ?? 1;
const times = match.times ?? (match.nth === undefined ? Number.POSITIVE_INFINITY : 1);
return matched >= first && matched < first + times;
};
const watcher = (match) => ({
match,
path: match.path === undefined ? undefined : new RegExp(match.path, 'i'),
matched: 0,
});
const described = ({ rule, matched, until }) => ({
...rule,
matched,
...(until === undefined ? {} : { until: new Date(until).toISOString() }),
});
const startTrouble = (clock, luck) => {
let rules = [];
let effects = [];
const isMet = (watching, visitor) => {
if (!matches(watching, visitor))
return false;
if (watching.match.share !== undefined && luck.next() >= watching.match.share)
return false;
watching.matched += 1;
return inForce(watching);
};
const current = () => {
const now = clock.now().getTime();
rules = rules.filter(({ until }) => until === undefined || now < until);
return rules;
};
return {
add: rule => {
const until = rule.forMs === undefined ? undefined : clock.now().getTime() + rule.forMs;
const added = { ...watcher(rule.match), rule, until, struck: 0 };
rules.push(added);
return () => added.struck;
},
watch: (match, effect) => {
effects.push({ ...watcher(match), effect });
},
strike: visitor => {
const [first] = current().filter(each => isMet(each, visitor));
const set = effects.filter(each => isMet(each, visitor));
if (first)
first.struck += 1;
return { deed: first?.rule.do, effects: set.map(each => each.effect) };
},
rules: () => current().map(described),
clear: () => {
rules = [];
effects = [];
},
};
};
const nameOfDeed = (deed) => {
if (typeof deed === 'string')
return deed;
if ('delayMs' in deed)
return `delay ${deed.delayMs} ms`;
if ('againMs' in deed)
return `again after ${deed.againMs} ms`;
if ('html' in deed)
return `html ${deed.status ?? 502}`;
return `status ${deed.status}`;
};
;// CONCATENATED MODULE: ./lib/playground/live/page-charts.js
const chartScript = `
const svgSpace = 'http://www.w3.org/2000/svg';

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) made.setAttribute(key, value);
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

function drawn(name, attributes, ...children) {
  const made = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Short slices jump about at low rates; five of them together show what the eye wants to see. */
function smooth(values) {
  return values.map((_, at) => {
    const near = values.slice(Math.max(0, at - 4), at + 1);
    return near.reduce((sum, each) => sum + each, 0) / near.length;
  });
}

function roundUp(value) {
  if (value <= 0) return 1;
  const size = 10 ** Math.floor(Math.log10(value));
  return [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map(each => each * size).find(each => each >= value);
}

function number(value) {
  if (value >= 100) return String(Math.round(value));
  return String(Number(value.toPrecision(2)));
}

const width = 600;
const height = 100;

function points(values, top) {
  const step = width / Math.max(1, values.length - 1);
  return values.map((value, at) => [at * step, height - (Math.min(value, top) / top) * height]);
}

function pathOf(pairs) {
  return pairs.map(([x, y], at) => (at === 0 ? 'M' : 'L') + x.toFixed(1) + ' ' + y.toFixed(1)).join('');
}

function areaBetween(upper, lower, top) {
  return pathOf(points(upper, top)) + pathOf(points(lower, top).reverse()).replace('M', 'L') + 'Z';
}

function chart(label, shapes) {
  const attributes = { viewBox: '0 0 ' + width + ' ' + height, preserveAspectRatio: 'none', role: 'img' };
  return drawn('svg', { ...attributes, 'aria-label': label }, ...shapes);
}

/** Areas on top of each other, one for each arm, and what failed of them in red at the bottom. */
function stacked(series, bad, label) {
  const layers = [];
  let below = series.length > 0 ? series[0].values.map(() => 0) : [];
  for (const { values, color } of series) {
    const above = below.map((each, at) => each + values[at]);
    layers.push({ above, below, color });
    below = above;
  }
  const top = roundUp(Math.max(0, ...below));
  const shapes = layers.map(({ above, below: under, color }) =>
    drawn('path', { class: 'area ' + color, d: areaBetween(above, under, top) }),
  );
  if (bad.some(each => each > 0)) {
    shapes.push(drawn('path', { class: 'bad', d: areaBetween(bad, bad.map(() => 0), top) }));
  }
  return { svg: chart(label, shapes), top };
}

function lines(series, label) {
  const top = Math.min(100, roundUp(Math.max(1, ...series.flatMap(each => each.values))));
  const shapes = series.map(({ values, color }) =>
    drawn('path', { class: 'line ' + color, d: pathOf(points(values, top)) }),
  );
  return { svg: chart(label, shapes), top };
}

function figure(title, drawing, unit, kind) {
  const caption = element('figcaption', {}, title, element('span', {}, 'up to ' + number(drawing.top) + unit));
  return element('figure', kind ? { class: kind } : {}, caption, drawing.svg);
}
`;
;// CONCATENATED MODULE: ./lib/playground/live/page-script.js
const pageScript = `
const second = 1000;
const shownBefore = new Map();

/** What did not change is left alone, so that a text can be selected and a table scrolled. */
function show(id, told, make) {
  const text = JSON.stringify(told);
  if (shownBefore.get(id) === text) return;
  shownBefore.set(id, text);
  document.getElementById(id).replaceChildren(...make());
}

function percent(value) {
  return (value >= 10 || value === 0 ? String(Math.round(value)) : String(Number(value.toPrecision(2)))) + ' %';
}

/** What was asked for is shown as it was asked for. */
function exact(value) {
  return Number(value.toFixed(2)) + ' %';
}

function colorOf(at) {
  return 'a' + Math.min(at, 4);
}

function total(values) {
  return values.reduce((sum, each) => sum + each, 0);
}

/** The slice that is still being filled is left out; the newest half minute counts as now. */
function pastOf(site, name) {
  const { answered = [], errors = [] } = site.past[name] || {};
  return { answered: answered.slice(0, -1), errors: errors.slice(0, -1) };
}

function nowOf(site, name, live) {
  const { answered, errors } = pastOf(site, name);
  const slices = Math.min(answered.length, Math.round(30 / live.sliceSeconds));
  const recent = total(answered.slice(-slices));
  const failed = total(errors.slice(-slices));
  return { recent, failed, perSecond: slices ? recent / (slices * live.sliceSeconds * live.speed) : 0 };
}

function bar(site) {
  const parts = site.arms.filter(each => each.share > 0);
  const label = 'Split: ' + parts.map(each => each.name + ' ' + exact(each.share)).join(', ');
  return element('div', { class: 'bar', role: 'img', 'aria-label': label }, ...parts.map(each => {
    // A label that does not fit is left to the table below.
    const words = exact(each.share);
    const span = element('span', { class: colorOf(site.arms.indexOf(each)) }, each.share >= words.length * 2.4 ? words : '');
    span.style.flex = each.share + ' 1 0';
    return span;
  }));
}

function cell(content, kind) {
  return element('td', kind ? { class: kind } : {}, content);
}

function head(...names) {
  return element('thead', {}, element('tr', {}, ...names.map(([name, kind]) => element('th', { scope: 'col', class: kind || '' }, name))));
}

function armRow(site, arm, live, all) {
  const now = nowOf(site, arm.name, live);
  const swatch = element('span', { class: 'swatch ' + colorOf(site.arms.indexOf(arm)) });
  const notes = arm.notes.map(each => element('span', { class: 'chip bad' }, each));
  const failing = now.recent > 0 && now.failed > 0;
  return element('tr', {},
    element('td', {}, swatch, arm.name, ...notes.flatMap(each => [' ', each])),
    cell(arm.version, 'version'),
    cell(exact(arm.share), 'number'),
    cell(all > 0 ? percent((now.recent / all) * 100) : '–', 'number'),
    cell(now.recent > 0 ? number(now.perSecond) : '–', 'number'),
    cell(now.recent > 0 ? percent((now.failed / now.recent) * 100) : '–', failing ? 'number is-bad' : 'number'),
  );
}

function strangers(site) {
  return Object.keys(site.past).filter(name => !site.arms.some(each => each.name === name))
    .map(name => ({ name, version: '', share: 0, notes: [] }));
}

function charts(site, arms, live) {
  const rate = values => smooth(values.map(each => each / (live.sliceSeconds * live.speed)));
  const seen = arms.map((arm, at) => ({ color: colorOf(at), ...pastOf(site, arm.name) })).filter(each => each.answered.length > 0);
  if (seen.length === 0) return [];
  const failed = seen[0].answered.map((_, at) => total(seen.map(each => each.errors[at])));
  const requests = stacked(seen.map(each => ({ color: each.color, values: rate(each.answered) })), rate(failed), 'Requests per second');
  const shares = seen.map(each => {
    const [errors, answered] = [smooth(each.errors), smooth(each.answered)];
    return { color: each.color, values: errors.map((bad, at) => (answered[at] > 0 ? (bad / answered[at]) * 100 : 0)) };
  });
  const quiet = total(failed) === 0;
  const minutes = (seen[0].answered.length * live.sliceSeconds) / 60;
  const ago = live.speed === 1 ? number(minutes) + ' min ago' : number(minutes * live.speed) + ' min of its time ago';
  return [
    figure('requests/s', requests, '/s'),
    quiet ? element('p', { class: 'axis' }, 'no errors') : figure('errors, of each arm', lines(shares, 'Errors of each arm'), ' %', 'low'),
    element('p', { class: 'axis' }, element('span', {}, ago), element('span', {}, 'now')),
  ];
}

function siteCard(site, live) {
  const arms = [...site.arms, ...strangers(site)];
  const all = total(arms.map(each => nowOf(site, each.name, live).recent));
  const title = site.url ? element('a', { href: site.url }, site.name) : site.name;
  const busy = site.busy ? element('span', { class: 'chip' }, site.busy) : null;
  const columns = head(['arm'], ['version'], ['asked', 'number'], ['seen', 'number'], ['req/s', 'number'], ['errors', 'number']);
  const table = element('table', {}, columns, element('tbody', {}, ...arms.map(arm => armRow({ ...site, arms }, arm, live, all))));
  return element('article', { class: 'site' },
    element('h2', {}, title, busy),
    element('p', { class: 'host' }, site.kind + ' · ' + site.hostName),
    bar(site), table, ...charts(site, arms, live));
}

/** Somebody visits it, something is under way with it, or its traffic is split. */
function isBusy(site) {
  return Object.keys(site.past).length > 0 || Boolean(site.busy) || site.arms.filter(each => each.share > 0).length > 1;
}

function quietLine(site) {
  const title = site.url ? element('a', { href: site.url }, site.name) : site.name;
  const arms = site.arms.map(each => each.name + ' ' + each.version + ' (' + exact(each.share) + ')' + each.notes.map(note => ', ' + note).join(''));
  return element('li', {}, element('span', {}, title), element('span', { class: 'soft' }, site.kind + ': ' + arms.join(' · ')));
}

function timeOf(text) {
  return new Date(text).toISOString().slice(11, 19);
}

function ruleLine({ match, do: deed, until, matched }) {
  const what = typeof deed === 'string' ? deed : deed.status ? 'status ' + deed.status : Object.entries(deed).map(each => each.join(' ')).join(' ');
  const where = Object.entries(match).map(([name, value]) => name + ' ' + value).join(', ') || 'every request';
  const end = until ? ' until ' + timeOf(until) : '';
  return element('li', {}, element('span', {}, what + end), element('span', { class: 'soft' }, where), element('span', { class: 'number' }, 'matched ' + matched));
}

function eventLine({ when, does, for: lasts, happened }) {
  const told = lasts ? does + ', for ' + lasts : does;
  return element('li', {}, element('span', {}, when), element('span', { class: 'soft' }, told), element('span', { class: 'number' }, happened > 0 ? happened + ' ×' : 'not yet'));
}

function happenings(live) {
  const scenarios = live.scenarios.flatMap(each => [
    element('p', {}, element('span', { class: 'chip' }, each.name), ' ', each.about),
    element('ul', {}, ...each.events.map(eventLine)),
  ]);
  const rules = live.trouble.length > 0 ? [element('p', { class: 'soft' }, 'In force now'), element('ul', {}, ...live.trouble.map(ruleLine))] : [];
  const parts = [...scenarios, ...rules];
  return parts.length > 0 ? parts : [element('p', { class: 'empty' }, 'None was ordered.')];
}

function visitorRow(each) {
  const lost = each.failed + each.unsent;
  return element('tr', {}, cell(each.site), cell(number(each.perSecond) + '/s', 'number'),
    ...[each.sent, each.answered].map(value => cell(value.toLocaleString('en-US'), 'number')),
    cell(String(each.errors), each.errors > 0 ? 'number is-bad' : 'number'), cell(String(lost), lost > 0 ? 'number is-bad' : 'number'),
    cell(number(each.latency.p99Ms) + ' ms', 'number'), cell(number(each.lateness.p99Ms) + ' ms', 'number'));
}

function visitors(load) {
  const columns = head(['site'], ['rate', 'number'], ['sent', 'number'], ['answered', 'number'], ['errors', 'number'], ['lost', 'number'], ['p99', 'number'], ['late p99', 'number']);
  return [element('table', {}, columns, element('tbody', {}, ...load.map(visitorRow)))];
}

function changeRow({ at, who, what, outcome, bad }) {
  return element('tr', {}, element('td', {}, who), element('td', { class: 'number soft' }, timeOf(at)),
    element('td', { class: 'what' }, what), element('td', { class: bad ? 'outcome is-bad' : 'outcome soft' }, outcome));
}

function changes(list) {
  if (list.length === 0) return [element('p', { class: 'empty' }, 'Nothing was changed yet.')];
  const columns = head(['who'], ['time', 'number'], ['what'], ['outcome']);
  return [element('table', { class: 'changes' }, columns, element('tbody', {}, ...list.map(changeRow)))];
}

/** By environment, the newest first. */
function told(list) {
  return [...new Set(list.map(each => each.of))].flatMap(place => [
    element('p', {}, element('span', { class: 'chip' }, place || 'somewhere')),
    element('ul', {}, ...list.filter(each => each.of === place).slice(0, 8).map(({ by, words, at }) =>
      element('li', {}, element('span', {}, by), element('span', { class: 'soft' }, words), element('span', { class: 'number' }, timeOf(at))))),
  ]);
}

function render(live) {
  const speed = document.getElementById('speed');
  speed.hidden = live.speed === 1;
  speed.textContent = live.speed + ' × real time';
  const clock = document.getElementById('clock');
  clock.dateTime = live.now;
  clock.textContent = live.now.slice(0, 10) + ' ' + timeOf(live.now) + ' UTC';
  const busy = live.sites.filter(isBusy);
  const calm = live.sites.filter(each => !isBusy(each));
  show('sites', [busy, live.speed], () => busy.map(each => siteCard(each, live)));
  document.getElementById('quiet-section').hidden = calm.length === 0;
  show('quiet', calm, () => [element('ul', {}, ...calm.map(quietLine))]);
  show('happening', [live.scenarios, live.trouble], () => happenings(live));
  document.getElementById('visitors-section').hidden = live.load.length === 0;
  show('visitors', live.load, () => visitors(live.load));
  document.getElementById('told-section').hidden = live.told.length === 0;
  show('told', live.told, () => told(live.told));
  show('changes', live.changes, () => changes(live.changes));
}

function say(words, lost) {
  const link = document.getElementById('link');
  link.textContent = words;
  link.className = lost ? 'link lost' : 'link';
}

async function look() {
  try {
    const response = await fetch('/_playground/live', { cache: 'no-store' });
    if (!response.ok) throw new Error('status ' + response.status);
    render(await response.json());
    say('live', false);
  } catch (error) {
    // The playground has ended or is being started again; what is shown is old, and the page says so.
    say('no connection', true);
  }
  setTimeout(look, second);
}

look();
`;
;// CONCATENATED MODULE: ./lib/playground/live/page-style.js
const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #f4f5f7; --card: #ffffff; --ink: #1b1f27; --soft: #5b6473; --line: #dfe3e9;
  --arm-0: #2f6fde; --arm-1: #b85c00; --arm-2: #0b7a6b; --arm-3: #8a54d1; --arm-4: #636b78;
  --on-arm: #ffffff; --bad: #c8282f; --bad-ground: #fdecec; --good: #1a7f45; --note-ground: #eef1f6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #11141a; --card: #1a1f28; --ink: #e8ebf0; --soft: #9aa4b4; --line: #2c3340;
    --arm-0: #6ea3ff; --arm-1: #f3a64c; --arm-2: #3cc4ae; --arm-3: #b98bf5; --arm-4: #98a2b3;
    --on-arm: #10131a; --bad: #ff7b80; --bad-ground: #3a2024; --good: #5fd08e; --note-ground: #252c38;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 15px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
header {
  position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem;
  padding: .6rem 1.25rem; background: var(--card); border-bottom: 1px solid var(--line);
}
h1 { margin: 0; font-size: 1.1rem; }
h2 { margin: 0 0 .5rem; font-size: 1rem; }
p { margin: 0; }
a { color: inherit; text-underline-offset: .15em; }
.time { font-variant-numeric: tabular-nums; color: var(--soft); }
.link { margin-left: auto; font-size: .85rem; color: var(--good); }
.link.lost { color: var(--bad); font-weight: 600; }
.chip {
  display: inline-block; padding: .05rem .5rem; border-radius: 1rem; background: var(--note-ground);
  color: var(--ink); font-size: .8rem; font-weight: 500; white-space: nowrap;
}
.chip.bad { background: var(--bad-ground); color: var(--bad); }
main { max-width: 84rem; margin: 0 auto; padding: 1.25rem; display: grid; gap: 1.25rem; }
.sites { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 25rem), 1fr)); align-items: start; }
.pair { display: grid; gap: 1.25rem; grid-template-columns: 3fr 2fr; align-items: start; }
section, .site { min-width: 0; padding: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; }
.site > h2 { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; margin-bottom: .1rem; }
.site > p.host { margin-bottom: .7rem; color: var(--soft); font-size: .8rem; }
.bar { display: flex; height: 1.6rem; border-radius: .35rem; overflow: hidden; background: var(--note-ground); }
.bar > span {
  min-width: 0; overflow: hidden; white-space: nowrap; text-align: center; font-size: .8rem; line-height: 1.6rem;
  color: var(--on-arm); font-weight: 600; font-variant-numeric: tabular-nums;
}
.bar > span + span { box-shadow: -2px 0 0 var(--card); }
table { width: 100%; border-collapse: collapse; font-size: .85rem; font-variant-numeric: tabular-nums; }
th { color: var(--soft); font-weight: 500; text-align: left; white-space: nowrap; }
p, li, h2, td:first-child, td.what, td.outcome { overflow-wrap: anywhere; }
td.version { overflow-wrap: anywhere; min-width: 4.6em; }
th, td { padding: .3rem .5rem .3rem 0; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
tbody tr { border-top: 1px solid var(--line); }
.number { text-align: right; white-space: nowrap; }
.site table { margin-top: .6rem; }
.swatch { display: inline-block; width: .7em; height: .7em; margin-right: .45em; border-radius: .15em; }
.soft { color: var(--soft); }
.is-bad { color: var(--bad); font-weight: 600; }
figure { margin: .8rem 0 0; }
figcaption { display: flex; justify-content: space-between; gap: 1rem; font-size: .75rem; color: var(--soft); }
figure svg { display: block; width: 100%; height: 5.5rem; border-bottom: 1px solid var(--line); }
figure.low svg { height: 3rem; }
.axis { display: flex; justify-content: space-between; font-size: .7rem; color: var(--soft); }
.empty { color: var(--soft); font-size: .9rem; }
ul { margin: .3rem 0 .8rem; padding: 0; list-style: none; font-size: .9rem; }
li { padding: .3rem 0; border-top: 1px solid var(--line); display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; }
li > :nth-child(2) { grid-column: 1 / -1; grid-row: 2; }
.quiet li { grid-template-columns: minmax(8rem, 14rem) 1fr; }
.quiet li > :nth-child(2) { grid-column: auto; grid-row: auto; }
.quiet ul { margin: 0; }
.scroll { overflow-x: auto; }
footer { max-width: 84rem; margin: 0 auto; padding: 0 1.25rem 2rem; color: var(--soft); font-size: .8rem; }
.a0 { background: var(--arm-0); fill: var(--arm-0); stroke: var(--arm-0); }
.a1 { background: var(--arm-1); fill: var(--arm-1); stroke: var(--arm-1); }
.a2 { background: var(--arm-2); fill: var(--arm-2); stroke: var(--arm-2); }
.a3 { background: var(--arm-3); fill: var(--arm-3); stroke: var(--arm-3); }
.a4 { background: var(--arm-4); fill: var(--arm-4); stroke: var(--arm-4); }
path.area { stroke: none; fill-opacity: .85; }
path.line { fill: none; stroke-width: 2; vector-effect: non-scaling-stroke; }
path.bad { stroke: none; fill: var(--bad); }
.scroll td:first-child { overflow-wrap: normal; white-space: nowrap; }
.changes td:first-child { min-width: 11rem; }
.changes td.outcome { min-width: 8rem; }
@media (max-width: 62rem) { .pair { grid-template-columns: 1fr; } }
@media (max-width: 40rem) {
  .pair { gap: .8rem; }
  .site table { font-size: .8rem; }
  .site th, .site td { padding-right: .35rem; }
  .swatch { margin-right: .3em; }
  header { padding: .5rem .8rem; }
  main { padding: .8rem; gap: .8rem; }
  .sites { gap: .8rem; }
  section, .site { padding: .8rem; }
  .quiet li { grid-template-columns: 1fr; }
  .changes thead { display: none; }
  .changes tr { display: grid; grid-template-columns: 1fr auto; gap: 0 .8rem; padding: .4rem 0; }
  .changes td, .changes td:first-child, .changes td.outcome { padding: 0; min-width: 0; }
  .changes td.what { grid-column: 1 / -1; grid-row: 2; }
  .changes td.outcome { grid-column: 1 / -1; grid-row: 3; }
}
`;
;// CONCATENATED MODULE: ./lib/playground/live/page.js
const script = `'use strict';\n${chartScript}\n${pageScript}`;
const hashOf = (content) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(content).digest('base64')}'`;
const policy = () => [
"default-src 'none'",
`script-src ${hashOf(script)}`,
`style-src ${hashOf(pageStyle)}`,
"connect-src 'self'",
'img-src data:',
"base-uri 'none'",
"form-action 'none'",
"frame-ancestors 'none'",
].join('; ');
const body = `
<header>
  <h1>Playground</h1>
  <p class="time"><time id="clock"></time> <span id="speed" class="chip" hidden></span></p>
  <p id="link" class="link" role="status">connecting</p>
</header>
<noscript><p class="empty">This page needs JavaScript. The same as JSON: /_playground/live</p></noscript>
<main>
  <div id="sites" class="sites"></div>
  <div class="pair">
    <section aria-labelledby="changes-title">
      <h2 id="changes-title">Changes at the control plane</h2>
      <div id="changes"></div>
    </section>
    <section aria-labelledby="happening-title">
      <h2 id="happening-title">Trouble</h2>
      <div id="happening"></div>
    </section>
  </div>
  <section aria-labelledby="visitors-title" id="visitors-section" hidden>
    <h2 id="visitors-title">Visitors</h2>
    <div id="visitors" class="scroll"></div>
  </section>
  <section aria-labelledby="told-title" id="told-section" hidden>
    <h2 id="told-title">Told</h2>
    <div id="told"></div>
  </section>
  <section aria-labelledby="quiet-title" id="quiet-section" hidden>
    <h2 id="quiet-title">Nobody visits</h2>
    <div id="quiet" class="quiet"></div>
  </section>
</main>
<footer>
  <p>Real requests, on this machine only. More at
  <a href="/_playground/world">/_playground/world</a>,
  <a href="/_playground/requests">/_playground/requests</a>,
  <a href="/_playground/trouble">/_playground/trouble</a>,
  <a href="/_playground/scenarios">/_playground/scenarios</a>,
  <a href="/_playground/load">/_playground/load</a>.</p>
</footer>`;
const head = `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Playground</title>
<link rel="icon" href="data:,">
<style>${pageStyle}</style>`;
const livePage = () => ({
status: 200,
headers: {
'content-type': 'text/html; charset=utf-8',
'content-security-policy': policy(),
'cache-control': 'no-store',
'referrer-policy': 'no-referrer',
'x-content-type-options': 'nosniff',
},
body: `<!doctype html>\n<html lang="en"><head>${head}</head>\n<body>${body}\n<script>${script}</script></body></html>\n`,
});
var telemetry = __webpack_require__(18010);
var load_pressure = __webpack_require__(70263);
var playground_state = __webpack_require__(19498);
;// CONCATENATED MODULE: ./lib/playground/rooms/web-workers/measured.js
const measuredAs = (arm) => arm.slot === playground_state .IA
? `Microsoft.Web/sites/${arm.site}`
: `Microsoft.Web/sites/${arm.site}/slots/${arm.slot}`;
var restart = __webpack_require__(37838);
;// CONCATENATED MODULE: ./lib/playground/rooms/small-app.js
const ninetyNinth = 2.326;
const drawLatency = (latency, state) => {
if (latency.medianMs <= 0)
return 0;
const spread = Math.log(Math.max(1, latency.tailMs / latency.medianMs)) / ninetyNinth;
return latency.medianMs * Math.exp(spread * (0,random .q)(state.behaviour));
};
const answerOf = (ask, self, app, fails) => {
const headers = { 'x-app-version': app.version };
const identity = { ...self, version: app.version };
if (ask.path === '/health')
return (0,exchange .Qq)(200, 'Healthy', headers);
if (fails)
return (0,exchange .Pq)(500, { ...identity, error: 'This request failed on order.' }, headers);
if (ask.path === '/' || ask.path === '/version')
return (0,exchange .Pq)(200, identity, headers);
return (0,exchange .Pq)(404, { ...identity, error: `Nothing lives at ${ask.path}.` }, headers);
};
const unavailable = () => (0,exchange .qy)(503, 'Service Unavailable');
const failing = ({ errorRate, underLoad = [] }, self, { pressure }) => Math.max(errorRate, (0,load_pressure .cy)(underLoad, pressure.note(Object.values(self).join('/'))));
const respondAs = (ask, state, self, app) => app.down ? unavailable() : answerOf(ask, self, app, state.behaviour.next() < failing(app, self, state));
const answerAs = async (ask, state, self, app) => {
const name = Object.values(self).join('/');
if (ask.path === '/metrics' && !app.down)
return state.appCounters.exposition(name, app.version);
const began = performance.now();
const answer = respondAs(ask, state, self, app);
const milliseconds = app.down ? 0 : drawLatency(app.latency, state);
if (milliseconds > 0)
await (0,promises_.setTimeout)(milliseconds, undefined, { ref: false });
const seconds = (performance.now() - began) / 1000;
if (!app.down)
state.appCounters.count(name, app.version, { status: answer.status, seconds });
return answer;
};
const selfOf = (arm) => ({ app: arm.site, slot: arm.slot });
const count = ({ state, arm, way, instance, status, seconds, at }) => {
state.traffic.count({ site: arm.site, slot: arm.slot, way, status });
state.minutes.record({
resource: measuredAs(arm),
measure: 'requests',
dimensions: { Instance: instance, status: String(status) },
value: seconds,
at,
});
};
const nextInstance = (arm) => {
arm.turn = (arm.turn + 1) % Math.max(1, arm.instances.length);
return arm.instances[arm.turn] ?? '';
};
const answerNow = (running, ask, state, arm) => {
switch (running.kind) {
case 'stopped':
return (0,exchange .qy)(403, 'Error 403 - This web app is stopped.');
case 'not-up':
return unavailable();
case 'app':
return answerAs(ask, state, selfOf(arm), running.app);
default: {
const unreachable = running;
return unreachable;
}
}
};
const serveApp = async (ask, state, arm, way) => {
const began = performance.now();
const answer = await answerNow((0,restart .y_)(state, arm), ask, state, arm);
const seconds = (performance.now() - began) / 1000;
const instance = nextInstance(arm);
count({ state, arm, way, instance, status: answer.status, seconds, at: state.clock.now() });
(0,telemetry .E)(state, { ask, answer, role: arm.site, instance, milliseconds: seconds * 1000 });
return { ...answer, arm: arm.slot };
};
const serveUnasked = ({ ask, state, arm, instance, at }) => {
const running = (0,restart .y_)(state, arm);
const { status } = running.kind === 'app' ? respondAs(ask, state, selfOf(arm), running.app) : unavailable();
count({ state, arm, way: 'warm-up', instance, status, seconds: 0, at });
return status;
};
var evaluation = __webpack_require__(74703);
var app_configuration_live = __webpack_require__(50551);
;// CONCATENATED MODULE: ./lib/playground/rooms/app-configuration/app.js
const cookieName = 'user';
const userOf = (ask, state) => {
const cookie = new RegExp(`(?:^|;\\s*)${cookieName}=([^;]+)`).exec(ask.headers['cookie'] ?? '')?.[1];
const known = ask.headers['x-user'] ?? cookie;
if (known !== undefined)
return { name: known, isNew: false };
return { name: Math.floor(state.flags.strangers.next() * 1e12).toString(36), isNew: true };
};
const refresh = (app, state) => {
const now = state.clock.now().getTime();
const isFresh = app.held !== undefined && now < app.held.at + app.refreshSeconds * 1_000;
if (isFresh)
return;
const found = (0,app_configuration_live .iP)(state.flags, app);
if (found)
app.held = { value: found.value, at: now };
};
const serveFlagApp = async (ask, state, app) => {
refresh(app, state);
const user = userOf(ask, state);
const arm = app.held === undefined ? 'off' : (0,evaluation .L)(app.held.value, user.name);
const behaviour = app.versions[arm];
if (!behaviour)
return (0,exchange .Qq)(500, `The app has no version ${arm}.\n`);
const began = performance.now();
const answer = await answerAs(ask, state, { app: app.name, variant: arm }, behaviour);
const milliseconds = performance.now() - began;
state.traffic.count({ site: app.name, slot: arm, way: 'front', status: answer.status });
(0,telemetry .E)(state, { ask, answer, role: app.name, instance: `${app.name}-0`, milliseconds });
const cookie = user.isNew ? { 'set-cookie': [`${cookieName}=${user.name}; Path=/`] } : {};
return { ...answer, headers: { ...answer.headers, ...cookie }, arm };
};
;// CONCATENATED MODULE: ./lib/playground/rooms/arm-refusals.js
const refusal = (status, code, message, headers = {}) => (0,exchange .Pq)(status, { error: { code, message } }, headers);
const missingVersion = () => refusal(400, 'MissingApiVersionParameter', 'The api-version query parameter (?api-version=) is required for all requests.');
const malformedVersion = (version, supported) => refusal(400, 'InvalidApiVersionParameter', `The api-version '${version}' is invalid. The supported versions are '${supported.join(',')}'.`);
const otherVersion = (registration) => refusal(400, 'NoRegisteredProviderFound', `No registered resource provider found for location '${registration.locations[0] ?? ''}' and API version '${registration.version}' for type '${registration.type}'. The supported api-versions are '${registration.supported.join(', ')}'. The supported locations are '${registration.locations.join(', ')}'.`);
const unknownNamespace = (namespace) => refusal(404, 'InvalidResourceNamespace', `The resource namespace '${namespace}' is invalid.`);
const unknownType = (namespace, type, version) => refusal(404, 'InvalidResourceType', `The resource type '${type}' could not be found in the namespace '${namespace}' for api version '${version}'.`);
const unknownAddress = (target) => refusal(404, 'NotFound', `No HTTP resource was found that matches the request URI '${target}'.`);
const noSubscription = (subscription) => refusal(404, 'SubscriptionNotFound', `The subscription '${subscription}' could not be found.`);
const noGroup = (group) => refusal(404, 'ResourceGroupNotFound', `Resource group '${group}' could not be found.`);
const noResource = (resource, group) => refusal(404, 'ResourceNotFound', `The Resource '${resource}' under resource group '${group}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`);
const wrongMethod = (method, allowed) => refusal(405, 'MethodNotAllowed', `The requested resource does not support http method '${method}'.`, {
allow: allowed.join(', '),
});
const wrongMediaType = (given) => refusal(415, 'UnsupportedMediaType', `The content media type '${given}' is not supported. Only 'application/json' is supported.`);
const badContent = (why) => refusal(400, 'InvalidRequestContent', `The request content was invalid and could not be deserialized: '${why}'.`);
const unauthorized = (tenant, code, message) => refusal(401, code, message, {
'www-authenticate': `Bearer authorization_uri="https://login.microsoftonline.com/${tenant}", error="invalid_token", error_description="${message}"`,
});
const forbidden = (client, action, scope) => refusal(403, 'AuthorizationFailed', `The client '${client.clientId}' with object id '${client.objectId}' does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`);
const throttled = (subscription, actor, seconds) => refusal(429, 'SubscriptionRequestsThrottled', `Number of requests for subscription '${subscription}' actor '${actor}' exceeded. Please try again after '${seconds}' seconds after additional tokens are available. Refer to https://aka.ms/arm-throttling for additional information.`, { 'retry-after': String(seconds) });
;// CONCATENATED MODULE: ./lib/playground/rooms/arm-access.js
const audiences = [
'https://management.core.windows.net/',
'https://management.core.windows.net',
'https://management.azure.com/',
'https://management.azure.com',
];
const spoken = (seconds) => new Date(seconds * 1000).toLocaleString('en-US', { timeZone: 'UTC' }).replace(',', '').replace(/\s/g, ' ');
const callerOf = (ask, state) => {
const refused = (code, message) => ({
kind: 'refused',
answer: unauthorized(state.world.tenant, code, message),
});
const header = ask.headers['authorization'];
if (!header) {
return refused('AuthenticationFailed', "Authentication failed. The 'Authorization' header is missing.");
}
const token = bearerOf(header);
if (!token) {
return refused('AuthenticationFailedInvalidHeader', "Authentication failed. The 'Authorization' header is provided in an invalid format.");
}
const reading = readToken(token, state.key);
if (reading.kind !== 'ours')
return refused('InvalidAuthenticationToken', 'The access token is invalid.');
const { claims } = reading;
const audience = textClaim(claims, 'aud');
if (!audiences.includes(audience)) {
return refused('InvalidAuthenticationTokenAudience', `The access token has been obtained for wrong audience or resource '${audience}'. It should exactly match with one of the allowed audiences ${audiences.map(each => `'${each}'`).join(',')}.`);
}
const [end, now] = [secondsClaim(claims, 'exp'), state.clock.seconds()];
if (now >= end) {
return refused('ExpiredAuthenticationToken', `The access token expiry UTC time '${spoken(end)}' is earlier than current UTC time '${spoken(now)}'.`);
}
const application = state.application(textClaim(claims, 'appid'));
return application
? { kind: 'known', application }
: refused('InvalidAuthenticationToken', 'The access token is invalid.');
};
const actorOf = (application, state) => ({
name: application.objectId,
claims: {
aud: 'https://management.azure.com/',
iss: `https://sts.windows.net/${state.world.tenant}/`,
appid: application.clientId,
idtyp: 'app',
'http://schemas.microsoft.com/identity/claims/objectidentifier': application.objectId,
'http://schemas.microsoft.com/identity/claims/tenantid': state.world.tenant,
},
});
const covers = (scope, resource) => `${resource.toLowerCase()}/`.startsWith(`${scope.toLowerCase()}/`);
const named = (patterns, action) => patterns.some(pattern => {
const escaped = pattern.split('*').map(part => part.replace(/[.\\/+?^${}()|[\]]/g, '\\$&'));
return new RegExp(`^${escaped.join('.*')}$`, 'i').test(action);
});
const mayDo = (application, action, scope) => application.grants.some(grant => covers(grant.scope, scope) && named(grant.actions, action) && !named(grant.notActions, action));
;// CONCATENATED MODULE: ./lib/playground/rooms/app-configuration/key-values.js
const key_values_audiences = ['https://appconfig.azure.com', 'https://azconfig.io'];
const versions = ['1.0', '2023-10-01', '2023-11-01'];
const mediaType = 'application/vnd.microsoft.appconfig.kv+json; charset=utf-8';
const bare = (status, headers = {}) => ({ status, headers, body: '' });
const problem = (status, type, words, headers = {}) => (0,exchange .Pq)(status, { type: `https://azconfig.io/errors/${type}`, status, ...words }, { 'content-type': 'application/problem+json; charset=utf-8', ...headers });
const tagOf = (header) => header?.replace(/^W\//, '').replace(/^"|"$/g, '');
const view = (found, store) => ({
...(0,exchange .Pq)(200, {
etag: found.etag,
key: found.key,
label: found.label,
content_type: found.contentType,
value: found.value,
tags: found.tags,
locked: found.locked,
last_modified: found.changed
.toISOString()
.replace('.000Z', '+00:00')
.replace(/\.\d+Z$/, '+00:00'),
}),
headers: {
'content-type': mediaType,
etag: `"${found.etag}"`,
'last-modified': found.changed.toUTCString(),
'sync-token': `jtqGc1I4=${Buffer.from(String(store.serial)).toString('base64')};sn=${store.serial}`,
},
});
const refusedCaller = (ask, state, store) => {
const reading = readToken(bearerOf(ask.headers['authorization']) ?? '', state.key);
const claims = reading.kind === 'ours' ? reading.claims : {};
const application = state.application(textClaim(claims, 'appid'));
const isMeant = key_values_audiences.includes(textClaim(claims, 'aud').replace(/\/$/, '')) &&
secondsClaim(claims, 'exp') > state.clock.seconds();
if (!application || !isMeant) {
return bare(401, { 'www-authenticate': 'HMAC-SHA256, Bearer error="invalid_token"' });
}
const { subscription } = state.world;
const scope = `/subscriptions/${subscription}/resourceGroups/${store.group}/providers/Microsoft.AppConfiguration/configurationStores/${store.name}`;
const deed = ask.method === 'GET' ? 'read' : 'write';
const action = `Microsoft.AppConfiguration/configurationStores/keyValues/${deed}`;
return mayDo(application, action, scope) ? undefined : bare(403);
};
const locked = (key) => problem(409, 'key-locked', {
title: `Modifying key '${key}' is not allowed`,
name: key,
detail: 'The key is read-only. To allow modification unlock it first.',
});
const wrongBody = (name, detail) => problem(400, 'invalid-argument', { title: `Invalid request parameter '${name}'`, name, detail });
const known = ['value', 'content_type', 'tags', 'key', 'label', 'etag', 'locked', 'last_modified'];
const write = (ask, { store, state, key, label }) => {
const found = (0,app_configuration_live .__)(store, key, label);
if (found?.locked)
return locked(key);
const condition = tagOf(ask.headers['if-match']);
if (condition !== undefined && condition !== '*' && condition !== found?.etag) {
return bare(412, found ? { etag: `"${found.etag}"` } : {});
}
const isKind = /^application\/(vnd\.microsoft\.appconfig\.kv\+)?json/i.test(ask.headers['content-type'] ?? '');
if (!isKind)
return bare(415);
const body = (0,exchange .qF)(ask.body);
if (body.kind === 'broken' || !(0,exchange .Ce)(body.value))
return wrongBody('body', 'The body is no JSON object.');
const { value, content_type: contentType, tags } = body.value;
const stray = Object.keys(body.value).find(name => !known.includes(name));
if (stray !== undefined)
return wrongBody(stray, `${stray} is not known.`);
if (typeof value !== 'string')
return wrongBody('value', 'The value is a text.');
const next = {
key,
label,
value,
contentType: typeof contentType === 'string' ? contentType : undefined,
tags: Object.fromEntries(Object.entries((0,exchange .Ce)(tags) ? tags : {}).map(([name, text]) => [name, String(text)])),
locked: false,
etag: (0,app_configuration_live .yE)(),
changed: state.clock.now(),
};
(0,app_configuration_live .yJ)(store, next);
return view(next, store);
};
const onKeyValue = (ask, place) => {
if (ask.method === 'PUT')
return write(ask, place);
if (ask.method !== 'GET')
return bare(405, { allow: 'GET, PUT' });
const found = (0,app_configuration_live .__)(place.store, place.key, place.label);
if (!found)
return bare(404);
const condition = tagOf(ask.headers['if-none-match']);
return condition === found.etag ? bare(304, { etag: `"${found.etag}"` }) : view(found, place.store);
};
const onLock = (ask, { store, state, key, label }) => {
if (ask.method !== 'PUT' && ask.method !== 'DELETE')
return bare(405, { allow: 'PUT, DELETE' });
const found = (0,app_configuration_live .__)(store, key, label);
if (!found)
return bare(404);
const next = { ...found, locked: ask.method === 'PUT', etag: (0,app_configuration_live .yE)(), changed: state.clock.now() };
(0,app_configuration_live .yJ)(store, next);
return view(next, store);
};
const serveKeyValue = (ask, state, store) => {
const version = ask.query.get('api-version') ?? '';
if (!versions.includes(version)) {
return problem(400, 'invalid-argument', {
title: 'API version is not supported',
name: 'api-version',
detail: `'${version}' is none of ${versions.join(', ')}.`,
});
}
const [, kind, name] = /^\/(kv|locks)\/([^/?]+)$/.exec(ask.target.split('?')[0] ?? '') ?? [];
if (kind === undefined || name === undefined)
return bare(404);
const label = ask.query.get('label') ?? undefined;
const place = { store, state, key: decodeURIComponent(name), label: label === '\0' ? undefined : label };
return kind === 'kv' ? onKeyValue(ask, place) : onLock(ask, place);
};
const appConfiguration = (ask, state, store) => refusedCaller(ask, state, store) ?? serveKeyValue(ask, state, store);
;// CONCATENATED MODULE: ./lib/playground/rooms/arm-place.js
const belowOf = (namespace, parts) => {
const at = parts.findLastIndex(each => (0,playground_state .q)(each, 'providers'));
const extension = at > 0 ? parts[at + 1] : undefined;
if (extension === undefined || parts.length < at + 3)
return { reach: 'group', namespace, parts };
const subject = { namespace, parts: parts.slice(0, at) };
return { reach: 'extension', namespace: extension, parts: parts.slice(at + 2), subject };
};
const inGroup = /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/([^/]+)\/(.+)$/i;
const inSubscription = /^\/subscriptions\/([^/]+)\/providers\/([^/]+)\/(.+)$/i;
const placeOf = (path) => {
const [, subscription, group, namespace, rest] = path.match(inGroup) ?? [];
if (subscription && group && namespace && rest) {
return { subscription, group, ...belowOf(namespace, rest.split('/')) };
}
const [, alone, provider, below] = path.match(inSubscription) ?? [];
if (!alone || !provider || !below)
return undefined;
const parts = below.split('/');
return { reach: 'subscription', subscription: alone, group: '', namespace: provider, parts };
};
const namesIn = (address, parts) => {
const wanted = address.split('/');
if (wanted.length !== parts.length)
return undefined;
const names = {};
for (const [index, part] of wanted.entries()) {
const given = parts[index] ?? '';
const name = part.match(/^\{(.+)\}$/)?.[1];
if (name)
names[name] = given;
else if (!(0,playground_state .q)(part, given))
return undefined;
}
return names;
};
const typeOf = (parts) => parts.filter((_, index) => index % 2 === 0).join('/');
const resourceOf = (place) => `${place.namespace}/${place.parts.join('/')}`;
const groupScope = (subscription, group) => `/subscriptions/${subscription}/resourceGroups/${group}`;
const scopeOf = (place) => {
const { namespace, parts } = place.subject ?? place;
if (place.reach === 'subscription')
return `/subscriptions/${place.subscription}`;
const kept = parts.length % 2 === 0 ? parts : parts.slice(0, -1);
const below = kept.length > 0 ? `/${kept.join('/')}` : '';
return `${groupScope(place.subscription, place.group)}/providers/${namespace}${below}`;
};
;// CONCATENATED MODULE: ./lib/playground/rooms/activity/query.js
const wrong = (message) => ({
kind: 'wrong',
answer: refusal(400, 'BadRequest', message),
});
const condition = /^\s*(\w+)\s+(ge|le|eq)\s+'?([^']*?)'?\s*$/i;
const conditionsIn = (filter) => {
const conditions = [];
for (const part of filter.split(/\s+and\s+/i)) {
const [, name, is, value] = part.match(condition) ?? [];
if (!name || !is || value === undefined)
return undefined;
conditions.push({ name: name.toLowerCase(), is: is.toLowerCase(), value });
}
return conditions;
};
const query_known = [
'eventtimestamp ge',
'eventtimestamp le',
'resourcegroupname eq',
'resourceuri eq',
'resourceprovider eq',
'correlationid eq',
];
const keptMilliseconds = 90 * 24 * 3_600_000;
const readQuery = (filter, now) => {
if (!filter)
return wrong('The $filter query parameter is required, with at least the start date and time.');
const conditions = conditionsIn(filter);
const stray = conditions?.find(each => !query_known.includes(`${each.name} ${each.is}`));
if (!conditions || stray) {
return wrong(`The filter '${filter}' is not one of the patterns that the activity log supports.`);
}
const given = (name) => conditions.find(each => `${each.name} ${each.is}` === name)?.value;
const from = Date.parse(given('eventtimestamp ge') ?? '');
const until = Date.parse(given('eventtimestamp le') ?? now.toISOString());
if (Number.isNaN(from) || Number.isNaN(until))
return wrong('The filter needs eventTimestamp ge with a time.');
if (from < now.getTime() - keptMilliseconds) {
return wrong('The start time cannot be more than 90 days in the past.');
}
const named = {
group: given('resourcegroupname eq'),
resource: given('resourceuri eq'),
provider: given('resourceprovider eq'),
correlation: given('correlationid eq'),
};
const narrowed = Object.entries(named).filter(([, value]) => value !== undefined);
return { kind: 'query', query: { from, until, ...Object.fromEntries(narrowed) } };
};
;// CONCATENATED MODULE: ./lib/playground/rooms/activity/log.js
const log_named = (value, localizedValue = value) => ({ value, localizedValue });
const submitted = (event, state) => event.at.getTime() + state.habits.activityDelaySeconds * 1000;
const eventView = (event, state) => ({
authorization: { action: event.action, scope: event.resource },
caller: event.actor.name,
channels: 'Operation',
claims: event.actor.claims,
correlationId: event.correlation,
description: event.description ?? '',
eventDataId: event.id,
eventName: event.status === 'Started' ? log_named('BeginRequest', 'Begin request') : log_named('EndRequest', 'End request'),
category: log_named('Administrative'),
...(event.method === undefined
? {}
: {
httpRequest: {
clientRequestId: event.correlation,
clientIpAddress: '127.0.0.1',
method: event.method,
},
}),
id: `${event.resource}/events/${event.id}/ticks/${event.at.getTime()}`,
level: event.status === 'Failed' ? 'Error' : 'Informational',
resourceGroupName: event.group,
resourceProviderName: log_named(event.type.split('/')[0] ?? ''),
resourceId: event.resource,
resourceType: log_named(event.type),
operationId: event.operation,
operationName: log_named(event.action),
properties: event.httpStatus === undefined ? {} : { statusCode: String(event.httpStatus) },
status: log_named(event.status),
subStatus: event.httpStatus === undefined ? log_named('', '') : log_named(String(event.httpStatus)),
eventTimestamp: event.at.toISOString(),
submissionTimestamp: new Date(submitted(event, state)).toISOString(),
subscriptionId: state.world.subscription,
tenantId: state.world.tenant,
});
const concerns = (event, resource, state) => {
const [id, asked] = [event.resource.toLowerCase(), resource.toLowerCase()];
return id === asked || (state.habits.activityByResource === 'below' && id.startsWith(`${asked}/`));
};
const wanted = (event, query, state) => {
const at = event.at.getTime();
if (at < query.from || at > query.until)
return false;
if (submitted(event, state) > state.clock.now().getTime())
return false;
if (query.group !== undefined && !(0,playground_state .q)(query.group, event.group))
return false;
if (query.resource !== undefined && !concerns(event, query.resource, state))
return false;
if (query.provider !== undefined && !(0,playground_state .q)(query.provider, event.type.split('/')[0] ?? ''))
return false;
return query.correlation === undefined || (0,playground_state .q)(query.correlation, event.correlation);
};
const onlySelected = (view, select) => {
if (!select)
return view;
const names = select.split(',').map(each => each.trim().toLowerCase());
return Object.fromEntries(Object.entries(view).filter(([name]) => names.includes(name.toLowerCase())));
};
const list = ({ ask, state }) => {
const reading = readQuery(ask.query.get('$filter'), state.clock.now());
if (reading.kind === 'wrong')
return reading.answer;
const found = state.activity.events().filter(each => wanted(each, reading.query, state));
const select = ask.query.get('$select');
return (0,exchange .Pq)(200, { value: found.reverse().map(each => onlySelected(eventView(each, state), select)) });
};
const log_scopeOf = (ask, state) => {
const reading = readQuery(ask.query.get('$filter'), state.clock.now());
const whole = `/subscriptions/${state.world.subscription}`;
if (reading.kind === 'wrong')
return whole;
const { resource, group } = reading.query;
return resource ?? (group === undefined ? whole : groupScope(state.world.subscription, group));
};
const activityLog = {
namespace: 'Microsoft.Insights',
reach: 'subscription',
versions: ['2015-04-01'],
locations: ['global'],
types: ['eventtypes'],
routes: [
{
address: 'eventtypes/management/values',
operations: {
GET: { action: 'Microsoft.Insights/eventtypes/values/read', scope: log_scopeOf, run: list },
},
},
],
};
;// CONCATENATED MODULE: ./lib/playground/rooms/activity/record.js
const statusOf = (httpStatus) => {
if (httpStatus === 202)
return 'Accepted';
return httpStatus < 400 ? 'Succeeded' : 'Failed';
};
const actedOn = (place) => place.parts.length % 2 === 0 ? place.parts : place.parts.slice(0, -1);
const keepRecord = (deed) => {
const { ask, state, place, answer } = deed;
if (['GET', 'HEAD'].includes(ask.method) || place.reach !== 'group')
return;
const parts = actedOn(place);
const scope = groupScope(place.subscription, place.group);
const event = {
at: state.clock.now(),
actor: deed.actor,
action: deed.action,
resource: `${scope}/providers/${place.namespace}/${parts.join('/')}`,
group: place.group,
type: `${place.namespace}/${typeOf(parts)}`,
method: ask.method,
operation: deed.operation,
correlation: deed.correlation,
};
state.activity.note({ ...event, id: (0,external_node_crypto_.randomUUID)(), status: 'Started' });
const status = statusOf(answer.status);
state.activity.note({ ...event, id: (0,external_node_crypto_.randomUUID)(), status, httpStatus: answer.status });
};
const noteEvent = (state, event) => state.activity.note({ ...event, id: (0,external_node_crypto_.randomUUID)() });
;// CONCATENATED MODULE: ./lib/playground/rooms/alerts/provider.js
const provider_known = {
'api-version': /./,
targetresource: /^\/subscriptions\/.+/i,
targetresourcegroup: /./,
monitorcondition: /^(Fired|Resolved)$/,
alertstate: /^(New|Acknowledged|Closed)$/,
severity: /^Sev[0-4]$/,
timerange: /^(1h|1d|7d|30d)$/,
pagecount: /^([1-9]|[1-9]\d|1\d\d|2[0-4]\d|250)$/,
ctoken: /^\d+$/,
};
const hour = 3_600_000;
const ranges = {
'1h': hour,
'1d': 24 * hour,
'7d': 168 * hour,
'30d': 720 * hour,
};
const bad = (message) => refusal(400, 'BadRequest', message);
const groupOf = (target) => target.match(/\/resourceGroups\/([^/]+)/i)?.[1] ?? '';
const provider_view = (alert, id) => ({
properties: {
essentials: {
severity: alert.severity,
signalType: 'Metric',
alertState: alert.state,
monitorCondition: alert.condition,
monitorService: 'Platform',
targetResource: alert.target.toLowerCase(),
targetResourceName: alert.target.split('/').at(-1)?.toLowerCase() ?? '',
targetResourceGroup: groupOf(alert.target).toLowerCase(),
startDateTime: alert.startedAt.toISOString(),
lastModifiedDateTime: alert.startedAt.toISOString(),
actionStatus: { isSuppressed: false },
},
},
id,
type: 'Microsoft.AlertsManagement/alerts',
name: alert.name,
});
const provider_list = ({ ask, state }) => {
const given = new Map([...ask.query].map(([name, value]) => [name.toLowerCase(), value]));
for (const [name, value] of given) {
const form = provider_known[name];
if (!form)
return bad(`The query parameter '${name}' is not known.`);
if (!form.test(value))
return bad(`The value '${value}' of '${name}' is not permissible.`);
}
const since = state.clock.now().getTime() - (ranges[given.get('timerange') ?? '1d'] ?? 0);
const fits = (name, value) => {
const wished = given.get(name);
return wished === undefined || (0,playground_state .q)(wished, value);
};
const found = state.alerts
.all()
.filter(({ startedAt }) => startedAt.getTime() >= since)
.filter(each => fits('targetresource', each.target) && fits('targetresourcegroup', groupOf(each.target)))
.filter(each => fits('monitorcondition', each.condition) && fits('alertstate', each.state))
.filter(each => fits('severity', each.severity));
const [size, from] = [Number(given.get('pagecount') ?? 25), Number(given.get('ctoken') ?? 0)];
const path = `/subscriptions/${state.world.subscription}/providers/Microsoft.AlertsManagement/alerts`;
const page = found
.slice(from, from + size)
.map((each, at) => provider_view(each, `${path}/00000000-0000-0000-0000-${String(from + at).padStart(12, '0')}`));
if (found.length <= from + size)
return (0,exchange .Pq)(200, { value: page });
const next = new URLSearchParams([...ask.query].filter(([name]) => name !== 'ctoken'));
next.set('ctoken', String(from + size));
return (0,exchange .Pq)(200, { value: page, nextLink: `https://management.azure.com:443${path}?${next}` });
};
const alerts = {
namespace: 'Microsoft.AlertsManagement',
reach: 'subscription',
versions: ['2019-05-05-preview'],
locations: ['global'],
types: ['alerts'],
routes: [
{
address: 'alerts',
operations: { GET: { action: 'Microsoft.AlertsManagement/alerts/read', run: provider_list } },
},
],
};
;// CONCATENATED MODULE: ./lib/playground/rooms/annotations/annotations.js
const annotations_known = ['AnnotationName', 'Category', 'EventTime', 'Id', 'Properties', 'RelatedAnnotation'];
const problemIn = (value, raw) => {
if (!(0,exchange .Ce)(value))
return 'not an object';
if (/[^\t\n\r\x20-\x7e]/.test(raw))
return 'a character that is not escaped';
const stray = Object.entries(value).find(([name, each]) => !annotations_known.includes(name) || typeof each !== 'string');
if (stray)
return stray[0];
if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(String(value['Id'])))
return 'Id';
if (Number.isNaN(Date.parse(String(value['EventTime']))))
return 'EventTime';
const properties = (0,exchange .qF)(String(value['Properties'] ?? '{}'));
return properties.kind === 'parsed' && (0,exchange .Ce)(properties.value) ? undefined : 'Properties';
};
const annotations_view = ({ fields }) => ({
AnnotationName: fields['AnnotationName'],
Category: fields['Category'],
EventTime: new Date(String(fields['EventTime'])).toISOString().replace('Z', '+00:00'),
Id: fields['Id'],
Properties: fields['Properties'],
RelatedAnnotation: fields['RelatedAnnotation'],
});
const componentOf = ({ group, names }) => `${group}/${names['component']}`.toLowerCase();
const create = (call) => {
const { ask, state } = call;
const parsed = (0,exchange .qF)(ask.body);
const value = parsed.kind === 'parsed' ? parsed.value : undefined;
const problem = problemIn(value, ask.body);
if (problem !== undefined || !(0,exchange .Ce)(value))
return badContent(problem ?? 'no JSON');
const component = componentOf(call);
const isTaken = state.annotations.some(each => each.component === component && each.fields['Id'] === value['Id']);
if (isTaken) {
const message = `An annotation with the Id ${value['Id']} already exists.`;
return (0,exchange .Pq)(409, { code: 'Conflict', message });
}
const kept = { component, fields: value };
state.annotations.push(kept);
const name = String(value['AnnotationName']);
const of = / in (\S+):/.exec(name)?.[1] ?? '';
state.told.note({ at: state.clock.now(), of, by: 'annotation', words: name });
return (0,exchange .Pq)(200, [annotations_view(kept)]);
};
const show = (call) => {
const of = call.state.annotations.filter(each => each.component === componentOf(call));
const id = call.names['annotation'];
if (id !== undefined)
return (0,exchange .Pq)(200, of.filter(each => each.fields['Id'] === id).map(annotations_view));
return (0,exchange .Pq)(200, { value: of.map(annotations_view) });
};
const annotations = {
namespace: 'Microsoft.Insights',
versions: ['2015-05-01'],
locations: ['westeurope'],
types: ['components', 'components/Annotations'],
routes: [
{
address: 'components/{component}/Annotations',
operations: {
PUT: { action: 'Microsoft.Insights/Components/Annotations/Write', run: create },
GET: { action: 'Microsoft.Insights/Components/Annotations/Read', run: show },
},
},
{
address: 'components/{component}/Annotations/{annotation}',
operations: { GET: { action: 'Microsoft.Insights/Components/Annotations/Read', run: show } },
},
],
};
var lookup = __webpack_require__(94143);
var settle = __webpack_require__(23858);
;// CONCATENATED MODULE: ./lib/playground/rooms/container-apps/on-app.js
const onApp = (answer) => call => {
const now = (0,settle .j3)(call.state);
const name = call.names['app'] ?? '';
const app = (0,lookup .pA)(call.state.containerApps, call.group, name);
return app ? answer({ call, app, now }) : noResource(`Microsoft.App/containerApps/${name}`, call.group);
};
var container_revisions_suffix = __webpack_require__(87844);
;// CONCATENATED MODULE: ./lib/playground/rooms/container-apps/refusals.js
const refusals_bad = (code, message) => refusal(400, code, message);
const underWay = (app) => refusal(409, 'ContainerAppOperationInProgress', `Cannot modify a container app '${app}' because there is an active provisioning operation in progress.`);
const noLocation = () => refusals_bad('LocationRequired', 'The location property is required for this definition.');
const otherLocation = (app, group, [is, asked]) => refusal(409, 'InvalidResourceLocation', `The resource '${app}' already exists in location '${is}' in resource group '${group}'. A resource with the same name cannot be created in location '${asked}'. Please select a new resource name.`);
const badSchema = (problem) => refusals_bad('ContainerAppInvalidSchema', `The body of the container app is not valid: ${problem}.`);
const badAppName = (name) => refusals_bad('ContainerAppInvalidName', `Invalid ContainerApp name '${name}'. A name must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character and cannot have '--'. The length must not be more than 32 characters.`);
const noEnvironment = (id) => refusals_bad('ManagedEnvironmentNotFound', `The managed environment '${id}' does not exist.`);
const noContainers = () => refusals_bad('ContainerAppContainerRequired', 'A container app must have at least one container.');
const noImage = (container) => refusals_bad('ContainerAppImageRequired', `Container with name '${container}' must have an 'Image' property specified.`);
const noSecret = (container, secret) => refusals_bad('ContainerAppSecretRefNotFound', `SecretRef '${secret}' defined for container '${container}' not found.`);
const badScale = (why) => refusals_bad('ContainerAppInvalidScale', why);
const badPort = () => refusals_bad('ContainerAppInvalidIngressTargetPort', 'Ingress section of the container app must have a targetPort specified. TargetPort must be in the range of [1,65535].');
const badRevisionName = (name) => refusals_bad('ContainerAppInvalidRevisionName', `Revision name has an invalid value '${name}'. A revision name must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character. The length of the revision name must not be more than a combined ${container_revisions_suffix .V7} characters.`);
const badMode = (mode) => refusals_bad('ContainerAppInvalidActiveRevisionsMode', `The value '${mode}' of activeRevisionsMode is not valid.`);
const stickyInSeveral = () => refusals_bad('ContainerAppInvalidIngressStickySessionRevisionMode', 'Session affinity can be set only while activeRevisionsMode is Single.');
const badTraffic = (why) => refusals_bad('ContainerAppInvalidIngressTraffic', why);
const weightsInSingleMode = () => badTraffic('Traffic weights cannot be used while activeRevisionsMode is Single.');
const wrongSum = (sum) => badTraffic(`The weights of traffic must sum to 100, but they sum to ${sum}.`);
const badWeight = (weight) => badTraffic(`A weight of traffic must be from 0 to 100, but one is ${weight}.`);
const nobodyNamed = () => badTraffic('Every entry of traffic needs a revisionName, or latestRevision set to true.');
const latestAndNamed = (name) => badTraffic(`An entry of traffic names '${name}' and has latestRevision set to true; it can have one of both.`);
const noSuchRevision = (name) => refusals_bad('ContainerAppRevisionNotFound', `The revision '${name}' of traffic does not exist.`);
const inactiveRevision = (name) => refusals_bad('ContainerAppRevisionNotActive', `The revision '${name}' of traffic is not active.`);
const badLabel = (label) => badTraffic(`The label '${label}' is not valid. A label consists of lower case alphanumeric characters or '-', starts with a letter, and is not 'latest'.`);
const labelTwice = (label) => badTraffic(`The label '${label}' is given to more than one entry of traffic.`);
const notProvisioned = (app, field, details) => `Failed to provision revision for container app '${app}'. Error details: The following field(s) are either invalid or missing. Field '${field}' is invalid with details: '${details}';..`;
const operationError = 'ContainerAppOperationError';
const imageMissing = (app, container, image) => {
const tag = image.split(/[:@]/).at(-1) ?? image;
return notProvisioned(app, `template.containers.${container}.image`, `Invalid value: "${image}": GET https:: MANIFEST_UNKNOWN: manifest tagged by "${tag}" is not found; map[Tag:${tag}]`);
};
const suffixUsed = (app, suffix) => notProvisioned(app, 'template.revisionsuffix', `Invalid value: "${suffix}": revision with suffix ${suffix} already exists`);
var load = __webpack_require__(6685);
var merge = __webpack_require__(93038);
var container_revisions_revision = __webpack_require__(71816);
var split = __webpack_require__(8357);
;// CONCATENATED MODULE: ./lib/playground/rooms/container-apps/views.js
const below = (state, group) => `/subscriptions/${state.world.subscription}/resourceGroups/${group}/providers/Microsoft.App`;
const environmentPath = (state, environment) => `${below(state, environment.group)}/managedEnvironments/${environment.name}`;
const appPath = (state, app) => `${below(state, app.group)}/containerapps/${app.name}`;
const environmentView = (state, environment) => ({
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
const provisioningState = (app, now) => {
if ((0,settle .gn)(app, now))
return app.operation?.kind === 'delete' ? 'Deleting' : 'InProgress';
return app.operation?.failure ? 'Failed' : 'Succeeded';
};
const ingressView = (app) => {
if (!app.configuration['ingress'])
return undefined;
const ingress = (0,merge .t5)(app.configuration, 'ingress');
const traffic = (0,merge .Of)(ingress, 'traffic');
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
transport: (0,merge .r7)(ingress, 'transport')?.toLowerCase() ?? 'auto',
traffic: traffic.length > 0 ? traffic : [{ weight: 100, latestRevision: true }],
fqdn: app.revisions.length > 0 ? (0,lookup .gM)(app) : undefined,
};
};
const secretViews = (app) => {
const secrets = (0,merge .Of)(app.configuration, 'secrets');
return secrets.length > 0 ? secrets.map(each => ({ name: each['name'] })) : undefined;
};
const configurationView = (app) => ({
secrets: secretViews(app),
activeRevisionsMode: (0,split .p8)(app.configuration),
ingress: ingressView(app),
registries: app.configuration['registries'],
dapr: app.configuration['dapr'],
maxInactiveRevisions: (0,merge .Po)(app.configuration, 'maxInactiveRevisions') ?? 100,
service: app.configuration['service'],
});
const templateView = (template) => ({
revisionSuffix: undefined,
terminationGracePeriodSeconds: undefined,
initContainers: undefined,
containers: undefined,
scale: undefined,
volumes: undefined,
serviceBinds: undefined,
...template,
});
const revisionNames = (app, now) => {
const latest = app.revisions.at(-1);
const ready = app.revisions.filter(each => ((0,container_revisions_revision .ty)(each) ?? Number.POSITIVE_INFINITY) <= now).at(-1);
return {
latestRevisionName: latest?.name,
latestReadyRevisionName: ready?.name,
latestRevisionFqdn: latest && (0,lookup .Wn)(app, latest),
};
};
const appView = (state, app) => {
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
var container_revisions_stage = __webpack_require__(67963);
;// CONCATENATED MODULE: ./lib/playground/rooms/container-revisions/views.js
const iso = (milliseconds) => new Date(milliseconds).toISOString();
const askedWeight = (app, revision) => (0,split .mm)((0,split .O0)(app.configuration, 0), revision.name, app.revisions.at(-1)?.name);
const containerNames = (revision) => (0,merge .Of)(revision.template, 'containers').map(each => String(each['name'] ?? ''));
const revisionView = (state, app, revision) => {
const stage = (0,container_revisions_stage .gV)(revision, state.clock.now().getTime(), state.habits);
const words = container_revisions_stage ._l[stage];
return {
id: `${appPath(state, app)}/revisions/${revision.name}`,
name: revision.name,
type: 'Microsoft.App/containerapps/revisions',
properties: {
createdTime: iso(revision.createdAt),
...(revision.load.askedAt > revision.createdAt ? { lastActiveTime: iso(revision.load.askedAt) } : {}),
fqdn: (0,lookup .Wn)(app, revision),
template: templateView({ ...revision.template, revisionSuffix: undefined }),
active: revision.active,
replicas: (0,container_revisions_stage .$z)(revision, stage),
trafficWeight: askedWeight(app, revision),
...(stage === 'crashing'
? { provisioningError: `Container crashing: ${containerNames(revision).join(', ')}` }
: {}),
...words,
},
};
};
const digits = (text, length) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, length);
const replicaName = (revision, index) => `${revision.name}-${digits(revision.name, 10)}-${digits(`${revision.startsAt}/${index}`, 5)}`;
const containerView = (name, endpoint, standing) => {
const serves = (0,container_revisions_stage .Af)(standing.stage);
const waits = standing.stage === 'crashing' || standing.stage === 'activation-failed';
return {
name,
containerId: `containerd://${digits(`${endpoint}/${name}`, 64)}`,
ready: serves,
started: serves,
restartCount: standing.restarts,
runningState: waits ? 'Waiting' : 'Running',
runningStateDetails: waits ? 'Container is waiting with reason: CrashLoopBackOff on legion.' : '',
logStreamEndpoint: `${endpoint}/containers/${name}/logstream`,
execEndpoint: `${endpoint}/containers/${name}/exec`,
};
};
const replicaViews = (state, app, revision) => {
const now = state.clock.now().getTime();
const stage = (0,container_revisions_stage .gV)(revision, now, state.habits);
const standing = { stage, restarts: (0,container_revisions_stage .i0)(revision, now) };
return Array.from({ length: (0,container_revisions_stage .$z)(revision, stage) }, (_, index) => {
const name = replicaName(revision, index);
const path = `${appPath(state, app)}/revisions/${revision.name}/replicas/${name}`;
return {
id: path,
name,
type: 'Microsoft.App/containerapps/revisions/replicas',
properties: {
createdTime: iso(revision.startsAt),
runningState: (0,container_revisions_stage .Af)(stage) ? 'Running' : 'NotRunning',
runningStateDetails: '',
containers: containerNames(revision).map(each => containerView(each, `https://westeurope.azurecontainerapps.dev${path}`, standing)),
initContainers: [],
},
};
});
};
;// CONCATENATED MODULE: ./lib/playground/rooms/container-revisions/routes.js
const type = 'Microsoft.App/containerApps';
const onRevision = (answer) => onApp(target => {
const name = target.call.names['revision'] ?? '';
const revision = target.app.revisions.find(each => (0,playground_state .q)(each.name, name));
return revision
? answer({ ...target, revision })
: noResource(`${type}/${target.app.name}/revisions/${name}`, target.call.group);
});
const activityFilter = /^\s*properties\/active\s+eq\s+(true|false)\s*$/i;
const listRevisions = onApp(({ call, app }) => {
const filter = call.ask.query.get('$filter');
const wanted = filter?.match(activityFilter)?.[1]?.toLowerCase();
if (filter && !wanted) {
return refusal(400, 'InvalidFilter', `The filter '${filter}' is not supported. Use 'properties/active eq true'.`);
}
const listed = app.revisions.filter(each => !wanted || each.active === (wanted === 'true'));
return (0,exchange .Pq)(200, { value: listed.map(each => revisionView(call.state, app, each)), nextLink: undefined });
});
const done = { status: 200, headers: {}, body: '' };
const change = (act) => onRevision(({ app, revision, now }) => {
if ((0,settle .gn)(app, now))
return underWay(app.name);
act(revision, now);
return done;
});
const startAnew = (revision, now) => {
revision.startsAt = now;
revision.load = (0,load .bg)(revision.template, now);
};
const activate = change((revision, now) => {
if (revision.active && revision.stopsAt === undefined)
return;
revision.activatedAgain = true;
revision.active = true;
revision.stopsAt = undefined;
startAnew(revision, now);
});
const deactivate = change((revision, now) => {
if (!revision.active)
return;
revision.active = false;
revision.stopsAt = now;
});
const routes_restart = change((revision, now) => {
if (revision.active)
revision.startsAt = Math.min(now, Math.max(revision.startsAt, now - revision.startMilliseconds));
});
const listReplicas = onRevision(({ call, app, revision }) => (0,exchange .Pq)(200, { value: replicaViews(call.state, app, revision) }));
const oneReplica = onRevision(({ call, app, revision }) => {
const name = call.names['replica'] ?? '';
const found = replicaViews(call.state, app, revision).find(each => each['name'] === name);
return found
? (0,exchange .Pq)(200, found)
: noResource(`${type}/${app.name}/revisions/${revision.name}/replicas/${name}`, call.group);
});
const revisions = 'containerApps/{app}/revisions';
const revision = `${revisions}/{revision}`;
const onePost = (verb, run) => ({
address: `${revision}/${verb}`,
operations: { POST: { action: `${type}/revisions/${verb}/action`, run } },
});
const oneGet = (address, action, run) => ({
address,
operations: { GET: { action: `${type}/${action}`, run } },
});
const revisionRoutes = [
oneGet(revisions, 'revisions/read', listRevisions),
oneGet(revision, 'revisions/read', onRevision(({ call, app, revision: found }) => (0,exchange .Pq)(200, revisionView(call.state, app, found)))),
onePost('activate', activate),
onePost('deactivate', deactivate),
onePost('restart', routes_restart),
oneGet(`${revision}/replicas`, 'revisions/replicas/read', listReplicas),
oneGet(`${revision}/replicas/{replica}`, 'revisions/replicas/read', oneReplica),
];
;// CONCATENATED MODULE: ./lib/playground/rooms/container-apps/world.js
const containersVersion = '2024-03-01';
;// CONCATENATED MODULE: ./lib/playground/rooms/container-writes/operations.js
const operations_type = 'Microsoft.App/containerApps';
const actions = {
write: `${operations_type}/write`,
delete: `${operations_type}/delete`,
start: `${operations_type}/start/action`,
stop: `${operations_type}/stop/action`,
};
const placeName = (location) => location.replaceAll(' ', '').toLowerCase();
const noteEnd = (state, operation) => state.agenda.at(operation.endsAt, at => {
noteEvent(state, {
at,
actor: operation.actor,
action: actions[operation.kind],
resource: `${groupScope(state.world.subscription, operation.group)}/providers/${operations_type}/${operation.app}`,
group: operation.group,
type: operations_type,
status: operation.failure ? 'Failed' : 'Succeeded',
...(operation.failure ? { description: operation.failure.message } : {}),
operation: operation.id,
correlation: operation.correlation,
});
});
const beginOperation = (call, app, plan) => {
const { state } = call;
const startedAt = state.clock.now().getTime();
const operation = {
id: call.operation,
kind: plan.kind,
app: app.name,
group: app.group,
location: placeName(app.environment.location),
actor: call.actor,
correlation: call.correlation,
startedAt,
endsAt: startedAt + state.habits.containerOperationSeconds * 1000,
failure: plan.failure,
};
state.containerApps.operations.set(operation.id, operation);
app.operation = operation;
noteEnd(state, operation);
return operation;
};
const operations_below = (call, operation) => `/subscriptions/${call.state.world.subscription}/providers/Microsoft.App/locations/${operation.location}`;
const addressOf = (call, operation, kind) => `https://management.azure.com${operations_below(call, operation)}/${kind}/${operation.id}?api-version=${containersVersion}`;
const statusHeaders = (call, operation) => ({
'azure-asyncoperation': `${addressOf(call, operation, 'containerappOperationStatuses')}&azureAsyncOperation=true`,
});
const resultHeaders = (call, operation) => ({
location: addressOf(call, operation, 'containerappOperationResults'),
});
const accepted = (call, operation) => ({
status: 202,
headers: { ...statusHeaders(call, operation), ...resultHeaders(call, operation) },
body: '',
});
const withOperation = (answer) => call => {
const now = (0,settle .j3)(call.state);
const id = call.names['operation'] ?? '';
const operation = call.state.containerApps.operations.get(id);
return operation
? answer({ call, operation, isOver: operation.endsAt <= now })
: noResource(`Microsoft.App/locations/operations/${id}`, call.group);
};
const operations_iso = (milliseconds) => new Date(milliseconds).toISOString();
const operationStatus = withOperation(({ call, operation, isOver }) => {
const ended = operation.failure ? 'Failed' : 'Succeeded';
return (0,exchange .Pq)(200, {
id: `${operations_below(call, operation)}/containerappOperationStatuses/${operation.id}`,
name: operation.id,
status: isOver ? ended : 'InProgress',
startTime: operations_iso(operation.startedAt),
...(isOver ? { endTime: operations_iso(operation.endsAt) } : {}),
...(isOver && operation.failure ? { error: operation.failure } : {}),
});
});
const operationResult = withOperation(({ call, operation, isOver }) => {
if (!isOver)
return { status: 202, headers: resultHeaders(call, operation), body: '' };
if (operation.failure)
return refusal(400, operation.failure.code, operation.failure.message);
const app = (0,lookup .pA)(call.state.containerApps, operation.group, operation.app);
return app ? (0,exchange .Pq)(200, appView(call.state, app)) : { status: 204, headers: {}, body: '' };
});
const operationScope = (ask, state) => {
const id = ask.path.split('/').at(-1) ?? '';
const { subscription } = state.world;
const group = state.containerApps.operations.get(id)?.group;
return group === undefined ? `/subscriptions/${subscription}` : groupScope(subscription, group);
};
var seed = __webpack_require__(14220);
;// CONCATENATED MODULE: ./lib/playground/rooms/container-revisions/split-rules.js
const labelForm = /^[a-z]([a-z0-9-]{0,62}[a-z0-9])?$/;
const entryProblem = (entry, given, context) => {
const named = (0,merge .r7)(given, 'revisionName');
if (given['latestRevision'] === true) {
return named ? latestAndNamed(named) : weightProblem(entry);
}
if (named === undefined)
return nobodyNamed();
if (!(0,container_revisions_suffix .Hq)(named))
return badRevisionName(named);
const found = context.revisions.find(each => each.name === named);
if (!found && named !== context.coming)
return noSuchRevision(named);
if (found && !found.active && entry.weight > 0 && context.habits.containerInactiveWeight === 'refused') {
return inactiveRevision(named);
}
return weightProblem(entry);
};
const weightProblem = (entry) => entry.weight < 0 || entry.weight > 100 ? badWeight(entry.weight) : undefined;
const labelProblem = (entries) => {
const labels = entries.flatMap(each => (each.label ? [each.label] : []));
const bad = labels.find(each => !labelForm.test(each) || each.includes('--') || each === 'latest');
if (bad !== undefined)
return badLabel(bad);
const twice = labels.find((each, index) => labels.indexOf(each) !== index);
return twice === undefined ? undefined : labelTwice(twice);
};
const isPlain = (entries) => entries.every(each => each.revision === undefined) && entries.length <= 1;
const singleProblem = (entries, habits) => isPlain(entries) || habits.containerSingleWeights === 'ignored'
? undefined
: weightsInSingleMode();
const severalProblem = (entries, given, context) => {
for (const [index, entry] of entries.entries()) {
const problem = entryProblem(entry, given[index] ?? {}, context);
if (problem)
return problem;
}
const sum = entries.reduce((total, each) => total + each.weight, 0);
if (sum !== 100)
return wrongSum(sum);
return labelProblem(entries);
};
const affinityProblem = (mode, ingress) => mode !== 'Single' && (0,merge .t5)(ingress, 'stickySessions')['affinity'] === 'sticky'
? stickyInSeveral()
: undefined;
const splitProblem = (configuration, context) => {
const said = (0,merge .r7)(configuration, 'activeRevisionsMode');
if (said !== undefined && !(0,split .fi)(said))
return badMode(said);
const mode = (0,split .p8)(configuration);
const ingress = (0,merge .t5)(configuration, 'ingress');
const sticky = affinityProblem(mode, ingress);
if (sticky)
return sticky;
const entries = (0,split .s9)(configuration);
if (entries.length === 0)
return undefined;
if (mode === 'Single')
return singleProblem(entries, context.habits);
const traffic = ingress['traffic'];
return severalProblem(entries, Array.isArray(traffic) ? traffic : [], context);
};
;// CONCATENATED MODULE: ./lib/playground/rooms/container-writes/schema.js
const readOnly = 'anything';
const trafficEntry = {
fields: { revisionName: 'text', weight: 'whole', latestRevision: 'flag', label: 'text' },
};
const ingress = {
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
const dapr = {
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
const configuration = {
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
};
const scaleRule = {
fields: { name: 'text', azureQueue: 'anything', custom: 'anything', http: 'anything', tcp: 'anything' },
};
const template = {
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
const resource = {
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
const problemInList = (value, each, path) => {
if (!Array.isArray(value))
return `'${path}' must be a list`;
for (const [index, item] of value.entries()) {
const problem = schema_problemIn(item, each, `${path}[${index}]`);
if (problem)
return problem;
}
return undefined;
};
const problemInFields = (value, known, path) => {
if (!(0,exchange .Ce)(value))
return `'${path}' must be an object`;
for (const [name, below] of Object.entries(value)) {
const shape = known[name];
const place = path ? `${path}.${name}` : name;
if (!shape)
return `'${place}' is not known`;
const problem = schema_problemIn(below, shape, place);
if (problem)
return problem;
}
return undefined;
};
const schema_problemIn = (value, shape, path) => {
if (value === null || shape === 'anything')
return undefined;
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
const unreachable = shape;
return unreachable;
}
}
};
const schemaProblem = (body) => schema_problemIn(body, resource, '');
;// CONCATENATED MODULE: ./lib/playground/rooms/container-writes/wish.js
const wish_wrong = (answer) => ({ kind: 'wrong', answer });
const readBody = (call) => {
const mediaType = call.ask.headers['content-type'] ?? '';
if (!/^application\/(merge-patch\+)?json\b/i.test(mediaType)) {
return { kind: 'wrong', answer: wrongMediaType(mediaType || '<null>') };
}
const parsed = (0,exchange .qF)(call.ask.body);
if (parsed.kind === 'broken')
return { kind: 'wrong', answer: badContent(parsed.why) };
if (!(0,exchange .Ce)(parsed.value))
return { kind: 'wrong', answer: badContent('The body is no object') };
const problem = schemaProblem(parsed.value);
if (problem)
return { kind: 'wrong', answer: badSchema(problem) };
if (!(0,merge .r7)(parsed.value, 'location'))
return { kind: 'wrong', answer: noLocation() };
return { kind: 'body', body: parsed.value };
};
const envelopeIn = (body) => {
const { tags, identity, managedBy } = body;
return {
...(tags === undefined ? {} : { tags }),
...(identity === undefined ? {} : { identity }),
...(managedBy === undefined ? {} : { managedBy }),
};
};
const locationProblem = (body, app) => {
const asked = placeName((0,merge .r7)(body, 'location') ?? '');
const is = placeName(app.environment.location);
return is === asked ? undefined : otherLocation(app.name, app.group, [is, asked]);
};
const appNameForm = /^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/;
const readPut = (call, name, existing) => {
const reading = readBody(call);
if (reading.kind === 'wrong')
return reading;
if (!appNameForm.test(name) || name.includes('--'))
return wish_wrong(badAppName(name));
const moved = existing && locationProblem(reading.body, existing);
if (moved)
return wish_wrong(moved);
const properties = (0,merge .t5)(reading.body, 'properties');
const id = (0,merge .r7)(properties, 'environmentId') ?? (0,merge .r7)(properties, 'managedEnvironmentId') ?? '';
const environment = (0,lookup .Ff)(call.state.containerApps, id);
if (!environment || (existing && !(0,playground_state .q)(existing.environment.name, environment.name))) {
return wish_wrong(noEnvironment(id));
}
const wish = {
environment,
envelope: envelopeIn(reading.body),
configuration: (0,merge .t5)(properties, 'configuration'),
template: (0,merge .t5)(properties, 'template'),
saysTemplate: true,
};
return contentProblem(wish);
};
const readPatch = (call, existing) => {
const reading = readBody(call);
if (reading.kind === 'wrong')
return reading;
const moved = locationProblem(reading.body, existing);
if (moved)
return wish_wrong(moved);
const properties = (0,merge .t5)(reading.body, 'properties');
return contentProblem({
environment: existing.environment,
envelope: (0,merge .bW)(existing.envelope, envelopeIn(reading.body)),
configuration: (0,merge .bW)(existing.configuration, (0,merge .t5)(properties, 'configuration')),
template: (0,merge .bW)(existing.template, (0,merge .t5)(properties, 'template')),
saysTemplate: (0,exchange .Ce)(properties['template']),
});
};
const containerProblem = (container, secrets) => {
const name = (0,merge .r7)(container, 'name') ?? '';
if (!(0,merge .r7)(container, 'image'))
return noImage(name);
const used = (0,merge .Of)(container, 'env').flatMap(each => (0,merge .r7)(each, 'secretRef') ?? []);
const unknown = used.find(each => !secrets.includes(each));
return unknown === undefined ? undefined : noSecret(name, unknown);
};
const scaleProblem = (template) => {
const scale = (0,merge .t5)(template, 'scale');
const least = (0,merge .Po)(scale, 'minReplicas') ?? 0;
const most = (0,merge .Po)(scale, 'maxReplicas') ?? 10;
if (most < 1 || most > 1000)
return badScale('maxReplicas must be from 1 to 1000.');
return least < 0 || least > most
? badScale('minReplicas must be from 0 to maxReplicas.')
: undefined;
};
const portProblem = (configuration) => {
if (!configuration['ingress'])
return undefined;
const port = (0,merge .Po)((0,merge .t5)(configuration, 'ingress'), 'targetPort');
return port !== undefined && (port < 1 || port > 65_535) ? badPort() : undefined;
};
const contentProblem = (wish) => {
const containers = (0,merge .Of)(wish.template, 'containers');
if (containers.length === 0)
return wish_wrong(noContainers());
const secrets = (0,merge .Of)(wish.configuration, 'secrets').map(each => each['name']);
for (const each of containers) {
const problem = containerProblem(each, secrets);
if (problem)
return wish_wrong(problem);
}
const problem = scaleProblem(wish.template) ?? portProblem(wish.configuration);
return problem ? wish_wrong(problem) : { kind: 'wish', wish };
};
;// CONCATENATED MODULE: ./lib/playground/rooms/container-writes/write.js
const blankApp = (name, group, wish, now) => ({
name,
group,
environment: wish.environment,
createdAt: now,
changedAt: now,
envelope: wish.envelope,
configuration: wish.configuration,
template: {},
revisions: [],
split: (0,split .O0)({}, now),
coming: [],
operation: undefined,
stopped: false,
numbered: 0,
});
const making = (state, image) => (0,seed .r)(image, {
described: state.containerApps.described,
builds: state.builds,
habits: state.habits,
});
const withoutSuffix = ({ revisionSuffix: _, ...rest }) => rest;
const suffixIn = (wish) => (0,merge .r7)(wish.template, 'revisionSuffix') || undefined;
const makesRevision = (app, wish) => {
if (!wish.saysTemplate)
return false;
const suffix = suffixIn(wish);
const current = app.revisions.at(-1);
if (!current || !(0,merge .Vk)(withoutSuffix(app.template), withoutSuffix(wish.template)))
return true;
return suffix !== undefined && current.name !== (0,container_revisions_suffix .pd)(app.name, suffix);
};
const isUsed = (app, suffix) => suffix !== undefined && app.revisions.some(each => each.name === (0,container_revisions_suffix .pd)(app.name, suffix));
const failureOf = (state, app, wish) => {
const fails = (message) => ({ code: operationError, message });
const suffix = suffixIn(wish);
if (suffix !== undefined && isUsed(app, suffix)) {
return state.habits.containerUsedSuffix === 'ignored'
? undefined
: fails(suffixUsed(app.name, suffix));
}
const missing = (0,merge .Of)(wish.template, 'containers').find(each => making(state, String(each['image'])).fate === 'missing');
return (missing && fails(imageMissing(app.name, String(missing['name'] ?? ''), String(missing['image']))));
};
const addRevision = (state, app, wish, operation) => {
const suffix = suffixIn(wish) ?? (0,container_revisions_suffix .cR)(app.numbered + 1, app.revisions.length === 0, state.containerApps.naming);
if (/^\d+$/.test(suffix))
app.numbered += 1;
const revision = (0,container_revisions_revision .W3)({
name: (0,container_revisions_suffix .pd)(app.name, suffix),
template: wish.template,
making: making(state, (0,container_revisions_revision .dT)(wish.template)),
createdAt: operation.startedAt,
startsAt: operation.endsAt,
});
app.revisions = [...app.revisions, revision];
};
const carryOut = (call, app, wish) => {
const { state } = call;
const isNew = makesRevision(app, wish);
const failure = isNew ? failureOf(state, app, wish) : undefined;
const operation = beginOperation(call, app, { kind: 'write', failure });
const makes = isNew && !failure && !isUsed(app, suffixIn(wish));
app.envelope = wish.envelope;
app.configuration = wish.configuration;
app.template = wish.template;
app.changedAt = operation.startedAt;
if (makes)
addRevision(state, app, wish, operation);
if (!failure) {
const since = operation.endsAt + state.habits.containerTrafficSeconds * 1000;
app.coming = [...app.coming, (0,split .O0)(wish.configuration, since)];
}
return operation;
};
const wishProblem = ({ habits }, app, wish) => {
const suffix = suffixIn(wish);
if (suffix !== undefined && !(0,container_revisions_suffix .Ej)(app.name, suffix)) {
return badRevisionName((0,container_revisions_suffix .pd)(app.name, suffix));
}
return splitProblem(wish.configuration, {
revisions: app.revisions,
coming: suffix === undefined ? undefined : (0,container_revisions_suffix .pd)(app.name, suffix),
habits,
});
};
const putApp = (call) => {
const { containerApps } = call.state;
const now = (0,settle .j3)(call.state);
const name = call.names['app'] ?? '';
const existing = (0,lookup .pA)(containerApps, call.group, name);
const reading = readPut(call, existing?.name ?? name, existing);
if (reading.kind === 'wrong')
return reading.answer;
if (existing && (0,settle .gn)(existing, now))
return underWay(existing.name);
const app = existing ?? blankApp(name, call.group, reading.wish, now);
const problem = wishProblem(call.state, app, reading.wish);
if (problem)
return problem;
if (!existing) {
app.split = (0,split .O0)(reading.wish.configuration, now);
containerApps.apps = [...containerApps.apps, app];
}
const operation = carryOut(call, app, reading.wish);
return (0,exchange .Pq)(201, appView(call.state, app), {
...statusHeaders(call, operation),
'x-ms-async-operation-timeout': 'PT15M',
});
};
const patchApp = (call) => {
const { containerApps } = call.state;
const now = (0,settle .j3)(call.state);
const name = call.names['app'] ?? '';
const app = (0,lookup .pA)(containerApps, call.group, name);
if (!app)
return noResource(`Microsoft.App/containerApps/${name}`, call.group);
const reading = readPatch(call, app);
if (reading.kind === 'wrong')
return reading.answer;
if ((0,settle .gn)(app, now))
return underWay(app.name);
const problem = wishProblem(call.state, app, reading.wish);
return problem ?? accepted(call, carryOut(call, app, reading.wish));
};
;// CONCATENATED MODULE: ./lib/playground/rooms/container-apps/provider.js
const namespace = 'Microsoft.App';
const provider_type = `${namespace}/containerApps`;
const listApps = call => {
(0,settle .j3)(call.state);
const listed = call.state.containerApps.apps.filter(each => call.group === '' || (0,playground_state .q)(each.group, call.group));
return (0,exchange .Pq)(200, { value: listed.map(each => appView(call.state, each)), nextLink: undefined });
};
const begin = (kind) => onApp(({ call, app, now }) => {
if ((0,settle .gn)(app, now))
return underWay(app.name);
return accepted(call, beginOperation(call, app, { kind }));
});
const nothing = { status: 204, headers: {}, body: '' };
const deleteApp = call => {
const now = (0,settle .j3)(call.state);
const app = (0,lookup .pA)(call.state.containerApps, call.group, call.names['app'] ?? '');
if (!app)
return nothing;
if ((0,settle .gn)(app, now))
return underWay(app.name);
const operation = beginOperation(call, app, { kind: 'delete' });
return { status: 202, headers: resultHeaders(call, operation), body: '' };
};
const oneApp = onApp(({ call, app }) => (0,exchange .Pq)(200, appView(call.state, app)));
const listSecrets = onApp(({ app }) => (0,exchange .Pq)(200, { value: (0,merge .Of)(app.configuration, 'secrets') }));
const environmentsOf = (call) => call.state.containerApps.described.environments.filter(each => (0,playground_state .q)(each.group, call.group));
const listEnvironments = call => (0,exchange .Pq)(200, {
value: environmentsOf(call).map(each => environmentView(call.state, each)),
nextLink: undefined,
});
const oneEnvironment = call => {
const name = call.names['environment'] ?? '';
const found = environmentsOf(call).find(each => (0,playground_state .q)(each.name, name));
return found
? (0,exchange .Pq)(200, environmentView(call.state, found))
: noResource(`${namespace}/managedEnvironments/${name}`, call.group);
};
const post = (verb, run) => ({
address: `containerApps/{app}/${verb}`,
operations: { POST: { action: `${provider_type}/${verb}/action`, run } },
});
const get = (address, action, run) => ({
address,
operations: { GET: { action, run } },
});
const operationRoute = (kind, run) => ({
address: `locations/{location}/${kind}/{operation}`,
operations: { GET: { action: `${namespace}/locations/${kind}/read`, scope: operationScope, run } },
});
const containerAppsProvider = {
namespace,
versions: [containersVersion],
locations: ['westeurope'],
types: [
'managedEnvironments',
'containerApps',
'containerApps/revisions',
'containerApps/revisions/replicas',
],
routes: [
get('managedEnvironments', `${namespace}/managedEnvironments/read`, listEnvironments),
get('managedEnvironments/{environment}', `${namespace}/managedEnvironments/read`, oneEnvironment),
get('containerApps', `${provider_type}/read`, listApps),
{
address: 'containerApps/{app}',
operations: {
GET: { action: `${provider_type}/read`, run: oneApp },
PUT: { action: `${provider_type}/write`, run: putApp },
PATCH: { action: `${provider_type}/write`, run: patchApp },
DELETE: { action: `${provider_type}/delete`, run: deleteApp },
},
},
post('listSecrets', listSecrets),
post('start', begin('start')),
post('stop', begin('stop')),
...revisionRoutes,
],
};
const containerOperations = {
namespace,
reach: 'subscription',
versions: [containersVersion],
locations: ['westeurope'],
types: ['containerApps'],
routes: [
get('containerApps', `${provider_type}/read`, listApps),
operationRoute('containerappOperationStatuses', operationStatus),
operationRoute('containerappOperationResults', operationResult),
],
};
;// CONCATENATED MODULE: ./lib/playground/rooms/front-door/world.js
const frontDoorVersion = '2024-02-01';
const edgeDomain = '.azurefd.net';
;// CONCATENATED MODULE: ./lib/playground/rooms/front-door/operations.js
const besideProfiles = ({ state }) => `/subscriptions/${state.world.subscription}/providers/Microsoft.Cdn/operationresults`;
const operations_accepted = (call, body, at = {
below: besideProfiles,
version: frontDoorVersion,
}) => {
const { state, operation: id, group } = call;
const startedAt = state.clock.now().getTime();
const endsAt = startedAt + state.habits.frontDoorOperationSeconds * 1000;
state.frontDoors.operations.set(id, { id, startedAt, endsAt, group });
const address = `https://management.azure.com${at.below(call)}/${id}?api-version=${at.version}`;
return {
...body,
status: 202,
headers: { ...body.headers, 'azure-asyncoperation': address, location: address },
};
};
const operations_operationStatus = call => {
const id = call.names['operation'] ?? '';
const found = call.state.frontDoors.operations.get(id);
if (!found)
return noResource(`Microsoft.Cdn/operationresults/${id}`, call.group);
const isOver = found.endsAt <= call.state.clock.now().getTime();
return (0,exchange .Pq)(200, {
name: id,
status: isOver ? 'Succeeded' : 'InProgress',
startTime: new Date(found.startedAt).toISOString(),
});
};
const frontDoorOperations = {
namespace: 'Microsoft.Cdn',
reach: 'subscription',
versions: [frontDoorVersion],
locations: ['global'],
types: ['operationresults'],
routes: [
{
address: 'operationresults/{operation}',
operations: {
GET: {
action: 'Microsoft.Cdn/operationresults/read',
run: operations_operationStatus,
scope: (ask, state) => {
const group = state.frontDoors.operations.get(ask.path.split('/').at(-1) ?? '')?.group;
const { subscription } = state.world;
return group === undefined ? `/subscriptions/${subscription}` : groupScope(subscription, group);
},
},
},
},
],
};
var external_node_util_ = __webpack_require__(57975);
var traffic_manager_live = __webpack_require__(30198);
var monitor = __webpack_require__(75412);
var world = __webpack_require__(21374);
;// CONCATENATED MODULE: ./lib/playground/rooms/traffic-manager/refusals.js
const badRequest = (why) => refusal(400, 'BadRequest', why);
const nameTaken = (relativeName) => refusal(409, 'Conflict', `Domain name ${relativeName}.${world .k} already exists. Please choose a different DNS prefix.`);
const wrongLocation = () => refusal(400, 'LocationNotAvailableForResourceType', "The provided location is not available for resource type 'Microsoft.Network/trafficManagerProfiles'. List of available regions for the resource type is 'global'.");
const targetTwice = (target) => badRequest(`The target '${target}' is already used by another endpoint of the profile.`);
const noTarget = () => badRequest('An external endpoint needs a target.');
const noTargetResource = (id) => badRequest(`The target resource '${id}' of an Azure endpoint does not exist, or is of a kind that cannot be one.`);
;// CONCATENATED MODULE: ./lib/playground/rooms/traffic-manager/schema.js
const schema_text = value => typeof value === 'string' && value !== '';
const schema_list = value => Array.isArray(value);
const object = value => (0,exchange .Ce)(value);
const whole = (least, most) => value => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
const oneOf = (...words) => value => typeof value === 'string' && words.some(each => each.toLowerCase() === value.toLowerCase());
const onOrOff = oneOf('Enabled', 'Disabled');
const switched = [onOrOff, 'Enabled or Disabled'];
const many = [schema_list, 'a list'];
const endpointFields = {
targetResourceId: [schema_text, 'a resource id'],
target: [schema_text, 'a host name'],
endpointStatus: switched,
weight: [whole(1, 1000), 'a whole number from 1 to 1000'],
priority: [whole(1, 1000), 'a whole number from 1 to 1000'],
endpointLocation: [schema_text, 'a location'],
endpointMonitorStatus: [schema_text, 'a status'],
minChildEndpoints: [whole(0, 200), 'a whole number from 0'],
minChildEndpointsIPv4: [whole(0, 200), 'a whole number from 0'],
minChildEndpointsIPv6: [whole(0, 200), 'a whole number from 0'],
geoMapping: many,
subnets: many,
customHeaders: many,
alwaysServe: switched,
};
const methods = ['Performance', 'Priority', 'Weighted', 'Geographic', 'MultiValue', 'Subnet'];
const profileFields = {
profileStatus: switched,
trafficRoutingMethod: [oneOf(...methods), `one of ${methods.join(', ')}`],
dnsConfig: [object, 'an object'],
monitorConfig: [object, 'an object'],
endpoints: many,
trafficViewEnrollmentStatus: switched,
allowedEndpointRecordTypes: many,
maxReturn: [whole(1, 8), 'a whole number from 1 to 8'],
};
const dnsFields = {
relativeName: [
value => typeof value === 'string' && /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(value),
'a DNS label',
],
fqdn: [schema_text, 'a name'],
ttl: [whole(0, 2_147_483_647), 'a whole number from 0 to 2147483647'],
};
const monitorFields = {
profileMonitorStatus: [schema_text, 'a status'],
protocol: [oneOf('HTTP', 'HTTPS', 'TCP'), 'HTTP, HTTPS or TCP'],
port: [whole(1, 65_535), 'a whole number from 1 to 65535'],
path: [schema_text, 'a path'],
intervalInSeconds: [value => value === 10 || value === 30, '10 or 30'],
timeoutInSeconds: [whole(5, 10), 'a whole number from 5 to 10'],
toleratedNumberOfFailures: [whole(0, 9), 'a whole number from 0 to 9'],
customHeaders: many,
expectedStatusCodeRanges: many,
};
const traffic_manager_schema_problemIn = (fields, known, path) => {
for (const [name, value] of Object.entries(fields)) {
const rule = known[name];
if (!rule)
return `The property '${path}.${name}' is not known.`;
if (value !== null && !rule[0](value))
return `The property '${path}.${name}' must be ${rule[1]}.`;
}
return undefined;
};
const endpointProblem = (properties) => traffic_manager_schema_problemIn(properties, endpointFields, 'properties');
const profileProblem = (properties) => traffic_manager_schema_problemIn(properties, profileFields, 'properties') ??
traffic_manager_schema_problemIn((0,merge .t5)(properties, 'dnsConfig'), dnsFields, 'properties.dnsConfig') ??
traffic_manager_schema_problemIn((0,merge .t5)(properties, 'monitorConfig'), monitorFields, 'properties.monitorConfig');
;// CONCATENATED MODULE: ./lib/playground/rooms/traffic-manager/wish.js
const traffic_manager_wish_wrong = (answer) => ({
kind: 'wrong',
answer,
});
const wish_readBody = (call) => {
const mediaType = call.ask.headers['content-type'] ?? '';
if (!/^application\/json\b/i.test(mediaType))
return traffic_manager_wish_wrong(wrongMediaType(mediaType || '<null>'));
const parsed = (0,exchange .qF)(call.ask.body);
if (parsed.kind === 'broken')
return traffic_manager_wish_wrong(badContent(parsed.why));
if (!(0,exchange .Ce)(parsed.value))
return traffic_manager_wish_wrong(badContent('The body is no object'));
return { kind: 'read', value: parsed.value };
};
const endpointKinds = [
'azureEndpoints',
'externalEndpoints',
'nestedEndpoints',
];
const endpointKind = (given) => endpointKinds.find(each => (0,playground_state .q)(each, given));
const siteId = /\/resourceGroups\/([^/]+)\/providers\/Microsoft\.Web\/sites\/([^/]+)(?:\/slots\/([^/]+))?$/i;
const hostOfResource = (state, id) => {
const [, group = '', name = '', slot] = id.match(siteId) ?? [];
const site = state.site(name);
return site && (0,playground_state .q)(site.described.group, group) ? state.arm(name, slot)?.hostName : undefined;
};
const withTarget = (state, kind, properties) => {
if (kind === 'externalEndpoints')
return (0,merge .r7)(properties, 'target') ? properties : noTarget();
if (kind === 'nestedEndpoints')
return properties;
const id = (0,merge .r7)(properties, 'targetResourceId') ?? '';
const target = hostOfResource(state, id);
return target === undefined ? noTargetResource(id) : { ...properties, target };
};
const isAnswer = (value) => typeof value['status'] === 'number' && typeof value['body'] === 'string';
const usualEndpoint = { endpointStatus: 'Enabled', weight: 1, alwaysServe: 'Disabled' };
const nextPriority = (others) => Math.max(0, ...others.map(each => (0,merge .Po)(each.properties, 'priority') ?? 0)) + 1;
const readEndpoint = (wanted, sent, place) => {
const problem = endpointProblem(sent);
if (problem)
return traffic_manager_wish_wrong(badRequest(problem));
const { endpointMonitorStatus: _, ...said } = (0,merge .bW)({}, sent);
const properties = withTarget(place.state, wanted.kind, {
...usualEndpoint,
priority: nextPriority(place.others),
...said,
});
if (isAnswer(properties))
return traffic_manager_wish_wrong(properties);
const endpoint = { ...wanted, properties };
const target = (0,monitor .$r)(endpoint);
if (target && place.others.some(each => (0,monitor .$r)(each) === target)) {
return traffic_manager_wish_wrong(targetTwice(target));
}
return { kind: 'read', value: endpoint };
};
const readEndpoints = (state, sent) => {
const endpoints = [];
for (const each of (0,merge .Of)(sent, 'endpoints')) {
const kind = endpointKind(((0,merge .r7)(each, 'type') ?? '').split('/').at(-1) ?? '');
const name = (0,merge .r7)(each, 'name');
if (!kind || !name)
return traffic_manager_wish_wrong(badRequest('Every endpoint needs a name and a type.'));
const reading = readEndpoint({ kind, name }, (0,merge .t5)(each, 'properties'), { state, others: endpoints });
if (reading.kind === 'wrong')
return reading;
endpoints.push(reading.value);
}
return { kind: 'read', value: endpoints };
};
const usualMonitor = { intervalInSeconds: 30, timeoutInSeconds: 10, toleratedNumberOfFailures: 3 };
const completed = (properties) => {
const { endpoints: _, ...rest } = properties;
const { fqdn: _fqdn, ...dnsConfig } = (0,merge .t5)(properties, 'dnsConfig');
const { profileMonitorStatus: _status, ...monitorConfig } = (0,merge .t5)(properties, 'monitorConfig');
return {
profileStatus: 'Enabled',
trafficViewEnrollmentStatus: 'Disabled',
...rest,
dnsConfig: { ttl: 60, ...dnsConfig },
monitorConfig: { ...usualMonitor, ...monitorConfig },
};
};
const readProfile = (call, named, body) => {
const sent = (0,merge .t5)(body, 'properties');
const problem = profileProblem(sent);
if (problem)
return traffic_manager_wish_wrong(badRequest(problem));
if (!(0,playground_state .q)((0,merge .r7)(body, 'location') ?? '', 'global'))
return traffic_manager_wish_wrong(wrongLocation());
if (!(0,merge .r7)(sent, 'trafficRoutingMethod') || !(0,merge .r7)((0,merge .t5)(sent, 'dnsConfig'), 'relativeName')) {
return traffic_manager_wish_wrong(badRequest('A profile needs a trafficRoutingMethod and a relativeName.'));
}
const endpoints = readEndpoints(call.state, sent);
if (endpoints.kind === 'wrong')
return endpoints;
const tags = (0,merge .t5)(body, 'tags');
return { kind: 'read', value: { ...named, tags, properties: completed(sent), endpoints: endpoints.value } };
};
const readProfilePatch = (call, now, body) => {
const sent = (0,merge .t5)(body, 'properties');
const problem = profileProblem(sent);
if (problem)
return traffic_manager_wish_wrong(badRequest(problem));
const renamed = (0,merge .r7)((0,merge .t5)(sent, 'dnsConfig'), 'relativeName');
if (renamed && !(0,playground_state .q)(renamed, (0,traffic_manager_live .IC)(now))) {
return traffic_manager_wish_wrong(badRequest('The relativeName of a profile cannot be changed.'));
}
const endpoints = readEndpoints(call.state, sent);
if (endpoints.kind === 'wrong')
return endpoints;
return {
kind: 'read',
value: {
...now,
tags: body['tags'] === undefined ? now.tags : (0,merge .t5)(body, 'tags'),
properties: completed((0,merge .bW)(now.properties, sent)),
endpoints: sent['endpoints'] === undefined ? now.endpoints : endpoints.value,
},
};
};
var front_door_live = __webpack_require__(66043);
;// CONCATENATED MODULE: ./lib/playground/rooms/front-door/schema.js
const front_door_schema_text = [value => typeof value === 'string' && value !== '', 'a text'];
const flag = [value => typeof value === 'boolean', 'true or false'];
const schema_object = [value => (0,exchange .Ce)(value), 'an object'];
const schema_whole = (least, most) => [
value => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most,
`a whole number from ${least} to ${most}`,
];
const schema_onOrOff = [value => value === 'Enabled' || value === 'Disabled', 'Enabled or Disabled'];
const originFields = {
azureOrigin: schema_object,
hostName: front_door_schema_text,
httpPort: schema_whole(1, 65_535),
httpsPort: schema_whole(1, 65_535),
originHostHeader: front_door_schema_text,
priority: schema_whole(1, 5),
weight: schema_whole(1, 1000),
sharedPrivateLinkResource: schema_object,
enabledState: schema_onOrOff,
enforceCertificateNameCheck: flag,
};
const groupFields = {
loadBalancingSettings: schema_object,
healthProbeSettings: schema_object,
trafficRestorationTimeToHealedOrNewEndpointsInMinutes: schema_whole(0, 50),
sessionAffinityState: schema_onOrOff,
};
const balancingFields = {
sampleSize: schema_whole(0, 255),
successfulSamplesRequired: schema_whole(0, 255),
additionalLatencyInMilliseconds: schema_whole(0, 1000),
};
const front_door_schema_problemIn = (fields, known, path) => {
for (const [name, value] of Object.entries(fields)) {
const rule = known[name];
if (!rule)
return `The property '${path}.${name}' is not known.`;
if (value !== null && !rule[0](value))
return `The property '${path}.${name}' must be ${rule[1]}.`;
}
return undefined;
};
const originProblem = (properties) => front_door_schema_problemIn(properties, originFields, 'properties');
const groupProblem = (properties) => front_door_schema_problemIn(properties, groupFields, 'properties') ??
front_door_schema_problemIn((0,merge .t5)(properties, 'loadBalancingSettings'), balancingFields, 'properties.loadBalancingSettings');
;// CONCATENATED MODULE: ./lib/playground/rooms/front-door/views.js
const views_type = 'Microsoft.Cdn/profiles';
const profilePath = (state, { group, name }) => `/subscriptions/${state.world.subscription}/resourcegroups/${group}/providers/${views_type}/${name}`;
const settled = { provisioningState: 'Succeeded', deploymentStatus: 'NotStarted' };
const profileView = (state, profile) => ({
id: profilePath(state, profile),
type: views_type,
name: profile.name,
location: 'Global',
kind: 'frontdoor',
tags: {},
sku: { name: profile.sku },
properties: {
originResponseTimeoutSeconds: 60,
provisioningState: 'Succeeded',
resourceState: 'Active',
frontDoorId: '3b4682da-b3e2-47a1-96ca-08ab3cb7294e',
},
});
const groupView = (state, profile, group) => ({
id: `${profilePath(state, profile)}/origingroups/${group.name}`,
type: `${views_type}/origingroups`,
name: group.name,
properties: { ...group.properties, ...settled },
});
const originView = ({ state, live, group }, origin) => {
const change = live.changes.get((0,front_door_live .y3)(group.name, origin.name));
const isTaken = change === undefined || change.endsAt <= state.clock.now().getTime();
const isSaid = change !== undefined && state.habits.frontDoorSystemData === 'said';
return {
id: `${profilePath(state, live.asked)}/origingroups/${group.name}/origins/${origin.name}`,
type: `${views_type}/origingroups/origins`,
name: origin.name,
...(isSaid && {
systemData: {
lastModifiedBy: change.by,
lastModifiedByType: 'application',
lastModifiedAt: new Date(change.at).toISOString(),
},
}),
properties: {
...origin.properties,
originGroupName: group.name,
provisioningState: isTaken ? 'Succeeded' : 'Updating',
deploymentStatus: 'NotStarted',
},
};
};
const endpointView = (state, profile, endpoint) => ({
id: `${profilePath(state, profile)}/afdendpoints/${endpoint.name}`,
type: `${views_type}/afdendpoints`,
name: endpoint.name,
location: 'Global',
tags: {},
properties: { ...endpoint.properties, hostName: endpoint.hostName, ...settled },
});
const routeView = (state, profile, { endpoint, route }) => ({
id: `${profilePath(state, profile)}/afdendpoints/${endpoint.name}/routes/${route.name}`,
type: `${views_type}/afdendpoints/routes`,
name: route.name,
properties: { ...route.properties, endpointName: endpoint.name, ...settled },
});
;// CONCATENATED MODULE: ./lib/playground/rooms/front-door/changes.js
const changes_badRequest = (why) => refusal(400, 'BadRequest', why);
const frozen = (call) => call.state.habits.frontDoorControlPlane === 'frozen'
? refusal(409, 'Conflict', 'Configuration changes are temporarily blocked for all profiles.')
: undefined;
const usualOrigin = {
httpPort: 80,
httpsPort: 443,
priority: 1,
weight: 50,
enabledState: 'Enabled',
enforceCertificateNameCheck: true,
};
const spread = (call, live, profile) => {
const { clock, habits } = call.state;
if ((0,external_node_util_.isDeepStrictEqual)(profile, live.asked))
return;
(0,front_door_live .s)(live, profile, {
now: clock.now().getTime(),
propagationSeconds: habits.frontDoorPropagationSeconds,
});
};
const isBeingTaken = ({ call, live, group }, origin) => {
const { state } = call;
if (state.habits.frontDoorAtOnce === 'queued')
return false;
const { endsAt = 0 } = live.changes.get((0,front_door_live .y3)(group.name, origin)) ?? {};
return endsAt > state.clock.now().getTime();
};
const taken = ({ call, live, group }, origin) => {
const { clock, habits } = call.state;
const at = clock.now().getTime();
const endsAt = at + habits.frontDoorOperationSeconds * 1000;
live.changes.set((0,front_door_live .y3)(group.name, origin), { at, by: call.actor.name, endsAt });
};
const writeOrigin = (at, name, verb) => {
const { call, live, group } = at;
const body = wish_readBody(call);
if (body.kind === 'wrong')
return body.answer;
const sent = (0,merge .t5)(body.value, 'properties');
const problem = originProblem(sent);
if (problem)
return changes_badRequest(problem);
const blocked = frozen(call);
if (blocked)
return blocked;
if (isBeingTaken(at, name)) {
return refusal(409, 'Conflict', "That action isn't allowed while a prior operation is in progress.");
}
const existing = (0,front_door_live .O4)(group, name);
const before = verb === 'PATCH' && existing ? existing.properties : usualOrigin;
const properties = (0,merge .bW)(before, sent);
if (!(0,merge .r7)(properties, 'hostName'))
return changes_badRequest('An origin needs a hostName.');
const origin = { name: existing?.name ?? name, properties };
taken(at, origin.name);
spread(call, live, (0,front_door_live .D_)(live.asked, group.name, origin));
return operations_accepted(call, (0,exchange .Pq)(202, originView({ state: call.state, live, group }, origin)));
};
const writeGroup = ({ call, live, group }) => {
const body = wish_readBody(call);
if (body.kind === 'wrong')
return body.answer;
const sent = (0,merge .t5)(body.value, 'properties');
const problem = groupProblem(sent);
if (problem)
return changes_badRequest(problem);
const blocked = frozen(call);
if (blocked)
return blocked;
const changed = { ...group, properties: (0,merge .bW)(group.properties, sent) };
const profile = (0,front_door_live .I1)(live.asked, changed);
spread(call, live, profile);
return operations_accepted(call, (0,exchange .Pq)(202, groupView(call.state, profile, changed)));
};
;// CONCATENATED MODULE: ./lib/playground/rooms/front-door/provider.js
const provider_namespace = 'Microsoft.Cdn';
const front_door_provider_type = `${provider_namespace}/profiles`;
const nameIn = (call, part) => decodeURIComponent(call.names[part] ?? '');
const missing = (call, below) => noResource(`${front_door_provider_type}/${nameIn(call, 'profile')}${below}`, call.group);
const onProfile = (answer) => call => {
const live = (0,front_door_live .r5)(call.state.frontDoors, call.group, nameIn(call, 'profile'));
return live ? answer({ call, live }) : missing(call, '');
};
const onGroup = (answer) => onProfile(({ call, live }) => {
const group = (0,front_door_live .Z0)(live.asked, nameIn(call, 'group'));
return group ? answer({ call, live, group }) : missing(call, `/originGroups/${nameIn(call, 'group')}`);
});
const onEndpoint = (answer) => onProfile(({ call, live }) => {
const name = nameIn(call, 'endpoint');
const endpoint = live.asked.endpoints.find(each => (0,playground_state .q)(each.name, name));
return endpoint ? answer({ call, live, endpoint }) : missing(call, `/afdEndpoints/${name}`);
});
const getOrigin = onGroup(({ call, live, group }) => {
const name = nameIn(call, 'origin');
const origin = (0,front_door_live .O4)(group, name);
return origin
? (0,exchange .Pq)(200, originView({ state: call.state, live, group }, origin))
: missing(call, `/originGroups/${group.name}/origins/${name}`);
});
const patchOrigin = onGroup(at => {
const name = nameIn(at.call, 'origin');
return (0,front_door_live .O4)(at.group, name)
? writeOrigin(at, name, 'PATCH')
: missing(at.call, `/originGroups/${at.group.name}/origins/${name}`);
});
const getRoute = onEndpoint(({ call, live, endpoint }) => {
const name = nameIn(call, 'route');
const route = endpoint.routes.find(each => (0,playground_state .q)(each.name, name));
return route
? (0,exchange .Pq)(200, routeView(call.state, live.asked, { endpoint, route }))
: missing(call, `/afdEndpoints/${endpoint.name}/routes/${name}`);
});
const purge = onEndpoint(({ call, live, endpoint }) => {
const blocked = frozen(call);
if (blocked)
return blocked;
live.purges.set(endpoint.name, (live.purges.get(endpoint.name) ?? 0) + 1);
return operations_accepted(call, { status: 202, headers: {}, body: '' });
});
const listProfiles = call => {
const all = call.state.frontDoors.profiles.filter(each => (0,playground_state .q)(each.group, call.group));
return (0,exchange .Pq)(200, { value: all.map(({ asked }) => profileView(call.state, asked)) });
};
const read = (action, run) => ({ GET: { action: `${action}/read`, run } });
const frontDoors = {
namespace: provider_namespace,
versions: [frontDoorVersion],
locations: ['global'],
types: [
'profiles',
'profiles/afdendpoints',
'profiles/afdendpoints/routes',
'profiles/origingroups',
'profiles/origingroups/origins',
],
routes: [
{ address: 'profiles', operations: read(front_door_provider_type, listProfiles) },
{
address: 'profiles/{profile}',
operations: read(front_door_provider_type, onProfile(({ call, live }) => (0,exchange .Pq)(200, profileView(call.state, live.asked)))),
},
{
address: 'profiles/{profile}/originGroups',
operations: read(`${front_door_provider_type}/originGroups`, onProfile(({ call, live }) => {
const value = live.asked.originGroups.map(each => groupView(call.state, live.asked, each));
return (0,exchange .Pq)(200, { value });
})),
},
{
address: 'profiles/{profile}/originGroups/{group}',
operations: {
...read(`${front_door_provider_type}/originGroups`, onGroup(({ call, live, group }) => (0,exchange .Pq)(200, groupView(call.state, live.asked, group)))),
PATCH: { action: `${front_door_provider_type}/originGroups/write`, run: onGroup(writeGroup) },
},
},
{
address: 'profiles/{profile}/originGroups/{group}/origins',
operations: read(`${front_door_provider_type}/originGroups/origins`, onGroup(({ call, live, group }) => {
const value = group.origins.map(each => originView({ state: call.state, live, group }, each));
return (0,exchange .Pq)(200, { value });
})),
},
{
address: 'profiles/{profile}/originGroups/{group}/origins/{origin}',
operations: {
...read(`${front_door_provider_type}/originGroups/origins`, getOrigin),
PATCH: { action: `${front_door_provider_type}/originGroups/origins/write`, run: patchOrigin },
PUT: {
action: `${front_door_provider_type}/originGroups/origins/write`,
run: onGroup(at => writeOrigin(at, nameIn(at.call, 'origin'), 'PUT')),
},
},
},
{
address: 'profiles/{profile}/afdEndpoints',
operations: read(`${front_door_provider_type}/afdEndpoints`, onProfile(({ call, live }) => {
const value = live.asked.endpoints.map(each => endpointView(call.state, live.asked, each));
return (0,exchange .Pq)(200, { value });
})),
},
{
address: 'profiles/{profile}/afdEndpoints/{endpoint}',
operations: read(`${front_door_provider_type}/afdEndpoints`, onEndpoint(({ call, live, endpoint }) => (0,exchange .Pq)(200, endpointView(call.state, live.asked, endpoint)))),
},
{
address: 'profiles/{profile}/afdEndpoints/{endpoint}/purge',
operations: { POST: { action: `${front_door_provider_type}/afdEndpoints/purge/action`, run: purge } },
},
{
address: 'profiles/{profile}/afdEndpoints/{endpoint}/routes',
operations: read(`${front_door_provider_type}/afdEndpoints/routes`, onEndpoint(({ call, live, endpoint }) => {
const value = endpoint.routes.map(route => routeView(call.state, live.asked, { endpoint, route }));
return (0,exchange .Pq)(200, { value });
})),
},
{
address: 'profiles/{profile}/afdEndpoints/{endpoint}/routes/{route}',
operations: read(`${front_door_provider_type}/afdEndpoints/routes`, getRoute),
},
],
};
var front_door_classic_live = __webpack_require__(82052);
;// CONCATENATED MODULE: ./lib/playground/rooms/front-door-classic/view.js
const classicPath = (state, { group, name }) => `/subscriptions/${state.world.subscription}/resourcegroups/${group}/providers/Microsoft.Network/frontdoors/${name}`;
const listed = [
'routingRules',
'loadBalancingSettings',
'healthProbeSettings',
'backendPools',
'frontendEndpoints',
];
const withIds = (path, properties) => Object.fromEntries(Object.entries(properties).map(([name, value]) => {
if (!listed.includes(name) || !Array.isArray(value))
return [name, value];
const entries = (0,merge .Of)(properties, name).map(each => ({
id: `${path}/${name.toLowerCase()}/${(0,merge .r7)(each, 'name') ?? ''}`,
...each,
properties: (0,exchange .Ce)(each['properties'])
? { ...each['properties'], resourceState: 'Enabled' }
: each['properties'],
type: `Microsoft.Network/Frontdoors/${name}`,
}));
return [name, entries];
}));
const classicView = (state, { whole, takenUntil }) => {
const path = classicPath(state, whole);
const isTaken = takenUntil <= state.clock.now().getTime();
return {
id: path,
type: 'Microsoft.Network/Frontdoors',
name: whole.name,
location: whole.location,
tags: whole.tags,
properties: {
...withIds(path, whole.properties),
resourceState: 'Enabled',
provisioningState: isTaken ? 'Succeeded' : 'Updating',
cname: `${whole.name}.azurefd.net`,
frontdoorId: '5a1b0c2d-7e3f-4a55-9c66-0d1e2f3a4b5c',
rulesEngines: [],
extendedProperties: {},
...whole.shown,
},
};
};
;// CONCATENATED MODULE: ./lib/playground/rooms/front-door-classic/world.js
const classicVersion = '2021-06-01';
var profile = __webpack_require__(88881);
;// CONCATENATED MODULE: ./lib/playground/rooms/front-door-classic/writing.js
const writing_badRequest = (why) => refusal(400, 'BadRequest', why);
const backendFields = {
address: front_door_schema_text,
httpPort: schema_whole(1, 65_535),
httpsPort: schema_whole(1, 65_535),
enabledState: schema_onOrOff,
priority: schema_whole(1, 5),
weight: schema_whole(1, 1000),
};
const backendProblem = (backend) => {
for (const [name, [holds, expected]] of Object.entries(backendFields)) {
const value = backend[name];
if (value !== undefined && !holds(value))
return `The property '${name}' must be ${expected}.`;
}
return (0,merge .r7)(backend, 'address') ? undefined : 'A backend needs an address.';
};
const readOnlyNames = [
'resourceState',
'provisioningState',
'cname',
'frontdoorId',
'rulesEngines',
'extendedProperties',
'customHttpsProvisioningState',
'customHttpsProvisioningSubstate',
'customHttpsConfiguration',
'privateEndpointStatus',
];
const withoutReadOnly = (value, dropped) => {
if (Array.isArray(value))
return value.map(each => withoutReadOnly(each, dropped));
if (!(0,exchange .Ce)(value))
return value;
return Object.fromEntries(Object.entries(value).flatMap(([name, each]) => {
if (!readOnlyNames.includes(name))
return [[name, withoutReadOnly(each, dropped)]];
dropped.push(name);
return [];
}));
};
const settable = (body) => {
const dropped = ['id', 'name', 'type'].filter(name => body[name] !== undefined);
const properties = withoutReadOnly((0,merge .t5)(body, 'properties'), dropped);
return { properties: (0,exchange .Ce)(properties) ? properties : {}, readOnly: dropped };
};
const withoutIds = (properties) => Object.fromEntries(Object.entries(properties).map(([name, value]) => {
if (!Array.isArray(value))
return [name, value];
return [name, (0,merge .Of)(properties, name).map(({ id: _, type: __, ...rest }) => rest)];
}));
const poolProblem = (wanted) => {
for (const { name, origins, properties } of (0,profile .d)(wanted).originGroups) {
const on = origins.filter(front_door_live .Ol).length;
if (on === 0)
return `The backend pool '${name}' needs a backend that is enabled.`;
const isProbed = (0,merge .r7)((0,merge .t5)(properties, 'healthProbeSettings'), 'probeProtocol') !== undefined;
if (on > 1 && !isProbed) {
return `Health probes of '${name}' can be disabled with a single enabled backend only.`;
}
}
return undefined;
};
const problemWith = (wanted) => {
const backends = (0,merge .Of)(wanted.properties, 'backendPools').flatMap(pool => (0,merge .Of)((0,merge .t5)(pool, 'properties'), 'backends'));
const wrong = backends.map(backendProblem).find(each => each !== undefined);
return wrong ?? poolProblem(wanted);
};
const operations = {
below: ({ state, group }) => `/subscriptions/${state.world.subscription}/resourcegroups/${group}/providers/Microsoft.Network/frontdooroperationresults`,
version: classicVersion,
};
const acceptedChange = (call, answer) => operations_accepted(call, answer, operations);
const writeWhole = (call, live) => {
const body = wish_readBody(call);
if (body.kind === 'wrong')
return body.answer;
const { state } = call;
const { habits, clock } = state;
const { properties, readOnly } = settable(body.value);
if (readOnly.length > 0 && habits.frontDoorReadOnly === 'refused') {
return writing_badRequest(`Read-only properties cannot be set: ${readOnly.join(', ')}.`);
}
const location = (0,merge .r7)(body.value, 'location');
if (location === undefined)
return writing_badRequest('The location of the resource is missing.');
const tags = (0,merge .t5)(body.value, 'tags');
const wanted = { ...live.whole, location, tags, properties: withoutIds(properties) };
const problem = problemWith(wanted);
if (problem)
return writing_badRequest(problem);
const blocked = frozen(call);
if (blocked)
return blocked;
const now = clock.now().getTime();
if (habits.frontDoorAtOnce === 'refused' && live.takenUntil > now) {
const why = 'The requested operation cannot be executed on the entity as another operation is in progress.';
return refusal(409, 'Conflict', why);
}
live.whole = wanted;
live.takenUntil = now + habits.frontDoorOperationSeconds * 1000;
spread(call, live, (0,profile .d)(wanted));
return acceptedChange(call, (0,exchange .Pq)(202, classicView(state, live)));
};
;// CONCATENATED MODULE: ./lib/playground/rooms/front-door-classic/provider.js
const front_door_classic_provider_type = 'Microsoft.Network/frontDoors';
const onDoor = (answer) => call => {
const name = decodeURIComponent(call.names['door'] ?? '');
const live = (0,front_door_classic_live ._u)(call.state.classicFrontDoors, call.group, name);
return live ? answer(call, live) : noResource(`${front_door_classic_provider_type}/${name}`, call.group);
};
const front_door_classic_provider_list = ({ state, group }) => {
const all = state.classicFrontDoors.profiles.filter(each => (0,playground_state .q)(each.group, group));
return (0,exchange .Pq)(200, { value: all.map(each => classicView(state, each)) });
};
const provider_purge = onDoor((call, live) => {
const blocked = frozen(call);
if (blocked)
return blocked;
for (const { name } of live.asked.endpoints)
live.purges.set(name, (live.purges.get(name) ?? 0) + 1);
return acceptedChange(call, { status: 202, headers: {}, body: '' });
});
const classicFrontDoors = {
namespace: 'Microsoft.Network',
versions: [classicVersion],
locations: ['global'],
types: ['frontdoors', 'frontdooroperationresults'],
routes: [
{ address: 'frontdoors', operations: { GET: { action: `${front_door_classic_provider_type}/read`, run: front_door_classic_provider_list } } },
{
address: 'frontdoors/{door}',
operations: {
GET: {
action: `${front_door_classic_provider_type}/read`,
run: onDoor(({ state }, live) => (0,exchange .Pq)(200, classicView(state, live))),
},
PUT: { action: `${front_door_classic_provider_type}/write`, run: onDoor(writeWhole) },
},
},
{
address: 'frontdoors/{door}/purge',
operations: { POST: { action: `${front_door_classic_provider_type}/purge/action`, run: provider_purge } },
},
{
address: 'frontdooroperationresults/{operation}',
operations: {
GET: { action: 'Microsoft.Network/frontDoorOperationResults/read', run: operations_operationStatus },
},
},
],
};
;// CONCATENATED MODULE: ./lib/playground/rooms/metadata.js
const metadata = (ask) => {
if (ask.method !== 'GET' || ask.path.toLowerCase() !== '/metadata/endpoints')
return undefined;
return (0,exchange .Pq)(200, {
galleryEndpoint: 'https://gallery.azure.com/',
graphEndpoint: 'https://graph.microsoft.com/',
portalEndpoint: 'https://portal.azure.com/',
authentication: {
loginEndpoint: 'https://login.microsoftonline.com/',
audiences: ['https://management.core.windows.net/', 'https://management.azure.com/'],
},
});
};
var time_minutes = __webpack_require__(74378);
;// CONCATENATED MODULE: ./lib/playground/rooms/container-ingress/counts.js
const counts_measuredAs = (app) => `Microsoft.App/containerApps/${app.name}`;
const countServed = (state, app, served) => {
state.minutes.record({
resource: counts_measuredAs(app),
measure: 'requests',
dimensions: {
revisionName: served.revision.name,
podName: served.replica,
statusCodeCategory: `${Math.floor(served.status / 100)}xx`,
statusCode: String(served.status),
},
value: served.milliseconds,
at: state.clock.now(),
});
};
const notePulse = (state, app, at) => {
const now = at.getTime();
for (const revision of app.revisions) {
if (!revision.active)
continue;
const replicas = (0,container_revisions_stage .$z)(revision, (0,container_revisions_stage .gV)(revision, now, state.habits));
const of = { resource: counts_measuredAs(app), at };
const revisionName = revision.name;
state.minutes.record({ ...of, measure: 'replicas', dimensions: { revisionName }, value: replicas });
if (replicas === 0)
continue;
const podName = replicaName(revision, 0);
const value = (0,container_revisions_stage .i0)(revision, now);
state.minutes.record({ ...of, measure: 'restarts', dimensions: { revisionName, podName }, value });
}
};
const minute = 60_000;
const startPulse = (state) => {
const beat = (at) => {
for (const app of state.containerApps.apps) {
(0,settle .TL)(state, app, at.getTime());
notePulse(state, app, at);
}
state.agenda.at(at.getTime() + minute, beat);
};
beat(state.clock.now());
};
;// CONCATENATED MODULE: ./lib/playground/rooms/container-ingress/metrics.js
const metric = (name, description, rest) => ({
name,
title: name,
description,
unit: 'Count',
primary: 'total',
grainMinutes: 1,
dimensions: [],
measure: 'requests',
value: 'how-much',
...rest,
});
const definitions = [
metric('Requests', 'Requests processed.', {
dimensions: ['revisionName', 'podName', 'statusCodeCategory', 'statusCode'],
value: 'how-many',
}),
metric('ResponseTime', 'Average response time per status code.', {
unit: 'MilliSeconds',
primary: 'average',
dimensions: ['statusCodeCategory', 'statusCode'],
}),
metric('Replicas', 'Number of replicas of the container app.', {
primary: 'maximum',
dimensions: ['revisionName'],
measure: 'replicas',
}),
metric('RestartCount', 'How often containers were started again.', {
primary: 'maximum',
dimensions: ['revisionName', 'podName'],
measure: 'restarts',
}),
];
const asNumber = (cell) => ({
...cell,
count: 1,
total: cell.count,
minimum: cell.count,
maximum: cell.count,
});
const containerMetrics = {
namespace: 'Microsoft.App/containerApps',
metrics: definitions,
find: (state, group, [, name = '']) => {
const app = (0,lookup .pA)(state.containerApps, group, name);
if (!app)
return undefined;
return {
id: appPath(state, app),
region: app.environment.location,
read: (asked, span) => {
const wanted = definitions.find(each => (0,playground_state .q)(each.name, asked));
if (!wanted)
return [];
const cells = state.minutes.cells(counts_measuredAs(app), wanted.measure, span);
return wanted.value === 'how-many' ? cells.map(asNumber) : cells;
},
};
},
};
var measured = __webpack_require__(34893);
;// CONCATENATED MODULE: ./lib/playground/rooms/front-door/metrics.js
const counted = (name, measure, description, dimensions) => ({
name,
title: name,
description,
unit: 'Count',
primary: 'total',
grainMinutes: 1,
dimensions,
measure,
});
const metrics_definitions = [
counted('RequestCount', 'requests', 'Requests of clients that the edge served.', [
'HttpStatus',
'HttpStatusGroup',
'Endpoint',
]),
counted('OriginRequestCount', 'origin-requests', 'Requests that the edge sent to origins.', [
'HttpStatus',
'HttpStatusGroup',
'Origin',
'Endpoint',
]),
{
name: 'OriginHealthPercentage',
title: 'OriginHealthPercentage',
description: 'The percentage of probes that origins answered well.',
unit: 'Percent',
primary: 'average',
grainMinutes: 1,
dimensions: ['Origin', 'OriginGroup'],
measure: 'origin-health',
},
];
const frontDoorMetrics = {
namespace: 'Microsoft.Cdn/profiles',
metrics: metrics_definitions,
find: (state, group, [, name = '']) => {
const live = (0,front_door_live .r5)(state.frontDoors, group, name);
if (!live)
return undefined;
return {
id: profilePath(state, live.asked),
region: 'global',
read: (asked, span) => {
const wanted = metrics_definitions.find(each => (0,playground_state .q)(each.name, asked));
return wanted ? state.minutes.cells((0,measured .z)({ live }), wanted.measure, span) : [];
},
};
},
};
;// CONCATENATED MODULE: ./lib/playground/rooms/front-door-classic/metrics.js
const definition = {
name: 'BackendRequestCount',
title: 'Backend Request Count',
description: 'Requests that the edge sent to backends.',
unit: 'Count',
primary: 'total',
grainMinutes: 1,
dimensions: ['HttpStatus', 'HttpStatusGroup', 'Backend'],
};
const classicMetrics = {
namespace: front_door_classic_live .V7,
metrics: [definition],
find: (state, group, [, name = '']) => {
const live = (0,front_door_classic_live ._u)(state.classicFrontDoors, group, name);
if (!live)
return undefined;
return {
id: classicPath(state, live.whole),
region: 'global',
read: (asked, span) => {
if (!(0,playground_state .q)(asked, definition.name))
return [];
return state.minutes.cells((0,measured .z)({ live }), 'origin-requests', span).map(cell => ({
...cell,
dimensions: { ...cell.dimensions, Backend: cell.dimensions['Origin'] ?? '' },
}));
},
};
},
};
;// CONCATENATED MODULE: ./lib/playground/rooms/web/views.js
const isSlot = (arm) => arm.slot !== playground_state .IA;
const groupPath = (state, site) => `/subscriptions/${state.world.subscription}/resourceGroups/${site.described.group}/providers/Microsoft.Web`;
const planOf = (state, site) => `${groupPath(state, site)}/serverfarms/${site.described.plan}`;
const armPath = (state, site, arm) => {
const own = `${groupPath(state, site)}/sites/${site.name}`;
return isSlot(arm) ? `${own}/slots/${arm.slot}` : own;
};
const views_typeOf = (arm) => (isSlot(arm) ? 'Microsoft.Web/sites/slots' : 'Microsoft.Web/sites');
const deploymentHost = (hostName) => hostName.replace('.', '.scm.');
const hostViews = (arm) => ({
hostNames: [arm.hostName],
enabledHostNames: [arm.hostName, deploymentHost(arm.hostName)],
hostNameSslStates: [
{ name: arm.hostName, sslState: 'Disabled', hostType: 'Standard' },
{ name: deploymentHost(arm.hostName), sslState: 'Disabled', hostType: 'Repository' },
],
defaultHostName: arm.hostName,
});
const shortConfig = (arm) => ({
numberOfWorkers: 1,
linuxFxVersion: textSetting(arm, 'linuxFxVersion'),
acrUseManagedIdentityCreds: false,
alwaysOn: arm.config['alwaysOn'] === true,
http20Enabled: true,
functionAppScaleLimit: arm.config['functionAppScaleLimit'] ?? 0,
minimumElasticInstanceCount: 0,
});
const textSetting = (arm, name) => {
const value = arm.config[name];
return typeof value === 'string' ? value : '';
};
const flexView = (site) => {
const { flex } = site.described;
if (!flex)
return {};
return {
functionAppConfig: {
deployment: {
storage: {
type: 'blobContainer',
value: `https://contosoartifacts.blob.core.windows.net/${site.name}`,
authentication: { type: 'SystemAssignedIdentity' },
},
},
runtime: { name: flex.runtime, version: flex.version },
scaleAndConcurrency: { maximumInstanceCount: 100, instanceMemoryMB: 2048 },
},
};
};
const operationOn = (site, arm) => [site.operation?.source, site.operation?.target].includes(arm) ? site.operation : undefined;
const swapFrom = (site, arm) => site.operation?.source === arm ? site.operation : undefined;
const siteView = (state, site, arm) => ({
id: armPath(state, site, arm),
name: isSlot(arm) ? `${site.name}/${arm.slot}` : site.name,
type: views_typeOf(arm),
kind: site.described.kind,
location: site.described.location,
tags: {},
properties: {
state: arm.stopped ? 'Stopped' : 'Running',
...hostViews(arm),
repositorySiteName: site.name,
usageState: 'Normal',
enabled: !arm.stopped,
availabilityState: 'Normal',
serverFarmId: planOf(state, site),
reserved: true,
isXenon: false,
hyperV: false,
lastModifiedTimeUtc: arm.changed.toISOString(),
siteConfig: shortConfig(arm),
...flexView(site),
scmSiteAlsoStopped: false,
targetSwapSlot: arm.prepared?.target ?? swapFrom(site, arm)?.target.slot,
clientAffinityEnabled: false,
clientCertEnabled: false,
clientCertMode: 'Required',
hostNamesDisabled: false,
outboundIpAddresses: '20.103.0.1,20.103.0.2',
possibleOutboundIpAddresses: '20.103.0.1,20.103.0.2,20.103.0.3',
containerSize: 0,
dailyMemoryTimeQuota: 0,
suspendedTill: undefined,
resourceGroup: site.described.group,
slotSwapStatus: arm.swap,
httpsOnly: false,
redundancyMode: 'None',
inProgressOperationId: operationOn(site, arm)?.id,
publicNetworkAccess: 'Enabled',
storageAccountRequired: false,
keyVaultReferenceIdentity: 'SystemAssigned',
...arm.fields,
},
});
const usualConfig = () => ({
numberOfWorkers: 1,
defaultDocuments: ['index.html'],
netFrameworkVersion: 'v4.0',
phpVersion: '',
pythonVersion: '',
nodeVersion: '',
powerShellVersion: '',
linuxFxVersion: '',
windowsFxVersion: undefined,
requestTracingEnabled: false,
remoteDebuggingEnabled: false,
httpLoggingEnabled: false,
acrUseManagedIdentityCreds: false,
logsDirectorySizeLimit: 35,
detailedErrorLoggingEnabled: false,
appSettings: undefined,
connectionStrings: undefined,
scmType: 'None',
use32BitWorkerProcess: false,
webSocketsEnabled: false,
alwaysOn: false,
appCommandLine: '',
managedPipelineMode: 'Integrated',
virtualApplications: [{ virtualPath: '/', physicalPath: 'site\\wwwroot', preloadEnabled: true }],
loadBalancing: 'LeastRequests',
autoHealEnabled: false,
vnetName: '',
vnetRouteAllEnabled: false,
vnetPrivatePortsCount: 0,
autoSwapSlotName: undefined,
localMySqlEnabled: false,
ipSecurityRestrictions: [
{
ipAddress: 'Any',
action: 'Allow',
priority: 2147483647,
name: 'Allow all',
description: 'Allow all access',
},
],
scmIpSecurityRestrictionsUseMain: false,
http20Enabled: true,
minTlsVersion: '1.2',
scmMinTlsVersion: '1.2',
ftpsState: 'FtpsOnly',
preWarmedInstanceCount: 0,
functionAppScaleLimit: 0,
healthCheckPath: undefined,
functionsRuntimeScaleMonitoringEnabled: false,
minimumElasticInstanceCount: 0,
azureStorageAccounts: {},
});
const webConfigView = (state, site, arm) => ({
id: `${armPath(state, site, arm)}/config/web`,
name: 'web',
type: `${views_typeOf(arm)}/config`,
kind: site.described.kind,
properties: {
...usualConfig(),
...arm.config,
experiments: { rampUpRules: isSlot(arm) ? [] : site.rules },
},
});
const settingsView = (state, site, arm) => ({
id: `${armPath(state, site, arm)}/config/appsettings`,
name: 'appsettings',
type: `${views_typeOf(arm)}/config`,
kind: site.described.kind,
properties: arm.settings,
});
const stickyView = (state, site) => ({
id: `${armPath(state, site, site.production)}/config/slotConfigNames`,
name: 'slotConfigNames',
type: 'Microsoft.Web/sites/config',
kind: undefined,
properties: site.sticky,
});
const views_containerView = (state, site, arm, container) => ({
id: `${armPath(state, site, arm)}/sitecontainers/${container.name}`,
name: container.name,
type: `${views_typeOf(arm)}/sitecontainers`,
properties: {
image: container.image,
isMain: container.isMain,
authType: 'SystemIdentity',
...(container.targetPort === undefined ? {} : { targetPort: container.targetPort }),
createdTime: arm.changed.toISOString(),
lastModifiedTime: arm.changed.toISOString(),
volumeMounts: [],
environmentVariables: [],
},
});
;// CONCATENATED MODULE: ./lib/playground/rooms/web-workers/metrics.js
const metrics_counted = (name, title, description) => ({
name,
title,
description,
unit: 'Count',
primary: 'total',
grainMinutes: 1,
dimensions: ['Instance'],
});
const byStatus = (digit) => metrics_counted(`Http${digit}xx`, digit === 5 ? 'Http Server Errors' : `Http ${digit}xx`, `Requests that ended with an HTTP status from ${digit}00 to ${digit}99.`);
const web_workers_metrics_definitions = [
metrics_counted('Requests', 'Requests', 'Requests, whatever status they ended with.'),
byStatus(2),
byStatus(3),
byStatus(4),
byStatus(5),
{
...metrics_counted('HttpResponseTime', 'Response Time', 'How long the app took to serve requests, in seconds.'),
unit: 'Seconds',
primary: 'average',
},
{
...metrics_counted('HealthCheckStatus', 'Health check status', 'Share of healthy instances, in percent.'),
primary: 'average',
grainMinutes: 5,
},
{
...metrics_counted('InstanceCount', 'Automatic Scaling Instance Count', 'Instances that the app runs on.'),
primary: 'average',
dimensions: [],
},
];
const countsOf = (cells, counts) => {
const samples = new Map();
for (const cell of cells) {
const { Instance = '', status = '' } = cell.dimensions;
const key = `${cell.at}/${Instance}`;
const sum = (samples.get(key)?.total ?? 0) + (counts(status) ? cell.count : 0);
const value = { count: 1, total: sum, minimum: sum, maximum: sum };
samples.set(key, { at: cell.at, dimensions: { Instance }, ...value });
}
return [...samples.values()];
};
const instanceCells = (state, arm, span) => {
const value = arm.instances.length;
const from = Math.max((0,time_minutes .ei)(span.from), (0,time_minutes .ei)(state.began.getTime()));
const until = Math.min(span.until, state.clock.now().getTime());
return Array.from({ length: Math.max(0, Math.ceil((until - from) / time_minutes .Vc)) }, (_, index) => ({
at: from + index * time_minutes .Vc,
dimensions: {},
count: 1,
total: value,
minimum: value,
maximum: value,
}));
};
const readMetric = (state, arm, metric, span) => {
const requests = state.minutes.cells(measuredAs(arm), 'requests', span);
const digit = metric.match(/^Http(\d)xx$/)?.[1];
if (digit) {
const counts = countsOf(requests, status => status.startsWith(digit));
return state.habits.metricsZeros === 'said' ? counts : counts.filter(each => each.total > 0);
}
switch (metric) {
case 'Requests':
return countsOf(requests, () => true);
case 'HttpResponseTime':
return requests;
case 'HealthCheckStatus':
return state.minutes.cells(measuredAs(arm), 'health', span);
default:
return instanceCells(state, arm, span);
}
};
const subjectOf = (state, site, arm) => ({
id: armPath(state, site, arm),
region: site.described.location,
read: (metric, span) => readMetric(state, arm, metric, span),
});
const findIn = (state, group, name = '', slot) => {
const site = state.site(name);
if (!site || site.described.group !== group || (0,playground_state .q)(slot ?? '', playground_state .IA))
return undefined;
const arm = state.arm(name, slot);
return arm && subjectOf(state, site, arm);
};
const siteMetrics = {
namespace: 'Microsoft.Web/sites',
metrics: web_workers_metrics_definitions,
find: (state, group, [, site]) => findIn(state, group, site),
};
const slotMetrics = {
namespace: 'Microsoft.Web/sites/slots',
metrics: web_workers_metrics_definitions,
find: (state, group, [, site, , slot]) => findIn(state, group, site, slot),
};
;// CONCATENATED MODULE: ./lib/playground/rooms/metrics/refusals.js
const refusals_badRequest = (message) => (0,exchange .Pq)(400, { code: 'BadRequest', message });
const mostMetrics = 20;
const unknownMetric = (table, metric) => {
const [provider = '', ...type] = table.namespace.split('/');
const valid = table.metrics.map(each => each.name).join(',');
return refusals_badRequest(`Failed to find metric configuration for provider: ${provider}, resource Type: ${type.join('/')}, metric: ${metric}, Valid metrics: ${valid}`);
};
const tooMany = (given) => refusals_badRequest(`Requested metrics count: ${given} bigger than allowed max: ${mostMetrics}`);
const wrongNamespace = (given) => refusals_badRequest(`Detect invalid value: ${given} for query parameter: 'metricnamespace'`);
const wrongSpan = (given) => refusals_badRequest(`Detect invalid value: ${given} for query parameter: 'timespan', the value should be start/end`);
const wrongAggregation = (given) => refusals_badRequest(`Detect invalid value: ${given} for query parameter: 'aggregation', valid values: Average,Count,Maximum,Minimum,Total`);
const wrongFilter = (given) => refusals_badRequest(`Detect invalid value: ${given} for query parameter: '$filter'`);
const unknownDimension = (metric, dimension) => refusals_badRequest(`Metric: ${metric.name} does not support requested dimension combination: ${dimension.toLowerCase()}, supported ones are: ${metric.dimensions.join(',')}`);
const refusals_spoken = (minutes) => {
const [days, rest] = [Math.floor(minutes / 1440), minutes % 1440];
const pair = (value) => String(value).padStart(2, '0');
const clock = `${pair(Math.floor(rest / 60))}:${pair(rest % 60)}:00`;
return days > 0 ? `${days}.${clock}` : clock;
};
const wrongGrain = (metrics, allowed, given) => refusals_badRequest(`Commonly allowed time grains: ${allowed.map(refusals_spoken).join(',')} between metrics: ${metrics.map(each => each.name).join(',')}, can not support requested time grain: ${given} please adjust your interval parameter to use one of the common grains`);
;// CONCATENATED MODULE: ./lib/playground/rooms/metrics/filter.js
const filter_condition = /^\(?\s*([\w./]+)\s+eq\s+'([^']*)'\s*\)?$/i;
const readClause = (clause) => {
const inner = clause.trim().replace(/^\((.*)\)$/, '$1');
const values = [];
let dimension;
for (const part of inner.split(/\s+or\s+/i)) {
const [, name, value] = part.trim().match(filter_condition) ?? [];
if (!name || value === undefined)
return undefined;
if (dimension !== undefined && dimension.toLowerCase() !== name.toLowerCase())
return undefined;
dimension = name;
values.push(value);
}
return dimension === undefined ? undefined : { dimension, values };
};
const isKnown = (metric, dimension) => metric.dimensions.some(each => each.toLowerCase() === dimension.toLowerCase());
const readFilter = (given, metrics, lenient) => {
if (given === undefined || given.trim() === '')
return { kind: 'filters', filters: [] };
const filters = [];
for (const clause of given.split(/\s+and\s+/i)) {
const filter = readClause(clause);
if (!filter)
return { kind: 'wrong', answer: wrongFilter(given) };
const without = metrics.find(each => !isKnown(each, filter.dimension));
if (!without)
filters.push(filter);
else if (!lenient) {
return { kind: 'wrong', answer: unknownDimension(without, filter.dimension) };
}
}
return { kind: 'filters', filters };
};
;// CONCATENATED MODULE: ./lib/playground/rooms/metrics/query.js
const query_read = (value) => ({ kind: 'read', value });
const query_wrong = (answer) => ({ kind: 'wrong', answer });
const parameter = (query, name) => {
for (const [key, value] of query)
if (key.toLowerCase() === name.toLowerCase())
return value;
return undefined;
};
const intervals = {
PT1M: 1,
PT5M: 5,
PT15M: 15,
PT30M: 30,
PT1H: 60,
PT6H: 360,
PT12H: 720,
P1D: 1440,
PT24H: 1440,
};
const aggregations = ['average', 'count', 'maximum', 'minimum', 'total'];
const isAggregation = (name) => aggregations.some(each => each === name);
const usualSpan = 60 * time_minutes .Vc;
const stamp = (time) => new Date(time).toISOString().replace('.000Z', 'Z');
const readSpan = (given, now) => {
if (given === undefined) {
return readSpan(`${stamp(now - usualSpan)}/${stamp(now)}`, now);
}
const minutes = intervals[given.toUpperCase()];
const [first = '', last = ''] = minutes === undefined ? given.split('/') : [];
const from = minutes === undefined ? Date.parse(first) : now - minutes * time_minutes .Vc;
const until = minutes === undefined ? Date.parse(last) : now;
if (Number.isNaN(from) || Number.isNaN(until) || from >= until)
return query_wrong(wrongSpan(given));
const start = (0,time_minutes .ei)(from);
const span = { from: start, until: Math.max(start + time_minutes .Vc, (0,time_minutes .ei)(until)) };
return query_read({ span, timespan: `${stamp(from)}/${stamp(until)}` });
};
const readMetrics = (given, table) => {
const names = given === undefined ? table.metrics.slice(0, 1).map(each => each.name) : given.split(',');
if (names.length > mostMetrics)
return query_wrong(tooMany(names.length));
const metrics = [];
for (const name of names.map(each => each.trim())) {
const found = table.metrics.find(each => each.name.toLowerCase() === name.toLowerCase());
if (!found)
return query_wrong(unknownMetric(table, name));
metrics.push(found);
}
return query_read(metrics);
};
const nameOf = (minutes) => Object.entries(intervals).find(([, each]) => each === minutes)?.[0] ?? `PT${minutes}M`;
const readInterval = (query, metrics, span) => {
const given = (parameter(query, 'interval') ?? 'PT1M').toUpperCase();
const whole = Math.max(1, Math.ceil((span.until - span.from) / time_minutes .Vc));
if (given === 'FULL')
return query_read({ interval: whole * time_minutes .Vc, intervalName: `PT${whole}M` });
const finest = Math.max(1, ...metrics.map(each => each.grainMinutes));
const allowed = [...new Set(Object.values(intervals))].filter(each => each >= finest);
const wanted = intervals[given];
if (wanted !== undefined && allowed.includes(wanted)) {
return query_read({ interval: wanted * time_minutes .Vc, intervalName: nameOf(wanted) });
}
const adjusts = parameter(query, 'AutoAdjustTimegrain')?.toLowerCase() === 'true';
if (!adjusts)
return query_wrong(wrongGrain(metrics, allowed, given));
const nearest = allowed.reduce((best, each) => Math.abs(each - (wanted ?? 1)) < Math.abs(best - (wanted ?? 1)) ? each : best);
return query_read({ interval: nearest * time_minutes .Vc, intervalName: nameOf(nearest) });
};
const readAggregations = (given) => {
const names = (given ?? '').split(',').map(each => each.trim().toLowerCase());
const found = names.filter(each => each !== '');
const known = found.filter(isAggregation);
return known.length === found.length ? query_read(known) : query_wrong(wrongAggregation(given ?? ''));
};
const readOrder = (given) => {
const [by = '', direction = 'asc'] = (given ?? '').trim().toLowerCase().split(/\s+/);
const name = by === 'sum' ? 'total' : by;
return isAggregation(name) ? { by: name, ascending: direction !== 'desc' } : undefined;
};
const readTop = (given) => {
const top = Number(given ?? 10);
return Number.isInteger(top) && top > 0 ? top : 10;
};
const query_namesIn = (given) => (given ?? '').split(',').flatMap(each => (each.trim() === '' ? [] : [each.trim().toLowerCase()]));
const readMetricsQuery = (query, table, now) => {
const namespace = parameter(query, 'metricnamespace');
if (namespace !== undefined && namespace.toLowerCase() !== table.namespace.toLowerCase()) {
return query_wrong(wrongNamespace(namespace));
}
const span = readSpan(parameter(query, 'timespan'), now);
if (span.kind === 'wrong')
return span;
const metrics = readMetrics(parameter(query, 'metricnames') ?? parameter(query, 'metric'), table);
if (metrics.kind === 'wrong')
return metrics;
const steps = readInterval(query, metrics.value, span.value.span);
if (steps.kind === 'wrong')
return steps;
const aggregations = readAggregations(parameter(query, 'aggregation'));
if (aggregations.kind === 'wrong')
return aggregations;
const lenient = parameter(query, 'ValidateDimensions')?.toLowerCase() === 'false';
const filters = readFilter(parameter(query, '$filter'), metrics.value, lenient);
if (filters.kind === 'wrong')
return filters;
return query_read({
...span.value,
...steps.value,
metrics: metrics.value,
aggregations: aggregations.value,
filters: filters.filters,
rollUp: query_namesIn(parameter(query, 'rollupby')),
top: readTop(parameter(query, 'top')),
order: readOrder(parameter(query, 'orderby')),
metadataOnly: parameter(query, 'resultType')?.toLowerCase() === 'metadata',
});
};
;// CONCATENATED MODULE: ./lib/playground/rooms/metrics/series.js
const add = (sum, cell) => sum
? {
count: sum.count + cell.count,
total: sum.total + cell.total,
minimum: Math.min(sum.minimum, cell.minimum),
maximum: Math.max(sum.maximum, cell.maximum),
}
: cell;
const aggregated = (sum, aggregation) => aggregation === 'average' ? sum.total / Math.max(1, sum.count) : sum[aggregation];
const series_stamp = (time) => new Date(time).toISOString().replace('.000Z', 'Z');
const pointOf = (at, sum, names, gaps) => {
const timeStamp = series_stamp(at);
if (sum)
return [{ timeStamp, ...Object.fromEntries(names.map(name => [name, aggregated(sum, name)])) }];
if (gaps === 'absent')
return [];
return [
gaps === 'zero' ? { timeStamp, ...Object.fromEntries(names.map(name => [name, 0])) } : { timeStamp },
];
};
const pointsOf = (cells, query, names, gaps) => {
const sums = new Map();
for (const cell of cells) {
const step = Math.floor((cell.at - query.span.from) / query.interval);
sums.set(step, add(sums.get(step), cell));
}
const steps = Math.ceil((query.span.until - query.span.from) / query.interval);
return Array.from({ length: steps }, (_, step) => pointOf(query.span.from + step * query.interval, sums.get(step), names, gaps)).flat();
};
const dimensionOf = (cell, dimension) => {
const found = Object.entries(cell.dimensions).find(([name]) => name.toLowerCase() === dimension.toLowerCase());
return found?.[1] ?? '';
};
const passes = (cell, filters) => filters.every(({ dimension, values }) => values.some(each => each === '*' || each.toLowerCase() === dimensionOf(cell, dimension).toLowerCase()));
const groupsOf = (cells, split) => {
const groups = new Map();
for (const cell of cells) {
const values = split.map(each => dimensionOf(cell, each));
const group = groups.get(values.join('\n')) ?? { values, cells: [] };
group.cells.push(cell);
groups.set(values.join('\n'), group);
}
return [...groups.values()];
};
const ranked = (groups, order) => {
if (!order)
return groups;
const rank = ({ cells }) => {
const sum = cells.reduce((all, cell) => add(all, cell), undefined);
return sum ? aggregated(sum, order.by) : 0;
};
return [...groups].sort((one, other) => (rank(one) - rank(other)) * (order.ascending ? 1 : -1));
};
const visibleCells = (cells, now, habits) => cells.filter(each => each.at + time_minutes .Vc + habits.metricsDelaySeconds * 1000 <= now);
const seriesOf = (metric, cells, query, habits) => {
const names = query.aggregations.length > 0 ? query.aggregations : [metric.primary];
const wanted = cells.filter(each => passes(each, query.filters));
const split = query.filters
.map(each => each.dimension)
.filter(each => !query.rollUp.includes(each.toLowerCase()));
const whole = [{ values: [], cells: [...wanted] }];
const groups = query.filters.length === 0 ? whole : groupsOf(wanted, split).slice(0);
return ranked(groups, query.order)
.slice(0, query.filters.length === 0 ? 1 : query.top)
.map(group => ({
metadatavalues: split.map((dimension, index) => ({
name: { value: dimension.toLowerCase(), localizedValue: dimension.toLowerCase() },
value: group.values[index] ?? '',
})),
...(query.metadataOnly ? {} : { data: pointsOf(group.cells, query, names, habits.metricsGaps) }),
}));
};
;// CONCATENATED MODULE: ./lib/playground/rooms/metrics/provider.js
const tables = [
siteMetrics,
slotMetrics,
containerMetrics,
frontDoorMetrics,
classicMetrics,
];
const provider_typeOf = ({ namespace, parts }) => [namespace, ...parts.filter((_, index) => index % 2 === 0)].join('/');
const metricView = ({ call, subject, query }, metric) => {
const { habits, clock } = call.state;
const cells = visibleCells(subject.read(metric.name, query.span), clock.now().getTime(), habits);
return {
id: `${subject.id}/providers/Microsoft.Insights/metrics/${metric.name}`,
type: 'Microsoft.Insights/metrics',
name: { value: metric.name, localizedValue: metric.title },
displayDescription: metric.description,
unit: metric.unit,
timeseries: seriesOf(metric, cells, query, habits),
errorCode: 'Success',
};
};
const costOf = ({ span, metrics }) => Math.max(0, Math.ceil((span.until - span.from) / time_minutes .Vc) * metrics.length - 1);
const metrics_provider_list = (call) => {
if (!call.subject)
return unknownAddress(call.ask.target);
const type = provider_typeOf(call.subject);
const table = tables.find(each => each.namespace.toLowerCase() === type.toLowerCase());
const subject = table?.find(call.state, call.group, call.subject.parts);
if (!table || !subject)
return noResource(resourceOf(call.subject), call.group);
const reading = readMetricsQuery(call.ask.query, table, call.state.clock.now().getTime());
if (reading.kind === 'wrong')
return reading.answer;
const query = reading.value;
return (0,exchange .Pq)(200, {
cost: costOf(query),
timespan: query.timespan,
...(query.metadataOnly ? {} : { interval: query.intervalName }),
value: query.metrics.map(metric => metricView({ call, subject, query }, metric)),
namespace: table.namespace,
resourceregion: subject.region,
});
};
const metrics = {
namespace: 'Microsoft.Insights',
reach: 'extension',
versions: ['2024-02-01'],
locations: ['global'],
types: ['metrics'],
routes: [
{
address: 'metrics',
operations: { GET: { action: 'Microsoft.Insights/metrics/read', run: metrics_provider_list } },
},
],
};
;// CONCATENATED MODULE: ./lib/playground/rooms/traffic-manager/views.js
const traffic_manager_views_type = 'Microsoft.Network/trafficManagerProfiles';
const views_profilePath = (state, profile) => `/subscriptions/${state.world.subscription}/resourceGroups/${profile.group}/providers/${traffic_manager_views_type}/${profile.name}`;
const views_endpointView = (state, { live, profile }, endpoint) => ({
id: `${views_profilePath(state, profile)}/${endpoint.kind}/${endpoint.name}`,
name: endpoint.name,
type: `${traffic_manager_views_type}/${endpoint.kind}`,
properties: {
...endpoint.properties,
endpointMonitorStatus: (0,monitor .c2)(state, live, profile, endpoint),
},
});
const views_profileView = (state, shown) => {
const { live, profile } = shown;
const statuses = profile.endpoints.map(each => (0,monitor .c2)(state, live, profile, each));
const { properties } = profile;
return {
id: views_profilePath(state, profile),
name: profile.name,
type: traffic_manager_views_type,
location: 'global',
tags: profile.tags,
properties: {
...properties,
dnsConfig: { ...(0,merge .t5)(properties, 'dnsConfig'), fqdn: (0,traffic_manager_live .Xk)(profile) },
monitorConfig: {
...(0,merge .t5)(properties, 'monitorConfig'),
profileMonitorStatus: (0,monitor .zh)(profile, statuses),
},
endpoints: profile.endpoints.map(each => views_endpointView(state, shown, each)),
},
};
};
;// CONCATENATED MODULE: ./lib/playground/rooms/traffic-manager/provider.js
const traffic_manager_provider_namespace = 'Microsoft.Network';
const traffic_manager_provider_type = `${traffic_manager_provider_namespace}/trafficManagerProfiles`;
const seenAt = (state) => state.clock.now().getTime() + state.habits.trafficManagerSeconds * 1000;
const take = (state, live, asked) => {
(0,traffic_manager_live .$n)(state.trafficProfiles, state.clock.now().getTime());
(0,traffic_manager_live .Zg)(live, asked, seenAt(state));
};
const provider_nameIn = (call, part) => decodeURIComponent(call.names[part] ?? '');
const provider_onProfile = (answer) => call => {
const name = provider_nameIn(call, 'profile');
const live = (0,traffic_manager_live .JD)(call.state.trafficProfiles, call.group, name);
return live?.asked
? answer({ call, live, profile: live.asked })
: noResource(`${traffic_manager_provider_type}/${name}`, call.group);
};
const shownProfile = (call, live, profile) => views_profileView(call.state, { live, profile });
const provider_listProfiles = call => {
const value = call.state.trafficProfiles.profiles.flatMap(live => {
const isListed = live.asked && (call.group === '' || (0,playground_state .q)(live.group, call.group));
return isListed && live.asked ? [shownProfile(call, live, live.asked)] : [];
});
return (0,exchange .Pq)(200, { value });
};
const isTaken = (state, profile) => state.trafficProfiles.profiles.some(({ asked }) => asked &&
!((0,playground_state .q)(asked.name, profile.name) && (0,playground_state .q)(asked.group, profile.group)) &&
(0,playground_state .q)((0,traffic_manager_live .IC)(asked), (0,traffic_manager_live .IC)(profile)));
const newProfile = (state, profile) => {
const live = {
name: profile.name,
group: profile.group,
asked: profile,
versions: [],
watches: new Map(),
};
state.trafficProfiles.profiles = [...state.trafficProfiles.profiles, live];
(0,monitor .hG)(state, live);
return live;
};
const putProfile = call => {
const body = wish_readBody(call);
if (body.kind === 'wrong')
return body.answer;
const named = { name: provider_nameIn(call, 'profile'), group: call.group };
const reading = readProfile(call, named, body.value);
if (reading.kind === 'wrong')
return reading.answer;
if (isTaken(call.state, reading.value))
return nameTaken((0,traffic_manager_live .IC)(reading.value));
const existing = (0,traffic_manager_live .JD)(call.state.trafficProfiles, call.group, named.name);
const live = existing ?? newProfile(call.state, reading.value);
take(call.state, live, reading.value);
return (0,exchange .Pq)(existing ? 200 : 201, shownProfile(call, live, reading.value));
};
const patchProfile = provider_onProfile(({ call, live, profile }) => {
const body = wish_readBody(call);
if (body.kind === 'wrong')
return body.answer;
const reading = readProfilePatch(call, profile, body.value);
if (reading.kind === 'wrong')
return reading.answer;
take(call.state, live, reading.value);
return (0,exchange .Pq)(200, shownProfile(call, live, reading.value));
});
const provider_nothing = { status: 204, headers: {}, body: '' };
const deleteProfile = call => {
const live = (0,traffic_manager_live .JD)(call.state.trafficProfiles, call.group, provider_nameIn(call, 'profile'));
if (!live)
return provider_nothing;
take(call.state, live, undefined);
return (0,exchange .Pq)(200, {});
};
const sameEndpoint = (one, kind, name) => one.kind === kind && (0,playground_state .q)(one.name, name);
const withEndpoint = (profile, endpoint) => {
const { kind, name } = endpoint;
const isThere = profile.endpoints.some(each => sameEndpoint(each, kind, name));
const endpoints = isThere
? profile.endpoints.map(each => (sameEndpoint(each, kind, name) ? endpoint : each))
: [...profile.endpoints, endpoint];
return { ...profile, endpoints };
};
const writeEndpoint = (kind, verb) => provider_onProfile(({ call, live, profile }) => {
const name = provider_nameIn(call, 'endpoint');
const existing = profile.endpoints.find(each => sameEndpoint(each, kind, name));
if (verb === 'PATCH' && !existing)
return noResource(`${traffic_manager_provider_type}/${profile.name}/${kind}/${name}`, call.group);
const body = wish_readBody(call);
if (body.kind === 'wrong')
return body.answer;
const sent = (0,merge .t5)(body.value, 'properties');
const wanted = verb === 'PATCH' && existing ? (0,merge .bW)(existing.properties, sent) : sent;
const others = profile.endpoints.filter(each => !sameEndpoint(each, kind, name));
const reading = readEndpoint({ kind, name: existing?.name ?? name }, wanted, {
state: call.state,
others,
});
if (reading.kind === 'wrong')
return reading.answer;
const changed = withEndpoint(profile, reading.value);
if (!existing)
live.watches.delete((0,traffic_manager_live .vi)(reading.value));
take(call.state, live, changed);
return (0,exchange .Pq)(verb === 'PUT' ? 201 : 200, views_endpointView(call.state, { live, profile: changed }, reading.value));
});
const getEndpoint = (kind) => provider_onProfile(({ call, live, profile }) => {
const name = provider_nameIn(call, 'endpoint');
const found = profile.endpoints.find(each => sameEndpoint(each, kind, name));
return found
? (0,exchange .Pq)(200, views_endpointView(call.state, { live, profile }, found))
: noResource(`${traffic_manager_provider_type}/${profile.name}/${kind}/${name}`, call.group);
});
const deleteEndpoint = (kind) => provider_onProfile(({ call, live, profile }) => {
const name = provider_nameIn(call, 'endpoint');
const endpoints = profile.endpoints.filter(each => !sameEndpoint(each, kind, name));
if (endpoints.length === profile.endpoints.length)
return provider_nothing;
take(call.state, live, { ...profile, endpoints });
return (0,exchange .Pq)(200, {});
});
const endpointRoute = (kind) => ({
address: `trafficmanagerprofiles/{profile}/${kind}/{endpoint}`,
operations: {
GET: { action: `${traffic_manager_provider_type}/${kind}/read`, run: getEndpoint(kind) },
PUT: { action: `${traffic_manager_provider_type}/${kind}/write`, run: writeEndpoint(kind, 'PUT') },
PATCH: { action: `${traffic_manager_provider_type}/${kind}/write`, run: writeEndpoint(kind, 'PATCH') },
DELETE: { action: `${traffic_manager_provider_type}/${kind}/delete`, run: deleteEndpoint(kind) },
},
});
const listRoute = {
address: 'trafficmanagerprofiles',
operations: { GET: { action: `${traffic_manager_provider_type}/read`, run: provider_listProfiles } },
};
const trafficManager = {
namespace: traffic_manager_provider_namespace,
versions: [world .C],
locations: ['global'],
types: ['trafficmanagerprofiles', ...endpointKinds.map(each => `trafficmanagerprofiles/${each}`)],
routes: [
listRoute,
{
address: 'trafficmanagerprofiles/{profile}',
operations: {
GET: {
action: `${traffic_manager_provider_type}/read`,
run: provider_onProfile(({ call, live, profile }) => (0,exchange .Pq)(200, shownProfile(call, live, profile))),
},
PUT: { action: `${traffic_manager_provider_type}/write`, run: putProfile },
PATCH: { action: `${traffic_manager_provider_type}/write`, run: patchProfile },
DELETE: { action: `${traffic_manager_provider_type}/delete`, run: deleteProfile },
},
},
...endpointKinds.map(endpointRoute),
],
};
const trafficManagerLists = {
...trafficManager,
reach: 'subscription',
routes: [listRoute],
};
;// CONCATENATED MODULE: ./lib/playground/rooms/web/refusals.js
const webRefusal = (status, code, message) => (0,exchange .Pq)(status, {
Code: code,
Message: message,
Target: undefined,
Details: [
{ Message: message },
{ Code: code },
{
ErrorEntity: {
ExtendedCode: '51021',
MessageTemplate: message,
Parameters: [],
Code: code,
Message: message,
},
},
],
Innererror: undefined,
});
const asDocumented = (answer) => {
const parsed = answer.status < 400 ? undefined : (0,exchange .qF)(answer.body);
if (parsed?.kind !== 'parsed' || !(0,exchange .Ce)(parsed.value) || !('Code' in parsed.value))
return answer;
const { Code: code, Message: message } = parsed.value;
return (0,exchange .Pq)(answer.status, { error: { code, message } }, answer.headers);
};
const web_refusals_badRequest = (message) => webRefusal(400, 'BadRequest', message);
const conflict = (message) => webRefusal(409, 'Conflict', message);
const web_refusals_spoken = (at) => at.toLocaleString('en-US', { timeZone: 'UTC' }).replace(',', '').replace(/\s/g, ' ');
const operationInProgress = (operation, where) => conflict(`Cannot modify this site because another operation is in progress. Details: Id: ${operation.id}, OperationName: SwapSiteSlots, CreatedTime: ${web_refusals_spoken(operation.began)}, WebSystemName: websites, SubscriptionName: ${where.subscription}, WebspaceName: ${where.group}-${where.location}webspace, SiteName: ${operation.source.site}, SlotName: ${operation.source.slot}, ServerFarmName: , GeoOperationId: (null)`);
const preparedForSwap = () => conflict('The slot cannot be changed because its configuration settings have been prepared for swap.');
;// CONCATENATED MODULE: ./lib/playground/rooms/web/target.js
const webNamespace = 'Microsoft.Web';
const resourceName = (site, slot) => slot === undefined ? `${webNamespace}/sites/${site}` : `${webNamespace}/sites/${site}/slots/${slot}`;
const inItsEnvelope = ({ state }, answer) => state.habits.webErrors === 'documented' ? asDocumented(answer) : answer;
const onArm = (answer) => call => {
const { site: siteName = '', slot } = call.names;
const site = call.state.site(siteName);
const missing = noResource(resourceName(siteName, slot), call.group);
if (!site || site.described.group !== call.group || slot?.toLowerCase() === playground_state .IA)
return missing;
const arm = call.state.arm(siteName, slot);
return arm ? inItsEnvelope(call, answer({ call, site, arm })) : missing;
};
const lockOn = ({ call, site, arm }) => {
const { state, group } = call;
const both = state.habits.swapLocks === 'both';
const { operation } = site;
if (operation && (operation.source === arm || (both && operation.target === arm))) {
const { subscription } = state.world;
return operationInProgress(operation, { subscription, group, location: site.described.location });
}
const aimedAt = site.slots.concat(site.production).find(each => each.prepared?.target === arm.slot);
return arm.prepared || (both && aimedAt) ? preparedForSwap() : undefined;
};
const onFreeArm = (answer) => onArm(target => lockOn(target) ?? answer(target));
const target_readBody = ({ ask }, type) => {
const mediaType = ask.headers['content-type'] ?? '';
if (!/^application\/json\b/i.test(mediaType)) {
return { kind: 'wrong', answer: wrongMediaType(mediaType || '<null>') };
}
const parsed = (0,exchange .qF)(ask.body);
if (parsed.kind === 'broken')
return { kind: 'wrong', answer: badContent(parsed.why) };
return (0,exchange .Ce)(parsed.value)
? { kind: 'read', fields: parsed.value }
: { kind: 'wrong', answer: badContent(`Error converting value to type '${type}'. Path ''.`) };
};
const armNamed = (site, slot) => (0,playground_state .q)(slot, playground_state .IA) ? site.production : site.slots.find(each => (0,playground_state .q)(each.slot, slot));
;// CONCATENATED MODULE: ./lib/playground/rooms/slot-swap/settings.js
const extensionVersion = /_EXTENSION_VERSION$/i;
const sticks = (site, name) => extensionVersion.test(name) ||
site.sticky.appSettingNames.some(each => each.toLowerCase() === name.toLowerCase());
const only = (settings, keep) => Object.fromEntries(Object.entries(settings).filter(([name]) => keep(name)));
const settings_merged = (site, travelling, sticky) => ({
...only(travelling, name => !sticks(site, name)),
...only(sticky, name => sticks(site, name)),
});
const staying = [
'alwaysOn',
'autoSwapSlotName',
'cors',
'detailedErrorLoggingEnabled',
'elasticWebAppScaleLimit',
'ftpsState',
'functionAppScaleLimit',
'functionsRuntimeScaleMonitoringEnabled',
'httpLoggingEnabled',
'ipSecurityRestrictions',
'ipSecurityRestrictionsDefaultAction',
'keyVaultReferenceIdentity',
'logsDirectorySizeLimit',
'managedServiceIdentityId',
'minTlsCipherSuite',
'minTlsVersion',
'minimumElasticInstanceCount',
'numberOfWorkers',
'preWarmedInstanceCount',
'publicNetworkAccess',
'publishingUsername',
'remoteDebuggingEnabled',
'remoteDebuggingVersion',
'requestTracingEnabled',
'requestTracingExpirationTime',
'scmIpSecurityRestrictions',
'scmIpSecurityRestrictionsDefaultAction',
'scmIpSecurityRestrictionsUseMain',
'scmMinTlsVersion',
'scmType',
'tracingOptions',
'vnetName',
'vnetPrivatePortsCount',
'vnetRouteAllEnabled',
'xManagedServiceIdentityId',
];
const mergedConfig = (travelling, own) => ({
...Object.fromEntries(Object.entries(travelling).filter(([name]) => !staying.includes(name))),
...Object.fromEntries(Object.entries(own).filter(([name]) => staying.includes(name))),
});
const travellingConfig = (config) => mergedConfig(config, {});
;// CONCATENATED MODULE: ./lib/playground/rooms/slot-swap/differences.js
const stickyDifference = ({ mine, theirs }) => {
if (mine === undefined || theirs === undefined) {
return ['SlotSettingsMissing', 'A setting that sticks to its slot is missing in one of the two.'];
}
return mine === theirs
? ['SlotSettingsSameValue', 'A setting that sticks to its slot has the same value in both.']
: undefined;
};
const travellingDifference = ({ mine, theirs }) => {
if (mine === theirs)
return undefined;
if (theirs === undefined) {
return ['SettingsWillBeAddedToDestination', 'The setting will be added to the target.'];
}
return mine === undefined
? ['SettingsNotInSource', 'The setting is not in the source and will be gone from the target.']
: ['SettingsWillBeModifiedInDestination', 'The setting will have another value in the target.'];
};
const namesOf = (one, other) => [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
const settingDifferences = (site, source, target) => namesOf(source.settings, target.settings).flatMap(name => {
const pair = { mine: source.settings[name], theirs: target.settings[name] };
const sticky = sticks(site, name);
const found = sticky ? stickyDifference(pair) : travellingDifference(pair);
if (!found)
return [];
const [diffRule, description] = found;
return {
level: sticky ? 'Warning' : 'Information',
settingType: 'AppSetting',
diffRule,
settingName: name,
valueInCurrentSlot: pair.mine,
valueInTargetSlot: pair.theirs,
description,
};
});
const differences_spoken = (value) => value === undefined || typeof value === 'string' ? value : JSON.stringify(value);
const configDifferences = (source, target) => {
const [mine, theirs] = [travellingConfig(source.config), travellingConfig(target.config)];
return namesOf(mine, theirs).flatMap(name => {
const pair = { mine: differences_spoken(mine[name]), theirs: differences_spoken(theirs[name]) };
const found = travellingDifference(pair);
if (!found)
return [];
return {
level: 'Information',
settingType: 'General',
diffRule: found[0],
settingName: name,
valueInCurrentSlot: pair.mine,
valueInTargetSlot: pair.theirs,
description: found[1],
};
});
};
const differences_nothing = (difference) => Object.fromEntries(Object.entries(difference).filter(([, value]) => value !== undefined));
const slotDifferences = (state, site, source, target) => {
const from = armPath(state, site, source);
const differences = [...settingDifferences(site, source, target), ...configDifferences(source, target)];
return differences.map(each => ({
id: `${from}/slotsdiffs/${each.settingName}`,
name: each.settingName,
type: 'Microsoft.Web/sites/slotsdiffs',
properties: differences_nothing(each),
}));
};
;// CONCATENATED MODULE: ./lib/playground/rooms/slot-swap/exchange.js
const travellingOf = ({ app, functions, restart }) => ({ app, functions, restart });
const rulesOf = (site, arm) => arm.slot === playground_state .IA ? site.rules : arm.parkedRules;
const giveRules = (site, arm, rules) => {
if (arm.slot === playground_state .IA)
site.rules = rules;
else
arm.parkedRules = rules;
};
const exchangeRules = (site, one, other) => {
const [rules, otherRules] = [rulesOf(site, one), rulesOf(site, other)];
giveRules(site, one, otherRules);
giveRules(site, other, rules);
};
const exchangeSettings = (site, source, target) => {
const own = source.prepared?.own ?? source.settings;
const former = target.settings;
source.prepared = undefined;
target.settings = settings_merged(site, own, former);
source.settings = settings_merged(site, former, own);
};
const exchangeArms = (state, site, { source, target }) => {
const { habits } = state;
exchangeSettings(site, source, target);
const [config, targetConfig] = [source.config, target.config];
source.config = mergedConfig(targetConfig, config);
target.config = mergedConfig(config, targetConfig);
const [travelling, targetTravelling] = [travellingOf(source), travellingOf(target)];
Object.assign(source, targetTravelling);
Object.assign(target, travelling);
if (habits.swapContainers === 'travel') {
const { containers } = source;
source.containers = target.containers;
target.containers = containers;
}
if (habits.swapRules === 'travel')
exchangeRules(site, source, target);
if (habits.swapMetrics === 'travel')
state.minutes.exchange(measuredAs(source), measuredAs(target));
};
;// CONCATENATED MODULE: ./lib/playground/rooms/slot-swap/warm-up.js
const tries = 5;
const pingOf = (arm) => {
const path = arm.settings['WEBSITE_SWAP_WARMUP_PING_PATH'] ?? '/';
return {
method: 'GET',
host: arm.hostName,
path: path.split('?')[0] ?? '/',
query: new URLSearchParams(path.split('?')[1] ?? ''),
target: path,
headers: { 'user-agent': 'SiteWarmup' },
body: '',
secure: false,
};
};
const wantedStatuses = (arm) => (arm.settings['WEBSITE_SWAP_WARMUP_PING_STATUSES'] ?? '')
.split(',')
.map(each => Number(each.trim()))
.filter(each => each >= 100);
const pingOnce = (state, arm, at) => {
if ((0,restart .y_)(state, arm).kind !== 'app')
return 'no-answer';
const wanted = wantedStatuses(arm);
const ping = pingOf(arm);
const statuses = arm.instances.map(instance => serveUnasked({ ask: ping, state, arm, instance, at }));
return wanted.length === 0 || statuses.every(each => wanted.includes(each)) ? 'warm' : 'wrong-status';
};
;// CONCATENATED MODULE: ./lib/playground/rooms/slot-swap/run.js
const kept = 100;
const job = { name: 'SlotSwapJobProcessor', claims: {} };
const note = ({ state, site, operation }, happening) => {
const { source } = operation;
const type = source.slot === playground_state .IA ? 'Microsoft.Web/sites' : 'Microsoft.Web/sites/slots';
noteEvent(state, {
...happening,
action: `${type}/${happening.action}/action`,
resource: armPath(state, site, source),
group: site.described.group,
type,
operation: operation.id,
correlation: operation.correlation,
});
};
const noteStep = (swap, at, action, failure) => note(swap, {
at,
actor: job,
action,
status: failure === undefined ? 'Succeeded' : 'Failed',
...(failure === undefined ? {} : { description: failure }),
});
const run_noteEnd = (swap, at, failure) => note(swap, {
at,
actor: swap.operation.actor,
action: 'slotsswap',
...(failure === undefined
? { status: 'Succeeded', httpStatus: 200 }
: { status: 'Failed', httpStatus: 400, description: failure }),
});
const applySettings = (state, site, pair) => {
const { source, target } = pair;
const own = source.settings;
const applied = settings_merged(site, own, target.settings);
source.prepared = { target: target.slot, own };
if (JSON.stringify(applied) === JSON.stringify(settings_merged(site, own, own)))
return;
(0,restart .LE)(state, source);
source.settings = applied;
};
const revertSettings = (state, source, at = state.clock.now()) => {
if (!source.prepared)
return;
const { own } = source.prepared;
if (JSON.stringify(own) !== JSON.stringify(source.settings))
(0,restart .LE)(state, source, at);
source.settings = own;
source.prepared = undefined;
};
const end = (swap, at, failure) => {
const { site, operation } = swap;
const answer = failure === undefined ? undefined : web_refusals_badRequest(failure);
site.outcomes.set(operation.id, answer ? { kind: 'failed', answer } : { kind: 'done', arm: operation.source });
for (const oldest of site.outcomes.keys()) {
if (site.outcomes.size <= kept)
break;
site.outcomes.delete(oldest);
}
site.operation = undefined;
run_noteEnd(swap, at, failure);
};
const run_failureOf = (warmUp, { source }) => warmUp === 'no-answer'
? `Cannot swap site slots for site '${source.site}' because the '${source.slot}' slot did not respond to http ping.`
: `Cannot swap slots for site '${source.site}' because the application initialization in '${source.slot}' slot either took too long or failed. Please check AppInit module configuration or try using swap with preview if application initialization time is very long.`;
const fail = (swap, at, warmUp) => {
const failure = run_failureOf(warmUp, swap.operation);
noteStep(swap, at, 'EndSlotWarmup', failure);
revertSettings(swap.state, swap.operation.source, at);
end(swap, at, failure);
};
const changePlaces = (swap, at) => {
const { state, site, operation } = swap;
noteStep(swap, at, 'EndSlotWarmup');
exchangeArms(state, site, operation);
const { source, target } = operation;
target.swap = {
timestampUtc: at.toISOString(),
sourceSlotName: source.slot === playground_state .IA ? 'Production' : source.slot,
destinationSlotName: target.slot === playground_state .IA ? 'Production' : target.slot,
};
source.swap = target.swap;
noteStep(swap, at, 'SlotSwap');
(0,restart .LE)(state, source, at);
state.agenda.at(at.getTime() + state.habits.swapSettleSeconds * 1000, now => end(swap, now));
};
const warmUp = (swap, attempt, at) => {
const { state, operation } = swap;
if (attempt === 1)
noteStep(swap, at, 'StartSlotWarmup');
const seen = pingOnce(state, operation.source, at);
const step = (state.habits.swapWarmUpSeconds * 1000) / tries;
const left = (tries - attempt + 1) * step;
if (seen === 'warm')
state.agenda.at(at.getTime() + left, now => changePlaces(swap, now));
else if (attempt < tries)
state.agenda.at(at.getTime() + step, now => warmUp(swap, attempt + 1, now));
else
state.agenda.at(at.getTime() + step, now => fail(swap, now, seen));
};
const beginSwap = (state, site, operation) => {
const swap = { state, site, operation };
const apply = operation.source.prepared ? 0 : state.habits.swapApplySeconds;
if (!operation.source.prepared)
applySettings(state, site, operation);
site.operation = operation;
site.outcomes.set(operation.id, { kind: 'running' });
state.agenda.at(operation.began.getTime() + apply * 1000, now => {
noteStep(swap, now, 'ApplySlotConfig');
warmUp(swap, 1, now);
});
};
;// CONCATENATED MODULE: ./lib/playground/rooms/slot-swap/requests.js
const requests_wrong = (answer) => ({ kind: 'wrong', answer });
const readPair = ({ call, site, arm }) => {
const body = target_readBody(call, 'CsmSlotEntity');
if (body.kind === 'wrong')
return body;
const { targetSlot, preserveVnet, ...other } = body.fields;
const [stray] = Object.keys(other);
if (stray)
return requests_wrong(badContent(`Could not find member '${stray}' on object of type 'CsmSlotEntity'.`));
if (typeof targetSlot !== 'string' || typeof preserveVnet !== 'boolean') {
return requests_wrong(web_refusals_badRequest('The parameters targetSlot and preserveVnet are required.'));
}
if (site.described.flex)
return requests_wrong(web_refusals_badRequest('Deployment slots are not supported on Flex Consumption.'));
const target = armNamed(site, targetSlot);
if (!target) {
return requests_wrong(webRefusal(404, 'NotFound', `Site '${site.name}' has no slot named '${targetSlot}'.`));
}
if (target === arm)
return requests_wrong(web_refusals_badRequest(`Cannot swap slot '${arm.slot}' of site '${site.name}' with itself.`));
return { kind: 'pair', source: arm, target };
};
const inTheWay = ({ call, site }, pair) => {
const { subscription } = call.state.world;
const { location, group } = site.described;
if (site.operation)
return operationInProgress(site.operation, { subscription, group, location });
const stopped = [pair.source, pair.target].find(each => each.stopped);
return stopped
? conflict(`Cannot swap slots for site '${site.name}' because the '${stopped.slot}' slot is in stopped state.`)
: undefined;
};
const otherwisePrepared = (site, pair) => {
const arms = [site.production, ...site.slots];
const other = arms.find(each => each.prepared &&
!(each === pair.source && each.prepared.target === pair.target.slot) &&
[each.slot, each.prepared.target].some(name => [pair.source.slot, pair.target.slot].includes(name)));
return other
? conflict(`The slot '${other.slot}' has been prepared for a swap with '${other.prepared?.target}'.`)
: undefined;
};
const resultAddress = ({ call, site, arm }, id) => {
const { world, clock } = call.state;
const slot = arm.slot === playground_state .IA ? '' : `/slots/${arm.slot}`;
const version = call.ask.query.get('api-version') ?? '';
return `https://management.azure.com/subscriptions/${world.subscription}/resourceGroups/${site.described.group}/providers/Microsoft.Web/sites/${site.name}${slot}/operationresults/${id}?api-version=${version}&t=${clock.now().getTime()}`;
};
const requests_accepted = (target, id) => {
const seconds = target.call.state.habits.swapRetryAfterSeconds;
const retryAfter = seconds > 0 ? { 'retry-after': String(seconds) } : {};
return { status: 202, headers: { location: resultAddress(target, id), ...retryAfter }, body: '' };
};
const swapSlots = target => {
const reading = readPair(target);
if (reading.kind === 'wrong')
return reading.answer;
const refused = inTheWay(target, reading) ?? otherwisePrepared(target.site, reading);
if (refused)
return refused;
const { call, site } = target;
const { state, actor, correlation, operation: id } = call;
const { source, target: destination } = reading;
beginSwap(state, site, { id, correlation, actor, source, target: destination, began: state.clock.now() });
return requests_accepted(target, id);
};
const swapResult = target => {
const { call, site } = target;
const id = call.names['operation'] ?? '';
const outcome = site.outcomes.get(id);
switch (outcome?.kind) {
case 'running':
return requests_accepted(target, id);
case 'done':
return (0,exchange .Pq)(200, siteView(call.state, site, outcome.arm));
case 'failed':
return outcome.answer;
case undefined:
return refusal(404, 'NotFound', `Operation '${id}' was not found.`);
}
};
const requests_done = { status: 200, headers: {}, body: '' };
const prepareSwap = target => {
const reading = readPair(target);
if (reading.kind === 'wrong')
return reading.answer;
const refused = inTheWay(target, reading);
if (refused)
return refused;
const { source, target: destination } = reading;
if (source.prepared?.target === destination.slot)
return requests_done;
const other = otherwisePrepared(target.site, reading);
if (other)
return other;
applySettings(target.call.state, target.site, { source, target: destination });
return requests_done;
};
const unprepareSwap = ({ call, site, arm }) => {
const { subscription } = call.state.world;
const { location, group } = site.described;
if (site.operation)
return operationInProgress(site.operation, { subscription, group, location });
if (arm.prepared)
revertSettings(call.state, arm);
else
(0,restart .LE)(call.state, arm);
return requests_done;
};
const listDifferences = target => {
const reading = readPair(target);
if (reading.kind === 'wrong')
return reading.answer;
const { call, site } = target;
return (0,exchange .Pq)(200, {
value: slotDifferences(call.state, site, reading.source, reading.target),
nextLink: undefined,
});
};
;// CONCATENATED MODULE: ./lib/playground/rooms/web/placement.js
const platform = { name: 'Microsoft.Web auto swap', claims: {} };
const mayAutoSwap = (state, site) => state.habits.autoSwap === 'always' || !/linux|container/i.test(site.described.kind);
const swapLater = ({ call, site, arm }) => {
const { state } = call;
const wanted = arm.config['autoSwapSlotName'];
const target = typeof wanted === 'string' && wanted !== '' ? armNamed(site, wanted) : undefined;
if (!target || target === arm || arm.slot === playground_state .IA || !mayAutoSwap(state, site))
return;
state.agenda.at(arm.restart?.until ?? state.clock.now().getTime(), began => {
if (site.operation || arm.prepared || arm.stopped || target.stopped)
return;
const id = (0,external_node_crypto_.randomUUID)();
beginSwap(state, site, { id, correlation: id, actor: platform, source: arm, target, began });
});
};
const place = (target, placement) => {
if ((0,restart .nZ)(target.call.state, target.arm, placement) === 'another-build')
swapLater(target);
};
;// CONCATENATED MODULE: ./lib/playground/rooms/web/app-settings.js
const envelope = ['id', 'name', 'type', 'kind', 'location', 'properties'];
const readProperties = ({ call }, type) => {
const body = target_readBody(call, type);
if (body.kind === 'wrong')
return body;
const stray = Object.keys(body.fields).find(name => !envelope.includes(name));
const { properties } = body.fields;
if (stray || !(0,exchange .Ce)(properties)) {
const why = stray
? `Could not find member '${stray}' on object of type '${type}'.`
: `Path 'properties'.`;
return { kind: 'wrong', answer: badContent(why) };
}
return { kind: 'properties', properties };
};
const isTexts = (fields) => Object.values(fields).every(each => typeof each === 'string');
const replaceAppSettings = target => {
const reading = readProperties(target, 'StringDictionary');
if (reading.kind === 'wrong')
return reading.answer;
const { properties } = reading;
if (!isTexts(properties))
return badContent("Error converting value to type 'String'. Path 'properties'.");
place(target, { settings: properties });
return (0,exchange .Pq)(200, settingsView(target.call.state, target.site, target.arm));
};
const lists = ['appSettingNames', 'connectionStringNames', 'azureStorageConfigNames'];
const app_settings_namesIn = (value) => Array.isArray(value) && value.every(each => typeof each === 'string') ? value : undefined;
const readSticky = (properties) => {
if (Object.keys(properties).some(name => !lists.some(each => each === name)))
return undefined;
const [appSettingNames, connectionStringNames, azureStorageConfigNames] = lists.map(name => app_settings_namesIn(properties[name] ?? []));
if (!appSettingNames || !connectionStringNames || !azureStorageConfigNames)
return undefined;
return { appSettingNames, connectionStringNames, azureStorageConfigNames };
};
const replaceStickyNames = target => {
const reading = readProperties(target, 'SlotConfigNamesResource');
if (reading.kind === 'wrong')
return reading.answer;
const sticky = readSticky(reading.properties);
if (!sticky)
return badContent("Error converting value to type 'SlotConfigNames'. Path 'properties'.");
target.site.sticky = sticky;
return (0,exchange .Pq)(200, stickyView(target.call.state, target.site));
};
;// CONCATENATED MODULE: ./lib/playground/rooms/web/ramp-up-rules.js
const ramp_up_rules_place = 'properties.experiments.rampUpRules';
const fields = {
name: 'string',
actionHostName: 'string',
reroutePercentage: 'number',
changeStep: 'number',
changeIntervalInMinutes: 'number',
minReroutePercentage: 'number',
maxReroutePercentage: 'number',
changeDecisionCallbackUrl: 'string',
};
const notRead = (why) => ({ kind: 'wrong', answer: badContent(why) });
const notMeant = (why) => ({ kind: 'wrong', answer: web_refusals_badRequest(why) });
const unknownMember = (name, owner, path) => `Could not find member '${name}' on object of type '${owner}'. Path '${path}'.`;
const wrongKind = (expected, path) => `Error converting value to type '${expected}'. Path '${path}'.`;
const fieldProblem = (rule, path) => {
for (const [name, value] of Object.entries(rule)) {
const expected = fields[name];
if (!expected)
return unknownMember(name, 'RampUpRule', `${path}.${name}`);
if (typeof value !== expected)
return wrongKind(expected, `${path}.${name}`);
}
return undefined;
};
const readRule = (value, path) => {
if (!(0,exchange .Ce)(value))
return notRead(wrongKind('RampUpRule', path));
const problem = fieldProblem(value, path);
if (problem)
return notRead(problem);
const { name, actionHostName, reroutePercentage } = value;
if (typeof name !== 'string' || typeof actionHostName !== 'string' || !name || !actionHostName) {
return notMeant(`A ramp-up rule needs name and actionHostName. Path '${path}'.`);
}
if (typeof reroutePercentage !== 'number' || reroutePercentage < 0 || reroutePercentage > 100) {
return notMeant(`ReroutePercentage must be between 0 and 100. Path '${path}'.`);
}
return { kind: 'rule', rule: { ...value, name, actionHostName, reroutePercentage } };
};
const readTogether = (rules) => {
const names = rules.map(each => each.name.toLowerCase());
if (new Set(names).size < names.length)
return notMeant('The names of ramp-up rules must differ.');
const sum = rules.reduce((total, each) => total + each.reroutePercentage, 0);
if (sum > 100)
return notMeant(`The sum of ReroutePercentage must not exceed 100, but is ${sum}.`);
return { kind: 'rules', rules };
};
const readRules = (experiments, isProduction) => {
const other = Object.keys(experiments).find(name => name !== 'rampUpRules');
if (other)
return notRead(unknownMember(other, 'Experiments', `properties.experiments.${other}`));
const given = experiments['rampUpRules'];
if (given === undefined)
return { kind: 'untouched' };
if (!Array.isArray(given))
return notRead(wrongKind('RampUpRule[]', ramp_up_rules_place));
if (given.length > 0 && !isProduction) {
return notMeant('Routing rules can be set on the production slot only.');
}
const rules = [];
for (const [index, each] of given.entries()) {
const reading = readRule(each, `${ramp_up_rules_place}[${index}]`);
if (reading.kind === 'wrong')
return reading;
rules.push(reading.rule);
}
return readTogether(rules);
};
;// CONCATENATED MODULE: ./lib/playground/rooms/web/setting-kinds.js
const settings = {
text: [
'netFrameworkVersion',
'phpVersion',
'pythonVersion',
'nodeVersion',
'powerShellVersion',
'linuxFxVersion',
'windowsFxVersion',
'requestTracingExpirationTime',
'remoteDebuggingVersion',
'acrUserManagedIdentityID',
'publishingUsername',
'documentRoot',
'scmType',
'javaVersion',
'javaContainer',
'javaContainerVersion',
'appCommandLine',
'managedPipelineMode',
'loadBalancing',
'tracingOptions',
'vnetName',
'autoSwapSlotName',
'keyVaultReferenceIdentity',
'ipSecurityRestrictionsDefaultAction',
'scmIpSecurityRestrictionsDefaultAction',
'minTlsVersion',
'minTlsCipherSuite',
'scmMinTlsVersion',
'ftpsState',
'healthCheckPath',
'websiteTimeZone',
'publicNetworkAccess',
],
flag: [
'requestTracingEnabled',
'remoteDebuggingEnabled',
'httpLoggingEnabled',
'acrUseManagedIdentityCreds',
'detailedErrorLoggingEnabled',
'use32BitWorkerProcess',
'webSocketsEnabled',
'alwaysOn',
'autoHealEnabled',
'vnetRouteAllEnabled',
'localMySqlEnabled',
'scmIpSecurityRestrictionsUseMain',
'http20Enabled',
'functionsRuntimeScaleMonitoringEnabled',
],
whole: [
'numberOfWorkers',
'logsDirectorySizeLimit',
'vnetPrivatePortsCount',
'managedServiceIdentityId',
'xManagedServiceIdentityId',
'preWarmedInstanceCount',
'functionAppScaleLimit',
'elasticWebAppScaleLimit',
'minimumElasticInstanceCount',
],
list: [
'defaultDocuments',
'appSettings',
'metadata',
'connectionStrings',
'handlerMappings',
'virtualApplications',
'ipSecurityRestrictions',
'scmIpSecurityRestrictions',
],
object: [
'experiments',
'limits',
'autoHealRules',
'cors',
'push',
'apiDefinition',
'apiManagementConfig',
'azureStorageAccounts',
],
};
const kinds = ['text', 'flag', 'whole', 'list', 'object'];
const kindOfSetting = (name) => kinds.find(kind => settings[kind].includes(name));
;// CONCATENATED MODULE: ./lib/playground/rooms/web/config-change.js
const config_change_envelope = ['id', 'name', 'type', 'kind', 'location', 'properties'];
const hasKind = (value, kind) => {
switch (kind) {
case 'text':
return typeof value === 'string';
case 'flag':
return typeof value === 'boolean';
case 'whole':
return Number.isInteger(value);
case 'list':
return Array.isArray(value);
case 'object':
return (0,exchange .Ce)(value);
default: {
const unreachable = kind;
return unreachable;
}
}
};
const config_change_problemIn = (properties, path = 'properties') => {
for (const [name, value] of Object.entries(properties)) {
const kind = kindOfSetting(name);
if (!kind)
return unknownMember(name, 'SiteConfig', `${path}.${name}`);
if (!hasKind(value, kind))
return wrongKind(kind, `${path}.${name}`);
}
return undefined;
};
const config_change_wrong = (why) => ({ kind: 'wrong', answer: badContent(why) });
const readChange = ({ call }) => {
const body = target_readBody(call, 'SiteConfigResource');
if (body.kind === 'wrong')
return body;
const stray = Object.keys(body.fields).find(name => !config_change_envelope.includes(name));
if (stray)
return config_change_wrong(unknownMember(stray, 'SiteConfigResource', stray));
const properties = body.fields['properties'] ?? {};
if (!(0,exchange .Ce)(properties))
return config_change_wrong(wrongKind('SiteConfig', 'properties'));
const problem = config_change_problemIn(properties);
return problem ? config_change_wrong(problem) : { kind: 'change', properties };
};
const rulesIn = (experiments, arm) => (0,exchange .Ce)(experiments) ? readRules(experiments, arm.slot === playground_state .IA) : { kind: 'untouched' };
const settingsIn = (given) => {
if (!Array.isArray(given))
return undefined;
const pairs = given.filter(exchange .Ce).map(each => [String(each['name']), String(each['value'])]);
return Object.fromEntries(pairs);
};
const applyWebConfig = (target, properties, resets) => {
const { site, arm } = target;
const { experiments, appSettings, ...config } = properties;
const rules = rulesIn(experiments, arm);
if (rules.kind === 'wrong')
return rules.answer;
if (arm.slot === playground_state .IA) {
if (rules.kind === 'rules')
site.rules = rules.rules;
else if (resets)
site.rules = [];
}
const settings = settingsIn(appSettings);
place(target, {
config: resets ? config : { ...arm.config, ...config },
...(settings === undefined ? {} : { settings }),
});
return undefined;
};
const config_change_change = (target, resets) => {
const reading = readChange(target);
if (reading.kind === 'wrong')
return reading.answer;
const { call, site, arm } = target;
const refused = applyWebConfig(target, reading.properties, resets);
return refused ?? (0,exchange .Pq)(200, webConfigView(call.state, site, arm));
};
const changeWebConfig = (target) => config_change_change(target, false);
const replaceWebConfig = (target) => config_change_change(target, target.call.state.habits.configPut === 'resets');
;// CONCATENATED MODULE: ./lib/playground/rooms/web/containers.js
const containers_nameIn = ({ call }) => call.names['container'] ?? '';
const containers_named = (target) => target.arm.containers.find(each => (0,playground_state .q)(each.name, containers_nameIn(target)));
const listContainers = ({ call, site, arm }) => (0,exchange .Pq)(200, {
value: arm.containers.map(each => views_containerView(call.state, site, arm, each)),
nextLink: undefined,
});
const oneContainer = target => {
const { call, site, arm } = target;
const container = containers_named(target);
const missing = `${resourceName(site.name, call.names['slot'])}/sitecontainers/${containers_nameIn(target)}`;
return container
? (0,exchange .Pq)(200, views_containerView(call.state, site, arm, container))
: noResource(missing, call.group);
};
const containers_fields = {
image: 'string',
isMain: 'boolean',
targetPort: 'string',
startUpCommand: 'string',
authType: 'string',
userName: 'string',
passwordSecret: 'string',
userManagedIdentityClientId: 'string',
volumeMounts: 'object',
environmentVariables: 'object',
createdTime: 'string',
lastModifiedTime: 'string',
};
const readContainer = (name, properties) => {
for (const [field, value] of Object.entries(properties)) {
const kind = containers_fields[field];
if (!kind)
return `Could not find member '${field}' on object of type 'SiteContainer'.`;
if (typeof value !== kind)
return `Error converting value to type '${kind}'. Path 'properties.${field}'.`;
}
const { image, isMain, targetPort } = properties;
if (typeof image !== 'string' || typeof isMain !== 'boolean') {
return "Required properties 'image' and 'isMain' not found in JSON. Path 'properties'.";
}
return { name, image, isMain, ...(typeof targetPort === 'string' ? { targetPort } : {}) };
};
const putContainer = target => {
const body = target_readBody(target.call, 'SiteContainer');
if (body.kind === 'wrong')
return body.answer;
const { properties } = body.fields;
if (!(0,exchange .Ce)(properties))
return badContent("Error converting value. Path 'properties'.");
const container = readContainer(containers_nameIn(target), properties);
if (typeof container === 'string')
return badContent(container);
const { call, site, arm } = target;
const former = containers_named(target);
const others = arm.containers.filter(each => each !== former);
const rest = container.isMain ? others.map(each => ({ ...each, isMain: false })) : others;
place(target, { containers: [...rest, container] });
return (0,exchange .Pq)(former ? 200 : 201, views_containerView(call.state, site, arm, container));
};
const removeContainer = (target) => {
const former = containers_named(target);
if (!former)
return { status: 204, headers: {}, body: '' };
place(target, { containers: target.arm.containers.filter(each => each !== former) });
return { status: 200, headers: {}, body: '' };
};
;// CONCATENATED MODULE: ./lib/playground/rooms/web/deployment-status.js
const running = ['BuildInProgress', 'BuildPending', 'BuildRequestReceived', 'RuntimeStarting'];
const isRunning = (deployment) => running.includes(deployment.status);
const statusView = (state, site, arm, deployment) => {
const isSlot = arm.slot !== playground_state .IA;
return {
id: `${armPath(state, site, arm)}/deploymentStatus/${deployment.id}`,
name: deployment.id,
type: isSlot ? 'Microsoft.Web/sites/slots/deploymentStatus' : 'Microsoft.Web/sites/deploymentStatus',
properties: {
deploymentId: deployment.id,
status: deployment.status,
numberOfInstancesInProgress: isRunning(deployment) ? 1 : 0,
numberOfInstancesSuccessful: deployment.status === 'RuntimeSuccessful' ? 1 : 0,
numberOfInstancesFailed: deployment.status === 'RuntimeFailed' ? 1 : 0,
failedInstancesLogs: [],
errors: undefined,
},
};
};
const listDeployments = ({ call, site, arm }) => (0,exchange .Pq)(200, {
value: arm.deployments.map(each => statusView(call.state, site, arm, each)),
nextLink: undefined,
});
const oneDeployment = ({ call, site, arm }) => {
const id = call.names['deployment'] ?? '';
const found = arm.deployments.find(each => each.id === id);
return found
? (0,exchange .Pq)(isRunning(found) ? 202 : 200, statusView(call.state, site, arm, found))
: noResource(`${resourceName(site.name, call.names['slot'])}/deploymentStatus/${id}`, call.group);
};
;// CONCATENATED MODULE: ./lib/playground/rooms/web/functions.js
const isDisabled = (arm, name) => {
const setting = Object.entries(arm.settings).find(([key]) => (0,playground_state .q)(key, `AzureWebJobs.${name}.Disabled`));
return ['1', 'true'].includes((setting?.[1] ?? '').toLowerCase());
};
const isHttp = (each) => each.bindings.some(({ type }) => type === 'httpTrigger');
const functionView = (state, site, arm, each) => {
const isSlot = arm.slot !== playground_state .IA;
const admin = `https://${arm.hostName}/admin`;
return {
id: `${armPath(state, site, arm)}/functions/${each.name}`,
name: isSlot ? `${site.name}/${arm.slot}/${each.name}` : `${site.name}/${each.name}`,
type: isSlot ? 'Microsoft.Web/sites/slots/functions' : 'Microsoft.Web/sites/functions',
properties: {
function_app_id: undefined,
script_root_path_href: `${admin}/vfs/site/wwwroot/${each.name}/`,
script_href: undefined,
config_href: `${admin}/vfs/site/wwwroot/${each.name}/function.json`,
test_data_href: undefined,
href: `${admin}/functions/${each.name}`,
config: { name: each.name, language: each.language, bindings: each.bindings },
files: undefined,
test_data: '',
invoke_url_template: isHttp(each)
? `https://${arm.hostName}/api/${each.name.toLowerCase()}`
: undefined,
language: each.language,
isDisabled: isDisabled(arm, each.name),
},
};
};
const listFunctions = ({ call, site, arm }) => (0,exchange .Pq)(200, {
value: arm.functions.map(each => functionView(call.state, site, arm, each)),
nextLink: undefined,
});
const oneFunction = ({ call, site, arm }) => {
const name = call.names['function'] ?? '';
const found = arm.functions.find(each => (0,playground_state .q)(each.name, name));
return found
? (0,exchange .Pq)(200, functionView(call.state, site, arm, found))
: noResource(`${resourceName(site.name, call.names['slot'])}/functions/${name}`, call.group);
};
;// CONCATENATED MODULE: ./lib/playground/rooms/web/site-change.js
const site_change_envelope = ['id', 'name', 'type', 'kind', 'location', 'tags', 'identity', 'properties'];
const site_change_known = {
enabled: 'boolean',
httpsOnly: 'boolean',
clientAffinityEnabled: 'boolean',
clientCertEnabled: 'boolean',
clientCertMode: 'string',
hostNamesDisabled: 'boolean',
scmSiteAlsoStopped: 'boolean',
storageAccountRequired: 'boolean',
publicNetworkAccess: 'string',
keyVaultReferenceIdentity: 'string',
serverFarmId: 'string',
siteConfig: 'object',
};
const site_change_problemWith = (properties) => {
for (const [name, value] of Object.entries(properties)) {
const kind = site_change_known[name];
if (!kind)
return `Could not find member '${name}' on object of type 'Site'. Path 'properties.${name}'.`;
if (typeof value !== kind)
return `Error converting value to type '${kind}'. Path 'properties.${name}'.`;
}
const { siteConfig } = properties;
return (0,exchange .Ce)(siteConfig) ? config_change_problemIn(siteConfig, 'properties.siteConfig') : undefined;
};
const apply = (target, properties) => {
const { call, site, arm } = target;
const { siteConfig, serverFarmId, enabled, ...fields } = properties;
if (typeof serverFarmId === 'string' && !(0,playground_state .q)(serverFarmId, planOf(call.state, site))) {
return web_refusals_badRequest('This playground does not move sites to another plan.');
}
const refused = (0,exchange .Ce)(siteConfig) ? applyWebConfig(target, siteConfig, false) : undefined;
if (refused)
return refused;
if (typeof enabled === 'boolean')
arm.stopped = !enabled;
arm.fields = { ...arm.fields, ...fields };
arm.changed = call.state.clock.now();
return undefined;
};
const changeSite = target => {
const body = target_readBody(target.call, 'Site');
if (body.kind === 'wrong')
return body.answer;
const stray = Object.keys(body.fields).find(name => !site_change_envelope.includes(name));
if (stray)
return badContent(`Could not find member '${stray}' on object of type 'Site'.`);
const properties = body.fields['properties'] ?? {};
if (!(0,exchange .Ce)(properties))
return badContent("Error converting value to type 'Site'. Path 'properties'.");
const problem = site_change_problemWith(properties);
if (problem)
return badContent(problem);
const { call, site, arm } = target;
return apply(target, properties) ?? (0,exchange .Pq)(200, siteView(call.state, site, arm));
};
;// CONCATENATED MODULE: ./lib/playground/rooms/web/apps.js
const listSites = (call) => {
const withSlots = call.ask.query.get('includeSlots') === 'true';
const sites = call.state.sites.filter(each => each.described.group === call.group);
const value = sites.flatMap(site => {
const arms = withSlots ? [site.production, ...site.slots] : [site.production];
return arms.map(arm => siteView(call.state, site, arm));
});
return (0,exchange .Pq)(200, { value, nextLink: undefined });
};
const listSlots = ({ call, site }) => (0,exchange .Pq)(200, { value: site.slots.map(arm => siteView(call.state, site, arm)), nextLink: undefined });
const showSite = ({ call, site, arm }) => (0,exchange .Pq)(200, siteView(call.state, site, arm));
const showConfig = ({ call, site, arm }) => (0,exchange .Pq)(200, webConfigView(call.state, site, arm));
const showSettings = ({ call, site, arm }) => (0,exchange .Pq)(200, settingsView(call.state, site, arm));
const showSticky = ({ call, site }) => (0,exchange .Pq)(200, stickyView(call.state, site));
const apps_read = (action, run) => ({ action, run: onArm(run) });
const apps_write = (action, run) => ({ action, run: onFreeArm(run) });
const createSlot = ({ site }) => web_refusals_badRequest(site.described.flex
? 'Deployment slots are not supported on Flex Consumption.'
: 'This playground has the slots that its world names and makes no new ones.');
const onSite = (run) => call => onArm(run)({ ...call, names: { site: call.names['site'] ?? '' } });
const slotRoute = (prefix, type) => ({
address: prefix,
operations: {
GET: apps_read(`${type}/read`, showSite),
PATCH: apps_write(`${type}/write`, changeSite),
...(prefix.includes('{slot}') ? { PUT: { action: `${type}/write`, run: onSite(createSlot) } } : {}),
},
});
const swapRoutes = (prefix, type) => [
{
address: `${prefix}/slotsswap`,
operations: { POST: apps_read(`${type}/slotsswap/action`, swapSlots) },
},
{
address: `${prefix}/operationresults/{operation}`,
operations: { GET: apps_read(`${type}/operationresults/read`, swapResult) },
},
{
address: `${prefix}/applySlotConfig`,
operations: { POST: apps_read(`${type}/applySlotConfig/action`, prepareSwap) },
},
{
address: `${prefix}/resetSlotConfig`,
operations: { POST: apps_read(`${type}/resetSlotConfig/action`, unprepareSwap) },
},
{
address: `${prefix}/slotsdiffs`,
operations: { POST: apps_read(`${type}/slotsdiffs/action`, listDifferences) },
},
];
const workerRoutes = (prefix, type) => [
{ address: `${prefix}/restart`, operations: { POST: apps_write(`${type}/restart/action`, restart .dZ) } },
{ address: `${prefix}/stop`, operations: { POST: apps_write(`${type}/stop/action`, restart .S1) } },
{ address: `${prefix}/start`, operations: { POST: apps_write(`${type}/start/action`, restart .EL) } },
];
const configRoutes = (prefix, type) => [
{
address: `${prefix}/config/web`,
operations: {
GET: apps_read(`${type}/config/read`, showConfig),
PATCH: apps_write(`${type}/config/write`, changeWebConfig),
PUT: apps_write(`${type}/config/write`, replaceWebConfig),
},
},
{
address: `${prefix}/config/appsettings`,
operations: { PUT: apps_write(`${type}/config/write`, replaceAppSettings) },
},
{
address: `${prefix}/config/appsettings/list`,
operations: { POST: apps_read(`${type}/config/list/action`, showSettings) },
},
];
const contentRoutes = (prefix, type) => [
{
address: `${prefix}/sitecontainers`,
operations: { GET: apps_read(`${type}/sitecontainers/read`, listContainers) },
},
{
address: `${prefix}/sitecontainers/{container}`,
operations: {
GET: apps_read(`${type}/sitecontainers/read`, oneContainer),
PUT: apps_write(`${type}/sitecontainers/write`, putContainer),
DELETE: apps_write(`${type}/sitecontainers/delete`, removeContainer),
},
},
{ address: `${prefix}/functions`, operations: { GET: apps_read(`${type}/functions/read`, listFunctions) } },
{
address: `${prefix}/functions/{function}`,
operations: { GET: apps_read(`${type}/functions/read`, oneFunction) },
},
{
address: `${prefix}/deploymentStatus`,
operations: { GET: apps_read(`${type}/deploymentStatus/read`, listDeployments) },
},
{
address: `${prefix}/deploymentStatus/{deployment}`,
operations: { GET: apps_read(`${type}/deploymentStatus/read`, oneDeployment) },
},
];
const armRoutes = (prefix, type) => [slotRoute(prefix, type)].concat(...[swapRoutes, workerRoutes, configRoutes, contentRoutes].map(routes => routes(prefix, type)));
const typesOf = (type) => [
type,
...['config', 'sitecontainers', 'functions', 'deploymentStatus', 'operationresults'].map(each => `${type}/${each}`),
];
const webApps = {
namespace: webNamespace,
versions: ['2023-12-01'],
locations: ['westeurope'],
types: [...typesOf('sites'), ...typesOf('sites/slots')],
routes: [
{ address: 'sites', operations: { GET: { action: `${webNamespace}/sites/read`, run: listSites } } },
{
address: 'sites/{site}/slots',
operations: { GET: apps_read(`${webNamespace}/sites/slots/read`, listSlots) },
},
{
address: 'sites/{site}/config/slotConfigNames',
operations: {
GET: apps_read(`${webNamespace}/sites/config/read`, showSticky),
PUT: apps_write(`${webNamespace}/sites/config/write`, replaceStickyNames),
},
},
...armRoutes('sites/{site}', `${webNamespace}/sites`),
...armRoutes('sites/{site}/slots/{slot}', `${webNamespace}/sites/slots`),
],
};
;// CONCATENATED MODULE: ./lib/playground/rooms/arm.js
const providers = [
webApps,
containerAppsProvider,
containerOperations,
trafficManager,
trafficManagerLists,
frontDoors,
frontDoorOperations,
classicFrontDoors,
metrics,
activityLog,
alerts,
annotations,
];
const findOperation = (provider, place, ask) => {
for (const route of provider.routes) {
const names = namesIn(route.address, place.parts);
if (!names)
continue;
const operation = route.operations[ask.method];
return operation ? { names, operation } : wrongMethod(ask.method, Object.keys(route.operations));
}
const type = typeOf(place.parts);
return provider.types.some(each => (0,playground_state .q)(each, type))
? noResource(resourceOf(place), place.group)
: unknownType(provider.namespace, type, ask.query.get('api-version') ?? '');
};
const checkVersion = (provider, place, version) => {
if (!/^\d{4}-\d{2}-\d{2}(-[a-z]+)?$/i.test(version)) {
return malformedVersion(version, provider.versions);
}
if (provider.versions.includes(version))
return undefined;
const type = typeOf(place.parts);
return otherVersion({
type,
version,
supported: provider.versions,
locations: provider.locations,
});
};
const providerFor = (place) => {
const able = providers.filter(each => (0,playground_state .q)(each.namespace, place.namespace) && (each.reach ?? 'group') === place.reach);
const [kind = ''] = place.parts;
return able.find(({ types }) => types.some(type => (0,playground_state .q)(type, kind))) ?? able[0];
};
const perform = (inquiry, place, { operation, names }) => {
const { ask, state, actor, application } = inquiry;
const scope = operation.scope?.(ask, state) ?? scopeOf(place);
if (application && !mayDo(application, operation.action, scope)) {
return forbidden(application, operation.action, scope);
}
const group = state.world.groups.find(each => (0,playground_state .q)(each, place.group)) ?? '';
if (!group && place.reach !== 'subscription')
return noGroup(place.group);
const subject = place.subject ? { subject: place.subject } : {};
const { operation: id, correlation } = inquiry;
return operation.run({ ask, state, group, names, actor, operation: id, correlation, ...subject });
};
const answerCall = (inquiry) => {
const { ask, state } = inquiry;
const place = placeOf(ask.path);
if (!place)
return unknownAddress(ask.target);
if (!(0,playground_state .q)(place.subscription, state.world.subscription)) {
return noSubscription(place.subscription);
}
const provider = providerFor(place);
if (!provider)
return unknownNamespace(place.namespace);
const wrongVersion = checkVersion(provider, place, ask.query.get('api-version') ?? '');
if (wrongVersion)
return wrongVersion;
const found = findOperation(provider, place, ask);
if (!('operation' in found))
return found;
const answer = perform(inquiry, place, found);
keepRecord({ ...inquiry, place, action: found.operation.action, answer });
return answer;
};
const identified = (answer, ask, correlation) => {
const echoed = ask.headers['x-ms-client-request-id'];
const echo = (0,playground_state .q)(ask.headers['x-ms-return-client-request-id'] ?? '', 'true') && echoed;
return {
...answer,
headers: {
'cache-control': 'no-cache',
pragma: 'no-cache',
'x-ms-request-id': correlation,
'x-ms-correlation-request-id': ask.headers['x-ms-correlation-request-id'] ?? correlation,
'strict-transport-security': 'max-age=31536000; includeSubDomains',
'x-content-type-options': 'nosniff',
...(echo ? { 'x-ms-client-request-id': echo } : {}),
...answer.headers,
},
};
};
const inquiryOf = (ask, state, actor, request) => ({
ask,
state,
actor,
operation: (0,external_node_crypto_.randomUUID)(),
correlation: ask.headers['x-ms-correlation-request-id'] ?? request,
});
const budgeted = (inquiry, application) => {
const { ask, state } = inquiry;
const [budget, kind] = ask.method === 'GET' ? [state.reads, 'reads'] : [state.writes, 'writes'];
const draft = budget.take(application.objectId);
if (draft.kind === 'exhausted') {
return throttled(state.world.subscription, application.objectId, draft.retryAfterSeconds);
}
const answer = answerCall({ ...inquiry, application });
const remaining = { [`x-ms-ratelimit-remaining-subscription-${kind}`]: String(draft.remaining) };
return { ...answer, headers: { ...remaining, ...answer.headers } };
};
const arm = (ask, state) => {
const request = (0,external_node_crypto_.randomUUID)();
const open = metadata(ask);
if (open)
return identified(open, ask, request);
if (!ask.query.get('api-version'))
return identified(missingVersion(), ask, request);
const caller = callerOf(ask, state);
if (caller.kind === 'refused')
return identified(caller.answer, ask, request);
const { application } = caller;
const inquiry = inquiryOf(ask, state, actorOf(application, state), request);
return identified(budgeted(inquiry, application), ask, request);
};
const armFor = (ask, state, actor) => answerCall(inquiryOf(ask, state, actor, (0,external_node_crypto_.randomUUID)()));
const versionFor = (path) => {
const place = placeOf(path);
return (place && providerFor(place)?.versions[0]) ?? '';
};
;// CONCATENATED MODULE: ./lib/playground/rooms/container-ingress/front.js
const front_unavailable = () => {
const page = (0,exchange .qy)(404, 'Azure Container App - Unavailable');
const title = '<h1 id="unavailable">Error 404 - This Container App is stopped or does not exist.</h1>';
return { ...page, body: page.body.replace(/<h1>.*<\/h1>/, title) };
};
const hasIngress = (app) => Boolean(app.configuration['ingress']) && !app.stopped;
const byWeight = (app, state, moment) => {
if (app.split.mode === 'Single')
return (0,split .Te)(app.revisions, moment);
const { entries } = app.split;
const inForce = state.habits.containerWeights === 'doubled' ? (0,split .aQ)(entries) : entries;
const entry = (0,split ._f)(inForce, state.containerApps.splitting.next() * 100);
return entry && (0,split .DT)(entry, app.revisions, moment);
};
const chosen = (place, state, moment) => {
const { app } = place;
switch (place.kind) {
case 'app':
return byWeight(app, state, moment);
case 'revision':
return app.revisions.find(each => each.name === place.revision);
case 'label': {
const entry = app.split.entries.find(each => each.label === place.label);
return entry && (0,split .DT)(entry, app.revisions, moment);
}
default: {
const unreachable = place;
return unreachable;
}
}
};
const wake = async (revision, state) => {
const milliseconds = state.habits.containerColdStartMilliseconds;
revision.waking ??= (0,promises_.setTimeout)(milliseconds, undefined, { ref: false }).then(() => {
revision.waking = undefined;
});
await revision.waking;
};
const noAnswer = async (state) => {
const { habits } = state;
if (habits.containerUnready === 'unavailable') {
return (0,exchange .Qq)(503, 'upstream connect error or disconnect/reset before headers. reset reason: connection failure');
}
await (0,promises_.setTimeout)(habits.containerIngressTimeoutMilliseconds, undefined, { ref: false });
return (0,exchange .Qq)(504, 'stream timeout');
};
const affinityName = 'acaAffinity';
const isSticky = (app) => (0,merge .t5)((0,merge .t5)(app.configuration, 'ingress'), 'stickySessions')['affinity'] === 'sticky';
const withAffinity = (answer, ask, app, replica) => {
if (!isSticky(app) || (ask.headers['cookie'] ?? '').includes(`${affinityName}=`))
return answer;
const value = (0,external_node_crypto_.createHash)('sha256').update(replica).digest('hex').slice(0, 16);
const cookie = `${affinityName}="${value}"; Path=/; HttpOnly; Secure; SameSite=None`;
return { ...answer, headers: { ...answer.headers, 'set-cookie': [cookie] } };
};
const serveBy = async (revision, ask, state, app) => {
const now = state.clock.now().getTime();
const stage = (0,container_revisions_stage .gV)(revision, now, state.habits);
(0,load .zf)(revision.load, now);
if (stage === 'scaled-to-zero')
await wake(revision, state);
const serves = stage === 'scaled-to-zero' || (0,container_revisions_stage .Af)(stage);
return serves
? answerAs(ask, state, { app: app.name, revision: revision.name }, revision.app)
: noAnswer(state);
};
const replicaOf = (revision, state) => replicaName(revision, Math.floor(state.behaviour.next() * Math.max(1, revision.load.ready)));
const serveIngress = async (ask, state, place) => {
if (place.kind === 'nobody')
return front_unavailable();
const { app } = place;
const now = (0,settle .TL)(state, app);
if (!hasIngress(app))
return front_unavailable();
const revision = chosen(place, state, { now, habits: state.habits });
if (!revision?.active)
return front_unavailable();
const started = performance.now();
const answer = await serveBy(revision, ask, state, app);
const replica = replicaOf(revision, state);
const milliseconds = performance.now() - started;
countServed(state, app, { revision, replica, status: answer.status, milliseconds });
(0,telemetry .E)(state, { ask, answer, role: app.name, instance: replica, milliseconds });
return { ...withAffinity(answer, ask, app, replica), arm: revision.name };
};
;// CONCATENATED MODULE: ./lib/playground/rooms/entra-refusals.js
const seeFederation = 'Check your federated identity credential Subject, Audience and Issuer against the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation';
const invalidClient = (code, message) => ({
status: 401,
error: 'invalid_client',
code,
message,
});
const invalidRequest = (code, message, error = 'invalid_request') => ({
status: 400,
error,
code,
message,
});
const refusals = {
tenant: (tenant) => invalidRequest(90002, `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`),
application: (client, tenant) => invalidRequest(700016, `Application with identifier '${client}' was not found in the directory '${tenant}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`, 'unauthorized_client'),
missing: (parameter) => invalidRequest(900144, `The request body must contain the following parameter: '${parameter}'.`),
grantType: (grant) => invalidRequest(70003, `The app requested an unsupported grant type '${grant}'.`, 'unsupported_grant_type'),
scope: (scope) => invalidRequest(1002012, `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`, 'invalid_scope'),
resource: (resource, tenant) => invalidRequest(500011, `The resource principal named ${resource} was not found in the tenant named ${tenant}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`, 'invalid_resource'),
noCredential: () => invalidClient(7000218, "The request body must contain the following parameter: 'client_assertion' or 'client_secret'."),
secret: (client) => invalidClient(7000215, `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${client}'.`),
assertionType: (type) => invalidRequest(900021, `Requested value '${type}' of parameter 'client_assertion_type' is not supported.`),
malformed: () => invalidRequest(50027, 'JWT token is invalid or malformed.'),
forged: () => invalidClient(700027, 'Client assertion failed signature validation. [Reason - The key was not found.]'),
expired: (now, from, until) => invalidClient(700024, `Client assertion is not within its valid time range. Current time: ${now.toISOString()}, assertion valid from ${from.toISOString()}, expiry time of assertion ${until.toISOString()}. Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .`),
issuer: (issuer) => invalidClient(700211, `No matching federated identity record found for presented assertion issuer '${issuer}'. ${seeFederation}`),
audience: (audience) => invalidClient(700212, `No matching federated identity record found for presented assertion audience '${audience}'. ${seeFederation}`),
subject: (subject) => invalidClient(700213, `No matching federated identity record found for presented assertion subject '${subject}'. ${seeFederation}`),
subjectCase: (subject) => invalidClient(7002138, `No matching federated identity record found for presented assertion subject '${subject}'. The subject matches with case-insensitive comparison, but not with case-sensitive comparison. ${seeFederation}`),
};
const refuse = (refusal, ask, state) => {
const trace = (0,external_node_crypto_.randomUUID)();
const correlation = ask.headers['client-request-id'] ?? (0,external_node_crypto_.randomUUID)();
const timestamp = state.clock.now().toISOString().replace('T', ' ').replace(/\..*/, 'Z');
return (0,exchange .Pq)(refusal.status, {
error: refusal.error,
error_description: `AADSTS${refusal.code}: ${refusal.message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
error_codes: [refusal.code],
timestamp,
trace_id: trace,
correlation_id: correlation,
error_uri: `https://login.microsoftonline.com/error?code=${refusal.code}`,
});
};
;// CONCATENATED MODULE: ./lib/playground/rooms/entra.js
const tokenSeconds = 3600;
const bearerAssertion = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const resources = [
'https://management.azure.com',
'https://management.core.windows.net',
'https://api.loganalytics.io',
'https://storage.azure.com',
'https://azconfig.io',
'https://appconfig.azure.com',
'https://prometheus.monitor.azure.com',
'https://metrics.monitor.azure.com',
'https://cnt-prod.loadtesting.azure.com',
'https://vault.azure.net',
'https://containerregistry.azure.net',
];
const withoutSlash = (address) => address.replace(/\/+$/, '');
const checkAssertion = (form, from, state) => {
const type = form.get('client_assertion_type');
if (!type)
return refusals.missing('client_assertion_type');
if (type !== bearerAssertion)
return refusals.assertionType(type);
const reading = readToken(form.get('client_assertion') ?? '', state.key);
if (reading.kind === 'malformed')
return refusals.malformed();
if (reading.kind === 'forged')
return refusals.forged();
const { claims } = reading;
const now = state.clock.seconds();
const [begin, end] = [secondsClaim(claims, 'nbf'), secondsClaim(claims, 'exp')];
if (now < begin || now >= end) {
return refusals.expired(state.clock.now(), new Date(begin * 1000), new Date(end * 1000));
}
return checkFederation(from, {
issuer: textClaim(claims, 'iss'),
audience: textClaim(claims, 'aud'),
subject: textClaim(claims, 'sub'),
});
};
const checkFederation = (application, shown) => {
const issued = application.federated.filter(each => each.issuer === shown.issuer);
if (issued.length === 0)
return refusals.issuer(shown.issuer);
const addressed = issued.filter(each => each.audience === shown.audience);
if (addressed.length === 0)
return refusals.audience(shown.audience);
if (addressed.some(each => each.subject === shown.subject))
return undefined;
return addressed.some(each => (0,playground_state .q)(each.subject, shown.subject))
? refusals.subjectCase(shown.subject)
: refusals.subject(shown.subject);
};
const checkCredential = (form, from, state) => {
if (form.has('client_assertion'))
return checkAssertion(form, from, state);
const secret = form.get('client_secret');
if (!secret)
return refusals.noCredential();
return secret === from.secret ? undefined : refusals.secret(from.clientId);
};
const checkScope = (scope, state) => {
if (!scope)
return refusals.missing('scope');
if (!scope.endsWith('/.default'))
return refusals.scope(scope);
const resource = withoutSlash(scope.slice(0, -'/.default'.length));
return resources.includes(resource) ? undefined : refusals.resource(resource, state.world.tenant);
};
const accessToken = (application, scope, state) => {
const issuedAt = state.clock.seconds();
return signToken({
aud: scope.slice(0, -'/.default'.length),
iss: `https://sts.windows.net/${state.world.tenant}/`,
iat: issuedAt,
nbf: issuedAt,
exp: issuedAt + tokenSeconds,
appid: application.clientId,
idtyp: 'app',
oid: application.objectId,
sub: application.objectId,
tid: state.world.tenant,
uti: (0,external_node_crypto_.randomUUID)(),
ver: '1.0',
}, state.key);
};
const issueToken = (ask, tenant, state) => {
const form = new URLSearchParams(ask.body);
const grant = form.get('grant_type');
const client = form.get('client_id');
if (!grant)
return refuse(refusals.missing('grant_type'), ask, state);
if (grant !== 'client_credentials')
return refuse(refusals.grantType(grant), ask, state);
if (!client)
return refuse(refusals.missing('client_id'), ask, state);
const application = state.application(client);
if (!application)
return refuse(refusals.application(client, tenant), ask, state);
const scopes = (form.get('scope') ?? '').split(' ').filter(each => each.includes('/'));
const scope = scopes[0] ?? '';
const refusal = checkScope(scope, state) ?? checkCredential(form, application, state);
if (refusal)
return refuse(refusal, ask, state);
return (0,exchange .Pq)(200, {
token_type: 'Bearer',
expires_in: tokenSeconds,
ext_expires_in: tokenSeconds,
access_token: accessToken(application, scope, state),
}, { 'cache-control': 'no-store, no-cache', pragma: 'no-cache' });
};
const openidConfiguration = (tenant) => {
const authority = `https://login.microsoftonline.com/${tenant}`;
return (0,exchange .Pq)(200, {
token_endpoint: `${authority}/oauth2/v2.0/token`,
token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
jwks_uri: `${authority}/discovery/v2.0/keys`,
response_modes_supported: ['query', 'fragment', 'form_post'],
subject_types_supported: ['pairwise'],
id_token_signing_alg_values_supported: ['RS256'],
response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
issuer: `${authority}/v2.0`,
authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
device_authorization_endpoint: `${authority}/oauth2/v2.0/devicecode`,
end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'tid', 'ver'],
tenant_region_scope: 'EU',
cloud_instance_name: 'microsoftonline.com',
cloud_graph_host_name: 'graph.windows.net',
msgraph_host: 'graph.microsoft.com',
rbac_url: 'https://pas.windows.net',
});
};
const instanceDiscovery = (state) => (0,exchange .Pq)(200, {
tenant_discovery_endpoint: `https://login.microsoftonline.com/${state.world.tenant}/v2.0/.well-known/openid-configuration`,
'api-version': '1.1',
metadata: [
{
preferred_network: 'login.microsoftonline.com',
preferred_cache: 'login.windows.net',
aliases: ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
},
],
});
const entra = (ask, state) => {
const [tenant = '', ...rest] = ask.path.slice(1).split('/');
const path = rest.join('/').toLowerCase();
const isToken = path === 'oauth2/v2.0/token';
const isDiscovery = path === 'discovery/instance';
if (!isToken && !isDiscovery && path !== 'v2.0/.well-known/openid-configuration') {
return (0,exchange .Qq)(404, '404 - File or directory not found.');
}
const method = isToken ? 'POST' : 'GET';
if (ask.method !== method)
return (0,exchange .Qq)(405, `Only ${method} is served here.`, { allow: method });
if (isDiscovery)
return instanceDiscovery(state);
if (!(0,playground_state .q)(tenant, state.world.tenant))
return refuse(refusals.tenant(tenant), ask, state);
return isToken ? issueToken(ask, tenant, state) : openidConfiguration(tenant);
};
var probes = __webpack_require__(11586);
;// CONCATENATED MODULE: ./lib/playground/rooms/front-door/edge.js
const edge_affinityName = 'ASLBSA';
const groupFor = (profile, endpoint) => {
const route = profile.endpoints.find(each => each.name === endpoint)?.routes.find(front_door_live .Ol);
const id = (0,merge .r7)((0,merge .t5)(route?.properties ?? {}, 'originGroup'), 'id') ?? '';
return (0,front_door_live .Z0)(profile, id.split('/').at(-1) ?? '');
};
const inReach = ({ live }, profile, group) => {
const on = group.origins.filter(front_door_live .Ol);
const healthy = on.filter(each => (0,probes .W)(live, group, each.name));
const able = healthy.length > 0 ? healthy : on;
const first = Math.min(...able.map(front_door_live .a2));
const equal = able.filter(each => (0,front_door_live .a2)(each) === first);
const distance = (origin) => profile.distances?.[(0,front_door_live .w4)(origin)] ?? 0;
const nearest = Math.min(...equal.map(distance));
return equal.filter(each => distance(each) <= nearest + (0,front_door_live .Ou)(group));
};
const edge_byWeight = (origins, draw) => {
const sum = origins.reduce((total, each) => total + (0,front_door_live .mm)(each), 0);
let left = draw * sum;
for (const origin of origins) {
left -= (0,front_door_live .mm)(origin);
if (left < 0)
return origin;
}
return origins.at(-1);
};
const edge_isSticky = ({ properties }) => (0,merge .r7)(properties, 'sessionAffinityState') === 'Enabled';
const pinned = (ask, group, able) => {
if (!edge_isSticky(group))
return undefined;
const [, name] = (ask.headers['cookie'] ?? '').match(/(?:^|;\s*)ASLBSA=([^;]+)/) ?? [];
const origin = name === undefined ? undefined : (0,front_door_live .O4)(group, name);
return origin && able.includes(origin) ? origin : undefined;
};
const edge_serveBy = async (origin, ask, state) => {
const host = (0,front_door_live .w4)(origin);
const arm = state.armAt(host);
if (arm)
return serveApp({ ...ask, host }, state, arm, 'own');
const place = (0,lookup .BW)(state.containerApps, host);
return place
? serveIngress({ ...ask, host }, state, place)
: (0,exchange .qy)(504, 'The origin is out of reach of this playground.');
};
const groupOfStatus = (status) => `${Math.floor(status / 100)}XX`;
const edge_count = (state, place, origin, status) => {
const of = { resource: (0,measured .z)(place), value: 1, at: state.clock.now() };
const HttpStatus = String(status);
const HttpStatusGroup = groupOfStatus(status);
const Endpoint = place.endpoint.hostName;
state.minutes.record({ ...of, measure: 'requests', dimensions: { HttpStatus, HttpStatusGroup, Endpoint } });
if (!origin)
return;
const Origin = (0,measured .v)(state, origin);
state.minutes.record({
...of,
measure: 'origin-requests',
dimensions: { HttpStatus, HttpStatusGroup, Origin, Endpoint },
});
};
const serveEdge = async (ask, state, place) => {
const profile = (0,front_door_live .Uc)(place.live, state.clock.now().getTime());
const group = groupFor(profile, place.endpoint.name);
const able = group ? inReach(place, profile, group) : [];
const kept = group && pinned(ask, group, able);
const origin = kept ?? edge_byWeight(able, state.frontDoors.splitting.next());
const answer = origin
? await edge_serveBy(origin, ask, state)
: (0,exchange .qy)(503, 'Our services are not available right now');
edge_count(state, place, origin, answer.status);
if (!origin)
return answer;
const told = { ...answer, arm: origin.name };
if (!group || !edge_isSticky(group) || kept)
return told;
const cookie = `${edge_affinityName}=${origin.name}; Path=/; HttpOnly`;
return { ...told, headers: { ...answer.headers, 'set-cookie': [cookie] } };
};
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./lib/playground/rooms/attestations/attestations.js
const listen = async (serve) => {
const server = createServer(serve);
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
return { server, origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` };
};
const attestations_end = async (server) => {
server.closeAllConnections();
server.close();
await once(server, 'close');
};
const json = (response, status, value, headers = {}) => {
response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
response.end(JSON.stringify(value));
};
const largestPage = 100;
const usualPage = 30;
const startAttestationsRoom = async (options = {}) => {
const kept = new Map();
const packed = [];
const requests = [];
const note = (request, place) => {
requests.push({ url: request.url ?? '', authorization: request.headers.authorization, place });
};
const store = await listen((request, response) => {
note(request, 'store');
const bytes = packed[Number(/^\/bundles\/(\d+)/.exec(request.url ?? '')?.[1])];
if (request.headers.authorization !== undefined)
return json(response, 400, { code: 'InvalidAuthenticationInfo' });
if (bytes === undefined)
return json(response, 404, {});
response.writeHead(200, { 'content-type': 'application/x-snappy' });
response.end(bytes);
});
const entryOf = ({ bundle, initiator = 'user', at = 'inline', bundleUrl }) => {
if (at === 'inline')
return { repository_id: 1001, bundle, initiator };
packed.push(packSnappy(Buffer.from(JSON.stringify(bundle))));
return {
repository_id: 1001,
bundle: null,
bundle_url: bundleUrl ?? `${store.origin}/bundles/${packed.length - 1}?sig=x`,
initiator,
};
};
const api = await listen((request, response) => {
note(request, 'api');
if (options.token !== undefined && request.headers.authorization !== `Bearer ${options.token}`) {
return json(response, options.refusal ?? 404, { message: 'Not Found' });
}
const url = new URL(request.url ?? '/', api.origin);
const page = attestationsPage(url, kept, options);
if (page === undefined)
return json(response, 404, { message: 'Not Found' });
json(response, 200, { attestations: page.entries.map(entryOf) }, page.next === undefined ? {} : { link: page.next });
});
return {
api: api.origin,
requests,
keep: (digest, attestations) => void kept.set(digest, attestations),
stop: async () => {
await Promise.all([attestations_end(api.server), attestations_end(store.server)]);
},
};
};
const address = /^\/(repos\/[^/]+\/[^/]+|orgs\/[^/]+|users\/[^/]+)\/attestations\/(sha256:[0-9a-f]{64})$/;
const attestationsPage = (url, kept, { ownerIs }) => {
const [, kind, digest = ''] = address.exec(url.pathname) ?? [];
const all = kept.get(digest);
const wrongOwner = ownerIs === 'user' ? 'orgs/' : 'users/';
if (kind === undefined || kind.startsWith(wrongOwner) || all === undefined)
return undefined;
const size = Math.min(largestPage, Number(url.searchParams.get('per_page') ?? usualPage));
const from = Number(url.searchParams.get('after') ?? 0);
const to = from + size;
const next = `<${url.origin}${url.pathname}?per_page=${size}&after=${to}>; rel="next"`;
return { entries: all.slice(from, to), next: to < all.length ? next : undefined };
};
var github_live = __webpack_require__(33960);
;// CONCATENATED MODULE: ./lib/playground/rooms/github/refusals.js
const pages = 'https://docs.github.com/rest';
const refused = (status, message, more = {}) => (0,exchange .Pq)(status, { message, ...more, documentation_url: pages, status: String(status) });
const badCredentials = () => refused(401, 'Bad credentials');
const notFound = () => refused(404, 'Not Found');
const notAccessible = (permission) => {
const answer = refused(403, 'Resource not accessible by integration');
return { ...answer, headers: { ...answer.headers, 'x-accepted-github-permissions': permission } };
};
const invalid = (resource, field, code) => refused(422, 'Validation Failed', { errors: [{ resource, field, code }] });
;// CONCATENATED MODULE: ./lib/playground/rooms/github/deployments.js
const api = 'https://api.github.com';
const actor = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };
const deploymentView = (each, { repository }) => {
const url = `${api}/repos/${repository}/deployments/${each.id}`;
return {
url,
id: each.id,
node_id: `DE_${each.id}`,
sha: each.sha,
ref: each.ref,
task: each.task,
payload: each.payload,
original_environment: each.environment,
environment: each.environment,
description: each.description || undefined,
creator: actor,
created_at: each.at.toISOString(),
updated_at: (each.statuses[0]?.at ?? each.at).toISOString(),
statuses_url: `${url}/statuses`,
repository_url: `${api}/repos/${repository}`,
transient_environment: each.isTransient,
production_environment: each.isProduction,
performed_via_github_app: undefined,
};
};
const deployments_statusView = (each, of, { repository }) => {
const deployment = `${api}/repos/${repository}/deployments/${of.id}`;
return {
url: `${deployment}/statuses/${each.id}`,
id: each.id,
node_id: `DES_${each.id}`,
state: each.state,
creator: actor,
description: each.description,
environment: of.environment,
target_url: each.logUrl,
created_at: each.at.toISOString(),
updated_at: each.at.toISOString(),
deployment_url: deployment,
repository_url: `${api}/repos/${repository}`,
environment_url: each.environmentUrl,
log_url: each.logUrl,
performed_via_github_app: undefined,
};
};
const deployments_usualPage = 30;
const pageOf = (all, ask) => {
const size = Math.min(100, Number(ask.query.get('per_page') ?? deployments_usualPage));
const from = (Number(ask.query.get('page') ?? 1) - 1) * size;
return all.slice(from, from + size);
};
const deployments_listDeployments = (ask, { github }) => {
const asked = ['sha', 'ref', 'task', 'environment'].flatMap(name => {
const value = ask.query.get(name);
return value === null || value === 'none' ? [] : [[name, value]];
});
const found = github.deployments.filter(each => asked.every(([name, value]) => each[name] === value));
return (0,exchange .Pq)(200, pageOf(found, ask).map(each => deploymentView(each, github)));
};
const deploymentFields = [
'ref',
'task',
'auto_merge',
'required_contexts',
'payload',
'environment',
'description',
'transient_environment',
'production_environment',
];
const strayIn = (body, known) => Object.keys(body).find(name => !known.includes(name));
const deployments_problemWith = (body) => {
const { ref, auto_merge: merges = true, required_contexts: contexts, description = '' } = body;
const stray = strayIn(body, deploymentFields);
if (stray !== undefined)
return invalid('Deployment', stray, 'unknown');
if (typeof ref !== 'string' || ref === '')
return invalid('Deployment', 'ref', 'missing_field');
if (!/^([0-9a-f]{40}|main)$/.test(ref))
return refused(422, `No ref found for: ${ref}`);
if (typeof description !== 'string')
return invalid('Deployment', 'description', 'invalid');
if (merges === true)
return (0,exchange .Pq)(202, { message: 'Auto-merged main into the ref on deployment.' });
if (Array.isArray(contexts) && contexts.length === 0)
return undefined;
return refused(409, `Conflict: Commit status checks failed for ${ref}.`);
};
const createDeployment = (body, { github, clock, told }) => {
const problem = deployments_problemWith(body);
if (problem)
return problem;
const { ref, task = 'deploy', payload = '', environment = 'production', description = '' } = body;
const created = {
id: (0,github_live .Hn)(github),
sha: String(ref),
ref: String(ref),
task: String(task),
environment: String(environment),
isProduction: (body['production_environment'] ?? environment === 'production') === true,
isTransient: body['transient_environment'] === true,
description: String(description),
payload,
at: clock.now(),
statuses: [],
};
github.deployments.unshift(created);
told.note({
at: clock.now(),
of: created.environment,
by: 'GitHub deployment',
words: `${created.id} is new`,
});
return (0,exchange .Pq)(201, deploymentView(created, github));
};
const states = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'];
const statusFields = [
'state',
'target_url',
'log_url',
'description',
'environment',
'environment_url',
'auto_inactive',
];
const problemWithStatus = (body) => {
const { state, description = '' } = body;
const stray = strayIn(body, statusFields);
if (stray !== undefined)
return invalid('DeploymentStatus', stray, 'unknown');
if (!states.includes(String(state)))
return invalid('DeploymentStatus', 'state', 'custom');
if (typeof description !== 'string' || [...description].length > 140) {
return invalid('DeploymentStatus', 'description', 'custom');
}
const url = body['log_url'] ?? body['target_url'] ?? '';
return url === '' || /^https?:\/\//.test(String(url))
? undefined
: invalid('DeploymentStatus', 'log_url', 'custom');
};
const endOlder = (newest, { github, clock }) => {
for (const each of github.deployments) {
const isOlder = each.id < newest.id && each.environment === newest.environment;
if (!isOlder || each.isProduction || each.isTransient || each.statuses[0]?.state !== 'success')
continue;
const [last] = each.statuses;
each.statuses.unshift({
...last,
id: (0,github_live .Hn)(github),
state: 'inactive',
description: '',
at: clock.now(),
});
}
};
const deploymentBy = (id, { github }) => github.deployments.find(each => String(each.id) === id);
const listStatuses = (ask, id, state) => {
const found = deploymentBy(id, state);
if (!found)
return notFound();
return (0,exchange .Pq)(200, pageOf(found.statuses, ask).map(each => deployments_statusView(each, found, state.github)));
};
const addStatus = (body, id, state) => {
const { github, clock, told } = state;
const found = deploymentBy(id, state);
if (!found)
return notFound();
const problem = problemWithStatus(body);
if (problem)
return problem;
const added = {
id: (0,github_live .Hn)(github),
state: String(body['state']),
description: String(body['description'] ?? ''),
logUrl: String(body['log_url'] ?? body['target_url'] ?? ''),
environmentUrl: String(body['environment_url'] ?? ''),
at: clock.now(),
};
found.statuses.unshift(added);
if (added.state === 'success' && body['auto_inactive'] !== false)
endOlder(found, state);
const words = `${found.id} is ${added.state}: ${added.description}`;
told.note({ at: clock.now(), of: found.environment, by: 'GitHub deployment', words });
return (0,exchange .Pq)(201, deployments_statusView(added, found, github));
};
;// CONCATENATED MODULE: ./lib/playground/rooms/github/protection.js
const ruleView = (rule, at) => {
const named = { id: 3_700 + at, node_id: `GA_${at}`, type: rule.type };
if (rule.type !== 'required_reviewers')
return { ...named, ...rule };
const reviewers = rule.reviewers.map(login => ({ type: 'User', reviewer: { login, type: 'User' } }));
return { ...named, prevent_self_review: rule.prevent_self_review, reviewers };
};
const protection_environmentView = ({ name, rules }, { repository }) => {
const isBranched = rules.some(({ type }) => type === 'branch_policy');
return {
id: 161_000 + name.length,
node_id: `EN_${name}`,
name,
url: `https://api.github.com/repos/${repository}/environments/${encodeURIComponent(name)}`,
html_url: `https://github.com/${repository}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
protection_rules: rules.map(ruleView),
deployment_branch_policy: isBranched
? { protected_branches: true, custom_branch_policies: false }
: undefined,
};
};
const protection_listEnvironments = ({ github }) => (0,exchange .Pq)(200, {
total_count: github.environments.length,
environments: github.environments.map(each => protection_environmentView(each, github)),
});
const showEnvironment = (name, { github }) => {
const found = github.environments.find(each => each.name.toLowerCase() === name.toLowerCase());
return found ? (0,exchange .Pq)(200, protection_environmentView(found, github)) : notFound();
};
const listApprovals = (run, { github }) => (0,exchange .Pq)(200, github.approvals
.filter(each => each.run === run)
.map(({ state, user, environment, comment = '' }) => ({
state,
comment,
environments: [{ id: 161_000 + environment.length, name: environment }],
user: { login: user, type: 'User' },
})));
;// CONCATENATED MODULE: ./lib/playground/rooms/github/records.js
const texts = {
name: { most: 256 },
digest: { most: 71, pattern: /^sha256:[a-f0-9]{64}$/ },
version: { most: 100 },
status: { most: 20, pattern: /^(deployed|decommissioned)$/ },
logical_environment: { most: 128 },
physical_environment: { most: 128 },
cluster: { most: 128 },
deployment_name: { most: 256 },
github_repository: { most: 100, pattern: /^[A-Za-z0-9.\-_]+$/ },
};
const required = ['name', 'digest', 'status', 'logical_environment', 'deployment_name'];
const others = ['tags', 'runtime_risks', 'return_records'];
const records_problemIn = (body) => {
const missing = required.find(name => body[name] === undefined);
if (missing !== undefined)
return missing;
return Object.entries(body).find(([name, value]) => {
const shape = texts[name];
if (shape === undefined)
return !others.includes(name);
const fits = typeof value === 'string' && value !== '' && value.length <= shape.most;
return !(fits && (shape.pattern?.test(value) ?? true));
})?.[0];
};
const records_keepRecord = (body, organisation, { github, clock, told }) => {
const problem = records_problemIn(body);
if (problem !== undefined)
return invalid('DeploymentRecord', problem, 'invalid');
const { return_records: returns = true, ...given } = body;
const record = { ...given, organisation };
const place = ['logical_environment', 'physical_environment', 'cluster', 'deployment_name'];
github.records.set([organisation, ...place.map(name => String(given[name] ?? ''))].join('\n'), record);
const of = String(given['logical_environment']);
const words = `${given['deployment_name']} runs ${String(given['digest']).slice(0, 19)}`;
told.note({ at: clock.now(), of, by: 'deployment record', words });
return (0,exchange .Pq)(200, { total_count: 1, ...(returns === true && { deployment_records: [given] }) });
};
;// CONCATENATED MODULE: ./lib/playground/rooms/github/api.js
const routes = [
{
method: 'GET',
address: /^deployments$/,
needs: ['deployments', 'read'],
serve: ({ ask, state }) => deployments_listDeployments(ask, state),
},
{
method: 'POST',
address: /^deployments$/,
needs: ['deployments', 'write'],
serve: ({ body, state }) => createDeployment(body, state),
},
{
method: 'GET',
address: /^deployments\/(\d+)\/statuses$/,
needs: ['deployments', 'read'],
serve: ({ ask, names, state }) => listStatuses(ask, names[0] ?? '', state),
},
{
method: 'POST',
address: /^deployments\/(\d+)\/statuses$/,
needs: ['deployments', 'write'],
serve: ({ body, names, state }) => addStatus(body, names[0] ?? '', state),
},
{
method: 'GET',
address: /^environments$/,
needs: ['actions', 'read'],
serve: ({ state }) => protection_listEnvironments(state),
},
{
method: 'GET',
address: /^environments\/([^/]+)$/,
needs: ['actions', 'read'],
serve: ({ names, state }) => showEnvironment(names[0] ?? '', state),
},
{
method: 'GET',
address: /^actions\/runs\/(\d+)\/approvals$/,
needs: ['actions', 'read'],
serve: ({ names, state }) => listApprovals(names[0] ?? '', state),
},
{
method: 'GET',
address: /^attestations\/sha256:[0-9a-f]{64}$/,
needs: ['attestations', 'read'],
serve: ({ ask, state }) => attestations(ask, state),
},
];
const ofOrganisation = [
{
method: 'POST',
address: /^([^/]+)\/artifacts\/metadata\/deployment-record$/,
needs: ['artifact-metadata', 'write'],
serve: ({ body, names, state }) => records_keepRecord(body, names[0] ?? '', state),
},
{
method: 'GET',
address: /^[^/]+\/attestations\/sha256:[0-9a-f]{64}$/,
needs: ['attestations', 'read'],
serve: ({ ask, state }) => attestations(ask, state),
},
];
const attestations = (ask, { github }) => {
const page = attestationsPage(new URL(ask.target, 'https://api.github.com'), github.attestations, {});
if (page === undefined)
return notFound();
const entries = page.entries.map(({ bundle, initiator = 'user' }) => ({
repository_id: 1001,
bundle,
initiator,
}));
return (0,exchange .Pq)(200, { attestations: entries }, page.next === undefined ? {} : { link: page.next });
};
const api_below = (path, { github }) => {
const [owner = ''] = github.repository.split('/');
const lower = path.toLowerCase();
const repository = `/repos/${github.repository.toLowerCase()}/`;
if (lower.startsWith(repository))
return { table: routes, rest: path.slice(repository.length) };
const organisation = `/orgs/${owner.toLowerCase()}/`;
return lower.startsWith(organisation)
? { table: ofOrganisation, rest: path.slice('/orgs/'.length) }
: undefined;
};
const api_mayDo = ({ github }, [permission, level]) => {
const granted = github.permissions[permission];
return granted === 'write' || granted === level;
};
const bodyOf = (ask) => {
if (ask.method === 'GET')
return {};
const parsed = (0,exchange .qF)(ask.body);
return parsed.kind === 'parsed' && (0,exchange .Ce)(parsed.value) ? parsed.value : undefined;
};
const githubApi = (ask, state) => {
if (bearerOf(ask.headers['authorization']) !== state.github.token)
return badCredentials();
if (!ask.headers['user-agent'])
return refused(403, 'Request forbidden by administrative rules.');
const place = api_below(ask.path, state);
const route = place?.table.find(each => each.method === ask.method && each.address.test(place.rest));
if (!place || !route)
return notFound();
if (!api_mayDo(state, route.needs))
return notAccessible(route.needs.join('='));
const body = bodyOf(ask);
if (!body)
return refused(400, 'Problems parsing JSON');
const names = (place.rest.match(route.address) ?? []).slice(1).map(decodeURIComponent);
return route.serve({ ask, state, body, names });
};
var managed = __webpack_require__(4518);
;// CONCATENATED MODULE: ./lib/playground/rooms/kubernetes/patching.js
const readOperation = (given) => {
if (!(0,exchange .Ce)(given))
return undefined;
const { op, path, value } = given;
if (typeof op !== 'string' || typeof path !== 'string' || !path.startsWith('/'))
return undefined;
const parts = path.slice(1).split('/');
return { op, path: parts.map(each => each.replaceAll('~1', '/').replaceAll('~0', '~')), value };
};
const isPlace = (text, length) => /^(0|[1-9]\d*)$/.test(text) && Number(text) < length;
const at = (target, [first, ...rest]) => {
if (first === undefined)
return target;
if (Array.isArray(target))
return isPlace(first, target.length) ? at(target[Number(first)], rest) : undefined;
return (0,exchange .Ce)(target) ? at(target[first], rest) : undefined;
};
const inList = (list, place, { op, value }) => {
if (op === 'add' && (place === '-' || place === String(list.length)))
return [...list, value];
if (!isPlace(place, list.length))
return undefined;
const index = Number(place);
if (op === 'add')
return [...list.slice(0, index), value, ...list.slice(index)];
return op === 'remove' ? list.filter((_, each) => each !== index) : list.with(index, value);
};
const inFields = (fields, name, { op, value }) => {
if (op === 'add')
return { ...fields, [name]: value };
if (!(name in fields))
return undefined;
if (op === 'replace')
return { ...fields, [name]: value };
return Object.fromEntries(Object.entries(fields).filter(([each]) => each !== name));
};
const changed = (target, path, operation) => {
const [first, ...rest] = path;
if (first === undefined)
return undefined;
if (rest.length === 0) {
if (Array.isArray(target))
return inList(target, first, operation);
return (0,exchange .Ce)(target) ? inFields(target, first, operation) : undefined;
}
const inner = changed(at(target, [first]), rest, operation);
if (inner === undefined)
return undefined;
if (Array.isArray(target))
return target.with(Number(first), inner);
return (0,exchange .Ce)(target) ? { ...target, [first]: inner } : undefined;
};
const jsonPatch = (target, patch) => {
if (!Array.isArray(patch))
return undefined;
let result = target;
for (const each of patch) {
const operation = readOperation(each);
if (!operation)
return undefined;
const { op, path, value } = operation;
if (op === 'test') {
if (!(0,merge .Vk)(at(result, path), value))
return undefined;
}
else if (op === 'add' || op === 'replace' || op === 'remove') {
result = changed(result, path, operation);
}
else
return undefined;
}
return (0,exchange .Ce)(result) ? result : undefined;
};
;// CONCATENATED MODULE: ./lib/playground/rooms/kubernetes/schema.js
const specFields = ['hostnames', 'parentRefs', 'rules'];
const ruleFields = ['backendRefs', 'filters', 'matches', 'name', 'timeouts'];
const schema_backendFields = ['filters', 'group', 'kind', 'name', 'namespace', 'port', 'weight'];
const mostRules = 16;
const mostBackends = 16;
const mostWeight = 1_000_000;
const kubernetes_schema_list = (value) => (Array.isArray(value) ? value : []);
const schema_rulesIn = (spec) => kubernetes_schema_list(spec['rules']).map((each, index) => ({
place: `spec.rules[${index}]`,
fields: (0,exchange .Ce)(each) ? each : {},
}));
const backendsIn = ({ place, fields }) => kubernetes_schema_list(fields['backendRefs']).map((each, index) => ({
place: `${place}.backendRefs[${index}]`,
fields: (0,exchange .Ce)(each) ? each : {},
}));
const strangersIn = ({ place, fields }, known) => Object.keys(fields)
.filter(name => !known.includes(name))
.map(name => `unknown field "${place}.${name}"`);
const unknownFields = (spec) => [
...strangersIn({ place: 'spec', fields: spec }, specFields),
...schema_rulesIn(spec).flatMap(rule => [
...strangersIn(rule, ruleFields),
...backendsIn(rule).flatMap(backend => strangersIn(backend, schema_backendFields)),
]),
];
const wrongNumber = ({ place, fields }, name, [from, to]) => {
const value = fields[name];
if (value === undefined)
return [];
const field = `${place}.${name}`;
if (typeof value !== 'number' || !Number.isInteger(value)) {
return [
{
field,
message: `Invalid value: "${typeof value}": ${field} in body must be of type integer: "${typeof value}"`,
},
];
}
if (value < from) {
return [
{
field,
message: `Invalid value: ${value}: ${field} in body should be greater than or equal to ${from}`,
},
];
}
return value > to
? [{ field, message: `Invalid value: ${value}: ${field} in body should be less than or equal to ${to}` }]
: [];
};
const wrongBackend = (backend) => [
...(typeof backend.fields['name'] === 'string'
? []
: [{ field: `${backend.place}.name`, message: 'Required value' }]),
...wrongNumber(backend, 'weight', [0, mostWeight]),
...wrongNumber(backend, 'port', [1, 65_535]),
];
const schema_tooMany = (value, field, most) => {
const count = kubernetes_schema_list(value).length;
return count <= most ? [] : [{ field, message: `Too many: ${count}: must have at most ${most} items` }];
};
const problemsWith = (spec) => [
...schema_tooMany(spec['rules'], 'spec.rules', mostRules),
...schema_rulesIn(spec).flatMap(rule => [
...schema_tooMany(rule.fields['backendRefs'], `${rule.place}.backendRefs`, mostBackends),
...backendsIn(rule).flatMap(wrongBackend),
]),
];
const withDefaults = (spec) => ({
...spec,
rules: kubernetes_schema_list(spec['rules']).map(rule => {
if (!(0,exchange .Ce)(rule))
return rule;
const backendRefs = kubernetes_schema_list(rule['backendRefs']).map(each => (0,exchange .Ce)(each) ? { group: '', kind: 'Service', weight: 1, ...each } : each);
return {
matches: [{ path: { type: 'PathPrefix', value: '/' } }],
...rule,
...(rule['backendRefs'] !== undefined && { backendRefs }),
};
}),
});
var kubernetes_world = __webpack_require__(47919);
;// CONCATENATED MODULE: ./lib/playground/rooms/kubernetes/statuses.js
const statuses_refusal = ({ code, reason, message, details }) => (0,exchange .Pq)(code, {
kind: 'Status',
apiVersion: 'v1',
metadata: {},
status: 'Failure',
message,
reason,
...(details && { details }),
code,
});
const statuses_unauthorized = () => statuses_refusal({ code: 401, reason: 'Unauthorized', message: 'Unauthorized' });
const statuses_kindOf = ({ group, resource }) => group === '' ? resource : `${resource}.${group}`;
const statuses_forbidden = (asked, account) => {
const { verb, group, resource, namespace, name } = asked;
const what = name === '' ? statuses_kindOf(asked) : `${statuses_kindOf(asked)} "${name}"`;
const where = namespace === '' ? 'at the cluster scope' : `in the namespace "${namespace}"`;
return statuses_refusal({
code: 403,
reason: 'Forbidden',
message: `${what} is forbidden: User "${account}" cannot ${verb} resource "${resource}" in API group "${group}" ${where}`,
details: { name, group, kind: resource },
});
};
const statuses_notFound = (asked) => statuses_refusal({
code: 404,
reason: 'NotFound',
message: `${statuses_kindOf(asked)} "${asked.name}" not found`,
details: { name: asked.name, group: asked.group, kind: asked.resource },
});
const unknownPath = () => statuses_refusal({
code: 404,
reason: 'NotFound',
message: 'the server could not find the requested resource',
details: {},
});
const statuses_badRequest = (message) => statuses_refusal({ code: 400, reason: 'BadRequest', message });
const unsupportedType = () => statuses_refusal({
code: 415,
reason: 'UnsupportedMediaType',
message: 'the body of the request was in an unknown format - accepted media types include: application/json-patch+json, application/merge-patch+json, application/apply-patch+yaml',
});
const unprocessable = () => statuses_refusal({
code: 422,
reason: 'Invalid',
message: 'the server rejected our request due to an error in our request',
details: {},
});
const statuses_invalid = (name, causes) => statuses_refusal({
code: 422,
reason: 'Invalid',
message: `HTTPRoute.${kubernetes_world .e} "${name}" is invalid: ${causes.map(each => `${each.field}: ${each.message}`).join(', ')}`,
details: {
name,
group: kubernetes_world .e,
kind: 'HTTPRoute',
causes: causes.map(each => ({ reason: 'FieldValueInvalid', ...each })),
},
});
const statuses_stale = (name) => statuses_refusal({
code: 409,
reason: 'Conflict',
message: `Operation cannot be fulfilled on httproutes.${kubernetes_world .e} "${name}": the object has been modified; please apply your changes to the latest version and try again`,
details: { name, group: kubernetes_world .e, kind: 'httproutes' },
});
const applyConflict = (found) => {
const words = found.map(each => `conflict with "${each.manager}" using ${kubernetes_world .e}/v1: .spec.${each.field}`);
return statuses_refusal({
code: 409,
reason: 'Conflict',
message: `Apply failed with ${found.length} conflict${found.length === 1 ? '' : 's'}: ${words.join(', ')}`,
details: {
causes: found.map((each, index) => ({
reason: 'FieldManagerConflict',
message: words[index] ?? '',
field: `.spec.${each.field}`,
})),
},
});
};
;// CONCATENATED MODULE: ./lib/playground/rooms/kubernetes/httproutes.js
const apiVersion = `${kubernetes_world .e}/v1`;
const controllerName = 'alb.networking.azure.io/alb-controller';
const conditionsOf = (route, cluster, { habits }) => {
const missing = (0,merge .Of)(route.spec, 'rules')
.flatMap(rule => (0,merge .Of)(rule, 'backendRefs'))
.map(each => (0,merge .r7)(each, 'name') ?? '')
.find(name => !(0,live .iO)(cluster, route.namespace, name));
const resolved = missing === undefined
? { type: 'ResolvedRefs', status: 'True', reason: 'ResolvedRefs', message: '' }
: {
type: 'ResolvedRefs',
status: 'False',
reason: 'BackendNotFound',
message: `Service ${missing} not found`,
};
const accepted = {
type: 'Accepted',
status: 'True',
reason: 'Accepted',
message: 'Route is Accepted',
};
const programmed = { type: 'Programmed', status: 'True', reason: 'Programmed', message: '' };
return [
accepted,
resolved,
...(habits.gatewayStatus === 'with-programmed' && !missing ? [programmed] : []),
];
};
const parentsOf = (route, cluster, state) => (0,merge .Of)(route.spec, 'parentRefs').map(parentRef => ({
parentRef,
controllerName,
conditions: conditionsOf(route, cluster, state).map(each => ({
lastTransitionTime: (0,managed .P$)(route.created),
observedGeneration: route.observed,
...each,
})),
}));
const httproutes_routeView = (route, cluster, state) => ({
apiVersion,
kind: 'HTTPRoute',
metadata: {
name: route.name,
namespace: route.namespace,
uid: route.uid,
resourceVersion: String(route.resourceVersion),
generation: route.generation,
creationTimestamp: (0,managed .P$)(route.created),
managedFields: (0,managed .jI)(route.managed, apiVersion),
},
spec: route.spec,
status: { parents: parentsOf(route, cluster, state) },
});
const changedFields = (before, after) => [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(name => !(0,merge .Vk)(before[name], after[name]));
const httproutes_take = ({ route, cluster, state }, { spec, resourceVersion, hand }, owned) => {
if (resourceVersion !== undefined && resourceVersion !== String(route.resourceVersion))
return statuses_stale(route.name);
const causes = problemsWith(spec);
if (causes.length > 0)
return statuses_invalid(route.name, causes);
const whole = withDefaults(spec);
const fields = changedFields(route.spec, whole);
const now = state.clock.now();
if (fields.length > 0 || owned !== undefined) {
route.managed = (0,managed .bL)(route.managed, hand, { fields: owned ?? fields, at: now });
cluster.counter += 1;
route.resourceVersion = cluster.counter;
}
if (fields.length > 0) {
route.spec = whole;
route.generation += 1;
const seenAt = now.getTime() + state.habits.gatewaySeconds * 1000;
route.versions = [...route.versions, { generation: route.generation, spec: whole, seenAt }];
}
return (0,exchange .Pq)(200, httproutes_routeView(route, cluster, state));
};
const strangers = (ask, spec) => {
if (ask.query.get('fieldValidation') !== 'Strict')
return undefined;
const found = unknownFields(spec);
return found.length === 0 ? undefined : statuses_badRequest(`strict decoding error: ${found.join(', ')}`);
};
const patched = (change, after, ask, manager) => {
if (!after)
return unprocessable();
const spec = (0,merge .t5)(after, 'spec');
return (strangers(ask, spec) ??
httproutes_take(change, {
spec,
resourceVersion: (0,merge .r7)((0,merge .t5)(after, 'metadata'), 'resourceVersion'),
hand: { manager, operation: 'Update' },
}));
};
const applied = (change, body, ask) => {
const manager = ask.query.get('fieldManager');
if (!manager)
return statuses_badRequest('PatchOptions.meta.k8s.io "" is invalid: fieldManager: Required value: is required for apply patch');
const { route } = change;
const wanted = (0,merge .t5)(body, 'spec');
const wrong = strangers(ask, wanted);
if (wrong)
return wrong;
const hand = { manager, operation: 'Apply' };
const spec = withDefaults({ ...route.spec, ...wanted });
const disputed = Object.keys(wanted).flatMap(field => (0,merge .Vk)(route.spec[field], spec[field])
? []
: route.managed.flatMap(each => each.fields.includes(field) && !(each.manager === manager && each.operation === 'Apply')
? [{ manager: each.manager, field }]
: []));
if (disputed.length > 0 && ask.query.get('force') !== 'true')
return applyConflict(disputed);
const resourceVersion = (0,merge .r7)((0,merge .t5)(body, 'metadata'), 'resourceVersion');
return httproutes_take(change, { spec, resourceVersion, hand }, Object.keys(wanted));
};
const patchRoute = (change, ask, caller) => {
const reading = (0,exchange .qF)(ask.body);
if (reading.kind === 'broken')
return statuses_badRequest(`error decoding patch: ${reading.why}`);
const manager = ask.query.get('fieldManager') ?? caller;
const { route, cluster, state } = change;
const before = httproutes_routeView(route, cluster, state);
switch ((ask.headers['content-type'] ?? '').split(';')[0]) {
case 'application/json-patch+json':
return patched(change, jsonPatch(before, reading.value), ask, manager);
case 'application/merge-patch+json':
return patched(change, (0,exchange .Ce)(reading.value) ? (0,merge .bW)(before, reading.value) : undefined, ask, manager);
case 'application/apply-patch+yaml':
return (0,exchange .Ce)(reading.value)
? applied(change, reading.value, ask)
: statuses_badRequest('error decoding YAML');
default:
return unsupportedType();
}
};
const replaceRoute = (change, ask, caller) => {
const reading = (0,exchange .qF)(ask.body);
if (reading.kind === 'broken' || !(0,exchange .Ce)(reading.value))
return statuses_badRequest('the object provided is unrecognized');
return patched(change, reading.value, ask, ask.query.get('fieldManager') ?? caller);
};
;// CONCATENATED MODULE: ./lib/playground/rooms/kubernetes/workloads.js
const isReady = ({ app }) => app.starts !== false;
const serviceView = ({ described: { namespace, name, annotations } }) => ({
apiVersion: 'v1',
kind: 'Service',
metadata: { name, namespace, ...(annotations && { annotations }) },
spec: {
selector: { app: name },
ports: [{ port: 80, targetPort: 8080, protocol: 'TCP' }],
type: 'ClusterIP',
},
});
const podView = (backend, index) => {
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
const podList = (cluster, namespace, selector) => {
const [, wanted] = /^app=(.+)$/.exec(selector) ?? [];
const chosen = cluster.backends.filter(({ described }) => described.namespace === namespace && (wanted === undefined || described.name === wanted));
const items = chosen.flatMap(each => Array.from({ length: each.pods }, (_, index) => podView(each, index)));
return { apiVersion: 'v1', kind: 'PodList', metadata: { resourceVersion: String(cluster.counter) }, items };
};
;// CONCATENATED MODULE: ./lib/playground/rooms/kubernetes/api.js
const api_place = /^\/(?:api\/v1|apis\/([^/]+)\/v1)(?:\/namespaces\/([^/]+))?\/([a-z]+)(?:\/([^/]+))?$/;
const verbs = {
PATCH: 'patch',
PUT: 'update',
DELETE: 'delete',
POST: 'create',
};
const askedOf = (ask) => {
const found = api_place.exec(ask.path);
if (!found)
return undefined;
const [, group = '', namespace = '', resource = '', name = ''] = found.map(each => each && decodeURIComponent(each));
return { verb: verbs[ask.method] ?? (name === '' ? 'list' : 'get'), group, namespace, resource, name };
};
const isGranted = ({ rights }, { verb, group, resource }) => rights.some(right => (right.group === '*' || right.group === group) &&
(right.resource === '*' || right.resource === resource) &&
(right.verbs.includes('*') || right.verbs.includes(verb)));
const api_userOf = ({ described }, ask) => {
const token = /^Bearer (.+)$/.exec(ask.headers['authorization'] ?? '')?.[1];
return described.users.find(each => each.token === token);
};
const onRoutes = ({ ask, asked, cluster, state }, caller) => {
const there = cluster.routes.filter(each => asked.namespace === '' || each.namespace === asked.namespace);
if (asked.verb === 'list') {
const items = there.map(each => httproutes_routeView(each, cluster, state));
const metadata = { resourceVersion: String(cluster.counter) };
return (0,exchange .Pq)(200, { apiVersion: `${kubernetes_world .e}/v1`, kind: 'HTTPRouteList', metadata, items });
}
const route = there.find(each => each.name === asked.name);
if (!route)
return statuses_notFound(asked);
const change = { route, cluster, state };
if (asked.verb === 'get')
return (0,exchange .Pq)(200, httproutes_routeView(route, cluster, state));
if (asked.verb === 'patch')
return patchRoute(change, ask, caller);
if (asked.verb === 'update')
return replaceRoute(change, ask, caller);
return statuses_refusal({
code: 405,
reason: 'MethodNotAllowed',
message: 'the server does not allow this method on the requested resource',
});
};
const onCore = ({ ask, asked, cluster }) => {
if (asked.resource === 'pods' && asked.verb === 'list') {
return (0,exchange .Pq)(200, podList(cluster, asked.namespace, ask.query.get('labelSelector') ?? ''));
}
if (asked.resource !== 'services' || asked.verb !== 'get')
return unknownPath();
const backend = (0,live .iO)(cluster, asked.namespace, asked.name);
return backend ? (0,exchange .Pq)(200, serviceView(backend)) : statuses_notFound(asked);
};
const resourceView = (name, kind, allowed) => ({
name,
singularName: kind.toLowerCase(),
namespaced: true,
kind,
verbs: allowed,
});
const discovery = {
'/version': { major: '1', minor: '33', gitVersion: 'v1.33.0', platform: 'linux/amd64' },
'/api': { kind: 'APIVersions', versions: ['v1'] },
'/api/v1': {
kind: 'APIResourceList',
groupVersion: 'v1',
resources: [resourceView('services', 'Service', ['get']), resourceView('pods', 'Pod', ['list'])],
},
'/apis': {
kind: 'APIGroupList',
apiVersion: 'v1',
groups: [
{
name: kubernetes_world .e,
versions: [{ groupVersion: `${kubernetes_world .e}/v1`, version: 'v1' }],
preferredVersion: { groupVersion: `${kubernetes_world .e}/v1`, version: 'v1' },
},
],
},
[`/apis/${kubernetes_world .e}/v1`]: {
kind: 'APIResourceList',
apiVersion: 'v1',
groupVersion: `${kubernetes_world .e}/v1`,
resources: [resourceView('httproutes', 'HTTPRoute', ['get', 'list', 'patch', 'update'])],
},
};
const answerTo = (call, caller) => {
(0,live .K_)(call.cluster, call.state.clock.now().getTime());
const { group, resource } = call.asked;
if (group === kubernetes_world .e && resource === 'httproutes')
return onRoutes(call, caller);
return group === '' ? onCore(call) : unknownPath();
};
const apiServer = (ask, state, cluster) => {
const user = api_userOf(cluster, ask);
if (!user)
return statuses_unauthorized();
const known = discovery[ask.path];
if (known)
return (0,exchange .Pq)(200, known);
const asked = askedOf(ask);
if (!asked)
return unknownPath();
if (!isGranted(user, asked))
return statuses_forbidden(asked, user.account);
return answerTo({ ask, asked, cluster, state }, user.name);
};
const actOnCluster = (ask, state, actor) => {
const asked = askedOf(ask);
const [cluster] = state.clusters;
if (!asked || !cluster)
return unknownPath();
return answerTo({ ask, asked, cluster, state }, actor);
};
;// CONCATENATED MODULE: ./lib/playground/rooms/kubernetes/gateway.js
const gatewayAt = (clusters, host) => {
for (const cluster of clusters) {
const route = cluster.routes.find(each => (0,live .PP)(each).includes(host));
if (route)
return { cluster, route };
}
return undefined;
};
const gateway_matches = (rule, path) => {
const lengths = (0,merge .Of)(rule, 'matches').map(each => {
const wanted = (0,merge .t5)(each, 'path');
const value = (0,merge .r7)(wanted, 'value') ?? '/';
if ((0,merge .r7)(wanted, 'type') === 'Exact')
return path === value ? 10_000 : 0;
const prefix = value.replace(/\/$/, '');
return path === prefix || path.startsWith(`${prefix}/`) ? prefix.length + 1 : 0;
});
return Math.max(0, ...lengths);
};
const ruleFor = (spec, path) => {
const ranked = (0,merge .Of)(spec, 'rules')
.map(rule => ({ rule, rank: gateway_matches(rule, path) }))
.filter(each => each.rank > 0)
.sort((one, other) => other.rank - one.rank);
return ranked[0]?.rule;
};
const weightOf = (backend) => (typeof backend['weight'] === 'number' ? backend['weight'] : 1);
const drawn = (rule, cluster) => {
const backends = (0,merge .Of)(rule, 'backendRefs');
let left = cluster.splitting.next() * backends.reduce((sum, each) => sum + weightOf(each), 0);
return backends.find(each => {
left -= weightOf(each);
return left < 0;
});
};
const serveGateway = async (ask, state, { cluster, route }) => {
const now = state.clock.now().getTime();
(0,live .K_)(cluster, now);
const rule = ruleFor((0,live .Nm)(route, now), ask.path);
if (!rule)
return (0,exchange .Qq)(404, '');
const name = (0,merge .r7)(drawn(rule, cluster) ?? {}, 'name');
const backend = name === undefined ? undefined : (0,live .iO)(cluster, route.namespace, name);
if (!backend || name === undefined)
return (0,exchange .Qq)(500, '');
if (backend.pods === 0 || backend.app.starts === false)
return { ...(0,exchange .Qq)(503, 'no healthy upstream'), arm: name };
const began = performance.now();
const answer = await answerAs(ask, state, { app: route.name, backend: name }, backend.app);
const instance = `${name}-${Math.floor(state.behaviour.next() * backend.pods)}`;
(0,telemetry .E)(state, { ask, answer, role: route.name, instance, milliseconds: performance.now() - began });
return { ...answer, arm: name };
};
var runs = __webpack_require__(13962);
;// CONCATENATED MODULE: ./lib/playground/rooms/load-testing/views.js
const views_iso = (time) => new Date(time).toISOString();
const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? 0;
const average = (values) => values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length;
const totals = (slices) => ({
requests: slices.reduce((sum, each) => sum + each.requests, 0),
errors: slices.reduce((sum, each) => sum + each.errors, 0),
times: slices.flatMap(each => each.milliseconds).sort((one, other) => one - other),
});
const statisticsOf = (run) => {
const { requests, errors, times } = totals(run.slices);
const seconds = Math.max(1, ((0,runs .Ek)(run) - (0,runs .uJ)(run)) / 1_000);
return {
transaction: 'Total',
sampleCount: requests,
errorCount: errors,
errorPct: requests === 0 ? 0 : (errors / requests) * 100,
meanResTime: average(times),
medianResTime: percentile(times, 0.5),
maxResTime: times.at(-1) ?? 0,
minResTime: times[0] ?? 0,
pct1ResTime: percentile(times, 0.9),
pct2ResTime: percentile(times, 0.95),
pct3ResTime: percentile(times, 0.99),
throughput: requests / seconds,
receivedKBytesPerSec: 0,
sentKBytesPerSec: 0,
};
};
const runView = (run, now) => {
const status = (0,runs .c2)(run, now);
const begun = run.plan !== undefined && now >= (0,runs .uJ)(run);
const isOver = status === 'DONE' || status === 'CANCELLED';
return {
testRunId: run.id,
testId: run.testId,
displayName: run.displayName,
status,
testResult: 'NOT_APPLICABLE',
...(begun ? { startDateTime: views_iso((0,runs .uJ)(run)), executedDateTime: views_iso((0,runs .uJ)(run)) } : {}),
...(isOver ? { endDateTime: views_iso((0,runs .Ek)(run)), duration: (0,runs .Ek)(run) - (0,runs .uJ)(run) } : {}),
...(status === 'DONE' ? { testRunStatistics: { Total: statisticsOf(run) } } : {}),
...(run.plan ? {} : { errorDetails: [{ message: 'The test has no plan that could be run.' }] }),
createdDateTime: views_iso(run.acceptedAt),
createdBy: run.by,
lastModifiedDateTime: views_iso(run.stoppedAt ?? run.acceptedAt),
lastModifiedBy: run.by,
};
};
const responseTime = (of) => slices => {
const { times } = totals(slices);
return times.length === 0 ? undefined : of(times);
};
const runMetrics = {
TotalRequests: {
unit: 'Count',
description: 'Total Requests',
aggregations: { Total: slices => totals(slices).requests },
},
Errors: {
unit: 'Count',
description: 'Total Errors',
aggregations: { Total: slices => totals(slices).errors || undefined },
},
ResponseTime: {
unit: 'Milliseconds',
description: 'Response time (Successful request)',
aggregations: {
Percentile90: responseTime(times => percentile(times, 0.9)),
Percentile95: responseTime(times => percentile(times, 0.95)),
Percentile99: responseTime(times => percentile(times, 0.99)),
Average: responseTime(average),
},
},
};
const definitionsView = (grains) => ({
value: Object.entries(runMetrics).map(([name, { unit, description, aggregations }]) => ({
dimensions: [{ description: 'Sampler Name', name: 'SamplerName' }],
description,
name,
namespace: 'LoadTestRunMetrics',
primaryAggregationType: Object.keys(aggregations)[0],
supportedAggregationTypes: Object.keys(aggregations),
unit,
metricAvailabilities: grains.map(timeGrain => ({ timeGrain })),
})),
});
const pointsView = (run, { read, from, to, step }) => {
const groups = new Map();
for (const slice of run.slices) {
if (slice.at < from || slice.at >= to)
continue;
const at = slice.at - (slice.at % step);
groups.set(at, [...(groups.get(at) ?? []), slice]);
}
const data = [...groups]
.sort(([one], [other]) => one - other)
.flatMap(([at, slices]) => {
const value = read(slices);
return value === undefined ? [] : [{ timestamp: views_iso(at), value }];
});
return { timeseries: data.length === 0 ? [] : [{ data, dimensionValues: [] }] };
};
;// CONCATENATED MODULE: ./lib/playground/rooms/site-front.js
const pinName = 'x-ms-routing-name';
const mixName = 'TiPMix';
const pinSeconds = 3600;
const site_front_self = 'self';
const cookieOf = (ask, name) => {
for (const pair of (ask.headers['cookie'] ?? '').split(';')) {
const [key = '', ...value] = pair.trim().split('=');
if (key === name)
return value.join('=');
}
return undefined;
};
const ruleNamed = (rules, name) => rules.find(rule => (0,playground_state .q)(rule.name, name));
const site_front_isKnown = (rules, name) => (0,playground_state .q)(name, site_front_self) || ruleNamed(rules, name) !== undefined;
const drawRule = (rules, mix) => {
let upTo = 0;
for (const rule of rules) {
upTo += rule.reroutePercentage;
if (mix < upTo)
return rule;
}
return undefined;
};
const keptPin = (ask, site, state) => {
const pinned = cookieOf(ask, pinName);
if (pinned === undefined || state.habits.pinsWithoutRule === 'released')
return undefined;
return site_front_isKnown(site.rules, pinned) ? undefined : site.slots.find(each => (0,playground_state .q)(each.slot, pinned));
};
const routeOf = (ask, site, state) => {
const { rules } = site;
const wanted = ask.query.get(pinName) ?? undefined;
const chosen = wanted !== undefined && site_front_isKnown(rules, wanted);
if (chosen && rules.length > 0) {
return { rule: ruleNamed(rules, wanted), pins: true, mix: state.routing.next() * 100 };
}
const kept = chosen ? undefined : keptPin(ask, site, state);
if (kept)
return { rule: undefined, kept, pins: false, mix: 0 };
if (rules.length === 0)
return { rule: undefined, pins: false, mix: 0 };
const pinned = cookieOf(ask, pinName);
if (pinned !== undefined && site_front_isKnown(rules, pinned)) {
return { rule: ruleNamed(rules, pinned), pins: false, mix: 0 };
}
const mix = state.routing.next() * 100;
return { rule: drawRule(rules, mix), pins: true, mix };
};
const cookies = (route, ask) => {
const name = ask.headers['host']?.replace(/:\d+$/, '') ?? ask.host;
const guard = ask.secure ? '; Secure; SameSite=None' : '';
const rest = `path=/; HttpOnly; Domain=${name}; Max-Age=${pinSeconds}${guard}`;
return [`${mixName}=${route.mix}; ${rest}`, `${pinName}=${route.rule?.name ?? site_front_self}; ${rest}`];
};
const site_front_armOf = (route, site, state) => route.rule ? state.armAt(route.rule.actionHostName) : (route.kept ?? site.production);
const nobodyHome = () => (0,exchange .qy)(404, '404 Web Site not found.');
const siteFront = async (ask, state, site) => {
const route = routeOf(ask, site, state);
const arm = site_front_armOf(route, site, state);
const answer = arm ? await serveApp(ask, state, arm, 'front') : nobodyHome();
if (!route.pins)
return answer;
return { ...answer, headers: { ...answer.headers, 'set-cookie': cookies(route, ask) } };
};
;// CONCATENATED MODULE: ./lib/playground/rooms/load-testing/visits.js
const nobody = async () => ({ status: 0, headers: {}, body: '' });
const serve = (ask, state) => {
const arm = state.armAt(ask.host);
const site = arm && state.site(arm.site);
if (arm && site)
return arm.slot === playground_state .IA ? siteFront(ask, state, site) : serveApp(ask, state, arm, 'own');
const place = (0,lookup .BW)(state.containerApps, ask.host);
return place ? serveIngress(ask, state, place) : nobody();
};
const visits_visit = async (ask, state, run, slice) => {
const began = performance.now();
run.waiting += 1;
const { status } = await serve(ask, state);
run.waiting -= 1;
slice.requests += 1;
if (status < 200 || status >= 400)
slice.errors += 1;
else
slice.milliseconds.push(performance.now() - began);
};
const requestsIn = (index, perSecond) => {
const upTo = (slices) => Math.floor((slices * runs .j_ * perSecond) / 1_000);
return upTo(index + 1) - upTo(index);
};
const scheduleVisits = (state, run) => {
const { plan } = run;
if (!plan)
return;
const begin = (0,runs .uJ)(run);
const count = Math.ceil(plan.milliseconds / runs .j_);
for (let index = 0; index < count; index += 1) {
const at = begin + index * runs .j_;
state.agenda.at(at, () => {
if (at >= (0,runs .Ek)(run))
return;
const slice = { at, requests: 0, errors: 0, milliseconds: [] };
run.slices.push(slice);
for (let each = requestsIn(index, plan.perSecond); each > 0; each -= 1) {
void visits_visit((0,runs .xt)(plan), state, run, slice);
}
});
}
};
;// CONCATENATED MODULE: ./lib/playground/rooms/load-testing/load-testing.js
const loadTestingHosts = '.cnt-prod.loadtesting.azure.com';
const audience = 'https://cnt-prod.loadtesting.azure.com';
const version = '2022-11-01';
const load_testing_namespace = 'LoadTestRunMetrics';
const load_testing_refuse = (status, code, message) => (0,exchange .Pq)(status, { error: { code, message } }, { 'x-ms-error-code': code });
const load_testing_wrong = (message) => load_testing_refuse(400, 'InvalidRequest', message);
const grainMilliseconds = {
PT5S: 5_000,
PT10S: 10_000,
PT1M: 60_000,
PT5M: 300_000,
PT1H: 3_600_000,
};
const grainsOf = (run) => {
const duration = (0,runs .Ek)(run) - (0,runs .uJ)(run);
return Object.keys(grainMilliseconds).filter(grain => {
if (grain === 'PT5S' || grain === 'PT10S')
return duration < 600_000;
return grain === 'PT1M' || duration > 60_000;
});
};
const load_testing_callerOf = (ask, state) => {
const reading = readToken(bearerOf(ask.headers['authorization']) ?? '', state.key);
const claims = reading.kind === 'ours' ? reading.claims : {};
const application = state.application(textClaim(claims, 'appid'));
const isMeant = textClaim(claims, 'aud') === audience && secondsClaim(claims, 'exp') > state.clock.seconds();
if (!application || !isMeant) {
return {
refusal: load_testing_refuse(401, 'Unauthorized', 'The access token is missing, expired or for another audience.'),
};
}
const need = ask.method === 'GET' || ask.path.endsWith('/metrics') ? 'readtest' : 'writetest';
const action = `Microsoft.LoadTestService/loadtests/${need}/action`;
const scope = `/subscriptions/${state.world.subscription}/resourceGroups/rg-prod`;
if (mayDo(application, action, scope))
return { name: application.name };
return { refusal: load_testing_refuse(403, 'Forbidden', `The caller may not perform action '${action}'.`) };
};
const load_testing_only = (fields, known) => Object.keys(fields).find(name => !known.includes(name));
const planIn = (configuration) => {
if (!(0,exchange .Ce)(configuration) || configuration['quickStartTest'] !== true)
return undefined;
const { endpointUrl, rps, duration } = (0,exchange .Ce)(configuration['optionalLoadTestConfig'])
? configuration['optionalLoadTestConfig']
: {};
if (typeof endpointUrl !== 'string' || !URL.canParse(endpointUrl))
return undefined;
if (typeof rps !== 'number' || typeof duration !== 'number')
return undefined;
return { endpoint: new URL(endpointUrl), perSecond: rps, milliseconds: duration * 1_000 };
};
const load_testing_create = (ask, state, id, by) => {
if (!ask.headers['content-type']?.startsWith('application/merge-patch+json')) {
return load_testing_refuse(415, 'UnsupportedMediaType', 'The body has to be application/merge-patch+json.');
}
const body = (0,exchange .qF)(ask.body);
if (body.kind === 'broken' || !(0,exchange .Ce)(body.value))
return load_testing_wrong('The body is not a JSON object.');
const { testId, displayName = id, loadTestConfiguration } = body.value;
const stray = load_testing_only(body.value, ['testId', 'displayName', 'description', 'loadTestConfiguration']);
if (stray)
return load_testing_wrong(`The property ${stray} is not known here.`);
if (typeof testId !== 'string' || typeof displayName !== 'string')
return load_testing_wrong('testId and displayName are texts.');
if (!/^[a-z0-9_-]{2,50}$/.test(id))
return load_testing_wrong('A run is named by small letters, digits, _ and -.');
if (state.loadRuns.has(id))
return load_testing_refuse(409, 'TestRunAlreadyExists', `The run ${id} exists.`);
const acceptedAt = state.clock.now().getTime();
const plan = planIn(loadTestConfiguration);
const run = {
id,
testId,
displayName,
plan,
acceptedAt,
by,
slices: [],
waiting: 0,
stoppedAt: undefined,
};
state.loadRuns.set(id, run);
scheduleVisits(state, run);
return (0,exchange .Pq)(201, runView(run, acceptedAt));
};
const stop = (run, state) => {
run.stoppedAt ??= state.clock.now().getTime();
return (0,exchange .Pq)(200, runView(run, state.clock.now().getTime()));
};
const load_testing_metrics = (ask, run) => {
const wanted = ask.query;
const stray = [...wanted.keys()].find(name => !['api-version', 'metricname', 'metricNamespace', 'timespan', 'interval', 'aggregation'].includes(name));
if (stray !== undefined)
return load_testing_wrong(`The parameter ${stray} is not known.`);
if (wanted.get('metricNamespace') !== load_testing_namespace)
return load_testing_wrong(`metricNamespace has to be ${load_testing_namespace}.`);
const metric = runMetrics[wanted.get('metricname') ?? ''];
if (!metric)
return load_testing_wrong(`The metric ${wanted.get('metricname')} does not exist.`);
const aggregation = wanted.get('aggregation') ?? Object.keys(metric.aggregations)[0] ?? '';
const read = metric.aggregations[aggregation];
if (!read)
return load_testing_wrong(`The aggregation ${aggregation} is not supported.`);
const interval = wanted.get('interval') ?? 'PT1M';
const step = grainMilliseconds[interval];
if (!step || !grainsOf(run).includes(interval))
return load_testing_wrong(`The interval ${interval} is not available.`);
const [from = Number.NaN, to = Number.NaN] = (wanted.get('timespan') ?? '')
.split('/')
.map(each => Date.parse(each));
if (!(from < to))
return load_testing_wrong('timespan has to be two times with a slash between them.');
return (0,exchange .Pq)(200, pointsView(run, { read, from, to, step }));
};
const answerFor = (ask, state, by) => {
if (ask.query.get('api-version') !== version)
return load_testing_wrong(`api-version has to be ${version}.`);
const [, id = '', below = ''] = /^\/test-runs\/([^/:]+)(:stop|\/metrics|\/metric-definitions)?$/.exec(ask.path) ?? [];
if (id === '')
return load_testing_refuse(404, 'NotFound', `Nothing lies at ${ask.path}.`);
if (ask.method === 'PATCH' && below === '')
return load_testing_create(ask, state, id, by);
const run = state.loadRuns.get(id);
if (!run)
return load_testing_refuse(404, 'TestRunNotFound', `Test run not found with given name "${id}".`);
switch (`${ask.method} ${below}`) {
case 'GET ':
return (0,exchange .Pq)(200, runView(run, state.clock.now().getTime()));
case 'POST :stop':
return stop(run, state);
case 'POST /metrics':
return load_testing_metrics(ask, run);
case 'GET /metric-definitions':
return (0,exchange .Pq)(200, definitionsView(grainsOf(run)));
default:
return load_testing_refuse(405, 'MethodNotAllowed', `${ask.method} is not known here.`);
}
};
const loadTesting = (ask, state) => {
const caller = load_testing_callerOf(ask, state);
return 'refusal' in caller ? caller.refusal : answerFor(ask, state, caller.name);
};
;// CONCATENATED MODULE: ./lib/playground/rooms/log-analytics/refusals.js
const refusals_refusal = (status, error, headers = {}) => (0,exchange .Pq)(status, { error }, headers);
const noToken = () => refusals_refusal(401, {
code: 'AuthenticationFailed',
message: "Authentication failed. The 'Authorization' header is missing.",
});
const badToken = () => refusals_refusal(403, { code: 'InvalidAuthenticationToken', message: 'The access token is invalid.' });
const wrongAudience = (given, allowed) => refusals_refusal(403, {
code: 'InvalidAuthenticationTokenAudience',
message: `The access token has been obtained from wrong audience or resource '${given}'. It should exactly match (including forward slash) with one of the allowed audiences ${allowed.map(each => `'${each}'`).join(',')}.`,
});
const noAccess = (principal) => refusals_refusal(403, {
message: 'The provided credentials have insufficient access to perform the requested operation',
code: 'InsufficientAccessError',
innererror: {
code: 'AuthorizationFailedError',
message: `User '${principal}' does not have access to read logs for this resource`,
},
});
const noPath = () => refusals_refusal(404, { message: 'The requested path does not exist', code: 'PathNotFoundError' });
const noWorkspace = (id) => refusals_refusal(404, { message: `The workspace ${id} could not be found`, code: 'WorkspaceNotFoundError' });
const refusals_noResource = (id) => refusals_refusal(404, { message: `The resource ${id} was not found`, code: 'ResourceNotFoundError' });
const refusals_tooMany = (seconds) => refusals_refusal(429, { message: 'Too many queries were sent as this principal', code: 'ThrottledError' }, { 'retry-after': String(seconds) });
const badArgument = (message) => refusals_refusal(400, {
message: 'The request had some invalid properties',
code: 'BadArgumentError',
innererror: { code: 'QueryValidationError', message },
});
const badQuery = ({ kind, message }) => refusals_refusal(400, {
message: 'The request had some invalid properties',
code: 'BadArgumentError',
innererror: kind === 'syntax'
? { code: 'SyntaxError', message: `A recognition error occurred in the query: ${message}.` }
: {
code: 'SemanticError',
message: 'A semantic error occurred.',
innererror: { code: 'SEM0100', message },
},
});
const partialError = (code, message) => ({
code: 'PartialError',
message: 'There were some errors when processing your query.',
details: [
{
code: 'EngineError',
message: 'Something went wrong processing your query on the server.',
innererror: { code, message, severity: 2, severityName: 'Error' },
},
],
});
;// CONCATENATED MODULE: ./lib/playground/rooms/log-analytics/access.js
const access_audiences = ['https://api.loganalytics.io', 'https://api.loganalytics.io/'];
const access_callerOf = (ask, state) => {
const refused = (answer) => ({ kind: 'refused', answer });
const header = ask.headers['authorization'];
if (!header)
return refused(noToken());
const reading = readToken(bearerOf(header) ?? '', state.key);
if (reading.kind !== 'ours')
return refused(badToken());
const audience = textClaim(reading.claims, 'aud');
if (!access_audiences.includes(audience))
return refused(wrongAudience(audience, access_audiences));
const application = state.application(textClaim(reading.claims, 'appid'));
const isOver = state.clock.seconds() >= secondsClaim(reading.claims, 'exp');
return application && !isOver ? { kind: 'known', application } : refused(badToken());
};
const access_actions = {
workspace: 'Microsoft.OperationalInsights/workspaces/query/AppRequests/read',
component: 'Microsoft.Insights/logs/requests/read',
};
const mayRead = (application, flavour, resource) => mayDo(application, access_actions[flavour], resource);
const halfMinute = 30_000;
const waitFor = (state, { objectId }) => {
const { asked } = state.telemetry;
const now = state.clock.now().getTime();
const recent = (asked.get(objectId) ?? []).filter(each => each > now - halfMinute);
const [oldest] = recent;
if (oldest !== undefined && recent.length >= state.habits.logsQueriesPerHalfMinute) {
return Math.max(1, Math.ceil((oldest + halfMinute - now) / 1000));
}
asked.set(objectId, [...recent, now]);
return undefined;
};
;// CONCATENATED MODULE: ./lib/playground/rooms/log-analytics/kql/values.js
class KqlRefused extends Error {
name = 'KqlRefused';
kind;
constructor(kind, message) {
super(message);
this.kind = kind;
}
}
const unplayed = (what) => new KqlRefused('semantic', `The playground does not play ${what}; a real workspace may.`);
const isNumeric = (type) => type === 'long' || type === 'int' || type === 'real';
const wider = (one, other) => {
if (one === other)
return one;
return one === 'real' || other === 'real' ? 'real' : 'long';
};
const order = (one, other) => {
if (one === undefined || other === undefined)
return undefined;
return one < other ? -1 : one > other ? 1 : 0;
};
;// CONCATENATED MODULE: ./lib/playground/rooms/log-analytics/kql/aggregates.js
const argument = (given, at) => {
const found = given[at];
if (!found)
throw new KqlRefused('semantic', 'too few arguments');
return found;
};
const sumType = (type) => (type === 'int' ? 'long' : type);
const where = ({ type, start }, that) => ({
type,
start: () => {
const tally = start();
return {
add: row => {
if (that.of(row) === true)
tally.add(row);
},
result: tally.result,
};
},
});
const aggregates_count = {
type: 'long',
start: () => {
let rows = 0;
return {
add: () => {
rows += 1;
},
result: () => rows,
};
},
};
const sum = ({ type, of }) => ({
type: sumType(type),
start: () => {
let total = 0;
return {
add: row => {
total += Number(of(row) ?? 0);
},
result: () => total,
};
},
});
const aggregates_average = ({ of }) => ({
type: 'real',
start: () => {
let [total, known] = [0, 0];
return {
add: row => {
const value = of(row);
if (value === undefined)
return;
total += Number(value);
known += 1;
},
result: () => total / known,
};
},
});
const best = ({ type, of }, sign) => ({
type,
start: () => {
let found;
return {
add: row => {
const value = of(row);
if (value === undefined)
return;
if (found === undefined || (order(value, found) ?? 0) * sign > 0)
found = value;
},
result: () => found,
};
},
});
const distinct = ({ of }) => ({
type: 'long',
start: () => {
const seen = new Set();
return {
add: row => {
const value = of(row);
if (value !== undefined)
seen.add(value);
},
result: () => seen.size,
};
},
});
const aggregates_percentile = ({ type, of }, share) => ({
type,
start: () => {
const values = [];
return {
add: row => {
const value = of(row);
if (value !== undefined)
values.push(value);
},
result: () => {
values.sort((one, other) => order(one, other) ?? 0);
return values[Math.max(0, Math.ceil((share / 100) * values.length) - 1)];
},
};
},
});
const aggregates = {
count: () => aggregates_count,
countif: given => where(aggregates_count, argument(given, 0)),
sum: given => sum(argument(given, 0)),
sumif: given => where(sum(argument(given, 0)), argument(given, 1)),
avg: given => aggregates_average(argument(given, 0)),
dcount: given => distinct(argument(given, 0)),
dcountif: given => where(distinct(argument(given, 0)), argument(given, 1)),
max: given => best(argument(given, 0), 1),
min: given => best(argument(given, 0), -1),
percentile: given => aggregates_percentile(argument(given, 0), Number(argument(given, 1).of([]))),
};
;// CONCATENATED MODULE: ./lib/playground/rooms/log-analytics/kql/functions.js
const beginning = Date.parse('0001-01-01T00:00:00Z');
const strict = (type, work) => given => ({
type,
of: row => {
const values = [];
for (const each of given) {
const value = each.of(row);
if (value === undefined)
return undefined;
values.push(value);
}
return work(...values);
},
});
const functions_whole = (value) => {
if (typeof value === 'string')
return /^\s*[-+]?\d+\s*$/.test(value) ? Number(value) : undefined;
return value === undefined ? undefined : Math.trunc(Number(value));
};
const decimal = (value) => {
if (typeof value === 'string' && (value.trim() === '' || Number.isNaN(Number(value))))
return undefined;
return value === undefined ? undefined : Number(value);
};
const truth = (value) => {
if (typeof value !== 'string')
return value === undefined ? undefined : Boolean(value);
const written = value.trim().toLowerCase();
if (written === 'true' || written === '1')
return true;
return written === 'false' || written === '0' ? false : undefined;
};
const typeAt = (given, at, name) => {
const found = given[at];
if (!found)
throw new KqlRefused('semantic', `${name}(): too few arguments`);
return found.type;
};
const bin = given => {
const [of, by] = [typeAt(given, 0, 'bin'), typeAt(given, 1, 'bin')];
const isTime = of === 'datetime' && by === 'timespan';
if (!isTime && !(isNumeric(of) && isNumeric(by)))
throw new KqlRefused('semantic', 'bin(): wrong arguments');
const from = isTime ? beginning : 0;
const type = isTime ? 'datetime' : wider(of, by);
return strict(type, (value, step) => Math.floor((Number(value) - from) / Number(step)) * Number(step) + from)(given);
};
const extreme = (name, sign) => given => {
const type = given
.map(each => each.type)
.reduce((one, other) => wider(one, other), typeAt(given, 0, name));
return {
type,
of: row => given
.map(each => each.of(row))
.reduce((best, each) => best === undefined || (order(each, best) ?? -sign) * sign > 0 ? (each ?? best) : best),
};
};
const functions_chosen = given => {
const pairs = Math.floor(given.length / 2);
const type = typeAt(given, 1, 'case');
const otherwise = given.length % 2 === 1 ? given.at(-1) : undefined;
if (!otherwise)
throw new KqlRefused('semantic', 'case(): the last argument, for what is left, is missing');
return {
type,
of: (row) => {
for (let pair = 0; pair < pairs; pair += 1) {
if (given[pair * 2]?.of(row) === true)
return given[pair * 2 + 1]?.of(row);
}
return otherwise.of(row);
},
};
};
const aboutNull = (work) => ([given]) => {
if (!given)
throw new KqlRefused('semantic', 'too few arguments');
return { type: 'bool', of: row => work(given.of(row)) };
};
const functions = {
bin,
case: functions_chosen,
iff: functions_chosen,
ceiling: strict('real', value => Math.ceil(Number(value))),
floor: bin,
log2: strict('real', value => Math.log2(Number(value))),
max_of: extreme('max_of', 1),
min_of: extreme('min_of', -1),
not: strict('bool', value => value === false),
strlen: strict('long', value => String(value).length),
tobool: strict('bool', truth),
todouble: strict('real', decimal),
toint: strict('int', functions_whole),
tolong: strict('long', functions_whole),
tostring: strict('string', String),
isnull: aboutNull(value => value === undefined),
isnotnull: aboutNull(value => value !== undefined),
isempty: aboutNull(value => value === undefined || value === ''),
isnotempty: aboutNull(value => value !== undefined && value !== ''),
};
;// CONCATENATED MODULE: ./lib/playground/rooms/log-analytics/kql/expressions.js
const compile = (expression, scope) => {
switch (expression.kind) {
case 'value': {
const { type, value } = expression;
return { type, of: () => value };
}
case 'name':
return byName(expression.name, scope);
case 'call': {
const maker = Object.hasOwn(functions, expression.name) ? functions[expression.name] : undefined;
if (!maker)
throw unplayed(`the function ${expression.name}()`);
return maker(expression.of.map(each => compile(each, scope)));
}
case 'operation':
return operation(expression.operator, compile(expression.left, scope), compile(expression.right, scope));
default: {
const unreachable = expression;
return unreachable;
}
}
};
const compileCondition = (expression, scope) => {
const compiled = compile(expression, scope);
if (compiled.type !== 'bool')
throw new KqlRefused('semantic', 'Expected a condition');
return compiled;
};
const byName = (name, { columns, values }) => {
const at = columns.findIndex(each => each.name === name);
const column = columns[at];
if (column)
return { type: column.type, of: row => row[at] };
const value = values.get(name);
if (value)
return value;
throw new KqlRefused('semantic', `Failed to resolve column or scalar expression named '${name}'`);
};
const operation = (operator, left, right) => {
switch (operator) {
case 'and':
case 'or':
return logic(operator, left, right);
case '+':
case '-':
case '*':
case '/':
return arithmetic(operator, left, right);
case 'startswith_cs':
case 'startswith':
case 'has':
return expressions_text(operator, left, right);
default:
return comparison(operator, left, right);
}
};
const logic = (operator, left, right) => {
if (left.type !== 'bool' || right.type !== 'bool')
throw new KqlRefused('semantic', `'${operator}' joins conditions`);
const decisive = operator === 'or';
return {
type: 'bool',
of: row => {
const [one, other] = [left.of(row), right.of(row)];
if (one === decisive || other === decisive)
return decisive;
return one === undefined || other === undefined ? undefined : !decisive;
},
};
};
const comparisons = {
'==': difference => difference === 0,
'!=': difference => difference !== 0,
'<': difference => difference < 0,
'<=': difference => difference <= 0,
'>': difference => difference > 0,
'>=': difference => difference >= 0,
};
const comparison = (operator, left, right) => {
const holds = comparisons[operator];
if (!holds)
throw unplayed(`the operator ${operator}`);
const fits = left.type === right.type || (isNumeric(left.type) && isNumeric(right.type));
if (!fits)
throw new KqlRefused('semantic', `Cannot compare values of types ${left.type} and ${right.type}`);
return {
type: 'bool',
of: row => {
const difference = order(left.of(row), right.of(row));
return difference === undefined ? undefined : holds(difference);
},
};
};
const expressions_texts = {
startswith_cs: (one, other) => one.startsWith(other),
startswith: (one, other) => one.toLowerCase().startsWith(other.toLowerCase()),
has: (one, other) => one
.toLowerCase()
.split(/[^\p{L}\p{N}]+/u)
.join(' ')
.split(' ')
.includes(other.toLowerCase()),
};
const expressions_text = (operator, left, right) => {
if (left.type !== 'string' || right.type !== 'string')
throw new KqlRefused('semantic', `${operator} compares texts`);
return {
type: 'bool',
of: row => expressions_texts[operator]?.(String(left.of(row) ?? ''), String(right.of(row) ?? '')),
};
};
const work = {
'+': (one, other) => one + other,
'-': (one, other) => one - other,
'*': (one, other) => one * other,
'/': (one, other) => one / other,
};
const arithmetic = (operator, left, right) => {
const type = outcome(operator, left.type, right.type);
const isWhole = operator === '/' && (type === 'long' || type === 'int');
return {
type,
of: row => {
const [one, other] = [left.of(row), right.of(row)];
if (one === undefined || other === undefined || (isWhole && other === 0))
return undefined;
const result = work[operator]?.(Number(one), Number(other));
return isWhole && typeof result === 'number' ? Math.trunc(result) : result;
},
};
};
const outcome = (operator, left, right) => {
if (isNumeric(left) && isNumeric(right))
return wider(left, right);
const types = `${left} ${operator} ${right}`;
if (types === 'datetime - datetime' || types === 'timespan + timespan' || types === 'timespan - timespan') {
return 'timespan';
}
if (types === 'datetime + timespan' || types === 'datetime - timespan')
return 'datetime';
if (types === 'timespan / timespan')
return 'real';
throw new KqlRefused('semantic', `Cannot work out ${types}`);
};
;// CONCATENATED MODULE: ./lib/playground/rooms/log-analytics/kql/tokens.js
const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const escapes = {
n: '\n',
r: '\r',
t: '\t',
a: '\u0007',
b: '\b',
f: '\f',
v: '\v',
'0': '\0',
};
const unescaped = (inner) => inner.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_, hex, letter) => hex === undefined
? (escapes[letter ?? ''] ?? letter ?? '')
: String.fromCharCode(Number.parseInt(hex, 16)));
const moment = (inner) => {
const written = inner.trim().replace(/^(\d{4}-\d\d-\d\d)$/, '$1T00:00:00Z');
const time = Date.parse(/Z$/i.test(written) ? written : `${written}Z`);
if (Number.isNaN(time))
throw new KqlRefused('syntax', `${inner} is no moment`);
return time;
};
const tokens_forms = [
[/\s+|\/\/[^\r\n]*/y, () => undefined],
[/datetime\(([^)"']*)\)/y, found => ({ kind: 'datetime', text: found[0], value: moment(found[1] ?? '') })],
[
/(\d+(?:\.\d+)?)(ms|s|m|h|d)\b/y,
found => ({ kind: 'timespan', text: found[0], value: Number(found[1]) * (units[found[2] ?? ''] ?? 0) }),
],
[
/\d+\.\d+(?:e[+-]?\d+)?|\d+e[+-]?\d+/iy,
found => ({ kind: 'real', text: found[0], value: Number(found[0]) }),
],
[/\d+\b/y, found => ({ kind: 'long', text: found[0], value: Number(found[0]) })],
[/```([\s\S]*?)```/y, found => ({ kind: 'text', text: found[1] ?? '' })],
[/@"((?:[^"\r\n]|"")*)"/y, found => ({ kind: 'text', text: (found[1] ?? '').replaceAll('""', '"') })],
[/"((?:[^"\\\r\n]|\\[^\r\n])*)"/y, found => ({ kind: 'text', text: unescaped(found[1] ?? '') })],
[/'((?:[^'\\\r\n]|\\[^\r\n])*)'/y, found => ({ kind: 'text', text: unescaped(found[1] ?? '') })],
[/[A-Za-z_]\w*/y, found => ({ kind: 'name', text: found[0] })],
[/==|!=|<=|>=|\.\.|[|,;(){}=<>+\-*/]/y, found => ({ kind: 'sign', text: found[0] })],
];
const tokensOf = (query) => {
const tokens = [];
for (let at = 0; at < query.length;) {
const rest = tokens_forms.flatMap(([form, read]) => {
form.lastIndex = at;
const found = form.exec(query);
return found ? [{ found, read }] : [];
});
const [first] = rest;
if (!first)
throw new KqlRefused('syntax', `Unexpected: ${query.slice(at, at + 20)}`);
const token = first.read(first.found);
if (token)
tokens.push(token);
at += first.found[0].length;
}
return tokens;
};
;// CONCATENATED MODULE: ./lib/playground/rooms/log-analytics/kql/syntax.js
const parse = (text) => {
const reader = startReader(tokensOf(text));
const query = syntax_readQuery(reader);
if (reader.peek())
throw unexpected(reader);
return query;
};
const startReader = (tokens) => {
let at = 0;
const peek = (ahead = 0) => tokens[at + ahead];
const isNext = (text) => {
const token = peek();
return token !== undefined && token.kind !== 'text' && token.text === text;
};
const take = () => {
const token = peek();
if (!token)
throw new KqlRefused('syntax', 'Unexpected end of the query');
at += 1;
return token;
};
const has = (text) => {
const found = isNext(text);
if (found)
at += 1;
return found;
};
return {
peek,
take,
has,
need: text => {
if (!has(text))
throw new KqlRefused('syntax', `Missing: ${text}`);
},
name: () => {
const token = take();
if (token.kind !== 'name')
throw new KqlRefused('syntax', `Expected a name, got ${token.text}`);
return token.text;
},
};
};
const unexpected = (reader) => new KqlRefused('syntax', `Unexpected: ${reader.peek()?.text ?? 'end of the query'}`);
const syntax_readQuery = (reader) => {
const lets = [];
while (reader.has('let')) {
lets.push(readLet(reader));
reader.need(';');
}
const pipeline = readPipeline(reader);
reader.has(';');
return { lets, pipeline };
};
const readLet = (reader) => {
const name = reader.name();
reader.need('=');
if (reader.peek()?.text !== '(' || reader.peek(1)?.text !== ')') {
return { kind: 'value', name, expression: readExpression(reader) };
}
reader.need('(');
reader.need(')');
reader.need('{');
const body = syntax_readQuery(reader);
reader.need('}');
return { kind: 'function', name, body };
};
const readPipeline = (reader) => {
const name = reader.name();
const isCall = reader.has('(');
if (isCall)
reader.need(')');
const steps = [];
while (reader.has('|'))
steps.push(readStep(reader));
return { source: { name, isCall }, steps };
};
const readStep = (reader) => {
const kind = reader.name();
switch (kind) {
case 'where':
return { kind, that: readExpression(reader) };
case 'extend':
case 'project':
return { kind, columns: readColumns(reader) };
case 'summarize': {
const columns = reader.peek()?.text === 'by' ? [] : readColumns(reader);
return { kind, columns, by: reader.has('by') ? readColumns(reader) : [] };
}
default:
throw unplayed(`the step ${kind}`);
}
};
const readColumns = (reader) => {
const columns = [];
do {
const isNamed = reader.peek()?.kind === 'name' && reader.peek(1)?.text === '=';
const name = isNamed ? reader.name() : undefined;
if (isNamed)
reader.need('=');
columns.push({ name, expression: readExpression(reader) });
} while (reader.has(','));
return columns;
};
const operators = [
['or'],
['and'],
['==', '!=', '<=', '>=', '<', '>', 'startswith_cs', 'startswith', 'has', 'in', 'between'],
['+', '-'],
['*', '/'],
];
const readExpression = (reader, level = 0) => {
const here = operators[level];
if (!here)
return readOne(reader);
let left = readExpression(reader, level + 1);
for (let operator = nextOf(reader, here); operator !== undefined; operator = nextOf(reader, here)) {
left =
operator === 'in' || operator === 'between'
? readRange(reader, operator, left)
: { kind: 'operation', operator, left, right: readExpression(reader, level + 1) };
}
return left;
};
const nextOf = (reader, wanted) => wanted.find(each => reader.has(each));
const readRange = (reader, operator, left) => {
reader.need('(');
const values = [readExpression(reader)];
while (reader.has(operator === 'in' ? ',' : '..'))
values.push(readExpression(reader));
reader.need(')');
const compared = (sign, right) => {
if (!right)
throw unexpected(reader);
return { kind: 'operation', operator: sign, left, right };
};
const both = (sign, one, other) => ({
kind: 'operation',
operator: sign,
left: one,
right: other,
});
if (operator === 'between')
return both('and', compared('>=', values[0]), compared('<=', values[1]));
return values.map(each => compared('==', each)).reduce((one, other) => both('or', one, other));
};
const readOne = (reader) => {
const token = reader.take();
switch (token.kind) {
case 'text':
return { kind: 'value', type: 'string', value: token.text };
case 'long':
case 'real':
case 'timespan':
case 'datetime':
return { kind: 'value', type: token.kind, value: token.value };
case 'name':
return readName(reader, token.text);
case 'sign': {
if (token.text === '-') {
const zero = { kind: 'value', type: 'long', value: 0 };
return { kind: 'operation', operator: '-', left: zero, right: readOne(reader) };
}
if (token.text !== '(')
throw new KqlRefused('syntax', `Unexpected: ${token.text}`);
const inner = readExpression(reader);
reader.need(')');
return inner;
}
default: {
const unreachable = token;
return unreachable;
}
}
};
const readName = (reader, name) => {
if (name === 'true' || name === 'false')
return { kind: 'value', type: 'bool', value: name === 'true' };
if (!reader.has('('))
return { kind: 'name', name };
const of = [];
if (!reader.has(')')) {
do
of.push(readExpression(reader));
while (reader.has(','));
reader.need(')');
}
return { kind: 'call', name, of };
};
;// CONCATENATED MODULE: ./lib/playground/rooms/log-analytics/kql/pipeline.js
const evaluate = (query, tables) => {
const { columns, rows } = run(parse(query), { tables, values: new Map(), functions: new Map() });
return { columns, rows: [...rows] };
};
function* pipeline_chosen(rows, that) {
for (const row of rows)
if (that.of(row) === true)
yield row;
}
function* pipeline_changed(rows, change) {
for (const row of rows)
yield change(row);
}
const run = ({ lets, pipeline }, outer) => {
const [values, functions] = [new Map(outer.values), new Map(outer.functions)];
for (const each of lets) {
if (each.kind === 'function')
functions.set(each.name, each.body);
else
values.set(each.name, compile(each.expression, { columns: [], values }));
}
const world = { tables: outer.tables, values, functions };
return pipeline.steps.reduce((table, step) => stepped(table, step, values), sourceOf(pipeline, world));
};
const sourceOf = ({ source }, world) => {
const { name, isCall } = source;
if (isCall) {
const body = world.functions.get(name);
if (body)
return run(body, world);
}
const table = Object.hasOwn(world.tables, name) ? world.tables[name] : undefined;
if (table && !isCall)
return table();
throw new KqlRefused('semantic', `Failed to resolve table or column expression named '${name}'`);
};
const stepped = ({ columns, rows }, step, values) => {
const scope = { columns, values };
switch (step.kind) {
case 'where': {
const that = compileCondition(step.that, scope);
return { columns, rows: pipeline_chosen(rows, that) };
}
case 'project':
return projected(rows, compiledColumns(step.columns, scope));
case 'extend':
return extended({ columns, rows }, compiledColumns(step.columns, scope));
case 'summarize':
return summarized(rows, compiledColumns(step.by, scope), pipeline_aggregated(step.columns, scope));
default: {
const unreachable = step;
return unreachable;
}
}
};
const compiledColumns = (named, scope) => named.map(({ name, expression }, at) => {
const { type, of } = compile(expression, scope);
return { column: { name: name ?? usualName(expression, at), type }, of };
});
const usualName = (expression, at) => {
if (expression.kind === 'name')
return expression.name;
if (expression.kind !== 'call')
return `Column${at + 1}`;
const [first] = expression.of;
if (expression.name === 'bin' && first?.kind === 'name')
return first.name;
return `${expression.name}_${first?.kind === 'name' ? first.name : ''}`;
};
const extended = ({ columns, rows }, added) => {
const kept = columns.filter(column => !added.some(each => each.column.name === column.name));
const places = kept.map(column => columns.indexOf(column));
const isLonger = kept.length === columns.length;
return {
columns: [...kept, ...added.map(({ column }) => column)],
rows: pipeline_changed(rows, row => [
...(isLonger ? row : places.map(at => row[at])),
...added.map(each => each.of(row)),
]),
};
};
const projected = (rows, projections) => ({
columns: projections.map(({ column }) => column),
rows: pipeline_changed(rows, row => projections.map(each => each.of(row))),
});
const pipeline_aggregated = (named, scope) => named.map(({ name, expression }, at) => {
const found = [];
const outer = withoutAggregates(expression, found, scope);
const columns = found.map(({ type }, index) => ({ name: placeholder(index), type }));
const { type, of } = compile(outer, { columns, values: scope.values });
const column = { name: name ?? usualName(expression, at), type };
const start = () => {
const tallies = found.map(each => each.start());
return {
add: row => {
for (const tally of tallies)
tally.add(row);
},
result: () => of(tallies.map(tally => tally.result())),
};
};
return { column, start };
});
const placeholder = (index) => `$${index}`;
const withoutAggregates = (expression, found, scope) => {
switch (expression.kind) {
case 'call': {
const maker = Object.hasOwn(aggregates, expression.name) ? aggregates[expression.name] : undefined;
const within = (each) => withoutAggregates(each, found, scope);
if (!maker)
return { ...expression, of: expression.of.map(within) };
found.push(maker(expression.of.map(each => compile(each, scope))));
return { kind: 'name', name: placeholder(found.length - 1) };
}
case 'operation': {
const left = withoutAggregates(expression.left, found, scope);
return { ...expression, left, right: withoutAggregates(expression.right, found, scope) };
}
default:
return expression;
}
};
const summarized = (rows, by, columns) => {
const groups = new Map();
const groupOf = (key) => {
const text = key.map(each => (each === undefined ? '\u0001' : String(each))).join('\u0000');
const group = groups.get(text) ?? { key, tallies: columns.map(each => each.start()) };
groups.set(text, group);
return group;
};
if (by.length === 0)
groupOf([]);
for (const row of rows) {
const { tallies } = groupOf(by.map(each => each.of(row)));
for (const tally of tallies)
tally.add(row);
}
return {
columns: [...by, ...columns].map(({ column }) => column),
rows: [...groups.values()].map(({ key, tallies }) => [...key, ...tallies.map(tally => tally.result())]),
};
};
;// CONCATENATED MODULE: ./lib/playground/rooms/log-analytics/tables.js
const succeeded = ({ status }) => status < 400;
const parts = [
{ inWorkspace: 'TimeGenerated', inComponent: 'timestamp', type: 'datetime', of: row => row.at },
{ inWorkspace: 'Name', inComponent: 'name', type: 'string', of: row => row.origin.name },
{ inWorkspace: 'Url', inComponent: 'url', type: 'string', of: row => row.origin.url },
{ inWorkspace: 'Success', inComponent: 'success', type: 'bool', componentType: 'string', of: succeeded },
{ inWorkspace: 'ResultCode', inComponent: 'resultCode', type: 'string', of: row => String(row.status) },
{ inWorkspace: 'DurationMs', inComponent: 'duration', type: 'real', of: row => row.milliseconds },
{ inWorkspace: 'ItemCount', inComponent: 'itemCount', type: 'int', of: row => row.count },
{
inWorkspace: 'AppVersion',
inComponent: 'application_Version',
type: 'string',
of: row => row.origin.version,
},
{ inWorkspace: 'AppRoleName', inComponent: 'cloud_RoleName', type: 'string', of: row => row.origin.role },
{
inWorkspace: 'AppRoleInstance',
inComponent: 'cloud_RoleInstance',
type: 'string',
of: row => row.origin.instance,
},
{
inWorkspace: 'SessionId',
inComponent: 'session_Id',
type: 'string',
of: row => row.origin.session ?? '',
},
{ inWorkspace: 'UserId', inComponent: 'user_Id', type: 'string', of: () => '' },
];
const tableName = {
workspace: 'AppRequests',
component: 'requests',
};
const tableOf = (rows, flavour) => {
const isClassic = flavour === 'component';
return {
columns: parts.map(part => ({
name: isClassic ? part.inComponent : part.inWorkspace,
type: isClassic ? (part.componentType ?? part.type) : part.type,
})),
rows: cellsOf(rows, isClassic),
};
};
function* cellsOf(rows, isClassic) {
for (const row of rows)
yield parts.map(part => cellOf(part, row, isClassic));
}
const cellOf = (part, row, isClassic) => {
const value = part.of(row);
if (!isClassic || part.componentType === undefined)
return value;
return value === true ? 'True' : 'False';
};
;// CONCATENATED MODULE: ./lib/playground/rooms/log-analytics/timespan.js
const duration = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;
const readTimespan = (given, now) => {
if (given === undefined)
return { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
if (typeof given !== 'string')
return undefined;
const [first = '', second] = given.split('/');
if (second !== undefined) {
const [from, until] = [Date.parse(first), Date.parse(second)];
return from < until ? { from, until } : undefined;
}
const found = duration.exec(first);
if (!found)
return undefined;
const [days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map(each => Number(each ?? 0));
const length = (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
return { from: now - length, until: now + 1 };
};
;// CONCATENATED MODULE: ./lib/playground/rooms/log-analytics/world.js
const usualLogWorld = {
group: 'rg-prod',
workspace: { name: 'logs-prod', id: '3c9e6f10-7a52-4d0b-9c41-8e2f5a6b7c8d' },
component: 'insights-prod',
};
const logWorldOf = ({ world }) => world.logs ?? usualLogWorld;
const idBelow = (state, below) => `/subscriptions/${state.world.subscription}/resourceGroups/${logWorldOf(state).group}/providers/${below}`;
const workspaceResource = (state) => idBelow(state, `Microsoft.OperationalInsights/workspaces/${logWorldOf(state).workspace.name}`);
const componentResource = (state) => idBelow(state, `Microsoft.Insights/components/${logWorldOf(state).component}`);
;// CONCATENATED MODULE: ./lib/playground/rooms/log-analytics/query-api.js
const query_api_subjectOf = (path, state) => {
const [, workspace] = path.match(/^\/v1\/workspaces\/([^/]+)\/query$/i) ?? [];
if (workspace !== undefined) {
const isOurs = (0,playground_state .q)(workspace, logWorldOf(state).workspace.id);
return isOurs
? { flavour: 'workspace', resource: workspaceResource(state) }
: noWorkspace(workspace);
}
const [, resource] = path.match(/^\/v1(\/subscriptions\/.+)\/query$/i) ?? [];
if (resource === undefined)
return noPath();
const component = componentResource(state);
return (0,playground_state .q)(decodeURIComponent(resource), component)
? { flavour: 'component', resource: component }
: refusals_noResource(resource);
};
const readWish = (ask, now) => {
const body = (0,exchange .qF)(ask.body);
if (body.kind === 'broken' || !(0,exchange .Ce)(body.value))
return badArgument('The body is not JSON');
const { query, timespan } = body.value;
if (typeof query !== 'string' || query.trim() === '')
return badArgument('The query is missing');
const span = readTimespan(timespan, now);
return span ? { query, timespan: span } : badArgument('The timespan cannot be read');
};
const query_api_isAnswer = (given) => 'status' in given;
const shown = (value, { type }) => {
if (value === undefined)
return value;
if (type === 'datetime')
return new Date(Number(value)).toISOString().replace('.000Z', 'Z');
if (type === 'timespan')
return new Date(Number(value)).toISOString().slice(11, -1);
return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
};
const query_api_bodyOf = ({ columns, rows }, state) => {
const { logsAnswers, logsRowLimit } = state.habits;
const kept = logsAnswers === 'partial' ? Math.floor(rows.length / 2) : rows.length;
const table = {
name: 'PrimaryResult',
columns,
rows: rows
.slice(0, Math.min(kept, logsRowLimit))
.map(row => columns.map((column, at) => shown(row[at], column))),
};
if (logsAnswers === 'partial') {
return { tables: [table], error: partialError('-2133196797', 'A shard could not be read.') };
}
if (rows.length <= logsRowLimit)
return { tables: [table] };
const words = `Query result set has exceeded the internal record count limit ${logsRowLimit} (E_QUERY_RESULT_SET_TOO_LARGE).`;
return { tables: [table], error: partialError('-2133196797', words) };
};
const permissionsOf = (ask, { resource, flavour }, state) => {
if (flavour === 'workspace' || !ask.headers['prefer']?.includes('include-permissions=true'))
return {};
const source = workspaceResource(state);
const denied = state.habits.logsTable === 'denied' ? { denyTables: ['AppRequests'] } : {};
return {
permissions: {
resources: [{ resourceId: resource, dataSources: [source] }],
dataSources: [{ resourceId: source, ...denied }],
},
};
};
const answerQuery = (ask, subject, { query, timespan }, state) => {
const now = state.clock.now().getTime();
const { rows } = state.telemetry;
const { logsTable } = state.habits;
if (logsTable === 'there' && subject.flavour === 'workspace' && rows.isEmpty(now)) {
return { status: 204, headers: {}, body: '' };
}
const { from, until } = timespan;
const seen = () => tableOf(logsTable === 'denied' ? [] : rows.within(from, until, now), subject.flavour);
try {
const table = evaluate(query, logsTable === 'missing' ? {} : { [tableName[subject.flavour]]: seen });
return (0,exchange .Pq)(200, { ...query_api_bodyOf(table, state), ...permissionsOf(ask, subject, state) });
}
catch (error) {
if (error instanceof KqlRefused)
return badQuery(error);
throw error;
}
};
const queryApi = (ask, state) => {
if (ask.method !== 'POST')
return noPath();
const caller = access_callerOf(ask, state);
if (caller.kind === 'refused')
return caller.answer;
const subject = query_api_subjectOf(ask.path, state);
if (query_api_isAnswer(subject))
return subject;
const { application } = caller;
if (!mayRead(application, subject.flavour, subject.resource))
return noAccess(application.objectId);
const seconds = waitFor(state, application);
if (seconds !== undefined)
return refusals_tooMany(seconds);
if (!/^application\/json\b/i.test(ask.headers['content-type'] ?? '') || ask.body === '') {
return { status: 200, headers: {}, body: '' };
}
const wish = readWish(ask, state.clock.now().getTime());
return query_api_isAnswer(wish) ? wish : answerQuery(ask, subject, wish, state);
};
;// CONCATENATED MODULE: ./lib/playground/rooms/oidc-github.js
const lifeSeconds = 5 * 60;
const claimsOf = (state, audience) => {
const run = state.world.github;
const owner = run.repository.split('/')[0];
const issuedAt = state.clock.seconds();
return {
jti: (0,external_node_crypto_.randomUUID)(),
iss: run.issuer,
sub: run.subject,
aud: audience || `https://github.com/${owner}`,
repository: run.repository,
repository_owner: owner,
environment: run.environment,
ref: 'refs/heads/main',
run_id: '1',
nbf: issuedAt,
iat: issuedAt,
exp: issuedAt + lifeSeconds,
};
};
const githubOidc = (ask, state) => {
if (ask.method !== 'GET')
return (0,exchange .Pq)(405, { message: 'Method Not Allowed' }, { allow: 'GET' });
if (bearerOf(ask.headers['authorization']) !== state.world.github.requestToken) {
return (0,exchange .Pq)(401, { message: 'Bad credentials' });
}
const value = signToken(claimsOf(state, ask.query.get('audience') ?? ''), state.key);
return (0,exchange .Pq)(200, { count: value.length, value });
};
;// CONCATENATED MODULE: ./lib/playground/rooms/oidc-pipelines.js
const oidc_pipelines_lifeSeconds = 10 * 60;
const supported = ['7.1', '7.1-preview.1'];
const oidc_pipelines_refusal = (status, message) => (0,exchange .Pq)(status, {
$id: '1',
innerException: undefined,
message,
typeName: 'Microsoft.TeamFoundation.DistributedTask.WebApi.DistributedTaskException',
typeKey: 'DistributedTaskException',
errorCode: 0,
eventId: 3000,
});
const unknownCaller = (ask) => (0,playground_state .q)(ask.headers['x-tfs-fedauthredirect'] ?? '', 'Suppress')
? oidc_pipelines_refusal(401, 'TF400813: The user is not authorized to access this resource.')
: { status: 302, headers: { location: 'https://spsprodweu1.vssps.visualstudio.com/_signin' }, body: '' };
const pipelinesOidc = (ask, state) => {
const run = state.world.pipelines;
if (ask.method !== 'POST')
return oidc_pipelines_refusal(405, `The requested resource does not support ${ask.method}.`);
if (bearerOf(ask.headers['authorization']) !== run.accessToken)
return unknownCaller(ask);
const version = ask.query.get('api-version') ?? '';
if (!supported.includes(version))
return oidc_pipelines_refusal(400, `No api-version '${version}' for this resource.`);
const connection = ask.query.get('serviceConnectionId');
if (connection && !(0,playground_state .q)(connection, run.serviceConnection)) {
return oidc_pipelines_refusal(404, `Service connection with ID ${connection} was not found.`);
}
const issuedAt = state.clock.seconds();
const claims = {
jti: (0,external_node_crypto_.randomUUID)(),
iss: run.issuer,
sub: connection ? run.subject : 'p://contoso/payments/release',
aud: 'api://AzureADTokenExchange',
nbf: issuedAt,
iat: issuedAt,
exp: issuedAt + oidc_pipelines_lifeSeconds,
};
return (0,exchange .Pq)(200, { oidcToken: signToken(claims, state.key) });
};
;// CONCATENATED MODULE: ./lib/playground/rooms/webhooks/receiver.js
const slackHost = 'hooks.slack.com';
const teamsHosts = ['.logic.azure.com', '.environment.api.powerplatform.com'];
const ownHosts = '.hooks.example';
const receiverOf = (host) => {
if (host === slackHost)
return 'slack';
if (teamsHosts.some(each => host.endsWith(each)))
return 'teams';
return host.endsWith(ownHosts) ? 'own' : undefined;
};
const receiver_note = ({ told, clock }, of, by, words) => told.note({ at: clock.now(), of, by, words });
const slack = (body, state) => {
const { text: words, blocks } = body;
if (typeof words !== 'string' && !Array.isArray(blocks))
return (0,exchange .Qq)(400, 'no_text');
if (typeof words === 'string' && words.length > 40_000)
return (0,exchange .Qq)(400, 'msg_too_long');
receiver_note(state, environmentIn(String(words)), 'Slack', String(words).split('\n')[0] ?? '');
return (0,exchange .Qq)(200, 'ok');
};
const cardType = 'application/vnd.microsoft.card.adaptive';
const textsIn = (value) => {
if (Array.isArray(value))
return value.flatMap(textsIn);
if (!(0,exchange .Ce)(value))
return [];
const own = typeof value['text'] === 'string' ? [value['text']] : [];
return [...own, ...['body', 'items', 'inlines', 'columns'].flatMap(name => textsIn(value[name]))];
};
const largestCard = 28 * 1024;
const teams = (body, raw, state) => {
const [first] = Array.isArray(body['attachments']) ? body['attachments'] : [];
const card = (0,exchange .Ce)(first) && first['contentType'] === cardType ? first['content'] : undefined;
if (body['type'] !== 'message' || !(0,exchange .Ce)(card) || card['type'] !== 'AdaptiveCard') {
return (0,exchange .Pq)(400, { error: { code: 'InvalidRequestContent', message: 'The card cannot be read.' } });
}
if (Buffer.byteLength(raw) > largestCard) {
return (0,exchange .Pq)(413, { error: { code: 'RequestEntityTooLarge', message: 'Too large.' } });
}
const [title = ''] = textsIn(card);
receiver_note(state, environmentIn(title), 'Teams', title);
return { status: 202, headers: {}, body: '' };
};
const own = (body, state) => {
const { environment, phase, headline } = body;
receiver_note(state, String(environment ?? ''), 'webhook', `${phase ?? ''}: ${headline ?? ''}`);
return (0,exchange .Pq)(200, { received: true });
};
const environmentIn = (title) => / in (\S+):/.exec(title)?.[1] ?? '';
const receive = (ask, state, kind) => {
if (ask.method !== 'POST')
return (0,exchange .Qq)(405, 'method_not_allowed', { allow: 'POST' });
const parsed = (0,exchange .qF)(ask.body);
if (parsed.kind === 'broken' || !(0,exchange .Ce)(parsed.value))
return (0,exchange .Qq)(400, 'invalid_payload');
const isUnknown = kind === 'slack' && !/^\/services\/T\w+\/B\w+\/\w+$/.test(ask.path);
if (isUnknown)
return (0,exchange .Qq)(404, 'no_service');
if (kind === 'slack')
return slack(parsed.value, state);
return kind === 'teams' ? teams(parsed.value, ask.body, state) : own(parsed.value, state);
};
;// CONCATENATED MODULE: ./lib/playground/rooms/act.js
const usualActor = 'alex@contoso.com';
const fullPath = (path, state) => {
if (path.startsWith('/'))
return path;
const [, name = ''] = path.split('/');
const group = state.site(name)?.described.group ?? state.world.groups[0] ?? '';
return `/subscriptions/${state.world.subscription}/resourceGroups/${group}/providers/Microsoft.Web/${path}`;
};
const askOf = (act, state) => {
const path = fullPath(act.path, state);
const query = new URLSearchParams({ 'api-version': versionFor(path) });
return {
method: act.method,
host: 'management.azure.com',
path,
query,
target: `${path}?${query.toString()}`,
headers: { 'content-type': 'application/json' },
body: act.body === undefined ? '' : JSON.stringify(act.body),
secure: false,
};
};
const clusterAsk = ({ method, path, body }) => ({
method,
host: '',
path,
query: new URLSearchParams(),
target: path,
headers: {
'content-type': Array.isArray(body) ? 'application/json-patch+json' : 'application/merge-patch+json',
},
body: body === undefined ? '' : JSON.stringify(body),
secure: true,
});
const act_claimsOf = (actor) => ({
'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn': actor,
name: actor.split('@')[0] ?? actor,
});
const storeAsk = ({ method, path, body }, host) => ({
method,
host,
path,
query: new URLSearchParams({ 'api-version': '2023-11-01' }),
target: `${path}?api-version=2023-11-01`,
headers: { 'content-type': 'application/vnd.microsoft.appconfig.kv+json' },
body: body === undefined ? '' : JSON.stringify(body),
secure: true,
});
const actOnStore = (act, state) => {
const [store] = act.path.startsWith('/kv/') ? state.flags.stores : [];
return store && serveKeyValue(storeAsk(act, `${store.name}.azconfig.io`), state, store);
};
const actNow = (act, state) => (actOnStore(act, state) ?? act.path.startsWith('/apis/'))
? actOnCluster(clusterAsk(act), state, act.actor)
: actOnAzure(act, state);
const actOnAzure = (act, state) => armFor(askOf(act, state), state, { name: act.actor, claims: act_claimsOf(act.actor) });
const rulesWish = (site, rules) => ({
method: 'PATCH',
path: `sites/${site}/config/web`,
body: { properties: { experiments: { rampUpRules: rules } } },
});
const swapWish = (site, { source, target = playground_state .IA }) => {
if (typeof source !== 'string' || typeof target !== 'string')
return 'swap must be {source, target}';
const slot = source === playground_state .IA ? '' : `/slots/${source}`;
const body = { targetSlot: target, preserveVnet: true };
return { method: 'POST', path: `sites/${site}${slot}/slotsswap`, body };
};
const act_readWish = (fields) => {
const { site, rules, swap, method, path, body } = fields;
if (typeof method === 'string' && typeof path === 'string' && site === undefined) {
return { method: method.toUpperCase(), path, body };
}
if (typeof site !== 'string')
return 'An act is {site, rules}, {site, swap} or {method, path, body}.';
if (rules !== undefined && swap === undefined)
return rulesWish(site, rules);
return (0,exchange .Ce)(swap) && rules === undefined ? swapWish(site, swap) : 'An act on a site is rules or swap.';
};
const act_known = ['actor', 'site', 'rules', 'swap', 'method', 'path', 'body'];
const readAct = (value) => {
if (!(0,exchange .Ce)(value))
return 'An act is an object.';
const stray = Object.keys(value).find(name => !act_known.includes(name));
if (stray)
return `An act has no field ${stray}; it has ${act_known.join(', ')}.`;
const actor = value['actor'] ?? usualActor;
if (typeof actor !== 'string' || actor === '')
return 'actor must be text.';
const wish = act_readWish(value);
return typeof wish === 'string' ? wish : { actor, ...wish };
};
var trouble_rule = __webpack_require__(91257);
var world_change = __webpack_require__(31386);
;// CONCATENATED MODULE: ./lib/playground/reception/door.js
const mistake = (why) => (0,exchange .Pq)(400, { error: why });
const withBody = (deed) => (ask, desk) => {
const body = (0,exchange .qF)(ask.body);
return body.kind === 'broken' ? mistake(`The body is not JSON: ${body.why}`) : deed(body.value, desk);
};
var app_configuration_view = __webpack_require__(2128);
;// CONCATENATED MODULE: ./lib/playground/live/subjects.js
const healthOf = (app) => [
...(app.down ? ['down'] : []),
...(app.errorRate > 0 ? [`fails ${Math.round(app.errorRate * 1000) / 10} %`] : []),
];
const ruled = (site, hostName) => site.rules
.filter(each => (0,playground_state .q)(each.actionHostName, hostName))
.reduce((sum, each) => sum + each.reroutePercentage, 0);
const siteArms = (site, now) => {
const routed = site.rules.reduce((sum, each) => sum + each.reroutePercentage, 0);
return (0,playground_state .jO)(site).map(arm => ({
name: arm.slot,
share: arm === site.production ? 100 - routed : ruled(site, arm.hostName),
version: arm.app.version,
notes: [
...(arm.stopped ? ['stopped'] : []),
...(arm.restart && arm.restart.until > now ? ['restarting'] : []),
...healthOf(arm.app),
],
}));
};
const siteSubject = (site, now) => {
const { operation } = site;
const seconds = operation ? Math.max(0, Math.round((now - operation.began.getTime()) / 1000)) : 0;
return {
name: site.name,
kind: 'site',
hostName: site.production.hostName,
arms: siteArms(site, now),
...(operation && { busy: `swap ${operation.source.slot} → ${operation.target.slot}, ${seconds} s` }),
};
};
const weighed = (entries, name, latest) => entries.filter(each => (each.revision ?? latest) === name).reduce((sum, each) => sum + each.weight, 0);
const appSubject = (app, { habits }, now) => {
const latest = (0,split .Te)(app.revisions, { now, habits })?.name;
const { mode, entries } = app.split;
const shareOf = (name) => mode === 'Single' ? (name === latest ? 100 : 0) : weighed(entries, name, latest);
const arms = app.revisions
.filter(each => each.active || shareOf(each.name) > 0)
.map(each => {
const stage = (0,container_revisions_stage .gV)(each, now, habits);
const isQuiet = stage === 'running' || stage === 'running-at-most';
return {
name: each.name,
share: shareOf(each.name),
version: each.app.version,
notes: [...(isQuiet ? [] : [stage.replaceAll('-', ' ')]), ...healthOf(each.app)],
};
});
return {
name: app.name,
kind: 'container app',
hostName: (0,lookup .gM)(app),
arms,
...((0,settle .gn)(app, now) && { busy: `${app.operation?.kind ?? 'operation'} under way` }),
};
};
const endpointWeight = ({ properties }) => (0,merge .r7)(properties, 'endpointStatus') === 'Disabled' ? 0 : ((0,merge .Po)(properties, 'weight') ?? 1);
const profileSubject = (live, now) => {
const { asked } = live;
if (!asked)
return undefined;
const sum = asked.endpoints.reduce((total, each) => total + endpointWeight(each), 0);
return {
name: asked.name,
kind: 'traffic profile',
hostName: (0,traffic_manager_live .Xk)(asked),
arms: asked.endpoints.map(each => ({
name: each.name,
share: sum === 0 ? 0 : (endpointWeight(each) / sum) * 100,
version: (0,merge .r7)(each.properties, 'target') ?? '',
notes: live.watches.get((0,traffic_manager_live .vi)(each))?.health === 'degraded' ? ['degraded'] : [],
})),
...((0,traffic_manager_live .e$)(live, now) !== asked && { busy: 'DNS still says what was asked before' }),
};
};
const frontDoorSubjects = (live, now) => live.asked.originGroups.map(group => {
const weightOfOrigin = (each) => ((0,front_door_live .Ol)(each) ? (0,front_door_live .mm)(each) : 0);
const sum = group.origins.reduce((total, each) => total + weightOfOrigin(each), 0);
const until = (0,front_door_live .Ts)(live, now);
const left = until === undefined ? 0 : Math.ceil((until - now) / 60_000);
return {
name: `${live.name}/${group.name}`,
kind: 'front door',
hostName: live.asked.endpoints[0]?.hostName ?? '',
arms: group.origins.map(each => ({
name: each.name,
share: sum === 0 ? 0 : (weightOfOrigin(each) / sum) * 100,
version: (0,front_door_live .w4)(each),
notes: (0,probes .W)(live, group, each.name) ? [] : ['taken out by its probes'],
})),
...(until !== undefined && { busy: `on its way to the edges, ${left} min` }),
};
});
const routeSubjects = (cluster, now) => {
(0,live .K_)(cluster, now);
return cluster.routes.map(route => {
const weights = (0,live .nb)(route.spec);
const sum = weights.reduce((total, each) => total + each.weight, 0);
return {
name: route.name,
kind: 'route',
hostName: (0,live .PP)(route)[0] ?? '',
arms: weights.map(({ name, weight }) => {
const app = cluster.backends.find(each => each.described.name === name)?.app;
return {
name,
share: sum === 0 ? 0 : (weight / sum) * 100,
version: app?.version ?? '',
notes: app ? healthOf(app) : ['no such Service'],
};
}),
...(route.observed < route.generation && { busy: 'on its way to the gateway' }),
};
});
};
const flagSubject = (app, state) => {
const shares = (0,app_configuration_view .AR)(app, state);
return {
name: app.name,
kind: 'flag',
hostName: app.hostName,
arms: Object.entries(app.versions).map(([name, behaviour]) => ({
name,
share: shares[name] ?? 0,
version: behaviour.version,
notes: healthOf(behaviour),
})),
...((0,app_configuration_view .Jm)(app, state) && { busy: 'the app has not read the flag again yet' }),
};
};
const subjectsOf = (state) => {
const now = (0,settle .j3)(state);
return [
...state.sites.map(each => siteSubject(each, now)),
...state.containerApps.apps.map(each => appSubject(each, state, now)),
...state.trafficProfiles.profiles.flatMap(each => profileSubject(each, now) ?? []),
...(0,front_door_classic_live .$o)(state).flatMap(each => frontDoorSubjects(each, now)),
...state.flags.apps.map(each => flagSubject(each, state)),
...state.clusters.flatMap(each => routeSubjects(each, now)),
];
};
;// CONCATENATED MODULE: ./lib/playground/live/view.js
const pastOf = (desk, host) => {
const slices = desk.history.slices(host);
const names = [...new Set(slices.flatMap(each => [...each.arms.keys()]))];
return Object.fromEntries(names.map(name => [
name || 'nobody',
{
answered: slices.map(each => each.arms.get(name)?.answered ?? 0),
errors: slices.map(each => each.arms.get(name)?.errors ?? 0),
},
]));
};
const subjectView = (subject, desk) => ({
...subject,
url: desk.doors().find(each => each.host === subject.hostName)?.url,
past: pastOf(desk, subject.hostName),
});
const personOf = (state, name) => state.world.applications.find(each => (0,playground_state .q)(each.objectId, name))?.name ?? name;
const shortId = (resource) => resource.replace(/^.*\/providers\/(?:Microsoft\.)?/i, '');
const view_done = ({ at, actor, action, resource, status, httpStatus }, state) => ({
at: at.toISOString(),
who: personOf(state, actor.name),
what: `${action.split('/').slice(-2).join(' ')} ${shortId(resource)}`,
outcome: httpStatus === undefined ? status : `${status} ${httpStatus}`,
bad: status === 'Failed',
});
const spoilt = (request) => ({
at: request.at,
who: request.by ?? 'somebody',
what: `${request.method} ${shortId(request.path.split('?')[0] ?? '')}`,
outcome: `trouble: ${request.trouble}`,
bad: true,
});
const mostTold = 40;
const toldOf = ({ told }) => told
.all()
.slice(-mostTold)
.toReversed()
.map(each => ({ ...each, at: each.at.toISOString() }));
const mostChanges = 30;
const view_newest = 2_000;
const changesOf = ({ state, log }) => {
const made = state.activity
.events()
.slice(-200)
.filter(each => each.status !== 'Started')
.map(each => view_done(each, state));
const troubled = log.entries
.slice(-view_newest)
.filter(each => each.room === 'arm' && each.trouble !== undefined && each.method !== 'GET')
.map(spoilt);
return [...made, ...troubled]
.sort((one, other) => String(other['at']).localeCompare(String(one['at'])))
.slice(0, mostChanges);
};
const liveView = (desk) => {
const { clock } = desk.state;
return {
now: clock.now().toISOString(),
speed: clock.speed,
sliceSeconds: sliceMilliseconds / 1000,
sites: subjectsOf(desk.state).map(each => subjectView(each, desk)),
load: desk.load.report(),
scenarios: desk.timeline.progress(),
trouble: desk.trouble.rules(),
changes: changesOf(desk),
told: toldOf(desk.state),
};
};
var amounts = __webpack_require__(92837);
;// CONCATENATED MODULE: ./lib/playground/scenario/effects.js
const wishesOf = (load) => Object.entries(load).map(([site, wanted]) => ({
site,
perSecond: wanted.rate,
returning: 'returning' in wanted ? (wanted.returning ?? 0) : 0,
path: 'path' in wanted ? (wanted.path ?? '/') : '/',
}));
const rulesFor = (split, state) => {
const host = state.arm(split.site, split.slot)?.hostName;
const rule = { name: split.slot, actionHostName: host, reroutePercentage: split.percent };
return split.percent > 0 ? [rule] : [];
};
const actOf = (effect, state) => {
const { by, ...wanted } = effect.value;
const actor = by === undefined ? {} : { actor: by };
switch (effect.kind) {
case 'split':
return { ...actor, site: effect.value.site, rules: rulesFor(effect.value, state) };
case 'swap': {
const { site, source, target = playground_state .IA } = effect.value;
return { ...actor, site, swap: { source, target } };
}
case 'request':
return { ...actor, ...wanted };
default: {
const unreachable = effect;
return unreachable;
}
}
};
const doIt = (effect, desk) => {
switch (effect.kind) {
case 'world':
return (0,world_change .P)(effect.value, desk.state);
case 'load':
return desk.load.set(wishesOf(effect.value));
case 'advance':
desk.state.clock.advance(effect.value);
return undefined;
case 'split':
case 'swap':
case 'request': {
const act = readAct(actOf(effect, desk.state));
if (typeof act === 'string')
return act;
actNow(act, desk.state);
return undefined;
}
default: {
const unreachable = effect;
return unreachable;
}
}
};
const effects_carryOut = (effect, desk) => {
const problem = doIt(effect, desk);
if (problem !== undefined)
throw new Error(problem);
};
const trialWorld = ({ world }) => (0,playground_state .Y1)(world, 0);
const slotProblem = (state, site, slot) => {
const found = state.site(site);
if (!found)
return `one of the sites ${state.sites.map(each => each.name).join(', ')}`;
const slots = found.slots.map(each => each.slot);
return slots.includes(slot) ? undefined : `a slot of ${site}: ${slots.join(', ') || 'it has none'}`;
};
const fitting = (expected, problem) => problem === undefined ? undefined : `${expected} (${problem.replace(/\.$/, '')})`;
const effectProblem = (effect, desk, trial) => {
switch (effect.kind) {
case 'world':
return fitting('a change that fits this world', (0,world_change .P)(effect.value, trial));
case 'load':
return fitting('a load that can be had here', desk.load.problem(wishesOf(effect.value)));
case 'split':
return slotProblem(desk.state, effect.value.site, effect.value.slot);
case 'swap':
return slotProblem(desk.state, effect.value.site, effect.value.source);
case 'request':
case 'advance':
return undefined;
default: {
const unreachable = effect;
return unreachable;
}
}
};
var finding = __webpack_require__(74813);
var ready_made = __webpack_require__(88317);
var scenario = __webpack_require__(12344);
var shape = __webpack_require__(91261);
;// CONCATENATED MODULE: ./lib/playground/reception/run-doors.js
const clockView = ({ state: { clock } }) => ({
now: clock.now().toISOString(),
speed: clock.speed,
anchor: clock.anchor.toISOString(),
});
const advance = (body, desk) => {
const given = (0,exchange .Ce)(body) && Object.keys(body).join() === 'advance' ? body['advance'] : undefined;
const milliseconds = typeof given === 'string' ? (0,amounts .cf)(given) : undefined;
if (milliseconds === undefined)
return mistake('The clock takes {"advance": "10m"}, with any duration.');
desk.state.clock.advance(milliseconds);
return (0,exchange .Pq)(200, clockView(desk));
};
const setLoad = (body, desk) => {
const reading = (0,scenario .N_)(body);
if (reading.kind === 'wrong') {
const [problem] = reading.problems;
return mistake(`${(0,shape .Z9)(problem?.at ?? [])}: expected ${problem?.expected}, got ${problem?.got}`);
}
const overload = desk.load.set(wishesOf(reading.value));
return overload ? mistake(overload) : (0,exchange .Pq)(200, { load: desk.load.report() });
};
const startScenario = (body, desk) => {
const name = (0,exchange .Ce)(body) && Object.keys(body).join() === 'name' ? String(body['name']) : undefined;
const ready = name === undefined ? undefined : (0,finding .Sc)(name);
try {
const scenario = ready ?? (0,finding .tb)(body);
const problems = desk.timeline.start(scenario);
if (problems.length > 0)
throw (0,finding .kK)(scenario.name ?? 'given', problems);
return (0,exchange .Pq)(201, { scenarios: desk.timeline.progress() });
}
catch (error) {
return mistake(error instanceof Error ? error.message : String(error));
}
};
const runDoors = {
'/_playground/clock': {
GET: (_ask, desk) => (0,exchange .Pq)(200, clockView(desk)),
POST: withBody(advance),
},
'/_playground/load': {
GET: (_ask, desk) => (0,exchange .Pq)(200, { load: desk.load.report() }),
PUT: withBody(setLoad),
DELETE: (_ask, desk) => {
desk.load.stop();
return (0,exchange .Pq)(200, { load: desk.load.report() });
},
},
'/_playground/scenarios': {
GET: (_ask, desk) => (0,exchange .Pq)(200, {
scenarios: desk.timeline.progress(),
readyMade: ready_made .N.map(({ name, about }) => ({ name, about })),
}),
POST: withBody(startScenario),
},
'/_playground/live': { GET: (_ask, desk) => (0,exchange .Pq)(200, liveView(desk)) },
};
;// CONCATENATED MODULE: ./lib/playground/reception/control.js
const addTrouble = (body, desk) => {
const reading = (0,trouble_rule .dH)(body);
if (reading.kind === 'wrong')
return mistake(reading.why);
desk.trouble.add(reading.rule);
return (0,exchange .Pq)(201, { rules: desk.trouble.rules() });
};
const listRequests = (ask, desk) => {
const room = ask.query.get('room');
const since = Number(ask.query.get('since') ?? 0);
const requests = desk.log.entries.filter(each => each.number > since && (!room || each.room === room));
return (0,exchange .Pq)(200, { requests });
};
const patchWorld = (body, desk) => {
const problem = (0,world_change .P)(body, desk.state);
return problem ? mistake(problem) : (0,exchange .Pq)(200, (0,world_change .E)(desk.state));
};
const act = (body, desk) => {
const reading = readAct(body);
if (typeof reading === 'string')
return mistake(reading);
const { status, headers, body: said } = actNow(reading, desk.state);
const answered = (0,exchange .qF)(said);
return (0,exchange .Pq)(200, { status, headers, body: answered.kind === 'parsed' ? answered.value : said });
};
const doors = {
'/_playground/trouble': {
GET: (_ask, desk) => (0,exchange .Pq)(200, { rules: desk.trouble.rules() }),
POST: withBody(addTrouble),
DELETE: (_ask, desk) => {
desk.trouble.clear();
return (0,exchange .Pq)(200, { rules: [] });
},
},
'/_playground/requests': {
GET: listRequests,
DELETE: (_ask, desk) => {
desk.log.clear();
return (0,exchange .Pq)(200, { requests: [] });
},
},
'/_playground/world': {
GET: (_ask, desk) => (0,exchange .Pq)(200, (0,world_change .E)(desk.state)),
PATCH: withBody(patchWorld),
},
'/_playground/act': { POST: withBody(act) },
...runDoors,
};
const isForeign = (ask) => {
const origin = ask.headers['origin'];
if (origin === undefined)
return false;
return !URL.canParse(origin) || !['127.0.0.1', 'localhost', '[::1]'].includes(new URL(origin).hostname);
};
const control = (ask, desk) => {
if (isForeign(ask))
return (0,exchange .Pq)(403, { error: 'Only pages of this machine may ask.' });
const door = doors[ask.path];
if (!door)
return (0,exchange .Pq)(404, { error: `There is no ${ask.path}.`, doors: Object.keys(doors) });
const deed = door[ask.method];
const allow = Object.keys(door).join(', ');
return deed ? deed(ask, desk) : (0,exchange .Pq)(405, { error: `${ask.path} takes ${allow}.` }, { allow });
};
;// CONCATENATED MODULE: ./lib/playground/reception/directory.js
const tokenHosts = ['login.microsoftonline.com', 'login.microsoft.com', 'login.windows.net'];
const loopbackHosts = ['127.0.0.1', 'localhost', '[::1]'];
const azureSites = '.azurewebsites.net';
const pipelinesPath = /\/_apis\/distributedtask\/hubs\/[^/]+\/plans\/[^/]+\/jobs\/[^/]+\/oidctoken$/i;
const siteRoom = (found, desk) => {
const site = desk.state.site(found.site);
return {
name: 'site',
serve: ask => site && found.slot === playground_state .IA
? siteFront(ask, desk.state, site)
: serveApp(ask, desk.state, found, 'own'),
};
};
const nowhere = (ask) => ask.host.endsWith(azureSites)
? nobodyHome()
: (0,exchange .Qq)(421, `This playground does not play ${ask.host || 'a host without a name'}.\n`);
const welcome = (desk) => (0,exchange .Qq)(200, [
'A playground of azure-promote: a local Azure. Nothing here leaves this machine.',
'',
...desk.state.sites.map(site => `site ${site.name}: ${site.production.hostName}`),
'',
'See /_playground/world, /_playground/requests and /_playground/trouble.',
'',
].join('\n'));
const loopbackRoom = (ask, desk) => {
const { path } = ask;
if (path === '/_github/oidc')
return { name: 'oidc-github', serve: each => githubOidc(each, desk.state) };
if (path === '/_azure-pipelines/oidc') {
return { name: 'oidc-pipelines', serve: each => pipelinesOidc(each, desk.state) };
}
if (path === '/') {
const isBrowser = ask.headers['accept']?.includes('text/html') === true;
return { name: 'playground', serve: () => (isBrowser ? livePage() : welcome(desk)) };
}
return { name: 'playground', serve: each => control(each, desk) };
};
const roomFor = (ask, desk) => {
const { state } = desk;
if (ask.host === 'management.azure.com')
return { name: 'arm', serve: each => arm(each, state) };
if (ask.host === 'api.loganalytics.io')
return { name: 'logs', serve: each => queryApi(each, state) };
if (tokenHosts.includes(ask.host))
return { name: 'entra', serve: each => entra(each, state) };
if (ask.host === 'token.actions.githubusercontent.com') {
return { name: 'oidc-github', serve: each => githubOidc(each, state) };
}
if (ask.host === 'api.github.com')
return { name: 'github', serve: each => githubApi(each, state) };
const receiver = receiverOf(ask.host);
if (receiver)
return { name: 'webhook', serve: each => receive(each, state, receiver) };
if (ask.host === 'dev.azure.com' && pipelinesPath.test(ask.path)) {
return { name: 'oidc-pipelines', serve: each => pipelinesOidc(each, state) };
}
if (ask.host.endsWith(loadTestingHosts)) {
return { name: 'load-testing', serve: each => loadTesting(each, state) };
}
const store = (0,app_configuration_live .f6)(state.flags, ask.host);
if (store)
return { name: 'arm', serve: each => appConfiguration(each, state, store) };
const flagApp = (0,app_configuration_live .Xg)(state.flags, ask.host);
if (flagApp)
return { name: 'site', serve: each => serveFlagApp(each, state, flagApp) };
const found = state.armAt(ask.host);
if (found)
return siteRoom(found, desk);
const place = (0,lookup .BW)(state.containerApps, ask.host);
if (place)
return { name: 'site', serve: each => serveIngress(each, state, place) };
const edge = (0,front_door_live .d0)(state.frontDoors, ask.host) ?? (0,front_door_live .d0)(state.classicFrontDoors, ask.host);
if (edge)
return { name: 'site', serve: each => serveEdge(each, state, edge) };
const cluster = state.clusters.find(each => each.host === ask.host);
if (cluster)
return { name: 'kubernetes', serve: each => apiServer(each, state, cluster) };
const gateway = gatewayAt(state.clusters, ask.host);
if (gateway)
return { name: 'site', serve: each => serveGateway(each, state, gateway) };
if (loopbackHosts.includes(ask.host))
return loopbackRoom(ask, desk);
return { name: 'nowhere', serve: nowhere };
};
;// CONCATENATED MODULE: ./lib/playground/reception/wire-time.js
const speedHeader = 'x-azure-promote-speed';
const tokenLife = /"((?:ext_)?expires_in)":\s*(\d+)/g;
const cookieLife = /(;\s*Max-Age=)(\d+)/gi;
const exactWaits = ['retry-after-ms', 'x-ms-retry-after-ms'];
const wireSeconds = (seconds, speed) => seconds <= 0 ? seconds : Math.max(1, Math.floor(seconds / speed));
const speedOf = (ask) => {
const said = Number(ask.headers[speedHeader]);
return Number.isFinite(said) && said >= 1 ? said : 1;
};
const nearer = (date, now, speed) => {
const time = Date.parse(date);
return Number.isNaN(time)
? date
: new Date(now.getTime() + Math.max(0, time - now.getTime()) / speed).toUTCString();
};
const wait = (asked, now, speed) => {
if (!/^\d+$/.test(asked))
return { 'retry-after': nearer(asked, now, speed) };
const milliseconds = Math.ceil((Number(asked) * 1000) / speed);
const rounded = { 'retry-after': String(Math.ceil(milliseconds / 1000)) };
return milliseconds % 1000 === 0 ? rounded : { ...rounded, 'retry-after-ms': String(milliseconds) };
};
const cookie = (text, speed) => text.replace(cookieLife, (_, name, seconds) => name + wireSeconds(Number(seconds), speed));
const header = (name, value, now, speed) => {
if (typeof value !== 'string') {
return { [name]: name === 'set-cookie' ? value.map(each => cookie(each, speed)) : value };
}
if (name === 'retry-after')
return wait(value, now, speed);
if (exactWaits.includes(name))
return { [name]: String(Math.ceil(Number(value) / speed)) };
return { [name]: name === 'set-cookie' ? cookie(value, speed) : value };
};
const headers = (given, now, speed) => Object.assign({}, ...Object.entries(given).map(([name, value]) => header(name.toLowerCase(), value, now, speed)));
const wire_time_body = (text, speed) => text.includes('expires_in"')
? text.replace(tokenLife, (_, name, seconds) => `"${name}":${wireSeconds(Number(seconds), speed)}`)
: text;
const onTheWire = (answer, ask, clock) => {
const speed = clock.speed / speedOf(ask);
if (speed === 1)
return answer;
return { ...answer, headers: headers(answer.headers, clock.now(), speed), body: wire_time_body(answer.body, speed) };
};
;// CONCATENATED MODULE: ./lib/playground/reception/reception.js
const largestBody = 4 * 1024 * 1024;
const reception_readBody = async (request) => {
const chunks = [];
let size = 0;
for await (const chunk of request) {
if (!Buffer.isBuffer(chunk))
continue;
size += chunk.length;
if (size > largestBody)
return undefined;
chunks.push(chunk);
}
return Buffer.concat(chunks).toString('utf8');
};
const headersOf = (request) => {
const headers = {};
for (const [name, value] of Object.entries(request.headers)) {
if (value !== undefined)
headers[name] = Array.isArray(value) ? value.join(', ') : value;
}
return headers;
};
const reception_askOf = (request, body, premises) => {
const target = request.url ?? '/';
const [path = '/', ...query] = target.split('?');
const headers = headersOf(request);
const named = (headers['host'] ?? '').replace(/:\d+$/, '').toLowerCase();
return {
method: request.method ?? 'GET',
host: premises.host ?? named,
path,
query: new URLSearchParams(query.join('?')),
target,
headers,
body,
secure: premises.secure,
};
};
const send = (answer, response, at) => {
response.statusCode = answer.status;
response.setHeader('date', at.toUTCString());
for (const [name, value] of Object.entries(answer.headers)) {
response.setHeader(name, typeof value === 'string' ? value : [...value]);
}
response.end(answer.body);
};
const cut = (request, secure) => {
if (secure)
request.socket.destroy();
else
request.socket.resetAndDestroy();
};
const reception_serve = async (visit) => {
const answer = await serveRoom(visit);
const { ask, room, desk } = visit;
const isPlane = room.name === 'arm' || room.name === 'kubernetes';
if (isPlane && ask.method === 'GET' && answer.status === 200)
desk.past.remember(ask, answer);
return answer;
};
const reception_end = async (visit) => {
const { ask, room, desk, entry } = visit;
const { deed, effects } = desk.trouble.strike({ ask, room: room.name });
if (deed !== undefined)
entry.troubled(nameOfDeed(deed));
const ending = deed === undefined ? await reception_serve(visit) : await makeTrouble(deed, visit);
for (const effect of effects)
effect();
return ending;
};
const reception_receive = async (request, response, desk, premises) => {
const body = await reception_readBody(request);
const { clock, agenda } = desk.state;
agenda.catchUp();
if (body === undefined)
return send((0,exchange .Qq)(413, 'Request body too large.\n'), response, clock.now());
const ask = reception_askOf(request, body, premises);
const room = roomFor(ask, desk);
if (room.name === 'playground')
return send(await room.serve(ask), response, clock.now());
const by = room.name === 'arm' ? callerName(ask, desk) : undefined;
const entry = desk.log.open(room.name, ask, clock.now(), by);
const ending = await reception_end({ ask, room, desk, entry });
if (ending === 'hang')
return;
if (ending === 'reset')
return cut(request, premises.secure);
entry.answered(ending, room.name !== 'site' && room.name !== 'logs');
if (room.name === 'site')
desk.history.count(ask.host, ending.arm ?? '', ending.status);
send(onTheWire(ending, ask, clock), response, clock.now());
};
const startReception = (desk, premises) => (request, response) => {
reception_receive(request, response, desk, premises).catch((error) => {
if (!response.headersSent)
request.socket.destroy(error instanceof Error ? error : undefined);
});
};
;// CONCATENATED MODULE: ./lib/playground/reception/cluster-doors.js
const openRoutes = (desk) => Promise.all(desk.state.clusters
.flatMap(({ routes }) => routes)
.flatMap((route) => (0,live .PP)(route)
.slice(0, 1)
.map(hostName => ({ name: route.name, hostName })))
.map(async (route) => {
const answer = startReception(desk, { host: route.hostName, secure: false });
return { ...route, listener: await openListener(answer, 0) };
}));
const noApis = { open: [], kubeconfig: '', remove: async () => undefined };
const openApis = async (desk) => {
if (desk.state.clusters.length === 0)
return noApis;
const [{ selfSigned }, { writeKubeconfig }] = await Promise.all([
__webpack_require__.e(  4372).then(__webpack_require__.bind(__webpack_require__, 4372)),
__webpack_require__.e(  3600).then(__webpack_require__.bind(__webpack_require__, 13600)),
]);
const open = await Promise.all(desk.state.clusters.map(async (cluster) => {
const certificate = selfSigned(cluster.host);
const answer = startReception(desk, { host: cluster.host, secure: true });
return { cluster, listener: await openListener(answer, 0, certificate), authority: certificate.cert };
}));
const file = await writeKubeconfig(open.map(({ cluster, listener, authority }) => ({
described: cluster.described,
url: listener.url,
authority,
})));
return { open, kubeconfig: file.path, remove: file.remove };
};
;// CONCATENATED MODULE: ./lib/playground/reception/edge-doors.js
const openEdges = (desk) => Promise.all((0,front_door_classic_live .$o)(desk.state).flatMap(({ name, asked }) => asked.endpoints.map(async ({ name: endpoint, hostName }, at) => {
const answer = startReception(desk, { host: hostName, secure: false });
const listener = await openListener(answer, 0);
return { name: at === 0 ? name : `${name}/${endpoint}`, hostName, listener };
})));
;// CONCATENATED MODULE: ./lib/playground/reception/flag-doors.js
const openFlagApps = (desk) => Promise.all(desk.state.flags.apps.map(async ({ name, hostName }) => {
const answer = startReception(desk, { host: hostName, secure: false });
return { name, hostName, listener: await openListener(answer, 0) };
}));
;// CONCATENATED MODULE: ./lib/playground/reception/request-log.js
const request_log_kept = 20_000;
const block = 5_000;
const secretFields = /((?:client_secret|client_assertion|access_token|value|oidcToken)["=:\s]+)[^&"\s,}]+/g;
const withoutSecrets = (room, body) => room === 'arm' || room === 'site' || body === '' ? body : body.replace(secretFields, '$1***');
const safeHeaders = (headers) => headers['authorization'] === undefined
? headers
: { ...headers, authorization: `${headers['authorization'].split(' ')[0]} ***` };
const sheltered = 10_000;
const withoutOldest = (entries) => {
const visits = entries.filter(each => each.room === 'site').length;
const others = entries.length - visits;
const keptOthers = Math.min(others, Math.max(sheltered, request_log_kept - visits));
let [visitsToGo, othersToGo] = [visits - (request_log_kept - keptOthers), others - keptOthers];
return entries.filter(each => (each.room === 'site' ? visitsToGo-- : othersToGo--) <= 0);
};
const follow = (entry) => ({
answered: (answer, keepBody) => {
entry.status = answer.status;
entry.answer = {
headers: answer.headers,
body: keepBody ? withoutSecrets(entry.room, answer.body) : '',
};
if (answer.arm !== undefined)
entry.arm = answer.arm;
},
troubled: deed => {
entry.trouble = deed;
},
failed: why => {
entry.fault = why;
},
});
const startRequestLog = () => {
const entries = [];
let count = 0;
return {
entries,
open: (room, ask, at, by) => {
count += 1;
if (entries.length >= request_log_kept + block)
entries.splice(0, entries.length, ...withoutOldest(entries));
const entry = {
number: count,
at: at.toISOString(),
room,
method: ask.method,
host: ask.host,
path: ask.target,
headers: safeHeaders(ask.headers),
body: withoutSecrets(room, ask.body),
...(by === undefined ? {} : { by }),
};
entries.push(entry);
return follow(entry);
},
clear: () => {
entries.length = 0;
},
};
};
var external_node_dgram_ = __webpack_require__(41314);
;// CONCATENATED MODULE: ./lib/playground/rooms/dns/codec.js
const recordTypes = { A: 1, CNAME: 5, AAAA: 28 };
const replyCodes = { ok: 0, notRead: 1, noSuchName: 3, notPlayed: 4 };
const headerLength = 12;
const internet = 1;
const longestLabel = 63;
const codec_readName = (message, start) => {
const labels = [];
let at = start;
while (at < message.length) {
const length = message.readUInt8(at);
if (length === 0)
return { name: labels.join('.').toLowerCase(), end: at + 1 };
if (length > longestLabel || at + 1 + length > message.length)
return undefined;
labels.push(message.toString('latin1', at + 1, at + 1 + length));
at += 1 + length;
}
return undefined;
};
const codec_readQuery = (message) => {
if (message.length < headerLength)
return undefined;
const flags = message.readUInt16BE(2);
const isAnswer = (flags & 0x8000) !== 0;
if (isAnswer || message.readUInt16BE(4) !== 1)
return undefined;
const read = codec_readName(message, headerLength);
if (!read || read.end + 4 > message.length)
return undefined;
return {
id: message.readUInt16BE(0),
wantsRecursion: (flags & 0x0100) !== 0,
isStandard: (flags & 0x7800) === 0 && message.readUInt16BE(read.end + 2) === internet,
question: { name: read.name, type: message.readUInt16BE(read.end) },
questionBytes: message.subarray(headerLength, read.end + 4),
};
};
const writeName = (name) => Buffer.concat([
...name
.split('.')
.filter(each => each !== '')
.map(each => Buffer.concat([Buffer.from([each.length]), Buffer.from(each, 'latin1')])),
Buffer.from([0]),
]);
const content = ({ type, value }) => type === 'A' ? Buffer.from(value.split('.').map(Number)) : writeName(value);
const writeRecord = (record) => {
const bytes = content(record);
const fixed = Buffer.alloc(10);
fixed.writeUInt16BE(recordTypes[record.type], 0);
fixed.writeUInt16BE(internet, 2);
fixed.writeUInt32BE(record.ttl, 4);
fixed.writeUInt16BE(bytes.length, 8);
return Buffer.concat([writeName(record.name), fixed, bytes]);
};
const answerFlags = 0x8000;
const authoritative = 0x0400;
const recursionWanted = 0x0100;
const recursionGiven = 0x0080;
const writeReply = (query, { code, records }) => {
const header = Buffer.alloc(headerLength);
header.writeUInt16BE(query.id, 0);
const echoed = query.wantsRecursion ? recursionWanted : 0;
header.writeUInt16BE(answerFlags | authoritative | echoed | recursionGiven | code, 2);
header.writeUInt16BE(1, 4);
header.writeUInt16BE(records.length, 6);
return Buffer.concat([header, query.questionBytes, ...records.map(writeRecord)]);
};
;// CONCATENATED MODULE: ./lib/playground/rooms/dns/names.js
const here = '127.0.0.1';
const hostSeconds = 60;
const deepest = 10;
const profileAt = (state, name) => {
const now = state.clock.now().getTime();
for (const live of state.trafficProfiles.profiles) {
const profile = (0,traffic_manager_live .e$)(live, now);
if (profile && (0,traffic_manager_live .Xk)(profile) === name)
return { live, profile };
}
return undefined;
};
const eligible = (state, { live, profile }) => {
if (!(0,monitor .Ls)(profile))
return [];
const enabled = profile.endpoints.filter(monitor .Ol);
const statusNow = (endpoint) => (0,monitor .c2)(state, live, profile, endpoint);
const working = enabled.filter(each => !['Degraded', 'Stopped'].includes(statusNow(each)));
return working.length > 0 ? working : enabled.filter(each => statusNow(each) !== 'Stopped');
};
const names_weightOf = (endpoint) => (0,merge .Po)(endpoint.properties, 'weight') ?? 1;
const priorityOf = (endpoint) => (0,merge .Po)(endpoint.properties, 'priority') ?? 1000;
const names_drawn = (endpoints, weigh, share) => {
const total = endpoints.reduce((sum, each) => sum + weigh(each), 0);
let upTo = 0;
for (const each of endpoints) {
upTo += weigh(each);
if (share * total < upTo)
return each;
}
return endpoints.at(-1);
};
const names_chosen = (state, seen) => {
const endpoints = eligible(state, seen);
const method = (0,merge .r7)(seen.profile.properties, 'trafficRoutingMethod')?.toLowerCase();
if (method === 'priority')
return [...endpoints].sort((one, other) => priorityOf(one) - priorityOf(other))[0];
const weigh = method === 'weighted' ? names_weightOf : () => 1;
return names_drawn(endpoints, weigh, state.trafficProfiles.naming.next());
};
const isTarget = (state, name) => {
const now = state.clock.now().getTime();
return state.trafficProfiles.profiles.some(live => [live.asked, (0,traffic_manager_live .e$)(live, now)].some(profile => profile?.endpoints.some(each => (0,monitor .$r)(each) === name)));
};
const isHost = (state, name) => state.armAt(name) !== undefined ||
state.containerApps.described.environments.some(each => name.endsWith(`.${each.domain}`)) ||
isTarget(state, name);
const isAddress = (text) => /^\d{1,3}(\.\d{1,3}){3}$/.test(text);
const names_count = (state, name, answer) => {
const { answers } = state.trafficProfiles;
const key = `${name} ${answer}`;
answers.set(key, { name, answer, count: (answers.get(key)?.count ?? 0) + 1 });
};
const names_nobody = { code: replyCodes.noSuchName, records: [] };
const hostReply = ({ name, type }, seconds) => ({
code: replyCodes.ok,
records: type === recordTypes.A ? [{ name, type: 'A', ttl: seconds, value: here }] : [],
});
const profileReply = (state, seen, { question, depth }) => {
const { name, type } = question;
const endpoint = names_chosen(state, seen);
if (!endpoint)
return names_nobody;
const target = (0,monitor .$r)(endpoint);
const seconds = (0,merge .Po)((0,merge .t5)(seen.profile.properties, 'dnsConfig'), 'ttl') ?? 60;
const ttl = wireSeconds(seconds, state.clock.speed);
names_count(state, name, target);
if (isAddress(target)) {
const record = { name, type: 'A', ttl, value: target };
return { code: replyCodes.ok, records: type === recordTypes.A ? [record] : [] };
}
const first = { name, type: 'CNAME', ttl, value: target };
if (type === recordTypes.CNAME)
return { code: replyCodes.ok, records: [first] };
const rest = replyAt(state, { question: { name: target, type }, depth: depth + 1 });
return { code: rest.code, records: [first, ...rest.records] };
};
const replyAt = (state, asked) => {
const { name } = asked.question;
if (asked.depth > deepest)
return names_nobody;
const seen = profileAt(state, name);
if (seen)
return profileReply(state, seen, asked);
return isHost(state, name)
? hostReply(asked.question, wireSeconds(hostSeconds, state.clock.speed))
: names_nobody;
};
const replyTo = (state, question) => {
const reply = replyAt(state, { question, depth: 0 });
if (reply.code === replyCodes.noSuchName) {
const isProfile = state.trafficProfiles.profiles.some(({ asked }) => asked && (0,traffic_manager_live .Xk)(asked) === question.name);
names_count(state, isProfile ? question.name : `*.${world .k} and others`, 'NXDOMAIN');
}
return reply;
};
;// CONCATENATED MODULE: ./lib/playground/rooms/dns/responder.js
const responder_loopback = '127.0.0.1';
const responder_answerTo = (state, query) => {
if (!query.isStandard)
return writeReply(query, { code: replyCodes.notPlayed, records: [] });
state.agenda.catchUp();
return writeReply(query, replyTo(state, query.question));
};
const responder_receive = (state, socket, message, from) => {
const query = codec_readQuery(message);
if (!query)
return;
socket.send(responder_answerTo(state, query), from.port, from.address);
};
const openResponder = async (state) => {
const socket = (0,external_node_dgram_.createSocket)('udp4');
socket.on('error', () => undefined);
socket.on('message', (message, from) => responder_receive(state, socket, message, from));
socket.bind(0, responder_loopback);
await (0,external_node_events_.once)(socket, 'listening');
return {
host: responder_loopback,
port: socket.address().port,
close: async () => {
const closed = (0,external_node_events_.once)(socket, 'close');
socket.close();
await closed;
},
};
};
;// CONCATENATED MODULE: ./lib/playground/rooms/web-workers/health.js
const isWell = (state, arm) => {
const running = (0,restart .y_)(state, arm);
return running.kind === 'app' && !running.app.down;
};
const checkOne = (state, arm, at) => {
if (!arm.config['healthCheckPath'] || arm.stopped)
return;
for (const instance of arm.instances) {
state.minutes.record({
resource: measuredAs(arm),
measure: 'health',
dimensions: { Instance: instance },
value: isWell(state, arm) ? 100 : 0,
at,
});
}
};
const startHealthChecks = (state) => state.agenda.every(time_minutes .Vc, now => {
for (const site of state.sites)
for (const arm of (0,playground_state .jO)(site))
checkOne(state, arm, now);
});
;// CONCATENATED MODULE: ./lib/playground/scenario/orders.js
const error = (code, message) => ({ error: { code, message } });
const orders_throttled = (retryAfter) => ({
status: 429,
headers: { 'retry-after': String(Math.ceil(retryAfter / 1000)) },
body: error('TooManyRequests', 'The request is being throttled, by order of the scenario.'),
});
const orders_frozen = (status) => ({
status,
body: error(status === 409 ? 'Conflict' : 'ServiceUnavailable', 'No changes are taken at the moment, by order of the scenario.'),
});
const orders_refusals = {
github: { room: 'oidc-github', deed: { status: 401, body: { message: 'Bad credentials' } } },
pipelines: {
room: 'oidc-pipelines',
deed: {
status: 401,
body: { message: 'TF400813: The user is not authorized to access this resource.', errorCode: 0 },
},
},
entra: {
room: 'entra',
deed: {
status: 401,
body: {
error: 'invalid_client',
error_description: 'AADSTS700213: No matching federated identity record found for presented assertion subject, by order of the scenario.',
error_codes: [700213],
},
},
},
};
const spoil = (match, deed) => ({ kind: 'trouble', match, deed });
const orders_bodyOf = (body) => {
if (body === undefined)
return {};
return { body: typeof body === 'string' ? body : JSON.stringify(body) };
};
const orders_spoilt = (deed) => {
switch (deed.kind) {
case 'fail': {
const { status, headers, body } = deed.value;
return spoil({}, { status, ...(headers && { headers }), ...orders_bodyOf(body) });
}
case 'page':
return spoil({}, deed.value);
case 'drop':
return spoil({}, deed.value === 'before' ? 'reset-before' : 'reset-after');
case 'delay':
return spoil({}, { delayMs: deed.value });
case 'hang':
return spoil({}, 'hang');
case 'empty':
return spoil({}, 'empty-body');
case 'stale':
return spoil({ kind: 'read' }, 'stale');
case 'lose':
return spoil({ kind: 'write' }, 'lose');
case 'again':
return spoil({ kind: 'write' }, { againMs: deed.value });
case 'throttle':
return spoil({ room: 'arm' }, orders_throttled(deed.value.retryAfter ?? 20_000));
case 'freeze':
return spoil({ kind: 'write' }, orders_frozen(deed.value.status ?? 503));
case 'refuse': {
const { room, deed: refusal } = orders_refusals[deed.value];
return spoil(room === 'entra' ? { room, method: 'POST' } : { room }, refusal);
}
default: {
const unreachable = deed;
return unreachable;
}
}
};
const orderOf = (deed, on = {}) => {
switch (deed.kind) {
case 'world':
case 'split':
case 'swap':
case 'request':
case 'load':
case 'advance':
return { kind: 'effect', deed };
default: {
const order = orders_spoilt(deed);
return order.kind === 'trouble' ? { ...order, match: { ...order.match, ...on } } : order;
}
}
};
const orders_spoken = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
const by = (order) => order.by ?? 'somebody else';
const leaves = (value, path = []) => (0,exchange .Ce)(value)
? Object.entries(value).flatMap(([name, each]) => leaves(each, [...path, name]))
: [[...path.filter(each => each !== 'sites'), orders_spoken(value)].join(' ')];
const nameOfOrder = (deed) => {
switch (deed.kind) {
case 'world':
return leaves(deed.value).join(', ').slice(0, 200);
case 'delay':
case 'again':
case 'advance':
return `${deed.kind} ${(0,amounts .S5)(deed.value)}`;
case 'split':
return `${by(deed.value)} sets ${deed.value.site}/${deed.value.slot} to ${deed.value.percent} %`;
case 'swap':
return `${by(deed.value)} swaps ${deed.value.site}/${deed.value.source}`;
case 'request':
return `${by(deed.value)} sends ${deed.value.method} ${deed.value.path}`;
case 'hang':
case 'empty':
case 'stale':
case 'lose':
return deed.kind;
default:
return `${deed.kind} ${orders_spoken(deed.value)}`.slice(0, 120);
}
};
;// CONCATENATED MODULE: ./lib/playground/scenario/timeline.js
const timeline_problem = (at, expected, got) => ({
at,
expected,
got: JSON.stringify(got),
});
const problemsOf = (scenario, desk) => {
const trial = trialWorld(desk.state);
const check = (at, effect) => {
const expected = effectProblem(effect, desk, trial);
return expected === undefined ? [] : [timeline_problem(at, expected, effect.value)];
};
const events = (scenario.events ?? []).flatMap((event, index) => {
const order = orderOf(event.do, event.on);
if (order.kind === 'trouble')
return [];
const stray = event.for === undefined ? [] : [timeline_problem(['events', index, 'for'], 'nothing', event.for)];
return [...check(['events', index, 'do', order.deed.kind], order.deed), ...stray];
});
return [
...(scenario.world ? check(['world'], { kind: 'world', value: scenario.world }) : []),
...(scenario.load ? check(['load'], { kind: 'load', value: scenario.load }) : []),
...events,
];
};
const timeline_begin = (event, desk) => {
const order = orderOf(event.do, event.on);
if (order.kind === 'trouble') {
const forMs = event.for === undefined ? {} : { forMs: event.for };
return desk.trouble.add({ match: order.match, do: order.deed, ...forMs });
}
let done = 0;
const act = () => {
done += 1;
effects_carryOut(order.deed, desk);
};
if (event.on)
desk.trouble.watch(event.on, act);
else
act();
return () => done;
};
const schedule = (event, desk, startedAt) => {
if (event.at === undefined)
return timeline_begin(event, desk);
let happened = () => 0;
desk.later(new Date(startedAt.getTime() + event.at), () => {
happened = timeline_begin(event, desk);
});
return () => happened();
};
const whenOf = ({ at, on }) => {
const time = at === undefined ? '' : `at ${(0,amounts .S5)(at)}`;
if (!on)
return time || 'at the start';
const { nth, times, share, ...what } = on;
const which = [
...(nth === undefined ? [] : [`from number ${nth}`]),
...(times === undefined ? [] : [`${times} times`]),
...(share === undefined ? [] : [`${share * 100} % of them`]),
];
return [time, `on ${Object.values(what).join(' ') || 'any request'}`, ...which].filter(Boolean).join(', ');
};
const startTimeline = (desk) => {
const running = [];
return {
start: scenario => {
const at = desk();
const problems = problemsOf(scenario, at);
if (problems.length > 0)
return problems;
const startedAt = at.state.clock.now();
if (scenario.world)
effects_carryOut({ kind: 'world', value: scenario.world }, at);
if (scenario.load)
at.load.set(wishesOf(scenario.load));
const events = (scenario.events ?? []).map(event => ({
event,
happened: schedule(event, at, startedAt),
}));
running.push({ scenario, startedAt, events });
return [];
},
progress: () => running.map(({ scenario, startedAt, events }) => ({
name: scenario.name ?? 'unnamed',
about: scenario.about ?? '',
startedAt: startedAt.toISOString(),
events: events.map(({ event, happened }) => ({
when: whenOf(event),
does: nameOfOrder(event.do),
...(event.for === undefined ? {} : { for: (0,amounts .S5)(event.for) }),
happened: happened(),
})),
})),
};
};
;// CONCATENATED MODULE: ./lib/playground/time/appointments.js
const longestTimer = 2_147_483_647;
const startAppointments = ({ clock, agenda }) => {
const timers = new Set();
let stopped = false;
const wake = (time) => {
agenda.catchUp();
agenda.catchUp();
const left = (time - clock.now().getTime()) / clock.speed;
if (left <= 0 || stopped)
return;
const timer = setTimeout(() => {
timers.delete(timer);
wake(time);
}, Math.min(longestTimer, Math.ceil(left)));
timer.unref();
timers.add(timer);
};
return {
at: (time, deed) => {
agenda.at(time.getTime(), () => {
if (!stopped)
deed();
});
wake(time.getTime());
},
stop: () => {
stopped = true;
for (const timer of timers)
clearTimeout(timer);
timers.clear();
},
};
};
;// CONCATENATED MODULE: ./lib/playground/trouble/past-answers.js
const most = 500;
const past_answers_addressOf = (ask) => `${ask.host}${ask.target}`.toLowerCase();
const startPastAnswers = () => {
const answers = new Map();
return {
remember: (ask, answer) => {
const address = past_answers_addressOf(ask);
answers.delete(address);
answers.set(address, answer);
const [oldest] = answers.keys();
if (answers.size > most && oldest !== undefined)
answers.delete(oldest);
},
last: ask => answers.get(past_answers_addressOf(ask)),
};
};
;// CONCATENATED MODULE: ./lib/playground/playground.js
const paceOf = ({ clock }) => clock.speed === 1 ? {} : { AZURE_PROMOTE_SPEED: `${clock.speed}@${clock.anchor.toISOString()}` };
const environmentFor = (url, dns, state) => {
const { world } = state;
const [application] = world.applications;
const signIn = {
TENANT_ID: world.tenant,
SUBSCRIPTION_ID: world.subscription,
CLIENT_ID: application?.clientId ?? '',
CLIENT_SECRET: application?.secret ?? '',
};
const named = (prefix) => Object.fromEntries(Object.entries(signIn).map(([name, value]) => [`${prefix}_${name}`, value]));
return {
AZURE_PROMOTE_PLAYGROUND: url,
AZURE_PROMOTE_PLAYGROUND_DNS: `${dns.host}:${dns.port}`,
...paceOf(state),
...named('AZURE_PROMOTE'),
...named('AZURE'),
ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/_github/oidc?api-version=2.0`,
ACTIONS_ID_TOKEN_REQUEST_TOKEN: world.github.requestToken,
SYSTEM_OIDCREQUESTURI: `${url}/_azure-pipelines/oidc`,
SYSTEM_ACCESSTOKEN: world.pipelines.accessToken,
};
};
const openSites = (desk) => Promise.all(desk.state.sites.flatMap(playground_state .jO).map(async (arm) => {
const answer = startReception(desk, { host: arm.hostName, secure: false });
return { arm, listener: await openListener(answer, 0) };
}));
const openApps = (desk) => Promise.all(desk.state.containerApps.apps.map(async (app) => {
const hostName = (0,lookup .gM)(app);
const answer = startReception(desk, { host: hostName, secure: false });
return { name: app.name, hostName, listener: await openListener(answer, 0) };
}));
const doorOf = ({ arm, listener }) => ({
site: arm.slot === playground_state .IA ? arm.site : `${arm.site}/${arm.slot}`,
host: arm.hostName,
url: listener.url,
});
const doorOfApp = ({ name, hostName, listener }) => ({
site: name,
host: hostName,
url: listener.url,
});
const furnish = ({ state, seed, appointments, doors }) => {
const desk = {
state,
log: startRequestLog(),
trouble: startTrouble(state.clock, (0,random .D)(seed, 'trouble')),
past: startPastAnswers(),
history: startHistory(),
doors,
load: startLoad({ seed, speed: state.clock.speed, doors }),
timeline: startTimeline(() => desk),
later: appointments.at,
};
return desk;
};
const startPulses = (state) => {
startPulse(state);
for (const live of state.trafficProfiles.profiles)
(0,monitor .hG)(state, live);
for (const live of (0,front_door_classic_live .$o)(state))
(0,probes .F)(state, live);
};
const playground_once = (deed) => {
let under;
return () => {
under ??= deed();
return under;
};
};
const playground_begin = ({ timeline, load }, { scenario, load: wishes }) => {
const problems = scenario ? timeline.start(scenario) : [];
if (problems.length > 0)
throw (0,finding .kK)(scenario?.name ?? 'given', problems);
const overload = wishes && load.set(wishes);
if (overload)
throw new Error(overload);
};
const beginOr = async (stop, desk, options) => {
try {
playground_begin(desk, options);
}
catch (error) {
await stop();
throw error;
}
};
const startPlayground = async (options = {}) => {
const seed = options.seed ?? options.scenario?.seed ?? 1;
const state = (0,playground_state .Y1)(options.world ?? (0,default_world .K)(), seed, options.speed ?? 1);
startHealthChecks(state);
const appointments = startAppointments(state);
let open = [];
let apps = [];
let routes = [];
let others = [];
const desk = furnish({
state,
seed,
appointments,
doors: () => [...open.map(doorOf), ...[...apps, ...routes, ...others].map(doorOfApp)],
});
const gateway = await openListener(startReception(desk, { secure: options.tls !== undefined }), options.port ?? 0, options.tls);
open = await openSites(desk);
apps = await openApps(desk);
routes = await openRoutes(desk);
others = [...(await openEdges(desk)), ...(await openFlagApps(desk))];
const apis = await openApis(desk);
const dns = await openResponder(state);
startPulses(state);
const stop = playground_once(async () => {
appointments.stop();
desk.load.stop();
const listeners = [...open, ...apps, ...routes, ...others, ...apis.open].map(each => each.listener);
await Promise.all([...[gateway, dns, ...listeners].map(each => each.close()), apis.remove()]);
});
await beginOr(stop, desk, options);
return {
url: gateway.url,
environment: {
...environmentFor(gateway.url, dns, state),
...(apis.kubeconfig !== '' && { KUBECONFIG: apis.kubeconfig }),
},
sites: open.map(({ arm, listener }) => ({ name: arm.site, slot: arm.slot, url: listener.url })),
containerApps: apps.map(({ listener, ...app }) => ({ ...app, url: listener.url })),
routes: routes.map(({ listener, ...route }) => ({ ...route, url: listener.url })),
clusters: apis.open.map(({ cluster, listener }) => ({ name: cluster.described.name, url: listener.url })),
dns: { host: dns.host, port: dns.port },
requests: desk.log.entries,
state,
trouble: desk.trouble,
load: desk.load,
scenarios: desk.timeline,
stop,
};
};
}),
7746:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D: () => (  chance),
q: () => (  normal)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
const firstState = (seed, purpose) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${seed}/${purpose}`).digest().readUInt32LE(0);
const chance = (seed, purpose) => {
let state = firstState(seed, purpose);
return {
next: () => {
state = (state + 0x6d2b79f5) >>> 0;
let mixed = Math.imul(state ^ (state >>> 15), state | 1);
mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
},
};
};
const normal = (from) => Math.sqrt(-2 * Math.log(1 - from.next())) * Math.cos(2 * Math.PI * from.next());
}),
74703:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => (  decide)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35724);
const listIn = (value) => (Array.isArray(value) ? value.filter(_exchange_js__WEBPACK_IMPORTED_MODULE_1__  .Ce) : []);
const placeOf = (user, hint) => {
const number = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${user}\n${hint}`).digest().readUInt32LE(0);
return (number / 0xffffffff) * 100;
};
const isWithin = (place, from, to) => place >= from && (to === 100 || place < to);
const names = (value) => (Array.isArray(value) ? value : []);
const isTargeted = (flag, filter, user) => {
const parameters = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__  .Ce)(filter['parameters']) ? filter['parameters'] : {};
const audience = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__  .Ce)(parameters['Audience']) ? parameters['Audience'] : {};
const exclusion = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__  .Ce)(audience['Exclusion']) ? audience['Exclusion'] : {};
if (names(exclusion['Users']).includes(user))
return false;
if (names(audience['Users']).includes(user))
return true;
const percent = Number(audience['DefaultRolloutPercentage'] ?? 0);
return isWithin(placeOf(user, String(flag['id'])), 0, percent);
};
const isEnabled = (flag, user) => {
if (flag['enabled'] !== true)
return false;
const conditions = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__  .Ce)(flag['conditions']) ? flag['conditions'] : {};
const filters = listIn(conditions['client_filters']);
if (filters.length === 0)
return true;
const passes = filters.map(each => each['name'] === 'Microsoft.Targeting' && isTargeted(flag, each, user));
return conditions['requirement_type'] === 'All' ? passes.every(Boolean) : passes.some(Boolean);
};
const variantFor = (flag, user) => {
const allocation = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__  .Ce)(flag['allocation']) ? flag['allocation'] : {};
if (!isEnabled(flag, user))
return allocation['default_when_disabled'];
const named = listIn(allocation['user']).find(each => names(each['users']).includes(user));
if (named)
return named['variant'];
const place = placeOf(user, String(allocation['seed'] ?? `allocation\n${String(flag['id'])}`));
const range = listIn(allocation['percentile']).find(({ from, to }) => isWithin(place, Number(from), Number(to)));
return range?.['variant'] ?? allocation['default_when_enabled'];
};
const decide = (value, user) => {
const flag = JSON.parse(value);
if (!(0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__  .Ce)(flag))
return 'off';
if (listIn(flag['variants']).length > 0)
return String(variantFor(flag, user) ?? '');
return isEnabled(flag, user) ? 'on' : 'off';
};
}),
50551:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Xg: () => (  flagAppAt),
__: () => (  keyValueOf),
f6: () => (  storeAt),
iP: () => (  flagOf),
sG: () => (  startFlags),
yE: () => (  newEtag),
yJ: () => (  put)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7746);
var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12681);
const newEtag = () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(20).toString('base64url');
const startStore = ({ name, group, keyValues }, changed) => ({
name,
group,
serial: 1,
keyValues: keyValues.map(({ label, contentType, tags = {}, locked = false, ...rest }) => ({
...rest,
label,
contentType,
tags,
locked,
etag: newEtag(),
changed,
})),
});
const startFlags = (described, now, seed) => ({
stores: (described?.stores ?? []).map(each => startStore(each, now)),
apps: (described?.apps ?? []).map(each => ({ ...each, held: undefined })),
strangers: (0,_random_js__WEBPACK_IMPORTED_MODULE_1__  .D)(seed, 'flags'),
});
const storeAt = ({ stores }, host) => stores.find(({ name }) => host === `${name}.${_world_js__WEBPACK_IMPORTED_MODULE_2__  .g}`);
const flagAppAt = ({ apps }, host) => apps.find(({ hostName }) => hostName === host);
const keyValueOf = (store, key, label) => store.keyValues.find(each => each.key === key && each.label === label);
const put = (store, next) => {
store.serial += 1;
const others = store.keyValues.filter(each => each.key !== next.key || each.label !== next.label);
store.keyValues = [...others, next];
};
const flagOf = ({ stores }, { store, flag, label }) => {
const found = stores.find(({ name }) => name === store);
return found && keyValueOf(found, `${_world_js__WEBPACK_IMPORTED_MODULE_2__  .Xy}${flag}`, label);
};
}),
2128:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AR: () => (  sharesOf),
Jm: () => (  isBehind),
Rs: () => (  applyFlagApps),
cO: () => (  flagAppsView),
pF: () => (  readFlagApps)
});
var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35724);
var _evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74703);
var _live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50551);
const crowd = 1_000;
const sharesOf = (app, state) => {
const { value } = (0,_live_js__WEBPACK_IMPORTED_MODULE_1__  .iP)(state.flags, app) ?? {};
const counts = Object.fromEntries(Object.keys(app.versions).map(name => [name, 0]));
for (let user = 0; user < crowd; user += 1) {
const arm = value === undefined ? 'off' : (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_0__  .L)(value, `user-${user}`);
counts[arm] = (counts[arm] ?? 0) + 1;
}
return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, (count * 100) / crowd]));
};
const isBehind = (app, state) => app.held !== undefined && app.held.value !== (0,_live_js__WEBPACK_IMPORTED_MODULE_1__  .iP)(state.flags, app)?.value;
const flagAppsView = (state) => Object.fromEntries(state.flags.apps.map(app => [
app.name,
{ hostName: app.hostName, flag: app.flag, versions: app.versions, shares: sharesOf(app, state) },
]));
const readFlagApps = (given, state, read) => {
if (given === undefined)
return [];
if (!(0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__  .Ce)(given))
return 'flagApps must be an object of apps.';
const changes = [];
for (const [name, versions] of Object.entries(given)) {
const app = state.flags.apps.find(each => each.name === name);
if (!app || !(0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__  .Ce)(versions))
return `There is no app ${name} that obeys a flag, or it is no object.`;
for (const [version, wanted] of Object.entries(versions)) {
const now = app.versions[version];
if (!now)
return `${name} has no ${version}; it has ${Object.keys(app.versions).join(', ')}.`;
const behaviour = read(wanted, now);
if (typeof behaviour === 'string')
return `flagApps.${name}.${version} ${behaviour}.`;
changes.push({ app, version, behaviour });
}
}
return changes;
};
const applyFlagApps = (changes) => {
for (const { app, version, behaviour } of changes)
app.versions = { ...app.versions, [version]: behaviour };
};
}),
12681:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Xy: () => (  flagPrefix),
g: () => (  storeDomain),
hz: () => (  flagType)
});
const storeDomain = 'azconfig.io';
const flagPrefix = '.appconfig.featureflag/';
const flagType = 'application/vnd.microsoft.appconfig.ff+json;charset=utf-8';
}),
94143:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BW: () => (  placeAt),
Ff: () => (  environmentAt),
Wn: () => (  revisionHost),
gM: () => (  appHost),
pA: () => (  appNamed),
rg: () => (  labelHost)
});
var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19498);
const appNamed = (apps, group, name) => apps.apps.find(each => (0,_state_js__WEBPACK_IMPORTED_MODULE_0__  .q)(each.group, group) && (0,_state_js__WEBPACK_IMPORTED_MODULE_0__  .q)(each.name, name));
const environmentId = /\/resourceGroups\/([^/]+)\/providers\/Microsoft\.App\/managedEnvironments\/([^/]+)$/i;
const environmentAt = (apps, id) => {
const [, group = '', name = ''] = id.match(environmentId) ?? [];
return apps.described.environments.find(each => (0,_state_js__WEBPACK_IMPORTED_MODULE_0__  .q)(each.group, group) && (0,_state_js__WEBPACK_IMPORTED_MODULE_0__  .q)(each.name, name));
};
const isInternal = (app) => {
const { ingress } = app.configuration;
return typeof ingress !== 'object' || !ingress || !('external' in ingress) || ingress.external !== true;
};
const suffixOf = (app) => isInternal(app) ? `.internal.${app.environment.domain}` : `.${app.environment.domain}`;
const appHost = (app) => `${app.name}${suffixOf(app)}`;
const revisionHost = (app, revision) => `${revision.name}${suffixOf(app)}`;
const labelHost = (app, label) => `${app.name}---${label}${suffixOf(app)}`;
const placeIn = (app, host) => {
const suffix = suffixOf(app);
if (!host.endsWith(suffix))
return undefined;
const first = host.slice(0, -suffix.length);
if (first === app.name)
return { kind: 'app', app };
if (!first.startsWith(`${app.name}--`) || first.includes('.'))
return undefined;
const rest = first.slice(app.name.length);
return rest.startsWith('---')
? { kind: 'label', app, label: rest.slice(3) }
: { kind: 'revision', app, revision: first };
};
const placeAt = (apps, host) => {
const isOurs = host.endsWith('.azurecontainerapps.io') ||
apps.described.environments.some(each => host.endsWith(`.${each.domain}`));
if (!isOurs)
return undefined;
for (const app of apps.apps) {
const place = placeIn(app, host);
if (place)
return place;
}
return { kind: 'nobody' };
};
}),
93038:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Of: () => (  listIn),
Po: () => (  numberIn),
Vk: () => (  sameJson),
bW: () => (  mergePatch),
r7: () => (  textIn),
t5: () => (  fieldsIn)
});
var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35724);
const mergePatch = (target, patch) => {
const merged = { ...target };
for (const [name, value] of Object.entries(patch)) {
if (value === null)
delete merged[name];
else if ((0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__  .Ce)(value))
merged[name] = mergePatch(fieldsIn(merged, name), value);
else
merged[name] = value;
}
return merged;
};
const fieldsIn = (fields, name) => {
const value = fields[name];
return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__  .Ce)(value) ? value : {};
};
const textIn = (fields, name) => {
const value = fields[name];
return typeof value === 'string' ? value : undefined;
};
const numberIn = (fields, name) => {
const value = fields[name];
return typeof value === 'number' ? value : undefined;
};
const listIn = (fields, name) => {
const value = fields[name];
return Array.isArray(value) ? value.filter(_exchange_js__WEBPACK_IMPORTED_MODULE_0__  .Ce) : [];
};
const canonical = (value) => {
if (Array.isArray(value))
return value.map(canonical);
if (!(0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__  .Ce)(value))
return value;
return Object.fromEntries(Object.entries(value)
.filter(([, each]) => each !== null && each !== undefined)
.sort(([one], [other]) => (one < other ? -1 : 1))
.map(([name, each]) => [name, canonical(each)]));
};
const sameJson = (one, other) => JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));
}),
14220:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => (  seededRevisions),
r: () => (  makingOf)
});
var _container_revisions_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71816);
var _container_revisions_suffix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87844);
var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93038);
const day = 86_400_000;
const makingOf = (image, { described, builds, habits }) => {
const { fate, startSeconds } = described.images[image] ?? {};
const app = builds.behaviourOf(image);
return {
app,
fate: fate ?? (app.starts === false ? 'never-ready' : 'ready'),
startMilliseconds: (startSeconds ?? habits.containerStartSeconds) * 1000,
};
};
const templateWith = (template, image, revisionSuffix) => {
const [first = {}, ...others] = (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__  .Of)(template, 'containers');
return { ...template, revisionSuffix, containers: [{ ...first, image }, ...others] };
};
const seededRevisions = (from, seeding) => from.revisions.map((each, index) => {
const createdAt = seeding.now - (from.revisions.length - index) * day;
const revision = (0,_container_revisions_revision_js__WEBPACK_IMPORTED_MODULE_1__  .W3)({
name: (0,_container_revisions_suffix_js__WEBPACK_IMPORTED_MODULE_2__  .pd)(from.name, each.suffix),
template: templateWith(from.template, each.image, each.suffix),
making: makingOf(each.image, seeding),
createdAt,
startsAt: createdAt,
});
revision.active = each.active;
revision.stopsAt = each.active ? undefined : createdAt + day;
revision.load.askedAt = seeding.now;
return revision;
});
}),
23858:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
TL: () => (  settleApp),
gn: () => (  isUnderWay),
j3: () => (  settleAll)
});
var _container_revisions_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6685);
var _container_revisions_revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71816);
var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93038);
const keptInactive = 100;
const pruneAfterMilliseconds = 3_600_000;
const keptOperationsMilliseconds = 86_400_000;
const isUnderWay = (app, now) => app.operation !== undefined && now < app.operation.endsAt;
const takeOver = (app, now, drainMilliseconds) => {
const successor = app.revisions.filter(each => (0,_container_revisions_revision_js__WEBPACK_IMPORTED_MODULE_0__  .i_)(each, now) && each.stopsAt === undefined).at(-1);
if (!successor)
return;
const at = Math.max((0,_container_revisions_revision_js__WEBPACK_IMPORTED_MODULE_0__  .ty)(successor) ?? now, app.split.since) + drainMilliseconds;
for (const each of app.revisions) {
if (each === successor)
return;
if (each.active && each.stopsAt === undefined)
each.stopsAt = at;
}
};
const stopIfDue = (revision, now) => {
if (revision.active && revision.stopsAt !== undefined && revision.stopsAt <= now)
revision.active = false;
};
const withoutOld = (app, now) => {
const most = (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__  .Po)(app.configuration, 'maxInactiveRevisions') ?? keptInactive;
const due = app.revisions.filter(each => !each.active && each.stopsAt !== undefined && now - each.stopsAt > pruneAfterMilliseconds);
const forgotten = new Set(due.slice(0, Math.max(0, due.length - most)));
return forgotten.size > 0 ? app.revisions.filter(each => !forgotten.has(each)) : app.revisions;
};
const settleOperation = ({ operation, ...app }, now) => {
if (!operation || now < operation.endsAt || operation.failure)
return app.stopped;
if (operation.kind === 'stop')
return true;
return operation.kind === 'start' ? false : app.stopped;
};
const settleApp = (state, app, now = state.clock.now().getTime()) => {
app.stopped = settleOperation(app, now);
app.split = app.coming.filter(each => each.since <= now).at(-1) ?? app.split;
app.coming = app.coming.filter(each => each.since > now);
if (app.split.mode === 'Single')
takeOver(app, now, state.habits.containerDrainSeconds * 1000);
for (const revision of app.revisions) {
stopIfDue(revision, now);
if (revision.active)
(0,_container_revisions_load_js__WEBPACK_IMPORTED_MODULE_2__  .Y_)(revision.load, now, revision.startMilliseconds);
}
app.revisions = withoutOld(app, now);
return now;
};
const isDeleted = (app, now) => app.operation?.kind === 'delete' && app.operation.endsAt <= now;
const settleAll = (state) => {
const { containerApps } = state;
const now = state.clock.now().getTime();
for (const app of containerApps.apps)
settleApp(state, app);
if (containerApps.apps.some(each => isDeleted(each, now))) {
containerApps.apps = containerApps.apps.filter(each => !isDeleted(each, now));
}
for (const [id, operation] of containerApps.operations) {
if (now - operation.endsAt <= keptOperationsMilliseconds)
break;
containerApps.operations.delete(id);
}
return now;
};
}),
6685:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Y_: () => (  settleLoad),
bg: () => (  startLoad),
xB: () => (  isIdle),
zf: () => (  countRequest)
});
var _container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93038);
const windowMilliseconds = 15_000;
const calmMilliseconds = 300_000;
const usualConcurrency = 10;
const usualMost = 10;
const concurrencyIn = (scale) => {
for (const rule of (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .Of)(scale, 'rules')) {
const given = Number((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .t5)((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .t5)(rule, 'http'), 'metadata')['concurrentRequests']);
if (given > 0)
return given;
}
return usualConcurrency;
};
const startLoad = (template, at) => {
const scale = (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .t5)(template, 'scale');
const least = (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .Po)(scale, 'minReplicas') ?? 0;
return {
least,
most: (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .Po)(scale, 'maxReplicas') ?? usualMost,
concurrency: concurrencyIn(scale),
window: 0,
requests: 0,
requestsBefore: 0,
ready: Math.max(least, 1),
growing: undefined,
neededAt: at,
askedAt: at,
};
};
const turnWindow = (load, now) => {
const window = Math.floor(now / windowMilliseconds);
if (window === load.window)
return;
load.requestsBefore = window === load.window + 1 ? load.requests : 0;
load.requests = 0;
load.window = window;
};
const wantedBy = (load) => {
const atOnce = load.requestsBefore / (windowMilliseconds / 1000);
const wanted = Math.ceil(atOnce / load.concurrency);
return Math.min(Math.max(wanted, load.least, 1), load.most);
};
const settleLoad = (load, now, startMilliseconds) => {
turnWindow(load, now);
if (load.growing && load.growing.readyAt <= now) {
load.ready = load.growing.replicas;
load.growing = undefined;
}
const wanted = wantedBy(load);
if (wanted >= load.ready)
load.neededAt = now;
if (wanted > load.ready && wanted !== load.growing?.replicas) {
load.growing = { replicas: wanted, readyAt: load.growing?.readyAt ?? now + startMilliseconds };
}
if (wanted < load.ready && now - load.neededAt >= calmMilliseconds)
load.ready = wanted;
};
const countRequest = (load, now) => {
turnWindow(load, now);
load.requests += 1;
load.askedAt = now;
};
const isIdle = (load, now, idleMilliseconds) => load.least === 0 && now - load.askedAt >= idleMilliseconds;
}),
71816:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W3: () => (  makeRevision),
dT: () => (  imageOf),
i_: () => (  isReady),
ty: () => (  readyAt)
});
var _container_apps_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93038);
var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6685);
const makeRevision = ({ making, ...plan }) => ({
...plan,
...making,
active: true,
activatedAgain: false,
stopsAt: undefined,
waking: undefined,
load: (0,_load_js__WEBPACK_IMPORTED_MODULE_0__  .bg)(plan.template, plan.startsAt),
});
const readyAt = (revision) => revision.fate === 'ready' ? revision.startsAt + revision.startMilliseconds : undefined;
const isReady = (revision, now) => {
const at = readyAt(revision);
return revision.active && at !== undefined && at <= now;
};
const imageOf = (template) => String((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_1__  .Of)(template, 'containers')[0]?.['image'] ?? '');
}),
8357:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DT: () => (  revisionOf),
O0: () => (  splitIn),
Te: () => (  latestOf),
_f: () => (  entryAt),
aQ: () => (  doubled),
fi: () => (  modeNamed),
mm: () => (  weightOf),
p8: () => (  modeIn),
s9: () => (  entriesIn)
});
var _container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93038);
var _revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71816);
const modes = ['Single', 'Multiple', 'Labels'];
const modeNamed = (given) => modes.find(each => each.toLowerCase() === given.toLowerCase());
const modeIn = (configuration) => modeNamed((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .r7)(configuration, 'activeRevisionsMode') ?? 'Single') ?? 'Single';
const entriesIn = (configuration) => (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .Of)((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .t5)(configuration, 'ingress'), 'traffic').map(each => ({
revision: each['latestRevision'] === true ? undefined : (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .r7)(each, 'revisionName'),
weight: (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .Po)(each, 'weight') ?? 0,
label: (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .r7)(each, 'label'),
}));
const everythingToTheLatest = { revision: undefined, weight: 100, label: undefined };
const splitIn = (configuration, since) => {
const mode = modeIn(configuration);
const entries = mode === 'Single' ? [] : entriesIn(configuration);
return { mode, entries: entries.length > 0 ? entries : [everythingToTheLatest], since };
};
const latestOf = (revisions, moment) => {
const active = revisions.filter(each => each.active);
const newest = active.at(-1);
if (moment.habits.containerLatest === 'at-once')
return newest;
return active.filter(each => (0,_revision_js__WEBPACK_IMPORTED_MODULE_1__  .i_)(each, moment.now)).at(-1) ?? newest;
};
const revisionOf = (entry, revisions, moment) => entry.revision === undefined
? latestOf(revisions, moment)
: revisions.find(each => each.name === entry.revision);
const entryAt = (entries, share) => {
let upTo = 0;
for (const entry of entries) {
upTo += entry.weight;
if (share < upTo)
return entry;
}
return undefined;
};
const doubled = (entries) => {
const sharing = entries.filter(({ weight }) => weight > 0);
const [least] = [...sharing].sort((one, other) => one.weight - other.weight);
if (!least || sharing.length < 2)
return entries;
const all = sharing.reduce((sum, { weight }) => sum + weight, 0);
const own = Math.min(all, 2 * least.weight);
const others = (all - own) / (all - least.weight);
return entries.map(each => ({ ...each, weight: each === least ? own : each.weight * others }));
};
const weightOf = (split, name, newest) => split.entries
.filter(each => (each.revision ?? newest) === name)
.reduce((sum, each) => sum + each.weight, 0);
}),
67963:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$z: () => (  replicasAt),
Af: () => (  servesAt),
_l: () => (  stageWords),
gV: () => (  stageOf),
i0: () => (  restartsAt)
});
var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6685);
var _revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71816);
const seconds = 1000;
const stageOfStopped = (revision, now, habits) => revision.stopsAt !== undefined && now < revision.stopsAt + habits.containerDrainSeconds * seconds
? 'stopping'
: 'stopped';
const stageOfUnready = (revision, now, habits) => {
const tried = now - revision.startsAt;
if (revision.fate === 'crashes') {
if (tried < revision.startMilliseconds)
return 'activating';
return revision.activatedAgain ? 'activation-failed' : 'crashing';
}
const deadline = habits.containerDeadlineSeconds * seconds;
if (tried < deadline)
return 'activating';
return tried < 2 * deadline ? 'degraded' : 'failed';
};
const stageOf = (revision, now, habits) => {
if (!revision.active)
return stageOfStopped(revision, now, habits);
if (now < revision.startsAt)
return 'provisioning';
const ready = (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__  .ty)(revision);
if (ready === undefined)
return stageOfUnready(revision, now, habits);
if (now < ready)
return 'activating';
if (revision.stopsAt !== undefined)
return 'draining';
if (revision.app.down)
return 'degraded';
if ((0,_load_js__WEBPACK_IMPORTED_MODULE_1__  .xB)(revision.load, now, habits.containerIdleSeconds * seconds))
return 'scaled-to-zero';
return revision.load.ready >= revision.load.most ? 'running-at-most' : 'running';
};
const words = (provisioningState, runningState, healthState) => ({
provisioningState,
runningState,
healthState,
});
const stageWords = {
provisioning: words('Provisioning', 'Processing', 'None'),
activating: words('Provisioned', 'Activating', 'None'),
running: words('Provisioned', 'Running', 'Healthy'),
'running-at-most': words('Provisioned', 'RunningAtMaxScale', 'Healthy'),
'scaled-to-zero': words('Provisioned', 'ScaledToZero', 'Healthy'),
degraded: words('Provisioned', 'Degraded', 'Unhealthy'),
failed: words('Provisioned', 'Failed', 'Unhealthy'),
crashing: words('Failed', 'Failed', 'Unhealthy'),
'activation-failed': words('Provisioned', 'ActivationFailed', 'Unhealthy'),
draining: words('Provisioned', 'Deprovisioning', 'Healthy'),
stopping: words('Deprovisioning', 'Stopped', 'Healthy'),
stopped: words('Provisioned', 'Stopped', 'Healthy'),
};
const servesAt = (stage) => stage === 'running' || stage === 'running-at-most' || stage === 'draining';
const replicasAt = (revision, stage) => {
switch (stage) {
case 'provisioning':
case 'scaled-to-zero':
case 'stopping':
case 'stopped':
return 0;
case 'running':
case 'running-at-most':
case 'draining':
return revision.load.ready;
case 'activating':
case 'degraded':
case 'failed':
case 'crashing':
case 'activation-failed':
return Math.max(revision.load.least, 1);
default: {
const unreachable = stage;
return unreachable;
}
}
};
const restartsAt = (revision, now) => {
if (revision.fate !== 'crashes')
return 0;
return Math.max(0, Math.floor((now - revision.startsAt - revision.startMilliseconds) / 60_000) + 1);
};
}),
87844:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ej: () => (  isSuffix),
Hq: () => (  isRevisionName),
V7: () => (  longestRevisionName),
cR: () => (  madeUpSuffix),
pd: () => (  revisionName)
});
const longestRevisionName = 54;
const suffixForm = /^[a-z]([a-z0-9-]*[a-z0-9])?$/;
const nameForm = /^[a-z]([a-z0-9-]*[a-z0-9])?$/;
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const revisionName = (app, suffix) => `${app}--${suffix}`;
const isSuffix = (app, suffix) => suffixForm.test(suffix) &&
!suffix.includes('--') &&
revisionName(app, suffix).length <= longestRevisionName;
const isRevisionName = (name) => nameForm.test(name) && name.length <= longestRevisionName;
const madeUpSuffix = (numbered, first, from) => {
if (!first)
return String(numbered).padStart(7, '0');
return Array.from({ length: 7 }, () => letters[Math.floor(from.next() * letters.length)]).join('');
};
}),
82052:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$o: () => (  everyFrontDoor),
V7: () => (  classicType),
_u: () => (  classicNamed),
aT: () => (  startClassicDoors)
});
var _front_door_live_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66043);
var _profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88881);
const classicType = 'Microsoft.Network/frontdoors';
const startClassicDoors = (described) => ({
profiles: described.map(whole => ({
...(0,_front_door_live_js__WEBPACK_IMPORTED_MODULE_0__  .wu)((0,_profile_js__WEBPACK_IMPORTED_MODULE_1__  .d)(whole)),
type: classicType,
whole,
takenUntil: 0,
})),
});
const sameName = (one, other) => one.toLowerCase() === other.toLowerCase();
const classicNamed = (all, group, name) => all.profiles.find(each => sameName(each.group, group) && sameName(each.name, name));
const everyFrontDoor = ({ frontDoors, classicFrontDoors, }) => [
...frontDoors.profiles,
...classicFrontDoors.profiles,
];
}),
88881:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d: () => (  profileOf)
});
var _container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93038);
const lastOf = (reference) => ((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .r7)(reference, 'id') ?? '').split('/').at(-1) ?? '';
const named = (properties, list, reference) => (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .t5)((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .Of)(properties, list).find(each => (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .r7)(each, 'name') === lastOf(reference)) ?? {}, 'properties');
const poolOf = (rule) => lastOf((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .t5)((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .t5)((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .t5)(rule, 'properties'), 'routeConfiguration'), 'backendPool'));
const rulesIn = (properties) => (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .Of)(properties, 'routingRules');
const hostsOf = (rule) => (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .Of)((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .t5)(rule, 'properties'), 'frontendEndpoints').map(lastOf);
const endpointIn = (properties, endpoint) => {
const name = (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .r7)(endpoint, 'name') ?? '';
const rules = rulesIn(properties).filter(rule => hostsOf(rule).includes(name));
return {
name,
hostName: (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .r7)((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .t5)(endpoint, 'properties'), 'hostName') ?? '',
properties: {},
routes: rules.map(rule => ({
name: (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .r7)(rule, 'name') ?? '',
properties: {
enabledState: (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .r7)((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .t5)(rule, 'properties'), 'enabledState') ?? 'Enabled',
originGroup: { id: `/origingroups/${poolOf(rule)}` },
},
})),
};
};
const originIn = (backend) => ({
name: (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .r7)(backend, 'address') ?? '',
properties: {
hostName: (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .r7)(backend, 'address') ?? '',
enabledState: (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .r7)(backend, 'enabledState') ?? 'Enabled',
weight: (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .Po)(backend, 'weight') ?? 50,
priority: (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .Po)(backend, 'priority') ?? 1,
},
});
const isSticky = (properties, pool) => {
const hosts = rulesIn(properties)
.filter(rule => poolOf(rule) === pool)
.flatMap(hostsOf);
return (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .Of)(properties, 'frontendEndpoints').some(each => hosts.includes((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .r7)(each, 'name') ?? '') &&
(0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .r7)((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .t5)(each, 'properties'), 'sessionAffinityEnabledState') === 'Enabled');
};
const groupIn = (properties, pool) => {
const own = (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .t5)(pool, 'properties');
const name = (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .r7)(pool, 'name') ?? '';
const balancing = named(properties, 'loadBalancingSettings', (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .t5)(own, 'loadBalancingSettings'));
const probes = named(properties, 'healthProbeSettings', (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .t5)(own, 'healthProbeSettings'));
const isProbed = (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .r7)(probes, 'enabledState') !== 'Disabled';
return {
name,
properties: {
loadBalancingSettings: {
...balancing,
additionalLatencyInMilliseconds: (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .Po)(balancing, 'additionalLatencyMilliseconds') ?? 0,
},
healthProbeSettings: {
...(isProbed && { probeProtocol: (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .r7)(probes, 'protocol') ?? 'Http' }),
probeIntervalInSeconds: (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .Po)(probes, 'intervalInSeconds') ?? 30,
},
sessionAffinityState: isSticky(properties, name) ? 'Enabled' : 'Disabled',
},
origins: (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .Of)(own, 'backends').map(originIn),
};
};
const profileOf = ({ name, group, properties, distances }) => ({
name,
group,
sku: 'Classic_AzureFrontDoor',
endpoints: (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .Of)(properties, 'frontendEndpoints').map(each => endpointIn(properties, each)),
originGroups: (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_0__  .Of)(properties, 'backendPools').map(each => groupIn(properties, each)),
...(distances && { distances }),
});
}),
66043:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D_: () => (  withOrigin),
I1: () => (  withGroup),
O4: () => (  originNamed),
Ol: () => (  isEnabled),
Ou: () => (  windowOf),
Ts: () => (  onItsWayUntil),
Uc: () => (  atTheEdge),
VJ: () => (  startFrontDoors),
Z0: () => (  groupNamed),
a2: () => (  priorityOf),
d0: () => (  edgeAt),
mm: () => (  weightOf),
r5: () => (  frontDoorNamed),
s: () => (  take),
w4: () => (  hostOf),
wu: () => (  startFrontDoor),
y3: () => (  originKey)
});
var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7746);
var _container_apps_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93038);
const startFrontDoors = (described, seed) => ({
profiles: described.map(startFrontDoor),
operations: new Map(),
splitting: (0,_random_js__WEBPACK_IMPORTED_MODULE_0__  .D)(seed, 'front-door'),
});
const startFrontDoor = (profile) => ({
name: profile.name,
group: profile.group,
asked: profile,
versions: [{ seenAt: 0, profile }],
changes: new Map(),
watches: new Map(),
purges: new Map(),
});
const sameName = (one, other) => one.toLowerCase() === other.toLowerCase();
const frontDoorNamed = (all, group, name) => all.profiles.find(each => sameName(each.group, group) && sameName(each.name, name));
const groupNamed = (profile, name) => profile.originGroups.find(each => sameName(each.name, name));
const originNamed = (group, name) => group.origins.find(each => sameName(each.name, name));
const originKey = (group, origin) => `${group}/${origin}`.toLowerCase();
const atTheEdge = (live, now) => live.versions.findLast(each => each.seenAt <= now)?.profile ?? live.asked;
const onItsWayUntil = (live, now) => {
const last = live.versions.at(-1)?.seenAt ?? 0;
return last > now ? last : undefined;
};
const take = (live, profile, { now, propagationSeconds }) => {
live.asked = profile;
const current = live.versions.findLastIndex(each => each.seenAt <= now);
const kept = current > 0 ? live.versions.slice(current) : live.versions;
const startsAt = Math.max(now, kept.at(-1)?.seenAt ?? 0);
live.versions = [...kept, { seenAt: startsAt + propagationSeconds * 1000, profile }];
};
const withOrigin = (profile, group, origin) => ({
...profile,
originGroups: profile.originGroups.map(each => {
if (!sameName(each.name, group))
return each;
const isThere = originNamed(each, origin.name) !== undefined;
const origins = isThere
? each.origins.map(one => (sameName(one.name, origin.name) ? origin : one))
: [...each.origins, origin];
return { ...each, origins };
}),
});
const withGroup = (profile, group) => ({
...profile,
originGroups: profile.originGroups.map(each => (sameName(each.name, group.name) ? group : each)),
});
const hostOf = ({ properties }) => ((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_1__  .r7)(properties, 'hostName') ?? '').toLowerCase();
const isEnabled = ({ properties }) => (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_1__  .r7)(properties, 'enabledState') !== 'Disabled';
const weightOf = ({ properties }) => (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_1__  .Po)(properties, 'weight') ?? 50;
const priorityOf = ({ properties }) => (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_1__  .Po)(properties, 'priority') ?? 1;
const windowOf = ({ properties }) => (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_1__  .Po)((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_1__  .t5)(properties, 'loadBalancingSettings'), 'additionalLatencyInMilliseconds') ?? 0;
const edgeAt = (all, host) => {
for (const live of all.profiles) {
const endpoint = live.asked.endpoints.find(each => sameName(each.hostName, host));
if (endpoint)
return { live, endpoint };
}
return undefined;
};
}),
34893:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => (  originInMetrics),
z: () => (  measuredAs)
});
var _live_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66043);
const measuredAs = ({ live }) => `${live.type ?? 'Microsoft.Cdn/profiles'}/${live.name}`;
const originInMetrics = (state, origin) => `${(0,_live_js__WEBPACK_IMPORTED_MODULE_0__  .w4)(origin)}${state.habits.frontDoorOriginNames === 'with-port' ? ':443' : ''}`;
}),
11586:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => (  watchOrigins),
W: () => (  isHealthy)
});
var _container_apps_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94143);
var _container_apps_merge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93038);
var _container_apps_settle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23858);
var _container_revisions_split_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8357);
var _container_revisions_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67963);
var _web_workers_restart_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37838);
var _live_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66043);
var _measured_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34893);
const answersAsContainer = (state, host) => {
const place = (0,_container_apps_lookup_js__WEBPACK_IMPORTED_MODULE_0__  .BW)(state.containerApps, host);
if (!place)
return true;
if (place.kind === 'nobody')
return false;
const now = (0,_container_apps_settle_js__WEBPACK_IMPORTED_MODULE_6__  .TL)(state, place.app);
const { revisions } = place.app;
const revision = place.kind === 'revision'
? revisions.find(each => each.name === place.revision)
: (0,_container_revisions_split_js__WEBPACK_IMPORTED_MODULE_1__  .Te)(revisions, { now, habits: state.habits });
if (!revision || place.app.stopped)
return false;
const stage = (0,_container_revisions_stage_js__WEBPACK_IMPORTED_MODULE_2__  .gV)(revision, now, state.habits);
return stage === 'scaled-to-zero' || (0,_container_revisions_stage_js__WEBPACK_IMPORTED_MODULE_2__  .Af)(stage);
};
const answers = (state, host) => {
const arm = state.armAt(host);
if (!arm)
return answersAsContainer(state, host);
const running = (0,_web_workers_restart_js__WEBPACK_IMPORTED_MODULE_3__  .y_)(state, arm);
return running.kind === 'app' && !running.app.down;
};
const balancing = (group, name, usual) => (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_7__  .Po)((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_7__  .t5)(group.properties, 'loadBalancingSettings'), name) ?? usual;
const isProbed = ({ properties }) => (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_7__  .r7)((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_7__  .t5)(properties, 'healthProbeSettings'), 'probeProtocol') !== undefined;
const probeGroup = (state, live, group) => {
const size = balancing(group, 'sampleSize', 4);
for (const origin of group.origins.filter(_live_js__WEBPACK_IMPORTED_MODULE_4__  .Ol)) {
const key = (0,_live_js__WEBPACK_IMPORTED_MODULE_4__  .y3)(group.name, origin.name);
const before = live.watches.get(key)?.samples ?? [];
const isAnswered = answers(state, (0,_live_js__WEBPACK_IMPORTED_MODULE_4__  .w4)(origin));
live.watches.set(key, { samples: [...before, isAnswered].slice(-size) });
state.minutes.record({
resource: (0,_measured_js__WEBPACK_IMPORTED_MODULE_5__  .z)({ live }),
measure: 'origin-health',
dimensions: { Origin: (0,_measured_js__WEBPACK_IMPORTED_MODULE_5__  .v)(state, origin), OriginGroup: group.name },
value: isAnswered ? 100 : 0,
at: state.clock.now(),
});
}
};
const isHealthy = (live, group, origin) => {
const samples = live.watches.get((0,_live_js__WEBPACK_IMPORTED_MODULE_4__  .y3)(group.name, origin))?.samples ?? [];
const missed = samples.filter(each => !each).length;
const [size, needed] = [
balancing(group, 'sampleSize', 4),
balancing(group, 'successfulSamplesRequired', 3),
];
return missed <= size - needed;
};
const intervalOf = (live) => {
const intervals = live.asked.originGroups.map(({ properties }) => (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_7__  .Po)((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_7__  .t5)(properties, 'healthProbeSettings'), 'probeIntervalInSeconds') ?? 100);
return Math.max(1, Math.min(...intervals)) * 1000;
};
const watchOrigins = (state, live) => {
const probe = (at) => {
const profile = (0,_live_js__WEBPACK_IMPORTED_MODULE_4__  .Uc)(live, at.getTime());
for (const group of profile.originGroups.filter(isProbed))
probeGroup(state, live, group);
state.agenda.at(at.getTime() + intervalOf(live), probe);
};
state.agenda.at(state.clock.now().getTime() + intervalOf(live), probe);
};
}),
33960:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Go: () => (  startGithub),
Hn: () => (  nextId)
});
const usualGithubToken = 'github-token-of-the-playground';
const allPermissions = {
actions: 'read',
'artifact-metadata': 'write',
attestations: 'read',
contents: 'write',
deployments: 'write',
};
const startGithub = (repository) => ({
repository,
token: usualGithubToken,
permissions: allPermissions,
deployments: [],
records: new Map(),
approvals: [],
environments: [
{ name: 'staging', rules: [] },
{
name: 'production',
rules: [
{ type: 'required_reviewers', prevent_self_review: true, reviewers: ['robin'] },
{ type: 'branch_policy' },
],
},
],
attestations: new Map(),
count: 0,
});
const nextId = (live) => {
live.count += 1;
return 1_000 + live.count;
};
const jobBegins = (live, { environment, sha, run, job }, at) => {
const begun = {
id: nextId(live),
sha,
ref: 'main',
task: 'deploy',
environment,
isProduction: false,
isTransient: false,
description: '',
payload: {},
at,
statuses: [],
};
live.deployments.unshift(begun);
jobSays(live, begun, { state: 'in_progress', run, job }, at);
return begun;
};
const jobSays = (live, deployment, { state, run, job }, at) => {
const logUrl = `https://github.com/${live.repository}/actions/runs/${run}/job/${job}`;
deployment.statuses.unshift({ id: nextId(live), state, description: '', logUrl, environmentUrl: '', at });
};
}),
94905:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K_: () => (  settleRoutes),
Nm: () => (  inForce),
PP: () => (  hostsOf),
W6: () => (  startClusters),
iO: () => (  backendNamed),
nb: () => (  weightsIn)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7746);
var _container_apps_merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93038);
var _managed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4518);
const uidOf = (text) => {
const hex = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
return [
hex.slice(0, 8),
hex.slice(8, 12),
`4${hex.slice(13, 16)}`,
`8${hex.slice(17, 20)}`,
hex.slice(20, 32),
].join('-');
};
const startRoute = (route, resourceVersion, now) => ({
namespace: route.namespace,
name: route.name,
uid: uidOf(`${route.namespace}/${route.name}`),
created: now,
spec: route.spec,
generation: 1,
resourceVersion,
managed: (0,_managed_js__WEBPACK_IMPORTED_MODULE_2__  .bL)([], { manager: route.manager, operation: 'Update' }, { fields: Object.keys(route.spec), at: now }),
versions: [{ generation: 1, spec: route.spec, seenAt: 0 }],
observed: 1,
});
const startClusters = (described, seed, now) => described.map(cluster => ({
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
splitting: (0,_random_js__WEBPACK_IMPORTED_MODULE_1__  .D)(seed, `gateway ${cluster.name}`),
}));
const settleRoutes = (cluster, now) => {
for (const route of cluster.routes) {
const last = route.versions.findLast(each => each.seenAt <= now);
if (!last || last.generation <= route.observed)
continue;
route.observed = last.generation;
cluster.counter += 1;
route.resourceVersion = cluster.counter;
route.versions = route.versions.filter(each => each.generation >= last.generation);
}
};
const inForce = (route, now) => (route.versions.findLast(each => each.seenAt <= now) ?? route.versions[0])?.spec ?? route.spec;
const backendNamed = (cluster, namespace, name) => cluster.backends.find(({ described: each }) => each.namespace === namespace && each.name === name);
const hostsOf = (route) => {
const hosts = route.spec['hostnames'];
return Array.isArray(hosts) ? hosts.filter(each => typeof each === 'string') : [];
};
const weightsIn = (spec) => (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_3__  .Of)((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_3__  .Of)(spec, 'rules')[0] ?? {}, 'backendRefs').map(each => ({
name: (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_3__  .r7)(each, 'name') ?? '',
weight: typeof each['weight'] === 'number' ? each['weight'] : 1,
}));
}),
4518:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
P$: () => (  wireTime),
bL: () => (  takenBy),
jI: () => (  managedView)
});
const isSame = (one, other) => one.manager === other.manager && one.operation === other.operation;
const takenBy = (managed, hand, { fields, at }) => {
const own = managed.find(each => isSame(each, hand));
const others = managed
.filter(each => !isSame(each, hand))
.map(each => ({ ...each, fields: each.fields.filter(field => !fields.includes(field)) }))
.filter(each => each.fields.length > 0);
const all = [...new Set([...(own?.fields ?? []), ...fields])];
return fields.length === 0 ? managed : [...others, { ...hand, fields: all, at }];
};
const wireTime = (at) => `${at.toISOString().slice(0, 19)}Z`;
const managedView = (managed, apiVersion) => managed.map(({ manager, operation, fields, at }) => ({
manager,
operation,
apiVersion,
time: wireTime(at),
fieldsType: 'FieldsV1',
fieldsV1: { 'f:spec': Object.fromEntries(fields.map(field => [`f:${field}`, {}])) },
}));
}),
47919:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => (  gatewayGroup)
});
const gatewayGroup = 'gateway.networking.k8s.io';
}),
13962:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ek: () => (  endsAt),
c2: () => (  statusOf),
j_: () => (  sliceMilliseconds),
n9: () => (  startLoadRuns),
uJ: () => (  beginsAt),
xt: () => (  askOf)
});
const startLoadRuns = () => new Map();
const sliceMilliseconds = 5_000;
const provisioningMilliseconds = 20_000;
const configuringMilliseconds = 10_000;
const deprovisioningMilliseconds = 10_000;
const beginsAt = ({ acceptedAt }) => {
const at = acceptedAt + provisioningMilliseconds + configuringMilliseconds;
return Math.ceil(at / sliceMilliseconds) * sliceMilliseconds;
};
const endsAt = (run) => Math.min(run.stoppedAt ?? Number.POSITIVE_INFINITY, beginsAt(run) + (run.plan?.milliseconds ?? 0));
const statusOf = (run, now) => {
if (run.plan === undefined)
return 'VALIDATION_FAILURE';
const isOver = now >= endsAt(run) + deprovisioningMilliseconds && run.waiting === 0;
if (run.stoppedAt !== undefined)
return isOver ? 'CANCELLED' : 'CANCELLING';
if (now < run.acceptedAt + 1_000)
return 'ACCEPTED';
if (now < run.acceptedAt + provisioningMilliseconds)
return 'PROVISIONING';
if (now < beginsAt(run))
return 'CONFIGURING';
if (now < endsAt(run))
return 'EXECUTING';
return isOver ? 'DONE' : 'DEPROVISIONING';
};
const askOf = ({ endpoint }) => ({
method: 'GET',
host: endpoint.hostname,
path: endpoint.pathname,
query: endpoint.searchParams,
target: `${endpoint.pathname}${endpoint.search}`,
headers: { host: endpoint.hostname, 'user-agent': 'Azure-Load-Testing' },
body: '',
secure: endpoint.protocol === 'https:',
});
}),
18010:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => (  reportRequest),
a: () => (  startTelemetry)
});
var random = __webpack_require__(7746);
;// CONCATENATED MODULE: ./lib/playground/rooms/log-analytics/rows.js
const blockSize = 8_192;
const mostBlocks = 128;
const mostOrigins = 4_096;
const kept = 24 * 60 * 60 * 1000;
const newBlock = () => ({
size: 0,
first: Number.POSITIVE_INFINITY,
last: Number.NEGATIVE_INFINITY,
at: new Float64Array(blockSize),
knownAt: new Float64Array(blockSize),
milliseconds: new Float64Array(blockSize),
status: new Uint16Array(blockSize),
count: new Uint32Array(blockSize),
origin: new Uint32Array(blockSize),
});
const put = (block, row, origin) => {
const index = block.size;
block.at[index] = row.at;
block.knownAt[index] = row.knownAt;
block.milliseconds[index] = row.milliseconds;
block.status[index] = row.status;
block.count[index] = row.count;
block.origin[index] = origin;
block.first = Math.min(block.first, row.at);
block.last = Math.max(block.last, row.at);
block.size += 1;
};
const rowAt = (block, index, origins) => {
const origin = origins[block.origin[index] ?? -1];
const [at, milliseconds] = [block.at[index], block.milliseconds[index]];
const [status, count] = [block.status[index], block.count[index]];
if (!origin || at === undefined || milliseconds === undefined)
return undefined;
return { at, milliseconds, status: status ?? 0, count: count ?? 1, origin };
};
const startRows = () => {
const blocks = [];
const origins = [];
const known = new Map();
const numberOf = (origin) => {
const key = JSON.stringify(Object.values(origin));
const found = known.get(key);
if (found !== undefined)
return found;
if (origins.length >= mostOrigins && origin.name !== '')
return numberOf({ ...origin, name: '', url: '' });
known.set(key, origins.push(origin) - 1);
return origins.length - 1;
};
const openBlock = (at) => {
const last = blocks.at(-1);
if (last && last.size < blockSize)
return last;
while (blocks[0] && (blocks.length >= mostBlocks || blocks[0].last < at - kept))
blocks.shift();
const block = newBlock();
blocks.push(block);
return block;
};
return {
add: row => put(openBlock(row.at), row, numberOf(row.origin)),
*within(from, until, now) {
for (const block of blocks) {
if (block.last < from || block.first >= until)
continue;
for (let index = 0; index < block.size; index += 1) {
const row = rowAt(block, index, origins);
const isKnown = (block.knownAt[index] ?? Number.POSITIVE_INFINITY) <= now;
if (row && isKnown && row.at >= from && row.at < until)
yield row;
}
}
},
isEmpty: now => !blocks.some(block => block.knownAt.subarray(0, block.size).some(at => at <= now)),
};
};
;// CONCATENATED MODULE: ./lib/playground/rooms/log-analytics/telemetry.js
const startTelemetry = (seed) => ({
rows: startRows(),
luck: (0,random .D)(seed, 'telemetry'),
asked: new Map(),
});
const versionHeader = 'x-app-version';
const reportRequest = (state, { ask, answer, role, instance, milliseconds }) => {
const version = answer.headers[versionHeader];
if (typeof version !== 'string')
return;
const { habits, telemetry } = state;
const count = Math.max(1, Math.round(habits.logsSampling));
if (count > 1 && telemetry.luck.next() >= 1 / count)
return;
const isLate = habits.logsLateOneIn > 0 && telemetry.luck.next() < 1 / habits.logsLateOneIn;
const at = state.clock.now().getTime();
const seconds = habits.logsDelaySeconds + (isLate ? habits.logsLateSeconds : 0);
telemetry.rows.add({
at,
knownAt: at + seconds * 1000,
milliseconds,
status: answer.status,
count,
origin: {
name: `${ask.method} ${ask.path}`,
url: `https://${ask.host}${ask.path}`,
version,
role,
instance,
},
});
};
}),
30198:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$n: () => (  forgetOld),
IC: () => (  relativeName),
JD: () => (  profileNamed),
SL: () => (  startTrafficProfiles),
Xk: () => (  fqdnOf),
Zg: () => (  change),
e$: () => (  seenNow),
vi: () => (  watchKey)
});
var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7746);
var _container_apps_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93038);
var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21374);
const watchKey = ({ kind, name }) => `${kind}/${name}`.toLowerCase();
const startProfile = (profile) => ({
name: profile.name,
group: profile.group,
asked: profile,
versions: [{ seenAt: 0, profile }],
watches: new Map(profile.endpoints.map((each) => [watchKey(each), { failures: 0, health: 'online' }])),
});
const startTrafficProfiles = (described, seed) => ({
profiles: described.map(startProfile),
naming: (0,_random_js__WEBPACK_IMPORTED_MODULE_0__  .D)(seed, 'dns'),
answers: new Map(),
});
const sameName = (one, other) => one.toLowerCase() === other.toLowerCase();
const profileNamed = (all, group, name) => all.profiles.find(each => each.asked && sameName(each.group, group) && sameName(each.name, name));
const relativeName = (profile) => (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_1__  .r7)((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_1__  .t5)(profile.properties, 'dnsConfig'), 'relativeName') ?? profile.name;
const fqdnOf = (profile) => `${relativeName(profile)}.${_world_js__WEBPACK_IMPORTED_MODULE_2__  .k}`.toLowerCase();
const seenNow = (profile, now) => profile.versions.findLast(each => each.seenAt <= now)?.profile;
const change = (profile, asked, seenAt) => {
profile.asked = asked;
profile.versions = [...profile.versions, { seenAt, profile: asked }];
};
const forgetOld = (all, now) => {
for (const profile of all.profiles) {
const current = profile.versions.findLastIndex(each => each.seenAt <= now);
if (current > 0)
profile.versions = profile.versions.slice(current);
}
all.profiles = all.profiles.filter(each => each.asked || each.versions.some(of => of.profile));
};
}),
75412:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$r: () => (  targetOf),
Ls: () => (  isProfileEnabled),
Ol: () => (  isEnabled),
c2: () => (  statusOf),
hG: () => (  watchProfile),
zh: () => (  profileStatusOf)
});
var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19498);
var _container_apps_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94143);
var _container_apps_merge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93038);
var _container_apps_settle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23858);
var _container_revisions_split_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8357);
var _container_revisions_stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67963);
var _web_workers_restart_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37838);
var _live_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30198);
const targetOf = (endpoint) => ((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_6__  .r7)(endpoint.properties, 'target') ?? '').toLowerCase();
const isOn = (value) => typeof value !== 'string' || (0,_state_js__WEBPACK_IMPORTED_MODULE_0__  .q)(value, 'Enabled');
const isEnabled = (endpoint) => isOn(endpoint.properties['endpointStatus']);
const isProfileEnabled = (profile) => isOn(profile.properties['profileStatus']);
const answersAsContainer = (state, host) => {
const place = (0,_container_apps_lookup_js__WEBPACK_IMPORTED_MODULE_1__  .BW)(state.containerApps, host);
if (!place)
return undefined;
if (place.kind === 'nobody')
return false;
const now = (0,_container_apps_settle_js__WEBPACK_IMPORTED_MODULE_7__  .TL)(state, place.app);
const revision = (0,_container_revisions_split_js__WEBPACK_IMPORTED_MODULE_2__  .Te)(place.app.revisions, { now, habits: state.habits });
if (!revision || place.app.stopped)
return false;
const stage = (0,_container_revisions_stage_js__WEBPACK_IMPORTED_MODULE_3__  .gV)(revision, now, state.habits);
return stage === 'scaled-to-zero' || (0,_container_revisions_stage_js__WEBPACK_IMPORTED_MODULE_3__  .Af)(stage);
};
const answersProbe = (state, host) => {
const arm = state.armAt(host);
if (!arm)
return answersAsContainer(state, host) ?? true;
const running = (0,_web_workers_restart_js__WEBPACK_IMPORTED_MODULE_4__  .y_)(state, arm);
return running.kind === 'app' && !running.app.down;
};
const monitored = (profile, name, usual) => (0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_6__  .Po)((0,_container_apps_merge_js__WEBPACK_IMPORTED_MODULE_6__  .t5)(profile.properties, 'monitorConfig'), name) ?? usual;
const probed = (watch, answered, tolerated) => {
if (answered)
return { failures: 0, health: 'online' };
const failures = (watch?.failures ?? 0) + 1;
return { failures, health: failures > tolerated ? 'degraded' : (watch?.health ?? 'unknown') };
};
const probeAll = (state, live, profile) => {
const tolerated = monitored(profile, 'toleratedNumberOfFailures', 3);
for (const endpoint of profile.endpoints) {
const key = (0,_live_js__WEBPACK_IMPORTED_MODULE_5__  .vi)(endpoint);
const answered = answersProbe(state, targetOf(endpoint));
live.watches.set(key, probed(live.watches.get(key), answered, tolerated));
}
};
const watchProfile = (state, live) => {
const probe = (at) => {
const { asked } = live;
if (!asked)
return;
probeAll(state, live, asked);
state.agenda.at(at.getTime() + monitored(asked, 'intervalInSeconds', 30) * 1000, probe);
};
const { asked } = live;
const first = asked ? monitored(asked, 'intervalInSeconds', 30) * 1000 : 0;
state.agenda.at(state.clock.now().getTime() + first, probe);
};
const watchedStatus = {
unknown: 'CheckingEndpoint',
online: 'Online',
degraded: 'Degraded',
};
const statusOf = (state, live, profile, endpoint) => {
if (!isProfileEnabled(profile))
return 'Inactive';
if (!isEnabled(endpoint))
return 'Disabled';
if (endpoint.kind === 'azureEndpoints' && state.armAt(targetOf(endpoint))?.stopped)
return 'Stopped';
const { alwaysServe } = endpoint.properties;
if (typeof alwaysServe === 'string' && (0,_state_js__WEBPACK_IMPORTED_MODULE_0__  .q)(alwaysServe, 'Enabled'))
return 'Unmonitored';
return watchedStatus[live.watches.get((0,_live_js__WEBPACK_IMPORTED_MODULE_5__  .vi)(endpoint))?.health ?? 'unknown'];
};
const profileStatusOf = (profile, statuses) => {
if (!isProfileEnabled(profile))
return 'Disabled';
if (statuses.includes('Degraded'))
return 'Degraded';
if (statuses.includes('Online') || statuses.includes('Unmonitored'))
return 'Online';
return statuses.includes('CheckingEndpoint') ? 'CheckingEndpoints' : 'Inactive';
};
}),
21374:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  trafficVersion),
k: () => (  trafficDomain)
});
const trafficVersion = '2022-04-01';
const trafficDomain = 'trafficmanager.net';
}),
37838:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
EL: () => (  startSite),
LE: () => (  restartWorkers),
S1: () => (  stopSite),
dZ: () => (  restartSite),
nZ: () => (  placeOn),
y_: () => (  runningNow)
});
var _builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90596);
const restartWorkers = (state, arm, at = state.clock.now()) => {
const before = runningAt(arm, at.getTime());
state.appCounters.restart(`${arm.site}/${arm.slot}`);
arm.restart = { until: at.getTime() + state.habits.restartSeconds * 1000, before };
};
const runningAt = (arm, now) => arm.restart && now < arm.restart.until ? arm.restart.before : arm.app;
const runningNow = (state, arm) => {
if (arm.stopped)
return { kind: 'stopped' };
const restarting = arm.restart !== undefined && state.clock.now().getTime() < arm.restart.until;
const { before = arm.app } = restarting ? (arm.restart ?? {}) : {};
if (restarting && state.habits.whileRestarting === 'unavailable')
return { kind: 'not-up' };
const app = restarting ? before : arm.app;
return app.starts === false ? { kind: 'not-up' } : { kind: 'app', app };
};
const startedWith = [
'linuxFxVersion',
'windowsFxVersion',
'appCommandLine',
'netFrameworkVersion',
'phpVersion',
'pythonVersion',
'nodeVersion',
'powerShellVersion',
'javaVersion',
'javaContainer',
'javaContainerVersion',
'use32BitWorkerProcess',
'webSocketsEnabled',
'managedPipelineMode',
'handlerMappings',
'virtualApplications',
'connectionStrings',
'azureStorageAccounts',
];
const sameValue = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const sameSettings = (one, other) => sameValue(Object.entries(one).sort(), Object.entries(other).sort());
const restarts = (arm, placement) => {
const { config, settings, containers } = placement;
if (settings && !sameSettings(settings, arm.settings))
return true;
if (containers && !sameValue(containers, arm.containers))
return true;
return config !== undefined && startedWith.some(name => !sameValue(config[name], arm.config[name]));
};
const placeOn = (state, arm, placement) => {
const now = state.clock.now();
const restart = restarts(arm, placement);
const before = (0,_builds_js__WEBPACK_IMPORTED_MODULE_0__  .B)(arm);
if (restart)
restartWorkers(state, arm, now);
arm.config = placement.config ?? arm.config;
arm.settings = placement.settings ?? arm.settings;
arm.containers = placement.containers ?? arm.containers;
arm.changed = now;
const after = (0,_builds_js__WEBPACK_IMPORTED_MODULE_0__  .B)(arm);
if (after === before)
return restart ? 'restarted' : 'untouched';
arm.app = state.builds.behaviourOf(after);
return 'another-build';
};
const done = { status: 200, headers: {}, body: '' };
const restartSite = ({ call, arm }) => {
restartWorkers(call.state, arm);
return done;
};
const stopSite = ({ arm }) => {
arm.stopped = true;
return done;
};
const startSite = ({ call, arm }) => {
if (arm.stopped)
restartWorkers(call.state, arm);
arm.stopped = false;
return done;
};
}),
92837:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
MK: () => (  rateOf),
S5: () => (  durationText),
TS: () => (  rate),
cf: () => (  durationOf),
p0: () => (  duration)
});
var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91261);
const unitMilliseconds = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const isUnit = (text) => Object.hasOwn(unitMilliseconds, text);
const durationForm = '^(\\d{1,6}(\\.\\d{1,3})?(ms|s|m|h|d))+$';
const rateForm = '^\\d{1,6}(\\.\\d{1,3})?/(s|m|h)$';
const durationOf = (text) => {
if (!new RegExp(durationForm).test(text))
return undefined;
const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g)];
return parts.reduce((sum, [, amount, unit = '']) => sum + Number(amount) * (isUnit(unit) ? unitMilliseconds[unit] : 0), 0);
};
const rateOf = (text) => {
const [amount = '', unit = ''] = text.split('/');
if (!new RegExp(rateForm).test(text) || !isUnit(unit))
return undefined;
return (Number(amount) * 1_000) / unitMilliseconds[unit];
};
const duration = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .ak)('a duration such as 90s, 2m or 1h30m', durationForm, durationOf);
const rate = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .ak)('a rate such as 20/s or 5/m', rateForm, rateOf);
const durationText = (milliseconds) => {
let left = Math.round(milliseconds);
const parts = [];
for (const unit of ['d', 'h', 'm', 's', 'ms']) {
const count = Math.floor(left / unitMilliseconds[unit]);
if (count > 0)
parts.push(`${count}${unit}`);
left -= count * unitMilliseconds[unit];
}
return parts.slice(0, 2).join('') || '0s';
};
}),
74813:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
JY: () => (  ScenarioRefused),
Sc: () => (  scenarioNamed),
Z7: () => (  scenarioList),
kK: () => (  refusedFor),
tb: () => (  scenarioFrom)
});
var _ready_made_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88317);
var _scenario_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12344);
var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91261);
class ScenarioRefused extends Error {
name = 'ScenarioRefused';
}
const problemLine = ({ at, expected, got }, lineOf) => {
const line = lineOf(at);
return `  ${line === undefined ? '' : `line ${line}: `}${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .Z9)(at)}: expected ${expected}, got ${got}`;
};
const refusedFor = (name, problems, lineOf = () => undefined) => new ScenarioRefused([`The scenario ${name} cannot be run:`, ...problems.map(each => problemLine(each, lineOf))].join('\n'));
const scenarioFrom = (document, name = 'given', lineOf) => {
const reading = (0,_scenario_js__WEBPACK_IMPORTED_MODULE_1__  .ZN)(document);
if (reading.kind === 'wrong')
throw refusedFor(name, reading.problems, lineOf);
return { name, ...reading.value };
};
const scenarioNamed = (name) => {
const found = _ready_made_js__WEBPACK_IMPORTED_MODULE_0__  .N.find(each => each.name === name);
return found && scenarioFrom(found, name);
};
const scenarioList = () => {
const width = Math.max(..._ready_made_js__WEBPACK_IMPORTED_MODULE_0__  .N.map(each => each.name.length));
return _ready_made_js__WEBPACK_IMPORTED_MODULE_0__  .N.map(({ name, about }) => `${name.padEnd(width)}  ${about}\n`).join('');
};
}),
88317:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => (  readyMade)
});
const visitors = { payments: '20/s' };
const change = { method: 'PATCH', path: '/sites/payments/config/web' };
const candidate = (app) => ({ world: { sites: { payments: { staging: app } } } });
const stable = (app) => ({ world: { sites: { payments: { production: app } } } });
const controlPlane = [
{
name: 'frozen-control-plane',
about: 'After two minutes nothing can be changed for half an hour; everything can still be read.',
events: [{ at: '2m', for: '30m', do: { freeze: { status: 503 } } }],
},
{
name: 'conflicting-control-plane',
about: 'From the start every change conflicts with something else, for ten minutes.',
events: [{ for: '10m', do: { freeze: { status: 409 } } }],
},
{
name: 'throttled',
about: 'After one minute the control plane answers 429 for five minutes, and asks for 20 seconds.',
events: [{ at: '1m', for: '5m', do: { throttle: { retryAfter: '20s' } } }],
},
{
name: 'slow-control-plane',
about: 'Half of what is asked of the control plane is answered 3 real seconds late.',
events: [{ on: { room: 'arm', share: 0.5 }, do: { delay: '3s' } }],
},
{
name: 'error-pages',
about: 'After one minute, and for two, the control plane is behind a gateway that knows HTML only.',
events: [
{
at: '1m',
for: '2m',
on: { room: 'arm' },
do: { page: { html: '<h1>Bad Gateway</h1>', status: 502 } },
},
],
},
{
name: 'flaky-network',
about: 'One request to the control plane in twenty is dropped: half before it was carried out, half after.',
events: [
{ on: { room: 'arm', share: 0.025 }, do: { drop: 'before' } },
{ on: { room: 'arm', share: 0.025 }, do: { drop: 'after' } },
],
},
];
const changes = [
{
name: 'lost-before',
about: 'The connection is dropped before the first change of the split was made.',
events: [{ on: { ...change, nth: 1 }, do: { drop: 'before' } }],
},
{
name: 'lost-after',
about: 'The connection is dropped after the first change of the split was made.',
events: [{ on: { ...change, nth: 1 }, do: { drop: 'after' } }],
},
{
name: 'lost-update',
about: 'The first change of the split is answered 200, and nothing was changed.',
events: [{ on: { ...change, nth: 1 }, do: { lose: true } }],
},
{
name: 'swap-twice',
about: 'The first swap is carried out a second time, five minutes later: nobody asked for that.',
events: [{ on: { method: 'POST', path: '/slotsswap', nth: 1 }, do: { again: '5m' } }],
},
{
name: 'stale-reads',
about: 'The second to fourth look at the split shows what the first look showed.',
events: [
{ on: { method: 'GET', path: '/sites/payments/config/web', nth: 2, times: 3 }, do: { stale: true } },
],
},
{
name: 'another-hand',
about: 'As soon as the split was changed for the first time, somebody else sets the candidate to 50 %.',
events: [
{ on: { ...change, nth: 1 }, do: { split: { site: 'payments', slot: 'staging', percent: 50 } } },
],
},
];
const identity = [
{
name: 'oidc-refused',
about: 'After five minutes neither GitHub nor Azure DevOps states who runs, as after the end of a job.',
events: [
{ at: '5m', do: { refuse: 'github' } },
{ at: '5m', do: { refuse: 'pipelines' } },
],
},
{
name: 'sign-in-refused',
about: 'After five minutes Entra trusts the federated credential no more.',
events: [{ at: '5m', do: { refuse: 'entra' } }],
},
];
const apps = [
{
name: 'candidate-fails',
about: 'With visitors. After three minutes the candidate fails for 30 % of its requests.',
load: visitors,
events: [{ at: '3m', do: candidate({ errorRate: 0.3 }) }],
},
{
name: 'candidate-slow',
about: 'With visitors. The candidate answers in 400 ms, and the stable version in 40.',
load: visitors,
world: {
sites: {
payments: {
production: { latency: { medianMs: 40, tailMs: 90 } },
staging: { latency: { medianMs: 400, tailMs: 900 } },
},
},
},
},
{
name: 'candidate-dies',
about: 'With visitors. After four minutes the candidate answers nobody any more.',
load: visitors,
events: [{ at: '4m', do: candidate({ down: true }) }],
},
{
name: 'candidate-fails-under-load',
about: 'With visitors. The candidate is well up to 4 requests/s and fails more the more it gets beyond.',
load: visitors,
world: {
sites: {
payments: {
staging: {
underLoad: [
{ perSecond: 4, errorRate: 0 },
{ perSecond: 12, errorRate: 0.5 },
],
},
},
},
},
},
{
name: 'stable-fails',
about: 'With visitors. After three minutes the stable version fails, and the candidate is well.',
load: visitors,
events: [{ at: '3m', do: stable({ errorRate: 0.3 }) }],
},
{
name: 'everything-fails',
about: 'With visitors. After three minutes both versions fail alike, for five minutes.',
load: visitors,
events: [
{ at: '3m', do: candidate({ errorRate: 0.3 }) },
{ at: '3m', do: stable({ errorRate: 0.3 }) },
{ at: '8m', do: candidate({ errorRate: 0 }) },
{ at: '8m', do: stable({ errorRate: 0 }) },
],
},
];
const readyMade = [...controlPlane, ...changes, ...identity, ...apps];
}),
12344:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N_: () => (  readLoad),
ZN: () => (  readScenario),
mE: () => (  scenarioSchema)
});
var _trouble_trouble_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91257);
var _amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92837);
var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91261);
const target = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .pj)('a path that begins with /', { type: 'string', pattern: '^/\\S*$' }, (value) => typeof value === 'string' && /^\/\S*$/.test(value));
const visitors = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .Ik)({ rate: _amounts_js__WEBPACK_IMPORTED_MODULE_1__  .TS }, { returning: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  ._)(0, 1), path: target });
const load = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .g1)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .d9)(_amounts_js__WEBPACK_IMPORTED_MODULE_1__  .TS, perSecond => ({ rate: perSecond })), visitors));
const resource = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .pj)('a full id, or what lies below Microsoft.Web, such as sites/payments/config/web', { type: 'string', pattern: '^\\S+$' }, (value) => typeof value === 'string' && /^\S+$/.test(value));
const worldChange = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .OA)('a change of the world, as PATCH /_playground/world takes it');
const deed = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .Yq)({
fail: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .Ik)({ status: _trouble_trouble_rule_js__WEBPACK_IMPORTED_MODULE_0__  .se }, { headers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .g1)(_shape_js__WEBPACK_IMPORTED_MODULE_2__  .Qq), body: _shape_js__WEBPACK_IMPORTED_MODULE_2__  .D8 }),
page: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .Ik)({ html: _shape_js__WEBPACK_IMPORTED_MODULE_2__  .Qq }, { status: _trouble_trouble_rule_js__WEBPACK_IMPORTED_MODULE_0__  .se }),
drop: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .Vm)('before', 'after'),
delay: _amounts_js__WEBPACK_IMPORTED_MODULE_1__  .p0,
hang: _shape_js__WEBPACK_IMPORTED_MODULE_2__  .EZ,
empty: _shape_js__WEBPACK_IMPORTED_MODULE_2__  .EZ,
stale: _shape_js__WEBPACK_IMPORTED_MODULE_2__  .EZ,
lose: _shape_js__WEBPACK_IMPORTED_MODULE_2__  .EZ,
again: _amounts_js__WEBPACK_IMPORTED_MODULE_1__  .p0,
throttle: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .Ik)({}, { retryAfter: _amounts_js__WEBPACK_IMPORTED_MODULE_1__  .p0 }),
freeze: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .Ik)({}, { status: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .Vm)(409, 503) }),
refuse: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .Vm)('github', 'pipelines', 'entra'),
world: worldChange,
split: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .Ik)({ site: _shape_js__WEBPACK_IMPORTED_MODULE_2__  .Qq, slot: _shape_js__WEBPACK_IMPORTED_MODULE_2__  .Qq, percent: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  ._)(0, 100) }, { by: _shape_js__WEBPACK_IMPORTED_MODULE_2__  .Qq }),
request: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .Ik)({ method: _shape_js__WEBPACK_IMPORTED_MODULE_2__  .Qq, path: resource }, { by: _shape_js__WEBPACK_IMPORTED_MODULE_2__  .Qq, body: _shape_js__WEBPACK_IMPORTED_MODULE_2__  .D8 }),
swap: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .Ik)({ site: _shape_js__WEBPACK_IMPORTED_MODULE_2__  .Qq, source: _shape_js__WEBPACK_IMPORTED_MODULE_2__  .Qq }, { target: _shape_js__WEBPACK_IMPORTED_MODULE_2__  .Qq, by: _shape_js__WEBPACK_IMPORTED_MODULE_2__  .Qq }),
load,
advance: _amounts_js__WEBPACK_IMPORTED_MODULE_1__  .p0,
});
const event = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .Ik)({ do: deed }, { at: _amounts_js__WEBPACK_IMPORTED_MODULE_1__  .p0, on: _trouble_trouble_rule_js__WEBPACK_IMPORTED_MODULE_0__  .Pi, for: _amounts_js__WEBPACK_IMPORTED_MODULE_1__  .p0 });
const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .Ik)({}, { name: _shape_js__WEBPACK_IMPORTED_MODULE_2__  .Qq, about: _shape_js__WEBPACK_IMPORTED_MODULE_2__  .Qq, seed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .WQ)(0, 4_294_967_295), world: worldChange, load, events: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(event) });
const readLoad = (value) => load.read(value, ['load']);
const readScenario = (value) => document.read(value, []);
const scenarioSchema = {
$schema: 'http://json-schema.org/draft-07/schema#',
title: 'A scenario of the playground of azure-promote',
...document.schema,
};
}),
91261:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D8: () => (  anything),
EZ: () => (  yes),
Ik: () => (  object),
OA: () => (  fields),
Qq: () => (  text),
Vm: () => (  word),
WQ: () => (  whole),
Yq: () => (  choice),
Z9: () => (  placeText),
_: () => (  decimal),
ak: () => (  meaning),
d9: () => (  turned),
g1: () => (  record),
gP: () => (  either),
p_: () => (  list),
pj: () => (  plain)
});
var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35724);
const read = (value) => ({ kind: 'read', value });
const shown = (value) => {
if (value === undefined)
return 'nothing';
const text = JSON.stringify(value) ?? String(value);
return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};
const wrong = (at, expected, value) => ({
kind: 'wrong',
problems: [{ at, expected, got: shown(value) }],
});
const placeText = (at) => at.reduce((text, step) => {
if (typeof step === 'number')
return `${text}[${step}]`;
return text === '' ? step : `${text}.${step}`;
}, '') || 'the scenario';
const plain = (expected, schema, isFine) => ({
schema,
read: (value, at) => (isFine(value) ? read(value) : wrong(at, expected, value)),
});
const meaning = (expected, pattern, mean) => ({
schema: { type: 'string', pattern, description: expected },
read: (value, at) => {
const meant = typeof value === 'string' && new RegExp(pattern).test(value) ? mean(value) : undefined;
return meant === undefined ? wrong(at, expected, value) : read(meant);
},
});
const text = plain('text', { type: 'string', minLength: 1 }, (value) => typeof value === 'string' && value !== '');
const yes = plain('true', { const: true }, (value) => value === true);
const whole = (least, most) => plain(`a whole number from ${least} to ${most}`, { type: 'integer', minimum: least, maximum: most }, (value) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most);
const decimal = (least, most) => plain(`a number from ${least} to ${most}`, { type: 'number', minimum: least, maximum: most }, (value) => typeof value === 'number' && value >= least && value <= most);
const word = (...words) => plain(words.map(each => JSON.stringify(each)).join(' or '), { enum: words }, (value) => words.some(each => each === value));
const fields = (expected) => plain(expected, { type: 'object' }, _exchange_js__WEBPACK_IMPORTED_MODULE_0__  .Ce);
const anything = { schema: {}, read: value => read(value) };
const gather = (readings) => {
const problems = readings.flatMap(([, reading]) => (reading.kind === 'wrong' ? reading.problems : []));
if (problems.length > 0)
return { kind: 'wrong', problems };
return read(Object.fromEntries(readings.flatMap(([name, reading]) => (reading.kind === 'read' ? [[name, reading.value]] : []))));
};
const list = (of) => ({
schema: { type: 'array', items: of.schema },
read: (value, at) => {
if (!Array.isArray(value))
return wrong(at, 'a list', value);
const reading = gather(value.map((each, index) => [String(index), of.read(each, [...at, index])]));
return reading.kind === 'read' ? read(Object.values(reading.value)) : reading;
},
});
const record = (of) => ({
schema: { type: 'object', additionalProperties: of.schema },
read: (value, at) => {
if (!(0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__  .Ce)(value))
return wrong(at, 'names with values', value);
return gather(Object.entries(value).map(([name, each]) => [name, of.read(each, [...at, name])]));
},
});
const strays = (value, known, at) => Object.keys(value)
.filter(name => !Object.hasOwn(known, name))
.map(name => [name, wrong([...at, name], `one of ${Object.keys(known).join(', ')}`, value[name])]);
const schemasOf = (members) => Object.fromEntries(Object.entries(members).map(([name, shape]) => [name, shape.schema]));
const object = (required, optional) => ({
schema: {
type: 'object',
additionalProperties: false,
required: Object.keys(required),
properties: schemasOf({ ...required, ...optional }),
},
read: (value, at) => {
if (!(0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__  .Ce)(value))
return wrong(at, 'names with values', value);
const known = { ...required, ...optional };
const present = Object.entries(known).filter(([name]) => Object.hasOwn(value, name) || Object.hasOwn(required, name));
const reading = gather([
...present.map(([name, shape]) => [name, shape.read(value[name], [...at, name])]),
...strays(value, known, at),
]);
return reading.kind === 'read' ? read(reading.value) : reading;
},
});
const choice = (members) => ({
schema: {
type: 'object',
additionalProperties: false,
minProperties: 1,
maxProperties: 1,
properties: schemasOf(members),
},
read: (value, at) => {
const [name, ...more] = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__  .Ce)(value) ? Object.keys(value) : [];
const shape = name !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
if (!(0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__  .Ce)(value) || name === undefined || !shape || more.length > 0) {
return wrong(at, `exactly one of ${Object.keys(members).join(', ')}`, value);
}
const reading = shape.read(value[name], [...at, name]);
return reading.kind === 'read' ? read({ kind: name, value: reading.value }) : reading;
},
});
const either = (one, other) => ({
schema: { anyOf: [one.schema, other.schema] },
read: (value, at) => {
const reading = one.read(value, at);
return reading.kind === 'read' ? reading : other.read(value, at);
},
});
const turned = (shape, turn) => ({
schema: shape.schema,
read: (value, at) => {
const reading = shape.read(value, at);
return reading.kind === 'read' ? read(turn(reading.value)) : reading;
},
});
}),
19498:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
jO: () => (  armsOf),
IA: () => (  production),
q: () => (  sameName),
Y1: () => (  startState)
});
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/playground/activity.js
const kept = 10_000;
const block = 1_000;
const startActivity = () => {
const events = [];
return {
note: event => {
if (events.length >= kept + block)
events.splice(0, block);
events.push(event);
},
events: () => events,
};
};
;// CONCATENATED MODULE: ./lib/playground/budget.js
const startBudget = (allowance, clock) => {
const buckets = new Map();
const levelOf = (principal, at) => {
const bucket = buckets.get(principal);
if (!bucket)
return allowance.size;
const gained = ((at - bucket.at) / 1000) * allowance.perSecond;
return Math.min(allowance.size, bucket.level + gained);
};
return {
take: principal => {
const at = clock.now().getTime();
const level = levelOf(principal, at);
if (level < 1) {
const retryAfterSeconds = Math.max(1, Math.ceil((1 - level) / allowance.perSecond));
return { kind: 'exhausted', retryAfterSeconds };
}
buckets.set(principal, { level: level - 1, at });
return { kind: 'granted', remaining: Math.floor(level - 1) };
},
};
};
var playground_builds = __webpack_require__(90596);
var playground_habits = __webpack_require__(83128);
var pressure = __webpack_require__(70263);
var random = __webpack_require__(7746);
;// CONCATENATED MODULE: ./lib/playground/rooms/alerts/alerts.js
const startAlerts = () => {
const raised = [];
return { all: () => raised, raise: alert => void raised.push(alert) };
};
var live = __webpack_require__(50551);
var exchange = __webpack_require__(35724);
;// CONCATENATED MODULE: ./lib/playground/rooms/app-counters.js
const boundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
const started = () => ({ codes: new Map(), buckets: boundaries.map(() => 0), seconds: 0 });
const linesOf = ({ codes, buckets, seconds }) => {
const total = [...codes.values()].reduce((sum, each) => sum + each, 0);
return [
'# HELP http_requests_total Requests answered, by status.',
'# TYPE http_requests_total counter',
...[...codes].sort().map(([code, count]) => `http_requests_total{code="${code}"} ${count}`),
'# HELP http_request_duration_seconds How long requests took.',
'# TYPE http_request_duration_seconds histogram',
...boundaries.map((le, at) => `http_request_duration_seconds_bucket{le="${le}"} ${buckets[at] ?? 0}`),
`http_request_duration_seconds_bucket{le="+Inf"} ${total}`,
`http_request_duration_seconds_sum ${seconds}`,
`http_request_duration_seconds_count ${total}`,
'',
];
};
const startAppCounters = () => {
const apps = new Map();
const countersOf = (app, version) => {
const processes = apps.get(app) ?? new Map();
apps.set(app, processes);
const counters = processes.get(version) ?? started();
processes.set(version, counters);
return counters;
};
return {
count: (app, version, { status, seconds }) => {
const counters = countersOf(app, version);
counters.codes.set(status, (counters.codes.get(status) ?? 0) + 1);
counters.seconds += seconds;
for (const [at, le] of boundaries.entries()) {
if (seconds <= le)
counters.buckets[at] = (counters.buckets[at] ?? 0) + 1;
}
},
exposition: (app, version) => ({
...(0,exchange .Qq)(200, linesOf(countersOf(app, version)).join('\n')),
headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
}),
restart: app => {
apps.delete(app);
},
};
};
var split = __webpack_require__(8357);
var seed = __webpack_require__(14220);
;// CONCATENATED MODULE: ./lib/playground/rooms/container-apps/live.js
const emptyContainerWorld = { environments: [], apps: [], images: {} };
const startApp = (from, seeding) => {
const environment = seeding.described.environments.find(each => each.name === from.environment);
if (!environment)
throw new Error(`The app ${from.name} names no environment of the world.`);
const revisions = (0,seed .$)(from, seeding);
return {
name: from.name,
group: from.group,
environment,
createdAt: revisions[0]?.createdAt ?? seeding.now,
changedAt: revisions.at(-1)?.createdAt ?? seeding.now,
envelope: {},
configuration: from.configuration,
template: revisions.at(-1)?.template ?? from.template,
revisions,
split: (0,split .O0)(from.configuration, seeding.now),
coming: [],
operation: undefined,
stopped: false,
numbered: 0,
};
};
const startContainerApps = (seeding, seed) => ({
described: seeding.described,
apps: seeding.described.apps.map(each => startApp(each, seeding)),
operations: new Map(),
splitting: (0,random .D)(seed, 'container ingress'),
naming: (0,random .D)(seed, 'container names'),
});
var front_door_live = __webpack_require__(66043);
var front_door_classic_live = __webpack_require__(82052);
var kubernetes_live = __webpack_require__(94905);
var runs = __webpack_require__(13962);
var telemetry = __webpack_require__(18010);
var traffic_manager_live = __webpack_require__(30198);
;// CONCATENATED MODULE: ./lib/playground/rooms/web-workers/instances.js
const instanceNames = (plan, count) => {
const number = [...plan].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7) % 0xffff;
const prefix = `lw1sdlwk${number.toString(16).toUpperCase().padStart(4, '0')}`;
return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
};
var github_live = __webpack_require__(33960);
;// CONCATENATED MODULE: ./lib/playground/rooms/webhooks/told.js
const most = 500;
const startTold = () => {
const noted = [];
return {
note: told => {
noted.push(told);
if (noted.length > most)
noted.shift();
},
all: () => noted,
};
};
;// CONCATENATED MODULE: ./lib/playground/rooms/webhooks/announced.js
const startAnnounced = (repository) => ({
github: (0,github_live .Go)(repository),
annotations: [],
told: startTold(),
});
;// CONCATENATED MODULE: ./lib/playground/time/agenda.js
const day = 24 * 3_600_000;
const startAgenda = (clock) => {
const entries = [];
let current;
const at = (time, deed) => {
const later = entries.findIndex(each => each.time > time);
entries.splice(later < 0 ? entries.length : later, 0, { time, deed });
};
const repeat = (time, milliseconds, deed) => {
at(time, now => {
deed(now);
const missed = Math.floor(Math.max(0, clock.now().getTime() - day - time) / milliseconds);
repeat(time + (missed + 1) * milliseconds, milliseconds, deed);
});
};
const takeDue = (now) => {
const [first] = entries;
return first && first.time <= now ? entries.shift() : undefined;
};
const run = ({ time, deed }) => {
current = new Date(time);
try {
deed(current);
}
finally {
current = undefined;
}
};
return {
at,
every: (milliseconds, deed) => repeat(clock.now().getTime(), milliseconds, deed),
doing: () => current,
catchUp: () => {
if (current)
return;
const now = clock.now().getTime();
for (let due = takeDue(now); due; due = takeDue(now))
run(due);
},
};
};
var time_clock = __webpack_require__(83689);
var minutes = __webpack_require__(74378);
;// CONCATENATED MODULE: ./lib/playground/traffic.js
const startTraffic = () => {
const counts = new Map();
const tallies = () => [...counts.values()];
return {
count: served => {
const name = `${served.site}/${served.slot}/${served.way}/${served.status}`;
counts.set(name, { ...served, requests: (counts.get(name)?.requests ?? 0) + 1 });
},
tallies,
requests: (site, slot, way) => tallies()
.filter(each => each.site === site && each.slot === slot && (!way || each.way === way))
.reduce((sum, each) => sum + each.requests, 0),
clear: () => {
counts.clear();
},
};
};
;// CONCATENATED MODULE: ./lib/playground/state.js
const sameName = (one, other) => one.toLowerCase() === other.toLowerCase();
const production = 'production';
const startArm = (site, slot, from, changed) => ({
site: site.name,
slot,
instances: instanceNames(site.plan, site.instances ?? 1),
hostName: from.hostName,
config: from.config,
settings: from.settings,
containers: from.containers,
app: from.app,
functions: from.functions ?? [],
deployments: from.deployments ?? [],
fields: {},
changed,
stopped: false,
restart: undefined,
prepared: undefined,
parkedRules: [],
swap: undefined,
turn: 0,
});
const startSite = (from, changed) => ({
name: from.name,
described: from,
production: startArm(from, production, from.production, changed),
slots: Object.entries(from.slots).map(([slot, arm]) => startArm(from, slot, arm, changed)),
rules: from.rules,
sticky: { appSettingNames: from.stickySettings, connectionStringNames: [], azureStorageConfigNames: [] },
operation: undefined,
outcomes: new Map(),
});
const armsOf = (site) => [site.production, ...site.slots];
const withAgenda = (clock) => {
const agenda = startAgenda(clock);
const now = () => agenda.doing() ?? clock.now();
const advance = (milliseconds) => {
clock.advance(milliseconds);
agenda.catchUp();
};
const seconds = () => Math.floor(now().getTime() / 1000);
return { clock: { ...clock, now, seconds, advance }, agenda };
};
const learnBuilds = (world, sites) => {
const builds = (0,playground_builds .W)(world.builds ?? {});
for (const arm of sites.flatMap(armsOf)) {
const reference = (0,playground_builds .B)(arm);
if (reference !== undefined)
builds.learn(reference, arm.app);
}
return builds;
};
const startState = (world, seed, speed = 1) => {
const { clock, agenda } = withAgenda((0,time_clock .L)(speed));
const sites = world.sites.map(site => startSite(site, clock.now()));
const site = (name) => sites.find(each => sameName(each.name, name));
const builds = learnBuilds(world, sites);
const habits = { ...playground_habits .m, ...world.habits };
const described = world.containers ?? emptyContainerWorld;
return {
world,
key: (0,external_node_crypto_.randomBytes)(32),
clock,
began: clock.now(),
agenda,
activity: startActivity(),
minutes: (0,minutes .yo)(),
appCounters: startAppCounters(),
loadRuns: (0,runs .n9)(),
alerts: startAlerts(),
...startAnnounced(world.github.repository),
builds,
habits,
traffic: startTraffic(),
pressure: (0,pressure .a2)(speed),
reads: startBudget(world.reads, clock),
writes: startBudget(world.writes, clock),
sites,
containerApps: startContainerApps({ described, builds, habits, now: clock.now().getTime() }, seed),
trafficProfiles: (0,traffic_manager_live .SL)(world.trafficProfiles ?? [], seed),
flags: (0,live .sG)(world.flags, clock.now(), seed),
frontDoors: (0,front_door_live .VJ)(world.frontDoors ?? [], seed),
classicFrontDoors: (0,front_door_classic_live .aT)(world.classicFrontDoors ?? []),
clusters: (0,kubernetes_live .W6)(world.clusters ?? [], seed, clock.now()),
telemetry: (0,telemetry .a)(seed),
routing: (0,random .D)(seed, 'routing'),
behaviour: (0,random .D)(seed, 'behaviour'),
site,
arm: (name, slot = production) => {
const found = site(name);
return found && armsOf(found).find(each => sameName(each.slot, slot));
},
armAt: hostName => sites.flatMap(armsOf).find(each => sameName(each.hostName, hostName)),
application: clientId => world.applications.find(each => sameName(each.clientId, clientId)),
};
};
}),
83689:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => (  startClock),
h: () => (  fastest)
});
const fastest = 1_000;
const startClock = (speed = 1) => {
const anchor = Date.now();
let offset = 0;
const milliseconds = () => anchor + (Date.now() - anchor) * speed + offset;
return {
now: () => new Date(milliseconds()),
seconds: () => Math.floor(milliseconds() / 1000),
advance: by => {
offset += by;
},
speed,
anchor: new Date(anchor),
};
};
}),
74378:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Vc: () => (  minute),
ei: () => (  floorToMinute),
yo: () => (  startMinutes)
});
const minute = 60_000;
const keptMilliseconds = 24 * 60 * minute + 15 * minute;
const floorToMinute = (time) => Math.floor(time / minute) * minute;
const forget = (series, before) => {
for (const at of series.keys()) {
if (at >= before)
return;
series.delete(at);
}
};
const withSample = (cell, { value, dimensions }, at) => cell
? {
...cell,
count: cell.count + 1,
total: cell.total + value,
minimum: Math.min(cell.minimum, value),
maximum: Math.max(cell.maximum, value),
}
: { at, dimensions, count: 1, total: value, minimum: value, maximum: value };
const startMinutes = () => {
const resources = new Map();
const seriesOf = (resource, measure) => {
const measures = resources.get(resource) ?? new Map();
resources.set(resource, measures);
const series = measures.get(measure) ?? new Map();
measures.set(measure, series);
return series;
};
return {
record: sample => {
const at = floorToMinute(sample.at.getTime());
const series = seriesOf(sample.resource, sample.measure);
const cells = series.get(at) ?? new Map();
if (cells.size === 0)
forget(series, at - keptMilliseconds);
series.set(at, cells);
const key = Object.values(sample.dimensions).join('\n');
cells.set(key, withSample(cells.get(key), sample, at));
},
cells: (resource, measure, { from, until }) => [...(resources.get(resource)?.get(measure) ?? [])]
.filter(([at]) => at >= from && at < until)
.flatMap(([, cells]) => [...cells.values()]),
exchange: (one, other) => {
const [past, otherPast] = [resources.get(one), resources.get(other)];
resources.set(one, otherPast ?? new Map());
resources.set(other, past ?? new Map());
},
};
};
}),
91257:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Pi: () => (  requestMatch),
dH: () => (  readRule),
se: () => (  statusCode)
});
var _scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91261);
const pattern = (0,_scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  .ak)('a regular expression', '', written => {
try {
return new RegExp(written) && written;
}
catch {
return undefined;
}
});
const requestMatch = (0,_scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({}, {
method: _scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq,
path: pattern,
host: _scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq,
room: (0,_scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Vm)('arm', 'entra', 'kubernetes', 'load-testing', 'logs', 'oidc-github', 'oidc-pipelines', 'site', 'nowhere'),
kind: (0,_scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Vm)('read', 'write'),
share: (0,_scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  ._)(0, 1),
nth: (0,_scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  .WQ)(1, 1_000_000),
times: (0,_scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  .WQ)(1, 1_000_000),
});
const milliseconds = (0,_scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  .WQ)(0, 86_400_000);
const statusCode = (0,_scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  .WQ)(200, 599);
const anyText = (0,_scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  .pj)('text', { type: 'string' }, (value) => typeof value === 'string');
const named = (0,_scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Vm)('reset-before', 'reset-after', 'empty-body', 'hang', 'html', 'stale', 'lose');
const delayed = (0,_scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ delayMs: milliseconds }, {});
const repeated = (0,_scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ againMs: milliseconds }, {});
const paged = (0,_scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ html: anyText }, { status: statusCode });
const answered = (0,_scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ status: statusCode }, { headers: (0,_scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  .g1)(anyText), body: (0,_scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  .gP)(anyText, (0,_scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  .OA)('an object')) });
const deeds = 'reset-before, reset-after, empty-body, hang, html, stale, lose, {delayMs}, {againMs}, {html, status} or {status, headers, body}';
const readDeed = (value) => {
for (const shape of [named, delayed, repeated, paged, answered]) {
const reading = shape.read(value, []);
if (reading.kind === 'read')
return reading.value;
}
return undefined;
};
const deed = (0,_scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  .pj)(deeds, {}, (value) => readDeed(value) !== undefined);
const rule = (0,_scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ do: deed }, { match: requestMatch, forMs: milliseconds });
const readRule = (value) => {
const reading = rule.read(value, []);
if (reading.kind === 'read') {
const { match = {}, ...rest } = reading.value;
return { kind: 'rule', rule: { match, ...rest } };
}
const told = reading.problems.map(each => `${(0,_scenario_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(each.at)}: expected ${each.expected}, got ${each.got}`);
return { kind: 'wrong', why: told.join('; ') };
};
}),
31386:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
P: () => (  changeWorld),
E: () => (  worldView)
});
var exchange = __webpack_require__(35724);
var playground_habits = __webpack_require__(83128);
var pressure = __webpack_require__(70263);
var view = __webpack_require__(2128);
var stage = __webpack_require__(67963);
var lookup = __webpack_require__(94143);
var settle = __webpack_require__(23858);
;// CONCATENATED MODULE: ./lib/playground/rooms/container-apps/change.js
const revisionView = (state, app, revision) => ({
hostName: (0,lookup .Wn)(app, revision),
stage: (0,stage .gV)(revision, state.clock.now().getTime(), state.habits),
...revision.app,
});
const appView = (state, app) => ({
hostName: (0,lookup .gM)(app),
mode: app.split.mode,
split: app.split.entries.map(each => ({
revision: each.revision ?? 'latest',
weight: each.weight,
...(each.label === undefined ? {} : { label: each.label, hostName: (0,lookup .rg)(app, each.label) }),
})),
revisions: Object.fromEntries(app.revisions.map(each => [each.name, revisionView(state, app, each)])),
});
const containerAppsView = (state) => {
(0,settle .j3)(state);
return Object.fromEntries(state.containerApps.apps.map(each => [each.name, appView(state, each)]));
};
const readRevisions = (wanted, state, readBehaviour) => {
if (wanted === undefined)
return [];
if (!(0,exchange .Ce)(wanted))
return 'containerApps must be an object of apps.';
const changes = [];
for (const [name, revisions] of Object.entries(wanted)) {
const app = state.containerApps.apps.find(each => each.name === name);
if (!app)
return `There is no container app ${name}.`;
if (!(0,exchange .Ce)(revisions))
return `containerApps.${name} must be an object of revisions.`;
for (const [revisionName, behaviour] of Object.entries(revisions)) {
const revision = app.revisions.find(each => each.name === revisionName);
if (!revision)
return `${name} has no revision ${revisionName}.`;
const read = readBehaviour(behaviour, revision.app);
if (typeof read === 'string')
return `containerApps.${name}.${revisionName} ${read}.`;
changes.push({ revision, app: read });
}
}
return changes;
};
var front_door_live = __webpack_require__(66043);
var probes = __webpack_require__(11586);
;// CONCATENATED MODULE: ./lib/playground/rooms/front-door/view.js
const weights = ({ originGroups }) => Object.fromEntries(originGroups.map(group => [
group.name,
Object.fromEntries(group.origins.map(each => [each.name, (0,front_door_live .Ol)(each) ? (0,front_door_live .mm)(each) : 0])),
]));
const failing = (live) => Object.fromEntries(live.asked.originGroups.map(group => [
group.name,
group.origins.filter(each => !(0,probes .W)(live, group, each.name)).map(({ name }) => name),
]));
const frontDoorView = (state, profiles) => {
const now = state.clock.now().getTime();
return Object.fromEntries(profiles.map(live => {
const until = (0,front_door_live .Ts)(live, now);
return [
live.name,
{
hostNames: live.asked.endpoints.map(each => each.hostName),
asked: weights(live.asked),
atTheEdge: weights((0,front_door_live .Uc)(live, now)),
failingProbes: failing(live),
...(until !== undefined && { onItsWayUntil: new Date(until).toISOString() }),
purges: Object.fromEntries(live.purges),
},
];
}));
};
var live = __webpack_require__(94905);
;// CONCATENATED MODULE: ./lib/playground/rooms/kubernetes/change.js
const routesView = (cluster, now) => Object.fromEntries(cluster.routes.map(route => [
route.name,
{ hostNames: (0,live .PP)(route), asked: (0,live .nb)(route.spec), inForce: (0,live .nb)((0,live .Nm)(route, now)) },
]));
const clustersView = (state) => {
const now = state.clock.now().getTime();
return Object.fromEntries(state.clusters.map(cluster => {
(0,live .K_)(cluster, now);
const backends = cluster.backends.map(each => [each.described.name, { pods: each.pods, ...each.app }]);
return [
cluster.described.name,
{ routes: routesView(cluster, now), backends: Object.fromEntries(backends) },
];
}));
};
const readBackends = (wanted, state, readBehaviour) => {
if (wanted === undefined)
return [];
if (!(0,exchange .Ce)(wanted))
return 'clusters must be an object of clusters.';
const changes = [];
for (const [name, backends] of Object.entries(wanted)) {
const cluster = state.clusters.find(each => each.described.name === name);
if (!cluster)
return `There is no cluster ${name}.`;
if (!(0,exchange .Ce)(backends))
return `clusters.${name} must be an object of backends.`;
for (const [backendName, behaviour] of Object.entries(backends)) {
const backend = cluster.backends.find(each => each.described.name === backendName);
if (!backend)
return `${name} has no backend ${backendName}.`;
const app = readBehaviour(behaviour, backend.app);
if (typeof app === 'string')
return `clusters.${name}.${backendName} ${app}.`;
changes.push({ backend, app });
}
}
return changes;
};
var traffic_manager_live = __webpack_require__(30198);
var monitor = __webpack_require__(75412);
;// CONCATENATED MODULE: ./lib/playground/rooms/traffic-manager/change.js
const change_weights = (state, live, profile) => Object.fromEntries((profile?.endpoints ?? []).map(each => [
each.name,
{
target: (0,monitor .$r)(each),
weight: (0,monitor .Ol)(each) ? each.properties['weight'] : 0,
status: profile && (0,monitor .c2)(state, live, profile, each),
},
]));
const trafficManagerView = (state) => {
const now = state.clock.now().getTime();
const { profiles, answers } = state.trafficProfiles;
return {
profiles: Object.fromEntries(profiles.map(live => {
const seen = (0,traffic_manager_live .e$)(live, now);
const name = live.asked ?? seen;
return [
live.name,
{
hostName: name && (0,traffic_manager_live .Xk)(name),
asked: change_weights(state, live, live.asked),
seen: change_weights(state, live, seen),
},
];
})),
answers: [...answers.values()],
};
};
var playground_state = __webpack_require__(19498);
;// CONCATENATED MODULE: ./lib/playground/world-change.js
const armView = (arm, state) => ({
hostName: arm.hostName,
...arm.app,
...(arm.stopped ? { stopped: true } : {}),
...(arm.restart && arm.restart.until > state.clock.now().getTime()
? { restartsUntil: new Date(arm.restart.until).toISOString() }
: {}),
});
const swapView = ({ operation }) => operation
? { swap: { source: operation.source.slot, target: operation.target.slot, id: operation.id } }
: {};
const worldView = (state) => ({
clock: state.clock.now().toISOString(),
sites: Object.fromEntries(state.sites.map(site => [
site.name,
{
rules: site.rules,
...swapView(site),
slots: Object.fromEntries((0,playground_state .jO)(site).map(arm => [arm.slot, armView(arm, state)])),
},
])),
containerApps: containerAppsView(state),
trafficManager: trafficManagerView(state),
frontDoors: frontDoorView(state, state.frontDoors.profiles),
classicFrontDoors: frontDoorView(state, state.classicFrontDoors.profiles),
flagApps: (0,view .cO)(state),
clusters: clustersView(state),
traffic: state.traffic.tallies(),
habits: state.habits,
});
const isPositive = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const readLatency = (value, now) => {
if (!(0,exchange .Ce)(value))
return undefined;
const { medianMs = now.medianMs, tailMs = now.tailMs, ...rest } = value;
if (Object.keys(rest).length > 0 || !isPositive(medianMs) || !isPositive(tailMs))
return undefined;
return { medianMs, tailMs: Math.max(medianMs, tailMs) };
};
const readBehaviour = (value, now) => {
if (!(0,exchange .Ce)(value))
return 'must be an object';
const { version = now.version, errorRate = now.errorRate, down = now.down, ...other } = value;
const { latency, starts = now.starts, underLoad, ...rest } = other;
const stray = Object.keys(rest)[0];
if (stray)
return `has no field ${stray}; it has version, errorRate, latency, down, starts and underLoad`;
if (typeof version !== 'string' || !version)
return 'version must be text';
if (!isPositive(errorRate) || errorRate > 1)
return 'errorRate must be a number from 0 to 1';
if (typeof down !== 'boolean')
return 'down must be true or false';
if (starts !== undefined && typeof starts !== 'boolean')
return 'starts must be true or false';
const pace = latency === undefined ? now.latency : readLatency(latency, now.latency);
if (!pace)
return 'latency must be {medianMs, tailMs} with numbers from 0';
const points = underLoad === undefined ? now.underLoad : (0,pressure .Sb)(underLoad);
if (underLoad !== undefined && !points)
return 'underLoad must be a list of {perSecond, errorRate}';
return {
version,
errorRate,
latency: pace,
down,
...(starts === undefined ? {} : { starts }),
...(points === undefined ? {} : { underLoad: points }),
};
};
const readArms = (sites, state) => {
const changes = [];
for (const [siteName, slots] of Object.entries(sites)) {
const site = state.site(siteName);
if (!site)
return `There is no site ${siteName}; there are ${state.sites.map(each => each.name).join(', ')}.`;
if (!(0,exchange .Ce)(slots))
return `sites.${siteName} must be an object of slots.`;
for (const [slot, wanted] of Object.entries(slots)) {
const arm = state.arm(siteName, slot);
const known = (0,playground_state .jO)(site).map(each => each.slot);
if (!arm)
return `${siteName} has no slot ${slot}; it has ${known.join(', ')}.`;
const app = readBehaviour(wanted, arm.app);
if (typeof app === 'string')
return `sites.${siteName}.${slot} ${app}.`;
changes.push({ arm, app });
}
}
return changes;
};
const readSeconds = (clock) => {
if (clock === undefined)
return 0;
if (!(0,exchange .Ce)(clock))
return undefined;
const { advanceSeconds, ...rest } = clock;
return isPositive(advanceSeconds) && Object.keys(rest).length === 0 ? advanceSeconds : undefined;
};
const changeWorld = (change, state) => {
if (!(0,exchange .Ce)(change))
return 'A change of the world is an object with sites, containerApps, clusters, flagApps, clock or habits.';
const { sites = {}, containerApps, clusters, flagApps, clock, habits = {}, ...rest } = change;
const stray = Object.keys(rest)[0];
if (stray)
return `The world has no ${stray} to change; it has sites, containerApps, clusters, flagApps, clock and habits.`;
if (!(0,exchange .Ce)(sites))
return 'sites must be an object of sites.';
const seconds = readSeconds(clock);
if (seconds === undefined)
return 'clock must be {advanceSeconds} with a number from 0.';
const manners = (0,playground_habits .w)(state.habits, habits);
if (typeof manners === 'string')
return `habits ${manners}.`;
const arms = readArms(sites, state);
if (typeof arms === 'string')
return arms;
const revisions = readRevisions(containerApps, state, readBehaviour);
if (typeof revisions === 'string')
return revisions;
const backends = readBackends(clusters, state, readBehaviour);
if (typeof backends === 'string')
return backends;
const versions = (0,view .pF)(flagApps, state, readBehaviour);
if (typeof versions === 'string')
return versions;
state.habits = manners;
(0,view .Rs)(versions);
for (const { arm, app } of arms)
arm.app = app;
for (const { revision, app } of revisions)
revision.app = app;
for (const { backend, app } of backends)
backend.app = app;
state.clock.advance(seconds * 1000);
return undefined;
};
})
};
