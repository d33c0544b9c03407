// One counter over time. The buckets of a histogram are one counter with many values: they begin and restart together.
import { type Unreadable, unreadable } from '../../unreadable.js';
import { type Labels, type RawSeries, wordsOf } from '../http/answer.js';

export type Reading = { readonly at: number; readonly values: readonly number[] };

export type Track = {
  readonly labels: Labels;
  /** What was scraped for it; undefined where nobody can tell. */
  readonly target: Target | undefined;
  readonly readings: readonly Reading[];
};

export type Target = { readonly key: string; readonly job: string; readonly instance: string };

export function targetOf({ job = '', instance = '' }: Labels): Target | undefined {
  return instance === '' ? undefined : { key: JSON.stringify([job, instance]), job, instance };
}

export type Tracks = { readonly kind: 'tracks'; readonly tracks: readonly Track[] };

export function counterTracks(series: readonly RawSeries[]): Tracks | Unreadable {
  const tracks: Track[] = [];
  for (const { labels, samples } of series) {
    const problem = samples.find(({ value }) => !isCount(value));
    if (problem !== undefined) return notCount(labels, problem.value);
    // NaN is a scrape that had no number: a gap.
    const readings = samples.flatMap(({ at, value }) =>
      Number.isNaN(value) ? [] : [{ at, values: [value] }],
    );
    tracks.push({ labels, target: targetOf(labels), readings });
  }
  return { kind: 'tracks', tracks };
}

/** Or none at all. */
export function isCount(value: number): boolean {
  return Number.isNaN(value) || (Number.isFinite(value) && value >= 0);
}

export function notCount(labels: Labels, value: number): Unreadable {
  return unreadable(
    `${wordsOf(labels)} is ${value} at some time, which no counter can be`,
    'name a counter, which only grows; its name ends in _total, _count or _bucket as a rule',
  );
}
