// Weights of named revisions: what is sent, what requests then meet, and the ways back.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultContainers } from '../../../../playground/rooms/container-apps/defaults.js';
import type { ContainerAppWorld } from '../../../../playground/rooms/container-apps/world.js';
import { inProportion } from '../../../../shared/traffic/proportion.js';
import { settle } from '../../../../shared/traffic/settle.js';
import type { Split } from '../../../../shared/traffic/split.js';
import { call } from '../../playground/caller.js';
import { faultOf } from '../behaviours/behaviour.js';
import { entriesOf, prepare, restOf, type Setting, worldWith } from './set.js';

const image = (pair: string) => `contoso.azurecr.io/shop@sha256:${pair.repeat(32)}`;
const [v1, v2, v3] = ['shop--v1', 'shop--v2', 'shop--v3'];

/** Secrets, a sidecar, labels, three active revisions, one that stopped and still has a weight. */
const shop: ContainerAppWorld = {
  name: 'shop',
  group: 'rg-prod',
  environment: 'cae-prod',
  configuration: {
    activeRevisionsMode: 'Multiple',
    secrets: [{ name: 'key', value: 'secret-of-the-shop' }],
    registries: [{ server: 'contoso.azurecr.io', username: 'shop', passwordSecretRef: 'key' }],
    ingress: {
      external: true,
      targetPort: 8080,
      traffic: [
        { revisionName: v1, weight: 60, label: 'blue' },
        { revisionName: v2, weight: 30 },
        { revisionName: 'shop--v0', weight: 10 },
        { revisionName: v3, weight: 0, label: 'candidate' },
      ],
    },
  },
  template: {
    containers: [
      {
        name: 'shop',
        env: [{ name: 'KEY', secretRef: 'key' }],
        probes: [{ type: 'Readiness', httpGet: { path: '/', port: 8080 } }],
      },
      { name: 'sidecar', image: 'contoso.azurecr.io/sidecar:1' },
    ],
    scale: { minReplicas: 1, maxReplicas: 20 },
  },
  revisions: [
    { suffix: 'v0', image: image('50'), active: false },
    { suffix: 'v1', image: image('51'), active: true },
    { suffix: 'v2', image: image('52'), active: true },
    { suffix: 'v3', image: image('53'), active: true },
  ],
};

let setting: Setting;
beforeEach(async () => {
  setting = await prepare('shop', v3, { world: worldWith({ apps: [...defaultContainers.apps, shop] }) });
});
afterEach(() => setting.playground.stop());

async function give(percent: number) {
  const live = await setting.target.read();
  const asked = inProportion(live.split, v3, percent, setting.target.abilities.grainPercent);
  if (asked.kind === 'refused') throw new Error(asked.why);
  return setting.target.write(asked.split, live.guard);
}

async function metBy(requests: number): Promise<Split> {
  const met: Record<string, number> = {};
  for (let sent = 0; sent < requests; sent += 1) {
    const host = 'shop.happyocean-1a2b3c4d.westeurope.azurecontainerapps.io';
    await call(setting.playground.url, host, '/');
  }
  for (const { arm = 'nobody' } of setting.playground.requests.filter(({ room }) => room === 'site')) {
    met[arm] = (met[arm] ?? 0) + 1;
  }
  return met;
}

describe('weights in Container Apps', () => {
  it('gives the candidate its share and leaves the others in proportion, without the one that stopped', async () => {
    const { split, remarks } = await setting.target.read();
    expect(split).toEqual({ [v1]: 60, [v2]: 30, [v3]: 0, 'shop--v0': 0 });
    expect(remarks.join('\n')).toMatch(
      /shop--v0 has 10 % but is not active: that share is lost \(az .*activate/,
    );
    await give(10);
    expect(setting.shares()).toEqual({ [v1]: 60, [v2]: 30, [v3]: 10 });
    await give(25);
    expect(setting.shares()).toEqual({ [v1]: 50, [v2]: 25, [v3]: 25 });
  });

  it('sends the list of weights and nothing else, with every label where it was', async () => {
    const rest = restOf(setting.app);
    await give(10);
    const [patch, ...more] = setting.playground.requests.filter(({ method }) => method === 'PATCH');
    expect(more).toEqual([]);
    expect(JSON.parse(patch?.body ?? '')).toEqual({
      location: 'West Europe',
      properties: {
        configuration: {
          ingress: {
            traffic: [
              { revisionName: v1, weight: 60, label: 'blue' },
              { revisionName: v2, weight: 30 },
              { revisionName: v3, weight: 10, label: 'candidate' },
            ],
          },
        },
      },
    });
    expect(restOf(setting.app)).toEqual(rest);
  });

  it('is met by requests as soon as it is seen, and not before', async () => {
    const receipt = await give(25);
    expect((await setting.target.seen(receipt)).kind).toBe('not-yet');
    const settled = await settle(setting.target, receipt, setting.entry);
    expect(settled).toMatchObject({ kind: 'seen', seen: { by: 'read', split: { [v3]: 25 } } });
    const met = await metBy(400);
    expect(met[v3]).toBeGreaterThan(70);
    expect(met[v3]).toBeLessThan(130);
    expect(Object.keys(met).sort()).toEqual([v1, v2, v3]);
  });

  it('gives everything to the candidate at the end, under the labels that belong to it', async () => {
    const guard = async () => (await setting.target.read()).guard;
    await give(50);
    const receipt = await setting.target.promote(v3, await guard());
    expect(entriesOf(setting.app)).toEqual([
      { revisionName: v1, weight: 0, label: 'blue' },
      { revisionName: v3, weight: 100 },
    ]);
    expect((await settle(setting.target, receipt, setting.entry)).kind).toBe('seen');
    expect((await setting.target.promote(v3, await guard())).unchanged).toBe(true);
    const met = await metBy(50);
    expect(met).toEqual({ [v3]: 50 });
  });

  it('goes back after standby ended: the old revision is started again first', async () => {
    const { before } = await give(10);
    await setting.target.promote(v3, (await setting.target.read()).guard);
    await setting.target.clean(before);
    const activeNow = () => setting.app.revisions.filter(({ active }) => active).map(({ name }) => name);
    expect(activeNow()).toEqual([v3]);
    await setting.target.restore(before);
    expect(activeNow()).toEqual([v1, v2, v3]);
    expect(setting.shares()).toMatchObject({ [v3]: 0 });
    expect((setting.shares()[v1] ?? 0) + (setting.shares()[v2] ?? 0)).toBe(100);
  });

  it('sends nobody to a revision that was started again before it is ready', async () => {
    Object.assign(setting.playground.state.habits, { containerStartSeconds: 200 });
    const old = setting.app.revisions.find(({ name }) => name === v1);
    Object.assign(old ?? {}, { startMilliseconds: 200_000 });
    const { before } = await give(10);
    await setting.target.promote(v3, (await setting.target.read()).guard);
    await setting.target.clean(before);
    const readyIn: number[] = [];
    setting.playground.trouble.watch({ method: 'PATCH' }, () => {
      const now = setting.playground.state.clock.now().getTime();
      readyIn.push((old?.startsAt ?? now) + 200_000 - now);
    });
    await setting.target.restore(before);
    expect(readyIn).toHaveLength(1);
    expect(readyIn[0]).toBeLessThanOrEqual(0);
  });

  it('leaves the traffic where it is when what ran before does not start any more', async () => {
    const { before } = await give(10);
    await setting.target.promote(v3, (await setting.target.read()).guard);
    await setting.target.clean(before);
    Object.assign(setting.app.revisions.find(({ name }) => name === v1) ?? {}, { fate: 'crashes' });
    const fault = await faultOf(setting.target.restore(before));
    expect([fault.code, fault.message]).toEqual([
      'TARGET_UNSUITABLE',
      expect.stringMatching(/^what ran before was started again and is not ready: .*shop--v1/),
    ]);
    expect(setting.shares()[v3]).toBe(100);
  });

  it('goes back even where somebody took the mode away', async () => {
    const { before } = await give(10);
    const body = { configuration: { activeRevisionsMode: 'Single', ingress: { traffic: [] } } };
    expect(setting.somebodyElse('PATCH', '', body)).toBe(202);
    await setting.target.restore(before);
    expect(setting.app.configuration['activeRevisionsMode']).toBe('Multiple');
    expect(setting.shares()).toMatchObject({ [v3]: 0 });
  });

  it("goes back over somebody else's change that is still under way", async () => {
    const { before } = await give(10);
    const traffic = [{ revisionName: v3, weight: 100 }];
    setting.somebodyElse('PATCH', '', { configuration: { ingress: { traffic } } });
    setting.playground.state.clock.advance(-119_000);
    expect((await setting.target.read()).busy).toBeDefined();
    expect((await setting.target.restore(before)).unchanged).toBe(false);
    expect(setting.shares()).toMatchObject({ [v3]: 0 });
  });

  it('says which revisions are gone that had the traffic before', async () => {
    const fault = await faultOf(
      setting.target.restore({ entries: [{ revision: 'shop--v00', weight: 100 }] }),
    );
    expect([fault.code, fault.message]).toEqual([
      'TARGET_NOT_FOUND',
      'shop--v00 had traffic before and no longer exists',
    ]);
  });

  it.each([
    {},
    { entries: 'x' },
    { entries: [] },
    { entries: [{ revision: v1, weight: 50 }] },
    { entries: [null] },
  ])('does not go back to %j, which is no split', async before => {
    expect((await faultOf(setting.target.restore(before))).code).toBe('LEDGER_UNREADABLE');
    expect(setting.shares()[v1]).toBe(60);
  });

  it.each([
    ['the same revision in two spellings', { [v1]: 50, 'SHOP--V1': 50 }],
    ['a share between two whole numbers', { [v1]: 89.5, [v2]: 0, [v3]: 10.5 }],
    ['a share left over for the default arm that is no whole number', { [v1]: 89.5, [v2]: 0.5, [v3]: 10 }],
    ['a revision that is not active', { [v1]: 90, [v2]: 0, 'shop--v0': 10 }],
    ['nothing for those that have traffic', { [v3]: 100 }],
  ])('refuses %s', async (_, split) => {
    const { guard } = await setting.target.read();
    expect((await faultOf(setting.target.write(split, guard))).code).toBe('TARGET_UNSUITABLE');
    expect(setting.shares()[v1]).toBe(60);
  });

  it('never tells a secret, and never sends one', async () => {
    const live = await setting.target.read();
    const receipt = await give(10);
    const said = JSON.stringify([live, receipt, setting.entry.traced]);
    const sent = setting.playground.requests.map(({ body }) => body).join('\n');
    expect(`${said}${sent}`).not.toContain('secret-of-the-shop');
    expect(sent).not.toContain('"secrets"');
  });
});

describe('work that no weight moves', () => {
  it('is named: queues, topics and Dapr', async () => {
    const other = await prepare('worker');
    const { remarks } = await other.target.read();
    await other.playground.stop();
    expect(remarks).toEqual([
      'the ingress is internal: outside the environment nobody reaches it',
      'worker--v1 scales to zero when nothing comes (minReplicas 0): going back to it waits for its start',
      'worker--v1 takes work from the queue orders (scale rule orders-queue) as long as it is active: weights do not move that',
      'worker--v1 takes work from azure-servicebus (scale rule orders-topic) as long as it is active: weights do not move that',
      'Dapr is on as worker: subscriptions, bindings and calls by app id reach every active revision, whatever its weight',
    ]);
  });
});
