// What each app counts of itself, in the text format of Prometheus: since its process began, and without the scrapes.
import { type Answer, text } from '../exchange.js';

/** The boundaries that OpenTelemetry gives the durations of HTTP requests, in seconds. */
const boundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

type Counters = { readonly codes: Map<number, number>; readonly buckets: number[]; seconds: number };

export type AppCounters = {
  /** `payments/staging`, and the version of the process. */
  count(app: string, version: string, served: { readonly status: number; readonly seconds: number }): void;
  exposition(app: string, version: string): Answer;
  /** A new process counts from nothing. */
  restart(app: string): void;
};

const started = (): Counters => ({ codes: new Map(), buckets: boundaries.map(() => 0), seconds: 0 });

const linesOf = ({ codes, buckets, seconds }: Counters): readonly string[] => {
  const total = [...codes.values()].reduce((sum, each) => sum + each, 0);
  return [
    '# HELP http_requests_total Requests answered, by status.',
    '# TYPE http_requests_total counter',
    ...[...codes].sort().map(([code, count]) => `http_requests_total{code="${code}"} ${count}`),
    '# HELP http_request_duration_seconds How long requests took.',
    '# TYPE http_request_duration_seconds histogram',
    ...boundaries.map((le, at) => `http_request_duration_seconds_bucket{le="${le}"} ${buckets[at] ?? 0}`),
    `http_request_duration_seconds_bucket{le="+Inf"} ${total}`,
    `http_request_duration_seconds_sum ${seconds}`,
    `http_request_duration_seconds_count ${total}`,
    '',
  ];
};

export const startAppCounters = (): AppCounters => {
  const apps = new Map<string, Map<string, Counters>>();
  const countersOf = (app: string, version: string): Counters => {
    const processes = apps.get(app) ?? new Map<string, Counters>();
    apps.set(app, processes);
    const counters = processes.get(version) ?? started();
    processes.set(version, counters);
    return counters;
  };
  return {
    count: (app, version, { status, seconds }) => {
      const counters = countersOf(app, version);
      counters.codes.set(status, (counters.codes.get(status) ?? 0) + 1);
      counters.seconds += seconds;
      // Cumulative: every bucket from its own on.
      for (const [at, le] of boundaries.entries()) {
        if (seconds <= le) counters.buckets[at] = (counters.buckets[at] ?? 0) + 1;
      }
    },
    exposition: (app, version) => ({
      ...text(200, linesOf(countersOf(app, version)).join('\n')),
      headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
    }),
    restart: app => {
      apps.delete(app);
    },
  };
};
