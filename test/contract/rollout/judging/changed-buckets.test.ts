import { describe, expect, it } from '@jest/globals';
import type { Cell, Reading } from '../../../../shared/judge/reading.js';
import { joinReadings } from '../../../../shared/wiring/rollout/evidence/joining.js';

const step = 60_000;
const reading = (at: number, edges: readonly number[] | undefined, cell: Cell): Reading => ({
  grid: { from: at * step, to: (at + 1) * step, stepMilliseconds: step },
  intervals: [{ from: at * step, candidate: cell, stable: cell }],
  ...(edges && { edges }),
  lastSeen: {},
  remarks: [],
});
const first = reading(0, [100, 500], { total: 6, bad: 1, histogram: [3, 2, 1] });

describe('latency buckets that change while a release is judged', () => {
  it('leave what was counted before in the buckets it was counted in', () => {
    const more = reading(1, [50, 100, 250, 500, 1000], { total: 21, bad: 0, histogram: [1, 2, 3, 4, 5, 6] });
    const joined = joinReadings(first, more);
    expect(joined.edges).toEqual([100, 500]);
    expect(joined.intervals.map(({ candidate }) => candidate?.histogram)).toEqual([
      [3, 2, 1],
      [3, 7, 11],
    ]);
    expect(joined.remarks).toEqual([]);
  });

  it('say nothing of latency where they cannot be added up to the older ones, and still count failures', () => {
    const joined = joinReadings(first, reading(1, [100, 400], { total: 6, bad: 2, histogram: [3, 2, 1] }));
    expect(joined.edges).toEqual([100, 500]);
    expect(joined.intervals.map(({ stable }) => stable)).toEqual([
      { total: 6, bad: 1, histogram: [3, 2, 1] },
      { total: 6, bad: 2 },
    ]);
    expect(joined.remarks).toEqual([expect.stringContaining('latency buckets')]);
  });

  it('may be told later, when nothing was counted before', () => {
    const nothing = reading(0, undefined, { total: 0, bad: 0 });
    expect(joinReadings(nothing, reading(1, [100], { total: 1, bad: 0, histogram: [1, 0] }))).toMatchObject({
      edges: [100],
      intervals: [{ from: 0 }, { candidate: { histogram: [1, 0] } }],
    });
  });
});
