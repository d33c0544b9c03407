// The demo on Front Door: two origins that take turns, and edges that do minutes later what was asked.
import { defaultWorld } from '../../../playground/default-world.js';
import { hostOf, isEnabled, weightOf } from '../../../playground/rooms/front-door/live.js';
import type { Scenario } from '../../../playground/scenario/scenario.js';
import type { State } from '../../../playground/state.js';
import type { World } from '../../../playground/world.js';
import type { Release } from './release.js';

const profile = 'payments-fd';
const bad = 'orders-fd';
const errorRate = 0.2;

function shareOf(name: string, candidate: string, { frontDoors }: State): number {
  const live = frontDoors.profiles.find(each => each.name === name);
  const origins = live?.asked.originGroups[0]?.origins ?? [];
  const weights = origins.map(each => ({ name: each.name, weight: isEnabled(each) ? weightOf(each) : 0 }));
  const sum = weights.reduce((all, { weight }) => all + weight, 0);
  return ((weights.find(each => each.name === candidate)?.weight ?? 0) / Math.max(1, sum)) * 100;
}

const frontOf = (name: string, { frontDoors }: State) =>
  frontDoors.profiles.find(each => each.name === name)?.asked.endpoints[0]?.hostName;

export const goodOnFrontDoor: Release = {
  step: 'canary-shift',
  title: 'A good release',
  story:
    'payments lies behind Front Door. Its new version waits in the origin that is off. A change takes ten minutes to the edges here, and is only believed once the requests of each origin show it.',
  inputs: {
    target: 'front-door',
    'resource-group': 'rg-prod',
    profile,
    'origin-group': 'payments',
    candidate: 'idle',
    ladder: '10%/5m, 100%',
    watch: '2m',
  },
  app: profile,
  perSecond: 5,
  stable: 'production',
  frontOf: state => frontOf(profile, state),
  shareIn: state => shareOf(profile, 'green', state),
  ends: 'passed',
};

export const badOnFrontDoor: Release = {
  step: 'canary-shift',
  title: 'A bad release',
  story: `The same of orders, whose new version fails for ${errorRate * 100} % of what users ask for. Going back is written at once, and users are on the bad version until the edges know of it.`,
  inputs: {
    target: 'front-door',
    'resource-group': 'rg-prod',
    profile: bad,
    'origin-group': 'payments',
    candidate: 'idle',
    ladder: '10%/10m, 100%',
  },
  app: bad,
  perSecond: 8,
  stable: 'production',
  frontOf: state => frontOf(bad, state),
  shareIn: state => shareOf(bad, 'green', state),
  ends: 'rolled-back',
};

/** The second change is the first share: the one before only asks whether Front Door takes changes at all. */
export const bugOnFrontDoor: Scenario = {
  name: 'bug-that-only-users-meet',
  about: 'As soon as users come to it, the new version of orders fails for some of them.',
  events: [
    {
      on: { method: 'PATCH', path: `/profiles/${bad}/originGroups/payments/origins/`, nth: 2 },
      do: { kind: 'world', value: { sites: { orders: { staging: { errorRate } } } } },
    },
  ],
};

/** A second profile like the first, before another app. */
export function frontDoorWorld(): World {
  const world = defaultWorld();
  const [first] = world.frontDoors ?? [];
  if (first === undefined) return world;
  const hosts: Readonly<Record<string, string>> = {
    blue: 'orders.azurewebsites.net',
    green: 'orders-staging.azurewebsites.net',
  };
  const own = (text: string) => text.replaceAll(profile, bad);
  const second = {
    ...first,
    name: bad,
    distances: {},
    endpoints: first.endpoints.map(endpoint => ({
      ...endpoint,
      hostName: endpoint.hostName.replace('payments', 'orders'),
      routes: endpoint.routes.map(route => ({
        ...route,
        properties: JSON.parse(own(JSON.stringify(route.properties))),
      })),
    })),
    originGroups: first.originGroups.map(group => ({
      ...group,
      origins: group.origins.map(origin => {
        const hostName = hosts[origin.name] ?? hostOf(origin);
        return { ...origin, properties: { ...origin.properties, hostName, originHostHeader: hostName } };
      }),
    })),
  };
  return { ...world, frontDoors: [first, second] };
}
