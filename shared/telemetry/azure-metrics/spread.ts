// How differently the instances of stable fail: its counts once more, split by instance.

import type { Metric } from '../../azure/telemetry/metrics-answer.js';
import type { Spread } from '../../judge/reading.js';
import type { Answered, SpreadQuestion } from '../telemetry.js';
import { unreadable } from '../unreadable.js';
import { type Means, placeOf } from './counts.js';
import { askedOf } from './grid.js';
import { countsOn } from './pieces.js';
import { request } from './request.js';

export async function spread(means: Means, { stable, grid }: SpreadQuestion): Promise<Answered<Spread>> {
  const { client, counting, now, lagMilliseconds } = means;
  const { instance } = counting;
  if (instance === undefined) return unreadable(`${counting.what} tells no instances apart`);
  const asked = askedOf(grid, now(), lagMilliseconds);
  if (asked.kind !== 'asked') return asked;
  const place = placeOf(means, stable);
  if (place.kind === 'unreadable') return place;
  const splitBy = [instance, ...counting.splitBy];
  const { metrics } = counting;
  const found = await request(client, { place, asked, metrics, splitBy, aggregation: 'total' });
  if (found.kind === 'unreadable') return found;
  const instances = byInstance(found.metrics, instance.toLowerCase());
  const counts = instances.map(each => countsOn(asked.grid, counting.pieces(each)));
  const times = [...new Set(counts.flatMap(each => [...each.keys()]))].sort((one, other) => one - other);
  if (times.length === 0) {
    return { kind: 'no-data', why: `${counting.what} has counted no request of any instance in this time` };
  }
  const intervals = times.map(from => ({ from, instances: counts.flatMap(each => each.get(from) ?? []) }));
  return { kind: 'told', value: { grid: asked.grid, intervals } };
}

/** The same metrics for each instance, with its own series only. */
function byInstance(metrics: readonly Metric[], dimension: string): readonly (readonly Metric[])[] {
  const names = new Set(
    metrics.flatMap(({ series }) => series.map(each => each.dimensions[dimension] ?? '')),
  );
  return [...names].map(name =>
    metrics.map(metric => ({
      ...metric,
      series: metric.series.filter(each => each.dimensions[dimension] === name),
    })),
  );
}
