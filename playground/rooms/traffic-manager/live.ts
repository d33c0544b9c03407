// Profiles as they are now: what was asked, what DNS says, which is older, and how the endpoints were found to be.
import { type Chance, chance } from '../../random.js';
import { fieldsIn, textIn } from '../container-apps/merge.js';
import { type Endpoint, type ProfileWorld, trafficDomain } from './world.js';

export type Health = 'unknown' | 'online' | 'degraded';

/** How often in a row an endpoint did not answer its probe, and what is thought of it. */
export type Watch = { readonly failures: number; readonly health: Health };

export type Version = {
  /** From then on DNS says so, in milliseconds of the playground's time. */
  readonly seenAt: number;
  /** Absent once the profile is deleted. */
  readonly profile: ProfileWorld | undefined;
};

export type LiveProfile = {
  readonly name: string;
  readonly group: string;
  /** Absent once it is deleted: DNS may still know it for a while. */
  asked: ProfileWorld | undefined;
  /** The oldest first. */
  versions: readonly Version[];
  readonly watches: Map<string, Watch>;
};

/** The answers that the responder gave for one name, by what they said. */
export type AnswerCount = { readonly name: string; readonly answer: string; readonly count: number };

export type TrafficProfiles = {
  profiles: readonly LiveProfile[];
  readonly naming: Chance;
  /** How often DNS answered what, for the names that it knows; all others together. */
  readonly answers: Map<string, AnswerCount>;
};

export const watchKey = ({ kind, name }: Pick<Endpoint, 'kind' | 'name'>): string =>
  `${kind}/${name}`.toLowerCase();

const startProfile = (profile: ProfileWorld): LiveProfile => ({
  name: profile.name,
  group: profile.group,
  asked: profile,
  versions: [{ seenAt: 0, profile }],
  watches: new Map(
    profile.endpoints.map((each): [string, Watch] => [watchKey(each), { failures: 0, health: 'online' }]),
  ),
});

export const startTrafficProfiles = (described: readonly ProfileWorld[], seed: number): TrafficProfiles => ({
  profiles: described.map(startProfile),
  naming: chance(seed, 'dns'),
  answers: new Map(),
});

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const profileNamed = (all: TrafficProfiles, group: string, name: string): LiveProfile | undefined =>
  all.profiles.find(each => each.asked && sameName(each.group, group) && sameName(each.name, name));

export const relativeName = (profile: ProfileWorld): string =>
  textIn(fieldsIn(profile.properties, 'dnsConfig'), 'relativeName') ?? profile.name;

export const fqdnOf = (profile: ProfileWorld): string =>
  `${relativeName(profile)}.${trafficDomain}`.toLowerCase();

/** What DNS says now, which may be older than what was asked. */
export const seenNow = (profile: LiveProfile, now: number): ProfileWorld | undefined =>
  profile.versions.findLast(each => each.seenAt <= now)?.profile;

/** Takes a new version, or the end of the profile, that DNS will learn of later. */
export const change = (profile: LiveProfile, asked: ProfileWorld | undefined, seenAt: number): void => {
  profile.asked = asked;
  profile.versions = [...profile.versions, { seenAt, profile: asked }];
};

/** Forgets what neither the control plane nor DNS will say again. */
export const forgetOld = (all: TrafficProfiles, now: number): void => {
  for (const profile of all.profiles) {
    const current = profile.versions.findLastIndex(each => each.seenAt <= now);
    if (current > 0) profile.versions = profile.versions.slice(current);
  }
  all.profiles = all.profiles.filter(each => each.asked || each.versions.some(of => of.profile));
};
