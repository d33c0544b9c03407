// What the metrics of the platform answer when they refuse: code and message alone, without the usual envelope.
import { type Answer, json } from '../../exchange.js';
import type { MetricDefinition, MetricTable } from './table.js';

const badRequest = (message: string): Answer => json(400, { code: 'BadRequest', message });

export const mostMetrics = 20;

export const unknownMetric = (table: MetricTable, metric: string): Answer => {
  const [provider = '', ...type] = table.namespace.split('/');
  const valid = table.metrics.map(each => each.name).join(',');
  return badRequest(
    `Failed to find metric configuration for provider: ${provider}, resource Type: ${type.join('/')}, metric: ${metric}, Valid metrics: ${valid}`,
  );
};

export const tooMany = (given: number): Answer =>
  badRequest(`Requested metrics count: ${given} bigger than allowed max: ${mostMetrics}`);

export const wrongNamespace = (given: string): Answer =>
  badRequest(`Detect invalid value: ${given} for query parameter: 'metricnamespace'`);

export const wrongSpan = (given: string): Answer =>
  badRequest(`Detect invalid value: ${given} for query parameter: 'timespan', the value should be start/end`);

export const wrongAggregation = (given: string): Answer =>
  badRequest(
    `Detect invalid value: ${given} for query parameter: 'aggregation', valid values: Average,Count,Maximum,Minimum,Total`,
  );

export const wrongFilter = (given: string): Answer =>
  badRequest(`Detect invalid value: ${given} for query parameter: '$filter'`);

export const unknownDimension = (metric: MetricDefinition, dimension: string): Answer =>
  badRequest(
    `Metric: ${metric.name} does not support requested dimension combination: ${dimension.toLowerCase()}, supported ones are: ${metric.dimensions.join(',')}`,
  );

/** As Azure writes a grain into this message: `00:05:00`, `1.00:00:00`. */
const spoken = (minutes: number): string => {
  const [days, rest] = [Math.floor(minutes / 1440), minutes % 1440];
  const pair = (value: number): string => String(value).padStart(2, '0');
  const clock = `${pair(Math.floor(rest / 60))}:${pair(rest % 60)}:00`;
  return days > 0 ? `${days}.${clock}` : clock;
};

export const wrongGrain = (
  metrics: readonly MetricDefinition[],
  allowed: readonly number[],
  given: string,
): Answer =>
  badRequest(
    `Commonly allowed time grains: ${allowed.map(spoken).join(',')} between metrics: ${metrics.map(each => each.name).join(',')}, can not support requested time grain: ${given} please adjust your interval parameter to use one of the common grains`,
  );
