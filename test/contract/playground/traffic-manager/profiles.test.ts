// The control plane of Traffic Manager: profiles and endpoints, what they take and what they refuse.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Playground } from '../../../../playground/playground.js';
import { at, errorOf, type Fields, fieldsOf, signIn } from '../caller.js';
import { ask, candidate, patch, propertiesOf, seconds, stable, start, write } from './asking.js';

const fresh: Fields = {
  profileStatus: 'Enabled',
  trafficRoutingMethod: 'Weighted',
  dnsConfig: { relativeName: 'fresh', ttl: 10 },
  monitorConfig: { protocol: 'HTTPS', port: 443, path: '/' },
};

const external = (target: string, more: Fields = {}): Fields => ({ target, ...more });

describe('an endpoint of Traffic Manager', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await start();
  });
  afterEach(() => playground.stop());

  it('changes by PATCH what was sent, at once and without an operation', async () => {
    const before = await propertiesOf(playground, candidate);
    const came = await patch(playground, candidate, { weight: 250, endpointStatus: 'Enabled' });
    expect(came.status).toBe(200);
    expect(came.headers['azure-asyncoperation']).toBeUndefined();
    const after = at(fieldsOf(came.body), 'properties');
    expect(after).toEqual({
      ...Object(before),
      weight: 250,
      endpointStatus: 'Enabled',
      endpointMonitorStatus: 'Online',
    });
    expect(await propertiesOf(playground, candidate)).toEqual(after);
    expect(await propertiesOf(playground, stable)).toMatchObject({ weight: 1000 });
  });

  it('says how it is monitored', async () => {
    expect(await propertiesOf(playground, candidate)).toMatchObject({ endpointMonitorStatus: 'Disabled' });
    expect(await propertiesOf(playground, stable)).toMatchObject({ endpointMonitorStatus: 'Online' });
    await patch(playground, stable, { alwaysServe: 'Enabled' });
    expect(await propertiesOf(playground, stable)).toMatchObject({ endpointMonitorStatus: 'Unmonitored' });
    await patch(playground, 'payments-tm', { profileStatus: 'Disabled' });
    expect(await propertiesOf(playground, stable)).toMatchObject({ endpointMonitorStatus: 'Inactive' });
    expect(at(await propertiesOf(playground, 'payments-tm'), 'monitorConfig')).toMatchObject({
      profileMonitorStatus: 'Disabled',
    });
  });

  it.each([
    ['a weight of 0', { weight: 0 }],
    ['a weight of 1001', { weight: 1001 }],
    ['a weight that is no whole number', { weight: 1.5 }],
    ['a weight that is text', { weight: '10' }],
    ['another status', { endpointStatus: 'Paused' }],
    ['a field that does not exist', { weights: 10 }],
    ["the other endpoint's target", { target: 'payments.azurewebsites.net' }],
    ['no target', { target: null }],
  ])('is refused %s', async (_, properties) => {
    const came = await patch(playground, candidate, properties);
    expect([came.status, errorOf(came).code]).toEqual([400, 'BadRequest']);
    expect(await propertiesOf(playground, candidate)).toMatchObject({ weight: 1 });
  });

  it('is made by PUT with a weight of 1, is checked first, and is online when it answers', async () => {
    const path = 'payments-tm/ExternalEndpoints/third';
    const came = await write(playground, `PUT ${path}`, external('www.contoso.com'));
    expect(came.status).toBe(201);
    expect(at(fieldsOf(came.body), 'properties')).toMatchObject({
      weight: 1,
      priority: 3,
      endpointStatus: 'Enabled',
      endpointMonitorStatus: 'CheckingEndpoint',
    });
    expect(at(fieldsOf(came.body), 'type')).toBe(
      'Microsoft.Network/trafficManagerProfiles/externalEndpoints',
    );
    seconds(playground, 30);
    expect(await propertiesOf(playground, path)).toMatchObject({ endpointMonitorStatus: 'Online' });
    expect((await ask(playground, `/${path}`, { method: 'DELETE' })).status).toBe(200);
    expect((await ask(playground, `/${path}`, { method: 'DELETE' })).status).toBe(204);
    expect((await ask(playground, `/${path}`)).status).toBe(404);
  });

  it('replaces by PUT what it does not say', async () => {
    await patch(playground, candidate, { weight: 250 });
    await write(playground, `PUT ${candidate}`, external('payments-preview.azurewebsites.net'));
    expect(await propertiesOf(playground, candidate)).toMatchObject({ weight: 1, endpointStatus: 'Enabled' });
  });

  it('gets its target from the resource it stands for', async () => {
    const { subscription } = playground.state.world;
    const site = `/subscriptions/${subscription}/resourceGroups/rg-prod/providers/Microsoft.Web/sites/orders`;
    const path = 'payments-tm/azureEndpoints/third';
    const came = await write(playground, `PUT ${path}`, { targetResourceId: site });
    expect(at(fieldsOf(came.body), 'properties', 'target')).toBe('orders.azurewebsites.net');
    const none = await write(playground, `PUT ${path}`, { targetResourceId: `${site}-none` });
    expect([none.status, errorOf(none).code]).toEqual([400, 'BadRequest']);
  });

  it('is there for PATCH only when it exists, under its kind', async () => {
    for (const path of [
      'payments-tm/azureEndpoints/candidate',
      'payments-tm/externalEndpoints/none',
      'none/azureEndpoints/a',
    ]) {
      const came = await patch(playground, path, { weight: 10 });
      expect([came.status, errorOf(came).code]).toEqual([404, 'ResourceNotFound']);
    }
  });

  it('needs the right to write', async () => {
    const authorization = await signIn(playground, { application: 'reader' });
    const body = JSON.stringify({ properties: { weight: 10 } });
    const came = await ask(playground, `/${candidate}`, {
      method: 'PATCH',
      body,
      headers: { authorization },
    });
    expect([came.status, errorOf(came).code]).toEqual([403, 'AuthorizationFailed']);
    expect(errorOf(came).message).toContain(
      "'Microsoft.Network/trafficManagerProfiles/externalEndpoints/write'",
    );
  });
});

describe('a profile of Traffic Manager', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await start();
  });
  afterEach(() => playground.stop());

  const put = (name: string, properties: Fields, more: Fields = { location: 'global' }) =>
    write(playground, `PUT ${name}`, properties, more);

  it('is made with what Azure fills in, changed, and listed', async () => {
    const came = await put('fresh', { ...fresh, endpoints: [] });
    expect(came.status).toBe(201);
    expect(at(fieldsOf(came.body), 'properties')).toMatchObject({
      dnsConfig: { relativeName: 'fresh', fqdn: 'fresh.trafficmanager.net', ttl: 10 },
      monitorConfig: {
        profileMonitorStatus: 'Inactive',
        intervalInSeconds: 30,
        toleratedNumberOfFailures: 3,
      },
    });
    expect((await put('fresh', fresh)).status).toBe(200);
    await patch(playground, 'fresh', { dnsConfig: { ttl: 5 } });
    expect(at(await propertiesOf(playground, 'fresh'), 'dnsConfig')).toMatchObject({
      ttl: 5,
      relativeName: 'fresh',
    });
    const listed = at(fieldsOf((await ask(playground, '')).body), 'value');
    expect(Array.isArray(listed) && listed.map(each => at(each, 'name'))).toEqual(['payments-tm', 'fresh']);
  });

  it('keeps its endpoints through PATCH unless they are sent', async () => {
    await patch(playground, 'payments-tm', { dnsConfig: { ttl: 5 } });
    expect(at(await propertiesOf(playground, 'payments-tm'), 'endpoints', 1, 'name')).toBe('candidate');
    await patch(playground, 'payments-tm', { endpoints: [] });
    expect(at(await propertiesOf(playground, 'payments-tm'), 'endpoints')).toEqual([]);
  });

  it('is gone when it is deleted', async () => {
    expect((await ask(playground, '/payments-tm', { method: 'DELETE' })).status).toBe(200);
    expect((await ask(playground, '/payments-tm')).status).toBe(404);
    expect((await ask(playground, '/payments-tm', { method: 'DELETE' })).status).toBe(204);
  });

  it.each([
    ['another location', fresh, { location: 'westeurope' }, 400],
    ['no location', fresh, {}, 400],
    [
      'a TTL below 0',
      { ...fresh, dnsConfig: { relativeName: 'fresh', ttl: -1 } },
      { location: 'global' },
      400,
    ],
    ['no name', { ...fresh, dnsConfig: {} }, { location: 'global' }, 400],
    ['another method', { ...fresh, trafficRoutingMethod: 'Random' }, { location: 'global' }, 400],
    [
      'an endpoint without a name',
      { ...fresh, endpoints: [{ properties: {} }] },
      { location: 'global' },
      400,
    ],
    [
      'a name that is taken',
      { ...fresh, dnsConfig: { relativeName: 'Payments-TM' } },
      { location: 'global' },
      409,
    ],
  ])('is refused for %s', async (_, properties, more, status) => {
    const came = await put('fresh', properties, more);
    expect(came.status).toBe(status);
    expect((await ask(playground, '/fresh')).status).toBe(404);
  });
});
