// Quantiles of values and of histograms.

/** Type 7 of Hyndman and Fan: what most programs call the quantile. NaN of nothing. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below];
  if (low === undefined) return Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (place - below) * (high - low);
}

/**
 * As Prometheus answers `histogram_quantile`: straight lines inside a bucket, the lowest one begins at 0, and beyond
 * the last edge the answer is that edge. `counts` has one more than `edges` and is not cumulative.
 */
export function histogramQuantile(
  counts: ArrayLike<number>,
  edges: readonly number[],
  share: number,
): number {
  let total = 0;
  for (let at = 0; at < counts.length; at += 1) total += counts[at] ?? 0;
  const isWhole = edges.length > 0 && counts.length > edges.length;
  if (!(total > 0) || !isWhole || Number.isNaN(share)) return Number.NaN;
  if (share < 0) return Number.NEGATIVE_INFINITY;
  if (share > 1) return Number.POSITIVE_INFINITY;
  const rank = share * total;
  let below = 0;
  for (let at = 0; at < edges.length; at += 1) {
    const count = counts[at] ?? 0;
    if (below + count >= rank) return insideBucket(edges, at, (rank - below) / count);
    below += count;
  }
  return edges.at(-1) ?? Number.NaN;
}

function insideBucket(edges: readonly number[], at: number, part: number): number {
  const edge = edges[at] ?? 0;
  if (at === 0 && edge <= 0) return edge;
  const start = at === 0 ? 0 : (edges[at - 1] ?? 0);
  return start + (edge - start) * part;
}
