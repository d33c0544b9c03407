// A profile of the playground, the target that we make of it, and a look behind the target's back.
import {
  type Playground,
  type PlaygroundOptions,
  startPlayground,
} from '../../../../playground/playground.js';
import { actNow, usualActor } from '../../../../playground/rooms/act.js';
import { isEnabled, weightOf } from '../../../../playground/rooms/front-door/live.js';
import type { FrontDoorWorld } from '../../../../playground/rooms/front-door/world.js';
import { createActivityLog } from '../../../../shared/azure/activity-log.js';
import { createFrontDoor } from '../../../../shared/azure/front-door/client.js';
import { createMetrics } from '../../../../shared/azure/telemetry/metrics.js';
import { Fault } from '../../../../shared/fault/fault.js';
import { usualBudgetMilliseconds } from '../../../../shared/traffic/front-door/abilities.js';
import type { Brake } from '../../../../shared/traffic/front-door/brake.js';
import { type FrontDoorTarget, frontDoorTarget } from '../../../../shared/traffic/front-door/target.js';
import type { Split } from '../../../../shared/traffic/split.js';
import { type Entry, enter } from '../stage.js';

export type Setting = {
  readonly playground: Playground;
  readonly entry: Entry;
  readonly target: FrontDoorTarget;
  readonly targetFor: (wish?: Wish) => FrontDoorTarget;
  readonly profile: () => FrontDoorWorld;
  readonly shares: () => Split;
  readonly somebodyElse: (method: string, below: string, properties?: unknown) => number;
  readonly warned: readonly string[];
};

export type Wish = {
  readonly profile?: string;
  readonly originGroup?: string;
  readonly candidate?: string;
  readonly as?: string;
  readonly brake?: Brake;
  readonly purges?: boolean;
  readonly budgetMilliseconds?: number;
};

export const resourceGroup = 'rg-prod';
export const name = 'payments-fd';
export const group = 'payments';
export const edgeHost = 'payments-e8f2a1b3c4d5e6f7.z01.azurefd.net';

export async function prepare(candidate?: string, options: PlaygroundOptions = {}): Promise<Setting> {
  const playground = await startPlayground(options);
  const entry = enter(playground);
  const { state } = playground;
  const warned: string[] = [];
  const switches = new Map<string, number>();
  const targetFor = (wish: Wish = {}) => {
    const arm = entry.arm(wish.as);
    return frontDoorTarget({
      client: createFrontDoor(arm, entry.clock.now),
      at: {
        subscription: state.world.subscription,
        resourceGroup,
        profile: wish.profile ?? name,
        originGroup: wish.originGroup ?? group,
      },
      candidate: wish.candidate ?? candidate,
      clock: entry.clock,
      log: createActivityLog(arm),
      metrics: createMetrics(arm),
      budgetMilliseconds: wish.budgetMilliseconds ?? usualBudgetMilliseconds,
      brake: wish.brake,
      switches,
      purges: wish.purges ?? false,
      warn: text => warned.push(text),
      signal: entry.signal,
    });
  };
  const profile = () => profileIn(playground);
  return {
    playground,
    entry,
    targetFor,
    target: targetFor(),
    profile,
    shares: () => sharesOf(profile()),
    somebodyElse: (method, below, properties) => {
      const path = `/subscriptions/${state.world.subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.Cdn/profiles/${name}${below}`;
      return actNow({ actor: usualActor, method, path, body: { properties } }, state).status;
    },
    warned,
  };
}

function profileIn({ state }: Playground): FrontDoorWorld {
  const live = state.frontDoors.profiles.find(each => each.name === name);
  if (live === undefined) throw new Error(`the playground has no profile ${name}`);
  return live.asked;
}

export function sharesOf({ originGroups }: FrontDoorWorld): Split {
  const origins = originGroups.find(each => each.name === group)?.origins ?? [];
  const weights = origins.map(each => [each.name, isEnabled(each) ? weightOf(each) : 0] as const);
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  return Object.fromEntries(weights.map(([origin, weight]) => [origin, (weight / sum) * 100]));
}

/** All of the profile that no shift may change: weights and switches are left out, and nothing else. */
export function restOf({ originGroups, ...profile }: FrontDoorWorld): unknown {
  const bare = originGroups.map(({ origins, ...rest }) => ({
    ...rest,
    origins: origins.map(({ properties: { weight: _, enabledState: __, ...properties }, ...origin }) => ({
      ...origin,
      properties,
    })),
  }));
  return structuredClone({ ...profile, originGroups: bare });
}

/** As the machine does: refused because an earlier change is on its way, it asks again a little later. */
export function patient(target: FrontDoorTarget, { clock }: Entry): FrontDoorTarget {
  const again = async <T>(deed: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await deed();
      } catch (thrown) {
        if (!(thrown instanceof Fault) || thrown.facts['settles-at'] === undefined) throw thrown;
        await clock.sleep(60_000);
      }
    }
  };
  return {
    ...target,
    write: (split, guard) => again(() => target.write(split, guard)),
    promote: (candidate, guard) => again(() => target.promote(candidate, guard)),
  };
}
