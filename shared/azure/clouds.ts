// The three clouds of Azure, and what is called differently in each. Audiences are set from here, never guessed by an SDK.

export type CloudName = 'public' | 'us-government' | 'china';

export type Cloud = {
  readonly name: CloudName;
  /** What the Azure CLI and Azure DevOps call it. */
  readonly environment: string;
  /** Where tokens come from. */
  readonly authority: string;
  readonly resourceManager: string;
  readonly resourceManagerScope: string;
  /** The audience of an assertion that is exchanged for a token. */
  readonly federationAudience: string;
  readonly logAnalytics: string;
  readonly logAnalyticsScope: string;
  /** One audience for all clouds: so do the SDKs of Azure. */
  readonly storageScope: string;
  readonly appConfigurationScope: string;
};

const storageScope = 'https://storage.azure.com/.default';

const clouds: Readonly<Record<CloudName, Cloud>> = {
  public: {
    name: 'public',
    environment: 'AzureCloud',
    authority: 'https://login.microsoftonline.com',
    resourceManager: 'https://management.azure.com',
    resourceManagerScope: 'https://management.azure.com/.default',
    federationAudience: 'api://AzureADTokenExchange',
    logAnalytics: 'https://api.loganalytics.io',
    logAnalyticsScope: 'https://api.loganalytics.io/.default',
    storageScope,
    appConfigurationScope: 'https://appconfig.azure.com/.default',
  },
  'us-government': {
    name: 'us-government',
    environment: 'AzureUSGovernment',
    authority: 'https://login.microsoftonline.us',
    resourceManager: 'https://management.usgovcloudapi.net',
    resourceManagerScope: 'https://management.usgovcloudapi.net/.default',
    federationAudience: 'api://AzureADTokenExchangeUSGov',
    logAnalytics: 'https://api.loganalytics.us',
    logAnalyticsScope: 'https://api.loganalytics.us/.default',
    storageScope,
    appConfigurationScope: 'https://appconfig.azure.us/.default',
  },
  china: {
    name: 'china',
    environment: 'AzureChinaCloud',
    authority: 'https://login.chinacloudapi.cn',
    resourceManager: 'https://management.chinacloudapi.cn',
    resourceManagerScope: 'https://management.chinacloudapi.cn/.default',
    federationAudience: 'api://AzureADTokenExchangeChina',
    logAnalytics: 'https://api.loganalytics.azure.cn',
    logAnalyticsScope: 'https://api.loganalytics.azure.cn/.default',
    storageScope,
    appConfigurationScope: 'https://appconfig.azure.cn/.default',
  },
};

export function cloudOf(name: CloudName): Cloud {
  return clouds[name];
}

/** The cloud that the Azure CLI or a service connection names; undefined for one that is not served here. */
export function cloudOfEnvironment(environment: string): Cloud | undefined {
  return Object.values(clouds).find(cloud => cloud.environment.toLowerCase() === environment.toLowerCase());
}
