// Everything that changes while a playground runs, in one place: sites, traffic, time, chance, budgets, the key.
import { randomBytes } from 'node:crypto';
import { type Budget, startBudget } from './budget.js';
import { type Clock, startClock } from './clock.js';
import { type Chance, chance } from './random.js';
import { startTraffic, type Traffic } from './traffic.js';
import type { Application, ArmWorld, Behaviour, Container, RampUpRule, SiteWorld, World } from './world.js';

/** Production or a slot, as it is now. */
export type Arm = {
  readonly site: string;
  readonly slot: string;
  readonly hostName: string;
  config: Readonly<Record<string, unknown>>;
  settings: Readonly<Record<string, string>>;
  containers: readonly Container[];
  app: Behaviour;
  changed: Date;
};

export type Swap = {
  readonly timestampUtc: string;
  readonly sourceSlotName: string;
  readonly destinationSlotName: string;
};

export type Site = {
  readonly name: string;
  readonly described: SiteWorld;
  readonly production: Arm;
  readonly slots: readonly Arm[];
  rules: readonly RampUpRule[];
  swap: Swap | undefined;
};

export type State = {
  readonly world: World;
  readonly key: Buffer;
  readonly clock: Clock;
  readonly traffic: Traffic;
  readonly reads: Budget;
  readonly writes: Budget;
  readonly sites: readonly Site[];
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

const startArm = (site: string, slot: string, from: ArmWorld, changed: Date): Arm => ({
  site,
  slot,
  hostName: from.hostName,
  config: from.config,
  settings: from.settings,
  containers: from.containers,
  app: from.app,
  changed,
});

const startSite = (from: SiteWorld, changed: Date): Site => ({
  name: from.name,
  described: from,
  production: startArm(from.name, production, from.production, changed),
  slots: Object.entries(from.slots).map(([slot, arm]) => startArm(from.name, slot, arm, changed)),
  rules: from.rules,
  swap: undefined,
});

export const armsOf = (site: Site): readonly Arm[] => [site.production, ...site.slots];

export const startState = (world: World, seed: number): State => {
  const clock = startClock();
  const sites = world.sites.map(site => startSite(site, clock.now()));
  const site = (name: string): Site | undefined => sites.find(each => sameName(each.name, name));
  return {
    world,
    key: randomBytes(32),
    clock,
    traffic: startTraffic(),
    reads: startBudget(world.reads, clock),
    writes: startBudget(world.writes, clock),
    sites,
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
