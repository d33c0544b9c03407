// A source over a transport that keeps what it is asked, and answers as it is told: no socket, no Azure.
import { cloudOf } from '../../../../shared/azure/clouds.js';
import type { Answer, Request } from '../../../../shared/http/transport.js';
import type { Grid } from '../../../../shared/judge/reading.js';
import {
  type LogAnalyticsOptions,
  logAnalytics,
} from '../../../../shared/telemetry/log-analytics/log-analytics.js';
import type { LogSettings } from '../../../../shared/telemetry/log-analytics/settings.js';
import type { Telemetry } from '../../../../shared/telemetry/telemetry.js';
import { steppedClock } from '../../../support/stepped-clock.js';

export const workspace = '1f2e3d4c-5b6a-4789-8abc-def012345678';
export const component =
  '/subscriptions/5d9a3c10-2f64-4e0b-8a77-1c2d3e4f5a6b/resourceGroups/rg-prod/providers/Microsoft.Insights/components/shop';

export const nine = Date.UTC(2026, 10, 20, 9);
export const grid: Grid = { from: nine, to: nine + 1_800_000, stepMilliseconds: 30_000 };
export const arms = { candidate: { version: '2.0.0' }, stable: { version: '1.9.4' } };

export type Told = { readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[] };

/** `Name: type`, as the parser writes columns. */
export const tableOf = ({ columns, rows }: Told): unknown => ({
  tables: [
    {
      name: 'PrimaryResult',
      columns: columns.map(column => {
        const [name, type] = column.split(': ');
        return { name, type };
      }),
      rows,
    },
  ],
});

export type Rig = {
  readonly source: Telemetry;
  readonly sent: readonly Request[];
  /** The query of the last request. */
  readonly query: () => string;
};

export type Reply = unknown | ((request: Request) => Promise<Answer>);

/** Answers every request with this body; a function answers by itself. */
export function rig(settings: Partial<LogSettings> = {}, reply: Reply = { tables: [] }): Rig {
  const sent: Request[] = [];
  const send = async (request: Request): Promise<Answer> => {
    sent.push(request);
    if (typeof reply === 'function') return reply(request);
    const text = JSON.stringify(reply);
    return { status: 200, header: () => undefined, text, json: JSON.parse(text) };
  };
  const options: LogAnalyticsOptions = {
    scope: { kind: 'workspace', id: workspace },
    ...settings,
    transport: { send, client: { sendRequest: () => Promise.reject(new Error('no SDK is used here')) } },
    credential: { getToken: async () => ({ token: 'token-of-a-test', expiresOnTimestamp: 1 }) },
    cloud: cloudOf('public'),
    clock: steppedClock(),
  };
  return {
    source: logAnalytics(options),
    sent,
    query: () => String(bodyOf(sent.at(-1))['query']),
  };
}

export function bodyOf(request: Request | undefined): Readonly<Record<string, unknown>> {
  const body: unknown = JSON.parse(request?.body ?? '{}');
  return typeof body === 'object' ? { ...body } : {};
}
