// When a gate has seen enough, what its last verdict is worth, and how the step ends by it. Only `pass` is green.
import type { Code } from '../../fault/catalogue.js';
import type { Interval, Reading } from '../../judge/reading.js';
import type { Evidence } from '../../judge/setup.js';
import type { Verdict, VerdictKind } from '../../judge/verdict.js';
import type { Outcome } from '../../step/outcome.js';
import type { GatePlan } from './port.js';
import { patienceFor } from './schedule.js';

export type AtLook = {
  readonly now: number;
  readonly verdict: Verdict;
  /** Where the data end that every question has been answered up to; undefined while nothing has been. */
  readonly answeredUntil: number | undefined;
  /** Since when no question could be read; undefined when the last one could. */
  readonly unreadableSince: number | undefined;
};

/** It fails at once. Anything else takes the whole time, and a little longer where the source is late. */
export function isOver(plan: GatePlan, look: AtLook): boolean {
  if (look.verdict.kind === 'fail') return true;
  if ((look.answeredUntil ?? 0) >= plan.until) return true;
  const lag = plan.setup.lagMilliseconds;
  const patience = patienceFor(lag);
  const isBlind = look.answeredUntil === undefined && look.unreadableSince !== undefined;
  if (isBlind && look.now - (look.unreadableSince ?? look.now) >= patience) return true;
  const last = plan.kind === 'past' ? look.now : plan.until + lag + patience;
  return look.now >= last;
}

/** The verdict of what was seen, held against what was to be seen: a pass of half of it is none. */
export function lastVerdict(plan: GatePlan, verdict: Verdict, evidence: Evidence): Verdict {
  if (verdict.kind !== 'pass' && verdict.kind !== 'undecided') return verdict;
  const doubts = plan.counts.flatMap(metric => {
    const told = evidence.counts[metric];
    return told?.kind === 'told' ? doubtOf(told.value, plan) : [];
  });
  const [doubt] = doubts;
  if (doubt === undefined) return verdict;
  return { ...verdict, kind: 'no-data', hold: false, sufficient: false, because: doubt };
}

function doubtOf({ grid, intervals }: Reading, plan: GatePlan): readonly string[] {
  if (grid.to < plan.until) {
    return [`the counts end at ${timeOf(grid.to)}, and were asked for until ${timeOf(plan.until)}`];
  }
  const first = intervals.find(interval => isCounted(interval, plan))?.from;
  const who = plan.arms.stable === undefined ? 'a request' : 'requests of both arms';
  if (first === undefined) return [];
  if (first - plan.from <= (plan.until - plan.from) / 2) return [];
  return [
    `${who} were counted only from ${timeOf(first)} on, and the time that is judged begins at ${timeOf(plan.from)}: judge a shorter time, or later`,
  ];
}

function isCounted({ candidate, stable }: Interval, { arms }: GatePlan): boolean {
  return candidate !== undefined && (arms.stable === undefined || stable !== undefined);
}

function timeOf(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

const endings: Readonly<Record<VerdictKind, { readonly outcome: Outcome; readonly code?: Code }>> = {
  pass: { outcome: 'passed' },
  fail: { outcome: 'refused', code: 'GATE_FAILED' },
  undecided: { outcome: 'held', code: 'GATE_UNDECIDED' },
  'no-data': { outcome: 'held', code: 'GATE_NO_DATA' },
  unreadable: { outcome: 'held', code: 'TELEMETRY_UNREADABLE' },
};

export function endingFor({ kind }: Verdict): { readonly outcome: Outcome; readonly code?: Code } {
  return endings[kind];
}
