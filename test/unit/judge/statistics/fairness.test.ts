// What every bet owes to a release that is no worse: on average it gains nothing. Counted out over all tables.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { betAbove, oneArmEvidence } from '../../../../shared/judge/statistics/one-arm.js';
import { bucketsOf, ordinalEvidence } from '../../../../shared/judge/statistics/ordinal.js';
import { plainBet, plainEvidence } from '../../../../shared/judge/statistics/plain.js';
import { betsOn, tightEvidence, tightEvidenceFor } from '../../../../shared/judge/statistics/tight.js';
import { isShownBelow, upperRate } from '../../../../shared/judge/statistics/upper-rate.js';

/** log n! */
const logFactorial = (n: number): number => {
  let sum = 0;
  for (let at = 2; at <= n; at += 1) sum += Math.log(at);
  return sum;
};
const logChoose = (n: number, k: number) => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

type Margins = { readonly candidate: number; readonly stable: number; readonly bad: number };

/** Every possible number of hits with its chance, when the odds ratio is `odds`: Fisher's noncentral law. */
function hitsAt({ candidate, stable, bad }: Margins, odds: number) {
  const first = Math.max(0, bad - stable);
  const last = Math.min(bad, candidate);
  const logs = Array.from({ length: last - first + 1 }, (_, at) => {
    const hits = first + at;
    return logChoose(candidate, hits) + logChoose(stable, bad - hits) + hits * Math.log(odds);
  });
  const high = Math.max(...logs);
  const sum = logs.reduce((total, log) => total + Math.exp(log - high), 0);
  return logs.map((log, at) => ({ hits: first + at, chance: Math.exp(log - high) / sum }));
}

const margins = fc
  .record({ candidate: fc.integer({ min: 1, max: 60 }), stable: fc.integer({ min: 1, max: 60 }) })
  .chain(({ candidate, stable }) =>
    fc.integer({ min: 1, max: candidate + stable }).map(bad => ({ candidate, stable, bad })),
  );
const bet = fc.record({
  tolerated: fc.constantFrom(1, 1.05, 1.3),
  times: fc.constantFrom(1.1, 1.3, 2, 4, 20, 200),
  truth: fc.constantFrom(0.3, 0.9, 1),
});

describe('a bet on a table', () => {
  it('gains nothing on average while the odds are tolerated', () => {
    const isFair = fc.property(margins, bet, (table, { tolerated, times, truth }) => {
      const kernels = [
        (hits: number) => tightEvidence({ ...table, hits }, betsOn(tolerated, [times])),
        (hits: number) => tightEvidenceFor({ ...table, hits }, tolerated, Math.log(times)),
        (hits: number) => plainEvidence({ ...table, hits }, plainBet(tolerated, times)),
      ];
      for (const kernel of kernels) {
        const mean = hitsAt(table, tolerated * truth).reduce(
          (sum, { hits, chance }) => sum + chance * Math.exp(kernel(hits)),
          0,
        );
        expect(mean).toBeLessThanOrEqual(1 + 1e-9);
      }
    });
    fc.assert(isFair, { numRuns: 150 });
  });

  it('gains with every further hit', () => {
    const isRising = fc.property(margins, bet, (table, { tolerated, times }) => {
      const gains = hitsAt(table, 1).map(({ hits }) =>
        tightEvidence({ ...table, hits }, betsOn(tolerated, [times])),
      );
      for (const [at, gain] of gains.entries()) {
        if (at > 0) expect(gain).toBeGreaterThan(gains[at - 1] ?? 0);
      }
    });
    fc.assert(isRising, { numRuns: 100 });
  });

  it('loses little to the plain bounds anywhere, and gains much in the middle', () => {
    const isTighter = fc.property(margins, bet, (table, { tolerated, times }) => {
      const tight = tightEvidence({ ...table, hits: 0 }, betsOn(tolerated, [times]));
      const plain = plainEvidence({ ...table, hits: 0 }, plainBet(tolerated, times));
      // The area under the bound, which is what a table costs.
      expect(-tight).toBeLessThanOrEqual(-plain * 1.05 + 0.3);
    });
    fc.assert(isTighter, { numRuns: 200 });
    const median = { hits: 800, candidate: 1500, stable: 1500, bad: 1500 };
    expect(plainEvidence(median, plainBet(1.05, 1.15 / 1.05))).toBeLessThan(1.34);
    expect(tightEvidence(median, betsOn(1.05, [1.15 / 1.05]))).toBeGreaterThan(2.9);
  });
});

describe('a bet on a whole histogram', () => {
  /** All ways to deal the pooled requests of three buckets to both arms, with their chances. */
  function deals(pooled: readonly [number, number, number], candidate: number) {
    const [a, b, c] = pooled;
    const all = logChoose(a + b + c, candidate);
    const found: { readonly mine: readonly number[]; readonly chance: number }[] = [];
    for (let one = 0; one <= Math.min(a, candidate); one += 1) {
      for (let two = 0; two <= Math.min(b, candidate - one); two += 1) {
        const three = candidate - one - two;
        if (three > c) continue;
        const log = logChoose(a, one) + logChoose(b, two) + logChoose(c, three) - all;
        found.push({ mine: [one, two, three], chance: Math.exp(log) });
      }
    }
    return found;
  }

  it('gains nothing on average when both arms are alike', () => {
    const bucket = fc.integer({ min: 0, max: 14 });
    const isFair = fc.property(
      fc.tuple(bucket, bucket, bucket),
      fc.integer({ min: 0, max: 42 }),
      fc.constantFrom(1, 1.05),
      fc.constantFrom(1.12, 2, 8),
      (pooled, wanted, tolerated, times) => {
        const all = pooled[0] + pooled[1] + pooled[2];
        fc.pre(all > 0);
        const dealt = deals(pooled, Math.min(wanted, all));
        const mean = dealt.reduce((sum, { mine, chance }) => {
          const stable = pooled.map((count, at) => count - (mine[at] ?? 0));
          return (
            sum +
            chance * Math.exp(ordinalEvidence(bucketsOf({ candidate: mine, stable }, 1), tolerated, times))
          );
        }, 0);
        expect(mean).toBeLessThanOrEqual(1 + 1e-9);
      },
    );
    fc.assert(isFair, { numRuns: 100 });
  });
});

describe('a bet on one arm', () => {
  it('gains nothing on average at the limit or below', () => {
    const limit = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    const isFair = fc.property(
      fc.integer({ min: 1, max: 40 }),
      limit,
      fc.constantFrom(1.3, 4, 200, 1000),
      fc.constantFrom(0.2, 1),
      (total, most, times, truth) => {
        const rates = { limit: most, bet: betAbove(most, times) };
        expect(rates.bet).toBeGreaterThan(most);
        expect(rates.bet).toBeLessThan(1);
        let mean = 0;
        for (let bad = 0; bad <= total; bad += 1) {
          const rate = most * truth;
          const chance = logChoose(total, bad) + bad * Math.log(rate) + (total - bad) * Math.log1p(-rate);
          mean += Math.exp(chance + oneArmEvidence(bad, total, rates));
        }
        expect(mean).toBeLessThanOrEqual(1 + 1e-9);
      },
    );
    fc.assert(isFair, { numRuns: 150 });
  });

  it('bounds a rate from above: higher with each failure, lower with each success', () => {
    const isOrdered = fc.property(
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 1, max: 3000 }),
      (bad, fine) => {
        const here = upperRate(bad, bad + fine, 0.05);
        expect(here).toBeGreaterThan(bad / (bad + fine));
        expect(here).toBeLessThanOrEqual(1);
        expect(upperRate(bad + 1, bad + 1 + fine, 0.05)).toBeGreaterThan(here);
        expect(upperRate(bad, bad + fine + 1, 0.05)).toBeLessThan(here);
      },
    );
    fc.assert(isOrdered, { numRuns: 100 });
  });

  it('shows that a limit is kept when what was seen comes near to it, for hardly more requests', () => {
    const fewest = (isShown: (total: number) => boolean) => {
      let total = 1;
      while (!isShown(total)) total += 1;
      return total;
    };
    const coarse = fewest(total => upperRate(0, total, 0.05) <= 0.02);
    const fine = fewest(total => isShownBelow({ bad: 0, total }, 0.02, 0.05));
    expect([coarse, fine]).toEqual([181, 188]);
    expect(upperRate(18_000, 1_000_000, 0.05)).toBeGreaterThan(0.022);
    expect(isShownBelow({ bad: 18_000, total: 1_000_000 }, 0.019, 0.05)).toBe(true);
    expect(isShownBelow({ bad: 20_000, total: 1_000_000 }, 0.02, 0.05)).toBe(false);
  });
});
