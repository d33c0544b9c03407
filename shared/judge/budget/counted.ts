// The events of a budget on one grid: both arms together, since an error budget is the service's and not the
// candidate's. What nobody counted stays a gap.
import type { Beyond, Budget } from '../objective.js';
import type { Cell, Grid, Point, Reading } from '../reading.js';
import type { Evidence } from '../setup.js';
import { canBe, eventsOf } from './bad-events.js';

export type CountedInterval = { readonly from: number; readonly bad: number; readonly total: number };

export type Counted = {
  readonly grid: Grid;
  /** In order of time; what is not here is a gap. */
  readonly intervals: readonly CountedInterval[];
  /** Where the first counts begin: what lies before is unknown, and no gap either. */
  readonly first: number;
};

export type Uncounted = { readonly kind: 'no-data' | 'unreadable'; readonly why: string };

export function countedOf(budget: Budget, evidence: Evidence): Counted | Uncounted {
  const { bad, metric } = budget;
  const told = bad.kind === 'beyond' ? evidence.series[metric] : evidence.counts[metric];
  if (told === undefined) return { kind: 'no-data', why: `nobody was asked for ${metric}` };
  if (told.kind !== 'told') return told;
  const { grid } = told.value;
  if (!(grid.stepMilliseconds > 0)) return { kind: 'unreadable', why: 'its intervals have no length' };
  const intervals =
    'points' in told.value ? pointEvents(told.value.points, bad) : intervalEvents(told.value, bad);
  return 'kind' in intervals ? intervals : firstAdded(grid, intervals);
}

function firstAdded(grid: Grid, all: readonly CountedInterval[]): Counted | Uncounted {
  const intervals = all.filter(({ from }) => from >= grid.from && from + grid.stepMilliseconds <= grid.to);
  const [oldest] = intervals;
  if (oldest === undefined) return { kind: 'no-data', why: 'nothing was counted' };
  const first = intervals.reduce((least, { from }) => Math.min(least, from), oldest.from);
  return { grid, intervals, first };
}

function intervalEvents(reading: Reading, bad: Budget['bad']): readonly CountedInterval[] | Uncounted {
  if (bad.kind === 'beyond') return { kind: 'no-data', why: 'counts have no limit to lie beyond' };
  const counted: CountedInterval[] = [];
  for (const { from, candidate, stable } of reading.intervals) {
    const cells = [candidate, stable].filter((cell): cell is Cell => cell !== undefined);
    let sum = { from, bad: 0, total: 0 };
    for (const cell of cells) {
      const events = eventsOf(cell, bad, reading.edges);
      if (events === undefined)
        return { kind: 'no-data', why: 'its latency is not counted in buckets that reach the limit' };
      if (!canBe(events))
        return { kind: 'unreadable', why: `it counts ${events.bad} bad of ${events.total} events` };
      sum = { from, bad: sum.bad + events.bad, total: sum.total + events.total };
    }
    if (cells.length > 0) counted.push(sum);
  }
  return counted;
}

function pointEvents(points: readonly Point[], bad: Budget['bad']): readonly CountedInterval[] | Uncounted {
  if (bad.kind !== 'beyond') return { kind: 'no-data', why: 'a series counts no requests' };
  return points
    .filter(({ value }) => Number.isFinite(value))
    .map(({ from, value }) => ({ from, bad: isBeyond(value, bad) ? 1 : 0, total: 1 }));
}

/** The one rule for a value at its limit: beyond for `<` and `>`, within for `<=` and `>=`. */
export function isBeyond(value: number, { better, limit, atLimit }: Omit<Beyond, 'kind'>): boolean {
  if (value === limit) return atLimit === 'beyond';
  return better === 'lower' ? value > limit : value < limit;
}
