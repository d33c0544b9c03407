// The charts of a verdict: the evidence as it grew, the error rates and the latencies of both arms. Made from what the
// judge was told and nothing else, so that a stored rollout draws the same.
import type { Cell, Interval, Reading } from '../judge/reading.js';
import { wilson } from '../judge/statistics/proportion.js';
import { histogramQuantile } from '../judge/statistics/quantile.js';
import type { Chart, ChartLimit, ChartLine, ChartPoint } from './document.js';
import { evidenceChart, type Judging } from './evidence-chart.js';

const mostGroups = 40;
const fewestGroups = 6;
/** Fewer requests of an arm in one point would be a picture of chance. */
const enoughRequests = 150;

/** Without those that would be empty. */
export function verdictCharts(judging: Judging): readonly Chart[] {
  const told = judging.evidence.counts['requests'];
  const reading = told?.kind === 'told' ? frozen(told.value, judging) : undefined;
  const charts = [
    evidenceChart(judging),
    ...(reading === undefined ? [] : [errorChart(reading, judging), latencyChart(reading, judging)]),
  ];
  return charts.filter(({ lines }) => lines.some(({ points }) => points.length > 0));
}

/** What lies outside of every share was not judged, and what is younger than the lag is not complete. */
function frozen(reading: Reading, { setup, evidence }: Judging): Reading {
  const step = reading.grid.stepMilliseconds;
  const until = evidence.now - setup.lagMilliseconds;
  const { windows } = evidence;
  const isJudged = ({ from }: Interval) =>
    from + step <= until &&
    (windows.length === 0 ||
      windows.some(each => from >= each.from && from + step <= (each.to ?? Number.POSITIVE_INFINITY)));
  return { ...reading, intervals: reading.intervals.filter(isJudged) };
}

type Group = { readonly at: number; readonly intervals: readonly Interval[] };

/** So many intervals together that a chart has no more points than can be seen. */
function groupsOf({ intervals, grid }: Reading): readonly Group[] {
  const step = grid.stepMilliseconds;
  const [first, last] = [intervals[0]?.from, intervals.at(-1)?.from];
  if (first === undefined || last === undefined) return [];
  const wanted = Math.min(mostGroups, Math.max(fewestGroups, quieterArm(intervals) / enoughRequests));
  const width = step * Math.max(1, Math.ceil(((last - first) / step + 1) / wanted));
  const groups = new Map<number, Interval[]>();
  for (const interval of intervals) {
    const at = first + Math.floor((interval.from - first) / width) * width;
    groups.set(at, [...(groups.get(at) ?? []), interval]);
  }
  return [...groups].map(([at, members]) => ({ at: at + width, intervals: members }));
}

const arms = ['candidate', 'stable'] as const;

/** Requests of the arm that had fewer, of those that had any. */
function quieterArm(intervals: readonly Interval[]): number {
  const totals = arms.map(arm =>
    sum(
      intervals.flatMap(interval => interval[arm] ?? []),
      'total',
    ),
  );
  return Math.min(...totals.filter(total => total > 0));
}

function errorChart(reading: Reading, { setup, names }: Judging): Chart {
  const groups = groupsOf(reading);
  const lines = arms.map((arm): ChartLine => {
    const points = groups.flatMap(({ at, intervals }): readonly ChartPoint[] => {
      const cells = intervals.flatMap(interval => interval[arm] ?? []);
      const [total, bad] = [sum(cells, 'total'), sum(cells, 'bad')];
      return total > 0 ? [{ at, value: bad / total, ...wilson(bad, total) }] : [];
    });
    return { name: names?.[arm] ?? arm, tint: arm, points };
  });
  const limits = setup.objectives.flatMap((objective): readonly ChartLimit[] =>
    objective.kind === 'ceiling' && objective.bad.kind === 'errors' && objective.metric === 'requests'
      ? [{ name: objective.name, value: objective.most, tint: objective.role === 'must' ? 'bad' : 'warning' }]
      : [],
  );
  const highest = lines.flatMap(({ points }) => points.map(({ value }) => value)).reduce(most, 0);
  const room = limits.map(({ value }) => value).reduce(most, 0);
  return {
    title: 'Errors',
    about: 'The share of requests that failed. In the shaded range lies the true share, 19 times out of 20.',
    unit: 'share',
    lines: lines.filter(({ points }) => points.length > 0),
    limits,
    drawn: { low: 0, high: Math.min(1, Math.max(2 * highest, 1.2 * room, 0.002)) },
  };
}

const quantiles = [
  { name: 'p50', share: 0.5, isDashed: true },
  { name: 'p95', share: 0.95, isDashed: false },
] as const;

function latencyChart(reading: Reading, { names }: Judging): Chart {
  const groups = groupsOf(reading);
  const { edges } = reading;
  const lines =
    edges === undefined
      ? arms.map(arm => averageLine(arm, groups))
      : arms.flatMap(arm => quantiles.map(quantile => quantileLine(arm, quantile, { groups, edges })));
  const named = lines.map(line => ({ ...line, name: renamed(line.name, names) }));
  return {
    title: 'Latency',
    about:
      edges === undefined
        ? 'The average time of a request. An average hides the slow ones.'
        : 'The time within which half of the requests (dotted) and 95 of 100 were answered.',
    unit: 'milliseconds',
    lines: named.filter(({ points }) => points.length > 0),
    limits: [],
  };
}

/** `candidate p95` in the words of whoever shows it. */
function renamed(name: string, names: Judging['names']): string {
  const arm = arms.find(each => name.startsWith(each));
  return arm === undefined ? name : name.replace(arm, () => names?.[arm] ?? arm);
}

type Arm = (typeof arms)[number];
type Measured = { readonly groups: readonly Group[]; readonly edges: readonly number[] };

function quantileLine(
  arm: Arm,
  { name, share, isDashed }: (typeof quantiles)[number],
  { groups, edges }: Measured,
): ChartLine {
  const points = groups.flatMap(({ at, intervals }): readonly ChartPoint[] => {
    const histograms = intervals.flatMap(interval => {
      const histogram = interval[arm]?.histogram;
      return histogram === undefined ? [] : [histogram];
    });
    const counts = (histograms[0] ?? []).map((_, bucket) =>
      histograms.reduce((total, each) => total + (each[bucket] ?? 0), 0),
    );
    const value = histogramQuantile(counts, edges, share);
    return Number.isFinite(value) ? [{ at, value }] : [];
  });
  return { name: `${arm} ${name}`, tint: arm, points, ...(isDashed && { isDashed: true as const }) };
}

function averageLine(arm: Arm, groups: readonly Group[]): ChartLine {
  const points = groups.flatMap(({ at, intervals }): readonly ChartPoint[] => {
    const cells = intervals
      .flatMap(interval => interval[arm] ?? [])
      .filter(({ average }) => average !== undefined);
    const total = sum(cells, 'total');
    const time = cells.reduce((all, cell) => all + (cell.average ?? 0) * cell.total, 0);
    return total > 0 ? [{ at, value: time / total }] : [];
  });
  return { name: `${arm} average`, tint: arm, points };
}

function sum(cells: readonly Cell[], what: 'total' | 'bad'): number {
  return cells.reduce((total, cell) => total + cell[what], 0);
}

function most(one: number, other: number): number {
  return Math.max(one, other);
}
