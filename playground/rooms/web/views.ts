// How the control plane writes down a site, a slot and their settings.
import { type Arm, production, type Site, type State, type SwapOperation } from '../../state.js';
import type { Container } from '../../world.js';

type View = Readonly<Record<string, unknown>>;

const isSlot = (arm: Arm): boolean => arm.slot !== production;

const groupPath = (state: State, site: Site): string =>
  `/subscriptions/${state.world.subscription}/resourceGroups/${site.described.group}/providers/Microsoft.Web`;

export const planOf = (state: State, site: Site): string =>
  `${groupPath(state, site)}/serverfarms/${site.described.plan}`;

export const armPath = (state: State, site: Site, arm: Arm): string => {
  const own = `${groupPath(state, site)}/sites/${site.name}`;
  return isSlot(arm) ? `${own}/slots/${arm.slot}` : own;
};

const typeOf = (arm: Arm): string => (isSlot(arm) ? 'Microsoft.Web/sites/slots' : 'Microsoft.Web/sites');

const deploymentHost = (hostName: string): string => hostName.replace('.', '.scm.');

const hostViews = (arm: Arm): View => ({
  hostNames: [arm.hostName],
  enabledHostNames: [arm.hostName, deploymentHost(arm.hostName)],
  hostNameSslStates: [
    { name: arm.hostName, sslState: 'Disabled', hostType: 'Standard' },
    { name: deploymentHost(arm.hostName), sslState: 'Disabled', hostType: 'Repository' },
  ],
  defaultHostName: arm.hostName,
});

/** What a site shows of its configuration by itself; the rest is only in config/web. */
const shortConfig = (arm: Arm): View => ({
  numberOfWorkers: 1,
  linuxFxVersion: textSetting(arm, 'linuxFxVersion'),
  acrUseManagedIdentityCreds: false,
  alwaysOn: arm.config['alwaysOn'] === true,
  http20Enabled: true,
  functionAppScaleLimit: arm.config['functionAppScaleLimit'] ?? 0,
  minimumElasticInstanceCount: 0,
});

const textSetting = (arm: Arm, name: string): string => {
  const value = arm.config[name];
  return typeof value === 'string' ? value : '';
};

const flexView = (site: Site): View => {
  const { flex } = site.described;
  if (!flex) return {};
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

/** Both slots of a swap show that it is under way. */
const operationOn = (site: Site, arm: Arm): SwapOperation | undefined =>
  [site.operation?.source, site.operation?.target].includes(arm) ? site.operation : undefined;

const swapFrom = (site: Site, arm: Arm): SwapOperation | undefined =>
  site.operation?.source === arm ? site.operation : undefined;

export const siteView = (state: State, site: Site, arm: Arm): View => ({
  id: armPath(state, site, arm),
  name: isSlot(arm) ? `${site.name}/${arm.slot}` : site.name,
  type: typeOf(arm),
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

/** What a new Linux site has before anybody sets anything. */
const usualConfig = (): View => ({
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

/** Only production carries rules; a slot always shows none. */
export const webConfigView = (state: State, site: Site, arm: Arm): View => ({
  id: `${armPath(state, site, arm)}/config/web`,
  name: 'web',
  type: `${typeOf(arm)}/config`,
  kind: site.described.kind,
  properties: {
    ...usualConfig(),
    ...arm.config,
    experiments: { rampUpRules: isSlot(arm) ? [] : site.rules },
  },
});

export const settingsView = (state: State, site: Site, arm: Arm): View => ({
  id: `${armPath(state, site, arm)}/config/appsettings`,
  name: 'appsettings',
  type: `${typeOf(arm)}/config`,
  kind: site.described.kind,
  properties: arm.settings,
});

export const stickyView = (state: State, site: Site): View => ({
  id: `${armPath(state, site, site.production)}/config/slotConfigNames`,
  name: 'slotConfigNames',
  type: 'Microsoft.Web/sites/config',
  kind: undefined,
  properties: site.sticky,
});

export const containerView = (state: State, site: Site, arm: Arm, container: Container): View => ({
  id: `${armPath(state, site, arm)}/sitecontainers/${container.name}`,
  name: container.name,
  type: `${typeOf(arm)}/sitecontainers`,
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
