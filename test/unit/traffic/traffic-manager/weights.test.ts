import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sharesOf } from '../../../../shared/traffic/traffic-manager/profile.js';
import {
  applied,
  changesBetween,
  inOrder,
  largestErrorPercent,
  render,
  type Standing,
} from '../../../../shared/traffic/traffic-manager/weights.js';

const at = (name: string, weight: number, isOn = true): Standing => ({
  kind: 'ExternalEndpoints',
  name,
  weight,
  isOn,
});

const rendered = (endpoints: readonly Standing[], split: Readonly<Record<string, number>>) => {
  const rendering = render(endpoints, split);
  if (rendering.kind === 'refused') throw new Error(rendering.why);
  return rendering;
};

const weightsOf = (endpoints: readonly Standing[]) =>
  Object.fromEntries(endpoints.map(({ name, isOn, weight }) => [name, isOn ? weight : 0]));

describe('shares as weights', () => {
  it.each([
    ['keeps the one that stays', [at('a', 1_000), at('b', 1, false)], { a: 90, b: 10 }, { a: 1_000, b: 111 }],
    [
      'keeps two of three',
      [at('a', 600), at('b', 400), at('c', 1, false)],
      { a: 54, b: 36, c: 10 },
      { a: 600, b: 400, c: 111 },
    ],
    [
      'changes both where the old weights are too small',
      [at('a', 1), at('b', 1, false)],
      { a: 90, b: 10 },
      { a: 999, b: 111 },
    ],
    [
      'lowers the other beyond one half',
      [at('a', 1_000), at('b', 1_000)],
      { a: 25, b: 75 },
      { a: 333, b: 1_000 },
    ],
    [
      'keeps the weight of who gets everything',
      [at('a', 700), at('b', 300)],
      { a: 100, b: 0 },
      { a: 700, b: 0 },
    ],
    ['changes nothing that is so already', [at('a', 9), at('b', 1)], { a: 90, b: 10 }, { a: 9, b: 1 }],
  ])('%s', (_, endpoints, split, expected) => {
    expect(weightsOf(rendered(endpoints, split).endpoints)).toEqual(expected);
  });

  it('refuses with numbers what weights cannot show', () => {
    expect(render([at('a', 1), at('b', 1)], { a: 99.96, b: 0.04 })).toMatchObject({ kind: 'refused' });
    expect(render([at('a', 1)], { a: 0 })).toMatchObject({ why: 'somebody has to get the traffic' });
    expect(render([at('a', 1), at('b', 1)], { a: 99.96, b: 0.02 })).toMatchObject({
      why: expect.stringMatching(/weights from 1 to 1000/),
    });
  });

  const tenths = fc.integer({ min: 1, max: 999 }).map(tenth => tenth / 10);
  const weight = fc.integer({ min: 1, max: 1_000 });

  it('shows every share of two endpoints that is on the grain, whatever stood there before', () => {
    fc.assert(
      fc.property(tenths, weight, weight, fc.boolean(), (percent, one, other, isOn) => {
        const { endpoints, errorPercent } = rendered([at('a', one), at('b', other, isOn)], {
          a: 100 - percent,
          b: percent,
        });
        expect(errorPercent).toBeLessThanOrEqual(largestErrorPercent + 1e-9);
        expect(Math.abs((sharesOf(endpoints)['b'] ?? 0) - percent)).toBeLessThanOrEqual(
          largestErrorPercent + 1e-9,
        );
        for (const each of endpoints) expect(each.weight >= 1 && each.weight <= 1_000).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the order of changes', () => {
  const names = ['a', 'b', 'c'];
  const states = fc.tuple(
    ...names.map(name =>
      fc
        .record({ weight: fc.integer({ min: 1, max: 1_000 }), isOn: fc.boolean() })
        .map(each => at(name, each.weight, each.isOn)),
    ),
  );
  const serving = states.filter(endpoints => endpoints.some(({ isOn }) => isOn));

  it('ends where it was to end, and never passes through nobody', () => {
    fc.assert(
      fc.property(serving, serving, (from, to) => {
        let now: readonly Standing[] = from;
        for (const change of inOrder(from, to)) {
          now = applied(now, change);
          expect(now.some(({ isOn }) => isOn)).toBe(true);
        }
        expect(changesBetween(now, to)).toEqual([]);
      }),
    );
  });

  it('never gives one of two more than before and after, when one of the weights stays', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000 }),
        fc.integer({ min: 1, max: 1_000 }),
        fc.boolean(),
        (one, other, isOn) => {
          const from = [at('a', 1_000), at('b', one, isOn)];
          const to = [at('a', 1_000), at('b', other)];
          for (const change of inOrder(from, to)) {
            const share = sharesOf(applied(from, change))['b'] ?? 0;
            expect(share).toBeLessThanOrEqual(
              Math.max(sharesOf(from)['b'] ?? 0, sharesOf(to)['b'] ?? 0) + 1e-9,
            );
          }
        },
      ),
    );
  });

  it('lifts small weights of the stable one before it lets the candidate in', () => {
    const order = inOrder(
      [at('stable', 1), at('candidate', 1, false)],
      [at('stable', 900), at('candidate', 100)],
    );
    expect(order.map(({ name }) => name)).toEqual(['stable', 'candidate']);
  });

  it('raises first where two ways are as good as each other', () => {
    const back = inOrder(
      [at('stable', 750), at('candidate', 250)],
      [at('stable', 1_000), at('candidate', 250, false)],
    );
    expect(back.map(({ name }) => name)).toEqual(['stable', 'candidate']);
    const on = inOrder([at('stable', 900), at('candidate', 100)], [at('stable', 750), at('candidate', 250)]);
    expect(on.map(({ name }) => name)).toEqual(['candidate', 'stable']);
  });
});
