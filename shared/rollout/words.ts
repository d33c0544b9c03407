// Numbers as people read them, for the sentences that say why.
import { formatPercent } from '../traffic/split.js';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

export function span(milliseconds: number): string {
  const whole = Math.max(0, Math.round(milliseconds / second)) * second;
  if (whole === 0) return milliseconds > 0 ? `${Math.ceil(milliseconds)} ms` : '0 s';
  const [hours, minutes, seconds] = [
    Math.floor(whole / hour),
    Math.floor((whole % hour) / minute),
    Math.floor((whole % minute) / second),
  ];
  const parts = [
    ...(hours > 0 ? [`${hours} h`] : []),
    ...(minutes > 0 ? [`${minutes} min`] : []),
    ...(seconds > 0 ? [`${seconds} s`] : []),
  ];
  return parts.join(' ');
}

/** From the shorter to the longer, as one when they are the same. */
export function spanBetween({ best, worst }: { readonly best: number; readonly worst: number }): string {
  return span(best) === span(worst) ? span(best) : `${span(best)} to ${span(worst)}`;
}

export const share = formatPercent;

export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

/** A moment of the day in UTC, for deadlines. */
export function moment(milliseconds: number): string {
  const inRange = Math.abs(milliseconds) <= 8.64e15;
  return inRange ? `${new Date(milliseconds).toISOString().slice(0, 19)}Z` : 'an unknown time';
}
