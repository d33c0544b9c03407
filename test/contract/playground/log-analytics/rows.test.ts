// What is recorded: the requests that an app itself answered, as they were, and no others.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Playground } from '../../../../playground/playground.js';
import { type NewRow, startRows } from '../../../../playground/rooms/log-analytics/rows.js';
import { call, rule, setRules, stagingHost } from '../caller.js';
import { ask, front, playgroundWith, rowsOf, visit } from './asking.js';

let playground: Playground;
beforeEach(async () => {
  playground = await playgroundWith({ logsDelaySeconds: 0 });
});
afterEach(() => playground.stop());

const by = (columns: string) => `AppRequests | summarize n = sum(ItemCount) by ${columns}`;
const seen = async (columns: string) => [...rowsOf(await ask(playground, by(columns)))].sort();

describe('rows', () => {
  it('have the version of the build that answered, wherever it runs', async () => {
    await setRules(playground, rule(100));
    await visit(playground, front, 4);
    await visit(playground, stagingHost, 2);
    await setRules(playground);
    await visit(playground, front, 1);
    expect(await seen('AppRoleName, AppVersion')).toEqual([
      ['payments', '1.0.0', 1],
      ['payments', '1.1.0', 6],
    ]);
  });

  it('have status, address and worker', async () => {
    await visit(playground, front, 2, '/nowhere?code=secret');
    expect(await seen('Name, Url, ResultCode, Success')).toEqual([
      ['GET /nowhere', `https://${front}/nowhere`, '404', false, 2],
    ]);
    expect((await seen('AppRoleInstance')).map(([, n]) => n)).toEqual([1, 1]);
  });

  it('have the replica of a revision', async () => {
    const [app] = playground.containerApps;
    await visit(playground, app?.hostName ?? '', 3);
    const [row = []] = await seen('AppRoleName, AppRoleInstance');
    expect(row).toEqual([app?.name, expect.stringMatching(new RegExp(`^${app?.name}--`)), 3]);
  });

  it('are none of what the platform answers for an app that is not there', async () => {
    const arm = playground.state.arm('payments');
    await visit(playground, front, 1);
    if (arm) arm.app = { ...arm.app, down: true };
    await visit(playground, front, 3);
    if (arm) arm.stopped = true;
    await visit(playground, front, 3);
    await visit(playground, 'nobody.azurewebsites.net', 3);
    expect(await seen('AppVersion')).toEqual([['1.0.0', 1]]);
  });

  it('stand for several requests where they are sampled', async () => {
    playground.state.habits = { ...playground.state.habits, logsSampling: 5 };
    await visit(playground, front, 100);
    const [[rows, requests] = []] = rowsOf(
      await ask(playground, 'AppRequests | summarize rows = count(), n = sum(ItemCount)'),
    );
    expect(Number(rows)).toBeGreaterThan(5);
    expect(Number(rows)).toBeLessThan(45);
    expect(requests).toBe(Number(rows) * 5);
  });

  it('can be found when their delay is over, and late ones later', async () => {
    const habits = { logsDelaySeconds: 60, logsLateOneIn: 2, logsLateSeconds: 100 };
    playground.state.habits = { ...playground.state.habits, ...habits };
    await visit(playground, front, 20);
    const found = async () =>
      Number(rowsOf(await ask(playground, 'AppRequests | summarize n = count()'))[0]?.[0]);
    expect((await ask(playground, by('Name'))).status).toBe(204);
    playground.state.clock.advance(70_000);
    const early = await found();
    playground.state.clock.advance(100_000);
    expect([early > 0 && early < 20, await found()]).toEqual([true, 20]);
  });

  it('can be made scarce and late while the playground runs', async () => {
    const habits = { logsSampling: 3, logsTable: 'denied' };
    const sent = { method: 'PATCH', body: JSON.stringify({ habits }) };
    expect((await call(playground.url, undefined, '/_playground/world', sent)).status).toBe(200);
    expect(playground.state.habits).toMatchObject(habits);
    const wrong = { ...sent, body: JSON.stringify({ habits: { logsTable: 'gone' } }) };
    expect((await call(playground.url, undefined, '/_playground/world', wrong)).status).toBe(400);
  });
});

describe('the memory of rows', () => {
  const row = (at: number, name = 'GET /'): NewRow => ({
    at,
    knownAt: at,
    milliseconds: 1,
    status: 200,
    count: 1,
    origin: { name, url: name, version: '1', role: 'r', instance: 'i' },
  });
  const size = (rows: ReturnType<typeof startRows>): number => [...rows.within(0, 1e15, 1e15)].length;

  it('is bounded: the oldest go first', () => {
    const rows = startRows();
    for (let at = 0; at < 1_200_000; at += 1) rows.add(row(at));
    expect(size(rows)).toBeGreaterThan(1_000_000);
    expect(size(rows)).toBeLessThan(1_050_000);
    expect([...rows.within(0, 100_000, 1e15)]).toEqual([]);
  });

  it('forgets after a day', () => {
    const rows = startRows();
    for (let at = 0; at < 9_000; at += 1) rows.add(row(at));
    for (let at = 0; at < 9_000; at += 1) rows.add(row(at + 90_000_000));
    expect(size(rows)).toBeLessThan(10_000);
  });

  it('tells addresses apart as long as there are not too many', () => {
    const rows = startRows();
    for (let at = 0; at < 6_000; at += 1) rows.add(row(at, `GET /${at}`));
    expect(new Set([...rows.within(0, 1e15, 1e15)].map(each => each.origin.name)).size).toBe(4_097);
  });
});
