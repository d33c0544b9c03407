// Sources that ask a real Prometheus over the real transport, and samples of apps whose every request is known.
import { createTransport } from '../../../../shared/http/pipeline.js';
import type { Request } from '../../../../shared/http/transport.js';
import { type PrometheusOptions, prometheus } from '../../../../shared/telemetry/prometheus/prometheus.js';
import type { CountsQuestion, Telemetry } from '../../../../shared/telemetry/telemetry.js';
import { realClock } from '../../../../shared/wiring/clock.js';
import type { Backfill } from './server.js';

export const noon = Date.UTC(2026, 0, 5, 12);
export const halfMinute = 30_000;
export const minute = 60_000;

export type Source = { readonly source: Telemetry; readonly asked: readonly Request[] };

export function sourceAt(address: URL, options: Partial<PrometheusOptions> = {}): Source {
  const asked: Request[] = [];
  const transport = createTransport({
    clock: realClock,
    signal: new AbortController().signal,
    trace: () => undefined,
    environment: {},
    userAgent: 'azure-promote/test',
  });
  const source = prometheus({
    address,
    transport: {
      send: request => {
        asked.push(request);
        return transport.send(request);
      },
    },
    clock: { now: () => noon + 24 * 60 * minute },
    ...options,
  });
  return { source, asked };
}

export const arms = { candidate: { version: '1.1.0' }, stable: { version: '1.0.0' } };

export const question = (seconds: number, more: Partial<CountsQuestion> = {}): CountsQuestion => ({
  metric: 'requests',
  arms,
  grid: { from: noon, to: noon + seconds * 1_000, stepMilliseconds: halfMinute },
  latency: false,
  ...more,
});

type Labels = Readonly<Record<string, string>>;

/** Samples every 15 s from noon on: `undefined` is a scrape in which the series was not there. */
export function every15s(
  metric: string,
  labels: Labels,
  values: readonly (number | string | undefined)[],
  offset = 0,
): Backfill {
  const samples = values.flatMap((value, at) =>
    value === undefined ? [] : [[noon / 1_000 + offset + at * 15, value] as const],
  );
  return { metric, labels, samples };
}

export const requests = (labels: Labels, values: readonly (number | string | undefined)[], offset = 0) =>
  every15s('http_requests_total', { job: 'shop', ...labels }, values, offset);
