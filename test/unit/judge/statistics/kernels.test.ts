import { describe, expect, it } from '@jest/globals';
import { goalOf, logOddsToBet } from '../../../../shared/judge/gate/deadline.js';
import { scheduleOf } from '../../../../shared/judge/gate/schedule.js';
import { usualSettings } from '../../../../shared/judge/settings.js';
import { oneArmEvidence } from '../../../../shared/judge/statistics/one-arm.js';
import { bucketsOf, ordinalEvidence } from '../../../../shared/judge/statistics/ordinal.js';
import { plainBet, plainEvidence } from '../../../../shared/judge/statistics/plain.js';
import { betsOn, tightEvidence, tightEvidenceFor } from '../../../../shared/judge/statistics/tight.js';
import { casesOf, errorOf, itWithCases, whenPresent } from '../judging-cases.js';

type Tight = Record<'x' | 'nC' | 'nB' | 'd' | 'T0' | 'T' | 'log_e', number>;
type Ordinal = Record<'T0' | 'T' | 'log_e', number> & Record<'canary' | 'baseline', readonly number[]>;
type DeadlineCase = Record<
  'alpha' | 'weight' | 'k' | 'deadline' | 'R' | 'others' | 'J' | 'goal' | 'lambda',
  number
> & {
  readonly plan: readonly number[];
};
type Power = { readonly fn: string } & Tight & Ordinal & DeadlineCase;
type Plain = { readonly fn: string; readonly log_e: number } & Record<
  'canary_bad' | 'baseline_bad' | 'canary_total' | 'baseline_total' | 'null_odds' | 'bet_odds',
  number
> &
  Record<'n' | 'x' | 'null_rate' | 'bet_rate', number>;

const power = casesOf<Power>('power_kernel');
const plain = casesOf<Plain>('egate_kernel');

const worst = (errors: readonly number[]) => {
  expect(errors.length).toBeGreaterThan(0);
  return Math.max(...errors);
};

describe('the tight kernel', () => {
  it.each([
    [3, 30, 2970, 4, 1.05, 2.5, 2.5449899060630474],
    [60, 1500, 1500, 90, 1, 1.3, 3.1860050226306864],
    [800, 1500, 1500, 1500, 1.05, 1.15, 2.93979776496937],
    [1, 1, 1, 1, 1, 8, Math.log(16 / 9)],
    [40, 300, 2700, 300, 1.05, 210, -533.703284731],
  ] as const)('has its known values: %#', (...[hits, candidate, stable, bad, tolerated, odds, expected]) => {
    const table = { hits, candidate, stable, bad };
    expect(errorOf(tightEvidence(table, betsOn(tolerated, [odds / tolerated])), expected)).toBeLessThan(
      1e-11,
    );
    expect(errorOf(tightEvidenceFor(table, tolerated, Math.log(odds / tolerated)), expected)).toBeLessThan(
      1e-11,
    );
  });

  itWithCases(`equals integrals of forty digits ${whenPresent}`, () => {
    const errors = power
      .filter(({ fn }) => fn === 'log_e_tight')
      .flatMap(({ x, nC, nB, d, T0, T, log_e }) => {
        const table = { hits: x, candidate: nC, stable: nB, bad: d };
        const both = [
          tightEvidence(table, betsOn(T0, [T / T0])),
          tightEvidenceFor(table, T0, Math.log(T / T0)),
        ];
        return both.map(got => errorOf(got, log_e));
      });
    expect(worst(errors)).toBeLessThan(1e-10);
  });

  it.each([
    [0, 0, 100, 5],
    [0, 100, 0, 5],
    [0, 100, 100, 0],
  ])('says nothing of a table with an empty margin: %j %j %j %j', (hits, candidate, stable, bad) => {
    const table = { hits, candidate, stable, bad };
    expect(tightEvidence(table, betsOn(1.05, [4]))).toBe(0);
    expect(tightEvidenceFor(table, 1.05, 1)).toBe(0);
    expect(plainEvidence(table, plainBet(1.05, 4))).toBe(0);
  });
});

describe('the plain and the one-armed kernel', () => {
  itWithCases(`equal formulas of forty digits ${whenPresent}`, () => {
    const errors = plain.map(each => {
      if (each.fn === 'log_e_one_arm') {
        const rates = { limit: each.null_rate, bet: each.bet_rate };
        return errorOf(oneArmEvidence(each.x, each.n, rates), each.log_e);
      }
      const table = {
        hits: each.canary_bad,
        candidate: each.canary_total,
        stable: each.baseline_total,
        bad: each.canary_bad + each.baseline_bad,
      };
      return errorOf(
        plainEvidence(table, plainBet(each.null_odds, each.bet_odds / each.null_odds)),
        each.log_e,
      );
    });
    expect(worst(errors)).toBeLessThan(1e-10);
  });
});

describe('the ordinal evidence', () => {
  itWithCases(`equals integrals of forty digits ${whenPresent}`, () => {
    const errors = power
      .filter(({ fn }) => fn === 'ordinal_log_e')
      .map(({ canary, baseline, T0, T, log_e }) => {
        const buckets = bucketsOf({ candidate: canary, stable: baseline }, 1);
        return errorOf(ordinalEvidence(buckets, T0, T / T0), log_e);
      });
    expect(worst(errors)).toBeLessThan(1e-10);
  });

  it('says nothing where an arm is empty, or everything lies in one bucket', () => {
    const evidence = (candidate: readonly number[], stable: readonly number[]) =>
      ordinalEvidence(bucketsOf({ candidate, stable }, 1), 1.05, 2);
    expect(evidence([0, 0, 0], [3, 4, 5])).toBe(0);
    expect(evidence([3, 4, 5], [0, 0, 0])).toBe(0);
    expect(evidence([0, 0, 0], [0, 0, 0])).toBe(0);
    expect(evidence([9, 0, 0], [90, 0, 0])).toBe(0);
  });
});

describe('a bet with a date', () => {
  itWithCases(`aims and bets as the reference does ${whenPresent}`, () => {
    const errors = power
      .filter(({ fn }) => fn === 'deadline_update')
      .flatMap(({ alpha, weight, R, others, J, goal, lambda }) => {
        const [aim, bet] = [goalOf(weight, others, alpha), logOddsToBet(R, goal, J)];
        return [errorOf(aim, goal), Math.abs(bet - lambda) / Math.max(lambda, 1e-6)];
      });
    expect(worst(errors)).toBeLessThan(1e-9);
  });

  itWithCases(`sees as much ahead as is planned ${whenPresent}`, () => {
    const rungs = [
      { share: 0.01, checks: 10 },
      { share: 0.1, checks: 20 },
      { share: 0.5, checks: 30 },
    ];
    const schedule = scheduleOf(rungs, usualSettings.startShares);
    const deadlines = power.filter(({ fn }) => fn === 'deadline_update');
    for (const { plan, k, deadline } of deadlines) {
      const expected = plan.slice(k + 1, deadline).reduce((sum, share) => sum + share * (1 - share), 0);
      const rung = k < 10 ? 0 : k < 30 ? 1 : 2;
      const position = { rung, place: k - ([0, 10, 30][rung] ?? 0) };
      expect(schedule.ahead(position, deadline === 60 ? 2 : 1)).toBeCloseTo(expected, 12);
    }
  });
});
