// What the query for counts means, worked out row by row by an interpreter that shares no code with it: every edge that a
// row can lie on, and every code that it can have.
import { describe, expect, it } from '@jest/globals';
import { evaluate } from '../../../../playground/rooms/log-analytics/kql/pipeline.js';
import type { Table, Value } from '../../../../playground/rooms/log-analytics/kql/values.js';
import type { Answer, Request } from '../../../../shared/http/transport.js';
import type { Reading } from '../../../../shared/judge/reading.js';
import { edges } from '../../../../shared/telemetry/log-analytics/questions/latency.js';
import type { BadRule, LogSettings } from '../../../../shared/telemetry/log-analytics/settings.js';
import { bodyOf, grid, nine, rig } from '../../../unit/telemetry/log-analytics/asking.js';

type Row = {
  readonly at?: number;
  readonly version?: string;
  readonly role?: string;
  readonly code?: string;
  readonly success?: boolean;
  readonly ms?: number;
  readonly weight?: number;
};

const columns: Table['columns'] = [
  { name: 'TimeGenerated', type: 'datetime' },
  { name: 'AppVersion', type: 'string' },
  { name: 'AppRoleName', type: 'string' },
  { name: 'ResultCode', type: 'string' },
  { name: 'Success', type: 'bool' },
  { name: 'DurationMs', type: 'real' },
  { name: 'ItemCount', type: 'int' },
];

const tableOf = (rows: readonly Row[]): Table => ({
  columns,
  rows: rows.map(
    ({ at = nine, version = '2', role = 'shop', code = '200', success, ms = 10, weight = 1 }) => [
      at,
      version,
      role,
      code,
      success,
      ms,
      weight,
    ],
  ),
});

/** Answers with what the query that was sent gives for these rows. */
const answering =
  (rows: readonly Row[]) =>
  async (request: Request): Promise<Answer> => {
    const table = evaluate(String(bodyOf(request)['query']), { AppRequests: () => tableOf(rows) });
    const shown = (value: Value, at: number): unknown =>
      table.columns[at]?.type === 'datetime' ? new Date(Number(value)).toISOString() : value;
    const json = {
      tables: [
        { name: 'PrimaryResult', columns: table.columns, rows: table.rows.map(row => row.map(shown)) },
      ],
    };
    return { status: 200, header: () => undefined, text: '', json };
  };

const arms = { candidate: { version: '2' }, stable: { version: '1' } };

async function readingOf(rows: readonly Row[], settings: Partial<LogSettings> = {}): Promise<Reading> {
  const { source } = rig(settings, answering(rows));
  const answer = await source.counts({ metric: 'requests', arms, grid, latency: true });
  if (answer.kind !== 'told') throw new Error(JSON.stringify(answer));
  return answer.value;
}

describe('the query for counts', () => {
  it('takes the first moment of the time and leaves out the last', async () => {
    const rows = [grid.from - 1, grid.from, grid.from + 29_999, grid.from + 30_000, grid.to - 1, grid.to];
    const { intervals, lastSeen } = await readingOf(rows.map(at => ({ at })));
    expect(intervals.map(({ from, candidate }) => [from - nine, candidate?.total])).toEqual([
      [0, 2],
      [30_000, 1],
      [1_770_000, 1],
    ]);
    expect(lastSeen).toEqual({ candidate: grid.to - 1 });
  });

  it('knows arms by their exact version, and the app by its exact role', async () => {
    const rows = ['2', '2.0', ' 2', '1', '', 'x'].map(version => ({ version }));
    const { intervals } = await readingOf([...rows, { role: 'Shop' }, { role: '' }], { role: 'shop' });
    expect([intervals[0]?.candidate?.total, intervals[0]?.stable?.total]).toEqual([1, 1]);
  });

  it.each<readonly [string, BadRule | undefined, number, number]>([
    ['status', undefined, 5, 3],
    ['status from 400', { kind: 'status', from: 400 }, 7, 3],
    ['success', { kind: 'success' }, 6, 4],
    ['expression', { kind: 'expression', kql: 'toint(ResultCode) == 404' }, 4, 3],
  ])('counts as bad by %s, and with it what cannot be told', async (_, bad, expected, unclear) => {
    const codes = ['200', '0', '404', '499', '500', '503', '', 'Canceled', '12.5'];
    const success = [true, true, false, undefined, undefined, false, true, undefined, undefined];
    const rows = codes.map((code, at): Row => {
      const said = success[at];
      return { code, ...(said !== undefined && { success: said }) };
    });
    const { intervals, remarks } = await readingOf(rows, bad === undefined ? {} : { bad });
    expect(intervals[0]?.candidate).toMatchObject({ total: 9, bad: expected });
    expect(remarks).toEqual([expect.stringMatching(new RegExp(`^candidate: ${unclear} of 9 requests have`))]);
  });

  it('adds up weights, their squares and the rows', async () => {
    const rows = [1, 2, 10].map(weight => ({ weight, code: '500' }));
    const { intervals } = await readingOf([...rows, { weight: 3, version: '1' }]);
    expect(intervals[0]).toMatchObject({
      candidate: { total: 13, bad: 13, rows: 3, squares: 105 },
      stable: { total: 3, bad: 0, rows: 1, squares: 9 },
    });
  });

  it('puts every latency under the first edge that it does not exceed', async () => {
    const latencies = [-5, 0, 0.5, 1, 1.0001, 2, 2.0001, 3.9, 4, 100, 1_000, 65_536, 65_537, 1e9];
    const { intervals } = await readingOf(latencies.map(ms => ({ ms })));
    const expected = Array.from({ length: edges.length + 1 }, () => 0);
    for (const ms of latencies) {
      const at = edges.findIndex(edge => ms <= edge);
      const place = at === -1 ? edges.length : at;
      expected[place] = (expected[place] ?? 0) + 1;
    }
    expect(intervals[0]?.candidate?.histogram).toEqual(expected);
  });

  it('is unreadable when a request belongs to both arms', async () => {
    const both = { candidate: { expression: 'AppVersion != ""' }, stable: { version: '1' } };
    const { source } = rig({}, answering([{ version: '1' }]));
    const question = { metric: 'requests', grid, latency: true } as const;
    expect(await source.counts({ ...question, arms: both })).toMatchObject({
      kind: 'unreadable',
      why: 'there are requests that both arms lay claim to',
    });
  });
});
