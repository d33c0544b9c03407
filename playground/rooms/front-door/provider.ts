// Microsoft.Cdn/profiles as the control plane shows them: profiles, endpoints, routes, origin groups and origins.
import { type Answer, json } from '../../exchange.js';
import { sameName } from '../../state.js';
import type { ArmCall, ArmOperation, ArmProvider } from '../arm-provider.js';
import { noResource } from '../arm-refusals.js';
import { frozen, writeGroup, writeOrigin } from './changes.js';
import { frontDoorNamed, groupNamed, type LiveFrontDoor, originNamed } from './live.js';
import { accepted } from './operations.js';
import { endpointView, groupView, originView, profileView, routeView } from './views.js';
import { type EndpointWorld, frontDoorVersion, type OriginGroupWorld } from './world.js';

const namespace = 'Microsoft.Cdn';
const type = `${namespace}/profiles`;

const nameIn = (call: ArmCall, part: string): string => decodeURIComponent(call.names[part] ?? '');
const missing = (call: ArmCall, below: string): Answer =>
  noResource(`${type}/${nameIn(call, 'profile')}${below}`, call.group);

type OnProfile = { readonly call: ArmCall; readonly live: LiveFrontDoor };

const onProfile =
  (answer: (at: OnProfile) => Answer): ArmOperation['run'] =>
  call => {
    const live = frontDoorNamed(call.state.frontDoors, call.group, nameIn(call, 'profile'));
    return live ? answer({ call, live }) : missing(call, '');
  };

type OnGroup = OnProfile & { readonly group: OriginGroupWorld };

const onGroup = (answer: (at: OnGroup) => Answer): ArmOperation['run'] =>
  onProfile(({ call, live }) => {
    const group = groupNamed(live.asked, nameIn(call, 'group'));
    return group ? answer({ call, live, group }) : missing(call, `/originGroups/${nameIn(call, 'group')}`);
  });

type OnEndpoint = OnProfile & { readonly endpoint: EndpointWorld };

const onEndpoint = (answer: (at: OnEndpoint) => Answer): ArmOperation['run'] =>
  onProfile(({ call, live }) => {
    const name = nameIn(call, 'endpoint');
    const endpoint = live.asked.endpoints.find(each => sameName(each.name, name));
    return endpoint ? answer({ call, live, endpoint }) : missing(call, `/afdEndpoints/${name}`);
  });

const getOrigin = onGroup(({ call, live, group }) => {
  const name = nameIn(call, 'origin');
  const origin = originNamed(group, name);
  return origin
    ? json(200, originView({ state: call.state, live, group }, origin))
    : missing(call, `/originGroups/${group.name}/origins/${name}`);
});

const patchOrigin = onGroup(at => {
  const name = nameIn(at.call, 'origin');
  return originNamed(at.group, name)
    ? writeOrigin(at, name, 'PATCH')
    : missing(at.call, `/originGroups/${at.group.name}/origins/${name}`);
});

const getRoute = onEndpoint(({ call, live, endpoint }) => {
  const name = nameIn(call, 'route');
  const route = endpoint.routes.find(each => sameName(each.name, name));
  return route
    ? json(200, routeView(call.state, live.asked, { endpoint, route }))
    : missing(call, `/afdEndpoints/${endpoint.name}/routes/${name}`);
});

const purge = onEndpoint(({ call, live, endpoint }) => {
  const blocked = frozen(call);
  if (blocked) return blocked;
  live.purges.set(endpoint.name, (live.purges.get(endpoint.name) ?? 0) + 1);
  return accepted(call, { status: 202, headers: {}, body: '' });
});

const listProfiles: ArmOperation['run'] = call => {
  const all = call.state.frontDoors.profiles.filter(each => sameName(each.group, call.group));
  return json(200, { value: all.map(({ asked }) => profileView(call.state, asked)) });
};

const read = (action: string, run: ArmOperation['run']) => ({ GET: { action: `${action}/read`, run } });

export const frontDoors: ArmProvider = {
  namespace,
  versions: [frontDoorVersion],
  locations: ['global'],
  types: [
    'profiles',
    'profiles/afdendpoints',
    'profiles/afdendpoints/routes',
    'profiles/origingroups',
    'profiles/origingroups/origins',
  ],
  routes: [
    { address: 'profiles', operations: read(type, listProfiles) },
    {
      address: 'profiles/{profile}',
      operations: read(
        type,
        onProfile(({ call, live }) => json(200, profileView(call.state, live.asked))),
      ),
    },
    {
      address: 'profiles/{profile}/originGroups',
      operations: read(
        `${type}/originGroups`,
        onProfile(({ call, live }) => {
          const value = live.asked.originGroups.map(each => groupView(call.state, live.asked, each));
          return json(200, { value });
        }),
      ),
    },
    {
      address: 'profiles/{profile}/originGroups/{group}',
      operations: {
        ...read(
          `${type}/originGroups`,
          onGroup(({ call, live, group }) => json(200, groupView(call.state, live.asked, group))),
        ),
        PATCH: { action: `${type}/originGroups/write`, run: onGroup(writeGroup) },
      },
    },
    {
      address: 'profiles/{profile}/originGroups/{group}/origins',
      operations: read(
        `${type}/originGroups/origins`,
        onGroup(({ call, live, group }) => {
          const value = group.origins.map(each => originView({ state: call.state, live, group }, each));
          return json(200, { value });
        }),
      ),
    },
    {
      address: 'profiles/{profile}/originGroups/{group}/origins/{origin}',
      operations: {
        ...read(`${type}/originGroups/origins`, getOrigin),
        PATCH: { action: `${type}/originGroups/origins/write`, run: patchOrigin },
        PUT: {
          action: `${type}/originGroups/origins/write`,
          run: onGroup(at => writeOrigin(at, nameIn(at.call, 'origin'), 'PUT')),
        },
      },
    },
    {
      address: 'profiles/{profile}/afdEndpoints',
      operations: read(
        `${type}/afdEndpoints`,
        onProfile(({ call, live }) => {
          const value = live.asked.endpoints.map(each => endpointView(call.state, live.asked, each));
          return json(200, { value });
        }),
      ),
    },
    {
      address: 'profiles/{profile}/afdEndpoints/{endpoint}',
      operations: read(
        `${type}/afdEndpoints`,
        onEndpoint(({ call, live, endpoint }) => json(200, endpointView(call.state, live.asked, endpoint))),
      ),
    },
    {
      address: 'profiles/{profile}/afdEndpoints/{endpoint}/purge',
      operations: { POST: { action: `${type}/afdEndpoints/purge/action`, run: purge } },
    },
    {
      address: 'profiles/{profile}/afdEndpoints/{endpoint}/routes',
      operations: read(
        `${type}/afdEndpoints/routes`,
        onEndpoint(({ call, live, endpoint }) => {
          const value = endpoint.routes.map(route => routeView(call.state, live.asked, { endpoint, route }));
          return json(200, { value });
        }),
      ),
    },
    {
      address: 'profiles/{profile}/afdEndpoints/{endpoint}/routes/{route}',
      operations: read(`${type}/afdEndpoints/routes`, getRoute),
    },
  ],
};
