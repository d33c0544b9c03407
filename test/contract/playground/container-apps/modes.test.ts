// The modes: one revision at a time, which takes over when it is ready, and a split that follows the latest revision.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Playground } from '../../../../playground/playground.js';
import { at, errorOf } from '../caller.js';
import {
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

const state = (revision: unknown): readonly unknown[] => [
  at(revision, 'provisioningState'),
  at(revision, 'runningState'),
  at(revision, 'healthState'),
  at(revision, 'active'),
];

describe('an app in the mode Single', () => {
  let playground: Playground;
  const host = `checkout.${domain}`;

  beforeEach(async () => {
    playground = await start();
  });
  afterEach(() => playground.stop());

  it('keeps its old revision until the new one is ready, and stops it then', async () => {
    await setImage(playground, 'checkout', image('checkout', 'c2'), 'next');
    settle(playground);
    expect(await crowd(playground, host, 10)).toEqual({ 'checkout--b4x9k2m': 10 });
    expect(at(await revisionOf(playground, 'checkout--next'), 'trafficWeight')).toBe(100);
    seconds(playground, 20);
    expect(await crowd(playground, host, 10)).toEqual({ 'checkout--next': 10 });
    expect(state(await revisionOf(playground, 'checkout--b4x9k2m'))).toEqual([
      'Provisioned',
      'Deprovisioning',
      'Healthy',
      true,
    ]);
    seconds(playground, 30);
    expect(at(await revisionOf(playground, 'checkout--b4x9k2m'), 'active')).toBe(false);
    expect(at(await revisionOf(playground, 'checkout--next'), 'runningState')).toBe('RunningAtMaxScale');
  });

  it('keeps its old revision for good when the new one never becomes ready', async () => {
    await setImage(playground, 'checkout', 'contoso.azurecr.io/orders-api:never-ready', 'next');
    settle(playground);
    seconds(playground, 2000);
    expect(await crowd(playground, host, 10)).toEqual({ 'checkout--b4x9k2m': 10 });
    expect(at(await revisionOf(playground, 'checkout--b4x9k2m'), 'active')).toBe(true);
  });

  it('takes no weights for named revisions', async () => {
    const traffic = [{ revisionName: 'checkout--b4x9k2m', weight: 100 }];
    const came = await setTraffic(playground, 'checkout', traffic);
    expect([came.status, errorOf(came).code]).toEqual([400, 'ContainerAppInvalidIngressTraffic']);
    expect((await setTraffic(playground, 'checkout', [{ latestRevision: true, weight: 100 }])).status).toBe(
      202,
    );
  });

  it('ignores weights for named revisions where the world says so', async () => {
    const own = await start({ containerSingleWeights: 'ignored' });
    const traffic = [{ revisionName: 'checkout--nobody', weight: 100 }];
    expect((await setTraffic(own, 'checkout', traffic)).status).toBe(202);
    settle(own);
    expect(await crowd(own, host, 10)).toEqual({ 'checkout--b4x9k2m': 10 });
    await own.stop();
  });

  it('pins clients to a replica by cookie, and cannot leave the mode while it does', async () => {
    const first = await visit(playground, host);
    expect(first.headers['set-cookie']?.[0]).toMatch(/^acaAffinity="[0-9a-f]{16}"; Path=\/; HttpOnly/);
    const cookie = String(first.headers['set-cookie']?.[0]).split(';')[0] ?? '';
    expect((await visit(playground, host, { headers: { cookie } })).headers['set-cookie']).toBeUndefined();
    const came = await patch(playground, 'checkout', { configuration: { activeRevisionsMode: 'Multiple' } });
    expect([came.status, errorOf(came).code]).toEqual([
      400,
      'ContainerAppInvalidIngressStickySessionRevisionMode',
    ]);
  });

  it('becomes one with several revisions, and then sends everything to the latest until told otherwise', async () => {
    await patch(playground, 'checkout', {
      configuration: { activeRevisionsMode: 'multiple', ingress: { stickySessions: { affinity: 'none' } } },
    });
    settle(playground);
    const app = await propertiesOf(playground, 'containerApps/checkout');
    expect(at(app, 'configuration', 'activeRevisionsMode')).toBe('Multiple');
    expect(at(app, 'configuration', 'ingress', 'traffic')).toEqual([{ weight: 100, latestRevision: true }]);
    await setImage(playground, 'checkout', image('checkout', 'c2'), 'next');
    settle(playground);
    seconds(playground, 20);
    expect(await crowd(playground, host, 10)).toEqual({ 'checkout--next': 10 });
    seconds(playground, 3600);
    expect(at(await revisionOf(playground, 'checkout--b4x9k2m'), 'active')).toBe(true);
  });

  it('stops all but the latest revision when it is entered', async () => {
    await patch(playground, 'orders-api', {
      configuration: { activeRevisionsMode: 'Single', ingress: { traffic: null } },
    });
    settle(playground);
    expect(await crowd(playground, ordersHost, 10)).toEqual({ 'orders-api--v2': 10 });
    seconds(playground, 30);
    expect(at(await revisionOf(playground, 'orders-api--v1'), 'active')).toBe(false);
  });
});

describe('an app in the mode Labels', () => {
  it('splits by weight and is reached by label, as with several revisions', async () => {
    const playground = await start();
    const traffic = [
      { revisionName: 'orders-api--v1', weight: 0, label: 'blue' },
      { revisionName: 'orders-api--v2', weight: 100, label: 'green' },
    ];
    await patch(playground, 'orders-api', {
      configuration: { activeRevisionsMode: 'Labels', ingress: { traffic } },
    });
    settle(playground);
    expect(await crowd(playground, ordersHost, 10)).toEqual({ 'orders-api--v2': 10 });
    const blue = await crowd(playground, `orders-api---blue.${domain}`, 10);
    expect(blue).toEqual({ 'orders-api--v1': 10 });
    await playground.stop();
  });
});

describe('a split that follows the latest revision', () => {
  const host = `latest.${domain}`;

  it('moves by itself when a new revision is ready', async () => {
    const playground = await start();
    expect(await crowd(playground, host, 10)).toEqual({ 'latest--v2': 10 });
    await setImage(playground, 'latest', image('latest', 'd3'), 'v3');
    settle(playground);
    expect(await crowd(playground, host, 10)).toEqual({ 'latest--v2': 10 });
    seconds(playground, 20);
    expect(await crowd(playground, host, 10)).toEqual({ 'latest--v3': 10 });
    await playground.stop();
  });

  it('moves before the new revision is ready where the world says so', async () => {
    const playground = await start({ containerLatest: 'at-once', containerUnready: 'unavailable' });
    await setImage(playground, 'latest', image('latest', 'd3'), 'v3');
    settle(playground);
    expect(await crowd(playground, host, 10)).toEqual({ '503': 10 });
    await playground.stop();
  });
});
