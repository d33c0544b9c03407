// The window of a budget in words: `over 30d`, `per month`, `per month in Europe/Berlin`.
import { isTimeZone, timeZoneHint } from '../budget/zone.js';
import type { BudgetWindow } from '../objective.js';
import { duration, quoted } from './quantities.js';
import type { Misread, Words } from './words.js';

const units = ['day', 'week', 'month', 'quarter', 'year'] as const;
const hour = 3_600_000;
const bounds = { least: hour, most: 366 * 24 * hour, such: '30d' };

export function startsWindow(words: Words): boolean {
  return words.next === 'over' || words.next === 'per';
}

export function readWindow(words: Words): BudgetWindow | Misread {
  if (words.takeIf('per')) return readCalendar(words);
  if (!words.takeIf('over'))
    return words.misread('a window such as "over 30d" or "per month"', ['over', 'per']);
  const { column } = words;
  if (words.next === '') return words.misread('a duration such as 30d');
  const read = duration(words.take(), bounds);
  return 'misfit' in read ? { misread: read.misfit, column } : { kind: 'rolling', milliseconds: read.value };
}

function readCalendar(words: Words): BudgetWindow | Misread {
  const unit = units.find(each => each === words.next);
  if (unit === undefined) return words.misread(`one of ${units.join(', ')}`, units);
  words.take();
  if (!words.takeIf('in')) return { kind: 'calendar', unit, timeZone: 'UTC' };
  const { column, next: timeZone } = words;
  if (timeZone === '') return words.misread('a time zone such as Europe/Berlin');
  words.take();
  if (isTimeZone(timeZone)) return { kind: 'calendar', unit, timeZone };
  const hint = timeZoneHint(timeZone);
  return { misread: `expected a time zone such as Europe/Berlin, got ${quoted(timeZone)}${hint}`, column };
}
