// A run of Azure Load Testing as traffic of our own: waited for, then counted by what it says of itself.
import type { LoadTestStatistics } from '../../azure/telemetry/load-testing.js';
import type { Fault } from '../../fault/fault.js';
import type { Grid, Point, Reading, Series, Side } from '../../judge/reading.js';
import type { Generator } from '../generator.js';
import type { Answered } from '../telemetry.js';
import { answered, unreadable } from '../unreadable.js';
import { countedBy, type Finished, grainFor, stepOf } from './minutes.js';
import { stageOf, type Waiting, waitForRun } from './waiting.js';

export type LoadTestOptions = Waiting & {
  /** The arm that the test was pointed at. */
  readonly side: Side;
};

export type LoadTestResult = LoadTestStatistics & {
  readonly startedAt: number;
  readonly endedAt: number;
  /** What the test's own criteria say. */
  readonly criteria: string;
};

export type LoadTestGenerator = Generator & {
  /** The statistics of the whole run, once it is over. */
  readonly result: () => Promise<Answered<LoadTestResult>>;
  /** Response times of successful requests in milliseconds: `p90`, `p95`, `p99` or `average`. */
  readonly series: (metric: string, grid: Grid) => Promise<Answered<Series>>;
};

const aggregations: Readonly<Record<string, string>> = {
  average: 'Average',
  p90: 'Percentile90',
  p95: 'Percentile95',
  p99: 'Percentile99',
};

/** The response times that it tells as numbers. */
export const seriesNames: readonly string[] = Object.keys(aggregations);

export function loadTest(options: LoadTestOptions): LoadTestGenerator {
  const look = <T>(question: (run: Finished) => Promise<Answered<T>>): Promise<Answered<T>> =>
    answered(async () => {
      const run = await finished(options);
      return 'startedAt' in run ? question(run) : run;
    }, hintFor);
  return {
    name: `load test run ${options.run} at ${options.client.host}`,
    run: signal => waitForRun(options, signal),
    counted: grid => look(run => reading(options, run, grid)),
    result: () => look(async run => resultOf(run)),
    series: (metric, grid) => look(run => series(options, run, { metric, grid })),
  };
}

type NotFinished = Exclude<Answered<never>, { readonly kind: 'told' }>;

async function finished({ client, run: id }: LoadTestOptions): Promise<Finished | NotFinished> {
  const run = await client.run(id);
  const { status, problem, startedAt, endedAt } = run;
  const stage = stageOf(run);
  if (stage === 'going-on') return { kind: 'no-data', why: `the load test is still going on: ${status}` };
  if (stage === 'failed') {
    return unreadable(
      `the load test ended as ${status}${problem === undefined ? '' : `: ${problem}`}`,
      'look at the run in Azure Load Testing; a test that did not end well says nothing of the app',
    );
  }
  if (startedAt === undefined || endedAt === undefined)
    return unreadable('the load test does not say when it ran');
  return { ...run, startedAt, endedAt };
}

async function reading(
  { client, side }: LoadTestOptions,
  run: Finished,
  grid: Grid,
): Promise<Answered<Reading>> {
  const counted = await countedBy(client, run, grid);
  if (counted.kind === 'unreadable') return counted;
  const intervals = [...counted.cells]
    .filter(([from]) => from >= grid.from && from < grid.to)
    .sort(([one], [other]) => one - other)
    .map(([from, cell]) => ({ from, [side]: cell }));
  if (intervals.length === 0) return { kind: 'no-data', why: 'the load test ran at another time' };
  const remarks = run.result === 'FAILED' ? ['the criteria of the load test itself were not met'] : [];
  return { kind: 'told', value: { grid, intervals, lastSeen: { [side]: run.endedAt }, remarks } };
}

function resultOf({
  statistics,
  startedAt,
  endedAt,
  result = 'NOT_APPLICABLE',
}: Finished): Answered<LoadTestResult> {
  if (statistics === undefined) return unreadable('the load test is over and has no statistics');
  if (statistics.requests === 0) return { kind: 'no-data', why: 'the load test sent no request' };
  return { kind: 'told', value: { ...statistics, startedAt, endedAt, criteria: result } };
}

type Wish = { readonly metric: string; readonly grid: Grid };

async function series(
  { client }: LoadTestOptions,
  run: Finished,
  { metric, grid }: Wish,
): Promise<Answered<Series>> {
  const aggregation = aggregations[metric];
  if (aggregation === undefined) {
    return unreadable(`${metric} is not told by a load test; there are ${seriesNames.join(', ')}`);
  }
  const grain = grainFor(run, grid.stepMilliseconds);
  const step = grain === undefined ? undefined : stepOf(grain);
  if (grain === undefined || step !== grid.stepMilliseconds) {
    return unreadable(`Azure Load Testing has no step of ${grid.stepMilliseconds / 1_000} s for this run`);
  }
  const wanted = {
    run: run.id,
    name: 'ResponseTime',
    aggregation,
    grain,
    from: run.startedAt,
    to: run.endedAt,
  };
  const points = (await client.metric(wanted))
    .filter(({ at }) => at >= grid.from && at < grid.to)
    .map(({ at, value }): Point => ({ from: at - (at % step), value }));
  if (points.length === 0)
    return { kind: 'no-data', why: 'the load test has no successful request in this time' };
  return { kind: 'told', value: { grid, points, remarks: [`response time: ${metric}, in milliseconds`] } };
}

function hintFor({ facts }: Fault): string | undefined {
  if (facts['status'] !== 403) return undefined;
  return 'assign the role Load Test Reader on the resource of Azure Load Testing';
}
