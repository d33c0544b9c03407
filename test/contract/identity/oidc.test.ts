import {
  bearerTokenAuthenticationPolicy,
  createEmptyPipeline,
  createPipelineRequest,
} from '@azure/core-rest-pipeline';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type AppService, createAppService } from '../../../shared/azure/app-service.js';
import { credentialFor, type Identity } from '../../../shared/azure/identity/identity.js';
import { deployer, minute, type Stage, stages } from '../../support/entra/stage.js';

const { tenant, client, subscription } = deployer();
const oidc: Identity = { kind: 'oidc', tenant, client };
const payments = { subscription, resourceGroup: 'rg-prod', app: 'payments' };
const { start, stop } = stages();
afterEach(stop);

function signIn({ ports }: Stage) {
  const credential = credentialFor(oidc, ports);
  return (scope = ports.cloud.resourceManagerScope) => credential.getToken(scope);
}

function appService({ ports }: Stage): Promise<AppService> {
  const { cloud, transport } = ports;
  return createAppService({ cloud, transport, credential: credentialFor(oidc, ports) });
}

describe('OIDC', () => {
  it('signs in with an assertion of the host, and Azure takes the token', async () => {
    const on = await start();
    const client = await appService(on);
    expect((await client.site(payments)).defaultHostName).toBe('payments.azurewebsites.net');
    expect(on.asked('oidc-github')).toBe(1);
    expect(on.asked('entra')).toBe(1);
  });

  it('takes a fresh assertion for every exchange, and one exchange for each audience', async () => {
    const on = await start();
    const token = signIn(on);
    await token();
    on.playground.state.clock.advance(6 * minute);
    await token('https://api.loganalytics.io/.default');
    await token('https://storage.azure.com/.default');
    await token();
    expect(on.asked('oidc-github')).toBe(3);
    expect(on.asked('entra')).toBe(3);
  });

  it('exchanges once for all who ask at the same time', async () => {
    const on = await start();
    const token = signIn(on);
    const all = await Promise.all(Array.from({ length: 20 }, () => token()));
    expect(new Set(all.map(each => each.token)).size).toBe(1);
    expect(on.asked('entra')).toBe(1);
  });

  it('tells the host to mask every assertion and every token', async () => {
    const on = await start();
    const token = await signIn(on)();
    expect(on.masked).toHaveLength(2);
    expect(on.masked.at(-1)?.reveal()).toBe(token.token);
  });

  it('answers a claims challenge with a new token', async () => {
    const on = await start();
    const credential = credentialFor(oidc, on.ports);
    const scope = on.ports.cloud.resourceManagerScope;
    const first = await credential.getToken(scope);
    const second = await credential.getToken(scope, { claims: '{"access_token":{"nbf":{"value":"1"}}}' });
    expect(second.token).not.toBe(first.token);
    expect((await credential.getToken(scope)).token).toBe(second.token);
  });

  it('lets a caller go who is aborted, and still serves the others', async () => {
    const on = await start();
    on.playground.trouble.add({ match: { path: 'oauth2/v2.0/token' }, do: { delayMs: 150 } });
    const credential = credentialFor(oidc, on.ports);
    const scope = on.ports.cloud.resourceManagerScope;
    const impatient = new AbortController();
    const [left, stayed] = [
      credential.getToken(scope, { abortSignal: impatient.signal }),
      credential.getToken(scope),
    ];
    impatient.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    expect((await stayed).token).not.toBe('');
  });
});

describe('OIDC over a run of 90 minutes', () => {
  it.each([
    ['with the right time', 0],
    ['on a machine whose clock is 20 minutes ahead', 20 * minute],
    ['on a machine whose clock is 20 minutes behind', -20 * minute],
  ])('never presents an expired assertion or token, %s', async (_, skewMilliseconds) => {
    const on = await start({ skewMilliseconds });
    const client = await appService(on);
    for (let passed = 0; passed < 90; passed += 1) {
      await client.configuration(payments);
      on.playground.state.clock.advance(minute);
    }
    const statuses = on.playground.requests.map(({ room, status }) => `${room} ${status}`);
    expect(new Set(statuses)).toEqual(new Set(['oidc-github 200', 'entra 200', 'arm 200']));
    expect(on.asked('arm')).toBe(90);
    expect(on.asked('entra')).toBe(2);
    expect(on.asked('oidc-github')).toBe(2);
  });

  it('is asked by an SDK before every request, though the SDK keeps tokens by real time', async () => {
    const on = await start();
    const { cloud, transport } = on.ports;
    const sdk = createEmptyPipeline();
    const credential = credentialFor(oidc, on.ports);
    sdk.addPolicy(bearerTokenAuthenticationPolicy({ credential, scopes: cloud.resourceManagerScope }));
    const url = `${cloud.resourceManager}/subscriptions/${subscription}/resourceGroups/rg-prod/providers/Microsoft.Web/sites/payments?api-version=2023-12-01`;
    for (let passed = 0; passed < 90; passed += 10) {
      expect((await sdk.sendRequest(transport.client, createPipelineRequest({ url }))).status).toBe(200);
      on.playground.state.clock.advance(10 * minute);
    }
    expect(on.asked('entra')).toBe(2);
  });

  it('goes on with the old token while Entra is down around its renewal', async () => {
    const on = await start();
    const client = await appService(on);
    await client.configuration(payments);
    on.playground.state.clock.advance(56 * minute);
    on.playground.trouble.add({ match: { path: 'oauth2/v2.0/token' }, do: { status: 503, body: '{}' } });
    await client.configuration(payments);
    await client.configuration(payments);
    on.playground.trouble.clear();
    on.playground.state.clock.advance(minute);
    await client.configuration(payments);
    on.playground.state.clock.advance(30 * minute);
    await client.configuration(payments);
    const statuses = on.playground.requests.filter(({ room }) => room === 'arm').map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 200, 200, 200]);
  });
});
