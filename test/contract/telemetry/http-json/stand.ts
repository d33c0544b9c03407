// A service that answers in JSON, behind a real socket, and the source that was described for it.

import { type HttpJsonOptions, httpJson } from '../../../../shared/telemetry/http-json/source.js';
import type { OwnHeader } from '../../../../shared/telemetry/probe/visit.js';
import type { CountsQuestion, Telemetry } from '../../../../shared/telemetry/telemetry.js';
import type { HttpServer, Seen } from '../../../support/http-server.js';
import { rig } from '../../http/rig.js';

export const minute = 60_000;
export const noon = Date.UTC(2026, 0, 5, 12);

export type Stand = { readonly source: Telemetry; readonly server: HttpServer };

export type Described = Partial<Omit<HttpJsonOptions, 'transport' | 'now'>> & { readonly header?: OwnHeader };

export const listed = (query = 'from={from}&to={to}&arm={arm}') =>
  ({
    kind: 'counts',
    url: `https://metrics.example.com/api?${query}`,
    points: 'data.points',
    at: 'time',
    total: 'count',
    bad: 'failed',
  }) as const;

/** At half past twelve by its clock. What it is asked is answered by the arm in the query. */
export async function stand(
  answer: (seen: Seen, arm: string) => unknown,
  described: Described = {},
  status = 200,
): Promise<Stand> {
  const { transport, server } = await rig([
    (response, seen) => {
      const arm = new URL(seen.url, 'http://x').searchParams.get('arm') ?? '';
      const body = answer(seen, arm);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    },
  ]);
  const source = httpJson({
    transport,
    now: () => noon + 30 * minute,
    metrics: { requests: listed() },
    ...described,
  });
  return { source, server };
}

export const question = (minutes = 3, more: Partial<CountsQuestion> = {}): CountsQuestion => ({
  metric: 'requests',
  arms: { candidate: { arm: 'v2' }, stable: { arm: 'v1' } },
  grid: { from: noon, to: noon + minutes * minute, stepMilliseconds: minute },
  latency: false,
  ...more,
});

export const iso = (minutes: number): string => new Date(noon + minutes * minute).toISOString();
