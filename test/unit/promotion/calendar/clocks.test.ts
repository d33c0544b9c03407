// The calendar against a clock on the wall: what Node's own formatter says that people in the zone read there.
import { describe, expect, it } from '@jest/globals';
import { calendarOf } from '../../../../shared/promotion/calendar/calendar.js';
import { readWindow, type Window, weekdays } from '../../../../shared/promotion/calendar/window.js';

const names: readonly string[] = weekdays;
const minute = 60_000;
const hour = 60 * minute;

function windowOf(text: string): Window {
  const read = readWindow(text);
  if ('problem' in read) throw new Error(read.problem);
  return read.value;
}

function wallClock(zone: string): (at: number) => { readonly day: number; readonly minutes: number } {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return at => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const day = names.indexOf(parts['weekday'] ?? '') + 1;
    return { day, minutes: Number(parts['hour']) * 60 + Number(parts['minute']) };
  };
}

/** Whether a clock on the wall shows a time of the window. */
function showsOpen({ days, from, to }: Window, { day, minutes }: { day: number; minutes: number }): boolean {
  const dayBefore = ((day + 5) % 7) + 1;
  if (from < to) return days.includes(day) && from <= minutes && minutes < to;
  return (days.includes(day) && minutes >= from) || (days.includes(dayBefore) && minutes < to);
}

/** Weeks in which clocks are changed somewhere, and one in which none is. */
const weeks = ['2026-10-22', '2026-10-30', '2027-03-12', '2027-03-25'];
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Auckland',
];
const hours = ['22:00-02:00', '01:30-02:30', '02:15-02:45', '02:00-01:00'];
const rows = zones.flatMap(zone => hours.map(each => [`Mon-Thu,Sun ${each} ${zone}`] as const));

describe('a calendar', () => {
  it.each(rows)('never lets %s in when the clock on the wall says no', text => {
    const window = windowOf(text);
    const calendar = calendarOf([window], []);
    const clock = wallClock(window.zone);
    for (const week of weeks) {
      const begin = Date.parse(`${week}T00:00Z`);
      for (let at = begin; at < begin + 7 * 24 * hour; at += 30 * minute) {
        const isOpen = calendar.at(at, 0).kind === 'open';
        if (isOpen && !showsOpen(window, clock(at))) {
          throw new Error(`${text} is open at ${new Date(at).toISOString()}`);
        }
      }
    }
  });

  it.each(rows)('lets %s in whenever the clock says so, but near a change of it', text => {
    const window = windowOf(text);
    const calendar = calendarOf([window], []);
    const clock = wallClock(window.zone);
    let seen = 0;
    for (const week of weeks) {
      const begin = Date.parse(`${week}T00:00Z`);
      for (let at = begin; at < begin + 7 * 24 * hour; at += 30 * minute) {
        const before = clock(at - 26 * hour);
        const isSteady = clock(at + 26 * hour).minutes === (before.minutes + 52 * 60) % 1_440;
        if (!isSteady || !showsOpen(window, clock(at))) continue;
        seen += 1;
        expect(calendar.at(at, 0)).toHaveProperty('kind', 'open');
      }
    }
    expect(seen).toBeGreaterThan(10);
  });

  it('opens a window that begins in the hour that is left out when the clock jumps', () => {
    const calendar = calendarOf([windowOf('Sun 02:30-04:00 Europe/Berlin')], []);
    const opening = calendar.at(Date.parse('2027-03-28T00:00Z'), 0);
    expect(opening).toMatchObject({ opensAt: Date.parse('2027-03-28T01:00Z') });
    expect(calendar.at(Date.parse('2027-03-28T01:59Z'), 0)).toEqual({
      kind: 'open',
      until: Date.parse('2027-03-28T02:00Z'),
    });
  });

  it('leaves out a window that lies in that hour altogether', () => {
    const calendar = calendarOf([windowOf('Sun 02:10-02:50 Europe/Berlin')], []);
    const opening = calendar.at(Date.parse('2027-03-28T00:00Z'), 0);
    expect(opening).toMatchObject({ opensAt: Date.parse('2027-04-04T00:10Z') });
  });

  it('opens in the second of two equal hours, and closes in the first', () => {
    const begins = calendarOf([windowOf('Sun 02:30-06:00 Europe/Berlin')], []);
    expect(begins.at(Date.parse('2026-10-25T00:40Z'), 0)).toMatchObject({
      opensAt: Date.parse('2026-10-25T01:30Z'),
    });
    const ends = calendarOf([windowOf('Sun 00:00-02:30 Europe/Berlin')], []);
    expect(ends.at(Date.parse('2026-10-25T00:29Z'), 0)).toMatchObject({
      until: Date.parse('2026-10-25T00:30Z'),
    });
  });
});
