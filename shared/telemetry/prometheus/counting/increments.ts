// What a counter counted from one scrape to the next. Nothing is interpolated: requests lie between two scrapes, and no
// more is known of them.
import type { Scrapes } from './scrapes.js';
import type { Reading, Track } from './track.js';

/** Counted later than `after`, and by `at`. */
export type Increment = { readonly after: number; readonly at: number; readonly values: readonly number[] };

export type Counted = {
  readonly increments: readonly Increment[];
  /** How often it began anew. */
  readonly restarts: number;
  /** Its first value, where nobody knows since when that had been counted. */
  readonly unknown?: Reading;
};

export type Differencing = {
  readonly scrapes: Scrapes;
  /** By target: when one of its counters fell. */
  readonly falls: ReadonlyMap<string, readonly Stretch[]>;
  readonly scrapeMilliseconds: number;
};

export type Stretch = { readonly after: number; readonly at: number };

export function fallsOf(tracks: readonly Track[]): ReadonlyMap<string, readonly Stretch[]> {
  const falls = new Map<string, Stretch[]>();
  for (const { target, readings } of tracks) {
    if (target === undefined) continue;
    for (const [one, next] of pairs(readings)) {
      if (!fell(one, next)) continue;
      const known = falls.get(target.key) ?? [];
      falls.set(target.key, [...known, { after: one.at, at: next.at }]);
    }
  }
  return falls;
}

export function increments(track: Track, differencing: Differencing): Counted {
  const [first] = track.readings;
  if (first === undefined) return { increments: [], restarts: 0 };
  const birth = birthOf(track, first, differencing);
  let restarts = 0;
  const grown = pairs(track.readings).map(([one, next]): Increment => {
    const isAnew = fell(one, next) || vanished(track, { after: one.at, at: next.at }, differencing);
    if (!isAnew) {
      const values = next.values.map((value, place) => value - (one.values[place] ?? 0));
      return { after: one.at, at: next.at, values };
    }
    restarts += 1;
    const anew = birthOf(track, next, differencing);
    return anew !== undefined && anew.after > one.at
      ? anew
      : { after: one.at, at: next.at, values: next.values };
  });
  return {
    increments: birth === undefined ? grown : [birth, ...grown],
    restarts,
    ...(birth === undefined && { unknown: first }),
  };
}

/** A target that was scraped before without this counter, or before it began anew, has counted from 0 since. */
function birthOf(
  { target }: Track,
  { at, values }: Reading,
  { scrapes, scrapeMilliseconds }: Differencing,
): Increment | undefined {
  // Where the series of a target do not come at one time, as with what is pushed, a neighbour is no scrape before.
  const after = scrapes.before(target, at - scrapeMilliseconds / 2);
  return after === undefined ? undefined : { after, at, values };
}

/** It was missing in a scrape, and its target began anew meanwhile: whatever it says now, it began at 0. */
function vanished({ target }: Track, { after, at }: Stretch, { scrapes, falls }: Differencing): boolean {
  const fallen = (falls.get(target?.key ?? '') ?? []).some(fall => fall.after >= after && fall.at <= at);
  return fallen && scrapes.between(target, after, at);
}

function fell(one: Reading, next: Reading): boolean {
  return next.values.some((value, place) => value < (one.values[place] ?? 0));
}

function pairs(readings: readonly Reading[]): readonly (readonly [Reading, Reading])[] {
  return readings.slice(1).flatMap((next, at) => {
    const one = readings[at];
    return one === undefined ? [] : [[one, next] as const];
  });
}
