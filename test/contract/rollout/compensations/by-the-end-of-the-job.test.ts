// A feature flag that goes back with the traffic when the run itself has no time for it: the end of its job does it.
import { afterEach, describe, expect, it } from '@jest/globals';
import { currentBundle } from '../../../chaos/stage/bundle.js';
import { github } from '../../../journeys/hosts/github.js';
import { containerApps } from '../../../journeys/stage/rollout-scene.js';
import { scenes } from '../../../journeys/stage/scene.js';
import { isIn, ledger, patience } from '../left-behind.js';
import { both, isBannerOff, isCheckoutOff, kinds, service, start, undone } from './flags-beside.js';

const stage = scenes();
afterEach(() => stage.stop());

describe('a flag of a run that its host kills at once', () => {
  it(
    'is set by the end of its job, before the last word',
    async () => {
      const scene = await start(stage, 'healthy');
      const { repository, remove } = await currentBundle();
      const cancel = new AbortController();
      const { auth: _, ...compensations } = both;
      const running = github.run({
        step: 'canary-shift',
        inputs: { ...containerApps.inputs, ladder: '50%/30m, 100%', ledger, ...compensations },
        azure: scene.playground.environment,
        runtime: 'node24',
        folder: scene.folder,
        repository,
        cancelOn: cancel.signal,
        // Half a second until it is killed, and a quarter of a minute for the end of its job.
        timeScale: 0.05,
      });
      let isOver = false;
      void running.finally(() => {
        isOver = true;
      });
      while (!isIn(scene, service, 'observing') && !isOver)
        await new Promise(resolve => setTimeout(resolve, 20));
      cancel.abort();
      const job = await running;
      await remove();
      const log = `${job.log}${job.post?.log}`;
      expect([log, isCheckoutOff(scene), isBannerOff(scene)]).toEqual([expect.any(String), true, true]);
      expect(undone(scene)).toEqual(['banner', 'new-checkout']);
      expect(kinds(scene).at(-1)).toBe('finished');
    },
    patience,
  );
});
