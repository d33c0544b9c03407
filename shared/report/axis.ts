// Axes: where the marks stand, what is written at them, and where a value lies between them.
import type { Range } from './chart.js';
import type { ChartUnit } from './document.js';

export type Mark = { readonly at: number; readonly label: string };

export type Axis = {
  readonly low: number;
  readonly high: number;
  readonly marks: readonly Mark[];
  /** From 0 at the low end to 1 at the high end. */
  readonly place: (value: number) => number;
};

/** Of durations there are tenfold ones; shares and odds are drawn evenly, odds being logarithms already. */
export function valueAxis(unit: ChartUnit, range: Range, marks: number): Axis {
  return unit === 'milliseconds' ? powersAxis(unit, range) : evenAxis(unit, range, marks);
}

function evenAxis(unit: ChartUnit, range: Range, marks: number): Axis {
  const least = unit === 'share' ? { low: 0, high: Math.max(range.high, 0.001) } : range;
  const step = niceStep((least.high - least.low || 1) / marks, unit);
  const low = Math.floor(least.low / step + 1e-9) * step;
  const high = Math.max(Math.ceil(least.high / step - 1e-9) * step, low + step);
  const count = Math.round((high - low) / step);
  return {
    low,
    high,
    marks: Array.from({ length: count + 1 }, (_, at) => markAt(low + at * step, unit)),
    place: value => between((value - low) / (high - low)),
  };
}

function powersAxis(unit: ChartUnit, range: Range): Axis {
  const least = Math.max(range.low, 0.1);
  const [low, high] = [powerBelow(least), powerAbove(Math.max(range.high, least * 1.01))];
  const all = allPowers(low, high);
  const kept = all.length > 7 ? all.filter(value => isPowerOfTen(value)) : all;
  const place = (value: number) => between(Math.log(Math.max(value, low) / low) / Math.log(high / low));
  return { low, high, marks: kept.map(value => markAt(value, unit)), place };
}

/** 1, 2 and 5 times the powers of ten. */
function allPowers(low: number, high: number): readonly number[] {
  const values: number[] = [];
  for (let value = low; value <= high * 1.001; value = powerAbove(value * 1.01)) values.push(value);
  return values;
}

function powerAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const found = [1, 2, 5, 10].find(times => times * power >= value * 0.999_999);
  return tidy((found ?? 10) * power);
}

function powerBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const found = [5, 2, 1].find(times => times * power <= value * 1.000_001);
  return tidy((found ?? 1) * power);
}

function isPowerOfTen(value: number): boolean {
  return Math.abs(Math.log10(value) - Math.round(Math.log10(value))) < 1e-6;
}

function niceStep(raw: number, unit: ChartUnit): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5].find(times => times * power >= raw * 0.999_999) ?? 10) * power;
  return unit === 'odds' ? Math.max(1, Math.round(step)) : step;
}

function markAt(value: number, unit: ChartUnit): Mark {
  return { at: tidy(value), label: valueText(tidy(value), unit) };
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function between(share: number): number {
  return Math.min(1, Math.max(0, share));
}

export function valueText(value: number, unit: ChartUnit): string {
  switch (unit) {
    case 'share':
      return `${digits(value * 100)} %`;
    case 'milliseconds':
      return value >= 1000 ? `${digits(value / 1000)} s` : `${digits(value)} ms`;
    case 'odds':
      return oddsText(value);
    default:
      return unit satisfies never;
  }
}

function digits(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** 1, 10 and 100 as they are; what is far away as a power. */
function oddsText(power: number): string {
  if (Math.abs(power) > 4) return `10^${Math.round(power)}`;
  const value = 10 ** power;
  return value >= 10 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(2)));
}

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const steps = [10, 30]
  .map(count => count * second)
  .concat([1, 2, 5, 10, 15, 30].map(count => count * minute))
  .concat([1, 2, 3, 6, 12].map(count => count * hour))
  .concat([1, 2, 7, 14, 28].map(count => count * day));

export function timeAxis({ low, high }: Range, marks: number): Axis {
  const length = Math.max(high - low, second);
  const step = steps.find(each => length / each <= marks) ?? 56 * day;
  const first = Math.ceil(low / step) * step;
  const count = Math.max(0, Math.floor((high - first) / step) + 1);
  return {
    low,
    high,
    marks: Array.from({ length: count }, (_, index) => {
      const at = first + index * step;
      const isNewDay = at % day === 0 && length > day;
      return { at, label: isNewDay ? dayText(at) : timeText(at, step < minute) };
    }),
    place: value => between((value - low) / length),
  };
}

/** Of the day, in UTC. */
export function timeText(at: number, withSeconds = false): string {
  const parts = [Math.floor(at / hour) % 24, Math.floor(at / minute) % 60, Math.floor(at / second) % 60];
  return (withSeconds ? parts : parts.slice(0, 2)).map(part => String(part).padStart(2, '0')).join(':');
}

/** `11-20`: the month and the day, in UTC. Counted by hand: this room does not know the time. */
export function dayText(at: number): string {
  const days = Math.floor(at / day) + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const [month, ofMonth] = [((shifted + 2) % 12) + 1, ofYear - Math.floor((153 * shifted + 2) / 5) + 1];
  return [month, ofMonth].map(part => String(part).padStart(2, '0')).join('-');
}
