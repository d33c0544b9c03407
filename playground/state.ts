// Everything that changes while a playground runs, in one place: sites, traffic, time, chance, budgets, the key.
import { randomBytes } from 'node:crypto';
import { type Activity, type Actor, startActivity } from './activity.js';
import { type Budget, startBudget } from './budget.js';
import { type Builds, referenceOf, startBuilds } from './builds.js';
import type { Answer } from './exchange.js';
import { type Habits, usualHabits } from './habits.js';
import { type Pressure, startPressure } from './load/pressure.js';
import { type Chance, chance } from './random.js';
import { type AlertBoard, startAlerts } from './rooms/alerts/alerts.js';
import { type Flags, startFlags } from './rooms/app-configuration/live.js';
import { type AppCounters, startAppCounters } from './rooms/app-counters.js';
import { type ContainerApps, emptyContainerWorld, startContainerApps } from './rooms/container-apps/live.js';
import { type FrontDoors, startFrontDoors } from './rooms/front-door/live.js';
import { type ClassicDoors, startClassicDoors } from './rooms/front-door-classic/live.js';
import { type LiveCluster, startClusters } from './rooms/kubernetes/live.js';
import { type LoadRuns, startLoadRuns } from './rooms/load-testing/runs.js';
import { startTelemetry, type Telemetry } from './rooms/log-analytics/telemetry.js';
import { startTrafficProfiles, type TrafficProfiles } from './rooms/traffic-manager/live.js';
import { instanceNames } from './rooms/web-workers/instances.js';
import { type Announced, startAnnounced } from './rooms/webhooks/announced.js';
import { type Agenda, startAgenda } from './time/agenda.js';
import { type Clock, startClock } from './time/clock.js';
import { type Minutes, startMinutes } from './time/minutes.js';
import { startTraffic, type Traffic } from './traffic.js';
import type {
  Application,
  ArmWorld,
  Behaviour,
  Container,
  DeploymentWorld,
  FunctionWorld,
  RampUpRule,
  SiteWorld,
  World,
} from './world.js';

export type Swap = {
  readonly timestampUtc: string;
  readonly sourceSlotName: string;
  readonly destinationSlotName: string;
};

/** Production or a slot, as it is now. */
export type Arm = {
  readonly site: string;
  readonly slot: string;
  readonly hostName: string;
  readonly instances: readonly string[];
  config: Readonly<Record<string, unknown>>;
  settings: Readonly<Record<string, string>>;
  containers: readonly Container[];
  app: Behaviour;
  functions: readonly FunctionWorld[];
  readonly deployments: readonly DeploymentWorld[];
  /** What was set on the site itself, beside its configuration. */
  fields: Readonly<Record<string, unknown>>;
  changed: Date;
  stopped: boolean;
  /** Until when (milliseconds since 1970) its workers restart, and what they ran before. */
  restart: { readonly until: number; readonly before: Behaviour } | undefined;
  /** Another slot's sticky settings lie on it, as the first part of a swap leaves it; `own` are those from before. */
  prepared: { readonly target: string; readonly own: Readonly<Record<string, string>> } | undefined;
  /** Rules that a swap brought here from production; they do nothing on a slot. */
  parkedRules: readonly RampUpRule[];
  /** The last swap it took part in. */
  swap: Swap | undefined;
  /** Whose turn it is among its instances. */
  turn: number;
};

/** What somebody set off and what is still under way: nobody else may change the two slots meanwhile. */
export type SwapOperation = {
  readonly id: string;
  readonly correlation: string;
  readonly actor: Actor;
  readonly source: Arm;
  readonly target: Arm;
  readonly began: Date;
};

/** How an operation stands, for those who ask after it. */
export type Outcome =
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly arm: Arm }
  | { readonly kind: 'failed'; readonly answer: Answer };

export type StickyNames = {
  readonly appSettingNames: readonly string[];
  readonly connectionStringNames: readonly string[];
  readonly azureStorageConfigNames: readonly string[];
};

export type Site = {
  readonly name: string;
  readonly described: SiteWorld;
  readonly production: Arm;
  readonly slots: readonly Arm[];
  rules: readonly RampUpRule[];
  sticky: StickyNames;
  operation: SwapOperation | undefined;
  readonly outcomes: Map<string, Outcome>;
};

export type State = Announced & {
  readonly world: World;
  readonly key: Buffer;
  readonly clock: Clock;
  /** When it was started, by its own clock. */
  readonly began: Date;
  readonly agenda: Agenda;
  readonly activity: Activity;
  readonly minutes: Minutes;
  /** What the apps count of themselves. */
  readonly appCounters: AppCounters;
  /** By the id of the run. */
  readonly loadRuns: LoadRuns;
  /** What rules of Azure Monitor have raised. */
  readonly alerts: AlertBoard;
  readonly builds: Builds;
  habits: Habits;
  readonly traffic: Traffic;
  readonly pressure: Pressure;
  readonly reads: Budget;
  readonly writes: Budget;
  readonly sites: readonly Site[];
  readonly containerApps: ContainerApps;
  readonly trafficProfiles: TrafficProfiles;
  readonly frontDoors: FrontDoors;
  readonly classicFrontDoors: ClassicDoors;
  readonly flags: Flags;
  readonly clusters: readonly LiveCluster[];
  readonly telemetry: Telemetry;
  /** Where requests go: one draw for each request that a rule may route. */
  readonly routing: Chance;
  /** How apps behave: errors and latencies. */
  readonly behaviour: Chance;
  site(name: string): Site | undefined;
  arm(site: string, slot?: string): Arm | undefined;
  armAt(hostName: string): Arm | undefined;
  application(clientId: string): Application | undefined;
};

export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const production = 'production';

const startArm = (site: SiteWorld, slot: string, from: ArmWorld, changed: Date): Arm => ({
  site: site.name,
  slot,
  instances: instanceNames(site.plan, site.instances ?? 1),
  hostName: from.hostName,
  config: from.config,
  settings: from.settings,
  containers: from.containers,
  app: from.app,
  functions: from.functions ?? [],
  deployments: from.deployments ?? [],
  fields: {},
  changed,
  stopped: false,
  restart: undefined,
  prepared: undefined,
  parkedRules: [],
  swap: undefined,
  turn: 0,
});

const startSite = (from: SiteWorld, changed: Date): Site => ({
  name: from.name,
  described: from,
  production: startArm(from, production, from.production, changed),
  slots: Object.entries(from.slots).map(([slot, arm]) => startArm(from, slot, arm, changed)),
  rules: from.rules,
  sticky: { appSettingNames: from.stickySettings, connectionStringNames: [], azureStorageConfigNames: [] },
  operation: undefined,
  outcomes: new Map(),
});

export const armsOf = (site: Site): readonly Arm[] => [site.production, ...site.slots];

/** Moving the clock does at once what falls due by it, and a deed finds the clock at the time it was due. */
const withAgenda = (clock: Clock): { readonly clock: Clock; readonly agenda: Agenda } => {
  const agenda = startAgenda(clock);
  const now = (): Date => agenda.doing() ?? clock.now();
  const advance = (milliseconds: number): void => {
    clock.advance(milliseconds);
    agenda.catchUp();
  };
  const seconds = (): number => Math.floor(now().getTime() / 1000);
  return { clock: { ...clock, now, seconds, advance }, agenda };
};

const learnBuilds = (world: World, sites: readonly Site[]): Builds => {
  const builds = startBuilds(world.builds ?? {});
  for (const arm of sites.flatMap(armsOf)) {
    const reference = referenceOf(arm);
    if (reference !== undefined) builds.learn(reference, arm.app);
  }
  return builds;
};

export const startState = (world: World, seed: number, speed = 1): State => {
  const { clock, agenda } = withAgenda(startClock(speed));
  const sites = world.sites.map(site => startSite(site, clock.now()));
  const site = (name: string): Site | undefined => sites.find(each => sameName(each.name, name));
  const builds = learnBuilds(world, sites);
  const habits: Habits = { ...usualHabits, ...world.habits };
  const described = world.containers ?? emptyContainerWorld;
  return {
    world,
    key: randomBytes(32),
    clock,
    began: clock.now(),
    agenda,
    activity: startActivity(),
    minutes: startMinutes(),
    appCounters: startAppCounters(),
    loadRuns: startLoadRuns(),
    alerts: startAlerts(),
    ...startAnnounced(world.github.repository),
    builds,
    habits,
    traffic: startTraffic(),
    pressure: startPressure(speed),
    reads: startBudget(world.reads, clock),
    writes: startBudget(world.writes, clock),
    sites,
    containerApps: startContainerApps({ described, builds, habits, now: clock.now().getTime() }, seed),
    trafficProfiles: startTrafficProfiles(world.trafficProfiles ?? [], seed),
    flags: startFlags(world.flags, clock.now(), seed),
    frontDoors: startFrontDoors(world.frontDoors ?? [], seed),
    classicFrontDoors: startClassicDoors(world.classicFrontDoors ?? []),
    clusters: startClusters(world.clusters ?? [], seed, clock.now()),
    telemetry: startTelemetry(seed),
    routing: chance(seed, 'routing'),
    behaviour: chance(seed, 'behaviour'),
    site,
    arm: (name, slot = production) => {
      const found = site(name);
      return found && armsOf(found).find(each => sameName(each.slot, slot));
    },
    armAt: hostName => sites.flatMap(armsOf).find(each => sameName(each.hostName, hostName)),
    application: clientId => world.applications.find(each => sameName(each.clientId, clientId)),
  };
};
