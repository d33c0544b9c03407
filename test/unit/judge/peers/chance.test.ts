// The traffic of the bench is drawn from a seed: these numbers never change, and they follow the laws they should.
import { describe, expect, it } from '@jest/globals';
import { cellsFor } from '../../../../bench/gate/cells.js';
import { chanceFrom } from '../../../../bench/gate/chance.js';
import { hourBefore } from '../../../../bench/gate/hour-before.js';
import { normalShare, normalTail } from '../../../../bench/gate/normal-share.js';
import { trafficOf } from '../../../../bench/gate/traffic.js';
import { clusterFactor } from '../../../../shared/judge/statistics/dispersion.js';

function moments(draw: () => number, many = 1000) {
  const values = Array.from({ length: many }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / many;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (many - 1);
  return { mean, variance };
}

describe('chance from a seed', () => {
  it('is the same again', () => {
    const [one, other] = [chanceFrom(7), chanceFrom(7)];
    for (let at = 0; at < 50; at += 1) expect(one.poisson(3000)).toBe(other.poisson(3000));
    expect(chanceFrom(8).uniform()).not.toBe(chanceFrom(7).uniform());
  });

  it.each([0.3, 9, 40, 300_000])('draws counts of mean %p', mean => {
    const chance = chanceFrom(1);
    const drawn = moments(() => chance.poisson(mean));
    expect(Math.abs(drawn.mean / mean - 1)).toBeLessThan(4 / Math.sqrt(1000 * mean));
    expect(Math.abs(drawn.variance / mean - 1)).toBeLessThan(0.2);
  });

  it.each([
    [10, 0.3],
    [300, 0.01],
    [300_000, 0.5],
    [300_000, 0.001],
  ])('draws of %p trials those that succeed at a rate of %p', (trials, rate) => {
    const chance = chanceFrom(2);
    const drawn = moments(() => chance.binomial(trials, rate));
    const variance = trials * rate * (1 - rate);
    expect(Math.abs(drawn.mean - trials * rate)).toBeLessThan(4 * Math.sqrt(variance / 1000));
    expect(Math.abs(drawn.variance / variance - 1)).toBeLessThan(0.2);
    expect([chance.binomial(trials, 0), chance.binomial(trials, 1)]).toEqual([0, trials]);
  });

  it('draws clusters', () => {
    const chance = chanceFrom(3);
    const drawn = moments(() => chance.geometric(5));
    expect(Math.abs(drawn.mean - 5)).toBeLessThan(0.6);
    expect(chance.geometric(1)).toBe(1);
  });
});

describe('the normal law of the bench', () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-2, 0.02275013194817921],
    [3, 0.9986501019683699],
    [4, 0.9999683287581669],
  ])('has %p at the right place', (z, share) => {
    expect(Math.abs(normalShare(z) - share)).toBeLessThan(1e-14);
  });

  it('keeps the tail', () => {
    expect(normalTail(8) / 6.220960574271785e-16).toBeCloseTo(1, 9);
    expect(normalTail(50)).toBe(0);
  });
});

describe('the traffic', () => {
  const sums = (name: string) => {
    const [cell] = cellsFor([name]);
    if (cell === undefined) throw new Error(`there is no cell ${name}`);
    const checks = [1].flatMap(seed => [...trafficOf(cell, chanceFrom(seed))]);
    const arm = (side: 'candidate' | 'stable') => {
      const total = checks.reduce((sum, check) => sum + check[side].total, 0);
      const bad = checks.reduce((sum, check) => sum + check[side].bad, 0);
      const slow = checks.reduce((sum, check) => {
        return sum + check[side].histogram.slice(10).reduce((all, count) => all + count, 0);
      }, 0);
      return { total, rate: bad / total, slow: slow / total };
    };
    return { candidate: arm('candidate'), stable: arm('stable'), checks };
  };

  it('is split as planned, and every request lies in a bucket', () => {
    const { candidate, stable, checks } = sums('staged/real/1000');
    expect(checks).toHaveLength(60);
    expect(candidate.total / (candidate.total + stable.total)).toBeCloseTo(
      (0.01 * 10 + 0.1 * 20 + 0.5 * 30) / 60,
      1,
    );
    for (const {
      candidate: { total, histogram },
    } of checks)
      expect(histogram.reduce((sum, count) => sum + count, 0)).toBe(total);
  });

  it('is worse where it should be', () => {
    expect(sums('staged/err_x10/1000').candidate.rate).toBeGreaterThan(0.007);
    expect(sums('staged/err_x10/1000').stable.rate).toBeLessThan(0.0015);
    const { candidate, stable } = sums('staged/tail_x1.5/1000');
    expect(candidate.slow / stable.slow).toBeGreaterThan(1.4);
    expect(sums('staged/real/1000').candidate.slow).toBeCloseTo(0.0107, 2);
  });
});

describe('the hour before', () => {
  it.each([
    ['real', 1, 1.4],
    ['sticky', 6, 13],
  ])('shows in the traffic %s how many errors come together', (name, least, most) => {
    const [cell] = cellsFor([`staged/${name}/1000`]);
    if (cell === undefined) throw new Error(`there is no cell ${name}`);
    const factor = clusterFactor(hourBefore(cell, chanceFrom(4)));
    expect(factor).toBeGreaterThanOrEqual(least);
    expect(factor).toBeLessThan(most);
  });
});
