// What the source tells of requests that a playground really served: the same numbers, on one grid, for both arms.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Reading, Side } from '../../../../shared/judge/reading.js';
import type { Answered, CountsQuestion } from '../../../../shared/telemetry/telemetry.js';
import { arms, front, minute, type Stage, settle, split, stage, stagingHost, type Wish } from './stage.js';

let set: Stage;
beforeEach(async () => {
  set = await stage();
  settle(set);
});
afterEach(() => set.playground.stop());

const ask = (wish: Wish = {}, more: Partial<CountsQuestion> = {}): Promise<Answered<Reading>> =>
  set
    .source({ role: 'payments', ...wish })
    .counts({ metric: 'requests', arms, grid: set.grid(), latency: true, ...more });

const told = (answer: Answered<Reading>): Reading => {
  if (answer.kind !== 'told') throw new Error(`nothing was told: ${JSON.stringify(answer)}`);
  return answer.value;
};

const sum = (reading: Reading, side: Side, what: 'total' | 'bad' | 'rows' | 'squares'): number =>
  reading.intervals.reduce((all, interval) => all + (interval[side]?.[what] ?? 0), 0);

const served = (slot: string, bad = false): number =>
  set.playground.state.traffic
    .tallies()
    .filter(each => each.site === 'payments' && each.slot === slot && (!bad || each.status >= 500))
    .reduce((all, each) => all + each.requests, 0);

const breakStaging = (errorRate: number): void => {
  const arm = set.playground.state.arm('payments', 'staging');
  if (arm) arm.app = { ...arm.app, errorRate };
};

describe.each(['workspace', 'resource'] as const)('counts by %s', by => {
  it('are what was served, by arm and status, minute by minute', async () => {
    await split(set, 40);
    breakStaging(0.5);
    await set.visit(front, 40);
    set.pass(2 * minute);
    await set.visit(front, 20);
    set.pass(minute);
    const reading = told(await ask({ by }));
    expect(reading.intervals).toHaveLength(2);
    for (const [side, slot] of [
      ['candidate', 'staging'],
      ['stable', 'production'],
    ] as const) {
      expect(sum(reading, side, 'total')).toBe(served(slot));
      expect(sum(reading, side, 'bad')).toBe(served(slot, true));
      const buckets = reading.intervals.flatMap(each => each[side]?.histogram ?? []);
      expect(buckets.reduce((all, each) => all + each, 0)).toBe(served(slot));
    }
    expect(served('staging', true)).toBeGreaterThan(3);
    const [first, second] = reading.intervals;
    expect((second?.from ?? 0) - (first?.from ?? 0)).toBe(2 * minute);
    expect([reading.edges?.length, first?.stable?.histogram?.length]).toEqual([129, 130]);
    expect(reading.remarks).toEqual([]);
    const { candidate = 0, stable = 0 } = reading.lastSeen;
    const end = (second?.from ?? 0) + minute;
    expect(candidate > (second?.from ?? 0) && candidate < end && stable < end).toBe(true);
  });

  it('are weighted where they are sampled, and say how much was stored', async () => {
    set.habits({ logsSampling: 4 });
    await set.visit(front, 80);
    set.pass(minute);
    const reading = told(await ask({ by }));
    const [total, rows] = [sum(reading, 'stable', 'total'), sum(reading, 'stable', 'rows')];
    expect(rows).toBeGreaterThan(5);
    expect(rows).toBeLessThan(40);
    expect([total, sum(reading, 'stable', 'squares')]).toEqual([rows * 4, rows * 16]);
    expect(reading.remarks).toEqual([`stable is sampled: ${rows} stored rows stand for ${total} requests`]);
    expect(reading.intervals.some(each => each.candidate !== undefined)).toBe(false);
  });

  it('put each request into the bucket of its latency', async () => {
    const arm = set.playground.state.arm('payments', 'production');
    if (arm) arm.app = { ...arm.app, latency: { medianMs: 40, tailMs: 41 } };
    await set.visit(front, 6);
    set.pass(minute);
    const { edges = [], intervals } = told(await ask({ by }));
    const histogram = intervals[0]?.stable?.histogram ?? [];
    const upper = histogram.flatMap((requests, at) => (requests > 0 ? [edges[at] ?? 0] : []));
    expect(Math.min(...upper)).toBeGreaterThan(38);
    expect(told(await ask({ by }, { latency: false })).intervals[0]?.stable).toEqual({ total: 6, bad: 0 });
  });
});

describe('counts under load', () => {
  const visited = () => set.playground.state.traffic.requests('payments', 'production') + served('staging');
  /** Looks again every few milliseconds. */
  const until = async (holds: () => boolean): Promise<void> => {
    for (const deadline = performance.now() + 15_000; !holds(); ) {
      if (performance.now() > deadline) throw new Error('the awaited condition never held');
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  };

  it('are what was served to visitors that come all at once, and stay where they were sent', async () => {
    await split(set, 30);
    breakStaging(0.3);
    const { load } = set.playground;
    load.set([{ site: 'payments', perSecond: 150, returning: 0.4, path: '/' }]);
    await until(() => visited() >= 150);
    load.stop();
    let [last, quietLooks] = [-1, 0];
    await until(() => {
      quietLooks = visited() === last ? quietLooks + 1 : 0;
      last = visited();
      return quietLooks >= 10;
    });
    set.pass(2 * minute);
    const reading = told(await ask());
    const counts = (['candidate', 'stable'] as const).map(side => [
      sum(reading, side, 'total'),
      sum(reading, side, 'bad'),
    ]);
    expect(counts).toEqual([
      [served('staging'), served('staging', true)],
      [served('production'), 0],
    ]);
    expect(served('staging')).toBeGreaterThan(10);
  });
});

describe('what counts as bad', () => {
  it.each([
    [{ kind: 'status', from: 400 }, 5],
    [{ kind: 'status', from: 500 }, 0],
    [{ kind: 'success' }, 5],
    [{ kind: 'expression', kql: 'ResultCode == "404" and Name has "nowhere"' }, 5],
  ] as const)('is for the user to say: %j', async (bad, expected) => {
    await set.visit(front, 5);
    await set.visit(front, 5, '/nowhere');
    set.pass(minute);
    const reading = told(await ask({ bad }));
    expect([sum(reading, 'stable', 'total'), sum(reading, 'stable', 'bad')]).toEqual([10, expected]);
  });
});

describe('time', () => {
  it('passes until a request can be found, and late ones are taken up by whoever asks again', async () => {
    set.habits({ logsDelaySeconds: 60, logsLateOneIn: 2, logsLateSeconds: 240 });
    await set.visit(front, 30);
    set.pass(30_000);
    expect(await ask()).toMatchObject({ kind: 'no-data' });
    set.pass(40_000);
    const early = sum(told(await ask()), 'stable', 'total');
    set.pass(5 * minute);
    const late = sum(told(await ask()), 'stable', 'total');
    expect([early > 0 && early < 30, late]).toEqual([true, 30]);
  });

  it('is asked for by the grid alone: what lies outside of it is not counted', async () => {
    await set.visit(front, 3);
    set.pass(10 * minute);
    await set.visit(front, 5);
    set.pass(minute);
    const grid = set.grid(3);
    expect(sum(told(await ask({}, { grid })), 'stable', 'total')).toBe(5);
    const earlier = { ...grid, from: grid.from - 20 * minute, to: grid.from };
    expect(sum(told(await ask({}, { grid: earlier })), 'stable', 'total')).toBe(3);
  });
});

describe('arms', () => {
  it('are told apart by the replicas of a revision', async () => {
    const [app] = set.playground.state.containerApps.apps;
    const [entry] = set.playground.containerApps;
    if (!app || !entry) throw new Error('the playground has no container app');
    await set.visit(entry.hostName, 12);
    set.pass(minute);
    const revision = app.revisions.findLast(each => each.active)?.name ?? '';
    const others = app.revisions.filter(each => each.active && each.name !== revision);
    const wish = { role: app.name, mark: 'instance' } as const;
    const of = async (arm: string) =>
      ask(wish, { arms: { candidate: { arm } }, latency: false }).then(each =>
        each.kind === 'told' ? sum(each.value, 'candidate', 'total') : 0,
      );
    const counts = await Promise.all([revision, ...others.map(each => each.name)].map(of));
    expect(counts.reduce((all, each) => all + each, 0)).toBe(12);
  });

  it('are told apart by an expression of the user', async () => {
    await set.visit(front, 4);
    await set.visit(stagingHost, 3);
    set.pass(minute);
    const own = {
      candidate: { expression: `Url startswith "https://${stagingHost}"` },
      stable: { expression: `Url startswith "https://${front}"` },
    };
    const reading = told(await ask({}, { arms: own }));
    expect([sum(reading, 'candidate', 'total'), sum(reading, 'stable', 'total')]).toEqual([3, 4]);
    const overlapping = { candidate: { expression: 'Url has "https"' }, stable: { version: '1.0.0' } };
    expect(await ask({}, { arms: overlapping })).toMatchObject({
      kind: 'unreadable',
      why: 'there are requests that both arms lay claim to',
    });
  });

  it('of which one is silent has no cells, and never 0', async () => {
    await set.visit(front, 4);
    set.pass(minute);
    const reading = told(await ask());
    expect(reading.intervals).toEqual([{ from: expect.any(Number), stable: expect.anything() }]);
    expect(reading.lastSeen).toEqual({ stable: expect.any(Number) });
  });
});
