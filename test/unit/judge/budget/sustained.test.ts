import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeSustained } from '../../../../shared/judge/budget/sustained.js';
import type { Sustained } from '../../../../shared/judge/objective.js';
import type { Window } from '../../../../shared/judge/setup.js';
import { evidenceOf, minute, monday, series } from './readings.js';

const cpu: Sustained = {
  kind: 'sustained',
  name: 'cpu < 90 for 5m',
  role: 'must',
  metric: 'cpu',
  better: 'lower',
  limit: 90,
  atLimit: 'beyond',
  milliseconds: 5 * minute,
};

type Value = number | undefined;

/** One value a minute, the last one just before `monday`. */
function judged(values: readonly Value[], changed: Partial<Sustained> = {}, windows: readonly Window[] = []) {
  const from = monday - values.length * minute;
  const told = series({ from, to: monday, step: minute }, at => values[(at - from) / minute]);
  return judgeSustained({ ...cpu, ...changed }, { ...evidenceOf({ cpu: told }), windows });
}

const calm = [10, 10, 10, 10, 10];

describe('a limit that is held for a while', () => {
  it.each<[string, readonly Value[], string]>([
    ['all beyond', [...calm, 91, 92, 93, 94, 95], 'fail'],
    ['all at a strict limit', [...calm, 90, 90, 90, 90, 90], 'fail'],
    ['one within', [...calm, 91, 92, 89.9, 94, 95], 'pass'],
    ['an older stretch was beyond', [95, 95, 95, 95, 95, 95, 10], 'pass'],
    ['all within', [...calm, ...calm], 'pass'],
    ['two of five missing, and the others beyond', [...calm, 91, undefined, 93, undefined, 95], 'fail'],
    ['two of five missing, and one within', [...calm, 91, undefined, 9, undefined, 95], 'pass'],
    [
      'three of five missing, and the others beyond',
      [...calm, undefined, 91, undefined, 95, undefined],
      'no-data',
    ],
    [
      'three of five missing, and the others within',
      [...calm, undefined, 1, undefined, 5, undefined],
      'no-data',
    ],
    ['all missing', [...calm, undefined, undefined, undefined, undefined, undefined], 'no-data'],
    [
      'values that are no numbers',
      [...calm, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN],
      'no-data',
    ],
    ['infinite values are gaps too', [...calm, 95, 95, Number.POSITIVE_INFINITY, 95, 95], 'fail'],
    ['beyond, and not for long enough yet', [95, 95, 95], 'undecided'],
    ['within, and young', [10, 95], 'pass'],
    ['nothing at all', [], 'no-data'],
  ])('%s: %j is a %s', (_, values, kind) => {
    expect(judged(values)).toMatchObject({ kind, because: expect.stringMatching(/./) });
  });

  it('is kept at the limit itself where the objective says so', () => {
    const { atLimit: _, ...lenient } = cpu;
    const told = series({ from: monday - 5 * minute, to: monday, step: minute }, () => 90);
    expect(judgeSustained(lenient, evidenceOf({ cpu: told })).kind).toBe('pass');
  });

  it('may be one that values have to stay above', () => {
    expect(judged([2, 2, 2, 2, 2], { better: 'higher', limit: 2 }).kind).toBe('fail');
    expect(judged([3, 1, 1, 1, 1], { better: 'higher', limit: 2 })).toMatchObject({
      kind: 'pass',
      numbers: { worst: 1 },
    });
  });

  it('is told with its numbers', () => {
    expect(judged([10, 91, undefined, 93, 94])).toMatchObject({
      objective: 'cpu < 90 for 5m',
      role: 'must',
      because: '3 of 4 points of the last 5m are beyond 90, the worst is 94, 1 of 5 are missing',
      numbers: { points: 4, beyond: 3, gaps: 1, limit: 90, worst: 94 },
    });
  });

  it('takes one interval where that is longer than the stretch', () => {
    expect(judged([10, 95], { milliseconds: 1_000 }).kind).toBe('fail');
  });
});

describe('what was measured before the candidate had traffic', () => {
  it('is not held against it', () => {
    const since = (minutes: number): Window => ({ percent: 10, from: monday - minutes * minute });
    expect(judged([95, 95, 95, 95, 95], {}, [since(2)]).kind).toBe('undecided');
    expect(judged([95, 95, 95, 10, 95], {}, [since(2)]).kind).toBe('pass');
    expect(judged([95, 95, 95, 95, 95], {}, [since(5)]).kind).toBe('fail');
    expect(judged([95, 95, 95, 95, 95], {}, [since(0)]).kind).toBe('no-data');
  });

  it('may lie between two shares as well', () => {
    const windows: readonly Window[] = [
      { percent: 10, from: monday - 5 * minute, to: monday - 4 * minute },
      { percent: 20, from: monday - 2 * minute },
    ];
    expect(judged([95, 10, 10, 95, 95], {}, windows)).toMatchObject({
      kind: 'undecided',
      numbers: { points: 3 },
    });
  });
});

describe('a metric that nobody tells', () => {
  it.each([
    ['no-data', { kind: 'no-data', why: 'no such metric' }],
    ['unreadable', { kind: 'unreadable', why: '503' }],
  ] as const)('is %s with the reason', (kind, told) => {
    const verdict = judgeSustained(cpu, { ...evidenceOf({}), series: { cpu: told } });
    expect(verdict).toMatchObject({ kind, because: told.why });
  });

  it('is no data when nobody was asked', () => {
    expect(judgeSustained(cpu, evidenceOf({})).kind).toBe('no-data');
  });
});

describe('missing points', () => {
  const values = fc.array(fc.oneof(fc.constantFrom(80, 90, 95), fc.constant(undefined)), { maxLength: 12 });

  it('never turn what was no pass into a pass', () => {
    fc.assert(
      fc.property(values, fc.nat(11), (all, at) => {
        const fewer = all.map((value, index) => (index === at ? undefined : value));
        if (judged(all).kind !== 'pass') expect(judged(fewer).kind).not.toBe('pass');
      }),
      { numRuns: 300 },
    );
  });

  it('never fail a release by themselves', () => {
    fc.assert(
      fc.property(values, all => {
        const within = all.map(value => (value === undefined ? undefined : 80));
        expect(['pass', 'no-data']).toContain(judged(within).kind);
      }),
      { numRuns: 100 },
    );
  });
});
