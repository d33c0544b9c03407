// What was known before and what is new, as one. Both lie on the same grid, one behind the other.
import type { Cell, Interval, Reading, Series } from '../../../judge/reading.js';

export function joinReadings(before: Reading, more: Reading): Reading {
  const { intervals, isFitting } = onEdges(before.edges, more);
  const fresh = intervals.filter(({ from }) => from >= before.grid.to);
  const edges = before.edges ?? more.edges;
  const remarks = [...before.remarks, ...more.remarks, ...(isFitting ? [] : [otherEdges])];
  return {
    grid: { ...before.grid, to: more.grid.to },
    intervals: [...before.intervals, ...fresh],
    ...(edges !== undefined && { edges }),
    lastSeen: { ...before.lastSeen, ...more.lastSeen },
    remarks: [...new Set(remarks)],
  };
}

export function joinSeries(before: Series, more: Series): Series {
  return {
    grid: { ...before.grid, to: more.grid.to },
    points: [...before.points, ...more.points.filter(({ from }) => from >= before.grid.to)],
    remarks: [...new Set([...before.remarks, ...more.remarks])],
  };
}

const otherEdges =
  'the latency buckets of the source have changed meanwhile: newer latencies cannot be counted in the older ones, and are left out';

type Fitted = { readonly intervals: readonly Interval[]; readonly isFitting: boolean };

/** What was counted in older buckets stays in them: newer ones are added up to the same, or say nothing of latency. */
function onEdges(older: Reading['edges'], { edges: newer, intervals }: Reading): Fitted {
  if (older === undefined || newer === undefined || isSame(older, newer))
    return { intervals, isFitting: true };
  const isFitting = older.every(edge => newer.includes(edge));
  const fitted = ({ histogram, ...cell }: Cell): Cell => {
    if (histogram === undefined || !isFitting) return cell;
    return { ...cell, histogram: addedUp(histogram, newer, older) };
  };
  return {
    isFitting,
    intervals: intervals.map(({ from, candidate, stable }) => ({
      from,
      ...(candidate && { candidate: fitted(candidate) }),
      ...(stable && { stable: fitted(stable) }),
    })),
  };
}

function isSame(older: readonly number[], newer: readonly number[]): boolean {
  return older.length === newer.length && older.every((edge, at) => edge === newer[at]);
}

function addedUp(
  histogram: readonly number[],
  newer: readonly number[],
  older: readonly number[],
): readonly number[] {
  const sums = [...older, Number.POSITIVE_INFINITY].map(() => 0);
  for (const [at, each] of histogram.entries()) {
    const upper = newer[at] ?? Number.POSITIVE_INFINITY;
    const bucket = older.findIndex(edge => edge >= upper);
    const place = bucket === -1 ? older.length : bucket;
    sums[place] = (sums[place] ?? 0) + each;
  }
  return sums;
}
