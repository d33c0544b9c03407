// Traffic as people write it: `120/s`, `30/m`, and how it changes over the day.
import type { Kind, Parsed } from '../../step/kinds.js';
import { rateIn } from '../canary-shift/load-inputs.js';

export function rateKind(): Kind<number> {
  const expected = 'a rate such as 120/s, 30/m or 500/h';
  const parse = (text: string): Parsed<number> => {
    const value = rateIn(text);
    return value === undefined ? { expected } : { value };
  };
  return { name: 'text', expected, parse };
}

/** From this hour on, until the next one that is named. */
export type FromHour = { readonly hour: number; readonly perSecond: number };

export function dayKind(): Kind<readonly FromHour[]> {
  const expected = 'hours in UTC, each with the rate from then on, such as `00=5/s, 08=120/s, 20=30/s`';
  const parse = (text: string): Parsed<readonly FromHour[]> => {
    const entries = text.split(/[,\n]/).map(entry => entry.trim());
    const hours = entries.filter(entry => entry !== '').map(hourIn);
    const known = hours.filter(each => each !== undefined);
    const isRising = known.every(({ hour }, at) => hour > (known[at - 1]?.hour ?? -1));
    if (known.length === 0 || known.length < hours.length || !isRising) return { expected };
    return { value: known };
  };
  return { name: 'list', expected, parse };
}

function hourIn(entry: string): FromHour | undefined {
  const [, given, rate] = /^(\d{1,2})(?::00)?\s*=\s*(.+)$/.exec(entry) ?? [];
  const [hour, perSecond] = [Number(given), rateIn(rate ?? '')];
  return given === undefined || hour > 23 || perSecond === undefined ? undefined : { hour, perSecond };
}

/** Each stretch of the day with its rate; the last one goes on over midnight. */
export function stretchesOf(day: readonly FromHour[]): readonly (FromHour & { readonly until: number })[] {
  return day.map((each, at) => ({ ...each, until: day[at + 1]?.hour ?? day[0]?.hour ?? 24 }));
}

/** `120/s`; where it is rare, by the minute or the hour. */
export function rateWords(perSecond: number): string {
  const digits = (value: number) => String(Number(value.toPrecision(3)));
  if (perSecond >= 1) return `${digits(perSecond)}/s`;
  return perSecond * 60 >= 1 ? `${digits(perSecond * 60)}/m` : `${digits(perSecond * 3_600)}/h`;
}
