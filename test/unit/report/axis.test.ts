import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayText, timeAxis, timeText, valueAxis, valueText } from '../../../shared/report/axis.js';

const units = ['share', 'milliseconds', 'odds'] as const;

describe('an axis of values', () => {
  it('has few marks, in order, and every value of its range lies on it', () => {
    const range = fc
      .tuple(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true }))
      .map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) }));
    fc.assert(
      fc.property(fc.constantFrom(...units), range, (unit, values) => {
        const axis = valueAxis(unit, values, 4);
        const marks = axis.marks.map(({ at }) => at);
        expect(marks.length).toBeGreaterThanOrEqual(2);
        expect(marks.length).toBeLessThanOrEqual(9);
        expect(marks).toEqual(marks.toSorted((one, other) => one - other));
        for (const value of [values.low, values.high]) {
          expect(axis.place(value)).toBeGreaterThanOrEqual(0);
          expect(axis.place(value)).toBeLessThanOrEqual(1);
        }
        expect(axis.place(values.low)).toBeLessThanOrEqual(axis.place(values.high));
      }),
    );
  });

  it.each([
    ['share', { low: 0.001, high: 0.034 }, ['0 %', '1 %', '2 %', '3 %', '4 %']],
    ['milliseconds', { low: 42, high: 980 }, ['20 ms', '50 ms', '100 ms', '200 ms', '500 ms', '1 s']],
    ['odds', { low: -2, high: 4 }, ['0.01', '1', '100', '10,000']],
  ] as const)('of %s is marked as people read it', (unit, range, labels) => {
    expect(valueAxis(unit, range, 4).marks.map(({ label }) => label)).toEqual(labels);
  });

  it('keeps what is far away short', () => {
    expect([valueText(29.2, 'odds'), valueText(-7, 'odds'), valueText(0.0123456, 'share')]).toEqual([
      '10^29',
      '10^-7',
      '1.23 %',
    ]);
  });
});

describe('an axis of time', () => {
  it('is marked at whole minutes, hours and days', () => {
    const at = Date.UTC(2026, 10, 20, 14, 1, 30);
    const labels = (length: number) =>
      timeAxis({ low: at, high: at + length }, 6).marks.map(({ label }) => label);
    expect(labels(15 * 60_000)).toEqual(['14:05', '14:10', '14:15']);
    expect(labels(5 * 3_600_000)).toEqual(['15:00', '16:00', '17:00', '18:00', '19:00']);
    expect(labels(3 * 86_400_000)).toEqual(['11-21', '12:00', '11-22', '12:00', '11-23', '12:00']);
  });

  it('tells the same time and day as everybody', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2199, 11, 31) }), at => {
        const iso = new Date(at).toISOString();
        expect(dayText(at)).toBe(iso.slice(5, 10));
        expect(timeText(at, true)).toBe(iso.slice(11, 19));
      }),
    );
  });
});
