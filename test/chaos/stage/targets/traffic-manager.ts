// A profile of Traffic Manager: two endpoints, and the weights by which DNS names them. Nobody counts requests there, so
// that the candidate is probed and gets everything at once.
import { Resolver } from 'node:dns/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Playground } from '../../../../playground/playground.js';
import { numberIn, textIn } from '../../../../playground/rooms/container-apps/merge.js';
import { seenNow } from '../../../../playground/rooms/traffic-manager/live.js';
import type { ProfileWorld } from '../../../../playground/rooms/traffic-manager/world.js';
import { name, restOf } from '../../../contract/traffic/traffic-manager/set.js';
import type { ChaosTarget, Side } from './target.js';

const hosts: Readonly<Record<string, Side>> = {
  'payments.azurewebsites.net': 'stable',
  'payments-preview.azurewebsites.net': 'candidate',
};

export const trafficManager: ChaosTarget = {
  service: name,
  inputs: {
    target: 'traffic-manager',
    'resource-group': 'rg-prod',
    profile: name,
    candidate: 'candidate',
    ladder: 'instant',
  },
  world: {},
  load: [{ site: 'payments', perSecond: 2, returning: 0, path: '/' }],
  firstShare: { method: 'PATCH', path: `/trafficmanagerprofiles/${name}` },
  share: playground => shareIn(live(playground).asked),
  underWay: playground => {
    const { asked, seen } = live(playground);
    return isDeepStrictEqual(asked, seen) ? undefined : 'DNS does not say yet what was asked';
  },
  rest: playground => restOf(live(playground).asked),
  restExpected: (_, before) => before,
  spoil: () => undefined,
  visit: async playground => {
    const resolver = new Resolver({ timeout: 1_000, tries: 2 });
    resolver.setServers([`${playground.dns.host}:${playground.dns.port}`]);
    const [host = ''] = await resolver.resolveCname(`${name}.trafficmanager.net`);
    return hosts[host] ?? 'nobody';
  },
};

type Live = { readonly asked: ProfileWorld; readonly seen: ProfileWorld | undefined };

function live({ state }: Playground): Live {
  const profile = state.trafficProfiles.profiles.find(each => each.name === name);
  if (profile?.asked === undefined) throw new Error(`the playground has no profile ${name}`);
  return { asked: profile.asked, seen: seenNow(profile, state.clock.now().getTime()) };
}

function shareIn({ endpoints }: ProfileWorld): number {
  const weights = endpoints.map(endpoint => {
    const isOn = textIn(endpoint.properties, 'endpointStatus') === 'Enabled';
    return { of: endpoint.name, weight: isOn ? (numberIn(endpoint.properties, 'weight') ?? 1) : 0 };
  });
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  const own = weights.find(({ of }) => of === 'candidate')?.weight ?? 0;
  return sum === 0 ? 0 : (own / sum) * 100;
}
