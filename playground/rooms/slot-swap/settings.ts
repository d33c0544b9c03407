// Which settings stick to a slot and which go where the build goes, when two slots are swapped.
import type { Arm, Site } from '../../state.js';

type Settings = Readonly<Record<string, string>>;

const extensionVersion = /_EXTENSION_VERSION$/i;

/** Named so by the site, or one of those that never travel. */
export const sticks = (site: Site, name: string): boolean =>
  extensionVersion.test(name) ||
  site.sticky.appSettingNames.some(each => each.toLowerCase() === name.toLowerCase());

const only = (settings: Settings, keep: (name: string) => boolean): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => keep(name)));

/** What travels of one slot's settings, with what sticks of the other's. */
export const merged = (site: Site, travelling: Settings, sticky: Settings): Settings => ({
  ...only(travelling, name => !sticks(site, name)),
  ...only(sticky, name => sticks(site, name)),
});

/** Settings of config/web that belong to the slot and not to what runs on it. */
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

type Config = Arm['config'];

export const mergedConfig = (travelling: Config, own: Config): Config => ({
  ...Object.fromEntries(Object.entries(travelling).filter(([name]) => !staying.includes(name))),
  ...Object.fromEntries(Object.entries(own).filter(([name]) => staying.includes(name))),
});

export const travellingConfig = (config: Config): Config => mergedConfig(config, {});
