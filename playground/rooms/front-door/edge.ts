// The edge: brings each request to an origin by what it knows, which is older than what was asked, and counts it.
import { type Answer, type Ask, html } from '../../exchange.js';
import type { State } from '../../state.js';
import { placeAt } from '../container-apps/lookup.js';
import { fieldsIn, textIn } from '../container-apps/merge.js';
import { serveIngress } from '../container-ingress/front.js';
import { serveApp } from '../small-app.js';
import {
  atTheEdge,
  type EdgePlace,
  groupNamed,
  hostOf,
  isEnabled,
  originNamed,
  priorityOf,
  weightOf,
  windowOf,
} from './live.js';
import { measuredAs, originInMetrics } from './measured.js';
import { isHealthy } from './probes.js';
import type { FrontDoorWorld, OriginGroupWorld, OriginWorld } from './world.js';

const affinityName = 'ASLBSA';

/** The group that the only route of an endpoint leads to; paths are not told apart here. */
const groupFor = (profile: FrontDoorWorld, endpoint: string): OriginGroupWorld | undefined => {
  const route = profile.endpoints.find(each => each.name === endpoint)?.routes.find(isEnabled);
  const id = textIn(fieldsIn(route?.properties ?? {}, 'originGroup'), 'id') ?? '';
  return groupNamed(profile, id.split('/').at(-1) ?? '');
};

/** Enabled and healthy, then the lowest priority, then near enough. Where nobody is healthy, all are taken for it. */
export const inReach = (
  { live }: EdgePlace,
  profile: FrontDoorWorld,
  group: OriginGroupWorld,
): readonly OriginWorld[] => {
  const on = group.origins.filter(isEnabled);
  const healthy = on.filter(each => isHealthy(live, group, each.name));
  const able = healthy.length > 0 ? healthy : on;
  const first = Math.min(...able.map(priorityOf));
  const equal = able.filter(each => priorityOf(each) === first);
  const distance = (origin: OriginWorld): number => profile.distances?.[hostOf(origin)] ?? 0;
  const nearest = Math.min(...equal.map(distance));
  return equal.filter(each => distance(each) <= nearest + windowOf(group));
};

const byWeight = (origins: readonly OriginWorld[], draw: number): OriginWorld | undefined => {
  const sum = origins.reduce((total, each) => total + weightOf(each), 0);
  let left = draw * sum;
  for (const origin of origins) {
    left -= weightOf(origin);
    if (left < 0) return origin;
  }
  return origins.at(-1);
};

const isSticky = ({ properties }: OriginGroupWorld): boolean =>
  textIn(properties, 'sessionAffinityState') === 'Enabled';

const pinned = (ask: Ask, group: OriginGroupWorld, able: readonly OriginWorld[]): OriginWorld | undefined => {
  if (!isSticky(group)) return undefined;
  const [, name] = (ask.headers['cookie'] ?? '').match(/(?:^|;\s*)ASLBSA=([^;]+)/) ?? [];
  const origin = name === undefined ? undefined : originNamed(group, name);
  return origin && able.includes(origin) ? origin : undefined;
};

const serveBy = async (origin: OriginWorld, ask: Ask, state: State): Promise<Answer> => {
  const host = hostOf(origin);
  const arm = state.armAt(host);
  if (arm) return serveApp({ ...ask, host }, state, arm, 'own');
  const place = placeAt(state.containerApps, host);
  return place
    ? serveIngress({ ...ask, host }, state, place)
    : html(504, 'The origin is out of reach of this playground.');
};

const groupOfStatus = (status: number): string => `${Math.floor(status / 100)}XX`;

const count = (state: State, place: EdgePlace, origin: OriginWorld | undefined, status: number): void => {
  const of = { resource: measuredAs(place), value: 1, at: state.clock.now() };
  const HttpStatus = String(status);
  const HttpStatusGroup = groupOfStatus(status);
  const Endpoint = place.endpoint.hostName;
  state.minutes.record({ ...of, measure: 'requests', dimensions: { HttpStatus, HttpStatusGroup, Endpoint } });
  if (!origin) return;
  const Origin = originInMetrics(state, origin);
  state.minutes.record({
    ...of,
    measure: 'origin-requests',
    dimensions: { HttpStatus, HttpStatusGroup, Origin, Endpoint },
  });
};

export const serveEdge = async (ask: Ask, state: State, place: EdgePlace): Promise<Answer> => {
  const profile = atTheEdge(place.live, state.clock.now().getTime());
  const group = groupFor(profile, place.endpoint.name);
  const able = group ? inReach(place, profile, group) : [];
  const kept = group && pinned(ask, group, able);
  const origin = kept ?? byWeight(able, state.frontDoors.splitting.next());
  const answer = origin
    ? await serveBy(origin, ask, state)
    : html(503, 'Our services are not available right now');
  count(state, place, origin, answer.status);
  if (!origin) return answer;
  const told = { ...answer, arm: origin.name };
  if (!group || !isSticky(group) || kept) return told;
  const cookie = `${affinityName}=${origin.name}; Path=/; HttpOnly`;
  return { ...told, headers: { ...answer.headers, 'set-cookie': [cookie] } };
};
