// An answer of platform metrics, read strictly: what is not there stays absent, and what is odd is a fault.
import { Fault } from '../../fault/fault.js';
import type { MetricsQuery } from './metrics.js';

/** A time for which Azure has no value has none here either: that is not 0. */
export type MetricPoint = { readonly at: number; readonly value?: number; readonly average?: number };

export type MetricSeries = {
  /** By the names of the dimensions in small letters, as Azure writes them. */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly points: readonly MetricPoint[];
};

export type Metric = {
  readonly name: string;
  readonly unit: string;
  /** Azure answers 200 also when it could not read one of the metrics, and says so here. */
  readonly problem?: string;
  readonly series: readonly MetricSeries[];
};

export type MetricsAnswer = {
  readonly from: number;
  readonly to: number;
  readonly grain: string;
  readonly metrics: readonly Metric[];
};

export function readMetrics(json: unknown, { aggregation, resource }: MetricsQuery): MetricsAnswer {
  const read: Reader = { aggregation, resource };
  const answer = fields(json, 'the answer', read);
  const [from, to, ...rest] = text(answer['timespan'], 'timespan', read).split('/');
  if (rest.length > 0) throw odd('timespan', 'two times', read);
  return {
    from: time(from, 'timespan', read),
    to: time(to, 'timespan', read),
    grain: text(answer['interval'], 'interval', read),
    metrics: list(answer['value'], 'value', read).map((each, at) => metricOf(each, `value[${at}]`, read)),
  };
}

type Reader = { readonly aggregation: string; readonly resource: string };

function metricOf(given: unknown, place: string, read: Reader): Metric {
  const metric = fields(given, place, read);
  const code = metric['errorCode'] ?? 'Success';
  const words = typeof metric['errorMessage'] === 'string' ? `: ${metric['errorMessage']}` : '';
  return {
    name: text(fields(metric['name'], `${place}.name`, read)['value'], `${place}.name.value`, read),
    unit: text(metric['unit'], `${place}.unit`, read),
    ...(code === 'Success' ? {} : { problem: `${String(code)}${words}` }),
    series: list(metric['timeseries'], `${place}.timeseries`, read).map((each, at) =>
      seriesOf(each, `${place}.timeseries[${at}]`, read),
    ),
  };
}

function seriesOf(given: unknown, place: string, read: Reader): MetricSeries {
  const series = fields(given, place, read);
  const values = list(series['metadatavalues'] ?? [], `${place}.metadatavalues`, read);
  const dimensions = values.map((each, at) => {
    const where = `${place}.metadatavalues[${at}]`;
    const { name, value } = fields(each, where, read);
    const called = text(fields(name, `${where}.name`, read)['value'], `${where}.name.value`, read);
    return [called.toLowerCase(), text(value, `${where}.value`, read)] as const;
  });
  const points = list(series['data'] ?? [], `${place}.data`, read).map((each, at) =>
    pointOf(each, `${place}.data[${at}]`, read),
  );
  return { dimensions: Object.fromEntries(dimensions), points };
}

function pointOf(given: unknown, place: string, read: Reader): MetricPoint {
  const point = fields(given, place, read);
  const at = time(point['timeStamp'], `${place}.timeStamp`, read);
  const number = (name: string): number | undefined => {
    const value = point[name];
    // Older answers write what they do not know as null.
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw odd(`${place}.${name}`, 'a number', read);
  };
  const [value, average] = [number(read.aggregation), number('average')];
  return { at, ...(value !== undefined && { value }), ...(average !== undefined && { average }) };
}

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown, place: string, read: Reader): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw odd(place, 'an object', read);
}

function list(value: unknown, place: string, read: Reader): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw odd(place, 'a list', read);
}

function text(value: unknown, place: string, read: Reader): string {
  if (typeof value === 'string') return value;
  throw odd(place, 'a text', read);
}

function time(value: unknown, place: string, read: Reader): number {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(at)) return at;
  throw odd(place, 'a time', read);
}

function odd(place: string, expected: string, { resource }: Reader): Fault {
  return new Fault(
    'HTTP_UNREADABLE',
    `in the metrics of ${resource}, ${place} is not what it should be: ${expected}`,
  );
}
