// The data plane of Container Apps: by app, revision and label, with replicas that start, sleep, wake and never come.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Playground } from '../../../../playground/playground.js';
import { at, call, fieldsOf } from '../caller.js';
import {
  crowd,
  domain,
  listOf,
  ordersHost,
  revisionIn,
  revisionOf,
  seconds,
  setImage,
  setTraffic,
  settle,
  start,
  visit,
} from './asking.js';

const v1 = 'orders-api--v1';
const unavailable = 'Error 404 - This Container App is stopped or does not exist.';

describe('the ingress of Container Apps', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await start();
  });
  afterEach(() => playground.stop());

  it('reaches an app, each of its revisions, and each label', async () => {
    expect(fieldsOf((await visit(playground, ordersHost)).body)).toEqual({
      app: 'orders-api',
      revision: v1,
      version: '1.0.0',
    });
    expect(revisionIn(await visit(playground, `orders-api--v2.${domain}`))).toBe('orders-api--v2');
    expect(revisionIn(await visit(playground, `orders-api---candidate.${domain}`))).toBe('orders-api--v2');
    expect(revisionIn(await visit(playground, `orders-api---stable.${domain}`))).toBe(v1);
    expect((await visit(playground, ordersHost)).headers['x-app-version']).toBe('1.0.0');
  });

  it('has a listener for every app', async () => {
    const seen = await Promise.all(
      playground.containerApps.map(
        async each => fieldsOf((await call(each.url, undefined, '/')).body)['app'],
      ),
    );
    expect(seen).toEqual(['orders-api', 'checkout', 'latest', 'worker']);
  });

  it.each([
    `nobody.${domain}`,
    `orders-api--v9.${domain}`,
    `orders-api--v0.${domain}`,
    `orders-api---none.${domain}`,
    `worker.${domain}`,
    'nobody.other-1a2b3c4d.westeurope.azurecontainerapps.io',
  ])('has nobody at %s', async host => {
    const came = await visit(playground, host);
    expect(came.status).toBe(404);
    expect(came.body).toContain(unavailable);
  });

  it('reaches an app that is not external under its internal name alone', async () => {
    expect(revisionIn(await visit(playground, `worker.internal.${domain}`))).toBe('worker--v1');
  });

  it('fails and is slow as a revision is told to', async () => {
    const body = JSON.stringify({ containerApps: { 'orders-api': { [v1]: { errorRate: 1 } } } });
    const came = await call(playground.url, undefined, '/_playground/world', { method: 'PATCH', body });
    expect(at(fieldsOf(came.body), 'containerApps', 'orders-api', 'revisions', v1, 'errorRate')).toBe(1);
    expect((await visit(playground, ordersHost)).status).toBe(500);
    expect((await visit(playground, `orders-api--v2.${domain}`)).status).toBe(200);
    for (const wrong of [
      'nobody',
      { 'orders-api': { none: {} } },
      { none: {} },
      { 'orders-api': { [v1]: { down: 1 } } },
    ]) {
      const sent = { method: 'PATCH', body: JSON.stringify({ containerApps: wrong }) };
      expect((await call(playground.url, undefined, '/_playground/world', sent)).status).toBe(400);
    }
  });

  it('sends requests to a revision that is not ready, which get no answer, as was measured', async () => {
    await setImage(playground, 'orders-api', 'contoso.azurecr.io/orders-api:never-ready', 'v3');
    settle(playground);
    await setTraffic(playground, 'orders-api', [{ revisionName: 'orders-api--v3', weight: 100 }]);
    settle(playground);
    await expect(visit(playground, ordersHost, { timeoutMs: 200 })).rejects.toThrow('no answer in time');
    await setTraffic(playground, 'orders-api', [{ revisionName: v1, weight: 100 }]);
    settle(playground);
    expect(await crowd(playground, ordersHost, 10)).toEqual({ [v1]: 10 });
  });

  it('gives up on a replica that never answers', async () => {
    const own = await start({ containerIngressTimeoutMilliseconds: 20 });
    await setImage(own, 'orders-api', 'contoso.azurecr.io/orders-api:never-ready', 'v3');
    settle(own);
    expect((await visit(own, `orders-api--v3.${domain}`)).status).toBe(504);
    await own.stop();
  });

  it('answers 503 for a revision that is not ready where the world says so, and when its app is down', async () => {
    const own = await start({ containerUnready: 'unavailable' });
    await setImage(own, 'orders-api', 'contoso.azurecr.io/orders-api:slow', 'v3');
    settle(own);
    expect((await visit(own, `orders-api--v3.${domain}`)).status).toBe(503);
    seconds(own, 180);
    expect(at(fieldsOf((await visit(own, `orders-api--v3.${domain}`)).body), 'version')).toBe('slow');
    const body = JSON.stringify({ containerApps: { 'orders-api': { 'orders-api--v3': { down: true } } } });
    await call(own.url, undefined, '/_playground/world', { method: 'PATCH', body });
    expect((await visit(own, `orders-api--v3.${domain}`)).status).toBe(503);
    expect(at(await revisionOf(own, 'orders-api--v3'), 'runningState')).toBe('Degraded');
    await own.stop();
  });

  it('scales to zero without requests, and wakes for the first one, which waits', async () => {
    const own = await start({ containerColdStartMilliseconds: 150 });
    const host = `latest.${domain}`;
    seconds(own, 299);
    expect(at(await revisionOf(own, 'latest--v2'), 'runningState')).toBe('Running');
    seconds(own, 2);
    expect(at(await revisionOf(own, 'latest--v2'), 'runningState')).toBe('ScaledToZero');
    expect(await listOf(own, 'containerApps/latest/revisions/latest--v2/replicas')).toEqual([]);
    const began = performance.now();
    expect(await crowd(own, host, 5)).toEqual({ 'latest--v2': 5 });
    expect(performance.now() - began).toBeGreaterThan(140);
    expect(at(await revisionOf(own, 'latest--v2'), 'runningState')).toBe('Running');
    expect(at(await revisionOf(own, 'latest--v2'), 'replicas')).toBe(1);
    await own.stop();
  });

  it('grows by load up to the most it may have, and shrinks when it is calm', async () => {
    const path = 'containerApps/orders-api/revisions/orders-api--v1/replicas';
    const replicas = async (): Promise<number> => (await listOf(playground, path)).length;
    const { load } = playground.state.containerApps.apps[0]?.revisions[1] ?? {};
    if (!load) throw new Error('the app has no such revision');
    expect(await replicas()).toBe(1);
    // As if 15 seconds had brought 1,500 requests: 100 at once, for replicas meant for 50 each.
    await crowd(playground, ordersHost, 10);
    load.requests = 1500;
    seconds(playground, 15);
    expect(await replicas()).toBe(1);
    seconds(playground, 20);
    expect(await replicas()).toBe(2);
    seconds(playground, 200);
    expect(await replicas()).toBe(2);
    seconds(playground, 200);
    expect(await replicas()).toBe(1);
  });
});
