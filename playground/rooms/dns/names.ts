// What DNS says of a name: a profile of Traffic Manager is one of its endpoints, drawn anew for each question, and every
// host that the playground has is on this machine.

import { wireSeconds } from '../../reception/wire-time.js';
import type { State } from '../../state.js';
import { fieldsIn, numberIn, textIn } from '../container-apps/merge.js';
import { fqdnOf, type LiveProfile, seenNow } from '../traffic-manager/live.js';
import { isEnabled, isProfileEnabled, statusOf, targetOf } from '../traffic-manager/monitor.js';
import { type Endpoint, type ProfileWorld, trafficDomain } from '../traffic-manager/world.js';
import { type Question, type Reply, type ResourceRecord, recordTypes, replyCodes } from './codec.js';

const here = '127.0.0.1';
const hostSeconds = 60;
/** Profiles may stand for profiles, but not for ever. */
const deepest = 10;

type Seen = { readonly live: LiveProfile; readonly profile: ProfileWorld };

const profileAt = (state: State, name: string): Seen | undefined => {
  const now = state.clock.now().getTime();
  for (const live of state.trafficProfiles.profiles) {
    const profile = seenNow(live, now);
    if (profile && fqdnOf(profile) === name) return { live, profile };
  }
  return undefined;
};

/** When all enabled endpoints are degraded, all of them are in the answers: some may work for somebody. */
const eligible = (state: State, { live, profile }: Seen): readonly Endpoint[] => {
  if (!isProfileEnabled(profile)) return [];
  const enabled = profile.endpoints.filter(isEnabled);
  const statusNow = (endpoint: Endpoint): string => statusOf(state, live, profile, endpoint);
  const working = enabled.filter(each => !['Degraded', 'Stopped'].includes(statusNow(each)));
  return working.length > 0 ? working : enabled.filter(each => statusNow(each) !== 'Stopped');
};

const weightOf = (endpoint: Endpoint): number => numberIn(endpoint.properties, 'weight') ?? 1;

const priorityOf = (endpoint: Endpoint): number => numberIn(endpoint.properties, 'priority') ?? 1000;

const drawn = (
  endpoints: readonly Endpoint[],
  weigh: (each: Endpoint) => number,
  share: number,
): Endpoint | undefined => {
  const total = endpoints.reduce((sum, each) => sum + weigh(each), 0);
  let upTo = 0;
  for (const each of endpoints) {
    upTo += weigh(each);
    if (share * total < upTo) return each;
  }
  return endpoints.at(-1);
};

/** By weight and by priority as documented; the ways that look at who asks draw evenly here. */
const chosen = (state: State, seen: Seen): Endpoint | undefined => {
  const endpoints = eligible(state, seen);
  const method = textIn(seen.profile.properties, 'trafficRoutingMethod')?.toLowerCase();
  if (method === 'priority')
    return [...endpoints].sort((one, other) => priorityOf(one) - priorityOf(other))[0];
  const weigh = method === 'weighted' ? weightOf : () => 1;
  return drawn(endpoints, weigh, state.trafficProfiles.naming.next());
};

const isTarget = (state: State, name: string): boolean => {
  const now = state.clock.now().getTime();
  return state.trafficProfiles.profiles.some(live =>
    [live.asked, seenNow(live, now)].some(profile =>
      profile?.endpoints.some(each => targetOf(each) === name),
    ),
  );
};

/** All names below the domain of an environment are there, whether an app has them or not. */
const isHost = (state: State, name: string): boolean =>
  state.armAt(name) !== undefined ||
  state.containerApps.described.environments.some(each => name.endsWith(`.${each.domain}`)) ||
  isTarget(state, name);

const isAddress = (text: string): boolean => /^\d{1,3}(\.\d{1,3}){3}$/.test(text);

const count = (state: State, name: string, answer: string): void => {
  const { answers } = state.trafficProfiles;
  const key = `${name} ${answer}`;
  answers.set(key, { name, answer, count: (answers.get(key)?.count ?? 0) + 1 });
};

const nobody: Reply = { code: replyCodes.noSuchName, records: [] };

const hostReply = ({ name, type }: Question, seconds: number): Reply => ({
  code: replyCodes.ok,
  records: type === recordTypes.A ? [{ name, type: 'A', ttl: seconds, value: here }] : [],
});

type Asked = { readonly question: Question; readonly depth: number };

const profileReply = (state: State, seen: Seen, { question, depth }: Asked): Reply => {
  const { name, type } = question;
  const endpoint = chosen(state, seen);
  if (!endpoint) return nobody;
  const target = targetOf(endpoint);
  const seconds = numberIn(fieldsIn(seen.profile.properties, 'dnsConfig'), 'ttl') ?? 60;
  const ttl = wireSeconds(seconds, state.clock.speed);
  count(state, name, target);
  if (isAddress(target)) {
    const record: ResourceRecord = { name, type: 'A', ttl, value: target };
    return { code: replyCodes.ok, records: type === recordTypes.A ? [record] : [] };
  }
  const first: ResourceRecord = { name, type: 'CNAME', ttl, value: target };
  if (type === recordTypes.CNAME) return { code: replyCodes.ok, records: [first] };
  const rest = replyAt(state, { question: { name: target, type }, depth: depth + 1 });
  return { code: rest.code, records: [first, ...rest.records] };
};

const replyAt = (state: State, asked: Asked): Reply => {
  const { name } = asked.question;
  if (asked.depth > deepest) return nobody;
  const seen = profileAt(state, name);
  if (seen) return profileReply(state, seen, asked);
  return isHost(state, name)
    ? hostReply(asked.question, wireSeconds(hostSeconds, state.clock.speed))
    : nobody;
};

/** Names of Traffic Manager that nobody has are counted one by one only when a profile is meant by them. */
export const replyTo = (state: State, question: Question): Reply => {
  const reply = replyAt(state, { question, depth: 0 });
  if (reply.code === replyCodes.noSuchName) {
    const isProfile = state.trafficProfiles.profiles.some(
      ({ asked }) => asked && fqdnOf(asked) === question.name,
    );
    count(state, isProfile ? question.name : `*.${trafficDomain} and others`, 'NXDOMAIN');
  }
  return reply;
};
