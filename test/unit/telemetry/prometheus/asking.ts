// A source over a transport that answers as it is told: what servers that are not at hand were seen to answer, or are
// documented to.
import type { Answer, Request } from '../../../../shared/http/transport.js';
import type { Grid } from '../../../../shared/judge/reading.js';
import { type PrometheusOptions, prometheus } from '../../../../shared/telemetry/prometheus/prometheus.js';
import type { Telemetry } from '../../../../shared/telemetry/telemetry.js';

export const noon = Date.UTC(2026, 0, 5, 12);
export const second = noon / 1_000;
export const grid: Grid = { from: noon, to: noon + 60_000, stepMilliseconds: 30_000 };
export const arms = { candidate: { version: '2' }, stable: { version: '1' } };

/** The query, the time in seconds, and the length of its range. */
export type Asked = { readonly query: string; readonly time: number; readonly range: number };

export type Rig = { readonly source: Telemetry; readonly asked: readonly Asked[] };

export function rig(reply: (asked: Asked) => unknown, options: Partial<PrometheusOptions> = {}): Rig {
  const asked: Asked[] = [];
  const send = async ({ body }: Request): Promise<Answer> => {
    const form = new URLSearchParams(body);
    const query = form.get('query') ?? '';
    const range = Number(/\[(\d+)s\]$/.exec(query)?.[1]);
    const own = { query, time: Number(form.get('time')), range };
    asked.push(own);
    const text = JSON.stringify(reply(own));
    return { status: 200, header: () => undefined, text, json: JSON.parse(text) };
  };
  const address = new URL('https://metrics.example.com');
  const clock = { now: () => noon + 3_600_000 };
  return { source: prometheus({ address, transport: { send }, clock, ...options }), asked };
}

export type Labels = Readonly<Record<string, string>>;
export type Series = { readonly metric: Labels; readonly values: readonly (readonly [number, string])[] };

export const told = (result: readonly unknown[], more: object = {}) => ({
  status: 'success',
  data: { resultType: 'matrix', result },
  ...more,
});

/** Every 15 s from a minute before noon on. */
export const every15s = (metric: Labels, values: readonly (number | undefined)[]): Series => ({
  metric,
  values: values.flatMap((value, at) =>
    value === undefined ? [] : [[second - 60 + at * 15, String(value)] as const],
  ),
});

/** The samples that a server hands out for a range: Prometheus 2 with the left edge, Prometheus 3 without it. */
export const within = (series: readonly Series[], { time, range }: Asked, edge: 'with' | 'without') =>
  series.flatMap(({ metric, values }) => {
    const from = time - range;
    const own = values.filter(([at]) => at <= time && (edge === 'with' ? at >= from : at > from));
    return own.length === 0 ? [] : [{ metric, values: own }];
  });
