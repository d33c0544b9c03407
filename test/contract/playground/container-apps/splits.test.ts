// Weights: what is refused, what is taken, and that requests really go where the weights say.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Playground } from '../../../../playground/playground.js';
import { at, errorOf, fieldsOf } from '../caller.js';
import {
  ask,
  crowd,
  domain,
  listOf,
  ordersHost,
  propertiesOf,
  revisionIn,
  revisionOf,
  setTraffic,
  settle,
  start,
  visit,
} from './asking.js';

const v0 = 'orders-api--v0';
const v1 = 'orders-api--v1';
const v2 = 'orders-api--v2';

describe('the weights of a container app', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await start();
  });
  afterEach(() => playground.stop());

  it('split 2,000 requests as asked, once they are in force', async () => {
    expect(await crowd(playground, ordersHost, 50)).toEqual({ [v1]: 50 });
    const came = await setTraffic(playground, 'orders-api', [
      { revisionName: v1, weight: 90 },
      { revisionName: v2, weight: 10 },
    ]);
    expect(came.status).toBe(202);
    expect(await crowd(playground, ordersHost, 50)).toEqual({ [v1]: 50 });
    settle(playground);
    const counts = await crowd(playground, ordersHost, 2000);
    // 200 are expected; five standard deviations are 67.
    expect(counts[v2]).toBeGreaterThan(133);
    expect(counts[v2]).toBeLessThan(267);
    expect(counts[v1]).toBe(2000 - (counts[v2] ?? 0));
  });

  it('are shown as asked before the ingress obeys them', async () => {
    await setTraffic(playground, 'orders-api', [{ revisionName: v2, weight: 100 }]);
    expect(at(await revisionOf(playground, v2), 'trafficWeight')).toBe(100);
    expect(revisionIn(await visit(playground, ordersHost))).toBe(v1);
    settle(playground);
    expect(revisionIn(await visit(playground, ordersHost))).toBe(v2);
  });

  it('split the same way again with the same seed', async () => {
    const split = async (seed: number): Promise<string> => {
      const own = await start({ containerOperationSeconds: 0, containerTrafficSeconds: 0 }, seed);
      await setTraffic(own, 'orders-api', [
        { revisionName: v1, weight: 70 },
        { revisionName: v2, weight: 30 },
      ]);
      const seen: unknown[] = [];
      for (let each = 0; each < 40; each += 1) seen.push(revisionIn(await visit(own, ordersHost)));
      await own.stop();
      return seen.join();
    };
    const first = await split(7);
    expect(await split(7)).toBe(first);
    expect(await split(8)).not.toBe(first);
  });

  it('are replaced whole, and labels with them', async () => {
    expect(revisionIn(await visit(playground, `orders-api---candidate.${domain}`))).toBe(v2);
    await setTraffic(playground, 'orders-api', [{ revisionName: v1, weight: 100, label: 'blue' }]);
    settle(playground);
    expect((await visit(playground, `orders-api---candidate.${domain}`)).status).toBe(404);
    expect(revisionIn(await visit(playground, `orders-api---blue.${domain}`))).toBe(v1);
    const properties = await propertiesOf(playground, 'containerApps/orders-api');
    expect(at(properties, 'configuration', 'ingress', 'traffic')).toEqual([
      { revisionName: v1, weight: 100, label: 'blue' },
    ]);
  });

  it('change nothing else of the app', async () => {
    const before = await propertiesOf(playground, 'containerApps/orders-api');
    await setTraffic(playground, 'orders-api', [{ revisionName: v1, weight: 100 }]);
    settle(playground);
    const after = await propertiesOf(playground, 'containerApps/orders-api');
    expect(at(after, 'template')).toEqual(at(before, 'template'));
    expect(await listOf(playground, 'containerApps/orders-api/revisions')).toHaveLength(3);
    const ingress = (of: unknown) => ({ ...Object(at(of, 'configuration', 'ingress')), traffic: undefined });
    expect(ingress(after)).toEqual(ingress(before));
  });

  it.each([
    ['a sum of 90', [{ revisionName: v1, weight: 90 }], 'ContainerAppInvalidIngressTraffic'],
    [
      'a sum of 110',
      [
        { revisionName: v1, weight: 60 },
        { revisionName: v2, weight: 50 },
      ],
      'ContainerAppInvalidIngressTraffic',
    ],
    [
      'a weight below zero',
      [
        { revisionName: v1, weight: 110 },
        { revisionName: v2, weight: -10 },
      ],
      'ContainerAppInvalidIngressTraffic',
    ],
    ['a weight that is no whole number', [{ revisionName: v1, weight: 99.5 }], 'ContainerAppInvalidSchema'],
    ['a weight that is text', [{ revisionName: v1, weight: '100' }], 'ContainerAppInvalidSchema'],
    ['a field that does not exist', [{ revision: v1, weight: 100 }], 'ContainerAppInvalidSchema'],
    ['an entry for nobody', [{ weight: 100 }], 'ContainerAppInvalidIngressTraffic'],
    [
      'an entry for a name and for the latest',
      [{ revisionName: v1, latestRevision: true, weight: 100 }],
      'ContainerAppInvalidIngressTraffic',
    ],
    [
      'an unknown revision',
      [{ revisionName: 'orders-api--v9', weight: 100 }],
      'ContainerAppRevisionNotFound',
    ],
    ['a name that is none', [{ revisionName: 'Orders_API', weight: 100 }], 'ContainerAppInvalidRevisionName'],
    [
      'the same label twice',
      [
        { revisionName: v1, weight: 100, label: 'blue' },
        { revisionName: v2, weight: 0, label: 'blue' },
      ],
      'ContainerAppInvalidIngressTraffic',
    ],
    [
      'a label that is none',
      [{ revisionName: v1, weight: 100, label: 'Blue!' }],
      'ContainerAppInvalidIngressTraffic',
    ],
  ])('are refused for %s', async (_, traffic, code) => {
    const came = await setTraffic(playground, 'orders-api', traffic);
    expect([came.status, errorOf(came).code]).toEqual([400, code]);
    const app = fieldsOf((await ask(playground, 'containerApps/orders-api')).body);
    expect(at(app, 'properties', 'provisioningState')).toBe('Succeeded');
  });

  it('are taken for a deactivated revision, whose share is lost, as people report', async () => {
    const traffic = [{ revisionName: v0, weight: 100 }];
    expect((await setTraffic(playground, 'orders-api', traffic)).status).toBe(202);
    settle(playground);
    const came = await visit(playground, ordersHost);
    expect(came.status).toBe(404);
    expect(came.body).toContain('This Container App is stopped or does not exist.');
  });

  it('are refused for a deactivated revision where the world says so', async () => {
    const own = await start({ containerInactiveWeight: 'refused' });
    const came = await setTraffic(own, 'orders-api', [{ revisionName: v0, weight: 100 }]);
    expect([came.status, errorOf(came).code]).toEqual([400, 'ContainerAppRevisionNotActive']);
    await own.stop();
  });

  it('can follow the latest revision, and then a label does too', async () => {
    await setTraffic(playground, 'orders-api', [{ latestRevision: true, weight: 100, label: 'newest' }]);
    settle(playground);
    expect(revisionIn(await visit(playground, ordersHost))).toBe(v2);
    expect(revisionIn(await visit(playground, `orders-api---newest.${domain}`))).toBe(v2);
  });
});
