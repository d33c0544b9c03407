// What one arm did in each step that Azure told of, and those steps added up to the intervals of a grid.
import type { Metric } from '../../azure/telemetry/metrics-answer.js';
import type { Cell, Grid } from '../../judge/reading.js';

export type Count = { readonly total: number; readonly bad: number };

/** An odd step said something that cannot be a count: it is left out, never guessed. */
export type Piece = ({ readonly kind: 'counted' } & Count) | { readonly kind: 'odd' };

/** By the time at which the step begins. Steps of which nothing is known are absent. */
export type Pieces = ReadonlyMap<number, Piece>;

/** By the time at which the interval begins. */
export function countsOn(grid: Grid, pieces: Pieces): ReadonlyMap<number, Count> {
  const counts = new Map<number, Count>();
  for (const [at, piece] of pieces) {
    if (piece.kind === 'odd' || at < grid.from || at >= grid.to) continue;
    const from = at - (at % grid.stepMilliseconds);
    const { total, bad } = counts.get(from) ?? { total: 0, bad: 0 };
    counts.set(from, { total: total + piece.total, bad: bad + piece.bad });
  }
  return counts;
}

/** The same with the mean time of a request, where every step that had one tells its own. */
export function withAverages(
  counts: ReadonlyMap<number, Count>,
  grid: Grid,
  { pieces, times }: { readonly pieces: Pieces; readonly times: ReadonlyMap<number, number> },
): ReadonlyMap<number, Cell> {
  const spent = new Map<number, number>();
  for (const [at, piece] of pieces) {
    if (piece.kind === 'odd' || piece.total === 0) continue;
    const from = at - (at % grid.stepMilliseconds);
    spent.set(from, (spent.get(from) ?? 0) + piece.total * (times.get(at) ?? Number.NaN));
  }
  const cells = [...counts].map(([from, count]): readonly [number, Cell] => {
    const average = (spent.get(from) ?? Number.NaN) / count.total;
    return [from, Number.isFinite(average) ? { ...count, average } : count];
  });
  return new Map(cells);
}

/** In milliseconds, by the time at which a step begins. */
export function responseTimes(metric: Metric | undefined): ReadonlyMap<number, number> {
  const factor = { Seconds: 1_000, MilliSeconds: 1 }[String(metric?.unit)];
  const points = metric?.series.flatMap(each => each.points) ?? [];
  if (factor === undefined) return new Map();
  return new Map(
    points.flatMap(({ at, average }) => (average === undefined ? [] : [[at, average * factor] as const])),
  );
}

export function oddSteps(pieces: Pieces): number {
  return [...pieces.values()].filter(({ kind }) => kind === 'odd').length;
}

/** The end of the last step with a request in it. */
export function lastSeen(pieces: Pieces, stepMilliseconds: number): number | undefined {
  const seen = [...pieces].filter(([, piece]) => piece.kind === 'counted' && piece.total > 0);
  return seen.length === 0 ? undefined : Math.max(...seen.map(([at]) => at)) + stepMilliseconds;
}
