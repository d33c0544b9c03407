// A whole rollout on Front Door (classic) by the compiled command line: up to everything, and back by the step rollback. The rest
// of the resource stays as it is.
import { afterEach, describe, expect, it } from '@jest/globals';
import { scenes } from '../../../journeys/stage/scene.js';
import { run } from '../../rollout/compiled.js';
import { patience } from '../../rollout/left-behind.js';
import { candidate, stable } from './set.js';
import { all, quickly, rest, shares, shift } from './stage.js';

const stage = scenes();
afterEach(() => stage.stop());

describe('canary-shift on Front Door (classic)', () => {
  it(
    'gives the idle backend everything, judged by what Front Door counts itself, and says when it ends',
    async () => {
      const scene = await stage.start(quickly());
      const before = rest(scene);
      const ended = await run(scene, { words: ['canary-shift'], inputs: shift });
      expect([ended.headline, ended.log]).toEqual([expect.stringContaining(candidate), expect.any(String)]);
      expect(ended).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', promoted: 'true' } });
      expect(ended.log).toContain('https://learn.microsoft.com/azure/frontdoor/tier-migration');
      expect(shares(scene)).toEqual({ [stable]: 0, [candidate]: 100 });
      expect(rest(scene)).toBe(before);

      const {
        candidate: _,
        ladder: __,
        watch: ___,
        objectives: ____,
        'on-undecided': _____,
        ...where
      } = shift;
      const back = await run(scene, { words: ['rollback'], inputs: where });
      expect(back.log).toContain(stable);
      expect(shares(scene)).toEqual(all);
      expect(rest(scene)).toBe(before);
    },
    patience,
  );
});
