import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../../shared/judge/judge.js';
import type { Judged, Verdict } from '../../../../shared/judge/verdict.js';
import { begin, ceiling, errors, evidenceOf, healthy, latency, plan, setupOf, step } from './evidence.js';

const named = ({ judged }: Verdict, part: string): Judged => {
  const found = judged.find(({ objective }) => objective.includes(part));
  if (found === undefined) throw new Error(`nothing was said of ${part}`);
  return found;
};

describe('a candidate like stable', () => {
  it('passes as soon as enough was seen of it', () => {
    const verdict = judge(setupOf(), evidenceOf());
    expect(verdict).toMatchObject({ kind: 'pass', hold: false, sufficient: true });
    expect(verdict.requests).toEqual({ candidate: 6000, stable: 54_000 });
    expect(verdict.judgedUntil).toBe(begin + 20 * step);
    expect(verdict.logEvidence ?? 0).toBeLessThan(1);
    expect(verdict.against).toBeUndefined();
    expect(verdict.needs).toBeUndefined();
  });

  it('is undecided before that, and says how much more is needed', () => {
    const verdict = judge(setupOf(), evidenceOf({ requests: 30, intervals: 4 }));
    expect(verdict).toMatchObject({ kind: 'undecided', hold: false, sufficient: false });
    expect(verdict.needs).toMatch(/^about \d+ minutes or \d+ more candidate requests without an error/);
    expect(verdict.needs).toMatch(/more candidate requests to exclude a doubling|$/);
    expect(verdict.because).toContain('too little was seen for the next share');
  });

  it('needs more for a larger share', () => {
    const few = evidenceOf({ requests: 30, intervals: 10 });
    const to = (percent: number) =>
      judge(
        setupOf({
          plan: [
            { percent: 10, milliseconds: 600_000 },
            { percent, milliseconds: 900_000 },
          ],
        }),
        few,
      ).sufficient;
    expect([to(20), to(99)]).toEqual([true, false]);
  });

  it('is judged by as many failures at once as the sessions or the instances of stable had, whichever are more', () => {
    const grid = { from: begin - 60 * step, to: begin, stepMilliseconds: step };
    const instances = [40, 0, 0, 0].map(bad => ({ total: 1000, bad }));
    const clusterBy = (sessions: { readonly bad: number; readonly squares: number }) => {
      const spread = { grid, sessions, intervals: [{ from: grid.from, instances }] };
      return named(judge(setupOf(), evidenceOf({}, { spread })), 'errors').numbers['cluster'];
    };
    expect([clusterBy({ bad: 6, squares: 26 }), clusterBy({ bad: 1, squares: 90 })]).toEqual([40, 90]);
  });

  it('may be far better than stable', () => {
    const verdict = judge(
      setupOf(),
      evidenceOf({
        candidate: () => ({ rate: 0, median: 40 }),
        stable: () => ({ rate: 0.005, median: 100 }),
      }),
    );
    expect(verdict).toMatchObject({ kind: 'pass', hold: false });
  });

  it('is described by numbers', () => {
    const verdict = judge(setupOf(), evidenceOf());
    const { numbers } = named(verdict, 'errors');
    expect(numbers).toMatchObject({
      'candidate-total': 6000,
      'candidate-bad': 6,
      'stable-total': 54_000,
      'stable-bad': 54,
      'candidate-rate': 0.001,
    });
    expect(numbers['difference-low']).toBeLessThan(0);
    expect(numbers['difference-high']).toBeGreaterThan(0);
    expect(numbers['candidate-rate-upper']).toBeGreaterThan(0.001);
    const { numbers: times } = named(verdict, 'latency');
    expect(times['candidate-p50']).toBeCloseTo(times['stable-p50'] ?? 0, 6);
    expect(times['candidate-p99']).toBeGreaterThan(900);
  });
});

describe('a candidate that is worse', () => {
  it('fails for ten times the errors, with the numbers in the sentence', () => {
    const verdict = judge(setupOf(), evidenceOf({ candidate: () => ({ rate: 0.01, median: 100 }) }));
    expect(verdict).toMatchObject({ kind: 'fail', against: 'candidate' });
    expect(verdict.logEvidence).toBeGreaterThan(2);
    const { kind, because, numbers } = named(verdict, 'errors');
    expect(kind).toBe('fail');
    expect(because).toContain(
      '60 of 6,000 (1 %) candidate requests failed, against 54 of 54,000 (0.1 %) of stable',
    );
    expect(numbers['evidence-share']).toBeGreaterThan(0.99);
    expect(named(verdict, 'latency').kind).toBe('pass');
  });

  it('fails for requests that take half as long again, and says beyond which line most of them lie', () => {
    const verdict = judge(setupOf(), evidenceOf({ candidate: () => ({ rate: 0.001, median: 150 }) }));
    expect(verdict).toMatchObject({ kind: 'fail', against: 'candidate' });
    const said = named(verdict, 'latency');
    expect(said.kind).toBe('fail');
    expect(said.numbers['candidate-p95']).toBeGreaterThan((said.numbers['stable-p95'] ?? 0) * 1.3);
    expect(named(verdict, 'errors').kind).toBe('pass');
  });

  it('says since when it is worse', () => {
    const onset = 14;
    const candidate = (at: number) => (at < onset ? healthy : { rate: 0.05, median: 100 });
    const verdict = judge(setupOf(), evidenceOf({ candidate }));
    expect(verdict.kind).toBe('fail');
    const since = named(verdict, 'errors').numbers['since'] ?? 0;
    expect(Math.abs(since - (begin + onset * step))).toBeLessThanOrEqual(2 * step);
  });

  it('holds before it fails', () => {
    const kinds = Array.from({ length: 20 }, (_, at) =>
      judge(setupOf(), evidenceOf({ intervals: at + 1, candidate: () => ({ rate: 0.0035, median: 100 }) })),
    ).map(({ kind, hold }) => (hold ? 'hold' : kind));
    const [held, failed] = [kinds.indexOf('hold'), kinds.indexOf('fail')];
    expect(held).toBeGreaterThan(0);
    expect(failed).toBeGreaterThan(held);
    expect(kinds.slice(0, held)).not.toContain('fail');
  });

  it('is not sent back for what only should hold, nor for what is only watched', () => {
    const worse = evidenceOf({ candidate: () => ({ rate: 0.02, median: 300 }) });
    const should = judge(setupOf({ objectives: [errors('should'), latency('should')] }), worse);
    expect(should).toMatchObject({ kind: 'undecided', hold: true });
    const watched = judge(setupOf({ objectives: [ceiling(0.05), errors('watch'), latency('watch')] }), worse);
    expect(watched).toMatchObject({ kind: 'pass', hold: false });
    expect(named(watched, 'no worse').kind).toBe('fail');
  });
});

describe('whom the evidence speaks against', () => {
  const broken = { rate: 0.2, median: 100 };

  it.each([
    ['a ceiling', [ceiling(0.05)]],
    ['nothing but comparisons', [errors(), latency()]],
    ['both', [errors(), ceiling(0.05)]],
  ])('is both when both fail, and then nobody goes back: %s', (_, objectives) => {
    const verdict = judge(
      setupOf({ objectives }),
      evidenceOf({ candidate: () => broken, stable: () => broken }),
    );
    expect(verdict).toMatchObject({ kind: 'undecided', hold: true, against: 'both' });
  });

  it.each([5, 10, 50, 90])('is both in an incident that began a moment ago, at %p %%', percent => {
    const incident = (at: number) => (at < 36 ? healthy : broken);
    for (let intervals = 37; intervals < 45; intervals += 1) {
      const verdict = judge(
        setupOf({ objectives: [errors(), ceiling(0.05)] }),
        evidenceOf({ intervals, windows: [{ percent, from: begin }], candidate: incident, stable: incident }),
      );
      expect(verdict.kind).not.toBe('fail');
      if (intervals > 41) expect(verdict).toMatchObject({ hold: true, against: 'both' });
    }
  });

  it.each([
    ['a ceiling', [ceiling(0.05)]],
    ['nothing but comparisons', [errors(), latency()]],
  ])('is stable when stable fails alone: %s', (_, objectives) => {
    const verdict = judge(setupOf({ objectives }), evidenceOf({ stable: () => broken }));
    expect(verdict).toMatchObject({ kind: 'undecided', hold: true, against: 'stable' });
  });

  it('is the candidate when it fails much more than a failing stable', () => {
    const verdict = judge(
      setupOf({ objectives: [ceiling(0.05)] }),
      evidenceOf({
        candidate: () => ({ rate: 0.6, median: 100 }),
        stable: () => ({ rate: 0.06, median: 100 }),
      }),
    );
    expect(verdict).toMatchObject({ kind: 'fail', against: 'candidate' });
  });

  it('is both when the candidate is slower and stable fails', () => {
    const verdict = judge(
      setupOf(),
      evidenceOf({ candidate: () => ({ rate: 0, median: 200 }), stable: () => broken }),
    );
    expect(verdict).toMatchObject({ kind: 'undecided', hold: true, against: 'both' });
  });
});

describe('a candidate that is alone', () => {
  const alone = { windows: [{ percent: 100, from: begin }], stable: () => undefined };

  it('passes when it is healthy, and its latency is compared with nobody', () => {
    const verdict = judge(setupOf(), evidenceOf(alone));
    expect(verdict).toMatchObject({ kind: 'pass', hold: false, sufficient: true });
    expect(named(verdict, 'latency').kind).toBe('no-data');
  });

  it('fails when it burns the budget fast, or passes a ceiling', () => {
    const bad = { ...alone, candidate: () => ({ rate: 0.1, median: 100 }) };
    expect(judge(setupOf(), evidenceOf(bad))).toMatchObject({ kind: 'fail', against: 'candidate' });
    const limited = setupOf({ objectives: [ceiling(0.05)] });
    expect(judge(limited, evidenceOf(bad))).toMatchObject({ kind: 'fail', against: 'candidate' });
  });

  it('fails when it breaks only then, after all that was compared', () => {
    const candidate = (at: number) => (at < 20 ? healthy : { rate: 0.1, median: 100 });
    const windows = [
      { percent: 50, from: begin, to: begin + 20 * step },
      { percent: 100, from: begin + 20 * step },
    ];
    const stable = (at: number) => (at < 20 ? healthy : undefined);
    const verdict = judge(setupOf(), evidenceOf({ windows, candidate, stable, intervals: 26 }));
    expect(verdict).toMatchObject({ kind: 'fail', against: 'candidate' });
  });

  it('may be judged by nobody but its latency: then nothing is demanded', () => {
    const verdict = judge(setupOf({ objectives: [latency()] }), evidenceOf(alone));
    expect(verdict.kind).toBe('undecided');
  });
});

describe('a ceiling', () => {
  const slow = (milliseconds: number) => ({
    kind: 'ceiling' as const,
    name: `slower than ${milliseconds} ms <= 5%`,
    role: 'must' as const,
    metric: 'requests',
    bad: { kind: 'slower' as const, milliseconds },
    most: 0.05,
  });
  const of = (milliseconds: number, median: number) =>
    judge(
      setupOf({ objectives: [slow(milliseconds)] }),
      evidenceOf({ candidate: () => ({ rate: 0, median }) }),
    );

  it('may be about requests that take too long', () => {
    expect(of(1000, 100).kind).toBe('pass');
    expect(of(1000, 400)).toMatchObject({ kind: 'fail', against: 'candidate' });
  });

  it('is not passed by requests of a bucket that reaches beyond it', () => {
    // Between 750 and 1000 ms lie too many to be sure.
    expect(of(900, 170).judged[0]).toMatchObject({ kind: 'undecided' });
    expect(of(900, 100).kind).toBe('pass');
  });

  it('cannot be judged beyond the last edge', () => {
    expect(of(20_000, 100)).toMatchObject({ kind: 'no-data', because: expect.stringContaining('10000 ms') });
  });

  it('of 0 is missed by three failures', () => {
    const limit = setupOf({ objectives: [ceiling(0)] });
    const fine = () => ({ rate: 0, median: 100 });
    expect(judge(limit, evidenceOf({ candidate: fine, stable: fine })).kind).toBe('pass');
    expect(judge(limit, evidenceOf({ stable: fine }))).toMatchObject({ kind: 'fail', against: 'candidate' });
    expect(judge(limit, evidenceOf({ candidate: fine }))).toMatchObject({
      kind: 'undecided',
      against: 'stable',
    });
  });

  it('shares its chance of a false alarm with other ceilings', () => {
    const close = evidenceOf({ requests: 400, candidate: () => ({ rate: 0.027, median: 100 }) });
    const one = judge(setupOf({ objectives: [ceiling(0.0101)] }), close);
    const many = judge(
      setupOf({ objectives: Array.from({ length: 50 }, (_, at) => ceiling(0.0101 + at / 1e6)) }),
      close,
    );
    expect([one.kind, many.kind]).toEqual(['fail', 'undecided']);
  });
});

describe('a plan', () => {
  it('may be empty: then enough is what all traffic needs', () => {
    const none = { plan: [] };
    const windows = [{ percent: 50, from: begin }];
    expect(judge(setupOf(none), evidenceOf({ windows, requests: 100, intervals: 4 })).sufficient).toBe(false);
    expect(judge(setupOf(none), evidenceOf({ windows })).kind).toBe('pass');
    expect(judge(setupOf(none), evidenceOf({ windows: [] })).kind).toBe('pass');
    const limited = setupOf({ ...none, objectives: [ceiling(0.05)] });
    expect(judge(limited, evidenceOf({ windows, requests: 100, intervals: 1 })).kind).toBe('undecided');
    expect(judge(limited, evidenceOf({ windows, requests: 180, intervals: 1 })).kind).toBe('pass');
  });

  it('may be prolonged without a limit', () => {
    const verdict = judge(setupOf({ plan }), evidenceOf({ intervals: 120 }));
    expect(verdict.kind).toBe('pass');
    const late = (at: number) => (at < 110 ? healthy : { rate: 0.05, median: 100 });
    expect(judge(setupOf({ plan }), evidenceOf({ intervals: 120, candidate: late })).kind).toBe('fail');
  });
});
