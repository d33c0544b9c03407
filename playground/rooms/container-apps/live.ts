// Container Apps as they are now: what was asked of each app, what its ingress does, and its operations under way.
import type { Actor } from '../../activity.js';
import type { Fields } from '../../exchange.js';
import { type Chance, chance } from '../../random.js';
import type { Revision } from '../container-revisions/revision.js';
import { type Split, splitIn } from '../container-revisions/split.js';
import { type Seeding, seededRevisions } from './seed.js';
import type { ContainerAppWorld, ContainerWorld, EnvironmentWorld } from './world.js';

export type OperationFailure = { readonly code: string; readonly message: string };

export type Operation = {
  readonly id: string;
  readonly kind: 'write' | 'delete' | 'start' | 'stop';
  readonly app: string;
  readonly group: string;
  readonly location: string;
  readonly actor: Actor;
  readonly correlation: string;
  readonly startedAt: number;
  readonly endsAt: number;
  readonly failure: OperationFailure | undefined;
};

export type ContainerApp = {
  readonly name: string;
  readonly group: string;
  readonly environment: EnvironmentWorld;
  readonly createdAt: number;
  changedAt: number;
  /** Tags, identity and whatever else lies around the properties. */
  envelope: Fields;
  /** What was asked last. Its split is in force only later. */
  configuration: Fields;
  template: Fields;
  /** The oldest first. */
  revisions: readonly Revision[];
  /** What the ingress does now, and what it will do, the soonest first. */
  split: Split;
  coming: readonly Split[];
  /** The last one, under way or over. */
  operation: Operation | undefined;
  stopped: boolean;
  /** How many revisions got a name by number. */
  numbered: number;
};

export type ContainerApps = {
  readonly described: ContainerWorld;
  apps: readonly ContainerApp[];
  readonly operations: Map<string, Operation>;
  readonly splitting: Chance;
  readonly naming: Chance;
};

export const emptyContainerWorld: ContainerWorld = { environments: [], apps: [], images: {} };

const startApp = (from: ContainerAppWorld, seeding: Seeding): ContainerApp => {
  const environment = seeding.described.environments.find(each => each.name === from.environment);
  if (!environment) throw new Error(`The app ${from.name} names no environment of the world.`);
  const revisions = seededRevisions(from, seeding);
  return {
    name: from.name,
    group: from.group,
    environment,
    createdAt: revisions[0]?.createdAt ?? seeding.now,
    changedAt: revisions.at(-1)?.createdAt ?? seeding.now,
    envelope: {},
    configuration: from.configuration,
    template: revisions.at(-1)?.template ?? from.template,
    revisions,
    split: splitIn(from.configuration, seeding.now),
    coming: [],
    operation: undefined,
    stopped: false,
    numbered: 0,
  };
};

export const startContainerApps = (seeding: Seeding, seed: number): ContainerApps => ({
  described: seeding.described,
  apps: seeding.described.apps.map(each => startApp(each, seeding)),
  operations: new Map(),
  splitting: chance(seed, 'container ingress'),
  naming: chance(seed, 'container names'),
});
