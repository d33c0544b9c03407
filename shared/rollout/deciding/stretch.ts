// How far a share has come: its time is counted by data that were judged, and its end is bounded by the clock.
import type { VerdictTold } from '../event.js';
import type { Lasting, Plan } from '../plan.js';
import { count, share, span } from '../words.js';
import { rungOf } from './forward.js';
import { type In, isPromoted, openWindow } from './moves.js';

export type Judging = In<'observing' | 'held' | 'watching'>;

export type Stretch = {
  /** Since when this share is in force. */
  readonly from: number;
  /** As long as it was planned. */
  readonly over: boolean;
  /** Twice as long as planned, or the clock says that it never will be. */
  readonly spent: boolean;
  /** How much was judged, of how much. */
  readonly words: string;
};

export function stretchOf(plan: Plan, state: Judging, verdict: VerdictTold): Stretch {
  const from = openWindow(state)?.from ?? state.since;
  const lasts = lastingOf(plan, state);
  const where = share(state.asked);
  const passed = state.at - from;
  if (lasts.kind === 'time') {
    const { milliseconds } = lasts;
    const judged = Math.max(0, Math.min((verdict.judgedUntil ?? from) - from, passed));
    // Silence must not stretch a rung for ever.
    const longest = 2 * milliseconds + plan.lagMilliseconds + 2 * plan.checkMilliseconds;
    return {
      from,
      over: judged >= milliseconds,
      spent: judged >= 2 * milliseconds || passed >= longest,
      words: wordsFor(judged, milliseconds, where),
    };
  }
  const { requests, atMostMilliseconds } = lasts;
  const seen = verdict.candidateRequests;
  return {
    from,
    over: seen >= requests || passed >= atMostMilliseconds,
    spent: passed >= 2 * atMostMilliseconds,
    words: `${seen} of ${count(requests, 'request')} judged at ${where}, ${span(passed)} of at most ${span(atMostMilliseconds)}`,
  };
}

function wordsFor(judged: number, planned: number, where: string): string {
  if (judged === 0 && planned > 0) return `nothing of ${span(planned)} judged yet at ${where}`;
  return judged < planned
    ? `${span(judged)} of ${span(planned)} judged at ${where}`
    : `${span(judged)} judged at ${where}`;
}

/** A share that no rung names, which a changed plan can leave behind, is looked at once. */
function lastingOf(plan: Plan, state: Judging): Lasting {
  if (isPromoted(state)) return { kind: 'time', milliseconds: plan.watchMilliseconds };
  return plan.rungs[rungOf(plan, state.asked)]?.lasts ?? { kind: 'time', milliseconds: 0 };
}
