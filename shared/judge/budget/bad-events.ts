// How many events of one interval were bad, whichever kind of bad an objective is about.
import type { Bad } from '../objective.js';
import type { Cell } from '../reading.js';

export type Events = { readonly bad: number; readonly total: number };

/** Absent when the cell cannot say: no histogram, or slow requests beyond its last edge. */
export function eventsOf(cell: Cell, bad: Bad, edges: readonly number[] | undefined): Events | undefined {
  switch (bad.kind) {
    case 'errors':
      return { bad: cell.bad, total: cell.total };
    case 'slower':
      return slowEvents(cell, bad.milliseconds, edges);
    default:
      return bad satisfies never;
  }
}

/** Within the bucket that holds the limit, requests are taken to be spread evenly. */
function slowEvents(cell: Cell, limit: number, edges: readonly number[] | undefined): Events | undefined {
  if (cell.total === 0) return { bad: 0, total: 0 };
  const { histogram } = cell;
  if (histogram === undefined || edges === undefined || edges.length === 0) return undefined;
  const total = histogram.reduce((sum, count) => sum + count, 0);
  let slow = 0;
  for (const [at, count] of histogram.entries()) {
    const share = slowShare(limit, at === 0 ? 0 : edges[at - 1], edges[at]);
    if (share === undefined && count > 0) return undefined;
    slow += count * (share ?? 0);
  }
  return { bad: slow, total };
}

/** The share of a bucket that lies beyond the limit; absent when the limit lies in the bucket without an end. */
function slowShare(limit: number, from: number | undefined, to: number | undefined): number | undefined {
  if (from === undefined || limit <= from) return 1;
  if (to === undefined) return undefined;
  return limit >= to ? 0 : (to - limit) / (to - from);
}

/** Counts that can be: not negative, finite, and no more bad ones than there are. */
export function canBe({ bad, total }: Events): boolean {
  return bad >= 0 && Number.isFinite(total) && bad <= total * (1 + 1e-9);
}
