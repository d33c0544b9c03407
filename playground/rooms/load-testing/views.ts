// How Azure Load Testing writes down a run, its statistics and its metrics.
import type { Fields } from '../../exchange.js';
import { beginsAt, endsAt, type LoadRun, type Slice, statusOf } from './runs.js';

const iso = (time: number): string => new Date(time).toISOString();

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? 0;

const average = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length;

const totals = (slices: readonly Slice[]) => ({
  requests: slices.reduce((sum, each) => sum + each.requests, 0),
  errors: slices.reduce((sum, each) => sum + each.errors, 0),
  times: slices.flatMap(each => each.milliseconds).sort((one, other) => one - other),
});

const statisticsOf = (run: LoadRun): Fields => {
  const { requests, errors, times } = totals(run.slices);
  const seconds = Math.max(1, (endsAt(run) - beginsAt(run)) / 1_000);
  return {
    transaction: 'Total',
    sampleCount: requests,
    errorCount: errors,
    errorPct: requests === 0 ? 0 : (errors / requests) * 100,
    meanResTime: average(times),
    medianResTime: percentile(times, 0.5),
    maxResTime: times.at(-1) ?? 0,
    minResTime: times[0] ?? 0,
    pct1ResTime: percentile(times, 0.9),
    pct2ResTime: percentile(times, 0.95),
    pct3ResTime: percentile(times, 0.99),
    throughput: requests / seconds,
    receivedKBytesPerSec: 0,
    sentKBytesPerSec: 0,
  };
};

export const runView = (run: LoadRun, now: number): Fields => {
  const status = statusOf(run, now);
  const begun = run.plan !== undefined && now >= beginsAt(run);
  const isOver = status === 'DONE' || status === 'CANCELLED';
  return {
    testRunId: run.id,
    testId: run.testId,
    displayName: run.displayName,
    status,
    testResult: 'NOT_APPLICABLE',
    ...(begun ? { startDateTime: iso(beginsAt(run)), executedDateTime: iso(beginsAt(run)) } : {}),
    ...(isOver ? { endDateTime: iso(endsAt(run)), duration: endsAt(run) - beginsAt(run) } : {}),
    ...(status === 'DONE' ? { testRunStatistics: { Total: statisticsOf(run) } } : {}),
    ...(run.plan ? {} : { errorDetails: [{ message: 'The test has no plan that could be run.' }] }),
    createdDateTime: iso(run.acceptedAt),
    createdBy: run.by,
    lastModifiedDateTime: iso(run.stoppedAt ?? run.acceptedAt),
    lastModifiedBy: run.by,
  };
};

type Read = (slices: readonly Slice[]) => number | undefined;

const responseTime =
  (of: (sorted: readonly number[]) => number): Read =>
  slices => {
    const { times } = totals(slices);
    return times.length === 0 ? undefined : of(times);
  };

type RunMetric = {
  readonly unit: string;
  readonly description: string;
  /** The first is the usual one. */
  readonly aggregations: Readonly<Record<string, Read>>;
};

export const runMetrics: Readonly<Record<string, RunMetric>> = {
  TotalRequests: {
    unit: 'Count',
    description: 'Total Requests',
    aggregations: { Total: slices => totals(slices).requests },
  },
  // A count by error code: where there was no error there is no value.
  Errors: {
    unit: 'Count',
    description: 'Total Errors',
    aggregations: { Total: slices => totals(slices).errors || undefined },
  },
  ResponseTime: {
    unit: 'Milliseconds',
    description: 'Response time (Successful request)',
    aggregations: {
      Percentile90: responseTime(times => percentile(times, 0.9)),
      Percentile95: responseTime(times => percentile(times, 0.95)),
      Percentile99: responseTime(times => percentile(times, 0.99)),
      Average: responseTime(average),
    },
  },
};

export const definitionsView = (grains: readonly string[]): Fields => ({
  value: Object.entries(runMetrics).map(([name, { unit, description, aggregations }]) => ({
    dimensions: [{ description: 'Sampler Name', name: 'SamplerName' }],
    description,
    name,
    namespace: 'LoadTestRunMetrics',
    primaryAggregationType: Object.keys(aggregations)[0],
    supportedAggregationTypes: Object.keys(aggregations),
    unit,
    metricAvailabilities: grains.map(timeGrain => ({ timeGrain })),
  })),
});

export type Wanted = {
  readonly read: Read;
  readonly from: number;
  readonly to: number;
  readonly step: number;
};

export const pointsView = (run: LoadRun, { read, from, to, step }: Wanted): Fields => {
  const groups = new Map<number, Slice[]>();
  for (const slice of run.slices) {
    if (slice.at < from || slice.at >= to) continue;
    const at = slice.at - (slice.at % step);
    groups.set(at, [...(groups.get(at) ?? []), slice]);
  }
  const data = [...groups]
    .sort(([one], [other]) => one - other)
    .flatMap(([at, slices]) => {
      const value = read(slices);
      return value === undefined ? [] : [{ timestamp: iso(at), value }];
    });
  return { timeseries: data.length === 0 ? [] : [{ data, dimensionValues: [] }] };
};
