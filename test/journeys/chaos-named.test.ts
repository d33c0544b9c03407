// The hard times that have a name, but for the canary of 90 minutes: two runs at once, clocks that are wrong, a full disk, a
// workspace that nobody may write to. `npm run chaos -- --named` plays them all.
import { describe, expect, it } from '@jest/globals';
import { namedScenarios } from '../chaos/named/scenarios.js';
import { repositoryRoot } from '../support/runtimes.js';

const terms = { repository: repositoryRoot(), speed: 20 };
const patience = 120_000;

/** They wait most of their time, and so play at once. */
describe('a rollout in hard times', () => {
  const short = namedScenarios.filter(({ isLong }) => isLong !== true);
  it.concurrent.each(short)(
    '$name',
    async ({ play }) => {
      expect(await play(terms)).toEqual([]);
    },
    patience,
  );
});
