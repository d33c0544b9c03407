// A profile as it is read before and after every change, with its endpoints, in one request.
import { createHash } from 'node:crypto';
import type { Profile, Endpoint as SdkEndpoint } from '@azure/arm-trafficmanager';
import type { EndpointKind, ProfileAddress, TrafficManager } from '../../azure/traffic-manager.js';
import { Fault } from '../../fault/fault.js';
import type { Split } from '../split.js';
import { usualTtlSeconds } from './abilities.js';

export type Endpoint = {
  readonly kind: EndpointKind;
  readonly name: string;
  readonly isOn: boolean;
  readonly weight: number;
  /** Host name or address, in small letters; empty for a nested profile. */
  readonly target: string;
  /** What Azure's probes found. */
  readonly health: string;
};

export type Picture = {
  readonly id: string;
  /** The name that clients ask for. */
  readonly fqdn: string;
  /** What that name ends in: the zone of all profiles. */
  readonly zone: string;
  readonly ttlSeconds: number;
  readonly isOn: boolean;
  readonly isPlain: boolean;
  readonly endpoints: readonly Endpoint[];
  readonly shares: Split;
  /** Where users come by default: who has most of the traffic and is not the candidate. */
  readonly stable: string | undefined;
  readonly candidate: string | undefined;
  readonly guard: string;
};

export type Subject = {
  readonly client: TrafficManager;
  readonly at: ProfileAddress;
  /** The endpoint that the caller named as the one to be promoted. */
  readonly candidate?: string | undefined;
};

export async function lookAt({ client, at, candidate }: Subject): Promise<Picture> {
  const profile = await client.profile(at).catch(thrown => suggestProfiles(thrown, client, at));
  const { id, dnsConfig, monitorConfig } = profile;
  if (id === undefined || profile.endpoints === undefined) {
    throw new Fault(
      'HTTP_UNREADABLE',
      `the answer for Traffic Manager profile ${at.profile} is not a resource`,
    );
  }
  refuseOtherMethods(profile, at);
  const endpoints = profile.endpoints.map(endpointOf);
  refuseTwins(endpoints);
  const shares = sharesOf(endpoints);
  const fqdn = (dnsConfig?.fqdn ?? '').toLowerCase();
  const named = endpoints.find(({ name }) => isSame(name, candidate ?? ''))?.name;
  return {
    id,
    fqdn,
    zone: fqdn
      .split('.')
      .slice((dnsConfig?.relativeName ?? '').split('.').length)
      .join('.'),
    ttlSeconds: dnsConfig?.ttl ?? usualTtlSeconds,
    isOn: isEnabled(profile.profileStatus),
    isPlain: monitorConfig?.protocol?.toUpperCase() === 'HTTP',
    endpoints,
    shares,
    stable: stableOf(shares, named),
    candidate: named,
    guard: guardOf(profile, endpoints),
  };
}

function endpointOf({ name = '', type = '', target, weight, ...endpoint }: SdkEndpoint): Endpoint {
  const kind = kinds.find(each => isSame(each, type.split('/').at(-1) ?? ''));
  if (kind === undefined) {
    throw new Fault(
      'HTTP_UNREADABLE',
      `the endpoint ${name} is of a kind that is not known: ${type.slice(0, 100)}`,
    );
  }
  return {
    kind,
    name,
    isOn: isEnabled(endpoint.endpointStatus),
    weight: weight ?? 1,
    target: (target ?? '').toLowerCase().replace(/\.$/, ''),
    health: endpoint.endpointMonitorStatus ?? 'unknown',
  };
}

/** Azure allows the same name once for each kind; an arm has one name. */
function refuseTwins(endpoints: readonly Endpoint[]): void {
  const twin = endpoints.find(({ name }, at) => endpoints.findIndex(each => isSame(each.name, name)) !== at);
  if (twin === undefined) return;
  throw new Fault(
    'TARGET_UNSUITABLE',
    `two endpoints are called ${twin.name}: one of them needs another name`,
  );
}

const kinds: readonly EndpointKind[] = ['AzureEndpoints', 'ExternalEndpoints', 'NestedEndpoints'];

/** Absent counts as on: so does Azure. */
function isEnabled(status: string | undefined): boolean {
  return status === undefined || isSame(status, 'Enabled');
}

export function sharesOf(endpoints: readonly Pick<Endpoint, 'name' | 'isOn' | 'weight'>[]): Split {
  const sum = endpoints.reduce((total, { isOn, weight }) => total + (isOn ? weight : 0), 0);
  return Object.fromEntries(
    endpoints.map(({ name, isOn, weight }) => [name, isOn ? (weight / sum) * 100 : 0]),
  );
}

function stableOf(shares: Split, candidate: string | undefined): string | undefined {
  const busiest = Object.entries(shares)
    .filter(([, share]) => share > 0)
    .sort(([, one], [, other]) => other - one)
    .map(([name]) => name);
  return busiest.find(name => name !== candidate) ?? busiest[0];
}

/** The weight of an endpoint that is off is nobody's share. */
function guardOf({ profileStatus }: Profile, endpoints: readonly Endpoint[]): string {
  const makings = endpoints
    .map(({ kind, name, target, isOn, weight }) => [kind, name, target, isOn ? weight : 0])
    .sort();
  return createHash('sha256')
    .update(JSON.stringify([profileStatus, makings]))
    .digest('hex')
    .slice(0, 32);
}

/** By priority, place or speed there are no shares: there is nothing to show, and nothing to move. */
function refuseOtherMethods({ trafficRoutingMethod: method = 'none' }: Profile, at: ProfileAddress): void {
  if (isSame(method, 'Weighted')) return;
  const { subscription, resourceGroup, profile } = at;
  const where = `--subscription ${subscription} --resource-group ${resourceGroup} --name ${profile}`;
  throw new Fault(
    'TARGET_UNSUITABLE',
    `profile ${profile} routes by ${method}: only Weighted has shares to move`,
    {
      hint: `run: az network traffic-manager profile update ${where} --routing-method Weighted`,
      facts: { expected: 'Weighted', got: method },
    },
  );
}

export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Adds the names that do exist. When they cannot be listed, the first answer says enough. */
async function suggestProfiles(thrown: unknown, client: TrafficManager, at: ProfileAddress): Promise<never> {
  if (!(thrown instanceof Fault) || thrown.code !== 'TARGET_NOT_FOUND') throw thrown;
  const names = await client.profileNames(at).catch(() => []);
  const existing = names.length === 0 ? {} : { existing: names.slice(0, 20).join(', ') };
  throw new Fault('TARGET_NOT_FOUND', thrown.message, {
    facts: { ...existing, ...thrown.facts },
    cause: thrown,
  });
}
