// A whole rollout on Front Door (classic) that goes back, by the compiled command line: the candidate fails as soon as it has a share.
import { afterEach, describe, expect, it } from '@jest/globals';
import { scenes } from '../../../journeys/stage/scene.js';
import { run } from '../../rollout/compiled.js';
import { patience } from '../../rollout/left-behind.js';
import { name as service } from './set.js';
import { all, quickly, rest, shares, shift } from './stage.js';

const stage = scenes();
afterEach(() => stage.stop());

const fails = {
  name: 'fails-with-its-first-share',
  about: '',
  events: [
    {
      on: { method: 'PUT', path: `/frontDoors/${service}`, nth: 1 },
      do: { kind: 'world', value: { sites: { payments: { preview: { errorRate: 0.9 } } } } } as const,
    },
  ],
};

describe('canary-shift on Front Door (classic)', () => {
  it(
    'goes back from a candidate that fails',
    async () => {
      const scene = await stage.start(quickly({ scenario: fails }));
      const before = rest(scene);
      const ended = await run(scene, { words: ['canary-shift'], inputs: shift });
      expect(ended).toMatchObject({
        exitCode: 1,
        outputs: { outcome: 'rolled-back', 'error-code': 'CANDIDATE_WORSE' },
      });
      expect(shares(scene)).toEqual(all);
      expect(rest(scene)).toBe(before);
    },
    patience,
  );
});
