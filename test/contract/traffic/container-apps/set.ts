// A container app of the playground, the target that we make of it, and a look behind the target's back.

import { defaultWorld } from '../../../../playground/default-world.js';
import {
  type Playground,
  type PlaygroundOptions,
  startPlayground,
} from '../../../../playground/playground.js';
import { actNow, usualActor } from '../../../../playground/rooms/act.js';
import { defaultContainers } from '../../../../playground/rooms/container-apps/defaults.js';
import type { ContainerApp } from '../../../../playground/rooms/container-apps/live.js';
import { fieldsIn, listIn } from '../../../../playground/rooms/container-apps/merge.js';
import type { ContainerWorld } from '../../../../playground/rooms/container-apps/world.js';
import type { World } from '../../../../playground/world.js';
import { createActivityLog } from '../../../../shared/azure/activity-log.js';
import { createContainerApps } from '../../../../shared/azure/container-apps.js';
import {
  type ContainerAppsTarget,
  containerAppsTarget,
} from '../../../../shared/traffic/container-apps/target.js';
import type { Split } from '../../../../shared/traffic/split.js';
import { type Entry, enter } from '../stage.js';

export type Setting = {
  readonly playground: Playground;
  readonly entry: Entry;
  readonly app: ContainerApp;
  readonly target: ContainerAppsTarget;
  readonly targetFor: (wish?: Wish) => Promise<ContainerAppsTarget>;
  readonly shares: () => Split;
  readonly somebodyElse: (method: string, below: string, properties?: unknown) => number;
};

export type Wish = { readonly app?: string; readonly candidate?: string; readonly as?: string };

export const group = 'rg-prod';

/** Another process: a transport and a target of its own, on the same playground. */
export async function anew({ playground, app }: Setting): Promise<ContainerAppsTarget> {
  const entry = enter(playground);
  const arm = entry.arm();
  return containerAppsTarget({
    client: await createContainerApps(arm, entry.clock.now),
    at: { subscription: playground.state.world.subscription, resourceGroup: group, app: app.name },
    clock: entry.clock,
    log: createActivityLog(arm),
  });
}

export async function prepare(
  name: string,
  candidate?: string,
  options: PlaygroundOptions = {},
): Promise<Setting> {
  const playground = await startPlayground(options);
  const entry = enter(playground);
  const { state } = playground;
  const app = state.containerApps.apps.find(each => each.name === name);
  if (app === undefined) throw new Error(`the playground has no container app ${name}`);
  const targetFor = async (wish: Wish = {}) => {
    const arm = entry.arm(wish.as);
    return containerAppsTarget({
      client: await createContainerApps(arm, entry.clock.now),
      at: { subscription: state.world.subscription, resourceGroup: group, app: wish.app ?? name },
      candidate: wish.candidate ?? candidate,
      clock: entry.clock,
      log: createActivityLog(arm),
      signal: entry.signal,
    });
  };
  return {
    playground,
    entry,
    app,
    targetFor,
    target: await targetFor(),
    shares: () => sharesOf(app),
    somebodyElse: (method, below, properties) => {
      const body = properties === undefined ? undefined : { location: app.environment.location, properties };
      const path = `/subscriptions/${state.world.subscription}/resourceGroups/${group}/providers/Microsoft.App/containerApps/${name}${below}`;
      const { status } = actNow({ actor: usualActor, method, path, body }, state);
      // Their change takes as long as ours does.
      state.clock.advance(120_000);
      return status;
    },
  };
}

export function entriesOf(app: ContainerApp) {
  return listIn(fieldsIn(app.configuration, 'ingress'), 'traffic');
}

function sharesOf(app: ContainerApp): Split {
  const shares: Record<string, number> = {};
  for (const { name, active } of app.revisions) if (active) shares[name] = 0;
  for (const { revisionName, weight } of entriesOf(app)) {
    const name = String(revisionName);
    shares[name] = (shares[name] ?? 0) + Number(weight);
  }
  return shares;
}

/** All of the app that no shift may change: its split is left out, and nothing else. */
export function restOf(app: ContainerApp): unknown {
  const { traffic: _, ...ingress } = fieldsIn(app.configuration, 'ingress');
  return structuredClone({
    envelope: app.envelope,
    configuration: { ...app.configuration, ingress },
    template: app.template,
    revisions: app.revisions.map(({ name, active, template }) => ({ name, active, template })),
  });
}

/** The default world with other container apps. */
export function worldWith(change: Partial<ContainerWorld>, more: Partial<World> = {}): World {
  return { ...defaultWorld(), containers: { ...defaultContainers, ...change }, ...more };
}
