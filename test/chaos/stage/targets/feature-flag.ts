// A flag of App Configuration: the share of users that it lets in, and an app that follows it half a minute later. The store
// counts no requests, so that a workspace does.
import type { Playground } from '../../../../playground/playground.js';
import {
  type FlagApp,
  type KeyValue,
  keyValueOf,
} from '../../../../playground/rooms/app-configuration/live.js';
import { isBehind } from '../../../../playground/rooms/app-configuration/view.js';
import { flagPrefix } from '../../../../playground/rooms/app-configuration/world.js';
import { usualLogWorld } from '../../../../playground/rooms/log-analytics/world.js';
import { rolloutIn, storeAddress } from '../../../contract/traffic/feature-flag/set.js';
import { type ChaosTarget, failing } from './target.js';
import { askVersion } from './visitor.js';

const flag = 'new-checkout';
const site = 'kiosk';
const versions = { stable: '5.0.0', candidate: '6.0.0' } as const;

export const featureFlag: ChaosTarget = {
  service: flag,
  inputs: {
    target: 'feature-flag',
    store: storeAddress,
    flag,
    candidate: 'on',
    ladder: '50%/1m, 100%',
    watch: '1m',
    source: 'log-analytics',
    'workspace-id': usualLogWorld.workspace.id,
    'candidate-version': versions.candidate,
    'stable-version': versions.stable,
    probes: '0',
  },
  world: { habits: { logsDelaySeconds: 20 } },
  load: [{ site, perSecond: 4, returning: 0, path: '/' }],
  firstShare: { method: 'PUT', path: `/kv/.*${flag}` },
  share: playground => rolloutIn(keyValueIn(playground).value)['on'] ?? 0,
  underWay: playground =>
    isBehind(appIn(playground), playground.state) ? 'the app has not asked for the flag since' : undefined,
  rest: playground => {
    const { etag: _, changed: __, value, ...rest } = keyValueIn(playground);
    return { ...rest, value: value.replace(/("DefaultRolloutPercentage": *)[\d.]+/, '$1') };
  },
  restExpected: (_, before) => before,
  spoil: playground => {
    const app = appIn(playground);
    const { on } = app.versions;
    if (on !== undefined) app.versions = { ...app.versions, on: { ...on, ...failing } };
  },
  visit: playground => askVersion(playground.url, versions, appIn(playground).hostName),
};

function keyValueIn({ state }: Playground): KeyValue {
  const [store] = state.flags.stores;
  const found = store && keyValueOf(store, `${flagPrefix}${flag}`, undefined);
  if (found === undefined) throw new Error(`the playground has no flag ${flag}`);
  return found;
}

function appIn({ state }: Playground): FlagApp {
  const app = state.flags.apps.find(({ name }) => name === site);
  if (app === undefined) throw new Error(`the playground has no app ${site}`);
  return app;
}
