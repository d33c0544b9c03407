// The container apps of a stage, behind the product's back: what has the traffic, how it behaves, and somebody who meddles.
import type { Playground } from '../../../../playground/playground.js';
import { actNow, usualActor } from '../../../../playground/rooms/act.js';
import { fieldsIn, listIn } from '../../../../playground/rooms/container-apps/merge.js';
import type { Behaviour } from '../../../../playground/world.js';
import { changeWorld } from '../../../../playground/world-change.js';
import { appOf, revisionOf } from './world.js';

export type Build = { readonly environment: string; readonly pair: string };

export function behave(
  { state }: Playground,
  { environment, pair }: Build,
  change: Partial<Behaviour>,
): void {
  const arms = { [revisionOf(environment, pair)]: change };
  const problem = changeWorld({ containerApps: { [appOf(environment)]: arms } }, state);
  if (problem !== undefined) throw new Error(problem);
}

export function meddle({ state }: Playground, environment: string, pair: string): void {
  const revisionName = revisionOf(environment, pair);
  const ingress = { traffic: [{ revisionName, weight: 100 }] };
  const body = { location: 'West Europe', properties: { configuration: { ingress } } };
  const group = `/subscriptions/${state.world.subscription}/resourceGroups/rg-prod`;
  const path = `${group}/providers/Microsoft.App/containerApps/${appOf(environment)}`;
  const acts = [
    { method: 'POST', path: `${path}/revisions/${revisionName}/activate`, body: {} },
    { method: 'PATCH', path, body },
  ];
  for (const act of acts) {
    const { status } = actNow({ actor: usualActor, ...act }, state);
    if (status >= 300) throw new Error(`somebody else was answered ${status}`);
  }
}

export function shareOf({ state }: Playground, environment: string, pair: string): number {
  const app = state.containerApps.apps.find(({ name }) => name === appOf(environment));
  const traffic = listIn(fieldsIn(app?.configuration ?? {}, 'ingress'), 'traffic');
  return traffic
    .filter(({ revisionName }) => revisionName === revisionOf(environment, pair))
    .reduce((sum, { weight }) => sum + Number(weight), 0);
}
