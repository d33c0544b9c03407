// A whole classic resource as the profile that its successor would be: the edge serves both alike.
import type { Fields } from '../../exchange.js';
import { fieldsIn, listIn, numberIn, textIn } from '../container-apps/merge.js';
import type { EndpointWorld, FrontDoorWorld, OriginGroupWorld, OriginWorld } from '../front-door/world.js';
import type { ClassicWorld } from './world.js';

const lastOf = (reference: Fields): string => (textIn(reference, 'id') ?? '').split('/').at(-1) ?? '';

const named = (properties: Fields, list: string, reference: Fields): Fields =>
  fieldsIn(
    listIn(properties, list).find(each => textIn(each, 'name') === lastOf(reference)) ?? {},
    'properties',
  );

const poolOf = (rule: Fields): string =>
  lastOf(fieldsIn(fieldsIn(fieldsIn(rule, 'properties'), 'routeConfiguration'), 'backendPool'));

const rulesIn = (properties: Fields): readonly Fields[] => listIn(properties, 'routingRules');

const hostsOf = (rule: Fields): readonly string[] =>
  listIn(fieldsIn(rule, 'properties'), 'frontendEndpoints').map(lastOf);

const endpointIn = (properties: Fields, endpoint: Fields): EndpointWorld => {
  const name = textIn(endpoint, 'name') ?? '';
  const rules = rulesIn(properties).filter(rule => hostsOf(rule).includes(name));
  return {
    name,
    hostName: textIn(fieldsIn(endpoint, 'properties'), 'hostName') ?? '',
    properties: {},
    routes: rules.map(rule => ({
      name: textIn(rule, 'name') ?? '',
      properties: {
        enabledState: textIn(fieldsIn(rule, 'properties'), 'enabledState') ?? 'Enabled',
        originGroup: { id: `/origingroups/${poolOf(rule)}` },
      },
    })),
  };
};

const originIn = (backend: Fields): OriginWorld => ({
  name: textIn(backend, 'address') ?? '',
  properties: {
    hostName: textIn(backend, 'address') ?? '',
    enabledState: textIn(backend, 'enabledState') ?? 'Enabled',
    weight: numberIn(backend, 'weight') ?? 50,
    priority: numberIn(backend, 'priority') ?? 1,
  },
});

/** Affinity is a matter of the host that was asked; here it is of all hosts that lead to the pool, or of none. */
const isSticky = (properties: Fields, pool: string): boolean => {
  const hosts = rulesIn(properties)
    .filter(rule => poolOf(rule) === pool)
    .flatMap(hostsOf);
  return listIn(properties, 'frontendEndpoints').some(
    each =>
      hosts.includes(textIn(each, 'name') ?? '') &&
      textIn(fieldsIn(each, 'properties'), 'sessionAffinityEnabledState') === 'Enabled',
  );
};

const groupIn = (properties: Fields, pool: Fields): OriginGroupWorld => {
  const own = fieldsIn(pool, 'properties');
  const name = textIn(pool, 'name') ?? '';
  const balancing = named(properties, 'loadBalancingSettings', fieldsIn(own, 'loadBalancingSettings'));
  const probes = named(properties, 'healthProbeSettings', fieldsIn(own, 'healthProbeSettings'));
  const isProbed = textIn(probes, 'enabledState') !== 'Disabled';
  return {
    name,
    properties: {
      loadBalancingSettings: {
        ...balancing,
        additionalLatencyInMilliseconds: numberIn(balancing, 'additionalLatencyMilliseconds') ?? 0,
      },
      healthProbeSettings: {
        ...(isProbed && { probeProtocol: textIn(probes, 'protocol') ?? 'Http' }),
        probeIntervalInSeconds: numberIn(probes, 'intervalInSeconds') ?? 30,
      },
      sessionAffinityState: isSticky(properties, name) ? 'Enabled' : 'Disabled',
    },
    origins: listIn(own, 'backends').map(originIn),
  };
};

export const profileOf = ({ name, group, properties, distances }: ClassicWorld): FrontDoorWorld => ({
  name,
  group,
  sku: 'Classic_AzureFrontDoor',
  endpoints: listIn(properties, 'frontendEndpoints').map(each => endpointIn(properties, each)),
  originGroups: listIn(properties, 'backendPools').map(each => groupIn(properties, each)),
  ...(distances && { distances }),
});
