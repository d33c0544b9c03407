// What a chart is about: the times and the values that it has to have room for.
import type { Chart } from './document.js';

export type Range = { readonly low: number; readonly high: number };

/** The time that the chart is about; undefined without a point. */
export function timesOf({ lines }: Chart): Range | undefined {
  return rangeOf(lines.flatMap(({ points }) => points.map(({ at }) => at)));
}

/** The values that are drawn, limits among them. */
export function valuesOf({ lines, limits, drawn }: Chart): Range | undefined {
  const points = lines.flatMap(line => line.points);
  const values = points.flatMap(({ value, low = value, high = value }) => [value, low, high]);
  const range = rangeOf([...values, ...limits.map(({ value }) => value)].filter(Number.isFinite));
  if (range === undefined || drawn === undefined) return range;
  return { low: Math.max(range.low, drawn.low), high: Math.min(range.high, drawn.high) };
}

/** One by one: a call takes only so many values at once. */
function rangeOf(values: readonly number[]): Range | undefined {
  const [first] = values;
  if (first === undefined) return undefined;
  return values.reduce<Range>(
    ({ low, high }, value) => ({ low: Math.min(low, value), high: Math.max(high, value) }),
    { low: first, high: first },
  );
}
