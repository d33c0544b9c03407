// Numbers as people read them.
import type { Cell } from '../reading.js';
import { shareOf } from '../statistics/proportion.js';

/** Two digits that mean something. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return 'an unknown share';
  return `${Number((share * 100).toPrecision(share >= 0.1 ? 3 : 2))} %`;
}

export function count(number: number): string {
  return Math.round(number).toLocaleString('en-US');
}

export function duration(milliseconds: number): string {
  const minutes = milliseconds / 60_000;
  if (minutes < 1) return `${count(Math.max(1, milliseconds / 1000))} s`;
  if (minutes < 120) return plural(minutes, 'minute');
  return minutes < 2880 ? plural(minutes / 60, 'hour') : plural(minutes / 1440, 'day');
}

function plural(number: number, unit: string): string {
  const rounded = Math.round(number);
  return `${count(rounded)} ${unit}${rounded === 1 ? '' : 's'}`;
}

export function milliseconds(value: number): string {
  return `${Number(value.toPrecision(3))} ms`;
}

export function rateOf({ bad, total }: Cell): string {
  return `${count(bad)} of ${count(total)} (${percent(shareOf({ bad, total }))})`;
}

/** Evidence as a factor: by so much a fair bet against the candidate would have grown. */
export function times(logEvidence: number): string {
  const factor = Math.exp(Math.min(logEvidence, 600));
  return factor >= 1e6 ? `10^${Math.floor(logEvidence / Math.LN10)}` : count(factor);
}
