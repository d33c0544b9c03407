// Rows of counts as a reading: one cell for each arm and interval. Sums that cannot be are no reading at all.
import type { Cell, Grid, Reading, Side } from '../../../judge/reading.js';
import { type Unreadable, unreadable } from '../../unreadable.js';
import { type CountRow, claimedTwice } from './counts.js';
import { bucketCount, edges } from './latency.js';
import { isOnGrid } from './period.js';

type Wish = { readonly grid: Grid; readonly latency: boolean; readonly lacks: string };
type Sum = { readonly rows: CountRow[]; readonly side: Side; readonly from: number };

export function readingOf(
  rows: readonly CountRow[],
  wish: Wish,
): { readonly kind: 'told'; readonly value: Reading } | Unreadable {
  const sums = new Map<string, Sum>();
  for (const row of rows) {
    const problem = rowProblem(row, wish);
    if (problem !== undefined) return problem;
    const side = row.Side === 'candidate' ? 'candidate' : 'stable';
    const key = `${side} ${row.From}`;
    const sum = sums.get(key) ?? { rows: [], side, from: row.From };
    if (sum.rows.some(each => each.Bucket === row.Bucket))
      return unreadable('the answer tells one thing twice');
    sum.rows.push(row);
    sums.set(key, sum);
  }
  return { kind: 'told', value: assembled([...sums.values()], rows, wish) };
}

function rowProblem(row: CountRow, { grid, latency }: Wish): Unreadable | undefined {
  if (row.Side === claimedTwice) {
    return unreadable(
      'there are requests that both arms lay claim to',
      'the expressions of the arms must exclude each other',
    );
  }
  if (row.Side !== 'candidate' && row.Side !== 'stable') {
    return unreadable('the answer has rows of an arm that nobody asked for');
  }
  if (
    !isOnGrid(row.From, grid) ||
    row.LastSeen < row.From ||
    row.LastSeen >= row.From + grid.stepMilliseconds
  ) {
    return unreadable('the answer has rows of another time than was asked for');
  }
  const isBucket = latency === (row.Bucket !== undefined) && (row.Bucket ?? 0) < bucketCount;
  const { Total, Bad, Unclear, Rows, Squares } = row;
  const addsUp = Bad <= Total && Unclear <= Bad && Rows >= 1 && Rows <= Total && Squares >= Total;
  return isBucket && addsUp ? undefined : unreadable('the numbers of the answer contradict each other');
}

function assembled(sums: readonly Sum[], rows: readonly CountRow[], wish: Wish): Reading {
  const isSampled = rows.some(({ Rows, Total }) => Rows !== Total);
  const intervals = new Map<number, { from: number; candidate?: Cell; stable?: Cell }>();
  for (const { side, from, rows: parts } of sums) {
    const cell = cellOf(parts, wish.latency, isSampled);
    intervals.set(from, { ...intervals.get(from), from, [side]: cell });
  }
  return {
    grid: wish.grid,
    intervals: [...intervals.values()].sort((one, other) => one.from - other.from),
    ...(wish.latency && { edges }),
    lastSeen: { ...lastSeen('candidate', rows), ...lastSeen('stable', rows) },
    remarks: [...remarksOn('candidate', rows, wish.lacks), ...remarksOn('stable', rows, wish.lacks)],
  };
}

function cellOf(parts: readonly CountRow[], latency: boolean, isSampled: boolean): Cell {
  const buckets = new Map(parts.map(({ Bucket, Total }) => [Bucket, Total]));
  return {
    total: sumOf(parts, 'Total'),
    bad: sumOf(parts, 'Bad'),
    ...(latency && { histogram: Array.from({ length: bucketCount }, (_, at) => buckets.get(at) ?? 0) }),
    ...(isSampled && { rows: sumOf(parts, 'Rows'), squares: sumOf(parts, 'Squares') }),
  };
}

function lastSeen(side: Side, rows: readonly CountRow[]): Partial<Record<Side, number>> {
  const times = rows.filter(({ Side }) => Side === side).map(({ LastSeen }) => LastSeen);
  return times.length === 0 ? {} : { [side]: times.reduce((last, each) => Math.max(last, each)) };
}

function remarksOn(side: Side, rows: readonly CountRow[], lacks: string): readonly string[] {
  const own = rows.filter(({ Side }) => Side === side);
  const [total, stored, unclear] = [sumOf(own, 'Total'), sumOf(own, 'Rows'), sumOf(own, 'Unclear')];
  return [
    ...(stored === total ? [] : [`${side} is sampled: ${stored} stored rows stand for ${total} requests`]),
    ...(unclear === 0 ? [] : [`${side}: ${unclear} of ${total} requests have ${lacks}, and count as bad`]),
  ];
}

function sumOf(rows: readonly CountRow[], column: 'Total' | 'Bad' | 'Unclear' | 'Rows' | 'Squares'): number {
  return rows.reduce((sum, row) => sum + row[column], 0);
}
