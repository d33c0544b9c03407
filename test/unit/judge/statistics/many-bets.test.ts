// Many bets on one table go one way together. Each is what it would be alone, however finely the way is cut.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  betAbove,
  oneArmBets,
  oneArmEvidence,
  oneArmEvidences,
} from '../../../../shared/judge/statistics/one-arm.js';
import { bucketsOf, ordinalEvidence, ordinalEvidences } from '../../../../shared/judge/statistics/ordinal.js';
import type { Table } from '../../../../shared/judge/statistics/table.js';
import {
  betsOn,
  tightEvidence,
  tightEvidenceFor,
  tightEvidences,
} from '../../../../shared/judge/statistics/tight.js';

/** Evidence is what a bet won less what it cost. Of numbers of that size some digits are left. */
const expectSame = (got: number | undefined, expected: number, hits: number) =>
  expect(Math.abs((got ?? Number.NaN) - expected) / Math.max(1, hits * Math.log(200))).toBeLessThan(1e-13);

const count = fc.integer({ min: 0, max: 5 }).chain(digits => fc.integer({ min: 0, max: 10 ** digits }));
const cluster = fc.constantFrom(1, 1, 2.7);
const table: fc.Arbitrary<Table> = fc
  .record({ mine: count, theirs: count, hits: count, others: count, cluster })
  .map(({ mine, theirs, hits, others, cluster: many }) => ({
    hits: hits / many,
    candidate: (mine + hits) / many,
    stable: (theirs + others) / many,
    bad: (hits + others) / many,
  }));
const tolerated = fc.constantFrom(1, 1.05, 1.3);
const times = [1.01, 1.3, 1.7, 2.5, 4, 8, 20, 60, 200];

describe('many bets on one table', () => {
  it('are each what they are alone', () => {
    const isSame = fc.property(table, tolerated, (counted, least) => {
      const into = new Float64Array(times.length);
      tightEvidences(counted, betsOn(least, times), into);
      for (const [at, each] of times.entries()) {
        expectSame(into[at], tightEvidence(counted, betsOn(least, [each])), counted.bad);
        expectSame(into[at], tightEvidenceFor(counted, least, Math.log(each)), counted.bad);
      }
    });
    fc.assert(isSame, { numRuns: 200 });
  });

  it('reach the same end by a hundred small steps', () => {
    const steps = Array.from({ length: 100 }, (_, at) => 200 ** ((at + 1) / 100));
    const isSame = fc.property(table, tolerated, (counted, least) => {
      const into = new Float64Array(steps.length);
      tightEvidences(counted, betsOn(least, steps), into);
      expectSame(into[99], tightEvidence(counted, betsOn(least, [200])), counted.bad);
    });
    fc.assert(isSame, { numRuns: 200 });
  });
});

describe('a table of clusters', () => {
  it('in which less than one hit is possible is worth no more than that, and never nothing at all', () => {
    const { log } = Math;
    const counted = { hits: 1 / 3, candidate: 1 / 3, stable: 10, bad: 1 / 3 };
    const won = tightEvidence(counted, betsOn(1, [200]));
    expect(won).toBeGreaterThan(0);
    expect(won).toBeLessThan(log(200) / 3);
    const lost = tightEvidence({ ...counted, hits: 0 }, betsOn(1, [200]));
    expect(lost).toBeLessThan(0);
    expect(lost).toBeGreaterThan(-log(200) / 3);
  });
});

describe('many bets on one histogram', () => {
  const histogram = fc.array(count, { minLength: 6, maxLength: 6 });

  it('are each what they are alone', () => {
    const isSame = fc.property(histogram, histogram, tolerated, (candidate, stable, least) => {
      const buckets = bucketsOf({ candidate, stable }, 1);
      const into = new Float64Array(times.length);
      ordinalEvidences(buckets, { tolerated: least, times }, into);
      for (const [at, each] of times.entries()) {
        expectSame(into[at], ordinalEvidence(buckets, least, each), buckets.candidate + buckets.stable);
      }
    });
    fc.assert(isSame, { numRuns: 100 });
  });
});

describe('many bets on one rate', () => {
  it('are each what they are alone', () => {
    const isSame = fc.property(count, count, fc.constantFrom(0.0001, 0.05, 0.5), (bad, good, limit) => {
      const bets = times.map(each => betAbove(limit, each));
      const into = new Float64Array(times.length);
      oneArmEvidences({ bad, total: bad + good }, oneArmBets(limit, bets), into);
      for (const [at, bet] of bets.entries()) {
        expectSame(into[at], oneArmEvidence(bad, bad + good, { limit, bet }), bad + good);
      }
    });
    fc.assert(isSame, { numRuns: 100 });
  });
});
