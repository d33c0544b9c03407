import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  calendarDay,
  instantOf,
  isTimeZone,
  localDay,
  zoneOffset,
} from '../../../../shared/judge/budget/zone.js';

const hour = 3_600_000;
const quarter = 900_000;

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Havana',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Pacific/Apia',
] as const;

function local(text: string): number {
  return Date.parse(`${text}Z`);
}

describe('the instant of a local time', () => {
  it.each([
    ['Europe/Berlin', '2026-01-15T12:00:00', '2026-01-15T11:00:00Z', 'in winter'],
    ['Europe/Berlin', '2026-07-15T12:00:00', '2026-07-15T10:00:00Z', 'in summer'],
    ['Europe/Berlin', '2026-03-29T02:30:00', '2026-03-29T01:30:00Z', 'skipped: as far behind the gap'],
    ['Europe/Berlin', '2026-03-29T02:00:00', '2026-03-29T01:00:00Z', 'the first that is skipped'],
    ['Europe/Berlin', '2026-03-29T03:00:00', '2026-03-29T01:00:00Z', 'the first behind the gap'],
    ['Europe/Berlin', '2026-10-25T02:30:00', '2026-10-25T00:30:00Z', 'twice: the first'],
    ['Europe/Berlin', '2026-10-25T03:00:00', '2026-10-25T02:00:00Z', 'behind the overlap'],
    ['America/Sao_Paulo', '2018-11-04T00:00:00', '2018-11-04T03:00:00Z', 'a midnight that is skipped'],
    ['America/Havana', '2025-11-02T00:00:00', '2025-11-02T04:00:00Z', 'a midnight that comes twice'],
    ['Australia/Lord_Howe', '2026-10-04T02:15:00', '2026-10-03T15:45:00Z', 'in a gap of half an hour'],
    ['Asia/Kathmandu', '2026-01-01T00:00:00', '2025-12-31T18:15:00Z', 'off by a quarter of an hour'],
    ['Pacific/Apia', '2011-12-30T00:00:00', '2011-12-30T10:00:00Z', 'on a day that never was'],
    ['America/New_York', '1969-12-31T19:00:00', '1970-01-01T00:00:00Z', 'before 1970'],
  ])('in %s at %s is %s: %s', (zone, text, expected) => {
    expect(new Date(instantOf(local(text), zoneOffset(zone))).toISOString()).toBe(
      new Date(expected).toISOString(),
    );
  });

  it('is the first instant with that local time, where there is one, all over the world', () => {
    const years = fc.integer({
      min: local('2005-01-01T00:00:00') / quarter,
      max: local('2027-01-01T00:00:00') / quarter,
    });
    fc.assert(
      fc.property(fc.constantFrom(...zones), years, (zone, quarters) => {
        const wanted = quarters * quarter;
        const offset = zoneOffset(zone);
        const found = instantOf(wanted, offset);
        const all: number[] = [];
        for (let at = wanted - 15 * hour; at <= wanted + 15 * hour; at += quarter) {
          if (at + offset(at) === wanted) all.push(at);
        }
        if (all.length > 0) expect(found).toBe(all[0]);
        else expect(found + offset(found)).toBeGreaterThan(wanted);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what a zone adds', () => {
  it('is what Intl shows, to the second', () => {
    const offset = zoneOffset('America/New_York');
    expect(offset(Date.parse('2026-03-08T06:59:59.999Z')) / hour).toBe(-5);
    expect(offset(Date.parse('2026-03-08T07:00:00Z')) / hour).toBe(-4);
    expect(offset(-1) / hour).toBe(-5);
  });
});

describe('the days of the calendar', () => {
  it('are those of the Gregorian calendar, there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), days => {
        const { year, month, day } = calendarDay(days * 24 * hour);
        const date = new Date(days * 24 * hour);
        expect([year, month, day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(localDay(year, month, day)).toBe(days * 24 * hour);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a time zone', () => {
  it.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])('%s is known', name => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(['', 'Europe', 'Mars/Olympus', '+01:00', '../etc', 'Europe/Berlin ', 'x'.repeat(5_000)])(
    '%j is not',
    name => {
      expect(isTimeZone(name)).toBe(false);
    },
  );
});
