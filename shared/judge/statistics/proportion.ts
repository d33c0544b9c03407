// Intervals for shares, to show to people. What decides is elsewhere.
import { normalQuantile } from './normal.js';

export type Range = { readonly low: number; readonly high: number };

/** Wilson's interval for `bad` of `total`, without continuity correction. Nothing seen: everything is possible. */
export function wilson(bad: number, total: number, confidence = 0.95): Range {
  if (!(total > 0)) return { low: 0, high: 1 };
  const z = normalQuantile((1 + confidence) / 2);
  const share = bad / total;
  const part = (z * z) / total;
  const centre = (share + part / 2) / (1 + part);
  const half = Math.sqrt(((share * (1 - share)) / total) * z * z + (part * part) / 4) / (1 + part);
  return {
    low: bad === 0 ? 0 : Math.max(0, centre - half),
    high: bad === total ? 1 : Math.min(1, centre + half),
  };
}

type Counted = { readonly bad: number; readonly total: number };

/** Newcombe's interval for the difference of two shares, candidate less stable. */
export function differenceOf(candidate: Counted, stable: Counted, confidence = 0.95): Range {
  const one = { ...wilson(candidate.bad, candidate.total, confidence), at: shareOf(candidate) };
  const other = { ...wilson(stable.bad, stable.total, confidence), at: shareOf(stable) };
  const difference = one.at - other.at;
  return {
    low: difference - Math.hypot(one.at - one.low, other.high - other.at),
    high: difference + Math.hypot(one.high - one.at, other.at - other.low),
  };
}

export function shareOf({ bad, total }: Counted): number {
  return total > 0 ? bad / total : 0;
}
