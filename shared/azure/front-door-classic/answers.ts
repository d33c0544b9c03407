// A whole Front Door (classic), read strictly. What lies in lists that name each other is put together by pool, and told in the
// words of its successor: a backend is an origin that has no name but its address.
import {
  type Fields,
  fieldsOf,
  type Origin,
  type OriginGroup,
  optionalFields,
  originGroupIn,
  originIn,
  textOf,
} from '../front-door/answers.js';

export type Rule = { readonly name: string; readonly isCached: boolean };

export type Pool = {
  readonly group: OriginGroup;
  readonly origins: readonly Origin[];
  /** By what these settings of it go. */
  readonly settings: { readonly balancing: string; readonly probes: string };
  /** The rules in force that send requests to it. */
  readonly rules: readonly Rule[];
};

export type Door = {
  readonly id: string;
  /** As Azure wrote it, to the letter. */
  readonly text: string;
  readonly isEnabled: boolean;
  /** `Enabled`, `Migrating`, `Migrated` and so on; empty where Azure says nothing. */
  readonly state: string;
  readonly pools: readonly Pool[];
};

export function doorIn(text: string, json: unknown): Door {
  const { id, properties } = fieldsOf(json, 'a Front Door');
  const door = fieldsOf(properties, 'the properties of a Front Door');
  return {
    id: textOf(id),
    text,
    isEnabled: isOn(door),
    state: textOf(door['resourceState']),
    pools: listIn(door, 'backendPools').map(pool => poolIn(pool, door)),
  };
}

function poolIn(pool: Fields, door: Fields): Pool {
  const name = textOf(pool['name']);
  const { backends, ...settings } = propertiesOf(pool);
  const { loadBalancingSettings, healthProbeSettings } = settings;
  const balancing = propertiesOf(named(door, 'loadBalancingSettings', loadBalancingSettings));
  const probes = propertiesOf(named(door, 'healthProbeSettings', healthProbeSettings));
  const rules = listIn(door, 'routingRules').filter(rule => leadsTo(rule, name) && isOn(propertiesOf(rule)));
  return {
    group: originGroupIn({
      id: textOf(pool['id']),
      name,
      properties: {
        loadBalancingSettings: {
          additionalLatencyInMilliseconds: balancing['additionalLatencyMilliseconds'],
        },
        healthProbeSettings: { probeProtocol: isOn(probes) ? probes['protocol'] : '' },
        sessionAffinityState: rules.some(rule => isSticky(rule, door)) ? 'Enabled' : 'Disabled',
      },
    }),
    origins: listIn({ backends }, 'backends').map(backend => backendIn(backend, door)),
    settings: { balancing: lastOf(loadBalancingSettings), probes: lastOf(healthProbeSettings) },
    rules: rules.map(rule => ({ name: textOf(rule['name']), isCached: cacheOf(rule) !== undefined })),
  };
}

function backendIn(backend: Fields, { provisioningState }: Fields): Origin {
  const { address, backendHostHeader, enabledState, weight, priority } = backend;
  const isOver = ['Succeeded', 'Failed', ''].includes(textOf(provisioningState));
  return originIn({
    name: address,
    properties: {
      hostName: address,
      originHostHeader: backendHostHeader,
      ...{ enabledState, weight, priority },
      provisioningState: isOver ? provisioningState : 'Updating',
    },
  });
}

function leadsTo(rule: Fields, pool: string): boolean {
  const { backendPool } = optionalFields(propertiesOf(rule)['routeConfiguration']);
  return isSame(lastOf(backendPool), pool);
}

function cacheOf(rule: Fields): Fields | undefined {
  const { cacheConfiguration } = optionalFields(propertiesOf(rule)['routeConfiguration']);
  return typeof cacheConfiguration === 'object' && cacheConfiguration !== null
    ? { ...cacheConfiguration }
    : undefined;
}

/** Here affinity belongs to the host that users ask, and not to the pool. */
function isSticky(rule: Fields, door: Fields): boolean {
  return listIn(propertiesOf(rule), 'frontendEndpoints').some(
    reference =>
      propertiesOf(named(door, 'frontendEndpoints', reference))['sessionAffinityEnabledState'] === 'Enabled',
  );
}

/** What a reference such as `{"id": "…/loadBalancingSettings/usual"}` means. */
function named(door: Fields, list: string, reference: unknown): Fields {
  return listIn(door, list).find(({ name }) => isSame(textOf(name), lastOf(reference))) ?? {};
}

function lastOf(reference: unknown): string {
  return textOf(optionalFields(reference)['id']).split('/').at(-1) ?? '';
}

function listIn(fields: Fields, name: string): readonly Fields[] {
  const list = fields[name];
  return Array.isArray(list) ? list.map(each => fieldsOf(each, `an entry of ${name}`)) : [];
}

function propertiesOf(fields: Fields): Fields {
  return optionalFields(fields['properties']);
}

function isOn({ enabledState }: Fields): boolean {
  return textOf(enabledState).toLowerCase() !== 'disabled';
}

function isSame(one: string, other: string): boolean {
  return one !== '' && one.toLowerCase() === other.toLowerCase();
}
