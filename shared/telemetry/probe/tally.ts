// What came of the probes, counted by the time at which each was sent.
import type { Cell, Grid, Interval, Reading, Side } from '../../judge/reading.js';

/** The boundaries that OpenTelemetry gives the durations of HTTP requests, in milliseconds. */
export const edges = [5, 10, 25, 50, 75, 100, 250, 500, 750, 1_000, 2_500, 5_000, 7_500, 10_000] as const;

/** Fine enough for every grid that is judged by, and coarse enough to keep for days. */
export const bucketMilliseconds = 10_000;

export type Probe = {
  readonly side: Side;
  readonly sentAt: number;
  readonly bad: boolean;
  readonly milliseconds: number;
};

export type Tally = {
  readonly sent: (sentAt: number) => void;
  readonly settled: (probe: Probe) => void;
  /** Sent, and of no consequence: the run ended under it. */
  readonly dropped: (sentAt: number) => void;
  /** Only whole intervals of which every probe was answered. Undefined when there is none. */
  readonly reading: (grid: Grid, now: number) => Pick<Reading, 'grid' | 'intervals' | 'lastSeen'> | undefined;
};

type Count = { total: number; bad: number; readonly histogram: number[] };
type Bucket = { readonly [side in Side]?: Count };

export function startTally(): Tally {
  const buckets = new Map<number, Bucket>();
  const underWay = new Map<number, number>();
  const lastSeen: { candidate?: number; stable?: number } = {};
  const leave = (sentAt: number) => {
    const left = (underWay.get(sentAt) ?? 1) - 1;
    if (left > 0) underWay.set(sentAt, left);
    else underWay.delete(sentAt);
  };
  return {
    sent: sentAt => {
      underWay.set(sentAt, (underWay.get(sentAt) ?? 0) + 1);
    },
    dropped: leave,
    settled: probe => {
      leave(probe.sentAt);
      lastSeen[probe.side] = Math.max(lastSeen[probe.side] ?? 0, probe.sentAt);
      const from = probe.sentAt - (probe.sentAt % bucketMilliseconds);
      buckets.set(from, withProbe(buckets.get(from) ?? {}, probe));
    },
    reading: (grid, now) => {
      const until = Math.min(now, ...underWay.keys());
      const { from, stepMilliseconds: step } = grid;
      const to = Math.min(grid.to, Math.floor(until / step) * step);
      const intervals = intervalsOf(buckets, { from, to, stepMilliseconds: step });
      if (intervals.length === 0) return undefined;
      return { grid: { from, to, stepMilliseconds: step }, intervals, lastSeen: { ...lastSeen } };
    },
  };
}

function withProbe(bucket: Bucket, { side, bad, milliseconds }: Probe): Bucket {
  const count = bucket[side] ?? emptyCount();
  count.total += 1;
  count.bad += bad ? 1 : 0;
  const beyond = edges.findIndex(edge => milliseconds <= edge);
  const at = beyond < 0 ? edges.length : beyond;
  count.histogram[at] = (count.histogram[at] ?? 0) + 1;
  return { ...bucket, [side]: count };
}

function intervalsOf(buckets: ReadonlyMap<number, Bucket>, grid: Grid): readonly Interval[] {
  const found = new Map<number, Bucket>();
  for (const [at, bucket] of buckets) {
    if (at < grid.from || at >= grid.to) continue;
    const from = at - (at % grid.stepMilliseconds);
    const before = found.get(from) ?? {};
    found.set(from, joined(before, bucket));
  }
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([from, { candidate, stable }]) => ({
      from,
      ...(candidate && { candidate: cellOf(candidate) }),
      ...(stable && { stable: cellOf(stable) }),
    }));
}

function joined(one: Bucket, other: Bucket): Bucket {
  const candidate = added(one.candidate, other.candidate);
  const stable = added(one.stable, other.stable);
  return { ...(candidate && { candidate }), ...(stable && { stable }) };
}

function added(one: Count | undefined, other: Count | undefined): Count | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return {
    total: one.total + other.total,
    bad: one.bad + other.bad,
    histogram: one.histogram.map((count, at) => count + (other.histogram[at] ?? 0)),
  };
}

function cellOf({ total, bad, histogram }: Count): Cell {
  return { total, bad, histogram: [...histogram] };
}

function emptyCount(): Count {
  return { total: 0, bad: 0, histogram: Array.from({ length: edges.length + 1 }, () => 0) };
}
