// One number per interval of one arm: any metric of the platform, such as `CpuTime:total` or `HttpResponseTime`.
import { type Aggregation, aggregations } from '../../azure/telemetry/metrics.js';
import { Fault } from '../../fault/fault.js';
import type { Point, Series } from '../../judge/reading.js';
import type { Answered, SeriesQuestion } from '../telemetry.js';
import { type Unreadable, unreadable } from '../unreadable.js';
import { type Means, placeOf } from './counts.js';
import { type Asked, askedOf, millisecondsOf } from './grid.js';
import { request } from './request.js';

export async function series(means: Means, question: SeriesQuestion): Promise<Answered<Series>> {
  const { client, counting, now, lagMilliseconds } = means;
  const wished = wishIn(question.metric);
  if (wished === undefined) {
    const known = aggregations.join(', ');
    return lasting(
      `${question.metric} is not the name of a metric, nor a name, a colon and one of ${known}`,
      'write the name as Azure lists it, such as HttpResponseTime:average',
    );
  }
  const { metric, aggregation } = wished;
  const inseparable = question.arm.arm === undefined ? undefined : counting.inseparable(metric);
  if (inseparable !== undefined) return lasting(`${metric} cannot be told of one arm: ${inseparable}`);
  const asked = askedOf(question.grid, now(), lagMilliseconds);
  if (asked.kind !== 'asked') return asked;
  if (millisecondsOf(asked.grain) !== asked.grid.stepMilliseconds) return unsummable(asked);
  const place = placeOf(means, question.arm);
  if (place.kind === 'unreadable') return place;
  const wanted = { place, asked, metrics: [metric], splitBy: [], aggregation };
  const found = await request(client, wanted).catch(thrown => strange(thrown, question.metric));
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

/** Azure refuses a metric that it does not know with 400, and names those that there are. Everything else goes on as it came. */
function strange(thrown: unknown, name: string): Unreadable {
  if (!(thrown instanceof Fault) || thrown.facts['status'] !== 400) throw thrown;
  const valid = /\bValid metrics: ([\w ./%,-]+)/.exec(thrown.message)?.[1];
  if (valid === undefined) return lasting(thrown.message, thrown.hint);
  const there = valid.split(',').map(each => each.trim());
  return lasting(`the platform has no metric named ${JSON.stringify(name)}; there are ${there.join(', ')}`);
}

/** Asked again it would be no better. */
function lasting(why: string, hint?: string): Unreadable {
  return { ...unreadable(why, hint), lasting: true };
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
  return lasting(
    `Azure has no step of ${grid.stepMilliseconds / 60_000} min, and values of ${grain} cannot be joined into one`,
    'judge by intervals of 1, 5, 15, 30 or 60 min',
  );
}
