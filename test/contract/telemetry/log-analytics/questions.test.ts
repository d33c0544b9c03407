// The other questions, asked of a playground: instances of stable, versions, and numbers of the user's own.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { arms, front, minute, type Stage, settle, stage, stagingHost } from './stage.js';

let set: Stage;
beforeEach(async () => {
  set = await stage();
  settle(set);
});
afterEach(() => set.playground.stop());

describe('spread', () => {
  it('is of the instances of stable, each by itself', async () => {
    const arm = set.playground.state.arm('payments');
    await set.visit(front, 10);
    await set.visit(stagingHost, 4);
    if (arm) arm.app = { ...arm.app, errorRate: 1 };
    await set.visit(front, 4);
    set.pass(minute);
    const answer = await set.source({ role: 'payments' }).spread?.({ stable: arms.stable, grid: set.grid() });
    expect(answer).toMatchObject({ kind: 'told' });
    const intervals = answer?.kind === 'told' ? answer.value.intervals : [];
    expect(intervals).toEqual([
      {
        from: expect.any(Number),
        instances: [
          { total: 7, bad: 2 },
          { total: 7, bad: 2 },
        ],
      },
    ]);
  });

  it('tells by session how many failures come together, where most of them have one', async () => {
    const now = set.playground.state.clock.now().getTime();
    const origin = { name: 'GET /', url: '', version: '1.0.0', role: 'payments', instance: 'one' };
    const failed = (session: string, times: number) => {
      for (let each = 0; each < times; each += 1) {
        const row = { at: now, knownAt: now, milliseconds: 9, status: 500, count: 1 };
        set.playground.state.telemetry.rows.add({ ...row, origin: { ...origin, session } });
      }
    };
    const sessions = async () => {
      const answer = await set.source().spread?.({ stable: arms.stable, grid: set.grid() });
      return answer?.kind === 'told' ? answer.value.sessions : answer;
    };
    failed('a', 5);
    failed('b', 1);
    failed('', 4);
    expect(await sessions()).toEqual({ bad: 6, squares: 26 });
    failed('', 4);
    expect(await sessions()).toBeUndefined();
  });

  it('counts stored rows where they are sampled', async () => {
    set.habits({ logsSampling: 3 });
    await set.visit(front, 60);
    set.pass(minute);
    const answer = await set.source().spread?.({ stable: arms.stable, grid: set.grid() });
    const instances = answer?.kind === 'told' ? answer.value.intervals.flatMap(each => each.instances) : [];
    const stored = instances.reduce((all, each) => all + each.total, 0);
    expect(stored).toBeGreaterThan(5);
    expect(stored).toBeLessThan(45);
  });
});

describe('versions', () => {
  it('are those that reported, with how much and until when', async () => {
    await set.visit(stagingHost, 2);
    set.pass(minute);
    await set.visit(front, 3);
    set.pass(minute);
    const { from, to } = set.grid();
    const answer = await set.source({ role: 'payments' }).versions?.({ from, to });
    expect(answer).toEqual({
      kind: 'told',
      value: [
        { version: '1.0.0', total: 3, lastSeen: expect.any(Number), roles: ['payments'] },
        { version: '1.1.0', total: 2, lastSeen: expect.any(Number), roles: ['payments'] },
      ],
    });
    expect(await set.source({ role: 'nobody' }).versions?.({ from, to })).toMatchObject({
      kind: 'no-data',
      why: expect.stringContaining('AppRequests has no row of the role "nobody" of any version'),
    });
  });
});

const own = `let bad = 404;
  AppRequests
  | where AppVersion == armVersion and TimeGenerated >= gridFrom // the source narrows it down again
  | extend IsBad = toint(ResultCode) == bad
  | summarize Value = 100.0 * countif(IsBad) / count() by Time = bin(TimeGenerated, gridStep);`;

describe('a number of the user', () => {
  const metrics = {
    slowest: { kind: 'aggregate', kql: 'max(DurationMs)', where: 'ResultCode == "200"' },
    share: { kind: 'query', kql: own },
    twice: { kind: 'query', kql: 'AppRequests | project Time = TimeGenerated, Value = DurationMs' },
    never: {
      kind: 'query',
      kql: 'AppRequests | where Name == "no" | project Time = TimeGenerated, Value = 1',
    },
    nothing: { kind: 'aggregate', kql: 'avg(todouble(Name))' },
    some: { kind: 'requests', where: 'Name has "health"' },
  } as const;
  const ask = (metric: string) =>
    set.source({ metrics }).series?.({ metric, arm: arms.stable, grid: set.grid() });

  it('comes out of the requests of the arm, one for each interval', async () => {
    await set.visit(front, 2);
    set.pass(2 * minute);
    await set.visit(front, 2);
    set.pass(minute);
    const answer = await ask('slowest');
    const points = answer?.kind === 'told' ? answer.value.points : [];
    expect(points).toHaveLength(2);
    expect((points[1]?.from ?? 0) - (points[0]?.from ?? 0)).toBe(2 * minute);
    expect(points.every(({ value }) => value > 0)).toBe(true);
  });

  it('comes by a whole query, which knows the grid and the arm by name', async () => {
    await set.visit(front, 3);
    await set.visit(stagingHost, 5);
    set.pass(minute);
    const answer = await ask('share');
    expect(answer).toMatchObject({ kind: 'told', value: { points: [{ value: 0 }] } });
  });

  it.each([
    ['twice', { kind: 'unreadable', why: 'the query gives more than one number for an interval' }],
    ['never', { kind: 'no-data', why: expect.stringMatching(/^never has no value between/) }],
    [
      'nothing',
      { kind: 'unreadable', why: expect.stringContaining('Value is "NaN", where a finite number') },
    ],
    ['some', { kind: 'unreadable', why: 'some gives counts, and no number' }],
    ['unheard', { kind: 'unreadable', why: 'nobody declared a metric "unheard"' }],
  ])('is none for %s', async (metric, expected) => {
    await set.visit(front, 3);
    set.pass(minute);
    expect(await ask(metric)).toMatchObject(expected);
  });

  it('is not told where counts were asked for, and the other way round', async () => {
    const question = { arms, grid: set.grid(), latency: false };
    expect(await set.source({ metrics }).counts({ ...question, metric: 'share' })).toMatchObject({
      kind: 'unreadable',
      why: 'share gives a number, and no counts',
    });
    await set.visit(front, 2);
    set.pass(minute);
    expect(await set.source({ metrics }).counts({ ...question, metric: 'some' })).toMatchObject({
      kind: 'no-data',
    });
  });
});
