import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localTime, periodOf } from '../../../../shared/judge/budget/period.js';
import type { BudgetWindow } from '../../../../shared/judge/objective.js';

type Calendar = Extract<BudgetWindow, { readonly kind: 'calendar' }>;

function shown(window: BudgetWindow, at: string): readonly string[] {
  const { from, to } = periodOf(window, Date.parse(at));
  return [from, to].map(instant => new Date(instant).toISOString().replace(':00.000Z', ''));
}

const plain = (unit: Calendar['unit'], timeZone = 'UTC'): Calendar => ({ kind: 'calendar', unit, timeZone });

describe('a rolling window', () => {
  it('ends where the counts end', () => {
    expect(periodOf({ kind: 'rolling', milliseconds: 100 }, 1_000)).toEqual({ from: 900, to: 1_000 });
  });
});

describe('a window of the calendar', () => {
  it.each<[Calendar, string, string, string]>([
    [plain('day'), '2026-02-14T13:00:00Z', '2026-02-14T00:00', '2026-02-15T00:00'],
    [plain('week'), '2026-02-15T13:00:00Z', '2026-02-09T00:00', '2026-02-16T00:00'],
    [plain('month'), '2026-02-14T13:00:00Z', '2026-02-01T00:00', '2026-03-01T00:00'],
    [plain('quarter'), '2026-02-14T13:00:00Z', '2026-01-01T00:00', '2026-04-01T00:00'],
    [plain('year'), '2024-12-31T23:59:59Z', '2024-01-01T00:00', '2025-01-01T00:00'],
    [plain('month'), '2026-03-01T00:00:00Z', '2026-03-01T00:00', '2026-04-01T00:00'],
    [plain('month'), '1969-07-20T20:17:00Z', '1969-07-01T00:00', '1969-08-01T00:00'],
    [plain('month', 'America/New_York'), '2026-03-01T03:00:00Z', '2026-02-01T05:00', '2026-03-01T05:00'],
    [plain('month', 'America/New_York'), '2026-03-20T03:00:00Z', '2026-03-01T05:00', '2026-04-01T04:00'],
    [plain('day', 'Europe/Berlin'), '2026-03-29T12:00:00Z', '2026-03-28T23:00', '2026-03-29T22:00'],
    [plain('day', 'Europe/Berlin'), '2026-10-25T12:00:00Z', '2026-10-24T22:00', '2026-10-25T23:00'],
    [plain('day', 'America/Sao_Paulo'), '2018-11-04T12:00:00Z', '2018-11-04T03:00', '2018-11-05T02:00'],
    [plain('day', 'America/Havana'), '2025-11-02T04:30:00Z', '2025-11-02T04:00', '2025-11-03T05:00'],
    [plain('day', 'Pacific/Apia'), '2011-12-30T09:00:00Z', '2011-12-29T10:00', '2011-12-30T10:00'],
    [plain('day', 'Pacific/Apia'), '2011-12-30T11:00:00Z', '2011-12-30T10:00', '2011-12-31T10:00'],
    [plain('week', 'Asia/Kathmandu'), '2026-02-11T00:00:00Z', '2026-02-08T18:15', '2026-02-15T18:15'],
  ])('%j at %s lasts from %s to %s', (window, at, from, to) => {
    expect(shown(window, at)).toEqual([from, to]);
  });

  const aligned = (unit: Calendar['unit'], every: number, from: string, timeZone = 'UTC'): Calendar => ({
    ...plain(unit, timeZone),
    aligned: { every, from },
  });

  it.each<[Calendar, string, string, string]>([
    [
      aligned('month', 1, '2026-01-31T12:30:00'),
      '2026-02-28T12:29:00Z',
      '2026-01-31T12:30',
      '2026-02-28T12:30',
    ],
    [
      aligned('month', 1, '2026-01-31T12:30:00'),
      '2026-03-05T00:00:00Z',
      '2026-02-28T12:30',
      '2026-03-31T12:30',
    ],
    [
      aligned('month', 2, '2024-12-31T00:00:00'),
      '2026-03-30T00:00:00Z',
      '2026-02-28T00:00',
      '2026-04-30T00:00',
    ],
    [
      aligned('year', 1, '2024-02-29T00:00:00'),
      '2026-03-01T00:00:00Z',
      '2026-02-28T00:00',
      '2027-02-28T00:00',
    ],
    [
      aligned('week', 2, '2026-01-05T06:00:00'),
      '2026-01-19T05:00:00Z',
      '2026-01-05T06:00',
      '2026-01-19T06:00',
    ],
    [
      aligned('day', 1, '2026-03-28T02:30:00', 'Europe/Berlin'),
      '2026-03-29T12:00:00Z',
      '2026-03-29T01:30',
      '2026-03-30T00:30',
    ],
    [
      aligned('quarter', 1, '2026-01-01T00:00:00'),
      '2025-12-31T00:00:00Z',
      '2025-10-01T00:00',
      '2026-01-01T00:00',
    ],
  ])('that is aligned, %j at %s, lasts from %s to %s', (window, at, from, to) => {
    expect(shown(window, at)).toEqual([from, to]);
  });

  it('holds its instant, and the next one begins where it ends', () => {
    const windows = fc.record({
      unit: fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
      timeZone: fc.constantFrom(
        'UTC',
        'Europe/Berlin',
        'America/Havana',
        'Australia/Lord_Howe',
        'Asia/Kathmandu',
      ),
      aligned: fc.record({
        every: fc.integer({ min: 1, max: 13 }),
        from: fc.constantFrom('2026-01-31T02:30:00', '1999-12-31T23:59:59', '2024-02-29T00:00:00'),
      }),
    });
    const times = fc.integer({ min: Date.parse('2010-01-01'), max: Date.parse('2027-01-01') });
    fc.assert(
      fc.property(windows, times, (parts, at) => {
        const window: Calendar = { kind: 'calendar', ...parts };
        const { from, to } = periodOf(window, at);
        expect(from <= at && at < to).toBe(true);
        expect(periodOf(window, to).from).toBe(to);
        expect(periodOf(window, from)).toEqual({ from, to });
        expect(periodOf(window, from - 1).to).toBe(from);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a local time', () => {
  it.each(['2026-13-01T00:00:00', '2026-02-29T00:00:00', '2026-01-01T24:00:00', '2026-01-01', '', 'now'])(
    'is not read from %j',
    text => {
      expect(localTime(text)).toBeUndefined();
    },
  );

  it('is read with a blank or a T between day and time', () => {
    expect(localTime('2024-02-29 12:30:15')).toBe(Date.parse('2024-02-29T12:30:15Z'));
    expect(localTime('2024-02-29T12:30:15')).toBe(Date.parse('2024-02-29T12:30:15Z'));
  });
});
