import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeBudget } from '../../../../shared/judge/budget/budget.js';
import type { Budget, Budgeting } from '../../../../shared/judge/objective.js';
import { budget, type Counts, evidenceOf, hour, minute, monday, reading } from './readings.js';

const step = 5 * minute;
const length = 48;
const span = { from: monday - length * step, to: monday, step };

const counts = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.nat(40), fc.nat(4))
      .map(([total, bad]): Counts => ({ bad: Math.min(bad, total), total })),
  },
  { weight: 1, arbitrary: fc.constant(undefined) },
);
const story = fc.array(counts, { minLength: length, maxLength: length });
const budgeting = fc.constantFrom<Budgeting>(
  { kind: 'occurrences' },
  { kind: 'timeslices', milliseconds: 10 * minute, target: 0.9 },
  { kind: 'ratio-timeslices', milliseconds: 10 * minute },
);
const objectives = fc
  .record({
    target: fc.constantFrom(0.5, 0.9, 0.99),
    budgeting,
    leastLeft: fc.constantFrom(0, 0.3),
    leastEvents: fc.constantFrom(1, 100, 500),
    factor: fc.constantFrom(1.2, 1.9),
  })
  .map(
    ({ factor, ...changed }): Budget =>
      budget({
        ...changed,
        window: { kind: 'rolling', milliseconds: length * step },
        burn: [{ longMilliseconds: 2 * hour, shortMilliseconds: 10 * minute, factor, severity: 'page' }],
      }),
  );

function judged(objective: Budget, told: readonly (Counts | undefined)[]) {
  const requests = reading(span, from => told[(from - span.from) / step]);
  return judgeBudget(objective, evidenceOf({ requests }));
}

describe('whatever was counted', () => {
  it('passes only with enough events, with half of the window known, and with what has to be left', () => {
    fc.assert(
      fc.property(objectives, story, (objective, told) => {
        const { kind, numbers } = judged(objective, told);
        if (kind !== 'pass') return;
        expect(numbers['total']).toBeGreaterThanOrEqual(objective.leastEvents);
        expect(numbers['left']).toBeGreaterThanOrEqual((objective.leastLeft ?? 0) - 1e-9);
        expect(numbers['gaps']).toBeLessThanOrEqual(numbers['intervals'] ?? 0);
      }),
      { numRuns: 300 },
    );
  });

  it('is judged the same again, in one sentence and in finite numbers', () => {
    fc.assert(
      fc.property(objectives, story, (objective, told) => {
        const verdict = judged(objective, told);
        expect(judged(objective, told)).toEqual(verdict);
        expect(verdict.because).not.toMatch(/NaN|Infinity|undefined/);
        expect(Object.values(verdict.numbers).filter(value => !Number.isFinite(value))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('never looks better with one bad event more in the place of a good one', () => {
    fc.assert(
      fc.property(objectives, story, fc.nat(length - 1), (objective, told, at) => {
        const worse = told.map((each, index) =>
          each !== undefined && index === at ? { ...each, bad: Math.min(each.total, each.bad + 1) } : each,
        );
        const [before, after] = [judged(objective, told), judged(objective, worse)];
        if (before.kind === 'fail') expect(after.kind).toBe('fail');
        if (after.kind === 'pass') expect(before.kind).toBe('pass');
        expect(after.numbers['left'] ?? 0).toBeLessThanOrEqual(before.numbers['left'] ?? 0);
      }),
      { numRuns: 300 },
    );
  });

  it('depends on shares and not on sizes, once there are enough events', () => {
    fc.assert(
      fc.property(objectives, story, fc.integer({ min: 2, max: 1000 }), (objective, told, times) => {
        const small = { ...objective, leastEvents: 1 };
        const large = told.map(each =>
          each === undefined ? undefined : { bad: each.bad * times, total: each.total * times },
        );
        expect(judged(small, large).kind).toBe(judged(small, told).kind);
      }),
      { numRuns: 100 },
    );
  });
});
