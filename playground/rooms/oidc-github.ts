// GitHub's token endpoint, as a job with `id-token: write` sees it: hands out a short-lived statement of who runs.
import { randomUUID } from 'node:crypto';
import { type Answer, type Ask, json } from '../exchange.js';
import type { State } from '../state.js';
import { bearerOf, signToken } from '../token.js';

const lifeSeconds = 5 * 60;

const claimsOf = (state: State, audience: string): Readonly<Record<string, unknown>> => {
  const run = state.world.github;
  const owner = run.repository.split('/')[0];
  const issuedAt = state.clock.seconds();
  return {
    jti: randomUUID(),
    iss: run.issuer,
    sub: run.subject,
    aud: audience || `https://github.com/${owner}`,
    repository: run.repository,
    repository_owner: owner,
    environment: run.environment,
    ref: 'refs/heads/main',
    run_id: '1',
    nbf: issuedAt,
    iat: issuedAt,
    exp: issuedAt + lifeSeconds,
  };
};

export const githubOidc = (ask: Ask, state: State): Answer => {
  if (ask.method !== 'GET') return json(405, { message: 'Method Not Allowed' }, { allow: 'GET' });
  if (bearerOf(ask.headers['authorization']) !== state.world.github.requestToken) {
    return json(401, { message: 'Bad credentials' });
  }
  const value = signToken(claimsOf(state, ask.query.get('audience') ?? ''), state.key);
  return json(200, { count: value.length, value });
};
