// What others decide on traffic that is made by hand, as their documents say it.
import { describe, expect, it } from '@jest/globals';
import { type Cell, cellsFor } from '../../../../bench/gate/cells.js';
import { burnRate } from '../../../../bench/gate/peers/burn-rate.js';
import { kayenta } from '../../../../bench/gate/peers/kayenta.js';
import { argo, flagger } from '../../../../bench/gate/peers/thresholds.js';
import type { Rule } from '../../../../bench/gate/rule.js';
import { type Arm, type Check, edges } from '../../../../bench/gate/traffic.js';

const cellOf = (name: string): Cell => {
  const [cell] = cellsFor([name]);
  if (cell === undefined) throw new Error(`there is no cell ${name}`);
  return cell;
};
const errors = cellOf('staged/err_x2/100');
const latency = cellOf('staged/shift_x1.1/100');

/** All requests in the bucket below this edge, so many of a thousand bad. */
function arm(bad: number, milliseconds = 100): Arm {
  const bucket = edges.indexOf(milliseconds);
  return { total: 1000, bad, histogram: [...edges, 0].map((_, at) => (at === bucket ? 1000 : 0)) };
}

const silent: Arm = { total: 0, bad: 0, histogram: [...edges, 0].map(() => 0) };

/** Two checks are a minute. The minute in which it goes back, from 1 on; absent when it never does. */
function minuteOf(rule: Rule, cell: Cell, candidates: readonly Arm[], stable = arm(1)): number | undefined {
  const decide = rule.begin(cell, []);
  const checks = candidates.flatMap((candidate): readonly Check[] => {
    const check = { share: 0.1, candidate, stable };
    return [check, check];
  });
  const at = checks.findIndex((check, place) => decide(check, place));
  return at === -1 ? undefined : Math.floor(at / 2) + 1;
}

const many = (one: Arm, count = 30) => Array.from({ length: count }, () => one);

describe('Flagger', () => {
  it('goes back at the fifth failed check, and no good one between takes a failed one away', () => {
    expect(minuteOf(flagger, errors, many(arm(11)))).toBe(5);
    const every = many(arm(0)).map((good, at) => (at % 3 === 2 ? arm(11) : good));
    expect(minuteOf(flagger, errors, every)).toBe(15);
    expect(minuteOf(flagger, errors, many(arm(10)))).toBeUndefined();
  });

  it('takes no value for a failed check', () => {
    expect(minuteOf(flagger, errors, many(silent))).toBe(5);
  });

  it('does not ask how stable does', () => {
    expect(minuteOf(flagger, errors, many(arm(50)), arm(50))).toBe(5);
    expect(minuteOf(flagger, latency, many(arm(0, 2500)), arm(0, 2500))).toBe(5);
  });
});

describe('Argo', () => {
  it('goes back at the fourth failure of one metric', () => {
    expect(minuteOf(argo, errors, many(arm(51)))).toBe(4);
    expect(minuteOf(argo, errors, many(arm(49)))).toBeUndefined();
    expect(minuteOf(argo, latency, many(arm(0, 2500)))).toBe(4);
  });
});

describe('Kayenta', () => {
  const noisy = (base: number) => Array.from({ length: 30 }, (_, at) => arm(base + (at % 5)));

  it('needs five points of each, and sees what lies wholly above', () => {
    expect(minuteOf(kayenta, errors, noisy(40), arm(3))).toBe(5);
  });

  it('says nothing where both are alike, or the candidate is better', () => {
    expect(minuteOf(kayenta, errors, many(arm(3)), arm(3))).toBeUndefined();
    expect(minuteOf(kayenta, errors, noisy(1), arm(40))).toBeUndefined();
  });
});

describe('a burn rate', () => {
  it('is that of the candidate alone', () => {
    expect(minuteOf(burnRate, errors, many(arm(15)), arm(15))).toBe(1);
    expect(minuteOf(burnRate, errors, many(arm(5)))).toBeUndefined();
  });
});
