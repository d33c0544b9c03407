// Azure's own client of App Service, loaded on first use, and what all our calls of it share.
import { Fault } from '../fault/fault.js';
import { retryClassHeader } from '../http/transport.js';
import type { Arm } from './arm.js';

/** The version that our copies of Azure's API documents describe. */
export const appServiceVersion = '2023-12-01';

export type SiteAddress = {
  readonly subscription: string;
  readonly resourceGroup: string;
  readonly app: string;
};

export async function openAppService(arm: Arm) {
  const [{ createWebSiteManagement }, sdk] = await Promise.all([
    import('@azure/arm-appservice/api'),
    import('@azure/arm-appservice/api/webApps'),
  ]);
  const context = ({ subscription }: Pick<SiteAddress, 'subscription'>) =>
    createWebSiteManagement(arm.credential, subscription, {
      apiVersion: appServiceVersion,
      endpoint: arm.cloud.resourceManager,
      credentials: { scopes: [arm.cloud.resourceManagerScope] },
      httpClient: arm.transport.client,
      retryOptions: { maxRetries: 0 },
    });
  return { sdk, context };
}

/** Azure lists settings by POST, since they may be secret. It is a read all the same. */
export const readByPost = { requestOptions: { headers: { [retryClassHeader]: 'safe' } } };

export function siteInWords(at: SiteAddress, slot?: string): string {
  return `${slot === undefined ? '' : `slot ${slot} of `}app ${at.app} in ${at.resourceGroup}`;
}

export function unreadable(resource: string, cause?: unknown): Fault {
  return new Fault('HTTP_UNREADABLE', `the answer for ${resource} has not the shape that Azure documents`, {
    cause,
  });
}
