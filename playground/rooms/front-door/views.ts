// How the control plane writes down profiles, endpoints, routes, origin groups and origins.
import type { Fields } from '../../exchange.js';
import type { State } from '../../state.js';
import { type LiveFrontDoor, originKey } from './live.js';
import type { EndpointWorld, FrontDoorWorld, OriginGroupWorld, OriginWorld, RouteWorld } from './world.js';

const type = 'Microsoft.Cdn/profiles';

export const profilePath = (state: State, { group, name }: Pick<FrontDoorWorld, 'group' | 'name'>): string =>
  `/subscriptions/${state.world.subscription}/resourcegroups/${group}/providers/${type}/${name}`;

const settled = { provisioningState: 'Succeeded', deploymentStatus: 'NotStarted' };

export const profileView = (state: State, profile: FrontDoorWorld): Fields => ({
  id: profilePath(state, profile),
  type,
  name: profile.name,
  location: 'Global',
  kind: 'frontdoor',
  tags: {},
  sku: { name: profile.sku },
  properties: {
    originResponseTimeoutSeconds: 60,
    provisioningState: 'Succeeded',
    resourceState: 'Active',
    frontDoorId: '3b4682da-b3e2-47a1-96ca-08ab3cb7294e',
  },
});

export const groupView = (state: State, profile: FrontDoorWorld, group: OriginGroupWorld): Fields => ({
  id: `${profilePath(state, profile)}/origingroups/${group.name}`,
  type: `${type}/origingroups`,
  name: group.name,
  properties: { ...group.properties, ...settled },
});

type Shown = { readonly state: State; readonly live: LiveFrontDoor; readonly group: OriginGroupWorld };

export const originView = ({ state, live, group }: Shown, origin: OriginWorld): Fields => {
  const change = live.changes.get(originKey(group.name, origin.name));
  const isTaken = change === undefined || change.endsAt <= state.clock.now().getTime();
  const isSaid = change !== undefined && state.habits.frontDoorSystemData === 'said';
  return {
    id: `${profilePath(state, live.asked)}/origingroups/${group.name}/origins/${origin.name}`,
    type: `${type}/origingroups/origins`,
    name: origin.name,
    ...(isSaid && {
      systemData: {
        lastModifiedBy: change.by,
        lastModifiedByType: 'application',
        lastModifiedAt: new Date(change.at).toISOString(),
      },
    }),
    properties: {
      ...origin.properties,
      originGroupName: group.name,
      provisioningState: isTaken ? 'Succeeded' : 'Updating',
      deploymentStatus: 'NotStarted',
    },
  };
};

export const endpointView = (state: State, profile: FrontDoorWorld, endpoint: EndpointWorld): Fields => ({
  id: `${profilePath(state, profile)}/afdendpoints/${endpoint.name}`,
  type: `${type}/afdendpoints`,
  name: endpoint.name,
  location: 'Global',
  tags: {},
  properties: { ...endpoint.properties, hostName: endpoint.hostName, ...settled },
});

export const routeView = (
  state: State,
  profile: FrontDoorWorld,
  { endpoint, route }: { readonly endpoint: EndpointWorld; readonly route: RouteWorld },
): Fields => ({
  id: `${profilePath(state, profile)}/afdendpoints/${endpoint.name}/routes/${route.name}`,
  type: `${type}/afdendpoints/routes`,
  name: route.name,
  properties: { ...route.properties, endpointName: endpoint.name, ...settled },
});
