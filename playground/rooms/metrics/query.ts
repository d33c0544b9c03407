// Reads what metrics are asked for: which, over what time, in what steps, split and narrowed by which dimensions.
import type { Answer } from '../../exchange.js';
import { floorToMinute, minute, type Span } from '../../time/minutes.js';
import { type DimensionFilter, readFilter } from './filter.js';
import * as refusals from './refusals.js';
import type { Aggregation, MetricDefinition, MetricTable } from './table.js';

export type MetricsQuery = {
  readonly span: Span;
  /** As it was asked for, which the answer repeats. */
  readonly timespan: string;
  /** In milliseconds; the whole span where one value was asked for. */
  readonly interval: number;
  readonly intervalName: string;
  readonly metrics: readonly MetricDefinition[];
  /** None named means each metric's own. */
  readonly aggregations: readonly Aggregation[];
  readonly filters: readonly DimensionFilter[];
  readonly rollUp: readonly string[];
  readonly top: number;
  readonly order: { readonly by: Aggregation; readonly ascending: boolean } | undefined;
  readonly metadataOnly: boolean;
};

type Read<Value> = { readonly kind: 'read'; readonly value: Value } | Wrong;
type Wrong = { readonly kind: 'wrong'; readonly answer: Answer };

const read = <Value>(value: Value): Read<Value> => ({ kind: 'read', value });
const wrong = (answer: Answer): Wrong => ({ kind: 'wrong', answer });

/** Names of parameters are read without regard to case. */
export const parameter = (query: URLSearchParams, name: string): string | undefined => {
  for (const [key, value] of query) if (key.toLowerCase() === name.toLowerCase()) return value;
  return undefined;
};

const intervals: Readonly<Record<string, number>> = {
  PT1M: 1,
  PT5M: 5,
  PT15M: 15,
  PT30M: 30,
  PT1H: 60,
  PT6H: 360,
  PT12H: 720,
  P1D: 1440,
  PT24H: 1440,
};

const aggregations: readonly Aggregation[] = ['average', 'count', 'maximum', 'minimum', 'total'];

const isAggregation = (name: string): name is Aggregation => aggregations.some(each => each === name);

const usualSpan = 60 * minute;

const stamp = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');

const readSpan = (given: string | undefined, now: number): Read<{ span: Span; timespan: string }> => {
  if (given === undefined) {
    return readSpan(`${stamp(now - usualSpan)}/${stamp(now)}`, now);
  }
  const minutes = intervals[given.toUpperCase()];
  const [first = '', last = ''] = minutes === undefined ? given.split('/') : [];
  const from = minutes === undefined ? Date.parse(first) : now - minutes * minute;
  const until = minutes === undefined ? Date.parse(last) : now;
  if (Number.isNaN(from) || Number.isNaN(until) || from >= until) return wrong(refusals.wrongSpan(given));
  const start = floorToMinute(from);
  const span = { from: start, until: Math.max(start + minute, floorToMinute(until)) };
  return read({ span, timespan: `${stamp(from)}/${stamp(until)}` });
};

const readMetrics = (given: string | undefined, table: MetricTable): Read<readonly MetricDefinition[]> => {
  const names = given === undefined ? table.metrics.slice(0, 1).map(each => each.name) : given.split(',');
  if (names.length > refusals.mostMetrics) return wrong(refusals.tooMany(names.length));
  const metrics: MetricDefinition[] = [];
  for (const name of names.map(each => each.trim())) {
    const found = table.metrics.find(each => each.name.toLowerCase() === name.toLowerCase());
    if (!found) return wrong(refusals.unknownMetric(table, name));
    metrics.push(found);
  }
  return read(metrics);
};

type Steps = { readonly interval: number; readonly intervalName: string };

const nameOf = (minutes: number): string =>
  Object.entries(intervals).find(([, each]) => each === minutes)?.[0] ?? `PT${minutes}M`;

const readInterval = (
  query: URLSearchParams,
  metrics: readonly MetricDefinition[],
  span: Span,
): Read<Steps> => {
  const given = (parameter(query, 'interval') ?? 'PT1M').toUpperCase();
  const whole = Math.max(1, Math.ceil((span.until - span.from) / minute));
  if (given === 'FULL') return read({ interval: whole * minute, intervalName: `PT${whole}M` });
  const finest = Math.max(1, ...metrics.map(each => each.grainMinutes));
  const allowed = [...new Set(Object.values(intervals))].filter(each => each >= finest);
  const wanted = intervals[given];
  if (wanted !== undefined && allowed.includes(wanted)) {
    return read({ interval: wanted * minute, intervalName: nameOf(wanted) });
  }
  const adjusts = parameter(query, 'AutoAdjustTimegrain')?.toLowerCase() === 'true';
  if (!adjusts) return wrong(refusals.wrongGrain(metrics, allowed, given));
  const nearest = allowed.reduce((best, each) =>
    Math.abs(each - (wanted ?? 1)) < Math.abs(best - (wanted ?? 1)) ? each : best,
  );
  return read({ interval: nearest * minute, intervalName: nameOf(nearest) });
};

const readAggregations = (given: string | undefined): Read<readonly Aggregation[]> => {
  const names = (given ?? '').split(',').map(each => each.trim().toLowerCase());
  const found = names.filter(each => each !== '');
  const known = found.filter(isAggregation);
  return known.length === found.length ? read(known) : wrong(refusals.wrongAggregation(given ?? ''));
};

const readOrder = (given: string | undefined): MetricsQuery['order'] => {
  const [by = '', direction = 'asc'] = (given ?? '').trim().toLowerCase().split(/\s+/);
  const name = by === 'sum' ? 'total' : by;
  return isAggregation(name) ? { by: name, ascending: direction !== 'desc' } : undefined;
};

const readTop = (given: string | undefined): number => {
  const top = Number(given ?? 10);
  return Number.isInteger(top) && top > 0 ? top : 10;
};

const namesIn = (given: string | undefined): readonly string[] =>
  (given ?? '').split(',').flatMap(each => (each.trim() === '' ? [] : [each.trim().toLowerCase()]));

export const readMetricsQuery = (
  query: URLSearchParams,
  table: MetricTable,
  now: number,
): Read<MetricsQuery> => {
  const namespace = parameter(query, 'metricnamespace');
  if (namespace !== undefined && namespace.toLowerCase() !== table.namespace.toLowerCase()) {
    return wrong(refusals.wrongNamespace(namespace));
  }
  const span = readSpan(parameter(query, 'timespan'), now);
  if (span.kind === 'wrong') return span;
  const metrics = readMetrics(parameter(query, 'metricnames') ?? parameter(query, 'metric'), table);
  if (metrics.kind === 'wrong') return metrics;
  const steps = readInterval(query, metrics.value, span.value.span);
  if (steps.kind === 'wrong') return steps;
  const aggregations = readAggregations(parameter(query, 'aggregation'));
  if (aggregations.kind === 'wrong') return aggregations;
  const lenient = parameter(query, 'ValidateDimensions')?.toLowerCase() === 'false';
  const filters = readFilter(parameter(query, '$filter'), metrics.value, lenient);
  if (filters.kind === 'wrong') return filters;
  return read({
    ...span.value,
    ...steps.value,
    metrics: metrics.value,
    aggregations: aggregations.value,
    filters: filters.filters,
    rollUp: namesIn(parameter(query, 'rollupby')),
    top: readTop(parameter(query, 'top')),
    order: readOrder(parameter(query, 'orderby')),
    metadataOnly: parameter(query, 'resultType')?.toLowerCase() === 'metadata',
  });
};
