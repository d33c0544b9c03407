// Asks the control plane and the ingress of Container Apps, as a caller with nothing but a socket and a clock to move.
import { Agent } from 'node:http';
import { defaultWorld } from '../../../../playground/default-world.js';
import type { Habits } from '../../../../playground/habits.js';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import { at, type Came, call, type Fields, fieldsOf, type Sent, signIn } from '../caller.js';

export const version = '2024-03-01';
export const domain = 'happyocean-1a2b3c4d.westeurope.azurecontainerapps.io';
export const ordersHost = `orders-api.${domain}`;

export const image = (name: string, pair: string): string =>
  `contoso.azurecr.io/${name}@sha256:${pair.repeat(32)}`;

export const start = (habits: Partial<Habits> = {}, seed = 7): Promise<Playground> =>
  startPlayground({ seed, world: { ...defaultWorld(), habits } });

export const below = (playground: Playground, path: string): string =>
  `/subscriptions/${playground.state.world.subscription}/resourceGroups/rg-prod/providers/Microsoft.App/${path}`;

const tokens = new WeakMap<Playground, { readonly header: string; readonly at: number }>();

/** A token lasts an hour of the playground's time, and some tests move on for days. */
const headerFor = async (playground: Playground): Promise<string> => {
  const now = playground.state.clock.now().getTime();
  const known = tokens.get(playground);
  if (known && now - known.at < 3_000_000) return known.header;
  const header = await signIn(playground);
  tokens.set(playground, { header, at: now });
  return header;
};

export const askAt = async (playground: Playground, target: string, sent: Sent = {}): Promise<Came> => {
  const authorization = sent.headers?.['authorization'] ?? (await headerFor(playground));
  const headers = { 'content-type': 'application/json', ...sent.headers, authorization };
  return call(playground.url, 'management.azure.com', target, { ...sent, headers });
};

export const ask = (playground: Playground, path: string, sent: Sent = {}): Promise<Came> => {
  const [address = '', query] = path.split('?');
  const rest = query === undefined ? '' : `&${query}`;
  return askAt(playground, `${below(playground, address)}?api-version=${version}${rest}`, sent);
};

export const patch = (playground: Playground, app: string, properties: Fields): Promise<Came> =>
  ask(playground, `containerApps/${app}`, {
    method: 'PATCH',
    body: JSON.stringify({ location: 'West Europe', properties }),
  });

export const setTraffic = (playground: Playground, app: string, traffic: readonly Fields[]): Promise<Came> =>
  patch(playground, app, { configuration: { ingress: { traffic } } });

/** Asks for a new revision, as a change of nothing but the image, and optionally of its suffix. */
export const setImage = (
  playground: Playground,
  app: string,
  reference: string,
  revisionSuffix = '',
): Promise<Came> =>
  patch(playground, app, {
    template: { revisionSuffix, containers: [{ name: app, image: reference }] },
  });

export const seconds = (playground: Playground, count: number): void =>
  playground.state.clock.advance(count * 1000);

/** The end of an operation, and the moment from which the ingress obeys it. */
export const settle = (playground: Playground): void => {
  const { containerOperationSeconds, containerTrafficSeconds } = playground.state.habits;
  seconds(playground, containerOperationSeconds + containerTrafficSeconds);
};

export const propertiesOf = async (playground: Playground, path: string): Promise<unknown> =>
  at(fieldsOf((await ask(playground, path)).body), 'properties');

export const revisionOf = (playground: Playground, name: string): Promise<unknown> =>
  propertiesOf(playground, `containerApps/${name.split('--')[0]}/revisions/${name}`);

export const listOf = async (playground: Playground, path: string): Promise<readonly unknown[]> => {
  const value = at(fieldsOf((await ask(playground, path)).body), 'value');
  return Array.isArray(value) ? value : [];
};

export const visit = (playground: Playground, host: string, sent: Sent = {}, target = '/'): Promise<Came> =>
  call(playground.url, host, target, sent);

export const revisionIn = (came: Came): unknown => fieldsOf(came.body)['revision'];

/** `n` requests by a crowd; the revisions that answered, counted. */
export const crowd = async (
  playground: Playground,
  host: string,
  n: number,
): Promise<Readonly<Record<string, number>>> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const came = await Promise.all(Array.from({ length: n }, () => visit(playground, host, { agent })));
  agent.destroy();
  const counts: Record<string, number> = {};
  for (const each of came) {
    const revision = each.status === 200 ? String(revisionIn(each)) : String(each.status);
    counts[revision] = (counts[revision] ?? 0) + 1;
  }
  return counts;
};
