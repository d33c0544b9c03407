// People who come to an app while time passes: each request is routed by the split of that moment, and counted.
import type { Ask } from '../../../../playground/exchange.js';
import type { Playground } from '../../../../playground/playground.js';
import { appHost, placeAt } from '../../../../playground/rooms/container-apps/lookup.js';
import { serveIngress } from '../../../../playground/rooms/container-ingress/front.js';
import { siteFront } from '../../../../playground/rooms/site-front.js';

export type Visitors = {
  readonly app: string;
  /** Nobody comes while it is 0. */
  perSecond: number;
  /** Behind the question mark of what they ask for. */
  query: string;
};

/** Brings the playground to that time, with everybody who comes until then. */
export async function live({ state }: Playground, visitors: Visitors, until: number): Promise<void> {
  const now = () => state.clock.now().getTime();
  const forward = (time: number) => state.clock.advance(Math.max(0, time - now()));
  if (visitors.perSecond > 0) {
    const gap = 1_000 / visitors.perSecond;
    // When somebody comes is told by the time alone, so that nobody is counted twice or forgotten.
    for (let due = Math.ceil(now() / gap) * gap; due < until; due += gap) {
      forward(due);
      await visit(state, visitors);
    }
  }
  forward(until);
}

async function visit(state: Playground['state'], { app, query }: Visitors): Promise<void> {
  const site = state.site(app);
  if (site !== undefined) {
    await siteFront(asking(site.production.hostName, query), state, site);
    return;
  }
  const found = state.containerApps.apps.find(({ name }) => name === app);
  if (found === undefined) throw new Error(`nobody can visit ${app}`);
  const host = appHost(found);
  const place = placeAt(state.containerApps, host);
  if (place !== undefined) await serveIngress(asking(host, query), state, place);
}

function asking(host: string, query: string): Ask {
  const nothing = { headers: {}, body: '', secure: false };
  const target = query === '' ? '/' : `/?${query}`;
  return { method: 'GET', host, path: '/', query: new URLSearchParams(query), target, ...nothing };
}
