// Who may come in: nobody asked, Basic, or a token from an endpoint of its own. Strict in what each flow demands.
import { randomBytes } from 'node:crypto';
import type { Account, RegistryHabits } from './habits.js';

export type Visitor = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: string;
  readonly host: string;
};

export type Reply = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
};

export type Entrance = {
  /** The challenge, or undefined for whoever may pass. */
  readonly challenge: (visitor: Visitor, repository: string) => Reply | undefined;
  /** Answers its own addresses; undefined for others. */
  readonly serve: (visitor: Visitor) => Reply | undefined;
};

/** The token of Microsoft Entra that this registry takes for good. */
export const entraToken = 'token-of-entra';

const json = (status: number, value: unknown): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

const refused = (headers: Readonly<Record<string, string>>): Reply => ({
  ...json(401, { errors: [{ code: 'UNAUTHORIZED', message: 'authentication required' }] }),
  headers: { 'content-type': 'application/json', ...headers },
});

const secret = (): string => randomBytes(24).toString('base64url');

/** Who issues tokens, and what for. */
type TokenDesk = {
  readonly holds: (token: string, scope: string) => boolean;
  readonly serve: (visitor: Visitor) => Reply | undefined;
};

const openTokenDesk = (auth: RegistryHabits['auth'], basic: string): TokenDesk => {
  const tokens = new Map<string, string>();
  const refreshTokens = new Set<string>();
  const issue = (scope: string): string => {
    const token = secret();
    tokens.set(token, scope);
    return token;
  };
  const byGet = ({ query, authorization, host }: Visitor): Reply => {
    const scope = query.get('scope') ?? '';
    if (query.get('service') !== serviceOf(auth, host) || scope === '')
      return json(400, { details: 'service' });
    if (authorization !== basic) return refused({});
    if (auth === 'acr') return json(200, { access_token: issue(scope) });
    return json(200, auth === 'ghcr' ? { token: issue(scope) } : { token: issue(scope), expires_in: 60 });
  };
  const byPost = (form: URLSearchParams): Reply => {
    const isGood =
      form.get('grant_type') === 'refresh_token' && refreshTokens.has(form.get('refresh_token') ?? '');
    return isGood ? json(200, { access_token: issue(form.get('scope') ?? '') }) : refused({});
  };
  const exchange = (form: URLSearchParams): Reply => {
    const isGood = form.get('grant_type') === 'access_token' && form.get('access_token') === entraToken;
    if (!isGood) return refused({});
    const token = secret();
    refreshTokens.add(token);
    return json(200, { refresh_token: token });
  };
  return {
    holds: (token, scope) => tokens.get(token) === scope,
    serve: visitor => {
      if (visitor.method === 'GET') return visitor.path === placeOf(auth) ? byGet(visitor) : undefined;
      const form = new URLSearchParams(visitor.body);
      // Only ACR has these two, and it wants to be named in both.
      if (auth !== 'acr' || form.get('service') !== visitor.host) return undefined;
      return visitor.path === '/oauth2/exchange' ? exchange(form) : byPost(form);
    },
  };
};

const placeOf = (auth: RegistryHabits['auth']): string => (auth === 'acr' ? '/oauth2/token' : '/token');

const serviceOf = (auth: RegistryHabits['auth'], host: string): string =>
  auth === 'docker-hub' ? 'registry.docker.io' : host;

/** Docker Hub has another host for its tokens; the others have none. */
const realmOf = (auth: RegistryHabits['auth'], host: string): string => {
  if (auth === 'docker-hub') return 'https://auth.docker.io/token';
  return `${host.startsWith('127.') ? 'http' : 'https'}://${host}${placeOf(auth)}`;
};

export const openEntrance = ({ auth }: RegistryHabits, account: Account): Entrance => {
  const basic = `Basic ${Buffer.from(`${account.username}:${account.password}`).toString('base64')}`;
  const desk = openTokenDesk(auth, basic);
  return {
    challenge: ({ authorization, host }, repository) => {
      if (auth === 'open' || (auth === 'basic' && authorization === basic)) return undefined;
      if (auth === 'basic') return refused({ 'www-authenticate': 'Basic realm="Registry Realm"' });
      const scope = `repository:${repository}:pull`;
      if (desk.holds(/^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? '', scope)) return undefined;
      const hint = auth === 'ghcr' ? 'repository:user/image:pull' : scope;
      const service = serviceOf(auth, host);
      return refused({
        'www-authenticate': `Bearer realm="${realmOf(auth, host)}",service="${service}",scope="${hint}"`,
      });
    },
    serve: desk.serve,
  };
};
