// The probes of Traffic Manager: who answers them is online, who misses too many is degraded and left out of answers.
import { type State, sameName } from '../../state.js';
import { placeAt } from '../container-apps/lookup.js';
import { fieldsIn, numberIn, textIn } from '../container-apps/merge.js';
import { settleApp } from '../container-apps/settle.js';
import { latestOf } from '../container-revisions/split.js';
import { servesAt, stageOf } from '../container-revisions/stage.js';
import { runningNow } from '../web-workers/restart.js';
import { type Health, type LiveProfile, type Watch, watchKey } from './live.js';
import type { Endpoint, ProfileWorld } from './world.js';

export type MonitorStatus =
  | 'CheckingEndpoint'
  | 'Online'
  | 'Degraded'
  | 'Disabled'
  | 'Inactive'
  | 'Stopped'
  | 'Unmonitored';

export const targetOf = (endpoint: Endpoint): string =>
  (textIn(endpoint.properties, 'target') ?? '').toLowerCase();

const isOn = (value: unknown): boolean => typeof value !== 'string' || sameName(value, 'Enabled');

export const isEnabled = (endpoint: Endpoint): boolean => isOn(endpoint.properties['endpointStatus']);

export const isProfileEnabled = (profile: ProfileWorld): boolean => isOn(profile.properties['profileStatus']);

const answersAsContainer = (state: State, host: string): boolean | undefined => {
  const place = placeAt(state.containerApps, host);
  if (!place) return undefined;
  if (place.kind === 'nobody') return false;
  const now = settleApp(state, place.app);
  const revision = latestOf(place.app.revisions, { now, habits: state.habits });
  if (!revision || place.app.stopped) return false;
  const stage = stageOf(revision, now, state.habits);
  return stage === 'scaled-to-zero' || servesAt(stage);
};

/** Hosts that the playground does not know are out of its reach, and taken for healthy. */
const answersProbe = (state: State, host: string): boolean => {
  const arm = state.armAt(host);
  if (!arm) return answersAsContainer(state, host) ?? true;
  const running = runningNow(state, arm);
  return running.kind === 'app' && !running.app.down;
};

const monitored = (profile: ProfileWorld, name: string, usual: number): number =>
  numberIn(fieldsIn(profile.properties, 'monitorConfig'), name) ?? usual;

const probed = (watch: Watch | undefined, answered: boolean, tolerated: number): Watch => {
  if (answered) return { failures: 0, health: 'online' };
  const failures = (watch?.failures ?? 0) + 1;
  return { failures, health: failures > tolerated ? 'degraded' : (watch?.health ?? 'unknown') };
};

const probeAll = (state: State, live: LiveProfile, profile: ProfileWorld): void => {
  const tolerated = monitored(profile, 'toleratedNumberOfFailures', 3);
  for (const endpoint of profile.endpoints) {
    const key = watchKey(endpoint);
    const answered = answersProbe(state, targetOf(endpoint));
    live.watches.set(key, probed(live.watches.get(key), answered, tolerated));
  }
};

/** Probes in the profile's interval for as long as the profile exists. */
export const watchProfile = (state: State, live: LiveProfile): void => {
  const probe = (at: Date): void => {
    const { asked } = live;
    if (!asked) return;
    probeAll(state, live, asked);
    state.agenda.at(at.getTime() + monitored(asked, 'intervalInSeconds', 30) * 1000, probe);
  };
  const { asked } = live;
  const first = asked ? monitored(asked, 'intervalInSeconds', 30) * 1000 : 0;
  state.agenda.at(state.clock.now().getTime() + first, probe);
};

const watchedStatus: Readonly<Record<Health, MonitorStatus>> = {
  unknown: 'CheckingEndpoint',
  online: 'Online',
  degraded: 'Degraded',
};

export const statusOf = (
  state: State,
  live: LiveProfile,
  profile: ProfileWorld,
  endpoint: Endpoint,
): MonitorStatus => {
  if (!isProfileEnabled(profile)) return 'Inactive';
  if (!isEnabled(endpoint)) return 'Disabled';
  if (endpoint.kind === 'azureEndpoints' && state.armAt(targetOf(endpoint))?.stopped) return 'Stopped';
  const { alwaysServe } = endpoint.properties;
  if (typeof alwaysServe === 'string' && sameName(alwaysServe, 'Enabled')) return 'Unmonitored';
  return watchedStatus[live.watches.get(watchKey(endpoint))?.health ?? 'unknown'];
};

/** Of a profile as a whole: the worst that one of its endpoints is, as Traffic Manager ranks it. */
export const profileStatusOf = (profile: ProfileWorld, statuses: readonly MonitorStatus[]): string => {
  if (!isProfileEnabled(profile)) return 'Disabled';
  if (statuses.includes('Degraded')) return 'Degraded';
  if (statuses.includes('Online') || statuses.includes('Unmonitored')) return 'Online';
  return statuses.includes('CheckingEndpoint') ? 'CheckingEndpoints' : 'Inactive';
};
