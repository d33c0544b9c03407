// A store of the playground, the target that we make of one of its flags, and a look behind the target's back.
import {
  type Playground,
  type PlaygroundOptions,
  startPlayground,
} from '../../../../playground/playground.js';
import {
  type KeyValue,
  keyValueOf,
  newEtag,
  put,
} from '../../../../playground/rooms/app-configuration/live.js';
import { flagPrefix } from '../../../../playground/rooms/app-configuration/world.js';
import type { Arm } from '../../../../shared/azure/arm.js';
import { createAppConfiguration } from '../../../../shared/azure/stores/app-configuration.js';
import { featureFlagTarget } from '../../../../shared/traffic/feature-flag/target.js';
import type { Split } from '../../../../shared/traffic/split.js';
import type { TrafficTarget } from '../../../../shared/traffic/target.js';
import { signIn } from '../../playground/caller.js';
import { type Entry, enter } from '../stage.js';

export type Setting = {
  readonly playground: Playground;
  readonly entry: Entry;
  readonly target: TrafficTarget;
  readonly targetFor: (wish?: Wish) => TrafficTarget;
  readonly keyValue: () => KeyValue;
  /** By somebody else, without asking anybody. */
  readonly set: (value: string, more?: Partial<KeyValue>) => void;
};

export type Wish = { readonly flag?: string; readonly as?: string; readonly candidate?: string };

export const storeAddress = 'https://contoso.azconfig.io';

export async function prepare(
  flag: string,
  candidate?: string,
  options: PlaygroundOptions = {},
): Promise<Setting> {
  const playground = await startPlayground(options);
  const entry = enter(playground);
  const targetFor = (wish: Wish = {}) =>
    featureFlagTarget({
      store: createAppConfiguration(armFor(playground, entry, wish.as), storeAddress),
      flag: wish.flag ?? flag,
      label: undefined,
      candidate: wish.candidate ?? candidate,
      clock: entry.clock,
    });
  const [store] = playground.state.flags.stores;
  if (store === undefined) throw new Error('the playground has no store');
  const keyValue = () => {
    const found = keyValueOf(store, `${flagPrefix}${flag}`, undefined);
    if (found === undefined) throw new Error(`the playground has no flag ${flag}`);
    return found;
  };
  return {
    playground,
    entry,
    targetFor,
    target: targetFor(),
    keyValue,
    set: (value, more = {}) =>
      put(store, { ...keyValue(), changed: playground.state.clock.now(), ...more, value, etag: newEtag() }),
  };
}

/** Tokens for the store, and not for the control plane. */
function armFor(playground: Playground, entry: Entry, application = 'deployer'): Arm {
  let held = { token: '', until: 0 };
  const getToken = async (scope: string) => {
    const now = entry.clock.now();
    if (now >= held.until) {
      const token = (await signIn(playground, { application, scope })).replace(/^Bearer /, '');
      held = { token, until: now + 30 * 60_000 };
    }
    return { token: held.token, expiresOnTimestamp: 1 };
  };
  return { ...entry.arm(), credential: { getToken: given => getToken([given].flat().join(' ')) } };
}

type Targeting = {
  readonly conditions: {
    readonly client_filters: readonly [
      { readonly parameters: { readonly Audience: { readonly DefaultRolloutPercentage: number } } },
    ];
  };
};

export function rolloutIn(value: string): Split {
  const flag: Targeting = JSON.parse(value);
  const on = flag.conditions.client_filters[0].parameters.Audience.DefaultRolloutPercentage;
  return { on, off: 100 - on };
}

type Ranges = {
  readonly allocation: {
    readonly percentile: readonly { readonly variant: string; readonly from: number; readonly to: number }[];
  };
};

/** Of what the two have between them. */
export function percentilesIn(value: string, arms: readonly string[]): Split {
  const { allocation }: Ranges = JSON.parse(value);
  const widths = arms.map(arm =>
    allocation.percentile
      .filter(({ variant }) => variant === arm)
      .reduce((sum, { from, to }) => sum + to - from, 0),
  );
  const sum = widths.reduce((one, other) => one + other, 0);
  return Object.fromEntries(arms.map((arm, at) => [arm, ((widths[at] ?? 0) * 100) / sum]));
}
