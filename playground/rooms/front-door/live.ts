// Profiles as they are now: what was asked, and what the edges do, which is older.
import { type Chance, chance } from '../../random.js';
import { fieldsIn, numberIn, textIn } from '../container-apps/merge.js';
import type { EndpointWorld, FrontDoorWorld, OriginGroupWorld, OriginWorld } from './world.js';

export type Version = {
  /** From then on the edges do so, in milliseconds of the playground's time. */
  readonly seenAt: number;
  readonly profile: FrontDoorWorld;
};

/** How many of the last probes of an origin were answered. */
export type Watch = { readonly samples: readonly boolean[] };

export type Taking = { readonly id: string; readonly startedAt: number; readonly endsAt: number };

export type LiveFrontDoor = {
  readonly name: string;
  readonly group: string;
  /** Of another type than profiles are. */
  readonly type?: string;
  asked: FrontDoorWorld;
  /** The oldest first. */
  versions: readonly Version[];
  /** By group and origin: when it was changed last, by whom, and until when the change is being taken. */
  readonly changes: Map<string, { readonly at: number; readonly by: string; readonly endsAt: number }>;
  readonly watches: Map<string, Watch>;
  /** By the name of the endpoint, how often its caches were emptied. */
  readonly purges: Map<string, number>;
};

export type FrontDoors = {
  readonly profiles: readonly LiveFrontDoor[];
  readonly operations: Map<string, Taking & { readonly group: string }>;
  readonly splitting: Chance;
};

export const startFrontDoors = (described: readonly FrontDoorWorld[], seed: number): FrontDoors => ({
  profiles: described.map(startFrontDoor),
  operations: new Map(),
  splitting: chance(seed, 'front-door'),
});

export const startFrontDoor = (profile: FrontDoorWorld): LiveFrontDoor => ({
  name: profile.name,
  group: profile.group,
  asked: profile,
  versions: [{ seenAt: 0, profile }],
  changes: new Map(),
  watches: new Map(),
  purges: new Map(),
});

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const frontDoorNamed = (all: FrontDoors, group: string, name: string): LiveFrontDoor | undefined =>
  all.profiles.find(each => sameName(each.group, group) && sameName(each.name, name));

export const groupNamed = (profile: FrontDoorWorld, name: string): OriginGroupWorld | undefined =>
  profile.originGroups.find(each => sameName(each.name, name));

export const originNamed = (group: OriginGroupWorld, name: string): OriginWorld | undefined =>
  group.origins.find(each => sameName(each.name, name));

export const originKey = (group: string, origin: string): string => `${group}/${origin}`.toLowerCase();

/** What the edges do now, which may be older than what was asked. */
export const atTheEdge = (live: LiveFrontDoor, now: number): FrontDoorWorld =>
  live.versions.findLast(each => each.seenAt <= now)?.profile ?? live.asked;

/** Until when something is on its way; undefined when nothing is. */
export const onItsWayUntil = (live: LiveFrontDoor, now: number): number | undefined => {
  const last = live.versions.at(-1)?.seenAt ?? 0;
  return last > now ? last : undefined;
};

export type Pace = { readonly now: number; readonly propagationSeconds: number };

/** Changes queue: the next one sets out when the one before has arrived. */
export const take = (
  live: LiveFrontDoor,
  profile: FrontDoorWorld,
  { now, propagationSeconds }: Pace,
): void => {
  live.asked = profile;
  const current = live.versions.findLastIndex(each => each.seenAt <= now);
  const kept = current > 0 ? live.versions.slice(current) : live.versions;
  const startsAt = Math.max(now, kept.at(-1)?.seenAt ?? 0);
  live.versions = [...kept, { seenAt: startsAt + propagationSeconds * 1000, profile }];
};

export const withOrigin = (profile: FrontDoorWorld, group: string, origin: OriginWorld): FrontDoorWorld => ({
  ...profile,
  originGroups: profile.originGroups.map(each => {
    if (!sameName(each.name, group)) return each;
    const isThere = originNamed(each, origin.name) !== undefined;
    const origins = isThere
      ? each.origins.map(one => (sameName(one.name, origin.name) ? origin : one))
      : [...each.origins, origin];
    return { ...each, origins };
  }),
});

export const withGroup = (profile: FrontDoorWorld, group: OriginGroupWorld): FrontDoorWorld => ({
  ...profile,
  originGroups: profile.originGroups.map(each => (sameName(each.name, group.name) ? group : each)),
});

export const hostOf = ({ properties }: OriginWorld): string =>
  (textIn(properties, 'hostName') ?? '').toLowerCase();

export const isEnabled = ({ properties }: { readonly properties: OriginWorld['properties'] }): boolean =>
  textIn(properties, 'enabledState') !== 'Disabled';

export const weightOf = ({ properties }: OriginWorld): number => numberIn(properties, 'weight') ?? 50;
export const priorityOf = ({ properties }: OriginWorld): number => numberIn(properties, 'priority') ?? 1;

export const windowOf = ({ properties }: OriginGroupWorld): number =>
  numberIn(fieldsIn(properties, 'loadBalancingSettings'), 'additionalLatencyInMilliseconds') ?? 0;

export type EdgePlace = { readonly live: LiveFrontDoor; readonly endpoint: EndpointWorld };

export const edgeAt = (all: Pick<FrontDoors, 'profiles'>, host: string): EdgePlace | undefined => {
  for (const live of all.profiles) {
    const endpoint = live.asked.endpoints.find(each => sameName(each.hostName, host));
    if (endpoint) return { live, endpoint };
  }
  return undefined;
};
