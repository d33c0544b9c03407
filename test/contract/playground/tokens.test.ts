// Tokens: what GitHub and Azure DevOps state about a run, and what Entra makes of it.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultWorld } from '../../../playground/default-world.js';
import { type Playground, startPlayground } from '../../../playground/playground.js';
import type { World } from '../../../playground/world.js';
import { type Came, call, fieldsOf, manage } from './caller.js';
import { audience, claimsOf, codeOf, exchange, githubToken } from './sign-in.js';

const pipelinesToken = (
  playground: Playground,
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Came> => {
  const address = new URL(playground.environment['SYSTEM_OIDCREQUESTURI'] ?? '');
  const bearer = `Bearer ${playground.environment['SYSTEM_ACCESSTOKEN']}`;
  return call(playground.url, undefined, `${address.pathname}${query}`, {
    method: 'POST',
    headers: { authorization: bearer, 'x-tfs-fedauthredirect': 'Suppress', ...headers },
  });
};

const pipelines = '?api-version=7.1&serviceConnectionId=c0ffee00-0000-4000-8000-000000000001';

describe('a run on GitHub', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await startPlayground();
  });
  afterEach(() => playground.stop());

  it('is stated for five minutes, and the statement buys a token that manages', async () => {
    const { value } = fieldsOf((await githubToken(playground)).body);
    const claims = claimsOf(value);
    expect(claims['sub']).toBe('repo:contoso/payments:environment:production');
    expect(claims['aud']).toBe(audience);
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(300);

    const came = await exchange(playground, value);
    const answer = fieldsOf(came.body);
    expect(came.status).toBe(200);
    expect([answer['token_type'], answer['expires_in']]).toEqual(['Bearer', 3600]);
    expect(claimsOf(answer['access_token'])['aud']).toBe('https://management.azure.com');
    const authorization = `Bearer ${String(answer['access_token'])}`;
    expect((await manage(playground, 'sites', { headers: { authorization } })).status).toBe(200);
  });

  it('answers by its real name too', async () => {
    const headers = { authorization: `Bearer ${playground.state.world.github.requestToken}` };
    const came = await call(playground.url, 'token.actions.githubusercontent.com', '/any?audience=x', {
      headers,
    });
    expect(claimsOf(fieldsOf(came.body)['value'])['aud']).toBe('x');
  });

  it('states nothing to another bearer or by another verb', async () => {
    expect((await githubToken(playground, 'wrong')).status).toBe(401);
    expect((await call(playground.url, undefined, '/_github/oidc', { method: 'POST' })).status).toBe(405);
  });

  it('is too late after its five minutes', async () => {
    const { value } = fieldsOf((await githubToken(playground)).body);
    playground.state.clock.advance(301_000);
    const came = await exchange(playground, value);
    expect([came.status, codeOf(came)]).toEqual([401, 700024]);
    expect(fieldsOf(came.body)['error']).toBe('invalid_client');
    expect(fieldsOf(came.body)['error_description']).toMatch(
      /^AADSTS700024: Client assertion is not within its valid time range\. Current time: .+ Trace ID: .+ Correlation ID: .+ Timestamp: \d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/,
    );
  });

  it('is not trusted for another audience', async () => {
    const { value } = fieldsOf((await githubToken(playground, undefined, 'https://github.com/contoso')).body);
    const came = await exchange(playground, value);
    expect([came.status, codeOf(came)]).toEqual([401, 700212]);
  });

  it('is not trusted when somebody else signed the statement', async () => {
    const { value } = fieldsOf((await githubToken(playground)).body);
    const [head, claims] = String(value).split('.');
    expect(codeOf(await exchange(playground, `${head}.${claims}.c2lnbmVk`))).toBe(700027);
    expect(codeOf(await exchange(playground, 'nonsense'))).toBe(50027);
  });

  it.each([
    ['another subject', { subject: 'repo:contoso/payments:environment:test' }, 700213],
    ['another case', { subject: 'repo:Contoso/payments:environment:production' }, 7002138],
    ['another issuer', { issuer: 'https://token.actions.githubusercontent.com/' }, 700211],
  ])('is not trusted with %s', async (_, github, code) => {
    const world: World = { ...defaultWorld(), github: { ...defaultWorld().github, ...github } };
    const own = await startPlayground({ world });
    const { value } = fieldsOf((await githubToken(own)).body);
    const came = await exchange(own, value);
    expect([came.status, codeOf(came)]).toEqual([401, code]);
    await own.stop();
  });
});

describe('a run on Azure Pipelines', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await startPlayground();
  });
  afterEach(() => playground.stop());

  it('is stated for ten minutes, and the statement buys a token', async () => {
    const { oidcToken } = fieldsOf((await pipelinesToken(playground, pipelines)).body);
    const claims = claimsOf(oidcToken);
    expect(claims['sub']).toBe('sc://contoso/payments/azure-production');
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(600);
    expect((await exchange(playground, oidcToken)).status).toBe(200);
  });

  it('answers by its real name and address too', async () => {
    const job = '/contoso/p/_apis/distributedtask/hubs/build/plans/1/jobs/2/oidctoken';
    const headers = { authorization: `Bearer ${playground.state.world.pipelines.accessToken}` };
    const sent = { method: 'POST', headers };
    expect((await call(playground.url, 'dev.azure.com', `${job}${pipelines}`, sent)).status).toBe(200);
    expect((await call(playground.url, 'dev.azure.com', '/contoso', sent)).status).toBe(421);
  });

  it('states the pipeline, which Entra does not trust, when no connection is named', async () => {
    const { oidcToken } = fieldsOf((await pipelinesToken(playground, '?api-version=7.1')).body);
    expect(codeOf(await exchange(playground, oidcToken))).toBe(700213);
  });

  it('refuses what Azure DevOps refuses', async () => {
    const wrong = { authorization: 'Bearer wrong' };
    expect((await pipelinesToken(playground, pipelines, wrong)).status).toBe(401);
    const redirected = await pipelinesToken(playground, pipelines, { ...wrong, 'x-tfs-fedauthredirect': '' });
    expect(redirected.status).toBe(302);
    expect((await pipelinesToken(playground, '')).status).toBe(400);
    expect((await pipelinesToken(playground, '?api-version=6.0')).status).toBe(400);
    expect((await pipelinesToken(playground, '?api-version=7.1&serviceConnectionId=x')).status).toBe(404);
    const target = `/_azure-pipelines/oidc${pipelines}`;
    expect((await call(playground.url, undefined, target)).status).toBe(405);
  });
});
