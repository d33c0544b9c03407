// Ready replicas before each raise: what is waited for, what is refused, and that going back waits for neither.
import { describe, expect, it } from '@jest/globals';
import type { Fields } from '../../../../playground/exchange.js';
import { defaultContainers } from '../../../../playground/rooms/container-apps/defaults.js';
import type { ImageWorld } from '../../../../playground/rooms/container-apps/world.js';
import type { Artifact } from '../../../../shared/traffic/target.js';
import { faultOf } from '../behaviours/behaviour.js';
import { prepare, type Setting, worldWith } from './set.js';

const digest = `sha256:${'a7'.repeat(32)}`;
const artifact: Artifact = { kind: 'image', reference: 'contoso.azurecr.io/orders-api', digest };
const [stable, next] = ['orders-api--v1', 'orders-api--next'];
const split = (percent: number) => ({ [stable]: 100 - percent, [next]: percent });

type Wish = { readonly image?: ImageWorld; readonly scale?: Fields };

/** The app with a new revision placed a moment ago; `scale` is that of every revision. */
async function placed(
  { image = {}, scale = {} }: Wish,
  holds: (setting: Setting) => Promise<void>,
): Promise<void> {
  const apps = defaultContainers.apps.map(app => {
    if (app.name !== 'orders-api') return app;
    const template = { ...app.template, scale: { ...Object(app.template['scale']), ...scale } };
    return { ...app, template };
  });
  const images = { [`contoso.azurecr.io/orders-api@${digest}`]: image };
  const setting = await prepare('orders-api', next, { world: worldWith({ apps, images }) });
  try {
    await setting.target.place?.(next, artifact);
    await holds(setting);
  } finally {
    await setting.playground.stop();
  }
}

const raise = async ({ target }: Setting, percent: number) =>
  target.write({ ...split(percent), 'orders-api--v2': 0 }, (await target.read()).guard);

describe('a raise in Container Apps', () => {
  it('waits for the first ready replica, and is refused before with numbers', () =>
    placed({ image: { startSeconds: 180 } }, async setting => {
      const early = await setting.target.ready(split(10));
      expect(early).toMatchObject({ kind: 'not-yet', arm: next, replicas: 0, needed: 1 });
      const fault = await faultOf(raise(setting, 10));
      expect(fault.code).toBe('TARGET_UNSUITABLE');
      expect(fault.facts).toEqual({ arm: next, 'ready-replicas': 0, 'needed-replicas': 1 });
      expect(setting.shares()[next]).toBe(0);
      await setting.entry.clock.sleep(200_000);
      expect(await setting.target.ready(split(10))).toEqual({ kind: 'ready' });
      await raise(setting, 10);
      expect(setting.shares()[next]).toBe(10);
    }));

  it('ends in a clear refusal for a revision that crashes, with the words of Azure', () =>
    placed({ image: { fate: 'crashes' } }, async setting => {
      await setting.entry.clock.sleep(120_000);
      const verdict = await setting.target.ready(split(10));
      expect(verdict).toMatchObject({ kind: 'never', arm: next });
      expect('why' in verdict && verdict.why).toContain('Container crashing: orders-api');
      const fault = await faultOf(raise(setting, 10));
      expect([fault.code, fault.message]).toEqual([
        'TARGET_UNSUITABLE',
        `the revision ${next} never became ready: Container crashing: orders-api`,
      ]);
      expect((await setting.target.read()).remarks).toContainEqual(
        expect.stringContaining('Container crashing'),
      );
    }));

  it('ends in a clear refusal for a revision whose probes never pass', () =>
    placed({ image: { fate: 'never-ready' } }, async setting => {
      await setting.entry.clock.sleep(300_000);
      expect(await setting.target.ready(split(10))).toMatchObject({ kind: 'not-yet' });
      await setting.entry.clock.sleep(1_200_000);
      expect(await setting.target.ready(split(10))).toMatchObject({
        kind: 'never',
        why: `the revision ${next} never became ready: Azure calls it Failed`,
      });
    }));

  it('asks a revision that is scaled by requests for a third of what its share will take', () =>
    placed({ scale: { minReplicas: 1, maxReplicas: 30 } }, async setting => {
      await setting.entry.clock.sleep(60_000);
      const carrying = setting.app.revisions.find(({ name }) => name === stable);
      if (carrying !== undefined) carrying.load.ready = 12;
      expect(await setting.target.ready(split(25))).toEqual({ kind: 'ready' });
      expect(await setting.target.ready(split(50))).toMatchObject({
        kind: 'not-yet',
        replicas: 1,
        needed: 2,
      });
      expect((await faultOf(raise(setting, 50))).message).toBe(
        `the revision ${next} has 1 ready replicas (Running), and 50 % of the traffic needs 2`,
      );
    }));

  it('asks a revision of fixed size for all that its share will take', () =>
    placed({ scale: { minReplicas: 4, maxReplicas: 4 } }, async setting => {
      await setting.entry.clock.sleep(60_000);
      expect(await setting.target.ready(split(100))).toEqual({ kind: 'ready' });
      const own = setting.app.revisions.find(({ name }) => name === next);
      if (own !== undefined) own.load.ready = 1;
      expect(await setting.target.ready(split(25))).toEqual({ kind: 'ready' });
      expect(await setting.target.ready(split(50))).toMatchObject({
        kind: 'not-yet',
        replicas: 1,
        needed: 2,
      });
    }));

  it('says with numbers when a revision may never have enough', () =>
    placed({ scale: { minReplicas: 1, maxReplicas: 5 } }, async setting => {
      await setting.entry.clock.sleep(60_000);
      const carrying = setting.app.revisions.find(({ name }) => name === stable);
      if (carrying !== undefined) carrying.load.ready = 12;
      expect(await setting.target.ready(split(50))).toEqual({
        kind: 'never',
        arm: next,
        why: `the revision ${next} may have at most 5 replicas, and 50 % of the traffic needs 6`,
      });
    }));

  it('never holds up the way back', () =>
    placed({}, async setting => {
      await setting.entry.clock.sleep(60_000);
      const { before } = await raise(setting, 10);
      const old = setting.app.revisions.find(({ name }) => name === stable);
      if (old !== undefined) old.load.ready = 0;
      await setting.target.restore(before);
      expect(setting.shares()).toMatchObject({ [stable]: 100, [next]: 0 });
    }));

  it('never raises what does not exist or is not active', () =>
    placed({}, async setting => {
      expect(await setting.target.ready({ 'orders-api--v9': 10 })).toMatchObject({ kind: 'never' });
      const fault = await faultOf(
        setting.target.promote('orders-api--v0', (await setting.target.read()).guard),
      );
      expect(fault.code).toBe('TARGET_UNSUITABLE');
      expect(fault.hint).toContain('az containerapp revision activate');
    }));
});
