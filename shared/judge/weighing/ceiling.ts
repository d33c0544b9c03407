// A ceiling: at most this share of the candidate's requests may be bad. Missed when that is proven, at any look, and kept
// when the contrary is as good as excluded.

import type { Known } from '../intervals/counts.js';
import type { Counted } from '../intervals/gathering.js';
import { count, percent } from '../intervals/wording.js';
import type { Ceiling } from '../objective.js';
import type { Against, Judged } from '../verdict.js';
import { type BadRequests, badRequests } from './bad-requests.js';
import { type Arm, blameFor, type Suspected, trialsOf } from './blame.js';
import { proofAbove, type Tried } from './limit.js';
import { finite, type Numbers } from './numbers.js';
import { missingFor } from './sufficiency.js';

export type Weighed = {
  readonly judged: Judged;
  /** Of a failure: whom it speaks against. */
  readonly against?: Against;
  /** The candidate does not miss it, and stable does. */
  readonly isMissedByStable?: boolean;
  /** It cannot be judged by its nature, so that nobody waits for it. */
  readonly isMoot?: true;
  /** So much more has to be seen, in words, before it can pass. */
  readonly needs?: string;
};

/** `among` ceilings share the chance of a false alarm. */
export function judgeCeiling(objective: Ceiling, known: Known, among: number): Weighed {
  const { name, role } = objective;
  const said = (kind: Judged['kind'], because: string, numbers: Numbers = {}): Judged => {
    return { objective: name, role, kind, because, numbers };
  };
  const told = known.counts(objective.metric);
  if (told.kind !== 'told') return { judged: said(told.kind, told.why) };
  const { intervals, edges } = told.value;
  const countBad = badRequests(objective.bad, edges);
  if ('why' in countBad) return { judged: said('no-data', countBad.why) };
  const suspected = { name: nameOf(objective), intervals, countBad, limit: objective.most };
  const bad = badIn(suspected, 'candidate', known);
  const { settings } = known.setup;
  if (bad.total === 0) return { judged: said('undecided', 'no request of the candidate was counted') };
  const proof = proofOf(trialsOf(suspected, 'candidate', known), objective.most);
  const stable = badIn(suspected, 'stable', known);
  const numbers = numbersOf(objective, { bad, stable, proof });
  const words = wordsOf(objective, bad);
  if (bad.least >= settings.leastBad && proof >= -Math.log(settings.alpha / among)) {
    const because = `${words}: that is proven${stableWords(stable)}`;
    return { judged: said('fail', because, numbers), against: blameFor(suspected, known) };
  }
  const isMissedByStable = isMissed(suspected, stable, known);
  if (bad.most > objective.most * bad.total) {
    return { judged: said('undecided', `${words}; more is needed to prove it`, numbers) };
  }
  const needs = needsOf(objective, { intervals, bad }, known);
  if (needs === undefined) return { judged: said('pass', words, numbers), isMissedByStable };
  return { judged: said('undecided', `${words}; ${needs}`, numbers), isMissedByStable, needs };
}

type SeenOf = { readonly intervals: readonly Counted[]; readonly bad: BadRequests };

function needsOf({ metric, bad: kind, most }: Ceiling, { intervals, bad }: SeenOf, known: Known) {
  const seen = { bad: bad.most, total: bad.total };
  const verb = kind.kind === 'errors' ? 'fail' : `take longer than ${count(kind.milliseconds)} ms`;
  return missingFor({ of: `ceilings of ${metric}`, intervals, seen, limit: most, verb }, known);
}

/** The same for all that count the same requests as bad. */
function nameOf({ metric, bad }: Ceiling): string {
  return JSON.stringify([metric, bad]);
}

function badIn({ name, intervals, countBad }: Suspected, arm: Arm, { memory }: Known): BadRequests {
  return memory.fold(`bad in ${name} of ${arm}`, intervals, {
    begin: () => ({ total: 0, least: 0, most: 0 }),
    take: (sum, interval) => {
      const counted = countBad(interval[arm]);
      if (counted === undefined) return sum;
      const { total, least, most } = counted;
      return { total: sum.total + total, least: sum.least + least, most: sum.most + most };
    },
  });
}

function isMissed(suspected: Suspected, { least }: BadRequests, known: Known): boolean {
  const { alpha, leastBad } = known.setup.settings;
  if (least < leastBad) return false;
  return proofOf(trialsOf(suspected, 'stable', known), suspected.limit) >= -Math.log(alpha);
}

/** Where nothing may be bad, one is too many. */
function proofOf(tried: Tried, most: number): number {
  if (most > 0) return proofAbove(tried, most);
  return tried.trials.some(({ bad }) => bad > 0) ? Number.POSITIVE_INFINITY : 0;
}

type Found = { readonly bad: BadRequests; readonly stable: BadRequests; readonly proof: number };

function numbersOf(objective: Ceiling, { bad, stable, proof }: Found): Numbers {
  return finite({
    limit: objective.most,
    'candidate-total': bad.total,
    'candidate-bad': bad.least,
    'candidate-rate': bad.least / bad.total,
    'stable-total': stable.total,
    'stable-bad': stable.least,
    'stable-rate': stable.least / stable.total,
    'log10-evidence': proof / Math.LN10,
  });
}

function wordsOf({ bad: kind, most }: Ceiling, { total, least, most: atMost }: BadRequests): string {
  const what = kind.kind === 'errors' ? 'failed' : `took longer than ${count(kind.milliseconds)} ms`;
  const unsure = atMost > least ? ` to ${count(atMost)}` : '';
  const share =
    atMost > least ? `${percent(least / total)} to ${percent(atMost / total)}` : percent(least / total);
  return `${count(least)}${unsure} of ${count(total)} candidate requests ${what} (${share}), at most ${percent(most)} may`;
}

function stableWords({ least, total }: BadRequests): string {
  return total > 0 ? `; of stable it is ${percent(least / total)}` : '';
}
