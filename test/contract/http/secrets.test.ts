// What the transport says about its work, and what it never says.
import { afterEach, describe, expect, it } from '@jest/globals';
import { explainFault } from '../../../shared/fault/explain.js';
import { answers, answersJson, type Behaviour, hangsUp } from '../../support/http-server.js';
import { ask, closeServers, faultOf, request, rig, sdk, token } from './rig.js';

afterEach(closeServers);

const good = answersJson(200, { id: '/x', properties: {} }, { 'x-ms-request-id': 'r-1' });
const secret = 'marker-of-a-secret-value';

describe('The trace', () => {
  it('has one line for each try: method, address, status, time and request id', async () => {
    const met = await rig([answers(503), hangsUp(), good]);
    await ask(met, 'sdk', 'safe');
    const address =
      'https://management.azure.com/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/shop/config/web?api-version=2023-12-01';
    expect(met.lines).toEqual([
      `GET ${address} 503 0 ms, again in 500 ms`,
      `GET ${address} ECONNRESET 0 ms, again in 1000 ms`,
      `GET ${address} 200 0 ms request-id=r-1`,
    ]);
  });

  it('shows of a query the names, and only the version by its value', async () => {
    const met = await rig([good]);
    const url = new URL(
      `https://user:${secret}@blob.example.test/c/b?api-version=1&sig=${secret}&sv=2#${secret}`,
    );
    await met.transport.send(request('safe', { url }));
    expect(met.lines).toEqual([
      'GET https://blob.example.test/c/b?api-version=1&sig=…&sv=… 200 0 ms request-id=r-1',
    ]);
  });
});

/** The worst of services: it gives everything back that it was given. */
const echo: Behaviour = (response, { url, headers, body }) => {
  const message = JSON.stringify({ url, headers, body: decodeURIComponent(body) });
  response.writeHead(400, { 'content-type': 'application/json', 'x-echo': String(headers.authorization) });
  response.end(JSON.stringify({ error: { code: 'Echo', message } }));
};

describe('A service that repeats what it was told', () => {
  it.each([
    ['a token', { headers: { authorization: `Bearer ${secret}` } }],
    ['a password', { headers: { authorization: `Basic ${btoa(`user:${secret}`)}` } }],
    ['a key', { headers: { 'api-key': secret } }],
    ['the password of a managed identity', { headers: { 'x-identity-header': secret } }],
    ['a cookie', { headers: { cookie: `session=${secret}` } }],
    ['a second token', { headers: { 'x-ms-authorization-auxiliary': `Bearer ${secret}` } }],
    ['a signature in the query', { url: new URL(`https://blob.example.test/b?sv=1&sig=${secret}`) }],
    ['a form', { body: `grant_type=client_credentials&client_secret=${secret}` }],
    ['an assertion in a form', { body: `client_assertion=${encodeURIComponent(`${secret}+/=`)}` }],
    ['JSON', { body: JSON.stringify({ a: [{ password: secret }] }) }],
  ])('does not make us repeat %s', async (_, more) => {
    const met = await rig([echo]);
    const fault = await faultOf(met.transport.send(request('once', more)));
    expect(met.server.seen).toHaveLength(1);
    const told = [...explainFault(fault), ...met.lines, JSON.stringify(fault), fault.stack].join('\n');
    expect(told).toContain('Echo');
    expect(told).not.toContain(secret);
    expect(told).not.toContain(btoa(`user:${secret}`));
  });

  it('does not make us repeat the token of an SDK', async () => {
    const met = await rig([echo]);
    const fault = await faultOf(ask(met, 'sdk', 'idempotent'));
    expect(explainFault(fault).join('\n')).not.toContain(token);
  });
});

describe('A request', () => {
  it('tells the service who sends it, before what the SDK says of itself', async () => {
    const met = await rig([good]);
    await ask(met, 'sdk', 'safe');
    await ask(met, 'send', 'safe');
    const [fromSdk, ours] = met.server.seen.map(({ headers }) => headers['user-agent']);
    expect(fromSdk).toMatch(/^azure-promote\/test .*azsdk-js-arm-appservice\//);
    expect(ours).toBe('azure-promote/test');
  });

  it('of our own says that it speaks JSON, unless it is told to say something else', async () => {
    const met = await rig([good]);
    await met.transport.send(request('idempotent'));
    await met.transport.send(
      request('idempotent', { headers: { 'Content-Type': 'text/plain', Accept: '*/*' } }),
    );
    expect(met.server.seen.map(({ headers }) => [headers['content-type'], headers.accept])).toEqual([
      ['application/json', 'application/json'],
      ['text/plain', '*/*'],
    ]);
  });

  it('of an unknown class is a bug that is said', async () => {
    const met = await rig([good]);
    const requestOptions = { headers: { 'x-azure-promote-retry': 'sometimes' } };
    const call = sdk(met.transport).webApps.getConfiguration('g', 'shop', { requestOptions });
    expect((await faultOf(call)).code).toBe('UNEXPECTED');
    expect(met.server.seen).toHaveLength(0);
  });
});
