// Traffic Manager by Azure's own client: one request each, no decisions. The SDK is loaded on first use.
import { randomUUID } from 'node:crypto';
import type { Profile, TrafficManagerManagementClient } from '@azure/arm-trafficmanager';
import type { Arm } from './arm.js';
import { askSdk, correlationHeader, gather } from './sdk-request.js';

/** The version that our copies of Azure's API documents describe. */
const apiVersion = '2022-04-01';

export type ProfileAddress = {
  readonly subscription: string;
  readonly resourceGroup: string;
  readonly profile: string;
};

export type EndpointKind = 'AzureEndpoints' | 'ExternalEndpoints' | 'NestedEndpoints';

export type EndpointChange = {
  readonly kind: EndpointKind;
  readonly name: string;
  /** Left as it is when absent. */
  readonly weight?: number;
  readonly status: 'Enabled' | 'Disabled';
};

export type TrafficManager = {
  /** Under which our changes stand in the activity log. */
  readonly correlation: string;
  /** With its endpoints. */
  readonly profile: (at: ProfileAddress) => Promise<Profile>;
  readonly profileNames: (at: Omit<ProfileAddress, 'profile'>) => Promise<readonly string[]>;
  /** Nothing else of the endpoint is touched. */
  readonly setEndpoint: (at: ProfileAddress, change: EndpointChange) => Promise<void>;
};

export async function createTrafficManager(arm: Arm): Promise<TrafficManager> {
  const { TrafficManagerManagementClient: Client } = await import('@azure/arm-trafficmanager');
  const client = ({ subscription }: Pick<ProfileAddress, 'subscription'>): TrafficManagerManagementClient =>
    new Client(arm.credential, subscription, {
      apiVersion,
      endpoint: arm.cloud.resourceManager,
      credentialScopes: arm.cloud.resourceManagerScope,
      httpClient: arm.transport.client,
      retryOptions: { maxRetries: 0 },
    });
  const correlation = randomUUID();
  const marked = { requestOptions: { customHeaders: { [correlationHeader]: correlation } } };
  return {
    correlation,
    profile: at => askSdk(profileOf(at), () => client(at).profiles.get(at.resourceGroup, at.profile)),
    profileNames: at =>
      askSdk(`resource group ${at.resourceGroup}`, async () => {
        const profiles = await gather(client(at).profiles.listByResourceGroup(at.resourceGroup));
        return profiles.flatMap(({ name }) => name ?? []);
      }),
    setEndpoint: (at, { kind, name, weight, status }) =>
      askSdk(`endpoint ${name} of ${profileOf(at)}`, async () => {
        const wanted = { endpointStatus: status, ...(weight !== undefined && { weight }) };
        await client(at).endpoints.update(at.resourceGroup, at.profile, kind, name, wanted, marked);
      }),
  };
}

function profileOf(at: ProfileAddress): string {
  return `Traffic Manager profile ${at.profile} in ${at.resourceGroup}`;
}
