// What became of the visits to one site: counted, and how late each was sent and how long its answer took.
import type { Reply } from './connection.js';

export type Spread = { readonly medianMs: number; readonly p99Ms: number; readonly worstMs: number };

export type LoadReport = {
  readonly site: string;
  /** In the playground's time, as it was asked for. */
  readonly perSecond: number;
  readonly returning: number;
  /** Visits that fell due so far. */
  readonly due: number;
  readonly sent: number;
  /** Fell due and could not be sent: too many answers were outstanding. */
  readonly unsent: number;
  readonly answered: number;
  /** Answers of 500 and above. */
  readonly errors: number;
  /** Sent, and no whole answer came. */
  readonly failed: number;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly byArm: Readonly<Record<string, { readonly answered: number; readonly errors: number }>>;
  /** From falling due to being sent, of the newest visits. */
  readonly lateness: Spread;
  /** From being sent to the whole answer, of the newest visits. */
  readonly latency: Spread;
};

const newest = 8_192;

type Samples = { add(value: number): void; spread(): Spread };

const startSamples = (): Samples => {
  const ring = new Float64Array(newest);
  let count = 0;
  return {
    add: value => {
      ring[count % newest] = value;
      count += 1;
    },
    spread: () => {
      const sorted = ring.slice(0, Math.min(count, newest)).sort();
      const at = (share: number): number =>
        Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 100) / 100;
      return { medianMs: at(0.5), p99Ms: at(0.99), worstMs: at(1) };
    },
  };
};

/** Whoever answered says so in its body: a slot, a revision, or whatever this app calls itself. */
const armOf = (body: string): string =>
  /"(?:slot|revision|endpoint|backend)": *"([^"]*)"/.exec(body)?.[1] ?? 'unknown';

export type Counts = {
  due(): void;
  sent(lateMilliseconds: number): void;
  unsent(): void;
  answered(reply: Reply, milliseconds: number): void;
  failed(): void;
  report(): Omit<LoadReport, 'site' | 'perSecond' | 'returning'>;
};

export const startCounts = (): Counts => {
  const totals = { due: 0, sent: 0, unsent: 0, answered: 0, errors: 0, failed: 0 };
  const byStatus = new Map<number, number>();
  const byArm = new Map<string, { answered: number; errors: number }>();
  const lateness = startSamples();
  const latency = startSamples();
  return {
    due: () => {
      totals.due += 1;
    },
    sent: late => {
      totals.sent += 1;
      lateness.add(late);
    },
    unsent: () => {
      totals.unsent += 1;
    },
    failed: () => {
      totals.failed += 1;
    },
    answered: ({ status, body }, milliseconds) => {
      const isError = status >= 500;
      totals.answered += 1;
      if (isError) totals.errors += 1;
      byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
      const arm = armOf(body);
      const counted = byArm.get(arm) ?? { answered: 0, errors: 0 };
      byArm.set(arm, {
        answered: counted.answered + 1,
        errors: counted.errors + (isError ? 1 : 0),
      });
      latency.add(milliseconds);
    },
    report: () => ({
      ...totals,
      byStatus: Object.fromEntries(byStatus),
      byArm: Object.fromEntries(byArm),
      lateness: lateness.spread(),
      latency: latency.spread(),
    }),
  };
};
