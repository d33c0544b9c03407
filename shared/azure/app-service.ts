// App Service by Azure's own client: one request each, no decisions. The SDK is loaded on first use.
import type { Site as SdkSite, SiteConfigResource, SiteContainer } from '@azure/arm-appservice';
import { retryClassHeader } from '../http/transport.js';
import { type Arm, armFault } from './arm.js';

/** The version that our copies of Azure's API documents describe. */
const apiVersion = '2023-12-01';

export type SiteAddress = {
  readonly subscription: string;
  readonly resourceGroup: string;
  readonly app: string;
};

export type RampUpRule = {
  readonly name: string;
  readonly actionHostName: string;
  readonly reroutePercentage: number;
};

export type AppService = {
  readonly site: (at: SiteAddress) => Promise<SdkSite>;
  readonly slots: (at: SiteAddress) => Promise<readonly SdkSite[]>;
  readonly configuration: (at: SiteAddress, slot?: string) => Promise<SiteConfigResource>;
  readonly settings: (at: SiteAddress, slot?: string) => Promise<Readonly<Record<string, string>>>;
  readonly containers: (at: SiteAddress, slot?: string) => Promise<readonly SiteContainer[]>;
  readonly siteNames: (at: Omit<SiteAddress, 'app'>) => Promise<readonly string[]>;
  /** Replaces the rules of production as a whole and touches nothing else. */
  readonly setRampUpRules: (at: SiteAddress, rules: readonly RampUpRule[]) => Promise<void>;
};

export async function createAppService(arm: Arm): Promise<AppService> {
  const [{ createWebSiteManagement }, sdk] = await Promise.all([
    import('@azure/arm-appservice/api'),
    import('@azure/arm-appservice/api/webApps'),
  ]);
  const context = ({ subscription }: Pick<SiteAddress, 'subscription'>) =>
    createWebSiteManagement(arm.credential, subscription, {
      apiVersion,
      endpoint: arm.cloud.resourceManager,
      credentials: { scopes: [arm.cloud.resourceManagerScope] },
      httpClient: arm.transport.client,
      retryOptions: { maxRetries: 0 },
    });
  return {
    site: at => asked(at, () => sdk.get(context(at), at.resourceGroup, at.app)),
    slots: at => asked(at, () => gather(sdk.listSlots(context(at), at.resourceGroup, at.app))),
    configuration: (at, slot) =>
      asked(at, () =>
        slot === undefined
          ? sdk.getConfiguration(context(at), at.resourceGroup, at.app)
          : sdk.getConfigurationSlot(context(at), at.resourceGroup, at.app, slot),
      ),
    settings: (at, slot) =>
      asked(at, async () => {
        const found =
          slot === undefined
            ? await sdk.listApplicationSettings(context(at), at.resourceGroup, at.app, readByPost)
            : await sdk.listApplicationSettingsSlot(context(at), at.resourceGroup, at.app, slot, readByPost);
        return found.properties ?? {};
      }),
    containers: (at, slot) =>
      asked(at, () =>
        gather(
          slot === undefined
            ? sdk.listSiteContainers(context(at), at.resourceGroup, at.app)
            : sdk.listSiteContainersSlot(context(at), at.resourceGroup, at.app, slot),
        ),
      ),
    siteNames: at =>
      asked({ ...at, app: '' }, async () => {
        const sites = await gather(sdk.listByResourceGroup(context(at), at.resourceGroup));
        return sites.flatMap(site => site.name ?? []);
      }),
    setRampUpRules: (at, rules) =>
      asked(at, async () => {
        const experiments = { rampUpRules: rules.map(rule => ({ ...rule })) };
        await sdk.updateConfiguration(context(at), at.resourceGroup, at.app, { experiments });
      }),
  };
}

/** Azure lists settings by POST, since they may be secret. It is a read all the same. */
const readByPost = { requestOptions: { headers: { [retryClassHeader]: 'safe' } } };

async function asked<T>(at: SiteAddress, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (thrown) {
    // A refusal of Azure's is put into our words; everything else goes on as it came.
    throw armFault(
      thrown,
      at.app === '' ? `resource group ${at.resourceGroup}` : `app ${at.app} in ${at.resourceGroup}`,
    );
  }
}

async function gather<T>(pages: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const one of pages) all.push(one);
  return all;
}
