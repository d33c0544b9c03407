// How the edges really share the requests: counted by origin, in the newest whole minutes that Azure tells of.

import type { Origin } from '../../../azure/front-door/client.js';
import type { Metrics } from '../../../azure/telemetry/metrics.js';
import type { MetricPoint } from '../../../azure/telemetry/metrics-answer.js';
import { Fault } from '../../../fault/fault.js';
import { type CountedBy, isOriginOf } from './metric.js';
import type { Picture } from './picture.js';

export type Count =
  | { readonly kind: 'counted'; readonly requests: number; readonly hits: Readonly<Record<string, number>> }
  | { readonly kind: 'unknown'; readonly why: string };

const minute = 60_000;
/** Metrics come late by about so much; what is missing of the last minute is missing of all origins alike. */
const lateMilliseconds = 2 * minute;
/** Edges follow a change one by one: only the newest minutes say how it stands. */
const mostMinutes = 3;

export type Counting = {
  readonly metrics: Metrics;
  readonly countedBy: CountedBy;
  readonly since: number;
  readonly now: number;
};

export async function countRequests(picture: Picture, counting: Counting): Promise<Count> {
  const { metrics, countedBy, since, now } = counting;
  const to = Math.floor((now - lateMilliseconds) / minute) * minute;
  const from = Math.max(Math.ceil(since / minute) * minute, to - mostMinutes * minute);
  if (picture.uncountable !== undefined) return { kind: 'unknown', why: picture.uncountable };
  if (to <= from) return { kind: 'unknown', why: 'no whole minute since the change can be counted yet' };
  try {
    const { metrics: told } = await metrics.list({
      resource: picture.id,
      metrics: [countedBy.metric],
      from,
      to,
      grain: 'PT1M',
      aggregation: 'total',
      filter: `${countedBy.dimension} eq '*'`,
      top: 1_000,
    });
    const series = told.flatMap(each => each.series);
    const requestsOf = (origin: Origin) =>
      series
        .filter(({ dimensions }) => isOriginOf(dimensions[countedBy.dimension.toLowerCase()], origin))
        .reduce((sum, { points }) => sum + total(points, { from, to }), 0);
    const hits = Object.fromEntries(picture.origins.map(origin => [origin.name, requestsOf(origin)]));
    return { kind: 'counted', requests: Object.values(hits).reduce((sum, hit) => sum + hit, 0), hits };
  } catch (thrown) {
    // A right that is missing, or no answer: then time alone has to tell.
    if (thrown instanceof Fault && thrown.code !== 'CANCELLED') {
      return { kind: 'unknown', why: thrown.message };
    }
    throw thrown;
  }
}

type Span = { readonly from: number; readonly to: number };

function total(points: readonly MetricPoint[], { from, to }: Span): number {
  return points.filter(({ at }) => at >= from && at < to).reduce((sum, { value = 0 }) => sum + value, 0);
}
