// Workers stop, start and restart, and what a slot is given decides what runs on it afterwards.
import { referenceOf } from '../../builds.js';
import type { Answer } from '../../exchange.js';
import type { Arm, State } from '../../state.js';
import type { Behaviour, Container } from '../../world.js';
import type { Serving } from '../web/target.js';

/** From now on its workers restart; while they do, the answer is a habit. */
export const restartWorkers = (state: State, arm: Arm, at = state.clock.now()): void => {
  const before = runningAt(arm, at.getTime());
  state.appCounters.restart(`${arm.site}/${arm.slot}`);
  arm.restart = { until: at.getTime() + state.habits.restartSeconds * 1000, before };
};

const runningAt = (arm: Arm, now: number): Behaviour =>
  arm.restart && now < arm.restart.until ? arm.restart.before : arm.app;

/** What answers for a slot at this moment. */
export type Running =
  | { readonly kind: 'app'; readonly app: Behaviour }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'not-up' };

export const runningNow = (state: State, arm: Arm): Running => {
  if (arm.stopped) return { kind: 'stopped' };
  const restarting = arm.restart !== undefined && state.clock.now().getTime() < arm.restart.until;
  const { before = arm.app } = restarting ? (arm.restart ?? {}) : {};
  if (restarting && state.habits.whileRestarting === 'unavailable') return { kind: 'not-up' };
  const app = restarting ? before : arm.app;
  return app.starts === false ? { kind: 'not-up' } : { kind: 'app', app };
};

/** What may be put on a slot at once; what is left out stays. */
export type Placement = {
  readonly config?: Readonly<Record<string, unknown>>;
  readonly settings?: Readonly<Record<string, string>>;
  readonly containers?: readonly Container[];
};

/** Settings of config/web that a running process is started with: a change of one of them restarts it. */
const startedWith = [
  'linuxFxVersion',
  'windowsFxVersion',
  'appCommandLine',
  'netFrameworkVersion',
  'phpVersion',
  'pythonVersion',
  'nodeVersion',
  'powerShellVersion',
  'javaVersion',
  'javaContainer',
  'javaContainerVersion',
  'use32BitWorkerProcess',
  'webSocketsEnabled',
  'managedPipelineMode',
  'handlerMappings',
  'virtualApplications',
  'connectionStrings',
  'azureStorageAccounts',
];

const sameValue = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const sameSettings = (one: Arm['settings'], other: Arm['settings']): boolean =>
  sameValue(Object.entries(one).sort(), Object.entries(other).sort());

const restarts = (arm: Arm, placement: Placement): boolean => {
  const { config, settings, containers } = placement;
  if (settings && !sameSettings(settings, arm.settings)) return true;
  if (containers && !sameValue(containers, arm.containers)) return true;
  return config !== undefined && startedWith.some(name => !sameValue(config[name], arm.config[name]));
};

export type Placed = 'untouched' | 'restarted' | 'another-build';

/** Puts something on a slot. Another image, package or container is another build; it comes up with the restart. */
export const placeOn = (state: State, arm: Arm, placement: Placement): Placed => {
  const now = state.clock.now();
  const restart = restarts(arm, placement);
  const before = referenceOf(arm);
  if (restart) restartWorkers(state, arm, now);
  arm.config = placement.config ?? arm.config;
  arm.settings = placement.settings ?? arm.settings;
  arm.containers = placement.containers ?? arm.containers;
  arm.changed = now;
  const after = referenceOf(arm);
  if (after === before) return restart ? 'restarted' : 'untouched';
  arm.app = state.builds.behaviourOf(after);
  return 'another-build';
};

const done: Answer = { status: 200, headers: {}, body: '' };

export const restartSite: Serving = ({ call, arm }) => {
  restartWorkers(call.state, arm);
  return done;
};

export const stopSite: Serving = ({ arm }) => {
  arm.stopped = true;
  return done;
};

export const startSite: Serving = ({ call, arm }) => {
  if (arm.stopped) restartWorkers(call.state, arm);
  arm.stopped = false;
  return done;
};
