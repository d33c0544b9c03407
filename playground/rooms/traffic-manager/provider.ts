// Microsoft.Network/trafficManagerProfiles as the control plane shows them: profiles and their endpoints.
import { type Answer, type Fields, json } from '../../exchange.js';
import { type State, sameName } from '../../state.js';
import type { ArmCall, ArmOperation, ArmProvider, ArmRoute } from '../arm-provider.js';
import { noResource } from '../arm-refusals.js';
import { fieldsIn, mergePatch } from '../container-apps/merge.js';
import { change, forgetOld, type LiveProfile, profileNamed, relativeName, watchKey } from './live.js';
import { watchProfile } from './monitor.js';
import * as refusals from './refusals.js';
import { endpointView, profileView, type Shown } from './views.js';
import { endpointKinds, readBody, readEndpoint, readProfile, readProfilePatch } from './wish.js';
import { type Endpoint, type EndpointKind, type ProfileWorld, trafficVersion } from './world.js';

const namespace = 'Microsoft.Network';
const type = `${namespace}/trafficManagerProfiles`;

const seenAt = (state: State): number =>
  state.clock.now().getTime() + state.habits.trafficManagerSeconds * 1000;

const take = (state: State, live: LiveProfile, asked: ProfileWorld | undefined): void => {
  forgetOld(state.trafficProfiles, state.clock.now().getTime());
  change(live, asked, seenAt(state));
};

const nameIn = (call: ArmCall, part: string): string => decodeURIComponent(call.names[part] ?? '');

type OnProfile = Shown & { readonly call: ArmCall };

const onProfile =
  (answer: (target: OnProfile) => Answer): ArmOperation['run'] =>
  call => {
    const name = nameIn(call, 'profile');
    const live = profileNamed(call.state.trafficProfiles, call.group, name);
    return live?.asked
      ? answer({ call, live, profile: live.asked })
      : noResource(`${type}/${name}`, call.group);
  };

const shownProfile = (call: ArmCall, live: LiveProfile, profile: ProfileWorld): Fields =>
  profileView(call.state, { live, profile });

const listProfiles: ArmOperation['run'] = call => {
  const value = call.state.trafficProfiles.profiles.flatMap(live => {
    const isListed = live.asked && (call.group === '' || sameName(live.group, call.group));
    return isListed && live.asked ? [shownProfile(call, live, live.asked)] : [];
  });
  return json(200, { value });
};

const isTaken = (state: State, profile: ProfileWorld): boolean =>
  state.trafficProfiles.profiles.some(
    ({ asked }) =>
      asked &&
      !(sameName(asked.name, profile.name) && sameName(asked.group, profile.group)) &&
      sameName(relativeName(asked), relativeName(profile)),
  );

const newProfile = (state: State, profile: ProfileWorld): LiveProfile => {
  const live: LiveProfile = {
    name: profile.name,
    group: profile.group,
    asked: profile,
    versions: [],
    watches: new Map(),
  };
  state.trafficProfiles.profiles = [...state.trafficProfiles.profiles, live];
  watchProfile(state, live);
  return live;
};

const putProfile: ArmOperation['run'] = call => {
  const body = readBody(call);
  if (body.kind === 'wrong') return body.answer;
  const named = { name: nameIn(call, 'profile'), group: call.group };
  const reading = readProfile(call, named, body.value);
  if (reading.kind === 'wrong') return reading.answer;
  if (isTaken(call.state, reading.value)) return refusals.nameTaken(relativeName(reading.value));
  const existing = profileNamed(call.state.trafficProfiles, call.group, named.name);
  const live = existing ?? newProfile(call.state, reading.value);
  take(call.state, live, reading.value);
  return json(existing ? 200 : 201, shownProfile(call, live, reading.value));
};

const patchProfile = onProfile(({ call, live, profile }) => {
  const body = readBody(call);
  if (body.kind === 'wrong') return body.answer;
  const reading = readProfilePatch(call, profile, body.value);
  if (reading.kind === 'wrong') return reading.answer;
  take(call.state, live, reading.value);
  return json(200, shownProfile(call, live, reading.value));
});

const nothing: Answer = { status: 204, headers: {}, body: '' };

const deleteProfile: ArmOperation['run'] = call => {
  const live = profileNamed(call.state.trafficProfiles, call.group, nameIn(call, 'profile'));
  if (!live) return nothing;
  take(call.state, live, undefined);
  return json(200, {});
};

const sameEndpoint = (one: Endpoint, kind: EndpointKind, name: string): boolean =>
  one.kind === kind && sameName(one.name, name);

const withEndpoint = (profile: ProfileWorld, endpoint: Endpoint): ProfileWorld => {
  const { kind, name } = endpoint;
  const isThere = profile.endpoints.some(each => sameEndpoint(each, kind, name));
  const endpoints = isThere
    ? profile.endpoints.map(each => (sameEndpoint(each, kind, name) ? endpoint : each))
    : [...profile.endpoints, endpoint];
  return { ...profile, endpoints };
};

/** What is sent goes over what is there for a PATCH, and over nothing for a PUT. */
const writeEndpoint = (kind: EndpointKind, verb: 'PUT' | 'PATCH'): ArmOperation['run'] =>
  onProfile(({ call, live, profile }) => {
    const name = nameIn(call, 'endpoint');
    const existing = profile.endpoints.find(each => sameEndpoint(each, kind, name));
    if (verb === 'PATCH' && !existing)
      return noResource(`${type}/${profile.name}/${kind}/${name}`, call.group);
    const body = readBody(call);
    if (body.kind === 'wrong') return body.answer;
    const sent = fieldsIn(body.value, 'properties');
    const wanted = verb === 'PATCH' && existing ? mergePatch(existing.properties, sent) : sent;
    const others = profile.endpoints.filter(each => !sameEndpoint(each, kind, name));
    const reading = readEndpoint({ kind, name: existing?.name ?? name }, wanted, {
      state: call.state,
      others,
    });
    if (reading.kind === 'wrong') return reading.answer;
    const changed = withEndpoint(profile, reading.value);
    if (!existing) live.watches.delete(watchKey(reading.value));
    take(call.state, live, changed);
    // A PUT says 201 for an endpoint that was there as well: so it was recorded.
    return json(
      verb === 'PUT' ? 201 : 200,
      endpointView(call.state, { live, profile: changed }, reading.value),
    );
  });

const getEndpoint = (kind: EndpointKind): ArmOperation['run'] =>
  onProfile(({ call, live, profile }) => {
    const name = nameIn(call, 'endpoint');
    const found = profile.endpoints.find(each => sameEndpoint(each, kind, name));
    return found
      ? json(200, endpointView(call.state, { live, profile }, found))
      : noResource(`${type}/${profile.name}/${kind}/${name}`, call.group);
  });

const deleteEndpoint = (kind: EndpointKind): ArmOperation['run'] =>
  onProfile(({ call, live, profile }) => {
    const name = nameIn(call, 'endpoint');
    const endpoints = profile.endpoints.filter(each => !sameEndpoint(each, kind, name));
    if (endpoints.length === profile.endpoints.length) return nothing;
    take(call.state, live, { ...profile, endpoints });
    return json(200, {});
  });

const endpointRoute = (kind: EndpointKind): ArmRoute => ({
  address: `trafficmanagerprofiles/{profile}/${kind}/{endpoint}`,
  operations: {
    GET: { action: `${type}/${kind}/read`, run: getEndpoint(kind) },
    PUT: { action: `${type}/${kind}/write`, run: writeEndpoint(kind, 'PUT') },
    PATCH: { action: `${type}/${kind}/write`, run: writeEndpoint(kind, 'PATCH') },
    DELETE: { action: `${type}/${kind}/delete`, run: deleteEndpoint(kind) },
  },
});

const listRoute: ArmRoute = {
  address: 'trafficmanagerprofiles',
  operations: { GET: { action: `${type}/read`, run: listProfiles } },
};

export const trafficManager: ArmProvider = {
  namespace,
  versions: [trafficVersion],
  locations: ['global'],
  types: ['trafficmanagerprofiles', ...endpointKinds.map(each => `trafficmanagerprofiles/${each}`)],
  routes: [
    listRoute,
    {
      address: 'trafficmanagerprofiles/{profile}',
      operations: {
        GET: {
          action: `${type}/read`,
          run: onProfile(({ call, live, profile }) => json(200, shownProfile(call, live, profile))),
        },
        PUT: { action: `${type}/write`, run: putProfile },
        PATCH: { action: `${type}/write`, run: patchProfile },
        DELETE: { action: `${type}/delete`, run: deleteProfile },
      },
    },
    ...endpointKinds.map(endpointRoute),
  ],
};

/** All profiles of the subscription. */
export const trafficManagerLists: ArmProvider = {
  ...trafficManager,
  reach: 'subscription',
  routes: [listRoute],
};
