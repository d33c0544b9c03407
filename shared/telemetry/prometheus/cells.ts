// Counters of one arm added up to cells: how many requests, how many of them bad, and how long they took.
import type { Cell } from '../../judge/reading.js';
import type { Row } from './counting/rows.js';

type Sum = { good: number; bad: number };

/** By the beginning of the interval. */
export function cellsOf(rows: readonly Row[]): ReadonlyMap<number, Cell> {
  const sums = new Map<number, Sum>();
  const histograms = new Map<number, readonly number[]>();
  for (const { kind, intervals } of rows) {
    for (const [from, values] of intervals) {
      if (kind === 'buckets') histograms.set(from, added(values, histograms.get(from)));
      else {
        const sum = sums.get(from) ?? { good: 0, bad: 0 };
        sum[kind] += values[0] ?? 0;
        sums.set(from, sum);
      }
    }
  }
  const cells = [...sums].map(([from, { good, bad }]): readonly [number, Cell] => {
    const histogram = apart(histograms.get(from));
    return [from, { total: good + bad, bad, ...(histogram && { histogram }) }];
  });
  return new Map(cells.sort(([one], [other]) => one - other));
}

export function added(values: readonly number[], known: readonly number[] | undefined): readonly number[] {
  return values.map((value, at) => value + (known?.[at] ?? 0));
}

/** Every bucket by itself. Where a program was scraped while it moved a request, there is no histogram. */
function apart(cumulative: readonly number[] | undefined): readonly number[] | undefined {
  const counts = cumulative?.map((count, at) => count - (at === 0 ? 0 : (cumulative[at - 1] ?? 0)));
  // Counts that are no whole numbers add up to almost 0.
  return counts?.some(count => count < -1e-6) ? undefined : counts?.map(count => Math.max(0, count));
}

export function lastGrown(rows: readonly Row[]): number | undefined {
  const times = rows.flatMap(row =>
    row.kind === 'buckets' || row.lastGrown === undefined ? [] : [row.lastGrown],
  );
  return times.length === 0 ? undefined : times.reduce((last, each) => Math.max(last, each));
}
