// The world as it is now, and changes to it while it runs: versions, errors, latencies, outages, the clock.
import { type Fields, isFields } from './exchange.js';
import { changedHabits } from './habits.js';
import { readPoints } from './load/pressure.js';
import { applyFlagApps, flagAppsView, readFlagApps } from './rooms/app-configuration/view.js';
import { containerAppsView, readRevisions } from './rooms/container-apps/change.js';
import { frontDoorView } from './rooms/front-door/view.js';
import { clustersView, readBackends } from './rooms/kubernetes/change.js';
import { trafficManagerView } from './rooms/traffic-manager/change.js';
import { type Arm, armsOf, type Site, type State } from './state.js';
import type { Behaviour, Latency } from './world.js';

const armView = (arm: Arm, state: State): Fields => ({
  hostName: arm.hostName,
  ...arm.app,
  ...(arm.stopped ? { stopped: true } : {}),
  ...(arm.restart && arm.restart.until > state.clock.now().getTime()
    ? { restartsUntil: new Date(arm.restart.until).toISOString() }
    : {}),
});

const swapView = ({ operation }: Site): Fields =>
  operation
    ? { swap: { source: operation.source.slot, target: operation.target.slot, id: operation.id } }
    : {};

export const worldView = (state: State): Fields => ({
  clock: state.clock.now().toISOString(),
  sites: Object.fromEntries(
    state.sites.map(site => [
      site.name,
      {
        rules: site.rules,
        ...swapView(site),
        slots: Object.fromEntries(armsOf(site).map(arm => [arm.slot, armView(arm, state)])),
      },
    ]),
  ),
  containerApps: containerAppsView(state),
  trafficManager: trafficManagerView(state),
  frontDoors: frontDoorView(state, state.frontDoors.profiles),
  classicFrontDoors: frontDoorView(state, state.classicFrontDoors.profiles),
  flagApps: flagAppsView(state),
  clusters: clustersView(state),
  traffic: state.traffic.tallies(),
  habits: state.habits,
});

const isPositive = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

const readLatency = (value: unknown, now: Latency): Latency | undefined => {
  if (!isFields(value)) return undefined;
  const { medianMs = now.medianMs, tailMs = now.tailMs, ...rest } = value;
  if (Object.keys(rest).length > 0 || !isPositive(medianMs) || !isPositive(tailMs)) return undefined;
  return { medianMs, tailMs: Math.max(medianMs, tailMs) };
};

const readBehaviour = (value: unknown, now: Behaviour): Behaviour | string => {
  if (!isFields(value)) return 'must be an object';
  const { version = now.version, errorRate = now.errorRate, down = now.down, ...other } = value;
  const { latency, starts = now.starts, underLoad, ...rest } = other;
  const stray = Object.keys(rest)[0];
  if (stray) return `has no field ${stray}; it has version, errorRate, latency, down, starts and underLoad`;
  if (typeof version !== 'string' || !version) return 'version must be text';
  if (!isPositive(errorRate) || errorRate > 1) return 'errorRate must be a number from 0 to 1';
  if (typeof down !== 'boolean') return 'down must be true or false';
  if (starts !== undefined && typeof starts !== 'boolean') return 'starts must be true or false';
  const pace = latency === undefined ? now.latency : readLatency(latency, now.latency);
  if (!pace) return 'latency must be {medianMs, tailMs} with numbers from 0';
  const points = underLoad === undefined ? now.underLoad : readPoints(underLoad);
  if (underLoad !== undefined && !points) return 'underLoad must be a list of {perSecond, errorRate}';
  return {
    version,
    errorRate,
    latency: pace,
    down,
    ...(starts === undefined ? {} : { starts }),
    ...(points === undefined ? {} : { underLoad: points }),
  };
};

type ArmChange = { readonly arm: Arm; readonly app: Behaviour };

const readArms = (sites: Fields, state: State): readonly ArmChange[] | string => {
  const changes: ArmChange[] = [];
  for (const [siteName, slots] of Object.entries(sites)) {
    const site = state.site(siteName);
    if (!site)
      return `There is no site ${siteName}; there are ${state.sites.map(each => each.name).join(', ')}.`;
    if (!isFields(slots)) return `sites.${siteName} must be an object of slots.`;
    for (const [slot, wanted] of Object.entries(slots)) {
      const arm = state.arm(siteName, slot);
      const known = armsOf(site).map(each => each.slot);
      if (!arm) return `${siteName} has no slot ${slot}; it has ${known.join(', ')}.`;
      const app = readBehaviour(wanted, arm.app);
      if (typeof app === 'string') return `sites.${siteName}.${slot} ${app}.`;
      changes.push({ arm, app });
    }
  }
  return changes;
};

const readSeconds = (clock: unknown): number | undefined => {
  if (clock === undefined) return 0;
  if (!isFields(clock)) return undefined;
  const { advanceSeconds, ...rest } = clock;
  return isPositive(advanceSeconds) && Object.keys(rest).length === 0 ? advanceSeconds : undefined;
};

/** Applies all of a change or nothing of it; says what is wrong, if anything is. */
export const changeWorld = (change: unknown, state: State): string | undefined => {
  if (!isFields(change))
    return 'A change of the world is an object with sites, containerApps, clusters, flagApps, clock or habits.';
  const { sites = {}, containerApps, clusters, flagApps, clock, habits = {}, ...rest } = change;
  const stray = Object.keys(rest)[0];
  if (stray)
    return `The world has no ${stray} to change; it has sites, containerApps, clusters, flagApps, clock and habits.`;
  if (!isFields(sites)) return 'sites must be an object of sites.';
  const seconds = readSeconds(clock);
  if (seconds === undefined) return 'clock must be {advanceSeconds} with a number from 0.';
  const manners = changedHabits(state.habits, habits);
  if (typeof manners === 'string') return `habits ${manners}.`;
  const arms = readArms(sites, state);
  if (typeof arms === 'string') return arms;
  const revisions = readRevisions(containerApps, state, readBehaviour);
  if (typeof revisions === 'string') return revisions;
  const backends = readBackends(clusters, state, readBehaviour);
  if (typeof backends === 'string') return backends;
  const versions = readFlagApps(flagApps, state, readBehaviour);
  if (typeof versions === 'string') return versions;
  state.habits = manners;
  applyFlagApps(versions);
  for (const { arm, app } of arms) arm.app = app;
  for (const { revision, app } of revisions) revision.app = app;
  for (const { backend, app } of backends) backend.app = app;
  state.clock.advance(seconds * 1000);
  return undefined;
};
