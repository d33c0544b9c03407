// Sends one query to Log Analytics, signed in, and reads the table that comes back. A query is a read: it is repeated
// as long as its deadline allows.
import type { Cloud } from '../../azure/clouds.js';
import type { Credential } from '../../azure/identity/identity.js';
import { Fault } from '../../fault/fault.js';
import type { Transport } from '../../http/transport.js';
import { type Unreadable, unreadable } from '../unreadable.js';
import { type Columns, type RowOf, readTable } from './answer.js';
import { type Query, queryText } from './kql/query.js';
import { tellPermissions, withheld } from './permissions.js';
import type { Scope } from './tables.js';
import type { Turns } from './turns.js';

export type Asked<C extends Columns> = {
  readonly query: Query;
  readonly columns: C;
  /** Milliseconds since 1970. It bounds what a query of the user reads, too. */
  readonly from: number;
  readonly to: number;
};

export type Rows<C extends Columns> =
  | { readonly kind: 'rows'; readonly rows: readonly RowOf<C>[] }
  | Unreadable;

export type Ask = <C extends Columns>(asked: Asked<C>) => Promise<Rows<C>>;

export type Connection = {
  readonly transport: Transport;
  readonly credential: Credential;
  readonly cloud: Cloud;
  readonly turns: Turns;
  /** All tries of one query together. */
  readonly deadlineMilliseconds: number;
};

/** How long Azure may work on one query; an answer that takes longer would be too late for the next look. */
const serverSeconds = 40;
const tryMilliseconds = 45_000;

export function createAsk(scope: Scope, connection: Connection): Ask {
  return async asked => {
    const answer = await connection.turns(() => send(scope, connection, asked));
    if (answer.kind === 'empty') return { kind: 'rows', rows: [] };
    const { from } = asked.query;
    const closed = withheld(answer.json, from.kind === 'table' ? from.table : undefined);
    return closed === undefined ? readTable(answer.json, asked.columns) : unreadable(closed, roleHint(scope));
  };
}

type Answer = { readonly kind: 'json'; readonly json: unknown } | { readonly kind: 'empty' };

async function send(scope: Scope, connection: Connection, asked: Asked<Columns>): Promise<Answer> {
  const { transport, credential, cloud, deadlineMilliseconds } = connection;
  const { token } = await credential.getToken(cloud.logAnalyticsScope);
  try {
    const { json } = await transport.send({
      method: 'POST',
      retry: 'safe',
      url: addressOf(scope, cloud),
      headers: { authorization: `Bearer ${token}`, prefer: preferences(scope) },
      body: JSON.stringify({
        query: queryText(asked.query),
        timespan: `${new Date(asked.from).toISOString()}/${new Date(asked.to).toISOString()}`,
      }),
      deadlineMilliseconds,
      tryMilliseconds,
    });
    return { kind: 'json', json };
  } catch (thrown) {
    // 204 is how a workspace says that nothing was ever sent to it. Everything else goes on.
    const isEmpty =
      thrown instanceof Fault && thrown.code === 'HTTP_UNREADABLE' && thrown.facts['status'] === 204;
    if (isEmpty) return { kind: 'empty' };
    throw thrown;
  }
}

function addressOf(scope: Scope, cloud: Cloud): URL {
  const segments =
    scope.kind === 'workspace' ? ['workspaces', scope.id] : scope.resourceId.slice(1).split('/');
  return new URL(`/v1/${segments.map(encodeURIComponent).join('/')}/query`, cloud.logAnalytics);
}

function preferences({ kind }: Scope): string {
  const wait = `wait=${serverSeconds}`;
  return kind === 'workspace' ? wait : `${wait},${tellPermissions}`;
}

/** What to do about a refusal here; undefined where the fault knows better. */
export function hintFor(scope: Scope, { facts }: Fault): string | undefined {
  const { status, 'service-code': code } = facts;
  if (status === 403 && code === 'InsufficientAccessError') return roleHint(scope);
  if (status === 400) {
    return scope.kind === 'workspace'
      ? 'AppRequests, or what an expression of yours names, is not known there: check that the app reports to this very workspace, and try the expression in the portal'
      : 'requests, or what an expression of yours names, is not known there: check that this is an Application Insights component which has got requests, and try the expression in the portal';
  }
  if (status === 404) {
    return scope.kind === 'workspace'
      ? 'give the workspace id, a GUID from the overview page, and neither a name nor the id of the resource'
      : 'give the full id of the Application Insights component';
  }
  if (status === 429)
    return 'this identity asks more than Log Analytics grants; let fewer things query as it at once';
  return undefined;
}

function roleHint(scope: Scope): string {
  const { role, where } = leastRole(scope);
  return `assign the role ${role} at ${where}; it may take up to an hour until Log Analytics knows`;
}

export function leastRole(scope: Scope): { readonly role: string; readonly where: string } {
  return scope.kind === 'workspace'
    ? { role: 'Log Analytics Reader', where: `the Log Analytics workspace ${scope.id}` }
    : { role: 'Monitoring Reader', where: scope.resourceId };
}
