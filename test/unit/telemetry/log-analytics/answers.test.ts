// What is made of an answer: told, no data, or unreadable. Whatever is odd in it makes all of it unreadable.
import { describe, expect, it } from '@jest/globals';
import { edges } from '../../../../shared/telemetry/log-analytics/questions/latency.js';
import { arms, component, grid, nine, rig, tableOf } from './asking.js';

const columns = [
  'Side: string',
  'From: datetime',
  'Total: long',
  'Bad: long',
  'Unclear: long',
  'Rows: long',
  'Squares: long',
  'LastSeen: datetime',
];

type Row = Readonly<Record<string, unknown>>;

const usual: Row = {
  Side: 'candidate',
  From: '2026-11-20T09:00:00Z',
  Total: 10,
  Bad: 1,
  Unclear: 0,
  Rows: 10,
  Squares: 10,
  LastSeen: '2026-11-20T09:00:29.1234567Z',
};

const names = columns.map(each => each.split(':')[0] ?? '');
const cells = (row: Row, order = names) => order.map(name => row[name]);

const counts = (reply: unknown, question = {}) =>
  rig({}, reply).source.counts({ metric: 'requests', arms, grid, latency: false, ...question });

const answerOf = (...rows: readonly Row[]) =>
  counts(tableOf({ columns, rows: rows.map(row => cells({ ...usual, ...row })) }));

const withBuckets = [...columns.slice(0, 2), 'Bucket: long', ...columns.slice(2)];
const bucketNames = withBuckets.map(each => each.split(':')[0] ?? '');
const histogramOf = (...rows: readonly Row[]) =>
  counts(tableOf({ columns: withBuckets, rows: rows.map(row => cells({ ...usual, ...row }, bucketNames)) }), {
    latency: true,
  });

describe('an answer', () => {
  it('is told as cells by arm and interval, in order of time', async () => {
    const answer = await answerOf(
      { From: '2026-11-20T09:00:30Z', LastSeen: '2026-11-20T09:00:31Z' },
      {},
      { Side: 'stable', Total: 90, Bad: 0, Rows: 90, Squares: 90 },
    );
    expect(answer).toEqual({
      kind: 'told',
      value: {
        grid,
        intervals: [
          { from: nine, candidate: { total: 10, bad: 1 }, stable: { total: 90, bad: 0 } },
          { from: nine + 30_000, candidate: { total: 10, bad: 1 } },
        ],
        lastSeen: { candidate: nine + 31_000, stable: nine + 29_123 },
        remarks: [],
      },
    });
  });

  it('tells of every cell how much was stored as soon as one is sampled', async () => {
    const answer = await answerOf({ Side: 'stable' }, { Total: 40, Squares: 160 });
    expect(answer).toMatchObject({
      kind: 'told',
      value: {
        intervals: [{ candidate: { rows: 10, squares: 160 }, stable: { rows: 10, squares: 10 } }],
        remarks: ['candidate is sampled: 10 stored rows stand for 40 requests'],
      },
    });
  });

  it('remarks upon requests that nobody can call good', async () => {
    expect(await answerOf({ Bad: 3, Unclear: 2 })).toMatchObject({
      value: {
        remarks: ['candidate: 2 of 10 requests have no result code that is a number, and count as bad'],
      },
    });
  });

  it('is no data without rows', async () => {
    expect(await answerOf()).toEqual({
      kind: 'no-data',
      why: 'AppRequests has no row with AppVersion "2.0.0" or AppVersion "1.9.4" between 2026-11-20T09:00:00.000Z and 2026-11-20T09:30:00.000Z',
    });
  });
});

describe('an odd answer', () => {
  it.each<readonly [string, Row, string]>([
    [
      'a text for a number',
      { Total: '10' },
      'row 1 of the answer: Total is "10", where a whole number from 0',
    ],
    ['null', { Bad: null }, 'Bad is null'],
    ['no value', { Squares: undefined }, 'Squares is null'],
    ['a number below 0', { Bad: -1 }, 'Bad is -1'],
    ['a broken number', { Total: 10.5 }, 'Total is 10.5'],
    ['a number beyond counting', { Squares: 2 ** 60 }, 'Squares is 115292150460684'],
    ['NaN', { Total: 'NaN' }, 'Total is "NaN"'],
    ['a time without a zone', { From: '2026-11-20T09:00:00' }, 'where a time in UTC was expected'],
    ['no time', { LastSeen: '2026-13-40T09:00:00Z' }, 'LastSeen is'],
    ['a time as a number', { From: nine }, 'From is'],
    ['another arm', { Side: 'other' }, 'rows of an arm that nobody asked for'],
    ['rows of both arms', { Side: 'both' }, 'requests that both arms lay claim to'],
    ['a time off the grid', { From: '2026-11-20T09:00:01Z' }, 'rows of another time'],
    ['a time before the grid', { From: '2026-11-20T08:59:30Z' }, 'rows of another time'],
    ['a time after the grid', { From: '2026-11-20T09:30:00Z' }, 'rows of another time'],
    ['a last row of another time', { LastSeen: '2026-11-20T09:00:30Z' }, 'rows of another time'],
    ['more bad than all', { Bad: 11 }, 'contradict each other'],
    ['more unclear than bad', { Unclear: 2 }, 'contradict each other'],
    ['more rows than requests', { Rows: 11 }, 'contradict each other'],
    ['squares that are too small', { Squares: 9 }, 'contradict each other'],
    ['no row in a group of rows', { Rows: 0 }, 'contradict each other'],
  ])('is unreadable: %s', async (_, row, why) => {
    expect(await answerOf(row)).toMatchObject({ kind: 'unreadable', why: expect.stringContaining(why) });
  });

  it.each<readonly [string, unknown, string]>([
    ['something told twice', tableOf({ columns, rows: [cells(usual), cells(usual)] }), 'one thing twice'],
    ['a row that is too short', tableOf({ columns, rows: [cells(usual).slice(1)] }), 'row 1 of the answer'],
    [
      'a row that is too long',
      tableOf({ columns, rows: [[...cells(usual), 1]] }),
      'not one value for each column',
    ],
    ['a row that is none', tableOf({ columns, rows: [cells(usual), []] }), 'row 2 of the answer'],
    ['a column less', tableOf({ columns: columns.slice(1), rows: [] }), 'the answer has the columns From'],
    [
      'columns in another order',
      tableOf({ columns: [...columns].reverse(), rows: [] }),
      'the answer has the columns',
    ],
    [
      'a column of another type',
      tableOf({ columns: ['Side: dynamic', ...columns.slice(1)], rows: [] }),
      'Side: dynamic',
    ],
    [
      'rows that are none',
      { tables: [{ ...Object(first(tableOf({ columns, rows: [] }))), rows: 7 }] },
      'has no rows',
    ],
    ['two tables', { tables: [0, 1].map(() => first(tableOf({ columns, rows: [] }))) }, 'not the one table'],
    ['no table', { tables: [] }, 'not the one table'],
    ['a list', [], 'not the one table'],
    [
      'an error beside whole tables',
      {
        ...Object(tableOf({ columns, rows: [cells(usual)] })),
        error: { code: 'PartialError', message: 'm' },
      },
      'is only a part of what was asked for: PartialError: m',
    ],
    ['an error that is none', { ...Object(tableOf({ columns, rows: [] })), error: 'x' }, 'is only a part'],
  ])('is unreadable: %s', async (_, reply, why) => {
    expect(await counts(reply)).toMatchObject({ kind: 'unreadable', why: expect.stringContaining(why) });
  });

  it('is unreadable when it is cut off, even without a word', async () => {
    const row = cells(usual);
    const text = JSON.stringify(tableOf({ columns, rows: [] })).replace(
      '"rows":[]',
      `"rows":[${`${JSON.stringify(row)},`.repeat(499_999)}${JSON.stringify(row)}]`,
    );
    const json: unknown = JSON.parse(text);
    const answer = async () => ({ status: 200, header: () => undefined, text, json });
    expect(await counts(answer)).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining('500000 rows'),
    });
  });
});

describe('latency', () => {
  it('comes as a histogram of one shape, with a place for what is beyond', async () => {
    const answer = await histogramOf({ Bucket: 0, Total: 4, Rows: 4, Squares: 4 }, { Bucket: 129 });
    const { histogram = [], total = 0 } =
      answer.kind === 'told' ? (answer.value.intervals[0]?.candidate ?? {}) : {};
    expect([total, histogram.length, histogram[0], histogram[129]]).toEqual([14, 130, 4, 10]);
    expect(answer).toMatchObject({ value: { edges } });
    expect([edges.length, edges[0], edges[8], edges.at(-1)]).toEqual([129, 1, 2, 65_536]);
  });

  it.each([{ Bucket: 130 }, { Bucket: null }, { Bucket: -1 }])('is unreadable with %j', async row => {
    expect(await histogramOf(row)).toMatchObject({ kind: 'unreadable' });
  });
});

describe('what was not asked', () => {
  it.each<readonly [string, object, string]>([
    ['a metric that nobody declared', { metric: 'cpu' }, 'nobody declared a metric "cpu"'],
    ['an arm without a version', { arms: { candidate: { arm: 'staging' } } }, 'its version is not known'],
    ['an arm with an empty one', { arms: { candidate: { version: '' } } }, 'its version is not known'],
    ['stable without a version', { arms: { ...arms, stable: {} } }, 'the requests of stable cannot be told'],
    [
      'twice the same',
      { arms: { candidate: { version: '1' }, stable: { version: '1' } } },
      'cannot be told apart',
    ],
    ['intervals that no day holds', { grid: { ...grid, stepMilliseconds: 7_000 } }, 'does not divide a day'],
    ['half an interval', { grid: { ...grid, to: grid.to + 1 } }, 'not a number of whole intervals'],
    ['no time at all', { grid: { ...grid, to: grid.from } }, 'not a number of whole intervals'],
  ])('is refused without a request: %s', async (_, question, why) => {
    const { source, sent } = rig();
    const answer = await source.counts({ metric: 'requests', arms, grid, latency: false, ...question });
    expect(answer).toMatchObject({ kind: 'unreadable', why: expect.stringContaining(why) });
    expect(sent).toEqual([]);
  });
});

describe('what may not be seen', () => {
  const scope = { kind: 'resource', resourceId: component } as const;
  const [one, other] = ['/subscriptions/s/workspaces/One', '/subscriptions/s/workspaces/Other'];
  const seen = (permissions: unknown) => {
    const reply = { ...Object(tableOf({ columns, rows: [cells(usual)] })), permissions };
    return rig({ scope }, reply).source.counts({ metric: 'requests', arms, grid, latency: false });
  };

  it.each([
    ['nothing is said', undefined],
    [
      'nothing is kept back',
      { resources: [{ dataSources: [one] }], dataSources: [{ resourceId: one.toLowerCase() }] },
    ],
    ['only another table is', { resources: [{ denyTables: ['SecurityEvent'] }] }],
  ])('spoils nothing when %s', async (_, permissions) => {
    expect(await seen(permissions)).toMatchObject({ kind: 'told' });
  });

  it.each([
    ['the table', { resources: [{ denyTables: ['AppRequests'] }] }, 'may not read the table AppRequests'],
    [
      'the table in one workspace',
      { dataSources: [{ denyTables: ['Tables.requests'] }] },
      'may not read the table',
    ],
    [
      'one of two workspaces',
      { resources: [{ dataSources: [one, other] }], dataSources: [{ resourceId: one }] },
      `may not read the workspace ${other}`,
    ],
  ])('makes the answer unreadable when it is %s', async (_, permissions, why) => {
    expect(await seen(permissions)).toMatchObject({ kind: 'unreadable', why: expect.stringContaining(why) });
  });
});

function first(reply: unknown): unknown {
  const { tables } = Object(reply);
  return Array.isArray(tables) ? tables[0] : undefined;
}
