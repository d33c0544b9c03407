// The one request for one arm, and whether its answer is an answer to it.
import type { Aggregation, Metrics } from '../../azure/telemetry/metrics.js';
import type { Metric, MetricSeries, MetricsAnswer } from '../../azure/telemetry/metrics-answer.js';
import type { Fault } from '../../fault/fault.js';
import { type Unreadable, unreadable } from '../unreadable.js';
import type { Place } from './counting.js';
import { type Asked, millisecondsOf } from './grid.js';

/** More series than any app has. If so many come, some may have been left out. */
const mostSeries = 1_000;

export type Wanted = {
  readonly place: Place;
  readonly asked: Asked;
  readonly metrics: readonly string[];
  readonly splitBy: readonly string[];
  readonly aggregation: Aggregation;
  readonly withAverage?: boolean;
};

/** The metrics in the order in which they are wanted. */
export type Found = { readonly kind: 'found'; readonly metrics: readonly Metric[] };

export async function request(client: Metrics, wanted: Wanted): Promise<Found | Unreadable> {
  const { place, asked, metrics, splitBy, aggregation, withAverage = false } = wanted;
  const conditions = [...place.conditions, ...splitBy.map(dimension => `${dimension} eq '*'`)];
  const answer = await client.list({
    resource: place.resource,
    metrics,
    from: asked.grid.from,
    to: asked.grid.to,
    grain: asked.grain,
    aggregation,
    withAverage,
    ...(conditions.length > 0 && { filter: conditions.join(' and '), top: mostSeries }),
  });
  const problem = spanProblem(answer, asked);
  return problem === undefined ? pick(answer.metrics, wanted) : unreadable(problem);
}

/** Who may not read the metrics of a resource may often read the resource itself. */
export function hintFor(fault: Fault): string | undefined {
  if (fault.code !== 'IDENTITY_FORBIDDEN') return undefined;
  const scope = fault.facts['scope'] === undefined ? 'on the app' : `at ${fault.facts['scope']}`;
  return `assign the role Monitoring Reader ${scope}; Reader will do as well`;
}

const alike: Readonly<Record<string, string>> = { PT24H: 'P1D', PT60M: 'PT1H' };

function spanProblem({ from, to, grain }: MetricsAnswer, { grid, grain: wanted }: Asked): string | undefined {
  if ((alike[grain] ?? grain) !== wanted) return `steps of ${wanted} were asked for, and ${grain} came`;
  if (from <= grid.from && to >= grid.to) return undefined;
  return `the answer is about another time than was asked: ${stamp(from)} to ${stamp(to)}`;
}

function pick(given: readonly Metric[], wanted: Wanted): Found | Unreadable {
  const found: Metric[] = [];
  for (const name of wanted.metrics) {
    const [metric, second] = given.filter(each => each.name.toLowerCase() === name.toLowerCase());
    if (metric === undefined || second !== undefined) {
      return unreadable(`the answer tells ${name} ${second === undefined ? 'not at all' : 'more than once'}`);
    }
    const problem = problemOf(metric, wanted);
    if (problem !== undefined) return unreadable(`${name} cannot be read: ${problem}`);
    found.push(ownSeries(metric, wanted.place));
  }
  return { kind: 'found', metrics: found };
}

/** An address with its port or without. */
function ownSeries(metric: Metric, { own }: Place): Metric {
  if (own === undefined) return metric;
  const hostIn = ({ dimensions }: MetricSeries) =>
    (dimensions[own.dimension] ?? '').toLowerCase().replace(/:\d+$/, '');
  return { ...metric, series: metric.series.filter(series => hostIn(series) === own.host.toLowerCase()) };
}

function problemOf({ problem, series }: Metric, wanted: Wanted): string | undefined {
  if (problem !== undefined) return problem;
  if (series.length >= mostSeries) return `${series.length} series came, and more may have been left out`;
  if (wanted.splitBy.length === 0 && series.length > 1)
    return `one series was asked for, and ${series.length} came`;
  return series.map(each => seriesProblem(each, wanted)).find(each => each !== undefined);
}

function seriesProblem({ dimensions, points }: MetricSeries, wanted: Wanted): string | undefined {
  const { place, asked, splitBy, aggregation } = wanted;
  const stranger = Object.entries(place.expected).find(
    ([name, value]) => dimensions[name]?.toLowerCase() !== value.toLowerCase(),
  );
  if (stranger)
    return `numbers of ${dimensions[stranger[0]] ?? 'nobody in particular'} came for ${stranger[1]}`;
  const missing = splitBy.find(name => dimensions[name.toLowerCase()] === undefined);
  if (missing !== undefined) return `a series does not say its ${missing}`;
  const step = millisecondsOf(asked.grain);
  const aslant = points.find(({ at }) => at % step !== 0);
  if (aslant) return `a value of ${stamp(aslant.at)} does not begin at a multiple of its step`;
  if (new Set(points.map(({ at }) => at)).size < points.length) return 'two values came for the same time';
  const negative = aggregation === 'total' ? points.find(({ value = 0 }) => value < 0) : undefined;
  return negative && `the total of ${stamp(negative.at)} is ${negative.value}`;
}

function stamp(time: number): string {
  return new Date(time).toISOString();
}
