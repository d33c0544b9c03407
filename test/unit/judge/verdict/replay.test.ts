// The judge keeps nothing: the same rows give the same verdict, in whatever order and however often they are looked at.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../../../shared/judge/judge.js';
import type { Cell, Interval } from '../../../../shared/judge/reading.js';
import {
  begin,
  ceiling,
  errors,
  evidenceOf,
  healthy,
  intervalsOf,
  latency,
  readingOf,
  setupOf,
  step,
  told,
  usualScene,
} from './evidence.js';

const worse = { rate: 0.004, median: 130 };
const setup = setupOf({ objectives: [errors(), latency(), ceiling(0.01)] });
const rows = intervalsOf({ ...usualScene, candidate: at => (at < 8 ? healthy : worse) });

const withRows = (intervals: readonly Interval[]) =>
  evidenceOf(
    {},
    {
      counts: {
        requests: told(
          readingOf(intervals, { grid: { from: begin, to: begin + 20 * step, stepMilliseconds: step } }),
        ),
      },
    },
  );

describe('the same evidence', () => {
  const expected = judge(setup, withRows(rows));

  it('gives the same verdict, byte by byte', () => {
    expect(JSON.stringify(judge(setup, withRows(rows)))).toBe(JSON.stringify(expected));
  });

  it('may arrive in any order', () => {
    const shuffled = fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
    const isSame = fc.property(shuffled, intervals => {
      expect(judge(setup, withRows(intervals))).toEqual(expected);
    });
    fc.assert(isSame, { numRuns: 8 });
  });

  it('may arrive late: looks in between leave no trace', () => {
    const looks = fc.property(fc.subarray([...rows]), early => {
      judge(setup, withRows(early));
      expect(judge(setup, withRows(rows))).toEqual(expected);
    });
    fc.assert(looks, { numRuns: 8 });
  });

  it('survives being stored as JSON', () => {
    const stored = JSON.parse(JSON.stringify({ setup, evidence: withRows(rows) }));
    expect(judge(stored.setup, stored.evidence)).toEqual(expected);
  });
});

describe('one more failure', () => {
  const count = fc.integer({ min: 0, max: 30 });

  it('never lessens the evidence against the candidate', () => {
    const isRising = fc.property(count, fc.integer({ min: 0, max: 19 }), (more, at) => {
      const with_ = (extra: number) =>
        rows.map((row, index) =>
          index === at && row.candidate !== undefined
            ? { ...row, candidate: { ...row.candidate, bad: row.candidate.bad + extra } }
            : row,
        );
      const evidence = (extra: number) => judge(setup, withRows(with_(extra))).logEvidence ?? 0;
      expect(evidence(more + 1)).toBeGreaterThanOrEqual(evidence(more) - 1e-9);
    });
    fc.assert(isRising, { numRuns: 10 });
  });
});

describe('a finer grid', () => {
  it('is added up to the one that is judged', () => {
    const half = (cell: Cell | undefined, part: number): Cell | undefined =>
      cell && {
        total: cell.total / 2,
        bad: part === 0 ? cell.bad : 0,
        histogram: (cell.histogram ?? []).map(each => each / 2),
      };
    const halves = rows.flatMap(({ from, candidate, stable }) =>
      [0, 1].map(part => {
        const [mine, theirs] = [half(candidate, part), half(stable, part)];
        return {
          from: from + part * (step / 2),
          ...(mine && { candidate: mine }),
          ...(theirs && { stable: theirs }),
        };
      }),
    );
    const grid = { from: begin, to: begin + 20 * step, stepMilliseconds: step / 2 };
    const evidence = evidenceOf({}, { counts: { requests: told(readingOf(halves, { grid })) } });
    const [fine, coarse] = [judge(setup, evidence), judge(setup, withRows(rows))];
    expect(fine.kind).toBe(coarse.kind);
    expect(fine.requests).toEqual(coarse.requests);
    expect(fine.logEvidence).toBeCloseTo(coarse.logEvidence ?? 0, 8);
  });
});

describe('rows that stand for many requests', () => {
  const sampled = (weight: number) =>
    intervalsOf({ ...usualScene, candidate: () => ({ rate: 0.004, median: 100 }) }).map(
      ({ from, candidate, stable }) => {
        const thinned = (cell: Cell): Cell => ({
          ...cell,
          rows: cell.total / weight,
          squares: cell.total * weight,
        });
        return {
          from,
          ...(candidate && { candidate: thinned(candidate) }),
          ...(stable && { stable: thinned(stable) }),
        };
      },
    );

  it('prove less than as many rows would', () => {
    const of = (weight: number) => judge(setupOf({ objectives: [errors()] }), withRows(sampled(weight)));
    expect(of(1).kind).toBe('fail');
    expect(of(50).kind).not.toBe('fail');
    expect(of(50).requests).toEqual(of(1).requests);
    expect(of(50).judged[0]?.numbers['candidate-rate']).toBeCloseTo(0.004, 9);
  });

  it('prove less as well when failures come together', () => {
    const evidence = withRows(sampled(1));
    const of = (cluster: number | 'auto') =>
      judge(setupOf({ objectives: [errors()], settings: { cluster } }), evidence).logEvidence ?? 0;
    expect(of(5)).toBeLessThan(of(1));
    expect(of('auto')).toBe(of(1));
    const grid = { from: begin - 20 * step, to: begin, stepMilliseconds: step };
    const instances = [
      { total: 100, bad: 20 },
      { total: 100, bad: 0 },
    ];
    const spread = { grid, intervals: Array.from({ length: 20 }, (_, from) => ({ from, instances })) };
    const auto = judge(setupOf({ objectives: [errors()] }), { ...evidence, spread });
    expect(auto.logEvidence).toBeLessThan(of(5));
    expect(auto.judged[0]?.numbers['cluster']).toBe(20);
  });
});

describe('clients that stay with their arm', () => {
  it('make three failures count as one, until it is measured how they come together', () => {
    const evidence = withRows(rows);
    const of = (also: Partial<typeof evidence>, sticky?: true) => {
      const asked = { ...setupOf({ objectives: [errors()] }), ...(sticky && { sticky }) };
      return judge(asked, { ...evidence, ...also }).judged[0]?.numbers['cluster'] ?? 1;
    };
    const grid = { from: begin - step, to: begin, stepMilliseconds: step };
    const alike = { total: 1000, bad: 5 };
    const spread = { grid, intervals: [{ from: begin - step, instances: [alike, alike] }] };
    const nothingFailed = { grid, intervals: [{ from: begin - step, instances: [{ total: 9, bad: 0 }] }] };
    expect(of({})).toBe(1);
    expect(of({}, true)).toBe(3);
    expect(of({ spread: nothingFailed }, true)).toBe(3);
    expect(of({ spread }, true)).toBe(1);
  });
});

describe('averages alone', () => {
  const averaged = (candidate: number) =>
    intervalsOf({ ...usualScene, intervals: 40 }).map(({ from }) => ({
      from,
      candidate: { total: 300, bad: 0, average: candidate },
      stable: { total: 2700, bad: 3, average: 100 },
    }));
  const of = (candidate: number) => {
    const grid = { from: begin, to: begin + 40 * step, stepMilliseconds: step };
    const { edges: _, ...reading } = readingOf(averaged(candidate), { grid });
    return judge(
      setupOf({ objectives: [latency()] }),
      evidenceOf({ intervals: 40 }, { counts: { requests: told(reading) } }),
    );
  };

  it('give one bit per interval, which is enough in time', () => {
    expect(of(150)).toMatchObject({ kind: 'fail', against: 'candidate' });
    expect(of(102).kind).toBe('pass');
  });
});

describe('the share of the traffic', () => {
  const withShare = (part: number) =>
    rows.map(row => ({
      ...row,
      ...(row.candidate && {
        candidate: {
          total: Math.round(row.candidate.total * part),
          bad: 0,
          histogram: (row.candidate.histogram ?? []).map(each => each * part),
        },
      }),
    }));
  const of = (part: number) => judge(setupOf({ objectives: [errors()] }), withRows(withShare(part)));

  it('is named when it is not as planned, and stops the way up below half', () => {
    expect(of(1).because).not.toContain('were planned');
    expect(of(0.8)).toMatchObject({ kind: 'pass', because: expect.stringContaining('10 % were planned') });
    expect(of(0.4)).toMatchObject({
      kind: 'undecided',
      hold: true,
      because: expect.stringContaining('10 % were planned'),
    });
  });
});
