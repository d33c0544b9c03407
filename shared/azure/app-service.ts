// App Service by Azure's own client: one request each, no decisions. What changes more than rules is in
// app-service-changes.ts.
import type { Site as SdkSite, SiteConfigResource, SiteContainer } from '@azure/arm-appservice';
import {
  siteInWords as app,
  openAppService,
  readByPost,
  type SiteAddress,
  unreadable,
} from './app-service-client.js';
import type { Arm } from './arm.js';
import { askSdk, gather } from './sdk-request.js';

export type { SiteAddress } from './app-service-client.js';

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
  const { sdk, context } = await openAppService(arm);
  return {
    site: at => askSdk(app(at), () => sdk.get(context(at), at.resourceGroup, at.app)),
    slots: at => askSdk(app(at), () => gather(sdk.listSlots(context(at), at.resourceGroup, at.app))),
    configuration: (at, slot) =>
      askSdk(app(at, slot), () =>
        slot === undefined
          ? sdk.getConfiguration(context(at), at.resourceGroup, at.app)
          : sdk.getConfigurationSlot(context(at), at.resourceGroup, at.app, slot),
      ),
    settings: (at, slot) =>
      askSdk(app(at, slot), async () => {
        const found =
          slot === undefined
            ? await sdk.listApplicationSettings(context(at), at.resourceGroup, at.app, readByPost)
            : await sdk.listApplicationSettingsSlot(context(at), at.resourceGroup, at.app, slot, readByPost);
        if (!found.properties) throw unreadable(`the app settings of ${app(at, slot)}`);
        return found.properties;
      }),
    containers: (at, slot) =>
      askSdk(app(at, slot), () =>
        gather(
          slot === undefined
            ? sdk.listSiteContainers(context(at), at.resourceGroup, at.app)
            : sdk.listSiteContainersSlot(context(at), at.resourceGroup, at.app, slot),
        ),
      ),
    siteNames: at =>
      askSdk(`resource group ${at.resourceGroup}`, async () => {
        const sites = await gather(sdk.listByResourceGroup(context(at), at.resourceGroup));
        return sites.flatMap(site => site.name ?? []);
      }),
    setRampUpRules: (at, rules) =>
      askSdk(app(at), async () => {
        const experiments = { rampUpRules: rules.map(rule => ({ ...rule })) };
        await sdk.updateConfiguration(context(at), at.resourceGroup, at.app, { experiments });
      }),
  };
}
