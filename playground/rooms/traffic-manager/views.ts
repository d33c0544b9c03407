// How the control plane writes down profiles and endpoints.
import type { Fields } from '../../exchange.js';
import type { State } from '../../state.js';
import { fieldsIn } from '../container-apps/merge.js';
import { fqdnOf, type LiveProfile } from './live.js';
import { profileStatusOf, statusOf } from './monitor.js';
import type { Endpoint, ProfileWorld } from './world.js';

const type = 'Microsoft.Network/trafficManagerProfiles';

const profilePath = (state: State, profile: ProfileWorld): string =>
  `/subscriptions/${state.world.subscription}/resourceGroups/${profile.group}/providers/${type}/${profile.name}`;

export type Shown = { readonly live: LiveProfile; readonly profile: ProfileWorld };

export const endpointView = (state: State, { live, profile }: Shown, endpoint: Endpoint): Fields => ({
  id: `${profilePath(state, profile)}/${endpoint.kind}/${endpoint.name}`,
  name: endpoint.name,
  type: `${type}/${endpoint.kind}`,
  properties: {
    ...endpoint.properties,
    endpointMonitorStatus: statusOf(state, live, profile, endpoint),
  },
});

export const profileView = (state: State, shown: Shown): Fields => {
  const { live, profile } = shown;
  const statuses = profile.endpoints.map(each => statusOf(state, live, profile, each));
  const { properties } = profile;
  return {
    id: profilePath(state, profile),
    name: profile.name,
    type,
    location: 'global',
    tags: profile.tags,
    properties: {
      ...properties,
      dnsConfig: { ...fieldsIn(properties, 'dnsConfig'), fqdn: fqdnOf(profile) },
      monitorConfig: {
        ...fieldsIn(properties, 'monitorConfig'),
        profileMonitorStatus: profileStatusOf(profile, statuses),
      },
      endpoints: profile.endpoints.map(each => endpointView(state, shown, each)),
    },
  };
};
