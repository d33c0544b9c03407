// A feature flag that goes back by resume: its run was killed, or had no time left for it.
import { afterEach, describe, expect, it } from '@jest/globals';
import { containerApps } from '../../../journeys/stage/rollout-scene.js';
import { scenes } from '../../../journeys/stage/scene.js';
import { run } from '../compiled.js';
import { killedIn, ledger, minutes, patience, whenIn } from '../left-behind.js';
import { auth, both, isBannerOff, isCheckoutOff, kinds, service, start, undone } from './flags-beside.js';

const stage = scenes();
afterEach(() => stage.stop());

describe('a flag of a rollout that nobody drives', () => {
  it(
    'is set by resume when the run was killed',
    async () => {
      const scene = await start(stage, 'healthy');
      await killedIn(scene, containerApps, 'observing', { ladder: '50%/30m, 100%', ...both });
      expect([isCheckoutOff(scene), isBannerOff(scene)]).toEqual([false, false]);
      await minutes(scene, 4);
      const inputs = { ledger, for: '30m', 'go-on': 'false', ...auth };
      const resumed = await run(scene, { words: ['resume'], inputs });
      expect(resumed.outputs['outcome']).toBe('rolled-back');
      expect([isCheckoutOff(scene), isBannerOff(scene)]).toEqual([true, true]);
    },
    patience,
  );
});

describe('a flag whose store does not answer a run that is cancelled', () => {
  it(
    'keeps nobody from going back, and is set by resume',
    async () => {
      const scene = await start(stage, 'healthy');
      scene.playground.trouble.add({ match: { method: 'PUT', path: '/kv/' }, do: 'hang' });
      const cancel = new AbortController();
      const running = run(scene, {
        words: ['canary-shift'],
        inputs: { ...containerApps.inputs, ladder: '50%/30m, 100%', ledger, ...both },
        cancelOn: cancel.signal,
      });
      await whenIn(scene, service, 'observing', running);
      cancel.abort();
      const ended = await running;
      expect([ended.log, containerApps.share(scene)]).toEqual([expect.any(String), 0]);
      expect([isCheckoutOff(scene), isBannerOff(scene)]).toEqual([false, false]);
      expect(kinds(scene)).not.toContain('finished');

      scene.playground.trouble.clear();
      await minutes(scene, 4);
      const resumed = await run(scene, { words: ['resume'], inputs: { ledger, for: '30m', ...auth } });
      expect([resumed.log, isCheckoutOff(scene), isBannerOff(scene)]).toEqual([
        expect.any(String),
        true,
        true,
      ]);
      expect(undone(scene)).toEqual(['banner', 'new-checkout']);
      expect(kinds(scene)).toContain('finished');
    },
    patience,
  );
});
