// When something may begin: the windows that allow, without the closures that forbid. What forbids wins.
import { Temporal } from 'temporal-polyfill';
import { type Closure, spanOf } from './closure.js';
import { joined, type Span, without } from './span.js';
import { openOn, type Window } from './window.js';

export type Calendar = {
  /** Whether it is open at this moment, until when, or when it opens again for at least so long. */
  readonly at: (now: number, needed: number) => Opening;
};

export type Opening =
  /** Without `until` for as far as anybody plans. */
  | { readonly kind: 'open'; readonly until?: number }
  /** `short`: it is open, and not for long enough. */
  | {
      readonly kind: 'closed' | 'short';
      readonly why: string;
      readonly opensAt?: number;
      readonly until?: number;
    };

const day = 86_400_000;
/** First the near days, since most answers lie there; beyond the far ones nobody plans. */
const [nearDays, farDays] = [40, 400];

/** Without windows it is open always, but for the closures. */
export function calendarOf(windows: readonly Window[], closures: readonly Closure[]): Calendar {
  const closed = closures.flatMap(closure => {
    const span = spanOf(closure);
    return span === undefined ? [] : [{ ...span, why: closure.why }];
  });
  const holes = joined(closed);
  const beginningOn = remembered((number: number) => {
    const date = Temporal.PlainDate.from('1970-01-01').add({ days: number });
    return windows.flatMap(window => openOn(window, date) ?? []);
  });
  const openFrom = (sight: number) =>
    remembered((first: number): readonly Span[] => {
      if (windows.length === 0) return without([always], holes);
      const numbers = Array.from({ length: sight }, (_, at) => first + at);
      return without(joined(numbers.flatMap(beginningOn)), holes);
    });
  const [near, far] = [openFrom(nearDays), openFrom(farDays)];
  const whyAt = (now: number): string => {
    const hole = closed.find(({ from, to }) => from <= now && now < to);
    return hole?.why ?? `outside of ${windows.map(({ text }) => text).join(', ')}`;
  };
  return {
    at: (now, needed) => {
      // A window that began the day before yesterday may still be open in the west of the world.
      const first = Math.floor(now / day) - 2;
      const soon = openingAt({ stretches: near(first), end: (first + nearDays) * day, whyAt }, now, needed);
      if (soon.kind === 'open' || soon.opensAt !== undefined) return soon;
      return openingAt({ stretches: far(first), end: (first + farDays) * day, whyAt }, now, needed);
    },
  };
}

const always: Span = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** Zones are slow to ask, and days stay what they are. */
function remembered<T>(make: (number: number) => T): (number: number) => T {
  const known = new Map<number, T>();
  return number => {
    const before = known.get(number);
    if (before !== undefined) return before;
    const made = make(number);
    known.set(number, made);
    return made;
  };
}

type Seen = {
  readonly stretches: readonly Span[];
  /** Beyond this nobody has looked. */
  readonly end: number;
  readonly whyAt: (now: number) => string;
};

function openingAt({ stretches, end, whyAt }: Seen, now: number, needed: number): Opening {
  let current: Span | undefined;
  for (const span of stretches) {
    if (span.to <= now) continue;
    const isNow = span.from <= now;
    if (isNow) current = span;
    if (span.to - Math.max(span.from, now) < needed) continue;
    if (isNow) return { kind: 'open', ...(span.to < end && { until: span.to }) };
    return { ...closedNow(current, { now, needed, whyAt }), opensAt: span.from };
  }
  return closedNow(current, { now, needed, whyAt });
}

type Asked = { readonly now: number; readonly needed: number; readonly whyAt: (now: number) => string };
type Closed = Exclude<Opening, { readonly kind: 'open' }>;

function closedNow(current: Span | undefined, { now, needed, whyAt }: Asked): Closed {
  if (current === undefined) return { kind: 'closed', why: whyAt(now) };
  const left = Math.round((current.to - now) / 60_000);
  const why = `it would take ${Math.ceil(needed / 60_000)} min, and the window closes in ${left} min`;
  return { kind: 'short', why, until: current.to };
}
