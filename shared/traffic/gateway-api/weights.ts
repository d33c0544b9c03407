// Shares as whole weights from 0 to 1,000,000, small enough to be read by people, and back. Pure.
import type { BackendRef } from '../../kubernetes/http-routes.js';
import type { Split } from '../split.js';

export const mostWeight = 1_000_000;
/** Half the grain: what is asked must stay the nearest thing that can be asked. */
export const largestErrorPercent = 0.005;

export type Weights = Readonly<Record<string, number>>;

/** Where all weights are 0 nobody gets anything: the gateway answers by itself, with 500. */
export function sharesOf(backends: readonly Pick<BackendRef, 'name' | 'weight'>[]): Split {
  const sum = backends.reduce((total, { weight }) => total + weight, 0);
  return Object.fromEntries(
    backends.map(({ name, weight }) => [name, sum === 0 ? 0 : Number(((weight / sum) * 100).toFixed(9))]),
  );
}

/** Undefined when weights cannot show it. The sum in force is tried first, then ever finer ones. */
export function weightsFor(
  backends: readonly Pick<BackendRef, 'name' | 'weight'>[],
  split: Split,
): Weights | undefined {
  const sum = backends.reduce((total, { weight }) => total + weight, 0);
  const scales = [100, 1_000, 10_000, 100_000, mostWeight];
  const [best] = [...(sum >= 100 && sum <= mostWeight ? [sum] : []), ...scales].flatMap(scale => {
    const weights = Object.fromEntries(
      backends.map(({ name }) => [name, Math.round(((split[name] ?? 0) * scale) / 100)]),
    );
    return isNear(sharesOf(backends.map(({ name }) => ({ name, weight: weights[name] ?? 0 }))), split)
      ? [weights]
      : [];
  });
  return best;
}

export function isNear(one: Split, other: Split): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every(
    name => Math.abs((one[name] ?? 0) - (other[name] ?? 0)) <= largestErrorPercent + 1e-6,
  );
}
