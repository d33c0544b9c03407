// Limits say something of what was not seen as well: ten requests without an error are no proof that few fail.
import { describe, expect, it } from '@jest/globals';
import { chanceFrom } from '../../../../bench/gate/chance.js';
import { judge, startJudge } from '../../../../shared/judge/judge.js';
import type { Objective } from '../../../../shared/judge/objective.js';
import { usualObjectives } from '../../../../shared/judge/objectives/usual.js';
import type { Cell } from '../../../../shared/judge/reading.js';
import { begin, ceiling, evidenceOf, histogramOf, plan, readingOf, setupOf, step, told } from './evidence.js';

const alone = setupOf({ plan: [], objectives: [ceiling(0.02)] });
const slow: Objective = {
  ...{ kind: 'ceiling', name: 'latency 99% < 1 s', role: 'must', metric: 'requests' },
  ...{ bad: { kind: 'slower', milliseconds: 1000 }, most: 0.01 },
};

/** One service, with so much in each interval. */
const serving = (cells: readonly Cell[]) => {
  const intervals = cells.map((candidate, at) => ({ from: begin + at * step, candidate }));
  return evidenceOf(
    { intervals: cells.length, windows: [] },
    { counts: { requests: told(readingOf(intervals)) } },
  );
};
const kindOf = (bad: number, total: number) => judge(alone, serving([{ total, bad }])).kind;

describe('a limit alone', () => {
  it('is kept only when more is as good as excluded', () => {
    expect([kindOf(0, 10), kindOf(0, 170), kindOf(0, 200)]).toEqual(['undecided', 'undecided', 'pass']);
    expect([kindOf(2, 200), kindOf(2, 600)]).toEqual(['undecided', 'pass']);
  });

  it('says how much more it takes', () => {
    const verdict = judge(alone, serving([{ total: 10, bad: 0 }]));
    expect(verdict).toMatchObject({ kind: 'undecided', sufficient: false, hold: false });
    expect(verdict.needs).toMatch(/more candidate requests without an error to know that at most 2 % fail$/);
    expect(verdict.because).toContain(verdict.needs);
  });

  it('is kept by a service that fails nearly as often as it may, once enough is seen of it', () => {
    expect([kindOf(18, 1000), kindOf(1800, 100_000)]).toEqual(['undecided', 'pass']);
  });

  it('lets hardly anybody pass who misses it, however often one looks', () => {
    const chance = chanceFrom(7);
    const passes = Array.from({ length: 60 }, () => {
      const look = startJudge();
      const cells: Cell[] = [];
      return Array.from({ length: 9 }, () => {
        cells.push({ total: 60, bad: chance.binomial(60, 0.022) });
        return look(alone, serving([...cells])).kind;
      }).includes('pass');
    }).filter(passed => passed).length;
    expect(passes).toBeLessThanOrEqual(6);
  });

  it('is the same for requests that take too long', () => {
    const limited = setupOf({ plan: [], objectives: [slow] });
    const kind = (total: number) =>
      judge(limited, serving([{ total, bad: 0, histogram: histogramOf(total, 20) }])).kind;
    expect([kind(10), kind(1000)]).toEqual(['undecided', 'pass']);
  });

  it('counts failures that come together as one', () => {
    const limited = setupOf({ plan: [], objectives: [ceiling(0.02)], settings: { cluster: 4 } });
    expect(judge(limited, serving([{ total: 300, bad: 0 }])).kind).toBe('undecided');
    expect(judge(limited, serving([{ total: 1200, bad: 0 }])).kind).toBe('pass');
  });

  it('holds up where it should be kept, and not where it is watched', () => {
    const kind = (role: 'should' | 'watch') => {
      const objectives = [ceiling(0.5), { ...ceiling(0.02, role), name: 'another' }];
      return judge(setupOf({ plan: [], objectives }), serving([{ total: 40, bad: 0 }])).kind;
    };
    expect([kind('should'), kind('watch')]).toEqual(['undecided', 'pass']);
  });
});

describe('a limit beside the comparison', () => {
  const ladder = [
    { percent: 1, milliseconds: 300_000 },
    { percent: 10, milliseconds: 600_000 },
    { percent: 50, milliseconds: 900_000 },
  ];
  const ends = [10, 30, 60];
  const windows = ladder.map(({ percent }, at) => ({ percent, from: begin + (ends[at - 1] ?? 0) * step }));
  const atTheEnds = (objectives: readonly Objective[], requests: number) =>
    ends.map((intervals, at) => {
      const until = windows.slice(0, at + 1);
      const setup = setupOf({ plan: ladder, objectives });
      return judge(setup, evidenceOf({ requests, intervals, windows: until })).kind;
    });

  it('keeps no healthy release waiting on a ladder at 10 requests a second', () => {
    expect(atTheEnds(usualObjectives({ latency: 'histogram' }), 300)).toEqual(['pass', 'pass', 'pass']);
  });

  it('asks for less where less is at stake, and for all of it before everybody comes', () => {
    const strict = [...usualObjectives({ latency: 'none' }), ceiling(0.0015)];
    expect(atTheEnds(strict, 600)).toEqual(['pass', 'pass', 'undecided']);
    expect(atTheEnds(strict, 6000)).toEqual(['pass', 'pass', 'pass']);
  });

  it('asks for nothing more once everybody is there', () => {
    const all = {
      windows: [{ percent: 100, from: begin }],
      stable: () => undefined,
      intervals: 2,
      requests: 20,
    };
    expect(judge(setupOf({ plan, objectives: [ceiling(0.05)] }), evidenceOf(all)).kind).toBe('pass');
  });
});
