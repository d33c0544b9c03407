// Counters on a grid: what each of them counted in every interval, and what had to be left out.
import type { Grid } from '../../../judge/reading.js';
import { type Counted, fallsOf, increments } from './increments.js';
import { placeOf } from './placing.js';
import type { Scrapes } from './scrapes.js';
import type { Track } from './track.js';

/** One counter on the grid. */
export type Row = {
  readonly kind: 'good' | 'bad' | 'buckets';
  readonly track: Track;
  /** By the beginning of the interval. Intervals of which nothing is known are absent. */
  readonly intervals: ReadonlyMap<number, readonly number[]>;
  /** When a scrape saw something new for the last time. */
  readonly lastGrown?: number;
};

export type Found = { readonly kind: Row['kind']; readonly track: Track };
export type Conditions = Scrapes & { readonly grid: Grid; readonly scrapeMilliseconds: number };

export function rowsOf(found: readonly Found[], { grid, scrapeMilliseconds, ...scrapes }: Conditions) {
  const falls = fallsOf(found.map(({ track }) => track));
  const told = { restarts: 0, scattered: 0, unknown: 0, series: 0 };
  const rows = found.map(({ kind, track }): Row => {
    const counted = increments(track, { scrapes, falls, scrapeMilliseconds });
    const isNews = kind !== 'buckets';
    if (isNews) tellOf(told, counted, grid);
    const intervals = new Map<number, readonly number[]>();
    let lastGrown: number | undefined;
    for (const increment of counted.increments) {
      const place = placeOf(increment, grid);
      if (place.kind === 'scattered' && isNews) told.scattered += increment.values[0] ?? 0;
      if (place.kind !== 'interval') continue;
      const known = intervals.get(place.from);
      intervals.set(
        place.from,
        increment.values.map((value, at) => value + (known?.[at] ?? 0)),
      );
      if (increment.values.some(value => value > 0)) lastGrown = increment.at;
    }
    return { kind, track, intervals, ...(lastGrown !== undefined && { lastGrown }) };
  });
  return { rows, remarks: wordsOf(told, scrapeMilliseconds) };
}

type Told = { restarts: number; scattered: number; unknown: number; series: number };

function tellOf(told: Told, { restarts, unknown }: Counted, grid: Grid): void {
  told.restarts += restarts;
  if (unknown === undefined || unknown.at <= grid.from || unknown.at > grid.to) return;
  const [value = 0] = unknown.values;
  if (value === 0) return;
  told.unknown += value;
  told.series += 1;
}

function wordsOf(told: Told, scrapeMilliseconds: number): readonly string[] {
  const { restarts, scattered, unknown, series } = told;
  return [
    ...(restarts === 0
      ? []
      : [
          `${several(restarts, 'counter')} began anew; what was counted between the last scrape and that is lost`,
        ]),
    ...(scattered === 0
      ? []
      : [
          `left out: ${several(scattered, 'request')}, somewhere in a gap that is longer than an interval (a scrape every ${scrapeMilliseconds / 1_000} s was expected)`,
        ]),
    ...(series === 0
      ? []
      : [`left out: ${several(unknown, 'request')} from before the first known scrape of ${series} series`]),
  ];
}

export function several(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
