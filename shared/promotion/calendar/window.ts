// A window of the week, such as `Mon-Thu 08:00-16:00 Europe/Berlin`: its words, and when it is open.
// Clocks are changed twice a year. Where that leaves two answers, the window has the shorter one.
import type { Temporal } from 'temporal-polyfill';
import { edgesOf } from './edges.js';
import { isZone } from './local-time.js';
import type { Span } from './span.js';

export const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

export type Window = {
  readonly text: string;
  /** 1 is Monday, as ISO counts: the days on which it begins. */
  readonly days: readonly number[];
  /** Minutes after midnight. An end that is not after the beginning lies on the next day. */
  readonly from: number;
  readonly to: number;
  readonly zone: string;
};

export type ReadWindow = { readonly value: Window } | { readonly problem: string };

const shape =
  /^(?:(?<days>[A-Za-z]{3}(?:\s*[-,]\s*[A-Za-z]{3})*|daily)\s+)?(?<from>\d{1,2}:\d{2})\s*-\s*(?<to>\d{1,2}:\d{2})(?:\s+(?<zone>[A-Za-z][A-Za-z0-9_+/-]{1,60}))?$/;

export const windowExpected = 'days, hours and a zone, such as `Mon-Thu 08:00-16:00 Europe/Berlin`';

/** `usualZone` is for a window that names none. */
export function readWindow(given: string, usualZone?: string): ReadWindow {
  const text = given.trim().replaceAll(/\s+/g, ' ');
  const groups = text.length > 200 ? undefined : shape.exec(text)?.groups;
  if (groups === undefined) return { problem: `expected ${windowExpected}` };
  const days = daysIn(groups['days'] ?? 'daily');
  const [from, to] = [minutesIn(groups['from'] ?? ''), minutesIn(groups['to'] ?? '')];
  const zone = groups['zone'] ?? usualZone;
  if (days === undefined)
    return { problem: `expected days such as Mon-Fri or Sat,Sun, got ${groups['days']}` };
  if (from === undefined || to === undefined || from === 24 * 60) {
    return { problem: 'expected hours from 00:00 to 24:00' };
  }
  if (from === to)
    return { problem: 'it begins and ends at the same minute: for a whole day write 00:00-24:00' };
  if (zone === undefined)
    return { problem: 'it names no time zone: write one behind it, such as Europe/Berlin' };
  if (!isZone(zone))
    return { problem: `there is no time zone ${zone}: write one such as Europe/Berlin, or UTC` };
  return { value: { text, days, from, to, zone } };
}

function minutesIn(text: string): number | undefined {
  const [hours = Number.NaN, minutes = Number.NaN] = text.split(':').map(Number);
  const all = hours * 60 + minutes;
  return minutes < 60 && all <= 24 * 60 ? all : undefined;
}

/** `Fri-Mon` goes over the weekend. */
function daysIn(text: string): readonly number[] | undefined {
  if (text === 'daily') return [1, 2, 3, 4, 5, 6, 7];
  const days = new Set<number>();
  for (const part of text.split(',')) {
    const [first, last = first, ...more] = part.split('-').map(each => dayIn(each.trim()));
    if (first === undefined || last === undefined || more.length > 0) return undefined;
    for (let day = first; ; day = (day % 7) + 1) {
      days.add(day);
      if (day === last) break;
    }
  }
  return [...days].toSorted((one, other) => one - other);
}

function dayIn(text: string): number | undefined {
  const at = weekdays.findIndex(day => day.toLowerCase() === text.toLowerCase());
  return at < 0 ? undefined : at + 1;
}

/** The stretch of the window that begins on this day of its zone; undefined when there is none. */
export function openOn(window: Window, day: Temporal.PlainDate): Span | undefined {
  if (!window.days.includes(day.dayOfWeek)) return undefined;
  const isOvernight = window.to <= window.from;
  const span = edgesOf({
    zone: window.zone,
    from: { day, minutes: window.from },
    to: { day: isOvernight ? day.add({ days: 1 }) : day, minutes: window.to },
    rather: 'shorter',
  });
  return span.from < span.to ? span : undefined;
}
