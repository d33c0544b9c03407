// PUT, PATCH, DELETE, start and stop: long operations that are accepted first, and end later, well or badly.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Playground } from '../../../../playground/playground.js';
import { at, type Came, errorOf, type Fields, fieldsOf, signIn } from '../caller.js';
import {
  ask,
  askAt,
  below,
  crowd,
  domain,
  image,
  ordersHost,
  patch,
  propertiesOf,
  revisionOf,
  seconds,
  setImage,
  setTraffic,
  settle,
  start,
  visit,
} from './asking.js';

const v1 = 'orders-api--v1';
const all = [{ revisionName: v1, weight: 100 }];

const target = (address: unknown): string => {
  const url = new URL(String(address));
  expect(url.host).toBe('management.azure.com');
  return `${url.pathname}${url.search}`;
};

describe('a write to a container app', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await start();
  });
  afterEach(() => playground.stop());

  const statusOf = async (came: Came): Promise<Fields> =>
    fieldsOf((await askAt(playground, target(came.headers['azure-asyncoperation']))).body);
  const resultOf = (came: Came): Promise<Came> => askAt(playground, target(came.headers.location));
  const put = (name: string, body: Fields): Promise<Came> =>
    ask(playground, `containerApps/${name}`, { method: 'PUT', body: JSON.stringify(body) });

  const newApp = (more: Fields = {}): Fields => ({
    location: 'westeurope',
    tags: { team: 'orders' },
    properties: {
      environmentId: below(playground, 'managedEnvironments/cae-prod'),
      configuration: { ingress: { external: true, targetPort: 80 } },
      template: { containers: [{ name: 'app', image: 'contoso.azurecr.io/fresh:1.0.0' }] },
      ...more,
    },
  });

  it('is accepted without a body, and can be asked about at two addresses until it is over', async () => {
    const came = await setTraffic(playground, 'orders-api', all);
    expect([came.status, came.body]).toEqual([202, '']);
    expect(await statusOf(came)).toMatchObject({ status: 'InProgress' });
    expect(await resultOf(came)).toMatchObject({ status: 202, body: '' });
    expect(at(await propertiesOf(playground, 'containerApps/orders-api'), 'provisioningState')).toBe(
      'InProgress',
    );
    seconds(playground, 15);
    expect(await statusOf(came)).toMatchObject({ status: 'Succeeded' });
    const result = await resultOf(came);
    expect(result.status).toBe(200);
    expect(at(fieldsOf(result.body), 'properties', 'provisioningState')).toBe('Succeeded');
  });

  it('can be asked about only by those who have the right to', async () => {
    const came = await setTraffic(playground, 'orders-api', all);
    const authorization = await signIn(playground, { application: 'stranger' });
    for (const address of [came.headers['azure-asyncoperation'], came.headers.location]) {
      const refused = await askAt(playground, target(address), { headers: { authorization } });
      expect([refused.status, errorOf(refused).code]).toEqual([403, 'AuthorizationFailed']);
    }
    const unknown = target(came.headers.location).replace(/[0-9a-f-]{36}\?/, 'none?');
    expect((await askAt(playground, unknown)).status).toBe(403);
  });

  it('is refused while another one is under way, whatever it wants', async () => {
    await setTraffic(playground, 'orders-api', all);
    const refusals = [
      await setTraffic(playground, 'orders-api', all),
      await ask(playground, 'containerApps/orders-api/stop', { method: 'POST' }),
      await ask(playground, 'containerApps/orders-api', { method: 'DELETE' }),
      await ask(playground, `containerApps/orders-api/revisions/${v1}/deactivate`, { method: 'POST' }),
    ];
    for (const came of refusals) {
      expect(came.status).toBe(409);
      expect(errorOf(came)).toEqual({
        code: 'ContainerAppOperationInProgress',
        message:
          "Cannot modify a container app 'orders-api' because there is an active provisioning operation in progress.",
      });
    }
    expect((await setTraffic(playground, 'latest', [{ latestRevision: true, weight: 100 }])).status).toBe(
      202,
    );
    seconds(playground, 15);
    expect((await setTraffic(playground, 'orders-api', all)).status).toBe(202);
  });

  it('tells why it failed, where it is asked about', async () => {
    const came = await setImage(playground, 'orders-api', 'contoso.azurecr.io/orders-api:missing', 'v3');
    seconds(playground, 15);
    const status = await statusOf(came);
    expect(status['status']).toBe('Failed');
    expect(at(status, 'error', 'code')).toBe('ContainerAppOperationError');
    expect(at(status, 'error', 'message')).toContain('MANIFEST_UNKNOWN');
    const result = await resultOf(came);
    expect([result.status, errorOf(result).code]).toEqual([400, 'ContainerAppOperationError']);
    expect(await crowd(playground, ordersHost, 10)).toEqual({ [v1]: 10 });
  });

  it('is entered in the activity log when it is asked for and when it ends', async () => {
    await setTraffic(playground, 'orders-api', all);
    const seen = () =>
      playground.state.activity
        .events()
        .filter(each => each.action === 'Microsoft.App/containerApps/write')
        .map(each => each.status);
    expect(seen()).toEqual(['Started', 'Accepted']);
    seconds(playground, 15);
    expect(seen()).toEqual(['Started', 'Accepted', 'Succeeded']);
  });

  it('creates an app, whose name and revision are there when it is over', async () => {
    const came = await put('fresh', newApp());
    expect(came.status).toBe(201);
    expect(came.headers.location).toBeUndefined();
    expect(at(fieldsOf(came.body), 'properties', 'provisioningState')).toBe('InProgress');
    expect((await statusOf(came))['status']).toBe('InProgress');
    settle(playground);
    seconds(playground, 20);
    const app = await propertiesOf(playground, 'containerApps/fresh');
    expect(at(app, 'provisioningState')).toBe('Succeeded');
    expect(at(app, 'configuration', 'activeRevisionsMode')).toBe('Single');
    expect(String(at(app, 'latestRevisionName'))).toMatch(/^fresh--[a-z0-9]{7}$/);
    const visited = await visit(playground, `fresh.${domain}`);
    expect(at(fieldsOf(visited.body), 'version')).toBe('1.0.0');
  });

  it('replaces by PUT what it does not say: the split then follows the latest revision', async () => {
    const wanted = newApp({
      configuration: { activeRevisionsMode: 'Multiple', ingress: { external: true, targetPort: 8080 } },
      template: { containers: [{ name: 'orders-api', image: image('orders-api', 'a3') }] },
    });
    expect((await put('orders-api', wanted)).status).toBe(201);
    settle(playground);
    seconds(playground, 20);
    expect(await crowd(playground, ordersHost, 10)).toEqual({ 'orders-api--0000001': 10 });
  });

  it('takes JSON only, and an app that is there', async () => {
    const sent = { method: 'PATCH', body: '{', headers: { 'content-type': 'application/json' } };
    expect(errorOf(await ask(playground, 'containerApps/orders-api', sent)).code).toBe(
      'InvalidRequestContent',
    );
    const text = { ...sent, headers: { 'content-type': 'text/plain' } };
    expect((await ask(playground, 'containerApps/orders-api', text)).status).toBe(415);
    expect((await patch(playground, 'nobody', {})).status).toBe(404);
    expect((await ask(playground, 'containerApps/orders-api/revisions/none')).status).toBe(404);
  });

  it('needs the right to write', async () => {
    const authorization = await signIn(playground, { application: 'reader' });
    const body = JSON.stringify({ location: 'westeurope' });
    const came = await ask(playground, 'containerApps/orders-api', {
      method: 'PATCH',
      body,
      headers: { authorization },
    });
    expect([came.status, errorOf(came).code]).toEqual([403, 'AuthorizationFailed']);
    const read = await ask(playground, 'containerApps/orders-api/revisions', { headers: { authorization } });
    expect(read.status).toBe(200);
  });

  it('deletes an app once it is over, and there is nothing to delete afterwards', async () => {
    const came = await ask(playground, 'containerApps/latest', { method: 'DELETE' });
    expect(came.status).toBe(202);
    expect(at(await propertiesOf(playground, 'containerApps/latest'), 'provisioningState')).toBe('Deleting');
    seconds(playground, 15);
    expect((await ask(playground, 'containerApps/latest')).status).toBe(404);
    expect((await resultOf(came)).status).toBe(204);
    expect((await visit(playground, `latest.${domain}`)).status).toBe(404);
    expect((await ask(playground, 'containerApps/latest', { method: 'DELETE' })).status).toBe(204);
  });

  it('stops an app, whose requests find nobody, and starts it again', async () => {
    await ask(playground, 'containerApps/orders-api/stop', { method: 'POST' });
    seconds(playground, 15);
    expect(await crowd(playground, ordersHost, 5)).toEqual({ '404': 5 });
    await ask(playground, 'containerApps/orders-api/start', { method: 'POST' });
    seconds(playground, 15);
    expect(await crowd(playground, ordersHost, 5)).toEqual({ [v1]: 5 });
  });

  it('shows secrets by name, and by value only to those who may list them', async () => {
    const app = await ask(playground, 'containerApps/worker');
    expect(at(fieldsOf(app.body), 'properties', 'configuration', 'secrets')).toEqual([
      { name: 'queue-connection' },
    ]);
    expect(app.body).not.toContain('connection-string');
    const listed = await ask(playground, 'containerApps/worker/listSecrets', { method: 'POST' });
    expect(at(fieldsOf(listed.body), 'value', 0, 'value')).toBe('connection-string-of-the-playground');
    const authorization = await signIn(playground, { application: 'reader' });
    const headers = { authorization };
    expect(
      (await ask(playground, 'containerApps/worker/listSecrets', { method: 'POST', headers })).status,
    ).toBe(403);
  });

  it('leaves work that does not come over HTTP where it can be seen', async () => {
    const worker = await propertiesOf(playground, 'containerApps/worker');
    expect(at(worker, 'configuration', 'dapr', 'enabled')).toBe(true);
    expect(at(worker, 'template', 'scale', 'rules', 0, 'azureQueue', 'queueName')).toBe('orders');
    expect(at(worker, 'template', 'scale', 'rules', 1, 'custom', 'type')).toBe('azure-servicebus');
    expect(at(await revisionOf(playground, 'worker--v1'), 'fqdn')).toBe(`worker--v1.internal.${domain}`);
  });

  it('has an environment, which says what the names of its apps end in', async () => {
    const environment = await propertiesOf(playground, 'managedEnvironments/cae-prod');
    expect(at(environment, 'defaultDomain')).toBe(domain);
    expect((await ask(playground, 'managedEnvironments/none')).status).toBe(404);
  });
});
