// The query API as Azure documents it: who may ask, what is refused in which words, and what an answer looks like.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import ajv from 'ajv-draft-04';
import type { Playground } from '../../../../playground/playground.js';
import { at, type Came, errorOf, fieldsOf, signIn } from '../caller.js';
import { ask, componentPath, front, playgroundWith, rowsOf, scope, visit, workspacePath } from './asking.js';

let playground: Playground;
beforeEach(async () => {
  playground = await playgroundWith({ logsDelaySeconds: 0 });
  await visit(playground, front, 3);
});
afterEach(() => playground.stop());

const all = 'AppRequests | summarize n = count()';
const told = (came: Came) => [came.status, errorOf(came).code];

describe('a query', () => {
  it('is answered by a workspace and by a component, each under its own names', async () => {
    expect(rowsOf(await ask(playground, all))).toEqual([[3]]);
    const classic = { path: componentPath(playground) };
    expect(rowsOf(await ask(playground, 'requests | summarize n = count()', classic))).toEqual([[3]]);
    expect(told(await ask(playground, all, classic))).toEqual([400, 'BadArgumentError']);
    const shouted = { path: componentPath(playground).replace('Microsoft.Insights', 'MICROSOFT.INSIGHTS') };
    expect((await ask(playground, 'requests', shouted)).status).toBe(200);
  });

  it('looks only at its time span, as two moments or as a length', async () => {
    const now = playground.state.clock.now();
    playground.state.clock.advance(3_600_000);
    await visit(playground, front, 2);
    const until = new Date(now.getTime() + 1_000).toISOString();
    const spans = [
      ['PT10M', 2],
      ['P1D', 5],
      [`${new Date(now.getTime() - 60_000).toISOString()}/${until}`, 3],
      [undefined, 5],
    ] as const;
    for (const [timespan, expected] of spans) {
      expect(rowsOf(await ask(playground, all, { timespan }))).toEqual([[expected]]);
    }
  });

  it.each([
    ['a method', { method: 'PUT' }, 404, 'PathNotFoundError'],
    ['a path', { path: '/v1/workspaces/query' }, 404, 'PathNotFoundError'],
    [
      'a workspace',
      { path: '/v1/workspaces/00000000-0000-4000-8000-000000000000/query' },
      404,
      'WorkspaceNotFoundError',
    ],
    ['a resource', { path: '/v1/subscriptions/s/providers/x/y/z/query' }, 404, 'ResourceNotFoundError'],
    ['a principal', { as: 'stranger' }, 403, 'InsufficientAccessError'],
    ['a body', { body: 'no' }, 400, 'BadArgumentError'],
    ['a list', { body: '[]' }, 400, 'BadArgumentError'],
    ['nothing to ask', { body: '{"query":" "}' }, 400, 'BadArgumentError'],
    ['a time span', { timespan: 'yesterday' }, 400, 'BadArgumentError'],
    [
      'a time span that runs back',
      { timespan: '2026-01-02T00:00:00Z/2026-01-01T00:00:00Z' },
      400,
      'BadArgumentError',
    ],
    ['a time span of another kind', { timespan: 7 }, 400, 'BadArgumentError'],
    ['a token', { headers: { authorization: '' } }, 401, 'AuthenticationFailed'],
    [
      'a token that is none',
      { headers: { authorization: 'Bearer x.y.z' } },
      403,
      'InvalidAuthenticationToken',
    ],
  ] as const)('is refused for %s', async (_, wish, status, code) => {
    expect(told(await ask(playground, all, wish))).toEqual([status, code]);
  });

  it('is refused with a token for something else, or one that is over', async () => {
    const headers = { authorization: await signIn(playground) };
    expect(told(await ask(playground, all, { headers }))).toEqual([
      403,
      'InvalidAuthenticationTokenAudience',
    ]);
    const own = { authorization: await signIn(playground, { scope }) };
    playground.state.clock.advance(3_700_000);
    expect(told(await ask(playground, all, { headers: own }))).toEqual([403, 'InvalidAuthenticationToken']);
  });

  it('is refused when one principal asks too often, for so long as it says, and others are not', async () => {
    playground.state.habits = { ...playground.state.habits, logsQueriesPerHalfMinute: 2 };
    await ask(playground, all);
    await ask(playground, all);
    const came = await ask(playground, all);
    expect(told(came)).toEqual([429, 'ThrottledError']);
    const seconds = Number(came.headers['retry-after']);
    expect(seconds).toBeGreaterThan(20);
    expect((await ask(playground, all, { as: 'reader' })).status).toBe(200);
    playground.state.clock.advance(seconds * 1000);
    expect((await ask(playground, all)).status).toBe(200);
  });

  it('is not asked without the type of its body, and then nothing is said', async () => {
    const came = await ask(playground, all, { headers: { 'content-type': 'text/plain' } });
    expect([came.status, came.body]).toEqual([200, '']);
  });

  it('has nothing to look at where nothing was ever reported', async () => {
    const empty = await playgroundWith();
    const came = await ask(empty, all);
    expect([came.status, came.body]).toEqual([204, '']);
    await empty.stop();
  });
});

describe('habits', () => {
  const set = (habits: Partial<Playground['state']['habits']>): void => {
    playground.state.habits = { ...playground.state.habits, ...habits };
  };
  const error = (came: Came) => at(fieldsOf(came.body), 'error', 'code');

  it('let an answer be a part, with an error beside a status of 200', async () => {
    set({ logsAnswers: 'partial' });
    const came = await ask(playground, 'AppRequests | project Name');
    expect([came.status, error(came), rowsOf(came).length]).toEqual([200, 'PartialError', 1]);
  });

  it('let an answer be cut off', async () => {
    set({ logsRowLimit: 2 });
    const came = await ask(playground, 'AppRequests | project Name');
    expect([came.status, error(came), rowsOf(came).length]).toEqual([200, 'PartialError', 2]);
    expect(came.body).toContain('E_QUERY_RESULT_SET_TOO_LARGE');
    expect(error(await ask(playground, all))).toBeUndefined();
  });

  it('take the table away, or what is in it', async () => {
    set({ logsTable: 'missing' });
    const missing = await ask(playground, all);
    expect(at(fieldsOf(missing.body), 'error', 'innererror', 'innererror')).toEqual({
      code: 'SEM0100',
      message: "Failed to resolve table or column expression named 'AppRequests'",
    });
    set({ logsTable: 'denied' });
    const wish = { path: componentPath(playground), headers: { prefer: 'wait=5,include-permissions=true' } };
    const denied = await ask(playground, 'requests', wish);
    expect(rowsOf(denied)).toEqual([]);
    expect(at(fieldsOf(denied.body), 'permissions', 'dataSources', 0, 'denyTables')).toEqual(['AppRequests']);
    const { path } = wish;
    expect(at(fieldsOf((await ask(playground, 'requests', { path })).body), 'permissions')).toBeUndefined();
  });
});

const document = path.resolve(
  '../shared/azure-specs/specification/operationalinsights/data-plane/Microsoft.OperationalInsights/stable/2022-10-27/OperationalInsights.json',
);
const present = existsSync(document);

describe(`answers${present ? '' : ' (skipped: no OpenAPI document at hand)'}`, () => {
  (present ? it : it.skip)('are what Azure documents, good ones and refusals', async () => {
    const spec: Record<string, unknown> = JSON.parse(readFileSync(document, 'utf8'));
    // It calls every value of a row an object, which its own examples are not.
    Object(spec['definitions']).table.properties.rows.items.items = {};
    const checker = new ajv.default({ strict: false, validateFormats: false });
    checker.addSchema(spec, 'spec');
    const problems = (name: string, came: Came): unknown => {
      const validate = checker.compile({ $ref: `spec#/definitions/${name}` });
      return validate(JSON.parse(came.body)) ? [] : validate.errors;
    };
    expect(problems('queryResults', await ask(playground, 'AppRequests'))).toEqual([]);
    expect(problems('errorResponse', await ask(playground, 'AppRequests | render timechart'))).toEqual([]);
    expect(problems('errorResponse', await ask(playground, all, { as: 'stranger' }))).toEqual([]);
    expect(problems('errorResponse', await ask(playground, all, { path: '/v1' }))).toEqual([]);
    expect(problems('queryResults', await ask(playground, all, { path: '/v1' }))).not.toEqual([]);
    playground.state.habits = { ...playground.state.habits, logsAnswers: 'partial' };
    expect(problems('queryResults', await ask(playground, all))).toEqual([]);
    expect(workspacePath(playground)).toMatch(/^\/v1\/workspaces\/[^/]+\/query$/);
  });
});
