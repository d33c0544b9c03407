// Every trouble ends in the answer that fits it, and none of them looks like health.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Habits } from '../../../../playground/habits.js';
import type { TroubleDeed } from '../../../../playground/trouble/trouble.js';
import { Fault } from '../../../../shared/fault/fault.js';
import { arms, front, minute, type Stage, settle, stage, type Wish } from './stage.js';

let set: Stage;
beforeEach(async () => {
  set = await stage();
  settle(set);
  await set.visit(front, 6);
  set.pass(minute);
});
afterEach(() => set.playground.stop());

const ask = (wish: Wish = {}) =>
  set.source(wish).counts({ metric: 'requests', arms, grid: set.grid(), latency: true });

const asked = (): number => set.playground.requests.filter(({ room }) => room === 'logs').length;

describe('nothing', () => {
  it('is said by a workspace that never got anything with 204, and is no data', async () => {
    const empty = await stage();
    const source = empty.source();
    const grid = empty.grid();
    expect(await source.counts({ metric: 'requests', arms, grid, latency: true })).toMatchObject({
      kind: 'no-data',
      why: expect.stringMatching(
        /^AppRequests has no row with AppVersion "1\.1\.0" or AppVersion "1\.0\.0" between/,
      ),
    });
    expect(await source.versions?.(grid)).toMatchObject({ kind: 'no-data' });
    expect(await source.spread?.({ stable: arms.stable, grid })).toMatchObject({ kind: 'no-data' });
    await empty.playground.stop();
  });

  it('is known of versions that nobody reports', async () => {
    const other = { candidate: { version: '9' }, stable: { version: '8' } };
    const answer = await set
      .source()
      .counts({ metric: 'requests', arms: other, grid: set.grid(), latency: true });
    expect(answer).toMatchObject({ kind: 'no-data' });
  });
});

type Case = readonly [name: string, expected: readonly [why: string, hint: RegExp], Partial<Habits>, Wish?];

const habits: readonly Case[] = [
  ['an answer with an error beside it', ['is only a part', /ask again later/], { logsAnswers: 'partial' }],
  ['more rows than are handed out', ['E_QUERY_RESULT_SET_TOO_LARGE', /coarser/], { logsRowLimit: 1 }],
  ['a table that is not there', ['BadArgumentError', /to this very workspace/], { logsTable: 'missing' }],
  [
    'the same, by resource',
    ['BadArgumentError', /component which has got/],
    { logsTable: 'missing' },
    { by: 'resource' },
  ],
  [
    'a table that may not be read, by resource',
    ['may not read the table AppRequests', /Monitoring Reader at \/subscriptions/],
    { logsTable: 'denied' },
    { by: 'resource' },
  ],
];

describe('trouble that Azure makes', () => {
  it.each(habits)('is unreadable: %s', async (_, [why, hint], change, wish = {}) => {
    await set.visit('payments-staging-a1b2c3.westeurope-01.azurewebsites.net', 4);
    set.pass(minute);
    set.habits(change);
    expect(await ask(wish)).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining(why),
      hint: expect.stringMatching(hint),
    });
  });

  it.each([
    [
      'no role at the workspace',
      { as: 'stranger' },
      /InsufficientAccessError/,
      /role Log Analytics Reader at the Log/,
    ],
    [
      'no role at the component',
      { as: 'stranger', by: 'resource' },
      /InsufficientAccessError/,
      /role Monitoring Reader/,
    ],
    ['a token for something else', { audience: 'https://management.azure.com' }, /TokenAudience/, /./],
    [
      'a workspace that is not there',
      { scope: { kind: 'workspace', id: '00000000-0000-4000-8000-000000000000' } },
      /WorkspaceNotFoundError/,
      /give the workspace id, a GUID/,
    ],
    [
      'a resource that is not there',
      {
        scope: {
          kind: 'resource',
          resourceId: '/subscriptions/s/resourceGroups/g/providers/Microsoft.Insights/components/x',
        },
      },
      /ResourceNotFoundError/,
      /full id of the Application Insights component/,
    ],
  ] as const)('is unreadable: %s', async (_, wish, why, hint) => {
    expect(await ask(wish)).toMatchObject({
      kind: 'unreadable',
      why: expect.stringMatching(why),
      hint: expect.stringMatching(hint),
    });
    expect(asked()).toBe(1);
  });
});

describe('too many queries', () => {
  it('are waited for as long as Azure asks, and then answered', async () => {
    set.habits({ logsQueriesPerHalfMinute: 2 });
    await ask();
    await ask();
    expect(await ask()).toMatchObject({ kind: 'told' });
    expect(asked()).toBe(4);
    expect(set.entry.clock.waits.some(wait => wait > 20_000)).toBe(true);
  });

  it('are unreadable when there is not so much time', async () => {
    set.habits({ logsQueriesPerHalfMinute: 1 });
    await ask();
    expect(await ask({ deadlineMilliseconds: 10_000 })).toMatchObject({
      kind: 'unreadable',
      why: expect.stringMatching(/429.*ThrottledError/),
      hint: expect.stringContaining('more than Log Analytics grants'),
    });
  });
});

const body = (tables: unknown): TroubleDeed => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(tables),
});

describe('an answer from elsewhere', () => {
  it.each<readonly [string, TroubleDeed, RegExp]>([
    ['a page', 'html', /an HTML page titled/],
    ['a page with 200', { html: '<html><title>Sign in</title></html>', status: 200 }, /Sign in/],
    ['nothing at all, with 200', 'empty-body', /empty body/],
    ['no tables', body({}), /not the one table/],
    ['null', body(null), /neither an object nor a list/],
    ['another table', body({ tables: [{ name: 'Other', columns: [], rows: [] }] }), /not the one table/],
    [
      'other columns',
      body({ tables: [{ name: 'PrimaryResult', columns: [], rows: [] }] }),
      /and not Side: string/,
    ],
    ['a lost connection', 'reset-after', /broke off/],
  ])('is unreadable: %s', async (_, deed, why) => {
    set.playground.trouble.add({ match: { room: 'logs' }, do: deed });
    expect(await ask({ deadlineMilliseconds: 5_000 })).toMatchObject({
      kind: 'unreadable',
      why: expect.stringMatching(why),
    });
  });

  it('is got over when it comes once', async () => {
    set.playground.trouble.add({ match: { room: 'logs', nth: 1 }, do: { status: 503 } });
    expect(await ask()).toMatchObject({ kind: 'told' });
    expect(asked()).toBe(2);
  });
});

describe('the end of the run', () => {
  it('is no answer of the source: it goes on', async () => {
    const end = new Fault('CANCELLED', 'the run was cancelled');
    set.entry.cancel(end);
    await expect(ask()).rejects.toBe(end);
  });
});
