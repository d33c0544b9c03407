// From a JSON answer to counts on a grid, strictly: what is odd is told with its place, and null is a gap, never 0.
import { Fault } from '../../fault/fault.js';
import type { Cell, Grid } from '../../judge/reading.js';
import { areEdges, type Counts, type TimeForm, type Values, type Where } from './described.js';
import { type JsonPath, printPath, valueAt } from './path.js';

/** One interval of an answer, and where it stands in it. */
export type Spot = {
  readonly from: number;
  readonly json: unknown;
  readonly place: Place;
};

/** Whose answer it is, and where in it. */
export type Place = { readonly whose: string; readonly path: JsonPath };

export type Answer = { readonly json: unknown; readonly whose: string };

/** The intervals of an answer that lie on the grid. A spot beside it is odd, one before or after it was not asked for. */
export function spotsIn(answer: Answer, list: NonNullable<Where['list']>, grid: Grid): readonly Spot[] {
  const { json, whose } = answer;
  const points = valueAt(json, list.points);
  if (!Array.isArray(points)) throw odd({ whose, path: list.points }, `is ${kindOf(points)}, not a list`);
  const seen = new Set<number>();
  return points.flatMap((point: unknown, index) => {
    const place = { whose, path: [...list.points, index] };
    const from = timeOf(valueAt(point, list.at), list.time, below(place, list.at));
    if (from < grid.from || from >= grid.to) return [];
    if (from % grid.stepMilliseconds !== 0) {
      throw odd(place, `begins at ${new Date(from).toISOString()}, which is not on the grid`);
    }
    if (seen.has(from)) throw odd(place, `is about the same interval as another one`);
    seen.add(from);
    return [{ from, json: point, place }];
  });
}

export type CellSeen = { readonly cell: Cell; readonly edges?: readonly number[] };

/** Undefined for a gap. */
export function cellAt({ json, place }: Spot, { total, bad, histogram }: Counts): CellSeen | undefined {
  const all = countAt(json, total, place);
  const failed = countAt(json, bad, place);
  if (all === undefined || failed === undefined) return undefined;
  if (failed > all) {
    throw odd(below(place, bad), `is ${failed}, and more than the total of ${all}`);
  }
  if (histogram === undefined) return { cell: { total: all, bad: failed } };
  const edges = histogram.fixed ? edgesFrom(histogram.edges) : edgesAt(json, histogram.edges, place);
  const where = below(place, histogram.counts);
  const counts = listAt(json, histogram.counts, place).map((count, at) => {
    const known = countOf(count, below(where, [at]));
    if (known === undefined) throw odd(below(where, [at]), 'is null, and a bucket is no gap');
    return known;
  });
  if (counts.length !== edges.length + 1) {
    throw odd(where, `has ${counts.length} counts, and ${edges.length} edges need ${edges.length + 1}`);
  }
  const sum = counts.reduce((one, other) => one + other, 0);
  if (Math.abs(sum - all) > 0.5 + all * 1e-6) {
    throw odd(where, `adds up to ${sum}, and the total is ${all}`);
  }
  return { cell: { total: all, bad: failed, histogram: counts }, edges };
}

/** Undefined for a gap. */
export function numberAt({ json, place }: Spot, { value }: Values): number | undefined {
  return numberOf(valueAt(json, value), below(place, value));
}

function countAt(json: unknown, path: JsonPath, place: Place): number | undefined {
  return countOf(valueAt(json, path), below(place, path));
}

function countOf(value: unknown, place: Place): number | undefined {
  const count = numberOf(value, place);
  if (count !== undefined && count < 0) throw odd(place, `is ${count}, and no count is negative`);
  return count;
}

function numberOf(value: unknown, place: Place): number | undefined {
  if (value === null) return undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw odd(place, `is ${kindOf(value)}, not a number`);
}

function listAt(json: unknown, path: JsonPath, place: Place): readonly unknown[] {
  const value = valueAt(json, path);
  if (Array.isArray(value)) return value;
  throw odd(below(place, path), `is ${kindOf(value)}, not a list`);
}

function edgesAt(json: unknown, path: JsonPath, place: Place): readonly number[] {
  const edges = listAt(json, path, place).map(
    (edge, at) => numberOf(edge, below(place, [...path, at])) ?? Number.NaN,
  );
  if (areEdges(edges)) return edges;
  throw odd(below(place, path), 'holds no edges: each has to be more than the one before');
}

/** Fixed edges were looked at when the source was described. */
function edgesFrom(edges: JsonPath | readonly number[]): readonly number[] {
  return edges.map(Number);
}

function timeOf(value: unknown, form: TimeForm, place: Place): number {
  const time = form === 'iso' ? isoTime(value) : numericTime(value, form);
  if (time !== undefined && Number.isSafeInteger(time)) return time;
  const wanted = form === 'iso' ? 'a time such as 2026-01-05T09:00:00Z' : `${form} since 1970`;
  throw odd(place, `is ${kindOf(value)}, not ${wanted}`);
}

/** Without a zone a time is nobody knows when. */
function isoTime(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(value))
    return undefined;
  return Date.parse(value);
}

function numericTime(value: unknown, form: 'seconds' | 'milliseconds'): number | undefined {
  if (typeof value !== 'number') return undefined;
  return form === 'seconds' ? value * 1_000 : value;
}

/** Never the value itself: an answer may hold anything. */
function kindOf(value: unknown): string {
  if (value === undefined) return 'not there';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return (
    { string: 'a text', number: 'a number out of range', boolean: 'yes or no' }[String(typeof value)] ??
    'an object'
  );
}

function below({ whose, path }: Place, more: JsonPath): Place {
  return { whose, path: [...path, ...more] };
}

function odd({ whose, path }: Place, words: string): Fault {
  return new Fault('HTTP_UNREADABLE', `${whose}: ${printPath(path)} ${words}`);
}
