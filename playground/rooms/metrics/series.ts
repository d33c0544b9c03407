// Adds up what was measured: one series for each wanted combination of dimensions, one value for each step of time.
import type { Fields } from '../../exchange.js';
import type { Habits } from '../../habits.js';
import { type Cell, minute } from '../../time/minutes.js';
import type { DimensionFilter } from './filter.js';
import type { MetricsQuery } from './query.js';
import type { Aggregation, MetricDefinition } from './table.js';

type Sum = Pick<Cell, 'count' | 'total' | 'minimum' | 'maximum'>;

const add = (sum: Sum | undefined, cell: Sum): Sum =>
  sum
    ? {
        count: sum.count + cell.count,
        total: sum.total + cell.total,
        minimum: Math.min(sum.minimum, cell.minimum),
        maximum: Math.max(sum.maximum, cell.maximum),
      }
    : cell;

const aggregated = (sum: Sum, aggregation: Aggregation): number =>
  aggregation === 'average' ? sum.total / Math.max(1, sum.count) : sum[aggregation];

const stamp = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');

const pointOf = (
  at: number,
  sum: Sum | undefined,
  names: readonly Aggregation[],
  gaps: Habits['metricsGaps'],
) => {
  const timeStamp = stamp(at);
  if (sum) return [{ timeStamp, ...Object.fromEntries(names.map(name => [name, aggregated(sum, name)])) }];
  if (gaps === 'absent') return [];
  return [
    gaps === 'zero' ? { timeStamp, ...Object.fromEntries(names.map(name => [name, 0])) } : { timeStamp },
  ];
};

/** A minute without data is a point without a value, on the same grid as the others. */
const pointsOf = (
  cells: readonly Cell[],
  query: MetricsQuery,
  names: readonly Aggregation[],
  gaps: Habits['metricsGaps'],
): readonly Fields[] => {
  const sums = new Map<number, Sum>();
  for (const cell of cells) {
    const step = Math.floor((cell.at - query.span.from) / query.interval);
    sums.set(step, add(sums.get(step), cell));
  }
  const steps = Math.ceil((query.span.until - query.span.from) / query.interval);
  return Array.from({ length: steps }, (_, step) =>
    pointOf(query.span.from + step * query.interval, sums.get(step), names, gaps),
  ).flat();
};

const dimensionOf = (cell: Cell, dimension: string): string => {
  const found = Object.entries(cell.dimensions).find(
    ([name]) => name.toLowerCase() === dimension.toLowerCase(),
  );
  return found?.[1] ?? '';
};

const passes = (cell: Cell, filters: readonly DimensionFilter[]): boolean =>
  filters.every(({ dimension, values }) =>
    values.some(each => each === '*' || each.toLowerCase() === dimensionOf(cell, dimension).toLowerCase()),
  );

type Group = { readonly values: readonly string[]; readonly cells: Cell[] };

const groupsOf = (cells: readonly Cell[], split: readonly string[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const cell of cells) {
    const values = split.map(each => dimensionOf(cell, each));
    const group = groups.get(values.join('\n')) ?? { values, cells: [] };
    group.cells.push(cell);
    groups.set(values.join('\n'), group);
  }
  return [...groups.values()];
};

const ranked = (groups: readonly Group[], order: MetricsQuery['order']): readonly Group[] => {
  if (!order) return groups;
  const rank = ({ cells }: Group): number => {
    const sum = cells.reduce<Sum | undefined>((all, cell) => add(all, cell), undefined);
    return sum ? aggregated(sum, order.by) : 0;
  };
  return [...groups].sort((one, other) => (rank(one) - rank(other)) * (order.ascending ? 1 : -1));
};

/** Only minutes that are over, and over for so long that Azure would know them. */
export const visibleCells = (cells: readonly Cell[], now: number, habits: Habits): readonly Cell[] =>
  cells.filter(each => each.at + minute + habits.metricsDelaySeconds * 1000 <= now);

export const seriesOf = (
  metric: MetricDefinition,
  cells: readonly Cell[],
  query: MetricsQuery,
  habits: Habits,
): readonly Fields[] => {
  const names = query.aggregations.length > 0 ? query.aggregations : [metric.primary];
  const wanted = cells.filter(each => passes(each, query.filters));
  const split = query.filters
    .map(each => each.dimension)
    .filter(each => !query.rollUp.includes(each.toLowerCase()));
  const whole: readonly Group[] = [{ values: [], cells: [...wanted] }];
  const groups = query.filters.length === 0 ? whole : groupsOf(wanted, split).slice(0);
  return ranked(groups, query.order)
    .slice(0, query.filters.length === 0 ? 1 : query.top)
    .map(group => ({
      metadatavalues: split.map((dimension, index) => ({
        name: { value: dimension.toLowerCase(), localizedValue: dimension.toLowerCase() },
        value: group.values[index] ?? '',
      })),
      ...(query.metadataOnly ? {} : { data: pointsOf(group.cells, query, names, habits.metricsGaps) }),
    }));
};
