// Azure Load Testing, its data plane: one request each, no decisions. What is odd in an answer is a fault.
import { Fault } from '../../fault/fault.js';
import type { Answer } from '../../http/transport.js';
import type { Arm } from '../arm.js';

const apiVersion = '2022-11-01';
/** One audience for all resources of the service, in the public cloud. */
const scope = 'https://cnt-prod.loadtesting.azure.com/.default';
const hosts = '.loadtesting.azure.com';
const mostPages = 20;

export type LoadTestStatistics = {
  readonly requests: number;
  readonly errors: number;
  /** Of successful requests, in milliseconds. */
  readonly percentiles: {
    readonly p50: number;
    readonly p90: number;
    readonly p95: number;
    readonly p99: number;
  };
};

export type LoadTestRun = {
  readonly id: string;
  /** As the service says it, such as EXECUTING. */
  readonly status: string;
  /** Whether the criteria of the test itself hold: PASSED, FAILED or NOT_APPLICABLE. */
  readonly result?: string;
  readonly startedAt?: number;
  readonly endedAt?: number;
  readonly problem?: string;
  readonly statistics?: LoadTestStatistics;
};

export const loadTestGrains = ['PT5S', 'PT10S', 'PT1M', 'PT5M', 'PT1H'] as const;
export type LoadTestGrain = (typeof loadTestGrains)[number];

export type LoadTestMetric = {
  readonly run: string;
  readonly name: string;
  readonly aggregation: string;
  readonly grain: LoadTestGrain;
  readonly from: number;
  readonly to: number;
};

export type LoadTestPoint = { readonly at: number; readonly value: number };

export type LoadTesting = {
  readonly host: string;
  readonly run: (id: string) => Promise<LoadTestRun>;
  /** All series of it, one after the other. */
  readonly metric: (wanted: LoadTestMetric) => Promise<readonly LoadTestPoint[]>;
};

/** `endpoint` is the data plane of the resource, as its overview shows it. Our token goes nowhere else. */
export function createLoadTesting(arm: Arm, endpoint: URL): LoadTesting {
  if (endpoint.protocol !== 'https:' || !endpoint.hostname.endsWith(hosts)) {
    throw new Fault('TARGET_UNSUITABLE', `${endpoint.host} is no data plane of Azure Load Testing`, {
      hint: `take the data plane URI of the resource, which ends in ${hosts}`,
    });
  }
  const { host } = endpoint;
  const send = async (
    path: string,
    more: { readonly method: 'GET' | 'POST'; readonly body?: string },
  ): Promise<Answer> => {
    const url = new URL(path, endpoint);
    if (url.host !== host) throw odd('an answer leads to another host, which is not followed');
    const { token } = await arm.credential.getToken(scope);
    return arm.transport.send({ ...more, url, retry: 'safe', headers: { authorization: `Bearer ${token}` } });
  };
  return {
    host,
    run: async id =>
      runIn(
        (await send(`/test-runs/${encodeURIComponent(id)}?api-version=${apiVersion}`, { method: 'GET' }))
          .json,
      ),
    metric: async wanted => {
      const points: LoadTestPoint[] = [];
      let page = pageIn((await send(metricPath(wanted), { method: 'POST', body: '{}' })).json);
      for (let pages = 1; ; pages += 1) {
        points.push(...page.points);
        if (page.next === undefined) return points;
        if (pages >= mostPages) throw odd('the answer has more pages than are read');
        page = pageIn((await send(page.next, { method: 'GET' })).json);
      }
    },
  };
}

function metricPath({ run, name, aggregation, grain, from, to }: LoadTestMetric): string {
  const query = new URLSearchParams({
    'api-version': apiVersion,
    metricname: name,
    metricNamespace: 'LoadTestRunMetrics',
    aggregation,
    interval: grain,
    timespan: `${new Date(from).toISOString()}/${new Date(to).toISOString()}`,
  });
  return `/test-runs/${encodeURIComponent(run)}/metrics?${query}`;
}

type Fields = Readonly<Record<string, unknown>>;

function runIn(json: unknown): LoadTestRun {
  const run = fields(json, 'the answer');
  const { testRunId: id, status, testResult: result, testRunStatistics: statistics } = run;
  if (typeof id !== 'string' || typeof status !== 'string') throw odd('a run has no id or no status');
  const [startedAt, endedAt] = [timeIn(run['startDateTime']), timeIn(run['endDateTime'])];
  const problem = problemIn(run['errorDetails']);
  return {
    id,
    status,
    ...(typeof result === 'string' && { result }),
    ...(startedAt !== undefined && { startedAt }),
    ...(endedAt !== undefined && { endedAt }),
    ...(problem !== '' && { problem }),
    ...(statistics !== undefined && statistics !== null && { statistics: statisticsIn(statistics) }),
  };
}

/** pct1, pct2 and pct3 are the 90th, the 95th and the 99th percentile. */
function statisticsIn(given: unknown): LoadTestStatistics {
  const total = fields(fields(given, 'testRunStatistics')['Total'], 'testRunStatistics.Total');
  const of = (name: string) => numberIn(total[name], `testRunStatistics.Total.${name}`);
  const [requests, errors] = [of('sampleCount'), of('errorCount')];
  if (errors > requests) throw odd(`${errors} errors are more than ${requests} requests`);
  const percentiles = {
    p50: of('medianResTime'),
    p90: of('pct1ResTime'),
    p95: of('pct2ResTime'),
    p99: of('pct3ResTime'),
  };
  return { requests, errors, percentiles };
}

type Page = { readonly points: readonly LoadTestPoint[]; readonly next?: string };

function pageIn(json: unknown): Page {
  const { timeseries, nextLink } = fields(json, 'the answer');
  const points = listIn(timeseries, 'timeseries').flatMap((series, at) => {
    const place = `timeseries[${at}]`;
    return listIn(fields(series, place)['data'], `${place}.data`).map((point, index) =>
      pointIn(point, `${place}.data[${index}]`),
    );
  });
  return { points, ...(typeof nextLink === 'string' && nextLink !== '' && { next: nextLink }) };
}

function pointIn(given: unknown, place: string): LoadTestPoint {
  const { timestamp, value } = fields(given, place);
  const at = timeIn(timestamp);
  if (at === undefined) throw odd(`${place}.timestamp is no time`);
  return { at, value: numberIn(value, `${place}.value`) };
}

function problemIn(details: unknown): string {
  const list: readonly unknown[] = Array.isArray(details) ? details : [];
  return list
    .flatMap(each => {
      const message =
        typeof each === 'object' && each !== null && 'message' in each ? each.message : undefined;
      return typeof message === 'string' ? [message] : [];
    })
    .join('; ');
}

function fields(value: unknown, place: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw odd(`${place} is no object`);
}

function listIn(value: unknown, place: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw odd(`${place} is no list`);
}

function numberIn(value: unknown, place: string): number {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  throw odd(`${place} is no number from 0`);
}

function timeIn(value: unknown): number | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

function odd(words: string): Fault {
  return new Fault('HTTP_UNREADABLE', `Azure Load Testing: ${words}`);
}
