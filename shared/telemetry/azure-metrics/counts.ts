// Requests and failures of both arms on one grid: one request for each arm.
import type { Metrics } from '../../azure/telemetry/metrics.js';
import type { Cell, Interval, Reading, Side } from '../../judge/reading.js';
import type { Answered, ArmInTelemetry, CountsQuestion } from '../telemetry.js';
import { type Unreadable, unreadable } from '../unreadable.js';
import type { Counting, Place } from './counting.js';
import { type Asked, askedOf, millisecondsOf } from './grid.js';
import { countsOn, lastSeen, oddSteps, responseTimes, withAverages } from './pieces.js';
import { request } from './request.js';

export type Means = {
  readonly client: Metrics;
  readonly counting: Counting;
  /** The site or the app; slots lie below it. */
  readonly resource: string;
  readonly now: () => number;
  readonly lagMilliseconds: number;
};

export async function counts(means: Means, question: CountsQuestion): Promise<Answered<Reading>> {
  if (question.metric !== 'requests') {
    return unreadable(
      `platform metrics count requests and their failures, and not ${question.metric}`,
      'name a source that counts it, or ask for it as one number per minute',
    );
  }
  const places = placesOf(means, question.arms);
  if ('kind' in places) return places;
  const asked = askedOf(question.grid, means.now(), means.lagMilliseconds);
  if (asked.kind !== 'asked') return asked;
  const { latency } = question;
  const [candidate, stable] = await Promise.all([
    sideOf(means, asked, { side: 'candidate', place: places.candidate, latency }),
    places.stable && sideOf(means, asked, { side: 'stable', place: places.stable, latency }),
  ]);
  if (candidate.kind === 'unreadable') return candidate;
  if (stable?.kind === 'unreadable') return stable;
  if (candidate.cells.size === 0 && (stable?.cells.size ?? 0) === 0) {
    const remarks = [...candidate.remarks, ...(stable?.remarks ?? [])].join('; ');
    const why = `${means.counting.what} tells no count of either arm in this time`;
    return { kind: 'no-data', why: remarks === '' ? why : `${why} (${remarks})` };
  }
  return { kind: 'told', value: readingOf(asked, candidate, stable) };
}

type Places = { readonly candidate: Place; readonly stable?: Place };

function placesOf({ counting, resource }: Means, arms: CountsQuestion['arms']): Places | Unreadable {
  const candidate = named('candidate', counting.placeOf(arms.candidate, resource));
  if (candidate.kind === 'unreadable') return candidate;
  if (arms.stable === undefined) return { candidate };
  const stable = named('stable', counting.placeOf(arms.stable, resource));
  if (stable.kind === 'unreadable') return stable;
  return isSame(candidate, stable)
    ? unreadable('both arms are the same resource, so that their requests cannot be told apart')
    : { candidate, stable };
}

/** One arm by itself, for questions that are about one. */
export function placeOf({ counting, resource }: Means, arm: ArmInTelemetry): Place | Unreadable {
  return counting.placeOf(arm, resource);
}

function named(side: Side, place: Place | Unreadable): Place | Unreadable {
  return place.kind === 'place' ? place : { ...place, why: `${side}: ${place.why}` };
}

function isSame(one: Place, other: Place): boolean {
  const text = ({ resource, conditions, own }: Place) =>
    [resource, ...conditions, own?.host ?? ''].join(' ').toLowerCase();
  return text(one) === text(other);
}

type SideSeen = {
  readonly kind: 'seen';
  readonly cells: ReadonlyMap<number, Cell>;
  readonly lastSeen: number | undefined;
  readonly remarks: readonly string[];
};

type Of = { readonly side: Side; readonly place: Place; readonly latency: boolean };

async function sideOf(
  means: Means,
  asked: Asked,
  { side, place, latency }: Of,
): Promise<SideSeen | Unreadable> {
  const { client, counting } = means;
  const { splitBy, responseTime } = counting;
  const timed = latency && responseTime !== undefined ? [responseTime] : [];
  const metrics = [...counting.metrics, ...timed];
  const wanted = { place, asked, metrics, splitBy, withAverage: timed.length > 0 };
  const found = await request(client, { ...wanted, aggregation: 'total' });
  if (found.kind === 'unreadable') return { ...found, why: `${side}: ${found.why}` };
  const pieces = counting.pieces(found.metrics);
  const times = responseTimes(timed.length > 0 ? found.metrics.at(-1) : undefined);
  const odd = oddSteps(pieces);
  return {
    kind: 'seen',
    cells: withAverages(countsOn(asked.grid, pieces), asked.grid, { pieces, times }),
    lastSeen: lastSeen(pieces, millisecondsOf(asked.grain)),
    remarks: [
      ...(odd === 0 ? [] : [`${odd} steps of ${asked.grain} are left out: their failures are not known`]),
      ...counting.remarks(found.metrics),
    ].map(remark => `${side}: ${remark}`),
  };
}

function readingOf({ grid }: Asked, candidate: SideSeen, stable: SideSeen | undefined): Reading {
  const times = new Set([...candidate.cells.keys(), ...(stable?.cells.keys() ?? [])]);
  const intervals = [...times]
    .sort((one, other) => one - other)
    .map((from): Interval => {
      const [ours, theirs] = [candidate.cells.get(from), stable?.cells.get(from)];
      return { from, ...(ours && { candidate: ours }), ...(theirs && { stable: theirs }) };
    });
  return {
    grid,
    intervals,
    lastSeen: {
      ...(candidate.lastSeen !== undefined && { candidate: candidate.lastSeen }),
      ...(stable?.lastSeen !== undefined && { stable: stable.lastSeen }),
    },
    remarks: [...candidate.remarks, ...(stable?.remarks ?? [])],
  };
}
