// Evidence made by hand: every interval has what was expected of it, so that no test depends on luck.
import type { Objective, Role } from '../../../../shared/judge/objective.js';
import type { Cell, Interval, Reading } from '../../../../shared/judge/reading.js';
import { type Settings, usualSettings } from '../../../../shared/judge/settings.js';
import type { Evidence, JudgeSetup, PlannedShare, Told, Window } from '../../../../shared/judge/setup.js';

export const step = 30_000;
export const lag = 60_000;
export const begin = 1_800_000_000_000;
export const edges = [5, 10, 25, 50, 75, 100, 250, 500, 750, 1000, 2500, 5000, 7500, 10_000];

const minutes = (count: number) => count * 60_000;

export const plan: readonly PlannedShare[] = [
  { percent: 10, milliseconds: minutes(10) },
  { percent: 50, milliseconds: minutes(15) },
  { percent: 100, milliseconds: minutes(10) },
];

export const errors = (role: Role = 'must'): Objective => {
  return { kind: 'no-worse', name: 'errors no worse than stable', role, metric: 'requests', of: 'errors' };
};
export const latency = (role: Role = 'must'): Objective => {
  return { kind: 'no-worse', name: 'latency no worse than stable', role, metric: 'requests', of: 'latency' };
};
export const ceiling = (most: number, role: Role = 'must'): Objective => ({
  kind: 'ceiling',
  name: `errors <= ${most * 100}%`,
  role,
  metric: 'requests',
  bad: { kind: 'errors' },
  most,
});

export type Wish = {
  readonly objectives?: readonly Objective[];
  readonly settings?: Partial<Settings>;
  readonly plan?: readonly PlannedShare[];
};

export function setupOf(wish: Wish = {}): JudgeSetup {
  return {
    objectives: wish.objectives ?? [errors(), latency()],
    settings: { ...usualSettings, ...wish.settings },
    plan: wish.plan ?? plan,
    stepMilliseconds: step,
    lagMilliseconds: lag,
  };
}

/** How an arm behaves: its error rate, and the median of its latency in milliseconds. */
export type Behaviour = { readonly rate: number; readonly median: number };
export const healthy: Behaviour = { rate: 0.001, median: 100 };

export type Scene = {
  /** Requests of both arms in one interval. */
  readonly requests: number;
  /** So many intervals, from the first window on. */
  readonly intervals: number;
  readonly windows: readonly Window[];
  readonly candidate: (at: number) => Behaviour | undefined;
  readonly stable: (at: number) => Behaviour | undefined;
};

export const usualScene: Scene = {
  requests: 3000,
  intervals: 20,
  windows: [{ percent: 10, from: begin }],
  candidate: () => healthy,
  stable: () => healthy,
};

/** Errors come one by one, whenever enough of them have added up. */
export function intervalsOf(scene: Scene): readonly Interval[] {
  const carried = { candidate: 0, stable: 0 };
  return Array.from({ length: scene.intervals }, (_, at) => {
    const from = begin + at * step;
    const window = scene.windows.findLast(each => each.from <= from);
    const share = (window?.percent ?? 50) / 100;
    const arm = (side: 'candidate' | 'stable', part: number): Cell | undefined => {
      const behaviour = scene[side](at);
      const total = Math.round(scene.requests * part);
      if (behaviour === undefined) return undefined;
      carried[side] += total * behaviour.rate;
      const bad = Math.floor(carried[side] + 1e-9);
      carried[side] -= bad;
      return { total, bad, histogram: histogramOf(total, behaviour.median) };
    };
    const [candidate, stable] = [arm('candidate', share), arm('stable', 1 - share)];
    return { from, ...(candidate && { candidate }), ...(stable && { stable }) };
  });
}

/** Of a lognormal law with a spread of 1. */
export function histogramOf(total: number, median: number): readonly number[] {
  const below = (edge: number) => normalShare(Math.log(edge / median)) * total;
  const bounds = [0, ...edges.map(below), total];
  return bounds.slice(1).map((bound, at) => bound - (bounds[at] ?? 0));
}

/** Abramowitz and Stegun 26.2.17, good to seven digits. */
function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const sum = series.reduce((total, factor, at) => total + factor * t ** (at + 1), 0);
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
  return z > 0 ? 1 - tail : tail;
}

export function readingOf(intervals: readonly Interval[], also: Partial<Reading> = {}): Reading {
  const last = intervals.at(-1)?.from ?? begin;
  return {
    grid: { from: begin, to: last + step, stepMilliseconds: step },
    ...{ intervals, edges, lastSeen: {}, remarks: [] },
    ...also,
  };
}

export const told = (value: Reading): Told<Reading> => ({ kind: 'told', value });

export function evidenceOf(wish: Partial<Scene> = {}, also: Partial<Evidence> = {}): Evidence {
  const scene = { ...usualScene, ...wish };
  return {
    now: begin + scene.intervals * step + lag,
    windows: scene.windows,
    counts: { requests: told(readingOf(intervalsOf(scene))) },
    series: {},
    ...also,
  };
}
