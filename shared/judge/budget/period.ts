// Which stretch of time the window of a budget covers when the counts end at a given instant.
import type { BudgetWindow } from '../objective.js';
import { calendarDay, instantOf, localDay, zoneOffset } from './zone.js';

/** From the first instant to the one behind the last. A calendar's period may end in the future. */
export type Period = { readonly from: number; readonly to: number };

type CalendarWindow = Extract<BudgetWindow, { readonly kind: 'calendar' }>;

const day = 86_400_000;
const dayUnits: Readonly<Record<string, number>> = { day: 1, week: 7 };
const monthUnits: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };
/** A Monday and a first of January: where the units of the calendar begin. */
const weeksBegin = 4 * day;
const calendarBegins = 0;

export function periodOf(window: BudgetWindow, end: number): Period {
  if (window.kind === 'rolling') return { from: end - window.milliseconds, to: end };
  const offset = zoneOffset(window.timeZone);
  const beginning = (count: number): number => instantOf(localBeginning(window, count), offset);
  let count = countNear(window, end + offset(end));
  while (end < beginning(count)) count -= 1;
  while (end >= beginning(count + 1)) count += 1;
  return { from: beginning(count), to: beginning(count + 1) };
}

/** The local time at which the period with this number begins. Counted from the anchor each time: the 31st stays. */
function localBeginning(window: CalendarWindow, count: number): number {
  const anchor = anchorOf(window);
  const units = count * (window.aligned?.every ?? 1);
  const days = dayUnits[window.unit];
  if (days !== undefined) return anchor + units * days * day;
  return monthsLater(anchor, units * (monthUnits[window.unit] ?? 1));
}

/** A number of a period near this local time; what it misses by is walked. */
function countNear(window: CalendarWindow, local: number): number {
  const anchor = anchorOf(window);
  const every = window.aligned?.every ?? 1;
  const days = dayUnits[window.unit];
  if (days !== undefined) return Math.floor((local - anchor) / (days * day * every));
  const [from, to] = [calendarDay(anchor), calendarDay(local)];
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return Math.floor(months / ((monthUnits[window.unit] ?? 1) * every));
}

function monthsLater(anchor: number, months: number): number {
  const from = calendarDay(anchor);
  const index = from.year * 12 + from.month - 1 + months;
  const [year, month] = [Math.floor(index / 12), index - Math.floor(index / 12) * 12 + 1];
  const length =
    (localDay(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - localDay(year, month, 1)) / day;
  const timeOfDay = anchor - Math.floor(anchor / day) * day;
  return localDay(year, month, Math.min(from.day, length)) + timeOfDay;
}

function anchorOf(window: CalendarWindow): number {
  if (window.aligned !== undefined) return localTime(window.aligned.from) ?? calendarBegins;
  return window.unit === 'week' ? weeksBegin : calendarBegins;
}

/** `2026-01-31T12:30:00` or with a blank, as local time; absent when there is no such day or time. */
export function localTime(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, dayOfMonth = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  if (month < 1 || month > 12 || dayOfMonth < 1 || hour > 23 || minute > 59 || second > 59) return undefined;
  const start = localDay(year, month, dayOfMonth);
  const back = calendarDay(start);
  if (back.month !== month || back.day !== dayOfMonth) return undefined;
  return start + ((hour * 60 + minute) * 60 + second) * 1_000;
}
