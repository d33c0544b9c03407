// The targets that every ready-made scenario is played against, and what each scenario means for them: it is written
// about a site of App Service, so that its requests, and the hand of somebody else, are told in the words of the target.
import type { Scenario, ScenarioEvent } from '../../../../playground/scenario/scenario.js';
import { startStage } from '../app-service/stage.js';
import { prepare as prepareApp, restOf as restOfApp } from '../container-apps/set.js';
import type { Stage } from '../row.js';
import { prepare as prepareProfile, restOf as restOfProfile } from '../traffic-manager/set.js';

/** What a rollout of one rung needs of a stage. */
export type Ground = Pick<
  Stage,
  'playground' | 'clock' | 'target' | 'stable' | 'candidate' | 'shares' | 'rest'
>;

type Wording = {
  readonly read: string;
  readonly write: string;
  /** Half of the traffic to the candidate, by somebody else, once the first change is over. */
  readonly hand: (subscription: string) => ScenarioEvent;
};

export type Subject = {
  readonly name: string;
  /** How `status` names it from outside. */
  readonly words: readonly string[];
  readonly start: () => Promise<Ground>;
  /** Missing where scenarios are in its words already. */
  readonly wording?: Wording;
};

const appPath = String.raw`/containerApps/orders-api(\?|$)`;
const profilePath = '/providers/Microsoft.Network/trafficmanagerprofiles/payments-tm';
const appArms = { stable: 'orders-api--v1', candidate: 'orders-api--v2' };
const endpoints = { stable: 'stable', candidate: 'candidate' };

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

function groupOf(subscription: string): string {
  return `/subscriptions/${subscription}/resourceGroups/rg-prod`;
}

const ownPath = '/sites/payments/config/web';
/** Delays are real time: a thirtieth of theirs, as the tests give a try a thirtieth of the time that others do. */
const delayScale = 1 / 30;

export function inWordsOf({ wording }: Subject, scenario: Scenario, subscription: string): Scenario {
  const events = scenario.events?.map((event): ScenarioEvent => {
    const quick = quicker(event);
    if (wording === undefined) return quick;
    if (quick.do.kind === 'split') return wording.hand(subscription);
    if (quick.on?.path !== ownPath) return quick;
    const path = quick.on.method === 'GET' ? wording.read : wording.write;
    return { ...quick, on: { ...quick.on, path } };
  });
  return events === undefined ? scenario : { ...scenario, events };
}

function quicker(event: ScenarioEvent): ScenarioEvent {
  if (event.do.kind !== 'delay') return event;
  return { ...event, do: { kind: 'delay', value: event.do.value * delayScale } };
}
