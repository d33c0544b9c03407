// A release that stands by, its version before kept ready for going back, and the next release that comes meanwhile.
import { afterEach, describe, expect, it } from '@jest/globals';
import { containerApps, entriesIn } from '../../../journeys/stage/rollout-scene.js';
import { type Scene, scenes } from '../../../journeys/stage/scene.js';
import { run } from '../compiled.js';
import { begun, ledger, patience, promotionIn, serviceOf } from '../left-behind.js';

const stage = scenes();
afterEach(() => stage.stop());

const orders = serviceOf(containerApps);
const artifact = (pair: string) => `contoso.azurecr.io/orders-api@sha256:${pair.repeat(32)}`;

const resume = (scene: Scene) =>
  run(scene, { words: ['resume'], inputs: { ledger, environment: 'production' } });

/** Everything at once, nothing to judge: what stands by is there quickly. */
const instant = { ladder: 'instant', watch: '0s', probes: '0', source: 'none' } as const;

const endsIn = (scene: Scene) =>
  entriesIn(scene, orders)
    .filter(({ kind }) => kind === 'finished')
    .map(({ body }) => [body['promotion'], body['outcome']]);

describe('a release that stands by', () => {
  it(
    'stands in nobody’s way: the next one ends its standby, and cleans up behind it',
    async () => {
      const scene = await stage.start(containerApps.options('healthy'));
      await resume(scene);
      const first = await begun(scene, containerApps, { ...instant, standby: '24h', wait: 'hand-off' });
      expect(first).toMatchObject({ exitCode: 0, outputs: { outcome: 'waiting', promoted: 'true' } });
      const before = promotionIn(scene, orders);
      expect(endsIn(scene)).toEqual([]);

      const { candidate: _, ...place } = containerApps.inputs;
      const next = await run(scene, {
        words: ['canary-shift'],
        inputs: { ...place, ...instant, ledger, artifact: artifact('d4') },
      });
      expect(next).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', promoted: 'true' } });
      expect(endsIn(scene)).toEqual([
        [before, 'passed'],
        [next.outputs['promotion'], 'passed'],
      ]);
    },
    patience,
  );

  it(
    'ends its standby when a person says so, by the next run of resume',
    async () => {
      const scene = await stage.start(containerApps.options('healthy'));
      await resume(scene);
      await begun(scene, containerApps, { ...instant, standby: '24h', wait: 'hand-off' });
      const id = promotionIn(scene, orders);
      const ordered = await run(scene, {
        words: ['continue', id],
        inputs: { ledger, reason: 'all is well' },
      });
      expect(ordered).toMatchObject({ exitCode: 0 });
      expect(await resume(scene)).toMatchObject({ exitCode: 0 });
      expect(endsIn(scene)).toEqual([[id, 'passed']]);
    },
    patience,
  );
});
