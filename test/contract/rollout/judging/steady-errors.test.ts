// An app that fails a part of its requests in every version, and of which nobody promised anything: nothing is configured.
import { describe, expect, it } from '@jest/globals';
import { presets } from '../../../../shared/rollout/ladders/presets.js';
import { rig } from '../rig.js';

const cautious = [
  ...presets.cautious.rungs.map(({ percent, lasts }) => {
    return `${percent}%/${lasts.kind === 'time' ? lasts.milliseconds / 60_000 : 0}m`;
  }),
  '100%',
].join(', ');

describe('an app that fails 3 of 100 requests', () => {
  it('climbs the cautious ladder with a candidate that does so too, without a hold', async () => {
    const one = rig({ ladder: cautious, isLadderKnown: true });
    Object.assign(one.world, { errorRate: 0.03, stableErrorRate: 0.03 });
    const ended = await one.run();
    expect(ended).toMatchObject({ outcome: 'passed', state: { name: 'promoted' } });
    expect(one.written()).toEqual([1, 10, 50, 100]);
    expect(one.warnings).toEqual([]);
  });

  it('goes back with a candidate that fails 6, before all users have it', async () => {
    const one = rig({ ladder: cautious, isLadderKnown: true });
    Object.assign(one.world, { errorRate: 0.06, stableErrorRate: 0.03 });
    const ended = await one.run();
    expect(ended).toMatchObject({ outcome: 'rolled-back' });
    expect(one.shares()).toEqual({ stable: 100, candidate: 0 });
    expect(one.written()).not.toContain(100);
  });

  it('goes back when the candidate gets worse after it has all users', async () => {
    const one = rig({ ladder: cautious, isLadderKnown: true });
    Object.assign(one.world, { errorRate: 0.03, stableErrorRate: 0.03 });
    one.world.beforeWrite = percent => {
      if (percent === 100) one.world.errorRate = 0.1;
    };
    const ended = await one.run();
    expect(ended.outcome).not.toBe('passed');
    expect(one.written().at(-1)).toBe(0);
  });
});
