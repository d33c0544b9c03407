// A container app: two revisions, and the weights between them.
import type { Playground } from '../../../../playground/playground.js';
import type { ContainerApp } from '../../../../playground/rooms/container-apps/live.js';
import { entriesOf, restOf } from '../../../contract/traffic/container-apps/set.js';
import type { ChaosTarget } from './target.js';
import { failing } from './target.js';
import { askVersion } from './visitor.js';

const name = 'orders-api';
const revisions = { stable: `${name}--v1`, candidate: `${name}--v2` } as const;
const versions = { stable: '1.0.0', candidate: '1.1.0' } as const;

export const containerApps: ChaosTarget = {
  service: name,
  inputs: {
    target: 'container-apps',
    'resource-group': 'rg-prod',
    app: name,
    candidate: revisions.candidate,
    ladder: '50%/1m, 100%',
    watch: '1m',
  },
  world: {},
  load: [{ site: name, perSecond: 4, returning: 0, path: '/' }],
  firstShare: { method: 'PATCH', path: `/containerApps/${name}` },
  share: playground =>
    entriesOf(appIn(playground))
      .filter(({ revisionName }) => revisionName === revisions.candidate)
      .reduce((sum, { weight }) => sum + Number(weight ?? 0), 0),
  underWay: playground => {
    const { operation, coming } = appIn(playground);
    const now = playground.state.clock.now().getTime();
    if (operation !== undefined && operation.endsAt > now) return `the change ${operation.id}`;
    return coming.length > 0 ? 'a split that is not in force yet' : undefined;
  },
  rest: playground => restOf(appIn(playground)),
  // The revision that was replaced may be stopped at the end: it costs, and nobody goes there.
  restExpected: (_, before, side) => (side === 'candidate' ? stopped(before) : before),
  spoil: playground => {
    for (const revision of appIn(playground).revisions) {
      if (revision.name === revisions.candidate) revision.app = { ...revision.app, ...failing };
    }
  },
  visit: playground => askVersion(addressOf(playground), versions),
};

function appIn({ state }: Playground): ContainerApp {
  const app = state.containerApps.apps.find(each => each.name === name);
  if (app === undefined) throw new Error(`the playground has no container app ${name}`);
  return app;
}

function addressOf({ containerApps: apps }: Playground): string {
  return apps.find(each => each.name === name)?.url ?? '';
}

function stopped(before: unknown): unknown {
  const text = JSON.stringify(before, (key, value: unknown) => (key === 'revisions' ? idle(value) : value));
  const after: unknown = JSON.parse(text);
  return after;
}

function idle(found: unknown): unknown {
  if (!Array.isArray(found)) return found;
  return found.map((each: { readonly name: string }) =>
    each.name === revisions.stable ? { ...each, active: false } : each,
  );
}
