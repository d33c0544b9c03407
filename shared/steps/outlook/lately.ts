// How many requests there were lately, from what a source answers: in the last hour, and hour by hour in the last day. What
// lies before the first request that was counted is not known, and never taken for no traffic.
import type { Grid, Reading } from '../../judge/reading.js';
import type { FromHour } from '../slo-gate/traffic.js';

export const hour = 3_600_000;
const fiveMinutes = 300_000;
/** Nobody may have come in the first hours of a day: that somebody counted then is known by the half day before. */
const hoursAsked = 36;
const hoursOfDay = 24;

export type Terms = {
  readonly now: number;
  readonly stepMilliseconds: number;
  readonly lagMilliseconds: number;
};

export function hourGrid({ now, stepMilliseconds: finest, lagMilliseconds }: Terms): Grid {
  const step = Math.ceil(fiveMinutes / finest) * finest;
  return gridBefore(now - lagMilliseconds, step, hour);
}

export function dayGrid({ now, lagMilliseconds }: Terms): Grid {
  return gridBefore(now - lagMilliseconds, hour, hoursAsked * hour);
}

function gridBefore(end: number, stepMilliseconds: number, length: number): Grid {
  const to = Math.floor(end / stepMilliseconds) * stepMilliseconds;
  return { from: to - Math.ceil(length / stepMilliseconds) * stepMilliseconds, to, stepMilliseconds };
}

export type Counted = { readonly from: number; readonly total: number; readonly bad: number };

/** Both arms together: a rollout of an hour ago may have had its share. */
export function countedIn({ intervals }: Reading): readonly Counted[] {
  return intervals.flatMap(({ from, candidate, stable }) => {
    const cells = [candidate, stable].filter(cell => cell !== undefined);
    const total = cells.reduce((sum, cell) => sum + cell.total, 0);
    const bad = cells.reduce((sum, cell) => sum + cell.bad, 0);
    return cells.length === 0 ? [] : [{ from, total, bad }];
  });
}

export type Lately = {
  readonly perSecond: number;
  /** As in the busiest interval, and more by chance: the traffic may have risen just now. */
  readonly mostPerSecond: number;
  readonly total: number;
  readonly bad: number;
  /** Of the last hour, so much is known. */
  readonly milliseconds: number;
  /** It is known that somebody counted before this hour as well. */
  readonly isWhole: boolean;
  /** Each hour with its rate, from the oldest on; empty unless the whole day is known. */
  readonly day: readonly FromHour[];
};

/** Undefined where nothing was counted within the hour. */
export function latelyFrom(ofHour: Reading, ofDay: Reading | undefined): Lately | undefined {
  const cells = countedIn(ofHour);
  const begun = ofDay === undefined ? undefined : firstHeard(countedIn(ofDay));
  const isWhole = begun !== undefined && begun + hour <= ofHour.grid.from;
  const from = isWhole ? ofHour.grid.from : firstHeard(cells);
  if (cells.length === 0 || from === undefined) return undefined;
  const milliseconds = ofHour.grid.to - from;
  const total = cells.reduce((sum, cell) => sum + cell.total, 0);
  const busiest = Math.max(...cells.map(cell => cell.total));
  return {
    perSecond: total / (milliseconds / 1_000),
    mostPerSecond: (busiest + 2 * Math.sqrt(busiest + 1)) / (ofHour.grid.stepMilliseconds / 1_000),
    total,
    bad: cells.reduce((sum, cell) => sum + cell.bad, 0),
    milliseconds,
    isWhole,
    day: dayFrom(ofDay),
  };
}

function firstHeard(cells: readonly Counted[]): number | undefined {
  return cells.find(({ total }) => total > 0)?.from;
}

/** The version may be younger than a day; then it says nothing of the hours before. */
function dayFrom(reading: Reading | undefined): Lately['day'] {
  if (reading === undefined) return [];
  const cells = countedIn(reading);
  const begun = firstHeard(cells);
  const from = reading.grid.to - hoursOfDay * hour;
  if (begun === undefined || begun > from || reading.grid.from > from) return [];
  const totals = new Map(cells.map(cell => [cell.from, cell.total]));
  return Array.from({ length: hoursOfDay }, (_, at) => {
    const time = from + at * hour;
    return { hour: new Date(time).getUTCHours(), perSecond: (totals.get(time) ?? 0) / (hour / 1_000) };
  });
}
