// A classic Front Door of the playground, the target that we make of it, and a look behind the target's back.
import { defaultWorld } from '../../../../playground/default-world.js';
import {
  type Playground,
  type PlaygroundOptions,
  startPlayground,
} from '../../../../playground/playground.js';
import { actNow, usualActor } from '../../../../playground/rooms/act.js';
import { isEnabled, weightOf } from '../../../../playground/rooms/front-door/live.js';
import type { LiveClassic } from '../../../../playground/rooms/front-door-classic/live.js';
import type { ClassicWorld } from '../../../../playground/rooms/front-door-classic/world.js';
import { createActivityLog } from '../../../../shared/azure/activity-log.js';
import { createClassicFrontDoor } from '../../../../shared/azure/front-door-classic/client.js';
import { createMetrics } from '../../../../shared/azure/telemetry/metrics.js';
import { usualBudgetMilliseconds } from '../../../../shared/traffic/front-door/abilities.js';
import type { FrontDoorTarget } from '../../../../shared/traffic/front-door/target.js';
import { classicFrontDoorTarget } from '../../../../shared/traffic/front-door-classic/target.js';
import type { Split } from '../../../../shared/traffic/split.js';
import { type Entry, enter } from '../stage.js';

export type Setting = {
  readonly playground: Playground;
  readonly entry: Entry;
  readonly target: FrontDoorTarget;
  readonly targetFor: (wish?: Wish) => FrontDoorTarget;
  readonly live: () => LiveClassic;
  readonly shares: () => Split;
  /** Writes the whole resource as somebody else would, with this change to its settable properties. */
  readonly somebodyElse: (change: Change) => number;
  readonly warned: readonly string[];
};

export type Change = (properties: Properties) => Properties;
/** Plain JSON, whatever is in it. */
export type Properties = ReturnType<typeof JSON.parse>;

export type Wish = {
  readonly frontDoor?: string;
  readonly pool?: string;
  readonly candidate?: string;
  readonly as?: string;
  readonly purges?: boolean;
  readonly budgetMilliseconds?: number;
  /** What time it is for the target; the playground's own where nothing is said. */
  readonly now?: () => number;
};

export const resourceGroup = 'rg-prod';
export const name = 'payments-classic';
export const pool = 'payments';
export const edgeHost = 'payments-classic.azurefd.net';
export const [stable, candidate] = ['payments.azurewebsites.net', 'payments-preview.azurewebsites.net'];

export async function prepare(options: PlaygroundOptions = {}): Promise<Setting> {
  const playground = await startPlayground(options);
  const entry = enter(playground);
  const { state } = playground;
  const warned: string[] = [];
  const { subscription } = state.world;
  const targetFor = (wish: Wish = {}) => {
    const arm = entry.arm(wish.as);
    const clock = { ...entry.clock, ...(wish.now && { now: wish.now }) };
    return classicFrontDoorTarget({
      client: createClassicFrontDoor(arm, clock.now),
      at: { subscription, resourceGroup, frontDoor: wish.frontDoor ?? name, pool: wish.pool ?? pool },
      candidate: wish.candidate ?? candidate,
      clock,
      log: createActivityLog(arm),
      metrics: createMetrics(arm),
      budgetMilliseconds: wish.budgetMilliseconds ?? usualBudgetMilliseconds,
      brake: undefined,
      switches: new Map(),
      purges: wish.purges ?? false,
      warn: text => warned.push(text),
      signal: entry.signal,
    });
  };
  const live = () => liveIn(playground);
  return {
    playground,
    entry,
    targetFor,
    target: targetFor(),
    live,
    shares: () => sharesOf(live()),
    somebodyElse: change => actNow({ actor: usualActor, ...wholeWrite(playground, change) }, state).status,
    warned,
  };
}

/** The request by which somebody else writes all of it. */
export function wholeWrite(playground: Playground, change: Change) {
  const { subscription } = playground.state.world;
  const { location, tags, properties } = liveIn(playground).whole;
  const path = `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.Network/frontDoors/${name}`;
  const body = { location, tags, properties: change(structuredClone(properties)) };
  return { method: 'PUT', path, body };
}

/** Somebody who moves the candidate to this weight beside one of 1000, and back to its place with 0. */
export const weighing =
  (weight: number): Change =>
  properties => {
    const [one, other] = properties.backendPools[0].properties.backends;
    Object.assign(one, { enabledState: 'Enabled', weight: 1_000 });
    Object.assign(other, weight === 0 ? { enabledState: 'Disabled' } : { enabledState: 'Enabled', weight });
    return properties;
  };

export function liveIn({ state }: Playground): LiveClassic {
  const live = state.classicFrontDoors.profiles.find(each => each.name === name);
  if (live === undefined) throw new Error(`the playground has no classic Front Door ${name}`);
  return live;
}

export function sharesOf({ asked }: Pick<LiveClassic, 'asked'>): Split {
  const origins = asked.originGroups.find(each => each.name === pool)?.origins ?? [];
  const weights = origins.map(each => [each.name, isEnabled(each) ? weightOf(each) : 0] as const);
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  return Object.fromEntries(weights.map(([each, weight]) => [each, (weight / sum) * 100]));
}

/** All of it that no shift may change: weights and switches are left out, and nothing else. The order of names counts. */
export function restOf({ whole }: Pick<LiveClassic, 'whole'>): unknown {
  return JSON.stringify(whole, (key, value: unknown) =>
    key === 'backends' && Array.isArray(value)
      ? value.map(({ weight: _, enabledState: __, ...rest }) => rest)
      : value,
  );
}

/** The default world with another classic Front Door in it. */
export function worldWith(change: (door: ClassicWorld) => ClassicWorld, habits = {}) {
  const world = defaultWorld();
  return { ...world, classicFrontDoors: (world.classicFrontDoors ?? []).map(change), habits };
}
