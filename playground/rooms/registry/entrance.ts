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

export const openEntrance = ({ auth }: RegistryHabits, account: Account): Entrance => {
  const tokens = new Map<string, string>();
  const refreshTokens = new Set<string>();
  const basic = `Basic ${Buffer.from(`${account.username}:${account.password}`).toString('base64')}`;
  const issue = (scope: string): string => {
    const token = randomBytes(24).toString('base64url');
    tokens.set(token, scope);
    return token;
  };
  const service = (host: string): string => (auth === 'docker-hub' ? 'registry.docker.io' : host);
  const place = auth === 'acr' ? '/oauth2/token' : auth === 'docker-hub' ? '/hub/token' : '/token';

  const byGet = ({ query, authorization, host }: Visitor): Reply => {
    const scope = query.get('scope') ?? '';
    if (query.get('service') !== service(host) || scope === '') return json(400, { details: 'service and scope' });
    if (authorization !== basic) return refused({});
    if (auth === 'acr') return json(200, { access_token: issue(scope) });
    return json(200, auth === 'ghcr' ? { token: issue(scope) } : { token: issue(scope), expires_in: 60 });
  };
  const byPost = ({ body, host }: Visitor): Reply => {
    const form = new URLSearchParams(body);
    const scope = form.get('scope') ?? '';
    if (auth !== 'acr' || form.get('service') !== host) return json(400, { errors: [] });
    if (form.get('grant_type') !== 'refresh_token') return json(400, { errors: [] });
    return refreshTokens.has(form.get('refresh_token') ?? '') ? json(200, { access_token: issue(scope) }) : refused({});
  };
  const exchange = ({ body, host }: Visitor): Reply => {
    const form = new URLSearchParams(body);
    const isGood = form.get('grant_type') === 'access_token' && form.get('service') === host;
    if (!isGood || form.get('access_token') !== entraToken) return refused({});
    const token = randomBytes(24).toString('base64url');
    refreshTokens.add(token);
    return json(200, { refresh_token: token });
  };

  return {
    challenge: ({ authorization, host }, repository) => {
      if (auth === 'open') return undefined;
      if (auth === 'basic') {
        return authorization === basic ? undefined : refused({ 'www-authenticate': 'Basic realm="Registry Realm"' });
      }
      const scope = `repository:${repository}:pull`;
      const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? '';
      if (tokens.get(token) === scope) return undefined;
      const hint = auth === 'ghcr' ? 'repository:user/image:pull' : scope;
      const realm = `http://${host}${place}`;
      return refused({ 'www-authenticate': `Bearer realm="${realm}",service="${service(host)}",scope="${hint}"` });
    },
    serve: visitor => {
      if (auth === 'acr' && visitor.path === '/oauth2/exchange' && visitor.method === 'POST') return exchange(visitor);
      if (visitor.path !== place) return undefined;
      return visitor.method === 'POST' ? byPost(visitor) : byGet(visitor);
    },
  };
};
