// What a user may say of a Prometheus, and the same looked through once, before anything is asked.
import { Fault } from '../../fault/fault.js';
import type { LatencyUnit } from './counting/histogram.js';
import { type Authorization, authorizationProblem } from './http/authorization.js';
import { type Given, givenIn } from './promql/given.js';
import { isText, type Matcher } from './promql/matcher.js';
import { matcherIn, matchersIn } from './promql/matchers-in.js';

/** How an arm is known: this label is the arm's version, or the name of its slot or revision. */
export type Mark = { readonly label: string; readonly is: 'version' | 'arm' };

export type Latency = {
  /** The buckets of a classic histogram. */
  readonly metric: string;
  readonly unit: LatencyUnit;
};

export type PrometheusMetric =
  /** Counts of other requests, or of some of them. What is left out is as for all requests. */
  | {
      readonly kind: 'requests';
      readonly metric?: string;
      readonly where?: string;
      readonly bad?: string;
      readonly latency?: Latency | 'none';
    }
  /** A number for each interval. `$arm` stands for the conditions of the arm, `$step` for the interval. */
  | { readonly kind: 'query'; readonly promql: string };

export type PrometheusSettings = {
  /** What stands in front of `/api/v1`. */
  readonly address: URL;
  readonly authorization?: Authorization;
  /** Conditions that hold for every series of the app, such as `job="shop"`. */
  readonly where?: string;
  /** Default: the label `version` is the version of the arm. */
  readonly mark?: Mark;
  /** The counter of requests. Default `http_requests_total`. */
  readonly requests?: string;
  /** Which of its series count failures: one condition. Default `code=~"5.."`. */
  readonly bad?: string;
  /** Default: `http_request_duration_seconds_bucket`, in seconds. */
  readonly latency?: Latency | 'none';
  /** The label of one instance, by which the spread is told. Default `instance`. */
  readonly instance?: string;
  readonly metrics?: Readonly<Record<string, PrometheusMetric>>;
  /** How often targets are scraped. Default 15 s. */
  readonly scrapeMilliseconds?: number;
  /** How old an interval must be before it counts as complete. Default: one scrape and 15 s. */
  readonly lagMilliseconds?: number;
};

export type RequestsMetric = {
  readonly kind: 'requests';
  readonly metric: string;
  readonly where: readonly Matcher[];
  readonly bad: Matcher;
  readonly latency: Latency | undefined;
};

export type QueryMetric = { readonly kind: 'query'; readonly given: Given };

/** Every text of the user has been looked at. */
export type Plan = {
  readonly address: URL;
  readonly mark: Mark;
  readonly where: readonly Matcher[];
  readonly requests: RequestsMetric;
  readonly metrics: ReadonlyMap<string, RequestsMetric | QueryMetric>;
  readonly instance: string;
  readonly scrapeMilliseconds: number;
  readonly stepMilliseconds: number;
  readonly lagMilliseconds: number;
};

const usualLatency: Latency = { metric: 'http_request_duration_seconds_bucket', unit: 'seconds' };
const usualScrapeMilliseconds = 15_000;

/** Throws PROMETHEUS_UNUSABLE for what can never be asked. */
export function planOf(settings: PrometheusSettings): Plan {
  const { mark = { label: 'version', is: 'version' }, instance = 'instance', metrics = {} } = settings;
  const scrape = settings.scrapeMilliseconds ?? usualScrapeMilliseconds;
  checkAddress(settings);
  checkName('the label of the arms', mark.label);
  checkName('the label of the instances', instance);
  if (!Number.isSafeInteger(scrape) || scrape < 1)
    throw unusable('the time between scrapes', 'whole milliseconds', scrape);
  const where = settings.where === undefined ? [] : readWhere('where', settings.where);
  const requests = readRequests('requests', {
    kind: 'requests',
    metric: settings.requests ?? 'http_requests_total',
    bad: settings.bad ?? 'code=~"5.."',
    latency: settings.latency ?? usualLatency,
  });
  return {
    ...{ address: settings.address, mark, where, requests, instance, scrapeMilliseconds: scrape },
    metrics: new Map(
      Object.entries(metrics).map(([name, metric]) => [name, readMetric(name, metric, requests)]),
    ),
    // Two scrapes, so that an interval is not empty because one of them came late.
    stepMilliseconds: 2 * scrape,
    lagMilliseconds: settings.lagMilliseconds ?? scrape + 15_000,
  };
}

function checkAddress({ address, authorization }: PrometheusSettings): void {
  const { protocol, username, password, search, hash } = address;
  if (protocol !== 'https:' && protocol !== 'http:') throw unusable('the address', 'https://', protocol);
  if (username !== '' || password !== '') throw unusable('the address', 'one without a user or a password');
  if (search !== '' || hash !== '') throw unusable('the address', 'one without a query or a fragment');
  const problem = authorizationProblem(address, authorization);
  if (problem !== undefined) throw new Fault('PROMETHEUS_UNUSABLE', `${address.host}: ${problem}`);
}

function readMetric(
  name: string,
  metric: PrometheusMetric,
  usual: RequestsMetric,
): RequestsMetric | QueryMetric {
  if (metric.kind === 'requests') return readRequests(name, metric, usual);
  const reading = givenIn(metric.promql);
  if (reading.kind === 'wrong') throw unusable(name, `an expression in PromQL; ${reading.why}`);
  return { kind: 'query', given: reading.given };
}

type Requests = Extract<PrometheusMetric, { readonly kind: 'requests' }>;

function readRequests(name: string, given: Requests, usual?: RequestsMetric): RequestsMetric {
  const { metric = usual?.metric ?? '', where, bad, latency = usual?.latency ?? 'none' } = given;
  checkName(`the metric of ${name}`, metric);
  if (latency !== 'none') checkName(`the buckets of ${name}`, latency.metric);
  const reading =
    bad === undefined ? usual && { kind: 'matcher' as const, matcher: usual.bad } : matcherIn(bad);
  if (reading?.kind !== 'matcher')
    throw unusable(`bad of ${name}`, `one condition; ${reading?.why ?? 'it is missing'}`);
  return {
    kind: 'requests',
    metric,
    where: where === undefined ? [] : readWhere(`where of ${name}`, where),
    bad: reading.matcher,
    latency: latency === 'none' ? undefined : latency,
  };
}

function readWhere(place: string, text: string): readonly Matcher[] {
  const reading = matchersIn(text);
  if (reading.kind === 'wrong') throw unusable(place, `conditions such as job="shop"; ${reading.why}`);
  return reading.matchers;
}

function checkName(place: string, name: string): void {
  if (name === '' || !isText(name) || /\p{Cc}/u.test(name)) throw unusable(place, 'a name', name);
}

function unusable(place: string, expected: string, got?: unknown): Fault {
  const words = got === undefined ? '' : `, got ${JSON.stringify(got)}`;
  return new Fault('PROMETHEUS_UNUSABLE', `${place}: expected ${expected}${words}`);
}
