// What resume makes of a run on Front Door (classic) that died on its way back, by what the ledger kept of it.
import { afterEach, describe, expect, it } from '@jest/globals';
import { entriesIn, until } from '../../../journeys/stage/rollout-scene.js';
import { scenes } from '../../../journeys/stage/scene.js';
import { run } from '../../rollout/compiled.js';
import { isIn, ledger, minutes, patience } from '../../rollout/left-behind.js';
import { name as service } from './set.js';
import { all, quickly, shares, shift } from './stage.js';

const stage = scenes();
afterEach(() => stage.stop());

describe('resume on Front Door (classic)', () => {
  it(
    'proves a way back whose run died after asking for it',
    async () => {
      const scene = await stage.start(quickly());
      const die = new AbortController();
      const cancel = new AbortController();
      const running = run(scene, {
        words: ['canary-shift'],
        inputs: { ...shift, ladder: '50%/30m, 100%', 'propagation-budget': '15m' },
        cancelOn: cancel.signal,
        dieOn: die.signal,
      });
      await until(() => isIn(scene, service, 'observing'));
      cancel.abort();
      const cut = await running;
      expect(cut.exitCode).not.toBe(0);
      expect(shares(scene)).toEqual(all);
      // The lease of the run that died.
      await minutes(scene, 4);
      const resumed = await run(scene, { words: ['resume'], inputs: { ledger, for: '30m' } });
      const last = entriesIn(scene, service)
        .filter(({ kind }) => kind === 'went-back')
        .at(-1);
      expect([resumed.log, last?.body['proof']]).toEqual([expect.any(String), 'telemetry']);
      expect(shares(scene)).toEqual(all);
    },
    patience,
  );
});
