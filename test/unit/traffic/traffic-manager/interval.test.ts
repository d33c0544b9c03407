import { describe, expect, it } from '@jest/globals';
import { answersToTell, holds, intervalOf } from '../../../../shared/traffic/traffic-manager/interval.js';

/** A generator with a seed (mulberry32), so that a rare miss stays where it is. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('the interval of a count', () => {
  it.each([
    [0, 400],
    [1, 400],
    [40, 400],
    [200, 400],
    [400, 400],
  ])('holds what was counted: %s of %s', (hits, answers) => {
    const interval = intervalOf(hits, answers);
    expect(holds(interval, (hits / answers) * 100)).toBe(true);
    expect(interval.fromPercent).toBeGreaterThanOrEqual(0);
    expect(interval.toPercent).toBeLessThanOrEqual(100);
  });

  it('says nothing of nothing', () => {
    expect(intervalOf(0, 0)).toEqual({ fromPercent: 0, toPercent: 100 });
  });

  it('knows that one answer refutes that there are none', () => {
    expect(holds(intervalOf(0, 400), 0)).toBe(true);
    expect(holds(intervalOf(1, 400), 0)).toBe(false);
  });

  it.each([1, 10, 50, 99])('misses %s %% in few of five hundred counts', percent => {
    const draw = chance(percent);
    let missed = 0;
    for (let run = 0; run < 500; run += 1) {
      let hits = 0;
      for (let answer = 0; answer < 400; answer += 1) if (draw() * 100 < percent) hits += 1;
      if (!holds(intervalOf(hits, 400), percent)) missed += 1;
    }
    expect(missed).toBeLessThanOrEqual(4);
  });

  it('asks for more answers the nearer two shares are', () => {
    expect(answersToTell(0, 10)).toBeLessThan(answersToTell(10, 15));
    expect(answersToTell(10, 15)).toBeLessThan(answersToTell(10, 11));
    expect(answersToTell(10, 10)).toBe(0);
  });
});
