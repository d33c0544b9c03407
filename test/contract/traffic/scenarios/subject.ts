// The targets that every ready-made scenario is played against, and what each scenario means for them: it is written
// about a site of App Service, so that its requests, and the hand of somebody else, are told in the words of the target.
import { defaultWorld } from '../../../../playground/default-world.js';
import { defaultFlags } from '../../../../playground/rooms/app-configuration/defaults.js';
import type { Scenario, ScenarioEvent } from '../../../../playground/scenario/scenario.js';
import { startStage } from '../app-service/stage.js';
import { prepare as prepareApp, restOf as restOfApp } from '../container-apps/set.js';
import { prepare as prepareFlag, rolloutIn } from '../feature-flag/set.js';
import { prepare as prepareDoor, restOf as restOfDoor } from '../front-door/set.js';
import {
  candidate as newBackend,
  stable as oldBackend,
  prepare as prepareRoute,
  restOf as restOfRoute,
  routePath,
  weights,
} from '../gateway-api/set.js';
import type { Stage } from '../row.js';
import { prepare as prepareProfile, restOf as restOfProfile } from '../traffic-manager/set.js';
import { frontDoorClassic } from './front-door-classic.js';

/** What a rollout of one rung needs of a stage. */
export type Ground = Pick<
  Stage,
  'playground' | 'clock' | 'target' | 'stable' | 'candidate' | 'shares' | 'rest'
>;

type Wording = {
  readonly read: string;
  readonly write: string;
  /** Where its control plane is played, where that is not Azure's. */
  readonly room?: 'kubernetes';
  /** How it is written, where that is not by PATCH. */
  readonly verb?: 'PUT';
  /** Half of the traffic to the candidate, by somebody else, once the first change is over. */
  readonly hand: (subscription: string, ground: Ground) => ScenarioEvent;
};

export type Subject = {
  readonly name: string;
  /** How `status` names it from outside. */
  readonly words: readonly string[];
  readonly start: () => Promise<Ground>;
  /** False where nobody signs in to Azure: then trouble with that is none. */
  readonly signsIn?: false;
  /** Missing where scenarios are in its words already. */
  readonly wording?: Wording;
};

const appPath = String.raw`/containerApps/orders-api(\?|$)`;
const profilePath = '/providers/Microsoft.Network/trafficmanagerprofiles/payments-tm';
const appArms = { stable: 'orders-api--v1', candidate: 'orders-api--v2' };
const originsPath = '/providers/Microsoft.Cdn/profiles/payments-fd/originGroups/payments/origins';
const endpoints = { stable: 'stable', candidate: 'candidate' };
const origins = { stable: 'blue', candidate: 'green' };
const users = { stable: 'off', candidate: 'on' };
const percentage = /("DefaultRolloutPercentage": )[\d.]+/;
const flagPath = `/kv/${encodeURIComponent('.appconfig.featureflag/new-checkout')}`;

export const subjects: readonly Subject[] = [
  {
    name: 'App Service',
    words: ['--target', 'app-service', '--app', 'payments'],
    start: async () => {
      const stage = await startStage();
      return { ...stage, rest: () => withoutBehaviour(stage.rest()) };
    },
  },
  {
    name: 'Container Apps',
    words: ['--target', 'container-apps', '--app', 'orders-api'],
    start: async () => {
      const set = await prepareApp('orders-api', appArms.candidate);
      return { ...set, ...appArms, clock: set.entry.clock, rest: () => restOfApp(set.app) };
    },
    wording: { read: appPath, write: appPath, hand: handOnApp },
  },
  {
    name: 'Traffic Manager',
    words: ['--target', 'traffic-manager', '--profile', 'payments-tm'],
    start: async () => {
      const set = await prepareProfile(endpoints.candidate);
      return { ...set, ...endpoints, clock: set.entry.clock, rest: () => restOfProfile(set.profile()) };
    },
    wording: {
      read: String.raw`/trafficmanagerprofiles/payments-tm(\?|$)`,
      write: '/trafficmanagerprofiles/payments-tm/',
      hand: handOnProfile,
    },
  },
  {
    name: 'Front Door',
    words: ['--target', 'front-door', '--profile', 'payments-fd', '--origin-group', 'payments'],
    start: async () => {
      // A rung and the way back of twenty minutes each outlive the token of these tests, and that is another scenario.
      const habits = { frontDoorPropagationSeconds: 120 };
      const set = await prepareDoor(origins.candidate, { world: { ...defaultWorld(), habits } });
      return {
        ...set,
        target: set.targetFor({ budgetMilliseconds: 5 * 60_000 }),
        ...origins,
        clock: set.entry.clock,
        rest: () => restOfDoor(set.profile()),
      };
    },
    wording: {
      read: String.raw`/originGroups/payments(/origins)?(\?|$)`,
      write: `${originsPath}/`,
      hand: handOnDoor,
    },
  },
  frontDoorClassic,
  {
    name: 'Gateway API',
    words: ['--target', 'gateway-api', '--route', 'storefront'],
    signsIn: false,
    start: async () => {
      const set = await prepareRoute();
      return { ...set, stable: oldBackend, candidate: newBackend, rest: () => restOfRoute(set.route()) };
    },
    wording: {
      read: '/httproutes/storefront$',
      write: '/httproutes/storefront',
      room: 'kubernetes',
      hand: () => ({
        on: { method: 'PATCH', path: routePath, nth: 1 },
        do: { kind: 'request', value: { method: 'PATCH', path: routePath, body: weights(50) } },
      }),
    },
  },
  {
    name: 'Feature flag',
    words: ['--target', 'feature-flag', '--flag', 'new-checkout', '--store', 'https://contoso.azconfig.io'],
    start: async () => {
      const set = await prepareFlag('new-checkout', users.candidate);
      const { keyValue, entry } = set;
      return {
        ...set,
        ...users,
        clock: entry.clock,
        shares: () => rolloutIn(keyValue().value),
        rest: () => keyValue().value.replace(percentage, '$1?'),
      };
    },
    wording: { read: '^/kv/', write: '^/kv/', verb: 'PUT', hand: handOnFlag },
  },
];

/** How well the apps do is the scenario's business, and no part of what a shift must leave alone. */
function withoutBehaviour(rest: unknown): unknown {
  const moods = ['down', 'errorRate', 'latency', 'underLoad'];
  return JSON.parse(
    JSON.stringify(rest, (name, value: unknown) => (moods.includes(name) ? undefined : value)),
  );
}

/** While a change of an app runs nobody else can make one: the hand comes at the first look after it. */
function handOnApp(subscription: string): ScenarioEvent {
  const traffic = Object.values(appArms).map(revisionName => ({ revisionName, weight: 50 }));
  const path = `${groupOf(subscription)}/providers/Microsoft.App/containerApps/orders-api`;
  const properties = { configuration: { ingress: { traffic } } };
  const body = { location: 'West Europe', properties };
  return {
    on: { method: 'GET', path: appPath, nth: 3 },
    do: { kind: 'request', value: { method: 'PATCH', path, body } },
  };
}

function handOnProfile(subscription: string): ScenarioEvent {
  const path = `${groupOf(subscription)}${profilePath}/externalEndpoints/candidate`;
  const body = { properties: { weight: 1_000, endpointStatus: 'Enabled' } };
  return {
    on: { method: 'PATCH', path: profilePath, nth: 1 },
    do: { kind: 'request', value: { method: 'PATCH', path, body } },
  };
}

function handOnDoor(subscription: string): ScenarioEvent {
  const path = `${groupOf(subscription)}${originsPath}/green`;
  const body = { properties: { weight: 1_000, enabledState: 'Enabled' } };
  return {
    on: { method: 'PATCH', path: originsPath, nth: 1 },
    do: { kind: 'request', value: { method: 'PATCH', path, body } },
  };
}

/** The whole value, as a portal writes it. */
function handOnFlag(): ScenarioEvent {
  const [found] = defaultFlags.stores[0]?.keyValues ?? [];
  const value = found?.value.replace(percentage, '$150');
  const body = { value, content_type: found?.contentType, tags: found?.tags };
  return {
    on: { method: 'PUT', path: '^/kv/', nth: 1 },
    do: { kind: 'request', value: { method: 'PUT', path: flagPath, body } },
  };
}

function groupOf(subscription: string): string {
  return `/subscriptions/${subscription}/resourceGroups/rg-prod`;
}

const ownPath = '/sites/payments/config/web';
/** Delays are real time: a thirtieth of theirs, as the tests give a try a thirtieth of the time that others do. */
const delayScale = 1 / 30;

export function inWordsOf({ wording }: Subject, scenario: Scenario, ground: Ground): Scenario {
  const { subscription } = ground.playground.state.world;
  const events = scenario.events?.map((event): ScenarioEvent => {
    const quick = quicker(event);
    if (wording === undefined) return quick;
    if (quick.do.kind === 'split') return wording.hand(subscription, ground);
    const placed = inRoom(quick, wording);
    if (placed.on?.path !== ownPath) return placed;
    const path = placed.on.method === 'GET' ? wording.read : wording.write;
    const isRead = placed.on.method === 'GET';
    const method = isRead || wording.verb === undefined ? {} : { method: wording.verb };
    return { ...placed, on: { ...placed.on, path, ...method } };
  });
  return events === undefined ? scenario : { ...scenario, events };
}

function inRoom(event: ScenarioEvent, { room }: Wording): ScenarioEvent {
  const isAbout = event.on?.room === 'arm' || event.do.kind === 'throttle';
  return room === undefined || !isAbout ? event : { ...event, on: { ...event.on, room } };
}

function quicker(event: ScenarioEvent): ScenarioEvent {
  if (event.do.kind !== 'delay') return event;
  return { ...event, do: { kind: 'delay', value: event.do.value * delayScale } };
}
