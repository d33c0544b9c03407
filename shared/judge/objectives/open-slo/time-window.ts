// The windows and slices of an SLO: durations of one number and one letter, rolling or by the calendar.

import { localTime } from '../../budget/period.js';
import { isTimeZone, timeZoneHint } from '../../budget/zone.js';
import type { BudgetWindow } from '../../objective.js';
import { durationInUnits, quoted } from '../quantities.js';
import type { Spot } from './spot.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const lengths: Readonly<Record<string, number>> = {
  m: minute,
  h: hour,
  d: day,
  w: 7 * day,
  M: 30 * day,
  Q: 90 * day,
  Y: 365 * day,
};
const calendarUnits = { d: 'day', w: 'week', M: 'month', Q: 'quarter', Y: 'year' } as const;
const shorthand = /^([1-9]\d{0,3})([mhdwMQY])$/;
const longestWindow = 366 * day;
const longestSlice = 7 * day;

export function windowOf(spec: Spot): BudgetWindow | undefined {
  const list = spec.needed('timeWindow', 'a list of one window');
  const items = list?.items();
  if (list === undefined || items === undefined) return undefined;
  const [window, second] = items;
  if (window === undefined || second !== undefined)
    return list.problem(`expected exactly one window, got ${items.length}`);
  if (!window.isMapOf(['duration', 'isRolling', 'calendar'])) return undefined;
  const duration = window.needed('duration', 'such as 30d');
  const isRolling = window.field('isRolling')?.flag() ?? false;
  const calendar = window.field('calendar');
  if (duration === undefined) return undefined;
  if (isRolling && calendar !== undefined)
    return calendar.problem('a rolling window has no calendar; leave one of them out');
  if (calendar !== undefined) return calendarWindow(duration, calendar);
  if (!isRolling) return window.problem('expected isRolling: true, or a calendar');
  return rollingWindow(duration);
}

function rollingWindow(spot: Spot): BudgetWindow | undefined {
  const milliseconds = lengthOf(spot);
  if (milliseconds === undefined) return undefined;
  if (milliseconds < hour || milliseconds > longestWindow) {
    return spot.problem(
      `expected a window from 1h to ${durationInUnits(longestWindow)}, got ${quoted(String(spot.plain()))}`,
    );
  }
  if (/[MQY]$/.test(String(spot.plain())))
    spot.remark(`a rolling window has a fixed length: taken as ${durationInUnits(milliseconds)}`);
  return { kind: 'rolling', milliseconds };
}

function calendarWindow(duration: Spot, calendar: Spot): BudgetWindow | undefined {
  const match = shorthand.exec(duration.text() ?? '');
  const unit = Object.entries(calendarUnits).find(([letter]) => letter === match?.[2])?.[1];
  if (match === null || unit === undefined) {
    const hint = match?.[2] === 'm' ? `; m is minutes, did you mean ${match[1]}M?` : '';
    return duration.problem(
      `expected a number of d, w, M, Q or Y such as 1M, got ${quoted(String(duration.plain()))}${hint}`,
    );
  }
  if (!calendar.isMapOf(['startTime', 'timeZone'])) return undefined;
  const from = startOf(calendar);
  const timeZone = zoneOf(calendar);
  if (from === undefined || timeZone === undefined) return undefined;
  return { kind: 'calendar', unit, timeZone, aligned: { every: Number(match[1]), from } };
}

function startOf(calendar: Spot): string | undefined {
  const spot = calendar.needed('startTime', 'such as 2026-01-01 00:00:00');
  const text = spot?.text();
  if (spot === undefined || text === undefined) return undefined;
  if (localTime(text) !== undefined) return text.replace(' ', 'T');
  return spot.problem(
    `expected a local time such as 2026-01-01 00:00:00, without a zone, got ${quoted(text)}`,
  );
}

function zoneOf(calendar: Spot): string | undefined {
  const spot = calendar.needed('timeZone', 'such as Europe/Berlin');
  const text = spot?.text();
  if (spot === undefined || text === undefined || isTimeZone(text)) return text;
  return spot.problem(`expected a time zone such as Europe/Berlin, got ${quoted(text)}${timeZoneHint(text)}`);
}

/** A number without a letter is minutes. */
export function sliceOf(spot: Spot): number | undefined {
  const value = spot.plain();
  const milliseconds = typeof value === 'number' ? value * minute : lengthOf(spot);
  if (milliseconds === undefined) return undefined;
  if (milliseconds >= minute && milliseconds <= longestSlice && milliseconds % minute === 0)
    return milliseconds;
  return spot.problem(`expected a slice of whole minutes from 1m to 1w, got ${quoted(String(value))}`);
}

function lengthOf(spot: Spot): number | undefined {
  const match = shorthand.exec(spot.text() ?? '');
  const length = lengths[match?.[2] ?? ''];
  if (match !== null && length !== undefined) return Number(match[1]) * length;
  if (typeof spot.plain() !== 'string') return undefined;
  return spot.problem(
    `expected a number and one of m, h, d, w, M, Q, Y such as 30d, got ${quoted(String(spot.plain()))}`,
  );
}
