// What was measured, minute by minute of the playground's time: what platform metrics are made from. A day is kept.

export type Dimensions = Readonly<Record<string, string>>;

/** All samples of one minute that share their dimensions. */
export type Cell = {
  /** The start of the minute, in milliseconds since 1970. */
  readonly at: number;
  readonly dimensions: Dimensions;
  readonly count: number;
  readonly total: number;
  readonly minimum: number;
  readonly maximum: number;
};

export type Sample = {
  /** Whatever names the measured thing; every room has its own names. */
  readonly resource: string;
  readonly measure: string;
  readonly dimensions: Dimensions;
  readonly value: number;
  readonly at: Date;
};

export type Span = { readonly from: number; readonly until: number };

export type Minutes = {
  record(sample: Sample): void;
  /** The cells of the minutes that begin within the span, oldest first. */
  cells(resource: string, measure: string, span: Span): readonly Cell[];
  /** Each of the two gets the other's past. */
  exchange(one: string, other: string): void;
};

export const minute = 60_000;
export const keptMilliseconds = 24 * 60 * minute + 15 * minute;

export const floorToMinute = (time: number): number => Math.floor(time / minute) * minute;

type Series = Map<number, Map<string, Cell>>;

const forget = (series: Series, before: number): void => {
  for (const at of series.keys()) {
    if (at >= before) return;
    series.delete(at);
  }
};

const withSample = (cell: Cell | undefined, { value, dimensions }: Sample, at: number): Cell =>
  cell
    ? {
        ...cell,
        count: cell.count + 1,
        total: cell.total + value,
        minimum: Math.min(cell.minimum, value),
        maximum: Math.max(cell.maximum, value),
      }
    : { at, dimensions, count: 1, total: value, minimum: value, maximum: value };

export const startMinutes = (): Minutes => {
  const resources = new Map<string, Map<string, Series>>();
  const seriesOf = (resource: string, measure: string): Series => {
    const measures = resources.get(resource) ?? new Map<string, Series>();
    resources.set(resource, measures);
    const series = measures.get(measure) ?? new Map<number, Map<string, Cell>>();
    measures.set(measure, series);
    return series;
  };
  return {
    record: sample => {
      const at = floorToMinute(sample.at.getTime());
      const series = seriesOf(sample.resource, sample.measure);
      const cells = series.get(at) ?? new Map<string, Cell>();
      if (cells.size === 0) forget(series, at - keptMilliseconds);
      series.set(at, cells);
      const key = Object.values(sample.dimensions).join('\n');
      cells.set(key, withSample(cells.get(key), sample, at));
    },
    cells: (resource, measure, { from, until }) =>
      [...(resources.get(resource)?.get(measure) ?? [])]
        .filter(([at]) => at >= from && at < until)
        .flatMap(([, cells]) => [...cells.values()]),
    exchange: (one, other) => {
      const [past, otherPast] = [resources.get(one), resources.get(other)];
      resources.set(one, otherPast ?? new Map());
      resources.set(other, past ?? new Map());
    },
  };
};
