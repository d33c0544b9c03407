// The rank test of Mann and Whitney in its normal form with ties, and the interval for a shift that inverts it.
import { normalQuantile } from '../../../shared/judge/statistics/normal.js';
import { normalShare, normalTail } from '../normal-share.js';

export type Alternative = 'two.sided' | 'less' | 'greater';
export type Options = { readonly alternative: Alternative; readonly continuity: boolean };

/** How often a value of `one` lies above a value of `other`; ties count half. */
export function countAbove(one: readonly number[], other: readonly number[]): number {
  let count = 0;
  for (const x of one) for (const y of other) count += x > y ? 1 : x === y ? 0.5 : 0;
  return count;
}

export function pValue(
  one: readonly number[],
  other: readonly number[],
  { alternative, continuity }: Options,
): number {
  const [difference, deviation] = [centred(one, other), deviationOf(one, other)];
  const z = (difference - (continuity ? correctionFor(alternative, difference) : 0)) / deviation;
  switch (alternative) {
    case 'less':
      return normalShare(z);
    case 'greater':
      return normalTail(z);
    case 'two.sided':
      return Math.min(1, 2 * normalTail(Math.abs(z)));
  }
}

function correctionFor(alternative: Alternative, difference: number): number {
  if (alternative === 'less') return -0.5;
  return alternative === 'greater' ? 0.5 : 0.5 * Math.sign(difference);
}

function centred(one: readonly number[], other: readonly number[]): number {
  return countAbove(one, other) - (one.length * other.length) / 2;
}

function deviationOf(one: readonly number[], other: readonly number[]): number {
  const [n, m] = [one.length, other.length];
  const all = n + m;
  const ties = new Map<number, number>();
  for (const value of [...one, ...other]) ties.set(value, (ties.get(value) ?? 0) + 1);
  const tied = [...ties.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
  return Math.sqrt(((n * m) / 12) * (all + 1 - tied / (all * (all - 1))));
}

export type Shift = { readonly low: number; readonly high: number; readonly estimate: number };

/** For one less other: those shifts that a two-sided test with continuity correction does not refuse, by halving. */
export function shiftInterval(one: readonly number[], other: readonly number[], confidence: number): Shift {
  const z = normalQuantile((1 + confidence) / 2);
  const [from, to] = [Math.min(...one) - Math.max(...other), Math.max(...one) - Math.min(...other)];
  const statistic = (shift: number, correction: number): number => {
    const moved = one.map(value => value - shift);
    const deviation = deviationOf(moved, other);
    return deviation > 0 ? (centred(moved, other) - correction) / deviation : 0;
  };
  // It falls as the shift grows.
  const crossing = (level: number, correction: number): number => {
    let [low, high] = [from, to];
    for (let step = 0; step < 30 && high - low > 1e-6 * Math.max(Math.abs(low), Math.abs(high)); step += 1) {
      const middle = (low + high) / 2;
      if (statistic(middle, correction) > level) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  return { low: crossing(z, 0.5), high: crossing(-z, -0.5), estimate: crossing(0, 0) };
}
