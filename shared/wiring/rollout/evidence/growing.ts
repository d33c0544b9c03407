// What was known before and what is new, as one list that grows at its end: of a long rollout nothing is copied at every
// look, and the judge finds the list that it knows. Answers stay as they came, for the journal.
import type { Reading, Series } from '../../../judge/reading.js';
import { joinReadings, joinSeries } from './joining.js';

export function growReading(before: Reading | undefined, more: Reading): Reading {
  if (before === undefined) return { ...more, intervals: [...more.intervals] };
  const joined = joinReadings({ ...before, intervals: [] }, more);
  return { ...joined, intervals: grown(before.intervals, joined.intervals) };
}

export function growSeries(before: Series | undefined, more: Series): Series {
  if (before === undefined) return { ...more, points: [...more.points] };
  const joined = joinSeries({ ...before, points: [] }, more);
  return { ...joined, points: grown(before.points, joined.points) };
}

function grown<T>(before: readonly T[], more: readonly T[]): readonly T[] {
  // It was copied when it began, and nobody else adds to it.
  const list = before as T[];
  for (const each of more) list.push(each);
  return list;
}
