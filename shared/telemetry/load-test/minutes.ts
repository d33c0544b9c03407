// What a finished run counted, step by step, and whether that agrees with its own statistics.
import {
  type LoadTestGrain,
  type LoadTesting,
  type LoadTestPoint,
  type LoadTestRun,
  loadTestGrains,
} from '../../azure/telemetry/load-testing.js';
import type { Cell, Grid } from '../../judge/reading.js';
import { type Unreadable, unreadable } from '../unreadable.js';

const millisecondsOf: Readonly<Record<LoadTestGrain, number>> = {
  PT5S: 5_000,
  PT10S: 10_000,
  PT1M: 60_000,
  PT5M: 300_000,
  PT1H: 3_600_000,
};

export type Finished = LoadTestRun & { readonly startedAt: number; readonly endedAt: number };

/** The coarsest step that this run was kept in and that fills the grid. */
export function grainFor({ startedAt, endedAt }: Finished, step: number): LoadTestGrain | undefined {
  return loadTestGrains.findLast(grain => {
    if (step % millisecondsOf[grain] !== 0) return false;
    return isKept(grain, endedAt - startedAt);
  });
}

export function stepOf(grain: LoadTestGrain): number {
  return millisecondsOf[grain];
}

/** Fine steps are kept of short runs only, and coarse ones made of longer ones only. */
function isKept(grain: LoadTestGrain, duration: number): boolean {
  if (grain === 'PT5S' || grain === 'PT10S') return duration < 600_000;
  return grain === 'PT1M' || duration > 60_000;
}

export type Counted = { readonly kind: 'counted'; readonly cells: ReadonlyMap<number, Cell> };

export async function countedBy(
  client: LoadTesting,
  run: Finished,
  grid: Grid,
): Promise<Counted | Unreadable> {
  const grain = grainFor(run, grid.stepMilliseconds);
  if (grain === undefined) {
    return unreadable(
      `Azure Load Testing keeps no steps of which intervals of ${grid.stepMilliseconds / 1_000} s consist`,
    );
  }
  const wanted = { run: run.id, aggregation: 'Total', grain, from: run.startedAt, to: wholeEnd(run, grain) };
  const [requests, errors] = await Promise.all([
    client.metric({ ...wanted, name: 'TotalRequests' }),
    client.metric({ ...wanted, name: 'Errors' }),
  ]);
  const problem = disagreement(run, requests, errors);
  if (problem !== undefined) return unreadable(problem);
  const cells = new Map<number, Cell>();
  const add = (points: readonly LoadTestPoint[], of: 'total' | 'bad') => {
    for (const { at, value } of points) {
      const from = at - (at % grid.stepMilliseconds);
      const cell = cells.get(from) ?? { total: 0, bad: 0 };
      cells.set(from, { ...cell, [of]: cell[of] + value });
    }
  };
  add(requests, 'total');
  add(errors, 'bad');
  const odd = [...cells.values()].find(({ total, bad }) => bad > total);
  if (odd) return unreadable(`a step has ${odd.bad} errors among ${odd.total} requests`);
  return { kind: 'counted', cells };
}

/**
 * Errors that are not told are none only if all errors are told elsewhere. What does not add up to the statistics of
 * the run lacks some of it, or counts some of it twice.
 */
function disagreement(
  { statistics }: Finished,
  requests: readonly LoadTestPoint[],
  errors: readonly LoadTestPoint[],
): string | undefined {
  if (statistics === undefined) return 'the run is over and has no statistics';
  const told = [
    ['requests', sumOf(requests), statistics.requests],
    ['errors', sumOf(errors), statistics.errors],
  ] as const;
  const stray = told.find(([, sum, whole]) => Math.abs(sum - whole) > whole * 0.01);
  return stray && `its steps add up to ${stray[1]} ${stray[0]}, and its statistics say ${stray[2]}`;
}

function sumOf(points: readonly LoadTestPoint[]): number {
  return points.reduce((sum, { value }) => sum + value, 0);
}

/** The last step may not be over when the run is. */
function wholeEnd({ endedAt }: Finished, grain: LoadTestGrain): number {
  return Math.ceil(endedAt / millisecondsOf[grain]) * millisecondsOf[grain];
}
