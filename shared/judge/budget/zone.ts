// Local time of a named time zone to instants and back, exact where clocks are put forward or back. Local time is
// written as the milliseconds that would be the instant if the zone were UTC.
import { didYouMean } from '../../fault/did-you-mean.js';

/** What a zone adds to an instant to get local time, in milliseconds. */
export type ZoneOffset = (instant: number) => number;

const day = 86_400_000;
const zoneName = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,3}$/;

export function isTimeZone(name: string): boolean {
  if (name.length > 64 || !zoneName.test(name)) return false;
  try {
    formatOf(name);
    return true;
  } catch {
    // Intl knows no zone of this name; it throws for nothing else here.
    return false;
  }
}

export function timeZoneHint(name: string): string {
  const near = didYouMean(name, Intl.supportedValuesOf('timeZone'));
  return near === undefined ? '' : `; did you mean ${near}?`;
}

export function zoneOffset(timeZone: string): ZoneOffset {
  if (timeZone === 'UTC') return () => 0;
  const format = formatOf(timeZone);
  return instant => {
    const second = Math.floor(instant / 1_000) * 1_000;
    const parts = new Map(format.formatToParts(second).map(({ type, value }) => [type, Number(value)]));
    const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
    const time = (part('hour') * 60 + part('minute')) * 60 + part('second');
    return localDay(part('year'), part('month'), part('day')) + time * 1_000 - second;
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}

/**
 * The instant of a local time. Where it comes twice, the first; where clocks skip it, as long after the skip as it lies
 * within it: what calendars do.
 */
export function instantOf(local: number, offset: ZoneOffset): number {
  const [before, after] = [offset(local - day), offset(local + day)];
  const instants = [local - before, local - after].filter(instant => instant + offset(instant) === local);
  return instants.length > 0 ? Math.min(...instants) : local - before;
}

/** The local time at which a day of the Gregorian calendar begins. Months count from 1. */
export function localDay(year: number, month: number, dayOfMonth: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) * day;
}

export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

/** The day of a local time. */
export function calendarDay(local: number): CalendarDay {
  const days = Math.floor(local / day) + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}
