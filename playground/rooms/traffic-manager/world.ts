// What a playground starts with of Traffic Manager: profiles and their endpoints. Plain values only.
import type { Fields } from '../../exchange.js';

export type EndpointKind = 'azureEndpoints' | 'externalEndpoints' | 'nestedEndpoints';

export type Endpoint = {
  readonly kind: EndpointKind;
  readonly name: string;
  /** As Azure shows them, without the status of monitoring, which is not for anybody to set. */
  readonly properties: Fields;
};

export type ProfileWorld = {
  readonly name: string;
  readonly group: string;
  readonly tags: Fields;
  /** As Azure shows them, without endpoints. */
  readonly properties: Fields;
  readonly endpoints: readonly Endpoint[];
};

/** The only version of these resources that is played. */
export const trafficVersion = '2022-04-01';

/** What the names of all profiles end in. */
export const trafficDomain = 'trafficmanager.net';
