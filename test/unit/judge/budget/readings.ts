// Readings, series and evidence for the tests of budgets: what was counted, interval by interval.
import type { Budget } from '../../../../shared/judge/objective.js';
import type { Interval, Reading, Series } from '../../../../shared/judge/reading.js';
import type { Evidence } from '../../../../shared/judge/setup.js';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
/** A Monday at midnight in UTC. */
export const monday = 1_767_571_200_000;

export type Counts = { readonly bad: number; readonly total: number };
export type Span = { readonly from: number; readonly to: number; readonly step: number };

/** Counts of the stable arm by the time of their interval; absent is a gap. */
export function reading({ from, to, step }: Span, at: (from: number) => Counts | undefined): Reading {
  const intervals: Interval[] = [];
  for (let time = from; time + step <= to; time += step) {
    const counts = at(time);
    if (counts !== undefined) intervals.push({ from: time, stable: counts });
  }
  return { grid: { from, to, stepMilliseconds: step }, intervals, lastSeen: {}, remarks: [] };
}

export function series({ from, to, step }: Span, at: (from: number) => number | undefined): Series {
  const points: { from: number; value: number }[] = [];
  for (let time = from; time + step <= to; time += step) {
    const value = at(time);
    if (value !== undefined) points.push({ from: time, value });
  }
  return { grid: { from, to, stepMilliseconds: step }, points, remarks: [] };
}

export function evidenceOf(told: { readonly requests?: Reading; readonly cpu?: Series }): Evidence {
  const { requests, cpu } = told;
  return {
    now: requests?.grid.to ?? cpu?.grid.to ?? 0,
    windows: [],
    counts: requests === undefined ? {} : { requests: { kind: 'told', value: requests } },
    series: cpu === undefined ? {} : { cpu: { kind: 'told', value: cpu } },
  };
}

export function budget(changed: Partial<Budget> = {}): Budget {
  return {
    kind: 'budget',
    name: 'availability 99% over 30d',
    role: 'must',
    metric: 'requests',
    bad: { kind: 'errors' },
    target: 0.99,
    window: { kind: 'rolling', milliseconds: 30 * day },
    budgeting: { kind: 'occurrences' },
    burn: [],
    leastLeft: 0,
    leastEvents: 100,
    ...changed,
  };
}
