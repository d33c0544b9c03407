// A judge that remembers says at every look what one says that has never looked before, whatever came late, was corrected,
// or is missing again.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judge, startJudge } from '../../../../shared/judge/judge.js';
import type { Interval, Reading } from '../../../../shared/judge/reading.js';
import type { Evidence, JudgeSetup, Window } from '../../../../shared/judge/setup.js';
import {
  begin,
  ceiling,
  errors,
  evidenceOf,
  healthy,
  intervalsOf,
  lag,
  latency,
  readingOf,
  setupOf,
  step,
  told,
  usualScene,
} from './evidence.js';

const setup = setupOf({
  objectives: [errors(), latency(), ceiling(0.01), ceiling(0.002, 'should'), latency('watch')],
});

const shares = (first: number, second: number): readonly Window[] => [
  { percent: 10, from: begin, to: begin + first * step },
  { percent: 50, from: begin + (first + 1) * step, to: begin + second * step },
  { percent: 100, from: begin + (second + 1) * step },
];

/** The windows as they stood then. */
function windowsAt(all: readonly Window[], now: number): readonly Window[] {
  const begun = all.filter(({ from }) => from <= now);
  return begun.map(({ to, ...window }) => ({ ...window, ...(to !== undefined && to <= now && { to }) }));
}

type Look = {
  /** So many intervals are over. */
  readonly until: number;
  /** Rows that have not come yet, and rows that were told wrong until now, by their places. */
  readonly late: readonly number[];
  readonly wrong: readonly number[];
  readonly isShuffled: boolean;
  /** The answer ends so many intervals before it could. */
  readonly short: number;
  readonly kind: 'told' | 'no-data' | 'unreadable';
  readonly hasSpread: boolean;
};

const place = fc.nat({ max: 29 });
const rarely = fc.integer({ min: 0, max: 9 }).map(at => at === 0);
const look: fc.Arbitrary<Look> = fc.record({
  until: fc.integer({ min: 1, max: 30 }),
  late: fc.array(place, { maxLength: 2 }),
  wrong: fc.array(place, { maxLength: 1 }),
  isShuffled: rarely,
  short: fc.constantFrom(0, 0, 0, 1),
  kind: fc.constantFrom('told', 'told', 'told', 'told', 'no-data', 'unreadable'),
  hasSpread: rarely,
});

const story = fc.record({
  first: fc.integer({ min: 3, max: 12 }),
  second: fc.integer({ min: 14, max: 26 }),
  turnsBadAt: fc.integer({ min: 0, max: 30 }),
  rate: fc.constantFrom(0.001, 0.003, 0.02),
  median: fc.constantFrom(100, 130, 300),
  isFine: fc.boolean(),
  looks: fc.array(look, { minLength: 4, maxLength: 10 }),
});

/** Every interval as two of half its length. */
function halves(intervals: readonly Interval[]): readonly Interval[] {
  const half = (cell: NonNullable<Interval['candidate']>) => ({
    total: cell.total / 2,
    bad: cell.bad / 2,
    ...(cell.histogram && { histogram: cell.histogram.map(count => count / 2) }),
  });
  return intervals.flatMap(({ from, candidate, stable }) =>
    [from, from + step / 2].map(at => ({
      from: at,
      ...(candidate && { candidate: half(candidate) }),
      ...(stable && { stable: half(stable) }),
    })),
  );
}

function rowsAt(all: readonly Interval[], { until, late, wrong, isShuffled }: Look): readonly Interval[] {
  const rows = all.slice(0, until).filter((_, at) => !late.includes(at));
  const told_ = rows.map((row, at) =>
    wrong.includes(at) && row.candidate
      ? { ...row, candidate: { ...row.candidate, bad: row.candidate.bad + 7, average: 90 } }
      : row,
  );
  return isShuffled ? told_.toReversed() : told_;
}

const instances = [
  { total: 100, bad: 20 },
  { total: 100, bad: 0 },
];
const spread = {
  grid: { from: begin - step, to: begin, stepMilliseconds: step },
  intervals: [{ from: begin - step, instances }],
};

type Story = typeof story extends fc.Arbitrary<infer Told> ? Told : never;

function evidenceAt(all: readonly Interval[], { first, second, isFine }: Story, seen: Look): Evidence {
  const now = begin + seen.until * step + lag;
  const grid = {
    from: begin,
    to: begin + Math.max(0, seen.until - seen.short) * step,
    stepMilliseconds: isFine ? step / 2 : step,
  };
  const rows = rowsAt(all, seen);
  const reading: Reading = readingOf(isFine ? halves(rows) : rows, { grid });
  const requests = seen.kind === 'told' ? told(reading) : { kind: seen.kind, why: 'nobody knows' };
  const windows = windowsAt(shares(first, second), now);
  return evidenceOf({}, { now, windows, counts: { requests }, ...(seen.hasSpread && { spread }) });
}

function rowsOf({ first, second, turnsBadAt, rate, median }: Story): readonly Interval[] {
  return intervalsOf({
    ...usualScene,
    intervals: 30,
    windows: shares(first, second),
    candidate: at => (at < turnsBadAt ? healthy : { rate, median }),
  });
}

const expectSame = (given: JudgeSetup, evidences: readonly Evidence[]) => {
  const remembering = startJudge();
  for (const evidence of evidences) {
    expect(JSON.stringify(remembering(given, evidence))).toBe(JSON.stringify(judge(given, evidence)));
  }
};

describe('a judge that remembers', () => {
  it('says the same as one that does not, whatever comes late, is corrected or is lost again', () => {
    const isSame = fc.property(story, told_ => {
      const all = rowsOf(told_);
      expectSame(
        setup,
        told_.looks.map(seen => evidenceAt(all, told_, seen)),
      );
    });
    fc.assert(isSame, { numRuns: 8 });
  });

  it('says the same where time simply goes on', () => {
    const isSame = fc.property(story, told_ => {
      const all = rowsOf(told_);
      const on = {
        late: [],
        wrong: [],
        isShuffled: false,
        short: 0,
        kind: 'told',
        hasSpread: false,
      } as const;
      const looks = Array.from({ length: 20 }, (_, at) => evidenceAt(all, told_, { ...on, until: at + 1 }));
      expectSame(setup, looks);
    });
    fc.assert(isSame, { numRuns: 1 });
  });

  it('begins anew with another setup', () => {
    const evidence = evidenceOf({ candidate: () => ({ rate: 0.02, median: 100 }) });
    const remembering = startJudge();
    for (const objectives of [[errors()], [latency()], [ceiling(0.01)], [errors()]]) {
      const other = setupOf({ objectives });
      expect(remembering(other, evidence)).toEqual(judge(other, evidence));
    }
  });

  it('works through new intervals only', () => {
    const count = 300;
    const scene = { ...usualScene, intervals: count };
    const rows = intervalsOf(scene);
    const windows = [{ percent: 10, from: begin }];
    const at = (until: number) => {
      const grid = { from: begin, to: begin + until * step, stepMilliseconds: step };
      const counts = { requests: told(readingOf(rows.slice(0, until), { grid })) };
      return evidenceOf({}, { now: grid.to + lag, windows, counts });
    };
    const remembering = startJudge();
    remembering(setup, at(count - 20));
    const used = process.cpuUsage();
    for (let until = count - 19; until <= count; until += 1) remembering(setup, at(until));
    const twenty = process.cpuUsage(used).user;
    const whole = process.cpuUsage();
    judge(setup, at(count));
    // Twenty looks, each of which would be as long as this one.
    expect(twenty).toBeLessThan(10 * process.cpuUsage(whole).user);
  });
});
