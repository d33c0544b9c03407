// A profile of Traffic Manager: shares by the weights of its endpoints, told by DNS. Nobody counts requests there.
import { actNow, usualActor } from '../../../../playground/rooms/act.js';
import { numberIn, textIn } from '../../../../playground/rooms/container-apps/merge.js';
import { trafficManager as behind } from '../../../chaos/stage/targets/traffic-manager.js';
import { refuse, type Target } from './target.js';

const profile = 'payments-tm';
const candidate = 'candidate';
const slots = { stable: undefined, candidate: 'preview' };
const below = '/providers/Microsoft.Network/trafficmanagerprofiles/payments-tm';

export const trafficManager: Target = {
  behind,
  name: 'Traffic Manager',
  service: profile,
  inputs: {
    target: 'traffic-manager',
    'resource-group': 'rg-prod',
    profile,
    candidate,
    ladder: 'blue-green',
    source: 'none',
  },
  world: () => ({}),
  visited: 'payments',
  share: ({ state }) => {
    const { asked } = state.trafficProfiles.profiles.find(({ name }) => name === profile) ?? {};
    const weights = (asked?.endpoints ?? []).map(({ name, properties }) => {
      const isOn = textIn(properties, 'endpointStatus') === 'Enabled';
      return { name, weight: isOn ? (numberIn(properties, 'weight') ?? 1) : 0 };
    });
    const sum = weights.reduce((total, { weight }) => total + weight, 0);
    const own = weights.find(({ name }) => name === candidate)?.weight ?? 0;
    return Math.round((own / sum) * 1_000) / 10;
  },
  meddle: ({ state }, percent) => {
    const path = `/subscriptions/${state.world.subscription}/resourceGroups/rg-prod${below}/externalEndpoints/${candidate}`;
    const endpointStatus = percent > 0 ? 'Enabled' : 'Disabled';
    const weight = Math.max(1, Math.round((percent / Math.max(1, 100 - percent)) * 1_000));
    const act = {
      actor: usualActor,
      method: 'PATCH',
      path,
      body: { properties: { weight, endpointStatus } },
    };
    refuse(actNow(act, state).status);
  },
  behave: ({ state }, build, change) => {
    const arm = state.arm('payments', slots[build]);
    if (arm === undefined) throw new Error(`the world has no ${build} build`);
    arm.app = { ...arm.app, ...change };
  },
  wire: {
    read: { method: 'GET', path: String.raw`/trafficmanagerprofiles/payments-tm(\?|$)` },
    write: { method: 'PATCH', path: '/trafficmanagerprofiles/payments-tm/' },
    promote: { method: 'PATCH', path: '/trafficmanagerprofiles/payments-tm/' },
  },
};
