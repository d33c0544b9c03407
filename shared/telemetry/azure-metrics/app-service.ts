// App Service: every slot is a resource with metrics of its own, production being the site itself.
import type { Metric } from '../../azure/telemetry/metrics-answer.js';
import { unreadable } from '../unreadable.js';
import type { Counting } from './counting.js';
import type { Piece } from './pieces.js';

const [all, failed] = ['Requests', 'Http5xx'] as const;
const others = ['Http2xx', 'Http3xx', 'Http4xx'] as const;

export const appService: Counting = {
  what: 'App Service',
  metrics: [all, ...others, failed],
  responseTime: 'HttpResponseTime',
  instance: 'Instance',
  splitBy: [],
  placeOf({ arm, resource: own }, site) {
    const below = arm === undefined || arm.toLowerCase() === 'production' ? '' : `/slots/${arm}`;
    const resource = own ?? (arm === undefined ? undefined : `${site}${below}`);
    if (resource === undefined) {
      return unreadable(
        'this arm has neither the name of a slot nor a resource id, so that it has no metrics',
      );
    }
    return { kind: 'place', resource, conditions: [], expected: {} };
  },
  inseparable: () => undefined,
  pieces(metrics) {
    const values = new Map(metrics.map(metric => [metric.name.toLowerCase(), valuesOf(metric)]));
    const of = (name: string, at: number) => values.get(name.toLowerCase())?.get(at);
    const times = new Set([all, failed].flatMap(name => [...(values.get(name.toLowerCase())?.keys() ?? [])]));
    const pieces = [...times].map(at => {
      const known = others.reduce((sum, name) => sum + (of(name, at) ?? 0), 0);
      return [at, pieceOf(of(all, at), of(failed, at), known)] as const;
    });
    return new Map(pieces.flatMap(([at, piece]) => (piece === undefined ? [] : [[at, piece] as const])));
  },
  remarks: () => [],
} satisfies Counting;

/** Failures that Azure does not tell of are none only where all requests are known to have ended well. */
function pieceOf(total: number | undefined, bad: number | undefined, notBad: number): Piece | undefined {
  if (total === undefined) return bad === undefined || bad === 0 ? undefined : { kind: 'odd' };
  const failures = bad ?? (notBad >= total ? 0 : undefined);
  if (failures === undefined || failures > total) return { kind: 'odd' };
  return { kind: 'counted', total, bad: failures };
}

function valuesOf({ series }: Metric): ReadonlyMap<number, number> {
  const values = new Map<number, number>();
  for (const { points } of series) {
    for (const { at, value } of points) if (value !== undefined) values.set(at, value);
  }
  return values;
}
