// How many failures come together. Failures in clusters look like evidence and are not.
import type { Spread } from '../reading.js';

/** So many failures are taken to come together where clients stay with their arm and nobody can measure it. */
export const stickyCluster = 3;

/** By instances and by sessions, the larger: whoever fails for one reason may show in one of them alone. */
export function clusterMeasuredIn(spread: Spread | undefined): number | undefined {
  const { bad = 0, squares = 0 } = spread?.sessions ?? {};
  const bySession = bad > 0 ? [Math.max(1, squares / bad)] : [];
  const byInstance = measuredCluster(spread?.intervals ?? []) ?? [];
  const found = bySession.concat(byInstance);
  return found.length === 0 ? undefined : Math.max(...found);
}

/** What is measured; else what the routing lets one expect. */
export function clusterFactor(intervals: Spread['intervals'], isSticky = false): number {
  return measuredCluster(intervals) ?? (isSticky ? stickyCluster : 1);
}

/**
 * How much more differently the instances of stable fail than chance makes them: Pearson's statistic per degree of
 * freedom, mean over the intervals with failures plus one standard error, at least 1. Undefined where nothing failed, or
 * there is one instance alone.
 */
export function measuredCluster(intervals: Spread['intervals']): number | undefined {
  const ratios = intervals
    .map(({ instances }) => dispersionOf(instances))
    .filter(ratio => ratio !== undefined);
  if (ratios.length === 0) return undefined;
  const mean = meanOf(ratios);
  const deviation = Math.sqrt(meanOf(ratios.map(ratio => (ratio - mean) ** 2)));
  return Math.max(1, mean + deviation / Math.sqrt(ratios.length));
}

function dispersionOf(instances: Spread['intervals'][number]['instances']): number | undefined {
  const alive = instances.filter(({ total }) => total > 0);
  const total = alive.reduce((sum, each) => sum + each.total, 0);
  const bad = alive.reduce((sum, each) => sum + each.bad, 0);
  if (bad <= 0 || alive.length < 2) return undefined;
  const statistic = alive.reduce((sum, each) => {
    const expected = (bad * each.total) / total;
    return sum + (each.bad - expected) ** 2 / expected;
  }, 0);
  return statistic / (alive.length - 1);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Kish: rows that stand for unequal numbers of requests are worth less than their number. */
export function samplingFactor(squares: number, sum: number): number {
  return sum > 0 ? Math.max(1, squares / sum) : 1;
}
