// What telemetry says of both arms, interval by interval, on one grid. What a source does not know is absent, never 0.

/** One arm in one interval. Where rows are sampled, counts are estimates of requests: sum(itemCount). */
export type Cell = {
  readonly total: number;
  readonly bad: number;
  /** One count per bucket of the reading's `edges`, not cumulative; the last lies beyond the last edge. */
  readonly histogram?: readonly number[];
  /** Stored rows, and the sum of the squares of their weights. Absent: every request is its own row. */
  readonly rows?: number;
  readonly squares?: number;
  /** The mean time of a request in milliseconds, of sources that keep no histogram. */
  readonly average?: number;
};

export type Side = 'candidate' | 'stable';

/** Every interval begins at a whole multiple of `stepMilliseconds` since 1970. */
export type Grid = {
  readonly from: number;
  readonly to: number;
  readonly stepMilliseconds: number;
};

export type Interval = {
  readonly from: number;
  readonly candidate?: Cell;
  readonly stable?: Cell;
};

export type Reading = {
  readonly grid: Grid;
  /** In order of time. An interval of which nothing is known may be missing. */
  readonly intervals: readonly Interval[];
  /** Upper edges of the latency buckets in milliseconds, the same for both arms. */
  readonly edges?: readonly number[];
  /** The time of the newest row of each arm. */
  readonly lastSeen: { readonly candidate?: number; readonly stable?: number };
  /** What a reader should know, such as how much is sampled. */
  readonly remarks: readonly string[];
};

/** One number per interval of one arm: CPU, an average latency, whatever a query gives. Gaps are absent. */
export type Point = { readonly from: number; readonly value: number };
export type Series = {
  readonly grid: Grid;
  readonly points: readonly Point[];
  readonly remarks: readonly string[];
};

/** How differently the instances of stable fail, before anything moved: what `cluster: auto` is computed from. */
export type Spread = {
  readonly grid: Grid;
  /** By interval: total and bad of each instance. */
  readonly intervals: readonly {
    readonly from: number;
    readonly instances: readonly { readonly total: number; readonly bad: number }[];
  }[];
  /** Bad requests of all this time by session: how many, and the sum of the squares of how many each session had. */
  readonly sessions?: { readonly bad: number; readonly squares: number };
};
