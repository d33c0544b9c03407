// How often a share is complained of that is as it may be: by simulation, from a seed.
import { describe, expect, it } from '@jest/globals';
import { knownOf } from '../../../../shared/judge/intervals/counts.js';
import { measuredShare } from '../../../../shared/judge/intervals/measured-share.js';
import { byOdds } from '../../../../shared/judge/intervals/share-band.js';
import { noMemory } from '../../../../shared/judge/memory.js';
import type { Interval } from '../../../../shared/judge/reading.js';
import type { Evidence, Sharing } from '../../../../shared/judge/setup.js';
import { begin, ceiling, lag, readingOf, setupOf, step, told } from './evidence.js';

const sharing: Sharing = { independent: true, stickyMilliseconds: 0, settlingMilliseconds: 0 };
const asked = 0.2;
const [runs, looks, requests] = [1_000, 6, 100];

/** Mulberry32. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const setup = {
  ...setupOf({ objectives: [ceiling(0.5)], plan: [{ percent: asked * 100, milliseconds: looks * step }] }),
  sharing,
};

function isComplainedOf(intervals: readonly Interval[]): boolean {
  const evidence: Evidence = {
    now: begin + intervals.length * step + lag,
    windows: [{ percent: asked * 100, from: begin }],
    counts: { requests: told(readingOf(intervals)) },
    series: {},
  };
  const known = knownOf(setup, evidence, noMemory);
  const counts = known.counts('requests');
  if (counts.kind !== 'told') throw new Error(counts.why);
  return measuredShare(counts.value.intervals, known)?.because !== undefined;
}

/** Of so many rollouts, in how many one of the looks complains of a share that is really this one. */
function alarmsAt(share: number, seed: number): number {
  const draw = chance(seed);
  let alarms = 0;
  for (let run = 0; run < runs; run += 1) {
    const intervals: Interval[] = [];
    let isAlarmed = false;
    for (let look = 0; look < looks && !isAlarmed; look += 1) {
      let mine = 0;
      for (let each = 0; each < requests; each += 1) if (draw() < share) mine += 1;
      intervals.push({
        from: begin + look * step,
        candidate: { total: mine, bad: 0 },
        stable: { total: requests - mine, bad: 0 },
      });
      isAlarmed = isComplainedOf(intervals);
    }
    if (isAlarmed) alarms += 1;
  }
  return alarms;
}

describe('where each request is split by itself', () => {
  it('a share as it was asked for is never complained of', () => {
    expect(alarmsAt(asked, 11)).toBe(0);
  }, 30_000);

  it.each([
    ['most', 1.1],
    ['least', 1 / 1.1],
  ])(
    'the %s that may be is complained of in 1 of 1000 rollouts at most, give or take chance',
    (_, times) => {
      expect(alarmsAt(byOdds(asked, times), 12)).toBeLessThanOrEqual(4);
    },
    30_000,
  );

  it('twice the share is complained of in nearly every rollout', () => {
    expect(alarmsAt(2 * asked, 13)).toBeGreaterThan(0.99 * runs);
  }, 30_000);
});
