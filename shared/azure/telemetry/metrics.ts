// Platform metrics of one resource: one request, no decisions.
import type { Arm } from '../arm.js';
import { sendToArm } from '../arm-request.js';
import { type MetricsAnswer, readMetrics } from './metrics-answer.js';

/** The version that our copies of Azure's API documents describe. */
const apiVersion = '2024-02-01';

export const grains = ['PT1M', 'PT5M', 'PT15M', 'PT30M', 'PT1H', 'PT6H', 'PT12H', 'P1D'] as const;
export type Grain = (typeof grains)[number];

export const aggregations = ['total', 'average', 'minimum', 'maximum', 'count'] as const;
export type Aggregation = (typeof aggregations)[number];

export type MetricsQuery = {
  /** The full id of the resource itself: a slot has metrics of its own. */
  readonly resource: string;
  readonly metrics: readonly string[];
  /** Milliseconds since 1970; the last is not part of it. */
  readonly from: number;
  readonly to: number;
  readonly grain: Grain;
  readonly aggregation: Aggregation;
  /** Ask for the average of each step as well. */
  readonly withAverage?: boolean;
  /** Dimensions by which the metrics are narrowed and split. */
  readonly filter?: string;
  /** How many series are told at most. Azure's own default is 10, and the rest is left out in silence. */
  readonly top?: number;
};

export type Metrics = { readonly list: (query: MetricsQuery) => Promise<MetricsAnswer> };

export function createMetrics(arm: Arm): Metrics {
  return {
    async list(query) {
      const { json } = await sendToArm(arm, {
        method: 'GET',
        url: addressOf(query),
        resource: query.resource,
      });
      return readMetrics(json, query);
    },
  };
}

function addressOf({ resource, metrics, from, to, filter, top, ...query }: MetricsQuery): string {
  const parameters = new URLSearchParams({
    'api-version': apiVersion,
    metricnames: metrics.join(','),
    timespan: `${stamp(from)}/${stamp(to)}`,
    interval: query.grain,
    aggregation: query.withAverage === true ? `${query.aggregation},average` : query.aggregation,
    ...(filter === undefined ? {} : { $filter: filter }),
    ...(top === undefined ? {} : { top: String(top) }),
  });
  return `${resource}/providers/Microsoft.Insights/metrics?${parameters}`;
}

function stamp(time: number): string {
  return new Date(time).toISOString();
}
