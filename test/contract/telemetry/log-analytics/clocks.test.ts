// Apps whose clocks are wrong, and rows from the future: what they tell is of another time, and no release passes by it.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { arm, minute, type Stage, stage, steady } from '../../gate/stage.js';

const ten = 10 * minute;
const objectives = 'errors no worse than stable, error-rate < 5%';

let set: Stage;
beforeEach(async () => {
  set = await stage();
});
afterEach(() => set.stop());

const gate = () => set.gate({ for: '15m', every: '60s', objectives });
/** Stable has been there for long, the candidate begins now; both as their own clocks say. */
const crowd = (ahead: { readonly candidate: number; readonly stable: number }, errorRate = 0.002) => {
  const from = set.now();
  const to = from + 30 * minute;
  const candidate = arm('2.0.0', { errorRate: steady(errorRate) });
  set.crowd({ share: 1, perSecond: 2, candidate, from, to, aheadMilliseconds: ahead.candidate });
  set.crowd({ share: 0, perSecond: 2, from: from - 80 * minute, to, aheadMilliseconds: ahead.stable }, 2);
};

describe('clocks of apps', () => {
  it('that are right let a healthy candidate pass', async () => {
    crowd({ candidate: 0, stable: 0 });
    expect((await gate()).outputs).toMatchObject({ verdict: 'pass' });
  });

  it.each([
    ['ten minutes fast', { candidate: ten, stable: ten }],
    ['ten minutes slow', { candidate: -ten, stable: -ten }],
    ['ten minutes fast in the candidate alone', { candidate: ten, stable: 0 }],
    ['ten minutes slow in the candidate alone', { candidate: -ten, stable: 0 }],
  ])('that are %s let none pass', async (_, ahead) => {
    crowd(ahead);
    const { outputs, outcome } = await gate();
    expect(outputs['verdict']).toMatch(/^(no-data|undecided)$/);
    expect(outcome).not.toBe('passed');
  });

  it.each([ten, -ten])('that are wrong hide no candidate that fails: %i', async ahead => {
    crowd({ candidate: ahead, stable: ahead }, 0.3);
    expect((await gate()).outputs['verdict']).toMatch(/^(no-data|undecided|fail)$/);
  });
});
