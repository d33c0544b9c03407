// The buckets of classic histograms, put together: every `le` is a series of its own in Prometheus.
import { type Unreadable, unreadable } from '../../unreadable.js';
import { keyOf, type Labels, type RawSeries, without, wordsOf } from '../http/answer.js';
import { isCount, notCount, type Reading, type Track, targetOf } from './track.js';

export type LatencyUnit = 'seconds' | 'milliseconds';

export type Histograms = {
  readonly kind: 'histograms';
  /** Every reading holds one cumulative count for each edge, and one for all. */
  readonly tracks: readonly Track[];
  /** In milliseconds; absent where there is no histogram. */
  readonly edges?: readonly number[];
};

type Group = { readonly labels: Labels; readonly times: Map<number, Map<number, number>> };

export function histograms(series: readonly RawSeries[], unit: LatencyUnit): Histograms | Unreadable {
  const groups = new Map<string, Group>();
  for (const each of series) {
    const problem = addTo(groups, each);
    if (problem !== undefined) return problem;
  }
  const tracks: Track[] = [];
  let layout: readonly number[] | undefined;
  for (const group of groups.values()) {
    const own = layoutOf(group);
    if (own.kind === 'unreadable') return own;
    if (layout !== undefined && String(layout) !== String(own.layout)) return edgesDiffer(layout, own.layout);
    layout = own.layout;
    tracks.push({
      labels: group.labels,
      target: targetOf(group.labels),
      readings: readingsOf(group, layout),
    });
  }
  return { kind: 'histograms', tracks, ...(layout && { edges: edgesOf(layout, unit) }) };
}

function addTo(groups: Map<string, Group>, { labels, samples }: RawSeries): Unreadable | undefined {
  const edge = edgeOf(labels['le']);
  if (edge === undefined) {
    return unreadable(
      `${wordsOf(labels)} has no edge in le`,
      'name the buckets, a metric that ends in _bucket',
    );
  }
  const own = without(labels, ['le']);
  const key = keyOf(own);
  const group = groups.get(key) ?? { labels: own, times: new Map<number, Map<number, number>>() };
  groups.set(key, group);
  for (const { at, value } of samples) {
    if (!isCount(value)) return notCount(labels, value);
    if (Number.isNaN(value)) continue;
    const counts = group.times.get(at) ?? new Map<number, number>();
    // Prometheus 3 writes 1.0 where Prometheus 2 wrote 1: one after the other, and never both at once.
    if (counts.has(edge)) return unreadable(`${wordsOf(labels)} is told twice for the same time`);
    group.times.set(at, counts.set(edge, value));
  }
  return undefined;
}

function edgeOf(written: string | undefined): number | undefined {
  if (written === '+Inf') return Number.POSITIVE_INFINITY;
  const edge = written === undefined || written === '' ? Number.NaN : Number(written);
  return Number.isFinite(edge) ? edge : undefined;
}

type Layout = { readonly kind: 'layout'; readonly layout: readonly number[] };

/** The edges that belong together. A scrape brings all of them; other sets of them are another histogram. */
function layoutOf({ labels, times }: Group): Layout | Unreadable {
  const sets = new Map<string, { readonly layout: readonly number[]; count: number }>();
  for (const counts of times.values()) {
    const layout = [...counts.keys()].sort((one, other) => one - other);
    const known = sets.get(String(layout)) ?? { layout, count: 0 };
    known.count += 1;
    sets.set(String(layout), known);
  }
  const [usual, next] = [...sets.values()].sort((one, other) => other.layout.length - one.layout.length);
  const layout = usual?.layout ?? [];
  if (usual !== undefined && next !== undefined && usual.count * 2 < times.size) {
    return edgesDiffer(usual.layout, next.layout);
  }
  if (layout.at(-1) !== Number.POSITIVE_INFINITY || layout.length < 2) {
    return unreadable(`${wordsOf(labels)} has not the buckets of a histogram: le is ${edgeWords(layout)}`);
  }
  return (layout[0] ?? 0) > 0
    ? { kind: 'layout', layout }
    : unreadable(`${wordsOf(labels)} counts no times: le begins at ${layout[0]}`);
}

/** A program that is scraped while it counts may be ahead in a lower bucket: it counts upwards from there. */
function readingsOf({ times }: Group, layout: readonly number[]): readonly Reading[] {
  return [...times]
    .filter(([, counts]) => counts.size === layout.length)
    .sort(([one], [other]) => one - other)
    .map(([at, counts]) => {
      let least = 0;
      const values = layout.map(edge => {
        least = Math.max(least, counts.get(edge) ?? 0);
        return least;
      });
      return { at, values };
    });
}

function edgesOf(layout: readonly number[], unit: LatencyUnit): readonly number[] {
  const factor = unit === 'seconds' ? 1_000 : 1;
  // 0.07 s are 70 ms, whatever a computer makes of it.
  return layout.slice(0, -1).map(edge => Number((edge * factor).toPrecision(12)));
}

export function edgesDiffer(one: readonly number[], other: readonly number[]): Unreadable {
  return unreadable(
    `the edges of the buckets are not the same: ${edgeWords(one)} and ${edgeWords(other)}`,
    'latency can be compared when both builds count by the same edges; until then, judge by errors alone',
  );
}

function edgeWords(edges: readonly number[]): string {
  return edges.length === 0
    ? 'nothing'
    : edges.map(edge => (edge === Number.POSITIVE_INFINITY ? '+Inf' : edge)).join(' ');
}
