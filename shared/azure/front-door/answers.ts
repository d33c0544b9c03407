// Answers of Front Door, read strictly: what names a share must be there, and what is odd is a fault.
import { Fault } from '../../fault/fault.js';

export type Origin = {
  readonly name: string;
  readonly hostName: string;
  /** What it is called by when requests come; the host name where nothing else is said. */
  readonly hostHeader: string;
  readonly isOn: boolean;
  /** Azure's own value is 50 where none was set. */
  readonly weight: number;
  readonly priority: number;
  /** `Updating` while a change is being taken; not whether the edges know of it. */
  readonly state: string;
  /** When it was changed last, where Azure says so: milliseconds since 1970. */
  readonly changedAt?: number;
};

export type OriginGroup = {
  readonly id: string;
  readonly name: string;
  /** Origins that are slower than the fastest one by more than this get nothing, whatever their weight. */
  readonly latencyMilliseconds: number;
  readonly hasAffinity: boolean;
  readonly isProbed: boolean;
};

export type Route = {
  readonly endpoint: string;
  readonly name: string;
  /** The id of the origin group, in small letters. */
  readonly originGroup: string;
  readonly isOn: boolean;
  readonly isCached: boolean;
};

const usualWeight = 50;
const usualPriority = 1;

export function originIn(json: unknown): Origin {
  const { name, properties, systemData } = fieldsOf(json, 'an origin');
  const origin = fieldsOf(properties, 'the properties of an origin');
  const { hostName, originHostHeader, enabledState, weight, priority, provisioningState } = origin;
  if (typeof name !== 'string' || typeof hostName !== 'string') throw odd('an origin without name or host');
  const changedAt = changeIn(systemData);
  return {
    name,
    hostName: hostName.toLowerCase(),
    hostHeader: (textOf(originHostHeader) || hostName).toLowerCase(),
    isOn: isEnabled(enabledState, `origin ${name}`),
    weight: numberOf(weight, usualWeight, `the weight of origin ${name}`),
    priority: numberOf(priority, usualPriority, `the priority of origin ${name}`),
    state: textOf(provisioningState),
    ...(changedAt !== undefined && { changedAt }),
  };
}

export function originGroupIn(json: unknown): OriginGroup {
  const { id, name, properties } = fieldsOf(json, 'an origin group');
  if (typeof id !== 'string' || typeof name !== 'string') throw odd('an origin group without id or name');
  const group = fieldsOf(properties, 'the properties of an origin group');
  const { loadBalancingSettings, healthProbeSettings, sessionAffinityState } = group;
  const balancing = optionalFields(loadBalancingSettings);
  return {
    id,
    name,
    latencyMilliseconds: numberOf(balancing['additionalLatencyInMilliseconds'], 0, 'the latency window'),
    hasAffinity: textOf(sessionAffinityState).toLowerCase() === 'enabled',
    isProbed: textOf(optionalFields(healthProbeSettings)['probeProtocol']) !== '',
  };
}

export function routeIn(json: unknown, endpoint: string): Route {
  const { name, properties } = fieldsOf(json, 'a route');
  const { originGroup, cacheConfiguration, enabledState } = fieldsOf(properties, 'the properties of a route');
  return {
    endpoint,
    name: textOf(name),
    originGroup: textOf(optionalFields(originGroup)['id']).toLowerCase(),
    isOn: textOf(enabledState).toLowerCase() !== 'disabled',
    isCached: typeof cacheConfiguration === 'object' && cacheConfiguration !== null,
  };
}

export function nameIn(json: unknown): string {
  return textOf(fieldsOf(json, 'a resource')['name']);
}

export type Page = { readonly entries: readonly unknown[]; readonly next?: string };

export function pageIn(json: unknown): Page {
  const { value, nextLink } = fieldsOf(json, 'a list');
  if (!Array.isArray(value)) throw odd('a list without entries');
  const next = textOf(nextLink);
  return { entries: value, ...(next !== '' && { next }) };
}

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw odd(`${what} that is none`);
}

export function optionalFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Azure writes what was never set as null. */
function numberOf(value: unknown, usual: number, what: string): number {
  if (value === undefined || value === null) return usual;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw odd(`${what} is no number`);
}

function isEnabled(value: unknown, what: string): boolean {
  // Absent counts as on: so does Azure.
  if (value === undefined || value === null) return true;
  const state = textOf(value).toLowerCase();
  if (state === 'enabled' || state === 'disabled') return state === 'enabled';
  throw odd(`${what} that is neither enabled nor disabled`);
}

function changeIn(systemData: unknown): number | undefined {
  const at = Date.parse(textOf(optionalFields(systemData)['lastModifiedAt']));
  return Number.isNaN(at) ? undefined : at;
}

function odd(what: string): Fault {
  return new Fault(
    'HTTP_UNREADABLE',
    `the answer of Front Door has not the shape that Azure documents: ${what}`,
  );
}
