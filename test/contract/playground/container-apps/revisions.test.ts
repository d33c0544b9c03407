// The life of a revision: made, started, ready or not, taken over, deactivated, activated again.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Playground } from '../../../../playground/playground.js';
import { at, errorOf, fieldsOf } from '../caller.js';
import {
  ask,
  crowd,
  domain,
  image,
  listOf,
  ordersHost,
  patch,
  propertiesOf,
  revisionIn,
  revisionOf,
  seconds,
  setImage,
  setTraffic,
  settle,
  start,
  visit,
} from './asking.js';

const next = image('orders-api', 'a3');

const state = (revision: unknown): readonly unknown[] => [
  at(revision, 'provisioningState'),
  at(revision, 'runningState'),
  at(revision, 'healthState'),
  at(revision, 'active'),
];

describe('a revision', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await start();
  });
  afterEach(() => playground.stop());

  it('is made for a new image, and goes from provisioning over activating to running', async () => {
    expect((await setImage(playground, 'orders-api', next, 'v3')).status).toBe(202);
    const name = 'orders-api--v3';
    expect(state(await revisionOf(playground, name))).toEqual(['Provisioning', 'Processing', 'None', true]);
    settle(playground);
    expect(state(await revisionOf(playground, name))).toEqual(['Provisioned', 'Activating', 'None', true]);
    const starting = await propertiesOf(playground, 'containerApps/orders-api');
    expect(at(starting, 'latestRevisionName')).toBe(name);
    expect(at(starting, 'latestReadyRevisionName')).toBe('orders-api--v2');
    seconds(playground, 20);
    expect(state(await revisionOf(playground, name))).toEqual(['Provisioned', 'Running', 'Healthy', true]);
    const ready = await propertiesOf(playground, 'containerApps/orders-api');
    expect(at(ready, 'latestReadyRevisionName')).toBe(name);
    const came = await visit(playground, `${name}.${domain}`);
    expect(fieldsOf(came.body)).toEqual({ app: 'orders-api', revision: name, version: '1.2.0' });
    expect(revisionIn(await visit(playground, ordersHost))).toBe('orders-api--v1');
  });

  it('gets a made-up suffix when nobody chooses one', async () => {
    await setImage(playground, 'checkout', image('checkout', 'c2'));
    settle(playground);
    const app = await propertiesOf(playground, 'containerApps/checkout');
    expect(at(app, 'latestRevisionName')).toBe('checkout--0000001');
  });

  it('is not made when nothing of the template changes', async () => {
    const template = {
      containers: at(await propertiesOf(playground, 'containerApps/orders-api'), 'template', 'containers'),
    };
    await patch(playground, 'orders-api', { template });
    settle(playground);
    expect(await listOf(playground, 'containerApps/orders-api/revisions')).toHaveLength(3);
  });

  it.each(['V3', '3v', 'v3-', 'v--3', 'v'.repeat(50)])('is refused the suffix %s', async suffix => {
    const came = await setImage(playground, 'orders-api', next, suffix);
    expect([came.status, errorOf(came).code]).toEqual([400, 'ContainerAppInvalidRevisionName']);
  });

  it('fails after 202 when its suffix was used before, and nothing of it is there', async () => {
    const came = await setImage(playground, 'orders-api', next, 'v0');
    expect(came.status).toBe(202);
    settle(playground);
    const app = await propertiesOf(playground, 'containerApps/orders-api');
    expect(at(app, 'provisioningState')).toBe('Failed');
    expect(at(app, 'latestRevisionName')).toBe('orders-api--v2');
    expect(at(await revisionOf(playground, 'orders-api--v0'), 'active')).toBe(false);
  });

  it('is silently not made when its suffix was used before, where the world says so', async () => {
    const own = await start({ containerUsedSuffix: 'ignored' });
    await setImage(own, 'orders-api', next, 'v0');
    settle(own);
    const app = await propertiesOf(own, 'containerApps/orders-api');
    expect(at(app, 'provisioningState')).toBe('Succeeded');
    expect(at(app, 'latestRevisionName')).toBe('orders-api--v2');
    await own.stop();
  });

  it('is not made when the registry does not have the image', async () => {
    await setImage(playground, 'orders-api', 'contoso.azurecr.io/orders-api:missing', 'v3');
    settle(playground);
    const app = await propertiesOf(playground, 'containerApps/orders-api');
    expect(at(app, 'provisioningState')).toBe('Failed');
    expect(await listOf(playground, 'containerApps/orders-api/revisions')).toHaveLength(3);
    // The split can still be changed: a request that says nothing of the template makes no revision.
    await setTraffic(playground, 'orders-api', [{ revisionName: 'orders-api--v2', weight: 100 }]);
    settle(playground);
    expect(at(await propertiesOf(playground, 'containerApps/orders-api'), 'provisioningState')).toBe(
      'Succeeded',
    );
    expect(revisionIn(await visit(playground, ordersHost))).toBe('orders-api--v2');
  });

  it('never becomes ready: activating, then degraded, then failed', async () => {
    await setImage(playground, 'orders-api', 'contoso.azurecr.io/orders-api:never-ready', 'v3');
    settle(playground);
    const name = 'orders-api--v3';
    expect(state(await revisionOf(playground, name))).toEqual(['Provisioned', 'Activating', 'None', true]);
    const replicas = await listOf(playground, `containerApps/orders-api/revisions/${name}/replicas`);
    expect(at(replicas[0], 'properties', 'containers', 0, 'ready')).toBe(false);
    expect(at(replicas[0], 'properties', 'runningState')).toBe('NotRunning');
    seconds(playground, 600);
    expect(state(await revisionOf(playground, name))).toEqual(['Provisioned', 'Degraded', 'Unhealthy', true]);
    seconds(playground, 600);
    expect(state(await revisionOf(playground, name))).toEqual(['Provisioned', 'Failed', 'Unhealthy', true]);
    expect(at(await propertiesOf(playground, 'containerApps/orders-api'), 'provisioningState')).toBe(
      'Succeeded',
    );
  });

  it('crashes again and again, and fails to be activated when it is tried once more', async () => {
    await setImage(playground, 'orders-api', 'contoso.azurecr.io/orders-api:crashes', 'v3');
    settle(playground);
    seconds(playground, 200);
    const path = 'containerApps/orders-api/revisions/orders-api--v3';
    const crashing = await revisionOf(playground, 'orders-api--v3');
    expect(state(crashing)).toEqual(['Failed', 'Failed', 'Unhealthy', true]);
    expect(at(crashing, 'provisioningError')).toBe('Container crashing: orders-api');
    const [replica] = await listOf(playground, `${path}/replicas`);
    expect(at(replica, 'properties', 'containers', 0, 'runningState')).toBe('Waiting');
    expect(Number(at(replica, 'properties', 'containers', 0, 'restartCount'))).toBeGreaterThan(1);
    for (const verb of ['deactivate', 'activate']) {
      expect((await ask(playground, `${path}/${verb}`, { method: 'POST' })).status).toBe(200);
    }
    seconds(playground, 30);
    expect(at(await revisionOf(playground, 'orders-api--v3'), 'runningState')).toBe('ActivationFailed');
  });

  it('is deactivated although it has traffic, whose share is lost, and activated again', async () => {
    const path = 'containerApps/orders-api/revisions/orders-api--v1';
    await ask(playground, `${path}/deactivate`, { method: 'POST' });
    expect(state(await revisionOf(playground, 'orders-api--v1'))).toEqual([
      'Deprovisioning',
      'Stopped',
      'Healthy',
      false,
    ]);
    expect(await crowd(playground, ordersHost, 20)).toEqual({ '404': 20 });
    expect(
      at(
        await propertiesOf(playground, 'containerApps/orders-api'),
        'configuration',
        'ingress',
        'traffic',
        0,
      ),
    ).toEqual({
      revisionName: 'orders-api--v1',
      weight: 100,
      label: 'stable',
    });
    seconds(playground, 60);
    expect(state(await revisionOf(playground, 'orders-api--v1'))).toEqual([
      'Provisioned',
      'Stopped',
      'Healthy',
      false,
    ]);
    await ask(playground, `${path}/activate`, { method: 'POST' });
    expect(at(await revisionOf(playground, 'orders-api--v1'), 'runningState')).toBe('Activating');
    seconds(playground, 20);
    expect(await crowd(playground, ordersHost, 20)).toEqual({ 'orders-api--v1': 20 });
  });

  it('is listed when it is deactivated too, unless a filter says otherwise', async () => {
    const names = async (query: string): Promise<readonly unknown[]> =>
      (await listOf(playground, `containerApps/orders-api/revisions${query}`)).map(each => at(each, 'name'));
    expect(await names('')).toEqual(['orders-api--v0', 'orders-api--v1', 'orders-api--v2']);
    const filter = '?%24filter=properties/active%20eq%20';
    expect(await names(`${filter}true`)).toEqual(['orders-api--v1', 'orders-api--v2']);
    expect(await names(`${filter}false`)).toEqual(['orders-api--v0']);
    const came = await ask(playground, 'containerApps/orders-api/revisions?%24filter=name');
    expect(came.status).toBe(400);
  });

  it('gets new replicas by a restart, and answers all the while', async () => {
    const path = 'containerApps/orders-api/revisions/orders-api--v1';
    const names = async (): Promise<readonly unknown[]> =>
      (await listOf(playground, `${path}/replicas`)).map(each => at(each, 'name'));
    const before = await names();
    expect((await ask(playground, `${path}/restart`, { method: 'POST' })).status).toBe(200);
    expect(await names()).not.toEqual(before);
    expect(revisionIn(await visit(playground, ordersHost))).toBe('orders-api--v1');
    const one = await ask(playground, `${path}/replicas/${String((await names())[0])}`);
    expect(at(fieldsOf(one.body), 'properties', 'containers', 0, 'ready')).toBe(true);
  });

  it('is forgotten some time after there are too many of its kind', async () => {
    await patch(playground, 'orders-api', { configuration: { maxInactiveRevisions: 0 } });
    settle(playground);
    expect(await listOf(playground, 'containerApps/orders-api/revisions')).toHaveLength(2);
  });
});
