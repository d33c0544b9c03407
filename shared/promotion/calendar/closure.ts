// A time in which nothing may begin: `{ from: 2026-12-18, to: 2027-01-04, why: holidays }`. A last day belongs to it.
import { Temporal } from 'temporal-polyfill';
import { edgesOf } from './edges.js';
import type { WallTime } from './local-time.js';
import type { Span } from './span.js';

export type Closure = {
  readonly why: string;
  readonly zone: string;
  readonly from: string;
  readonly to: string;
};

export const closureTimeExpected = 'a day such as 2026-12-18, or a time such as 2026-12-18T17:00';

const shape = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2}))?$/;

/** Undefined when there is no such day or time. */
export function wallTimeOf(text: string, isEnd: boolean): WallTime | undefined {
  const match = shape.exec(text);
  if (match === null) return undefined;
  const [, date = '', hours, minutes] = match;
  const isWhole = hours === undefined || minutes === undefined;
  const after = isWhole ? (isEnd ? 24 * 60 : 0) : Number(hours) * 60 + Number(minutes);
  if (after > 24 * 60 || Number(minutes ?? 0) > 59) return undefined;
  try {
    return { day: Temporal.PlainDate.from(date, { overflow: 'reject' }), minutes: after };
  } catch {
    // It throws for a day that no calendar has, such as the 30th of February.
    return undefined;
  }
}

/** Undefined when it cannot be read, or ends before it begins. */
export function spanOf({ from, to, zone }: Closure): Span | undefined {
  const [begin, end] = [wallTimeOf(from, false), wallTimeOf(to, true)];
  if (begin === undefined || end === undefined) return undefined;
  const span = edgesOf({ zone, from: begin, to: end, rather: 'longer' });
  return span.from < span.to ? span : undefined;
}
