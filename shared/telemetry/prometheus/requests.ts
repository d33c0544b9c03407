// The requests that fit some conditions, counter by counter and interval by interval: what every question about counts
// is answered from.
import type { Grid } from '../../judge/reading.js';
import { type Unreadable, unreadable } from '../unreadable.js';
import { histograms } from './counting/histogram.js';
import { lookBack } from './counting/placing.js';
import { replicaProblem } from './counting/replicas.js';
import { type Found, type Row, rowsOf } from './counting/rows.js';
import { type Scrapes, scrapesIn } from './counting/scrapes.js';
import { counterTracks } from './counting/track.js';
import type { RawSeries } from './http/answer.js';
import type { Ask } from './http/asking.js';
import { type Raw, rawSamples } from './http/pieces.js';
import { inverse, type Matcher } from './promql/matcher.js';
import type { Plan, RequestsMetric } from './settings.js';
import { newcomers, scrapedTargets } from './up.js';

export type Means = { readonly ask: Ask; readonly plan: Plan; readonly now: () => number };

export type Wanted = {
  readonly metric: RequestsMetric;
  readonly arm: readonly Matcher[];
  readonly grid: Grid;
  readonly latency: boolean;
};

export type Requests = {
  readonly kind: 'requests';
  readonly rows: readonly Row[];
  readonly edges?: readonly number[];
  readonly remarks: readonly string[];
};

export async function requestsOf(means: Means, wanted: Wanted): Promise<Requests | Unreadable> {
  const { metric, grid } = wanted;
  const [good, bad] = [inverse(metric.bad), metric.bad];
  const asked = await samplesOf(means, wanted, [
    { metric: metric.metric, more: [good] },
    { metric: metric.metric, more: [bad] },
    ...(wanted.latency && metric.latency ? [{ metric: metric.latency.metric, more: [] }] : []),
  ]);
  if (asked.kind === 'unreadable') return asked;
  const [goodSeries = [], badSeries = [], buckets = []] = asked.series;
  const problem = seriesProblem([...goodSeries, ...badSeries], metric.bad) ?? replicaProblem(buckets);
  if (problem !== undefined) return problem;
  const [goodTracks, badTracks] = [counterTracks(goodSeries), counterTracks(badSeries)];
  if (goodTracks.kind === 'unreadable') return goodTracks;
  if (badTracks.kind === 'unreadable') return badTracks;
  const latencies = histograms(buckets, metric.latency?.unit ?? 'seconds');
  if (latencies.kind === 'unreadable') return latencies;
  const found: readonly Found[] = [
    ...goodTracks.tracks.map(track => ({ kind: 'good', track }) as const),
    ...badTracks.tracks.map(track => ({ kind: 'bad', track }) as const),
    ...latencies.tracks.map(track => ({ kind: 'buckets', track }) as const),
  ];
  const scrapes = await scrapesFor(means, found, grid);
  if (scrapes.kind === 'unreadable') return scrapes;
  const { rows, remarks } = rowsOf(found, {
    ...scrapes,
    grid,
    scrapeMilliseconds: means.plan.scrapeMilliseconds,
  });
  return {
    kind: 'requests',
    rows,
    ...(latencies.edges && { edges: latencies.edges }),
    remarks: [...asked.remarks, ...remarks],
  };
}

type Part = { readonly metric: string; readonly more: readonly Matcher[] };

type Samples = {
  readonly kind: 'samples';
  readonly series: readonly (readonly RawSeries[])[];
  readonly remarks: readonly string[];
};

async function samplesOf(
  { ask, plan }: Means,
  wanted: Wanted,
  parts: readonly Part[],
): Promise<Samples | Unreadable> {
  const { grid, arm, metric } = wanted;
  const span = { after: lookBack(grid), to: grid.to };
  const told: Raw[] = [];
  for (const part of parts) {
    const matchers = [...plan.where, ...metric.where, ...arm, ...part.more];
    const { scrapeMilliseconds } = plan;
    const raw = await rawSamples(ask, { metric: part.metric, matchers }, { span, scrapeMilliseconds });
    if (raw.kind === 'unreadable') return raw;
    told.push(raw);
  }
  const remarks = [...new Set(told.flatMap(each => each.remarks))];
  return { kind: 'samples', series: told.map(({ series }) => series), remarks };
}

function seriesProblem(series: readonly RawSeries[], { label }: Matcher): Unreadable | undefined {
  const lacking = series.find(({ labels }) => (labels[label] ?? '') === '');
  if (lacking === undefined) return replicaProblem(series);
  const labels = Object.keys(lacking.labels).filter(name => name !== '__name__');
  return unreadable(
    `there are requests without the label ${label}, by which failures are told`,
    `name the label that holds the status: there are ${labels.join(', ')}; or leave them out with ${label}!=""`,
  );
}

async function scrapesFor(
  means: Means,
  found: readonly Found[],
  grid: Grid,
): Promise<(Scrapes & { readonly kind: 'scrapes' }) | Unreadable> {
  const tracks = found.map(({ track }) => track);
  const known = scrapesIn(tracks);
  const unclear = newcomers(tracks, known, { grid, scrapeMilliseconds: means.plan.scrapeMilliseconds });
  const up = await scrapedTargets(means, unclear, grid);
  if (up.kind === 'unreadable') return up;
  return { kind: 'scrapes', ...scrapesIn(tracks, up.tracks) };
}
