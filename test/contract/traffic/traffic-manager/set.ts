// A profile of the playground, the target that we make of it, and a look behind the target's back.

import {
  type Playground,
  type PlaygroundOptions,
  startPlayground,
} from '../../../../playground/playground.js';
import { actNow, usualActor } from '../../../../playground/rooms/act.js';
import { numberIn, textIn } from '../../../../playground/rooms/container-apps/merge.js';
import type { ProfileWorld } from '../../../../playground/rooms/traffic-manager/world.js';
import { createActivityLog } from '../../../../shared/azure/activity-log.js';
import { createTrafficManager } from '../../../../shared/azure/traffic-manager.js';
import { createDns, type Dns } from '../../../../shared/http/dns.js';
import type { Split } from '../../../../shared/traffic/split.js';
import {
  type TrafficManagerTarget,
  trafficManagerTarget,
} from '../../../../shared/traffic/traffic-manager/target.js';
import { type Entry, enter } from '../stage.js';

export type Setting = {
  readonly playground: Playground;
  readonly entry: Entry;
  readonly target: TrafficManagerTarget;
  readonly targetFor: (wish?: Wish) => Promise<TrafficManagerTarget>;
  readonly profile: () => ProfileWorld;
  readonly shares: () => Split;
  readonly somebodyElse: (method: string, below: string, properties?: unknown) => number;
};

export type Wish = {
  readonly profile?: string;
  readonly candidate?: string;
  readonly as?: string;
  readonly dns?: Dns;
};

export const group = 'rg-prod';
export const name = 'payments-tm';

export async function prepare(candidate?: string, options: PlaygroundOptions = {}): Promise<Setting> {
  const playground = await startPlayground(options);
  const entry = enter(playground);
  const { state } = playground;
  const { host, port } = playground.dns;
  const targetFor = async (wish: Wish = {}) => {
    const arm = entry.arm(wish.as);
    return trafficManagerTarget({
      client: await createTrafficManager(arm),
      at: { subscription: state.world.subscription, resourceGroup: group, profile: wish.profile ?? name },
      candidate: wish.candidate ?? candidate,
      clock: entry.clock,
      log: createActivityLog(arm),
      dns: wish.dns ?? createDns({ AZURE_PROMOTE_PLAYGROUND_DNS: `${host}:${port}` }),
    });
  };
  const profile = () => profileIn(playground);
  return {
    playground,
    entry,
    targetFor,
    target: await targetFor(),
    profile,
    shares: () => sharesOf(profile()),
    somebodyElse: (method, below, properties) => {
      const path = `/subscriptions/${state.world.subscription}/resourceGroups/${group}/providers/Microsoft.Network/trafficmanagerprofiles/${name}${below}`;
      return actNow({ actor: usualActor, method, path, body: { properties } }, state).status;
    },
  };
}

function profileIn({ state }: Playground): ProfileWorld {
  const asked = state.trafficProfiles.profiles.find(each => each.name === name)?.asked;
  if (asked === undefined) throw new Error(`the playground has no profile ${name}`);
  return asked;
}

function sharesOf({ endpoints }: ProfileWorld): Split {
  const weights = endpoints.map(({ name: endpoint, properties }) => {
    const isOn = textIn(properties, 'endpointStatus') === 'Enabled';
    return [endpoint, isOn ? (numberIn(properties, 'weight') ?? 1) : 0] as const;
  });
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  return Object.fromEntries(weights.map(([endpoint, weight]) => [endpoint, (weight / sum) * 100]));
}

/** All of the profile that no shift may change: weights and switches are left out, and nothing else. */
export function restOf({ endpoints, ...profile }: ProfileWorld): unknown {
  const bare = endpoints.map(
    ({ properties: { weight: _, endpointStatus: __, ...properties }, ...endpoint }) => ({
      ...endpoint,
      properties,
    }),
  );
  return structuredClone({ ...profile, endpoints: bare });
}
