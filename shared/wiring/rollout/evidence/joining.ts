// What was known before and what is new, as one. Both lie on the same grid, one behind the other.
import type { Reading, Series } from '../../../judge/reading.js';

export function joinReadings(before: Reading, more: Reading): Reading {
  const edges = more.edges ?? before.edges;
  return {
    grid: { ...before.grid, to: more.grid.to },
    intervals: [...before.intervals, ...more.intervals.filter(({ from }) => from >= before.grid.to)],
    ...(edges !== undefined && { edges }),
    lastSeen: { ...before.lastSeen, ...more.lastSeen },
    remarks: [...new Set([...before.remarks, ...more.remarks])],
  };
}

export function joinSeries(before: Series, more: Series): Series {
  return {
    grid: { ...before.grid, to: more.grid.to },
    points: [...before.points, ...more.points.filter(({ from }) => from >= before.grid.to)],
    remarks: [...new Set([...before.remarks, ...more.remarks])],
  };
}
