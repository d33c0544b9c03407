// Asks the control plane of Traffic Manager, and a resolver that knows nobody but the playground.
import { Resolver } from 'node:dns/promises';
import { defaultWorld } from '../../../../playground/default-world.js';
import type { Habits } from '../../../../playground/habits.js';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import { at, type Came, type Fields, fieldsOf, type Sent } from '../caller.js';
import { askAt } from '../container-apps/asking.js';

export const version = '2022-04-01';
export const profileHost = 'payments-tm.trafficmanager.net';
export const stableHost = 'payments.azurewebsites.net';
export const candidateHost = 'payments-preview.azurewebsites.net';

export const stable = 'payments-tm/AzureEndpoints/stable';
export const candidate = 'payments-tm/ExternalEndpoints/candidate';

export const start = (habits: Partial<Habits> = {}, seed = 7): Promise<Playground> =>
  startPlayground({ seed, world: { ...defaultWorld(), habits } });

export const ask = (playground: Playground, path: string, sent: Sent = {}): Promise<Came> =>
  askAt(
    playground,
    `/subscriptions/${playground.state.world.subscription}/resourceGroups/rg-prod/providers/Microsoft.Network/trafficmanagerprofiles${path}?api-version=${version}`,
    sent,
  );

/** `what` is a verb and a path: `PUT payments-tm`. */
export const write = (
  playground: Playground,
  what: string,
  properties: Fields,
  more: Fields = {},
): Promise<Came> => {
  const [method = '', path = ''] = what.split(' ');
  return ask(playground, `/${path}`, { method, body: JSON.stringify({ ...more, properties }) });
};

export const patch = (playground: Playground, path: string, properties: Fields): Promise<Came> =>
  write(playground, `PATCH ${path}`, properties);

export const propertiesOf = async (playground: Playground, path: string): Promise<unknown> =>
  at(fieldsOf((await ask(playground, `/${path}`)).body), 'properties');

export const seconds = (playground: Playground, count: number): void =>
  playground.state.clock.advance(count * 1000);

export const resolverOf = (playground: Playground): Resolver => {
  const resolver = new Resolver({ timeout: 2000, tries: 1 });
  resolver.setServers([`${playground.dns.host}:${playground.dns.port}`]);
  return resolver;
};

/** Asks `n` times; what the name stood for, counted. */
export const drawn = async (playground: Playground, n = 1000): Promise<Readonly<Record<string, number>>> => {
  const resolver = resolverOf(playground);
  const counts: Record<string, number> = {};
  for (let each = 0; each < n; each += 1) {
    const [target = 'nobody'] = await resolver.resolveCname(profileHost);
    counts[target] = (counts[target] ?? 0) + 1;
  }
  return counts;
};
