// Placing an image: a new revision from the app's own template, and nothing else of the app is touched.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { revisionFor } from '../../../../shared/traffic/container-apps/revision-name.js';
import type { Artifact } from '../../../../shared/traffic/target.js';
import { call } from '../../playground/caller.js';
import { faultOf } from '../behaviours/behaviour.js';
import { entriesOf, group, prepare, restOf, type Setting, worldWith } from './set.js';

const registry = 'contoso.azurecr.io';
const digest = `sha256:${'a3'.repeat(32)}`;
const artifact: Artifact = { kind: 'image', reference: `${registry}/orders-api`, digest };
const arm = revisionFor('orders-api', 'prm_01JD3ZK7Q8W9X0Y1Z2A3B4C5D6');

let setting: Setting;
beforeEach(async () => {
  setting = await prepare('orders-api', 'orders-api--v2');
});
afterEach(() => setting.playground.stop());

const place = (name: string, what: Artifact = artifact) =>
  setting.target.place?.(name, what) ?? Promise.reject(new Error('it does not place'));

const patches = () => setting.playground.requests.filter(({ method }) => method === 'PATCH');

describe('placing in Container Apps', () => {
  it('makes one revision of the image by its digest, which gets nothing', async () => {
    const before = restOf(setting.app);
    const receipt = await place(arm);
    expect(receipt.asked).toEqual({ 'orders-api--v1': 100, 'orders-api--v2': 0, [arm]: 0 });
    const made = setting.app.revisions.find(({ name }) => name === arm);
    expect(made?.template['containers']).toEqual([
      {
        name: 'orders-api',
        image: `${registry}/orders-api@${digest}`,
        env: [{ name: 'ENVIRONMENT', value: 'production' }],
        resources: { cpu: 0.5, memory: '1Gi' },
      },
    ]);
    expect(setting.shares()).toEqual({ 'orders-api--v1': 100, 'orders-api--v2': 0, [arm]: 0 });
    const { template, ...after } = { template: undefined, ...Object(restOf(setting.app)) };
    expect(after.configuration).toEqual(Object(before).configuration);
    expect(after.revisions.slice(0, -1)).toEqual(Object(before).revisions);
    expect(template).toMatchObject({
      revisionSuffix: arm.slice('orders-api--'.length),
      scale: { minReplicas: 1, maxReplicas: 5 },
    });
  });

  it('tells the container which promotion made it', async () => {
    await place(arm, { ...artifact, promotion: 'prm_one' });
    const made = setting.app.revisions.find(({ name }) => name === arm);
    expect(made?.template['containers']).toMatchObject([
      {
        env: [
          { name: 'ENVIRONMENT', value: 'production' },
          { name: 'AZURE_PROMOTE_PROMOTION', value: 'prm_one' },
        ],
      },
    ]);
  });

  it('moves the label for smoke tests, and its address leads to the new revision', async () => {
    await place(arm);
    expect(entriesOf(setting.app)).toEqual([
      { revisionName: 'orders-api--v1', weight: 100, label: 'stable' },
      { revisionName: arm, weight: 0, label: 'candidate' },
    ]);
    const address = await setting.target.addressOf(arm);
    expect(address?.host).toBe('orders-api---candidate.happyocean-1a2b3c4d.westeurope.azurecontainerapps.io');
    await setting.entry.clock.sleep(120_000);
    const { status, body } = await call(setting.playground.url, address?.host, '/');
    expect([status, body.includes('1.2.0')]).toEqual([200, true]);
  });

  it('is once when it is told twice', async () => {
    expect((await place(arm)).unchanged).toBe(false);
    const sent = patches().length;
    expect((await place(arm)).unchanged).toBe(true);
    expect(patches()).toHaveLength(sent);
  });

  it('goes on where it died between the revision and its label', async () => {
    await place(arm);
    const traffic = [{ revisionName: 'orders-api--v1', weight: 100, label: 'stable' }];
    expect(setting.somebodyElse('PATCH', '', { configuration: { ingress: { traffic } } })).toBe(202);
    expect((await place(arm)).unchanged).toBe(false);
    expect(entriesOf(setting.app)).toContainEqual({ revisionName: arm, weight: 0, label: 'candidate' });
    expect(setting.app.revisions.filter(({ name }) => name === arm)).toHaveLength(1);
  });

  it('refuses a name under which another image runs, and names both', async () => {
    const fault = await faultOf(place('orders-api--v2'));
    expect(fault.code).toBe('TARGET_UNSUITABLE');
    expect(fault.message).toContain('a2'.repeat(32));
    expect(fault.facts['expected']).toContain('a3'.repeat(32));
    expect(patches()).toEqual([]);
  });

  it.each([
    ['a package', arm, { ...artifact, kind: 'package' }],
    ['a tag', arm, { ...artifact, digest: '1.2.0' }],
    ['a name of another app', 'payments--v2', artifact],
    ['two hyphens in a row', 'orders-api--a--b', artifact],
    ['a digit first', 'orders-api--1', artifact],
    ['a name that is too long', `orders-api--${'a'.repeat(43)}`, artifact],
  ] as const)('refuses %s before anything is sent', async (_, name, what) => {
    expect((await faultOf(place(name, what))).code).toBe('TARGET_UNSUITABLE');
    expect(patches()).toEqual([]);
  });

  it('says what Azure says of an image that does not exist, and leaves the traffic alone', async () => {
    const images = { [`${registry}/orders-api@${digest}`]: { fate: 'missing' } } as const;
    const other = await prepare('orders-api', undefined, { world: worldWith({ images }) });
    const before = other.shares();
    const fault = await faultOf(other.target.place?.(arm, artifact) ?? Promise.resolve());
    expect(fault.code).toBe('TARGET_UNSUITABLE');
    expect(fault.message).toContain('MANIFEST_UNKNOWN');
    expect(other.shares()).toEqual(before);
    await other.playground.stop();
  });

  it('stops when somebody else moves the traffic while the revision is made', async () => {
    const template = { match: { method: 'PATCH', path: 'orders-api', nth: 1 } };
    setting.playground.trouble.watch(template.match, () => {
      setTimeout(() => {
        setting.playground.state.clock.advance(60_000);
        const traffic = [
          { revisionName: 'orders-api--v1', weight: 60 },
          { revisionName: 'orders-api--v2', weight: 40 },
        ];
        setting.somebodyElse('PATCH', '', { configuration: { ingress: { traffic } } });
      }, 0);
    });
    expect((await faultOf(place(arm))).code).toBe('TRAFFIC_CONFLICT');
    expect(setting.shares()).toMatchObject({ 'orders-api--v1': 60, 'orders-api--v2': 40 });
  });

  it('waits for nobody: a change that is under way is a conflict', async () => {
    const { state } = setting.playground;
    const path = `/subscriptions/${state.world.subscription}/resourceGroups/${group}/providers/Microsoft.App/containerApps/orders-api`;
    const { actNow } = await import('../../../../playground/rooms/act.js');
    const body = { location: 'West Europe', tags: { owner: 'alex' } };
    expect(actNow({ actor: 'alex@contoso.com', method: 'PATCH', path, body }, state).status).toBe(202);
    expect((await setting.target.read()).busy).toBe('a change of the app is under way');
    expect((await faultOf(place(arm))).code).toBe('TRAFFIC_CONFLICT');
  });
});

describe('the name of the revision of a promotion', () => {
  it('comes from the promotion, and fits beside the longest name of an app', () => {
    const app = 'a'.repeat(32);
    const name = revisionFor(app, 'prm_01JD3ZK7Q8W9X0Y1Z2A3B4C5D6');
    expect(name).toBe(`${app}--prm-w9x0y1z2a3b4c5d6`);
    expect(name).toHaveLength(54);
  });
});
