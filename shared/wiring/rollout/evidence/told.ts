// Of a verdict, what the machine has to know.
import type { Reading } from '../../../judge/reading.js';
import type { Evidence } from '../../../judge/setup.js';
import type { Verdict } from '../../../judge/verdict.js';
import type { VerdictTold } from '../../../rollout/event.js';

export function verdictTold(verdict: Verdict, evidence: Evidence): VerdictTold {
  const { kind, hold, sufficient, against, because, judgedUntil, share } = verdict;
  return {
    kind,
    hold,
    sufficient,
    because,
    candidateRequests: requestsInWindow(evidence),
    ...(against !== undefined && { against }),
    ...(judgedUntil !== undefined && { judgedUntil }),
    ...(share !== undefined && { share }),
    ...(kind === 'fail' && failingSince(verdict, evidence)),
  };
}

function requestsInWindow({ counts, windows }: Evidence): number {
  const since = windows.at(-1)?.from ?? 0;
  const { intervals } = readingOf(counts) ?? { intervals: [] };
  let sum = 0;
  // They are in order of time, and there may be many before.
  for (let at = intervals.length - 1; at >= 0; at -= 1) {
    const interval = intervals[at];
    if (interval === undefined || interval.from < since) break;
    sum += interval.candidate?.total ?? 0;
  }
  return sum;
}

/** As the judge tells it; else the first of the intervals with failures, up to the last one without a break. */
function failingSince({ judged }: Verdict, { counts }: Evidence): { readonly failingSince?: number } {
  const told = judged.flatMap(({ kind, numbers }) => (kind === 'fail' ? (numbers['since'] ?? []) : []));
  if (told.length > 0) return { failingSince: Math.min(...told) };
  const { intervals } = readingOf(counts) ?? { intervals: [] };
  const counted = intervals.filter(({ candidate }) => (candidate?.total ?? 0) > 0);
  const lastFine = counted.findLastIndex(({ candidate }) => candidate?.bad === 0);
  const first = counted[lastFine + 1];
  return first === undefined ? {} : { failingSince: first.from };
}

function readingOf(counts: Evidence['counts']): Reading | undefined {
  const told = counts['requests'];
  return told?.kind === 'told' ? told.value : undefined;
}
