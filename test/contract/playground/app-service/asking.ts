// Short ways to do to App Service what its callers do: swap, place, restart, and let the playground's time pass.
import { defaultWorld } from '../../../../playground/default-world.js';
import type { Habits } from '../../../../playground/habits.js';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import { at, type Came, call, type Fields, fieldsOf, manage, resource, signIn } from '../caller.js';

export const front = 'payments.azurewebsites.net';

/** A playground with some habits changed. */
export const playgroundWith = (habits: Partial<Habits> = {}, seed = 7): Promise<Playground> =>
  startPlayground({ seed, world: { ...defaultWorld(), habits } });

export const send = (playground: Playground, method: string, below: string, body?: unknown): Promise<Came> =>
  manage(playground, below, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });

export const swap = (playground: Playground, from = 'sites/payments/slots/staging', target = 'production') =>
  send(playground, 'POST', `${from}/slotsswap`, { targetSlot: target, preserveVnet: true });

export const pass = (playground: Playground, seconds: number): void =>
  playground.state.clock.advance(seconds * 1000);

export const propertiesOf = async (playground: Playground, below: string): Promise<Fields> => {
  const properties = at(fieldsOf((await manage(playground, below)).body), 'properties');
  return typeof properties === 'object' ? { ...properties } : {};
};

export const settingsOf = async (playground: Playground, below: string): Promise<unknown> =>
  at(fieldsOf((await send(playground, 'POST', `${below}/config/appsettings/list`)).body), 'properties');

/** Follows the address that an accepted operation gave. */
export const poll = async (playground: Playground, accepted: Came): Promise<Came> => {
  const { pathname, search } = new URL(String(accepted.headers.location));
  const headers = { authorization: await signIn(playground) };
  return call(playground.url, 'management.azure.com', `${pathname}${search}`, { headers });
};

/** Which build answers, and how. */
export const seenAt = async (
  playground: Playground,
  host: string,
  cookie?: string,
): Promise<string | number> => {
  const came = await call(playground.url, host, '/', { headers: cookie === undefined ? {} : { cookie } });
  return came.status === 200 ? String(fieldsOf(came.body)['version']) : came.status;
};

export const askMetrics = async (
  playground: Playground,
  below: string,
  query: Readonly<Record<string, string>>,
  application = 'deployer',
): Promise<Came> => {
  const parameters = new URLSearchParams({ 'api-version': '2024-02-01', ...query });
  const target = `${resource(playground, below)}/providers/Microsoft.Insights/metrics?${parameters.toString()}`;
  const headers = { authorization: await signIn(playground, { application }) };
  return call(playground.url, 'management.azure.com', target, { headers });
};
