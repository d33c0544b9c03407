// What is known of the traffic of lately, from what a source answers.
import { describe, expect, it } from '@jest/globals';
import type { Cell, Reading } from '../../../../shared/judge/reading.js';
import { dayGrid, hour, hourGrid, latelyFrom } from '../../../../shared/steps/outlook/lately.js';

const now = Date.UTC(2026, 10, 21, 1, 10, 33);
const terms = { now, stepMilliseconds: 60_000, lagMilliseconds: 240_000 };

function reading(grid: Reading['grid'], cellAt: (from: number) => Cell | undefined): Reading {
  const count = (grid.to - grid.from) / grid.stepMilliseconds;
  const intervals = Array.from({ length: count }, (_, at) => {
    const from = grid.from + at * grid.stepMilliseconds;
    const stable = cellAt(from);
    return { from, ...(stable && { stable }) };
  });
  return { grid, intervals, lastSeen: {}, remarks: [] };
}

const cell = (total: number, bad = 0): Cell => ({ total, bad });

describe('the traffic of lately', () => {
  it.each([60_000, 1_000, 420_000])(
    'is asked for by whole steps of a source with %d ms',
    stepMilliseconds => {
      const grid = hourGrid({ ...terms, stepMilliseconds });
      expect(grid.stepMilliseconds % stepMilliseconds).toBe(0);
      expect([grid.from % grid.stepMilliseconds, grid.to % grid.stepMilliseconds]).toEqual([0, 0]);
      expect(grid.to - grid.from).toBeGreaterThanOrEqual(hour);
      expect(grid.to).toBeLessThanOrEqual(now - terms.lagMilliseconds);
    },
  );

  it('is that of both arms', () => {
    const grid = hourGrid(terms);
    const intervals = [{ from: grid.from, candidate: cell(30, 3), stable: cell(60) }];
    const seen = latelyFrom({ grid, intervals, lastSeen: {}, remarks: [] }, undefined);
    expect(seen).toMatchObject({ total: 90, bad: 3, perSecond: 90 / 3_600, isWhole: false });
  });

  it('is taken over the time since the first request, unless somebody counted before', () => {
    const ofHour = reading(hourGrid(terms), from => (from < now - hour / 2 ? undefined : cell(10)));
    const young = latelyFrom(
      ofHour,
      reading(dayGrid(terms), () => undefined),
    );
    expect(young?.isWhole).toBe(false);
    expect(young?.milliseconds).toBeLessThan(hour / 2);
    const old = latelyFrom(
      ofHour,
      reading(dayGrid(terms), () => cell(100)),
    );
    expect(old).toMatchObject({ isWhole: true, milliseconds: hour });
    expect(old?.perSecond).toBeLessThan(young?.perSecond ?? 0);
  });

  it('is not known where the hour has nothing, and where nobody was ever heard', () => {
    const silent = reading(hourGrid(terms), () => undefined);
    expect(
      latelyFrom(
        silent,
        reading(dayGrid(terms), () => cell(100)),
      ),
    ).toBeUndefined();
    const zero = reading(hourGrid(terms), () => cell(0));
    expect(latelyFrom(zero, undefined)).toBeUndefined();
    expect(
      latelyFrom(
        zero,
        reading(dayGrid(terms), () => cell(100)),
      ),
    ).toMatchObject({ perSecond: 0, isWhole: true });
  });

  it('has the last 24 hours, from the oldest on, where the half day before is known as well', () => {
    const ofHour = reading(hourGrid(terms), () => cell(10));
    const grid = dayGrid(terms);
    const whole = latelyFrom(
      ofHour,
      reading(grid, from => cell(new Date(from).getUTCHours() * 3_600)),
    );
    expect(whole?.day.map(({ hour: at }) => at)).toEqual(
      Array.from({ length: 24 }, (_, at) => (at + 1) % 24),
    );
    expect(whole?.day.every(({ hour: at, perSecond }) => perSecond === at)).toBe(true);
    const since = grid.to - 20 * hour;
    expect(
      latelyFrom(
        ofHour,
        reading(grid, from => (from < since ? undefined : cell(1))),
      )?.day,
    ).toEqual([]);
  });
});
