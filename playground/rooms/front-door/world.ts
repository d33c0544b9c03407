// What a playground starts with of Front Door: profiles, their endpoints with routes, and origin groups. Plain values only.
import type { Fields } from '../../exchange.js';

export type OriginWorld = {
  readonly name: string;
  /** As Azure shows them, without what is not for anybody to set. */
  readonly properties: Fields;
};

export type OriginGroupWorld = {
  readonly name: string;
  readonly properties: Fields;
  readonly origins: readonly OriginWorld[];
};

export type RouteWorld = { readonly name: string; readonly properties: Fields };

export type EndpointWorld = {
  readonly name: string;
  readonly hostName: string;
  readonly properties: Fields;
  readonly routes: readonly RouteWorld[];
};

export type FrontDoorWorld = {
  readonly name: string;
  readonly group: string;
  readonly sku: string;
  readonly endpoints: readonly EndpointWorld[];
  readonly originGroups: readonly OriginGroupWorld[];
  /** How far the edge is from an origin, in milliseconds, by its host name; 0 when absent. */
  readonly distances?: Readonly<Record<string, number>>;
};

/** The only version of these resources that is played. */
export const frontDoorVersion = '2024-02-01';

/** What the names of all endpoints end in. */
export const edgeDomain = '.azurefd.net';
