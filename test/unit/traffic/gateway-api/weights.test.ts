// Shares as weights, and back: near enough whatever is asked, and small enough to be read.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isNear, mostWeight, sharesOf, weightsFor } from '../../../../shared/traffic/gateway-api/weights.js';

const backends = (...weights: readonly number[]) =>
  weights.map((weight, index) => ({ name: `v${index + 1}`, weight }));

describe('weights', () => {
  it.each([
    [[100, 0], { v1: 90, v2: 10 }, { v1: 90, v2: 10 }],
    [[1, 0], { v1: 90, v2: 10 }, { v1: 90, v2: 10 }],
    [[1, 1], { v1: 99.5, v2: 0.5 }, { v1: 995, v2: 5 }],
    [[1, 1], { v1: 99.99, v2: 0.01 }, { v1: 9_999, v2: 1 }],
    // The sum in force is kept where it shows what is asked.
    [[600, 400], { v1: 50, v2: 50 }, { v1: 500, v2: 500 }],
    [[100, 0], { v1: 0, v2: 100 }, { v1: 0, v2: 100 }],
    [[60, 0, 40], { v1: 50, v2: 10, v3: 40 }, { v1: 50, v2: 10, v3: 40 }],
  ])('of %j show %j as %j', (now, split, weights) => {
    expect(weightsFor(backends(...now), split)).toEqual(weights);
  });

  it('show every share of the grain, whatever stood there before', () => {
    const weight = fc.integer({ min: 0, max: mostWeight });
    fc.assert(
      fc.property(weight, weight, fc.integer({ min: 0, max: 10_000 }), (one, other, hundredths) => {
        const split = { v1: 100 - hundredths / 100, v2: hundredths / 100 };
        const weights = weightsFor(backends(one, other), split) ?? {};
        const shown = Object.entries(weights).map(([name, each]) => ({ name, weight: each }));
        expect(shown.every(each => Number.isInteger(each.weight) && each.weight <= mostWeight)).toBe(true);
        expect(isNear(sharesOf(shown), split)).toBe(true);
      }),
    );
  });

  it('that are all 0 are nobody’s share', () => {
    expect(sharesOf(backends(0, 0))).toEqual({ v1: 0, v2: 0 });
  });
});
