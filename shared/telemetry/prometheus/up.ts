// `up`, the series that a Prometheus writes with every scrape: it proves that a target was scraped before a counter of it
// was there. Asked for only where nothing else proves it.
import type { Grid } from '../../judge/reading.js';
import type { Unreadable } from '../unreadable.js';
import { lookBack } from './counting/placing.js';
import type { Scrapes } from './counting/scrapes.js';
import { counterTracks, type Target, type Track, type Tracks } from './counting/track.js';
import { rawSamples } from './http/pieces.js';
import { oneOf } from './promql/matcher.js';
import type { Means } from './requests.js';

const mostAtOnce = 40;

/** Targets with a counter that begins inside the grid, and no sign of a scrape before it. */
export function newcomers(
  tracks: readonly Track[],
  scrapes: Scrapes,
  { grid, scrapeMilliseconds }: { readonly grid: Grid; readonly scrapeMilliseconds: number },
): readonly Target[] {
  const targets = new Map<string, Target>();
  for (const { target, readings } of tracks) {
    const first = readings[0]?.at ?? grid.from;
    if (target === undefined || first <= grid.from) continue;
    if (scrapes.before(target, first - scrapeMilliseconds / 2) === undefined) targets.set(target.key, target);
  }
  return [...targets.values()];
}

export async function scrapedTargets(
  { ask, plan }: Pick<Means, 'ask' | 'plan'>,
  targets: readonly Target[],
  grid: Grid,
): Promise<Tracks | Unreadable> {
  const span = { after: lookBack(grid), to: grid.to };
  const { scrapeMilliseconds } = plan;
  const tracks: Track[] = [];
  for (const { job, instances } of groupsOf(targets)) {
    const matchers = [oneOf('job', [job]), oneOf('instance', instances)];
    const raw = await rawSamples(ask, { metric: 'up', matchers }, { span, scrapeMilliseconds });
    if (raw.kind === 'unreadable') return raw;
    const counted = counterTracks(raw.series);
    if (counted.kind === 'unreadable') return counted;
    tracks.push(...counted.tracks);
  }
  return { kind: 'tracks', tracks };
}

type Group = { readonly job: string; readonly instances: readonly string[] };

function groupsOf(targets: readonly Target[]): readonly Group[] {
  const jobs = new Map<string, string[]>();
  for (const { job, instance } of targets) {
    const known = jobs.get(job) ?? [];
    known.push(instance);
    jobs.set(job, known);
  }
  return [...jobs].flatMap(([job, instances]) =>
    Array.from({ length: Math.ceil(instances.length / mostAtOnce) }, (_, at) => ({
      job,
      instances: instances.slice(at * mostAtOnce, (at + 1) * mostAtOnce),
    })),
  );
}
