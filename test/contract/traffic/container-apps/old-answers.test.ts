// A run that goes back right behind its own raise, while Azure still tells how it was before: it is not taken for done.
import { afterEach, describe, expect, it } from '@jest/globals';
import { containerApps, until } from '../../../journeys/stage/rollout-scene.js';
import { scenes } from '../../../journeys/stage/scene.js';
import { run } from '../../rollout/compiled.js';
import { kindsIn, ledger, patience } from '../../rollout/left-behind.js';

const stage = scenes();
afterEach(() => stage.stop());

describe('a run that is cancelled while answers are older than its own change', () => {
  it(
    'tells that the traffic is back when it is, and not before',
    async () => {
      const scene = await stage.start(containerApps.options('healthy'));
      const { trouble } = scene.playground;
      // From the change on, what was told before it.
      trouble.watch({ method: 'PATCH', path: '/containerApps/orders-api', nth: 1 }, () =>
        trouble.add({ match: { kind: 'read' }, do: 'stale', forMs: 150_000 }),
      );
      const cancel = new AbortController();
      const running = run(scene, {
        words: ['canary-shift'],
        inputs: { ...containerApps.inputs, ledger, ladder: '50%/30m, 100%' },
        cancelOn: cancel.signal,
      });
      await until(() => kindsIn(scene, 'orders-api').includes('write-done'));
      cancel.abort();
      const ended = await running;
      // A busy machine may have no time left for it: then nobody tells an end, and resume does the rest.
      const isBack = containerApps.share(scene) === 0;
      const isTold = kindsIn(scene, 'orders-api').includes('finished');
      expect([ended.log, isTold]).toEqual([expect.any(String), isBack]);
      expect(ended.outputs['outcome']).toBe(isBack ? 'rolled-back' : 'broken');
    },
    patience,
  );
});
