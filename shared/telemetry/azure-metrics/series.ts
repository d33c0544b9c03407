// One number per interval of one arm: any metric of the platform, such as `CpuTime:total` or `HttpResponseTime`.
import { type Aggregation, aggregations } from '../../azure/telemetry/metrics.js';
import type { Point, Series } from '../../judge/reading.js';
import type { Answered, SeriesQuestion } from '../telemetry.js';
import { unreadable } from '../unreadable.js';
import { type Means, placeOf } from './counts.js';
import { type Asked, askedOf, millisecondsOf } from './grid.js';
import { request } from './request.js';

export async function series(means: Means, question: SeriesQuestion): Promise<Answered<Series>> {
  const { client, counting, now, lagMilliseconds } = means;
  const wished = wishIn(question.metric);
  if (wished === undefined) {
    const known = aggregations.join(', ');
    return unreadable(
      `${question.metric} is not the name of a metric, nor a name, a colon and one of ${known}`,
      'write the name as Azure lists it, such as HttpResponseTime:average',
    );
  }
  const { metric, aggregation } = wished;
  const inseparable = question.arm.arm === undefined ? undefined : counting.inseparable(metric);
  if (inseparable !== undefined) return unreadable(`${metric} cannot be told of one arm: ${inseparable}`);
  const asked = askedOf(question.grid, now(), lagMilliseconds);
  if (asked.kind !== 'asked') return asked;
  if (millisecondsOf(asked.grain) !== asked.grid.stepMilliseconds) return unsummable(asked);
  const place = placeOf(means, question.arm);
  if (place.kind === 'unreadable') return place;
  const found = await request(client, { place, asked, metrics: [metric], splitBy: [], aggregation });
  if (found.kind === 'unreadable') return found;
  const [told] = found.metrics;
  const points = (told?.series ?? [])
    .flatMap(each => each.points)
    .flatMap(({ at, value }): readonly Point[] =>
      value === undefined || at < asked.grid.from || at >= asked.grid.to ? [] : [{ from: at, value }],
    );
  if (points.length === 0) return { kind: 'no-data', why: `${metric} has no value in this time` };
  const remarks = [`${metric}: ${aggregation}, in ${told?.unit ?? 'no unit'}`];
  return { kind: 'told', value: { grid: asked.grid, points, remarks } };
}

type Wish = { readonly metric: string; readonly aggregation: Aggregation };

/** What is not said is an average: a total depends on the length of the interval. */
function wishIn(text: string): Wish | undefined {
  const [, metric, wanted = 'average'] = /^([A-Za-z][\w ./%-]*?)(?::([a-z]+))?$/.exec(text.trim()) ?? [];
  const aggregation = aggregations.find(each => each === wanted);
  return metric === undefined || aggregation === undefined ? undefined : { metric, aggregation };
}

/** An average of averages is none. */
function unsummable({ grid, grain }: Asked) {
  return unreadable(
    `Azure has no step of ${grid.stepMilliseconds / 60_000} min, and values of ${grain} cannot be joined into one`,
    'judge by intervals of 1, 5, 15, 30 or 60 min',
  );
}
