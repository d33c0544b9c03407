import { describe, expect, it } from '@jest/globals';
import { Malformed } from '../../../../shared/judge/protocol/field.js';
import { gateRuns } from '../../../../shared/judge/protocol/run.js';
import { usualSettings } from '../../../../shared/judge/settings.js';

const run = {
  type: 'run',
  run: 'a',
  checkSeconds: 30,
  plan: [
    { weight: 0.1, checks: 3 },
    { weight: 0.5, checks: 3 },
  ],
  slo: 0.999,
  slowMs: 1000,
  edgesMs: [100, 500, 1000],
};
const arm = (total: number, bad: number) => ({
  total,
  bad,
  hist: [total / 2, total / 4, total / 8, total / 8],
});
const check = (k: number, canary = arm(300, 0), weight = 0.1) => ({
  ...{ type: 'check', run: 'a', k, seconds: 30, weight },
  interval: { canary, baseline: arm(2700, 3) },
  cumulative: { anything: true },
});
const end = { type: 'end', run: 'a' };

function answers(...lines: readonly unknown[]) {
  const runs = gateRuns(usualSettings);
  return lines
    .map(line => runs.answer(typeof line === 'string' ? line : JSON.stringify(line)))
    .filter(answer => answer !== undefined)
    .map(answer => JSON.parse(answer));
}

describe('the lines of a gate', () => {
  it('are answered check by check', () => {
    const given = answers(run, check(0), check(1, arm(300, 90)), check(2, arm(300, 90)), end);
    expect(given).toEqual([
      { run: 'a', k: 0, verdict: 'continue' },
      { run: 'a', k: 1, verdict: 'continue', logE: expect.any(Number) },
      { run: 'a', k: 2, verdict: 'rollback', logE: expect.any(Number) },
    ]);
  });

  it('begin anew with every run', () => {
    const [first, , again] = answers(
      run,
      check(0),
      check(1, arm(300, 90)),
      end,
      { ...run, run: 'a' },
      check(0),
    );
    expect(again).toEqual(first);
  });

  it('may leave out histograms, an arm, the weight, the plan, or a check', () => {
    const bare = { type: 'run', run: 'a' };
    const sparse = { type: 'check', run: 'a', k: 4, interval: { canary: { total: 10, bad: 0 } } };
    expect(answers(bare, sparse)).toEqual([{ run: 'a', k: 4, verdict: 'continue' }]);
    expect(answers(run, check(0), check(4))).toHaveLength(2);
    expect(answers(run, { ...sparse, interval: { canary: null, baseline: null } })).toHaveLength(1);
  });

  it('may follow another schedule than the plan', () => {
    const early = [check(0), check(1, arm(300, 0), 0.5), check(2, arm(300, 0), 0.5)];
    const late = [0, 1, 2, 3, 4]
      .map(k => check(k))
      .concat(check(5, arm(300, 0), 0.5), check(6, arm(300, 0), 0.7));
    expect(answers(run, ...early)).toHaveLength(3);
    expect(answers(run, ...late)).toHaveLength(7);
  });

  it('may change the settings', () => {
    const bad = [check(0), check(1, arm(300, 4)), check(2, arm(300, 3))];
    const of = (config: unknown) => answers({ ...run, config }, ...bad).at(-1);
    const usual = of(undefined);
    expect(of({})).toEqual(usual);
    expect(of({ alpha: 0.01, hold_alpha: 0.05, warmup: 2, cluster: 1, min_bad: 3, cap_factor: 1 })).toEqual(
      usual,
    );
    expect([usual.verdict, of({ holdAlpha: 0.0101 }).verdict]).toEqual(['hold', 'continue']);
    expect(of({ configuration: 'base' }).logE).not.toBe(usual.logE);
    expect(of({ cluster: 9 }).logE).toBeLessThan(usual.logE);
    expect(of({ weights: { error: 0.9, latency: 0.1 } }).logE).not.toBe(usual.logE);
    expect(of({ error_floor: 0.2 }).logE).toBeLessThan(usual.logE);
    expect(of({ start_shares: [0.2, 0.2, 0.6], nodes: { error: 8 } }).logE).not.toBe(usual.logE);
    expect(of({ min_bad: 50 }).logE).toBeUndefined();
  });
});

describe('a bad line', () => {
  const malformed = (...lines: readonly unknown[]): string => {
    try {
      answers(...lines);
    } catch (thrown) {
      // What the test is about.
      if (thrown instanceof Malformed) return thrown.message;
      throw thrown;
    }
    return 'nothing';
  };

  it.each<readonly [unknown, string]>([
    ['{', 'not a line of JSON'],
    ['[]', 'expected a JSON object'],
    ['null', 'expected a JSON object'],
    [{}, 'run: missing'],
    [{ run: 7 }, 'run: expected a name'],
    [{ run: 'a' }, 'type: expected run, check or end'],
    [{ ...run, plan: {} }, 'plan: expected a list'],
    [{ ...run, plan: [7] }, 'plan[0]: expected weight and checks'],
    [{ ...run, plan: [{ weight: 2, checks: 1 }] }, 'plan[0].weight: expected at most 1'],
    [{ ...run, plan: [{ weight: 0.1, checks: 1.5 }] }, 'plan[0].checks: expected a whole number'],
    [{ ...run, slo: 1 }, 'slo: expected at most 0.9999999'],
    [{ ...run, edgesMs: [] }, 'edgesMs: expected a list of numbers'],
    [{ ...run, edgesMs: [5, 5] }, 'edgesMs[1]: expected more than the edge before it'],
    [{ ...run, config: [] }, 'config: expected an object'],
    [{ ...run, config: { alhpa: 1 } }, 'config.alhpa: there is no such setting'],
    [{ ...run, config: { toString: 1 } }, 'config.toString: there is no such setting'],
    [{ ...run, config: { alpha: 0 } }, 'config.alpha: expected at least 1e-12'],
    [{ ...run, config: { configuration: 'x' } }, 'config.configuration: expected recommended or base'],
    [{ ...run, config: { cap_factor: 2 } }, 'config.cap_factor: is fixed at 1'],
    [{ ...run, config: { start_shares: [1] } }, 'config.start_shares: expected three shares'],
    [{ ...run, config: { weights: 1 } }, 'config.weights: expected errors and latency'],
    [check(0), 'run "a" is not open'],
    [end, 'run "a" is not open'],
  ])('is refused in one sentence: %#', (line, message) => {
    expect(malformed(line)).toBe(message);
  });

  it.each<readonly [unknown, string]>([
    [{ ...check(0), k: -1 }, 'k: expected at least 0'],
    [{ ...check(0), k: 0.5 }, 'k: expected a whole number above -1'],
    [{ ...check(0), interval: 7 }, 'interval: expected canary and baseline'],
    [
      { ...check(0), interval: { candidate: arm(8, 8), stable: arm(8, 0) } },
      'interval.candidate: expected canary and baseline, and nothing else',
    ],
    [{ ...check(0), weight: 7 }, 'weight: expected at most 1'],
    [check(0, arm(-8, 0)), 'interval.canary.total: expected at least 0'],
    [check(0, arm(8, 9)), 'interval.canary.bad: expected at most total'],
    [check(0, { ...arm(8, 0), hist: [1, 2] }), 'interval.canary.hist: expected 4 counts'],
    [
      '{"type":"check","run":"a","k":0,"interval":{"canary":{"total":1e999,"bad":0}}}',
      'interval.canary.total: expected a number',
    ],
    [{ ...check(0), run: 'b' }, 'run "b" is not open'],
    [
      check(0, { ...arm(8, 0), hist: [4, 2, 1, 0] }),
      'interval.canary.hist: expected counts that add up to total, 8, got 7',
    ],
    [
      { ...check(0), interval: { canary: arm(8, 0), baseline: { total: 0, bad: 0, hist: [1, 0, 0, 0] } } },
      'interval.baseline.hist: expected counts that add up to total, 0, got 1',
    ],
  ])('within a run is refused as well: %#', (line, message) => {
    expect(malformed(run, line)).toBe(message);
  });

  it('is one that repeats a check', () => {
    expect(malformed(run, check(3), check(3))).toBe('k: expected a whole number above 3');
  });
});
