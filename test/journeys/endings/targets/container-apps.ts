// A container app with two revisions that share its traffic by weights.
import type { Playground } from '../../../../playground/playground.js';
import { actNow, usualActor } from '../../../../playground/rooms/act.js';
import { defaultContainers } from '../../../../playground/rooms/container-apps/defaults.js';
import { fieldsIn, listIn } from '../../../../playground/rooms/container-apps/merge.js';
import type { ImageWorld } from '../../../../playground/rooms/container-apps/world.js';
import { changeWorld } from '../../../../playground/world-change.js';
import { containerApps as behind } from '../../../chaos/stage/targets/container-apps.js';
import { refuse, type Target } from './target.js';

const app = 'orders-api';
const arms = { stable: `${app}--v1`, candidate: `${app}--v2` };
const path = String.raw`/containerApps/orders-api(\?|$)`;

export const containerApps: Target = {
  behind,
  name: 'Container Apps',
  service: app,
  inputs: {
    target: 'container-apps',
    'resource-group': 'rg-prod',
    app,
    candidate: arms.candidate,
    ladder: '50%/2m, 100%',
    watch: '1m',
  },
  // Who finds nobody is told so at once, in place of half a minute later in real time.
  world: () => ({ habits: { containerUnready: 'unavailable' } }),
  visited: app,
  share: playground => shareOf(playground, arms.candidate),
  meddle: ({ state }, percent) => {
    const traffic = [
      { revisionName: arms.stable, weight: 100 - percent },
      { revisionName: arms.candidate, weight: percent },
    ];
    const group = `/subscriptions/${state.world.subscription}/resourceGroups/rg-prod`;
    const body = { location: 'West Europe', properties: { configuration: { ingress: { traffic } } } };
    const act = {
      actor: usualActor,
      method: 'PATCH',
      path: `${group}/providers/Microsoft.App/containerApps/${app}`,
      body,
    };
    refuse(actNow(act, state).status);
  },
  behave: ({ state }, build, change) => {
    const problem = changeWorld({ containerApps: { [app]: { [arms[build]]: change } } }, state);
    if (problem !== undefined) throw new Error(problem);
  },
  wire: {
    read: { method: 'GET', path },
    write: { method: 'PATCH', path },
    promote: { method: 'PATCH', path },
  },
};

export function shareOf({ state }: Playground, revision: string): number {
  const found = state.containerApps.apps.find(({ name }) => name === app);
  const traffic = listIn(fieldsIn(found?.configuration ?? {}, 'ingress'), 'traffic');
  const own = traffic.filter(({ revisionName }) => revisionName === revision);
  return own.reduce((sum, { weight }) => sum + Number(weight), 0);
}

/** An image that no revision runs yet, by its digest. */
export const freshImage = `contoso.azurecr.io/orders-api@sha256:${'a3'.repeat(32)}`;

/** A world in which that image is like this. */
export function image(like: ImageWorld) {
  return { containers: { ...defaultContainers, images: { [freshImage]: like } } };
}

/** What it is called once it is placed. */
export const freshRevision = `${app}--d${'a3'.repeat(6)}`;
