import { describe, expect, it } from '@jest/globals';
import { judgeBudget } from '../../../../shared/judge/budget/budget.js';
import { burnRate } from '../../../../shared/judge/budget/burning.js';
import { leftOf } from '../../../../shared/judge/budget/seen.js';
import type { BurnRule } from '../../../../shared/judge/objective.js';
import { budget, day, evidenceOf, hour, minute, monday, reading } from './readings.js';

describe('a burn rate', () => {
  it.each([
    [0.95, 1, 1000, 0.02],
    [0.95, 1000, 1000, 20],
    [0.95, 7, 1_234_567, 0.00011340008278206043],
    [0.995, 15, 1000, 3],
    [0.995, 144, 10_000, 2.88],
    [0.9995, 1, 30, 66.66666666666667],
    [0.9999, 1000, 1000, 10_000],
  ])('at a target of %d with %d bad of %d is %d', (target, bad, total, expected) => {
    const rate = burnRate({ lost: bad, of: total }, target) ?? Number.NaN;
    expect(Math.abs(rate / expected - 1)).toBeLessThan(1e-12);
  });

  it('and what is left are unknown when nothing happened', () => {
    expect(burnRate({ lost: 0, of: 0 }, 0.99)).toBeUndefined();
    expect(leftOf({ lost: 0, of: 0 }, 0.99)).toBeUndefined();
  });
});

/** Judged with every rule but this one left out, so many minutes after the errors began, and after they ended. */
function judgedAt(rule: BurnRule, about: { target: number; rate: number; at: number; until?: number }) {
  const begin = monday;
  const end = begin + about.at * minute;
  const requests = reading({ from: begin - 4 * day, to: end, step: minute }, from => {
    const isBad = from >= begin && (about.until === undefined || from < begin + about.until * minute);
    return { bad: isBad ? 10_000 * about.rate : 0, total: 10_000 };
  });
  const { leastLeft: _, ...objective } = budget({
    target: about.target,
    window: { kind: 'rolling', milliseconds: 4 * day },
    burn: [rule],
  });
  return judgeBudget(objective, evidenceOf({ requests }));
}

/** From a healthy start: minutes until it fires, and minutes until it stops after an outage that was long enough. */
const times: readonly (readonly [
  target: number,
  factor: number,
  windows: readonly [long: number, short: number],
  rate: number,
  detect?: number,
  reset?: number,
])[] = [
  [0.99, 1, [4320, 360], 0.02, 2160, 180],
  [0.99, 1, [4320, 360], 0.1, 432, 324],
  [0.99, 1, [4320, 360], 1, 43.2, 356.4],
  [0.999, 14.4, [60, 5], 0.002],
  [0.999, 14.4, [60, 5], 0.0144],
  [0.999, 6, [360, 30], 0.1, 21.6, 28.2],
  [0.999, 1, [4320, 360], 1, 4.32, 359.64],
];

describe('a burn rule', () => {
  it.each(times)(
    'at a target of %d and a factor of %d over %j minutes, with errors of %d, fires and stops on time',
    (...row) => {
      const [target, factor, [long, short], rate, detect, reset] = row;
      const rule: BurnRule = {
        longMilliseconds: long * minute,
        shortMilliseconds: short * minute,
        factor,
        severity: 'page',
      };
      if (detect === undefined || reset === undefined) {
        expect(judgedAt(rule, { target, rate, at: 2 * long }).kind).toBe('pass');
        return;
      }
      // At the limit itself nothing fires, so a whole minute is one too early.
      expect(judgedAt(rule, { target, rate, at: Math.floor(detect) }).kind).toBe('pass');
      expect(judgedAt(rule, { target, rate, at: Math.floor(detect) + 1 }).kind).toBe('fail');
      const until = Math.max(short, Math.floor(detect) + 1) + 1;
      expect(judgedAt(rule, { target, rate, until, at: until + Math.ceil(reset) - 1 }).kind).toBe('fail');
      expect(judgedAt(rule, { target, rate, until, at: until + Math.ceil(reset) }).kind).toBe('pass');
    },
  );

  it('says in words how fast it burns, and for how long', () => {
    const rule: BurnRule = {
      longMilliseconds: hour,
      shortMilliseconds: 5 * minute,
      factor: 14.4,
      severity: 'page',
    };
    const judged = judgedAt(rule, { target: 0.999, rate: 0.02, at: 120 });
    expect(judged.because).toContain(
      'burning 20 times as fast as the budget allows over 1h and 20 times over 5m, 14.4 times is the limit',
    );
    expect(judged.numbers).toMatchObject({
      'burn-1h': expect.closeTo(20, 9),
      'burn-5m': expect.closeTo(20, 9),
    });
  });

  it('of a ticket is told and blocks nothing', () => {
    const rule: BurnRule = {
      longMilliseconds: 3 * day,
      shortMilliseconds: 6 * hour,
      factor: 1,
      severity: 'ticket',
    };
    const judged = judgedAt(rule, { target: 0.99, rate: 0.02, at: 4320 });
    expect(judged).toMatchObject({
      kind: 'pass',
      because: expect.stringContaining('worth a ticket: burning 2 times'),
    });
  });
});
