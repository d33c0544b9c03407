import { describe, expect, it } from '@jest/globals';
import { usualSettings } from '../../../../shared/judge/settings.js';
import type { Evidence } from '../../../../shared/judge/setup.js';
import { type Verdict, verdictKinds } from '../../../../shared/judge/verdict.js';
import { exitCode, isGreen } from '../../../../shared/step/outcome.js';
import { endingFor, isOver, lastVerdict } from '../../../../shared/steps/slo-gate/ending.js';
import type { GatePlan } from '../../../../shared/steps/slo-gate/port.js';

const minute = 60_000;
const plan: GatePlan = {
  setup: {
    objectives: [],
    settings: usualSettings,
    plan: [],
    stepMilliseconds: minute,
    lagMilliseconds: 3 * minute,
  },
  arms: { candidate: { version: '2' }, stable: { version: '1' } },
  whole: { candidate: {} },
  kind: 'watch',
  from: 0,
  until: 10 * minute,
  counts: ['requests'],
  series: [],
  budgets: [],
};

function verdict(kind: Verdict['kind']): Verdict {
  return {
    kind,
    hold: false,
    sufficient: kind === 'pass',
    because: 'so it is',
    judged: [],
    requests: { candidate: 9, stable: 9 },
  };
}

const cell = { total: 5, bad: 0 };

/** Counts of every minute between the two. */
function counted(
  from: number,
  to: number,
  sides: readonly ('candidate' | 'stable')[] = ['candidate', 'stable'],
): Evidence {
  const intervals = Array.from({ length: to - from }, (_, at) => ({
    from: (from + at) * minute,
    ...Object.fromEntries(sides.map(side => [side, cell])),
  }));
  const grid = { from: 0, to: to * minute, stepMilliseconds: minute };
  const value = { grid, intervals, lastSeen: {}, remarks: [] };
  return { now: 20 * minute, windows: [], counts: { requests: { kind: 'told', value } }, series: {} };
}

const look = {
  now: 5 * minute,
  verdict: verdict('undecided'),
  answeredUntil: minute,
  unreadableSince: undefined,
};

describe('a watch', () => {
  it('ends at once when it fails, and not for any other verdict', () => {
    const kinds = verdictKinds.filter(kind => isOver(plan, { ...look, verdict: verdict(kind) }));
    expect(kinds).toEqual(['fail']);
  });

  it.each([
    ['all of its time was answered', { answeredUntil: 10 * minute }, true],
    ['some of it is missing', { answeredUntil: 9 * minute, now: 14 * minute }, false],
    ['the source is later than anybody waits', { answeredUntil: 9 * minute, now: 19 * minute }, true],
    [
      'nothing was ever readable',
      { answeredUntil: undefined, now: 9 * minute, unreadableSince: 3 * minute },
      true,
    ],
    [
      'it was readable before',
      { answeredUntil: 2 * minute, now: 9 * minute, unreadableSince: 3 * minute },
      false,
    ],
    ['nobody has counted yet', { answeredUntil: undefined, now: 9 * minute }, false],
  ])('knows whether to go on when %s', (_, seen, over) => {
    expect(isOver(plan, { ...look, ...seen })).toBe(over);
  });

  it('of the past is one look', () => {
    expect(isOver({ ...plan, kind: 'past' }, { ...look, answeredUntil: undefined })).toBe(true);
  });
});

describe('the last verdict', () => {
  it('stands when all of the time was counted', () => {
    for (const kind of verdictKinds) {
      expect(lastVerdict(plan, verdict(kind), counted(0, 10))).toEqual(verdict(kind));
    }
  });

  it.each([
    ['the counts end early', counted(0, 9), /end at 1970-01-01T00:09:00Z/],
    ['they begin late', counted(6, 10), /only from 1970-01-01T00:06:00Z/],
  ])('passes nothing when %s', (_, evidence, because) => {
    for (const kind of ['pass', 'undecided'] as const) {
      const last = lastVerdict(plan, verdict(kind), evidence);
      expect(last).toMatchObject({ kind: 'no-data', sufficient: false });
      expect(last.because).toMatch(because);
    }
    expect(lastVerdict(plan, verdict('fail'), evidence).kind).toBe('fail');
  });

  it('needs both arms only where there are two', () => {
    const evidence = counted(0, 10, ['candidate']);
    const alone = { ...plan, arms: { candidate: {} } };
    expect(lastVerdict(alone, verdict('pass'), evidence).kind).toBe('pass');
  });
});

describe('the end of the step', () => {
  it('is green for a pass and for nothing else, and each other end has a code', () => {
    const ends = verdictKinds.map(kind => ({ kind, ...endingFor(verdict(kind)) }));
    expect(ends.filter(({ outcome }) => isGreen(outcome)).map(({ kind }) => kind)).toEqual(['pass']);
    expect(ends.map(({ outcome, code }) => [code, exitCode(outcome)])).toEqual([
      [undefined, 0],
      ['GATE_FAILED', 1],
      ['GATE_UNDECIDED', 4],
      ['GATE_NO_DATA', 4],
      ['TELEMETRY_UNREADABLE', 4],
    ]);
  });
});
