// A caller of the playground's query API with nothing but a socket.
import { defaultWorld } from '../../../../playground/default-world.js';
import type { Habits } from '../../../../playground/habits.js';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import { componentResource, logWorldOf } from '../../../../playground/rooms/log-analytics/world.js';
import { at, type Came, call, fieldsOf, type Sent, signIn } from '../caller.js';

export const host = 'api.loganalytics.io';
export const front = 'payments.azurewebsites.net';
export const scope = 'https://api.loganalytics.io/.default';

export const playgroundWith = (habits: Partial<Habits> = {}): Promise<Playground> =>
  startPlayground({ seed: 7, world: { ...defaultWorld(), habits } });

export const workspacePath = ({ state }: Playground): string =>
  `/v1/workspaces/${logWorldOf(state).workspace.id}/query`;

export const componentPath = ({ state }: Playground): string => `/v1${componentResource(state)}/query`;

export type Wish = Sent & { readonly path?: string; readonly as?: string; readonly timespan?: unknown };

export const ask = async (playground: Playground, query: unknown, wish: Wish = {}): Promise<Came> => {
  const { path = workspacePath(playground), as: application = 'deployer', timespan, ...sent } = wish;
  const authorization = sent.headers?.['authorization'] ?? (await signIn(playground, { application, scope }));
  return call(playground.url, host, path, {
    method: 'POST',
    body: JSON.stringify({ query, ...(timespan === undefined ? {} : { timespan }) }),
    ...sent,
    headers: { 'content-type': 'application/json', ...sent.headers, authorization },
  });
};

export const rowsOf = (came: Came): readonly (readonly unknown[])[] => {
  const rows = at(fieldsOf(came.body), 'tables', 0, 'rows');
  return Array.isArray(rows) ? rows : [];
};

/** `Name: type`, in order. */
export const columnsOf = (came: Came): readonly string[] => {
  const columns = at(fieldsOf(came.body), 'tables', 0, 'columns');
  return (Array.isArray(columns) ? columns : []).map(
    each => `${String(at(each, 'name'))}: ${String(at(each, 'type'))}`,
  );
};

export const visit = async (
  playground: Playground,
  site: string,
  times: number,
  path = '/',
): Promise<void> => {
  for (let each = 0; each < times; each += 1) await call(playground.url, site, path);
};
