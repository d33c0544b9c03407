// A world of many targets, in turns of the three kinds, each with a candidate that could take traffic.
import { defaultContainers } from '../../playground/rooms/container-apps/defaults.js';
import { defaultProfiles } from '../../playground/rooms/traffic-manager/defaults.js';
import type { World } from '../../playground/world.js';
import type { TargetKind } from '../../shared/traffic/kinds.js';
import { app, ready, slot, worldWith } from '../../test/contract/traffic/app-service/world.js';

export type CrowdedKind = Extract<TargetKind, 'app-service' | 'container-apps' | 'traffic-manager'>;

export type Spot = {
  readonly kind: CrowdedKind;
  readonly name: string;
  readonly stable: string;
  readonly candidate: string;
};

/** The three of the usual world. */
export const single: readonly Spot[] = [
  { kind: 'app-service', name: app, stable: 'production', candidate: slot },
  { kind: 'container-apps', name: 'orders-api', stable: 'orders-api--v1', candidate: 'orders-api--v2' },
  { kind: 'traffic-manager', name: 'payments-tm', stable: 'stable', candidate: 'candidate' },
];

export function spots(count: number): readonly Spot[] {
  return Array.from({ length: count }, (_, index) => {
    const { kind, name, stable, candidate } = single[index % single.length] ?? raiseNothing();
    const own = `${name}-${index}`;
    const renamed = (arm: string) => arm.replace(name, own);
    return { kind, name: own, stable: renamed(stable), candidate: renamed(candidate) };
  });
}

function raiseNothing(): never {
  throw new Error('there is no target to copy');
}

export function crowded(all: readonly Spot[]): World {
  const world = worldWith();
  const names = (kind: CrowdedKind) => all.filter(each => each.kind === kind).map(({ name }) => name);
  return {
    ...world,
    sites: names('app-service').map(name => ready(copied(world.sites, app, name))),
    containers: {
      ...defaultContainers,
      apps: names('container-apps').map(name => copied(defaultContainers.apps, 'orders-api', name)),
    },
    trafficProfiles: names('traffic-manager').map(name =>
      copied(defaultProfiles(world.subscription), 'payments-tm', name),
    ),
  };
}

/** Under another name, also where others name it: hosts, revisions, addresses. */
function copied<T extends { readonly name: string }>(all: readonly T[], from: string, to: string): T {
  const found = all.find(({ name }) => name === from);
  if (found === undefined) throw new Error(`there is no ${from} to copy`);
  // Plain values only, and the same ones but for the name in their texts.
  return JSON.parse(JSON.stringify(found).replaceAll(new RegExp(`\\b${from}\\b`, 'g'), to)) as T;
}
