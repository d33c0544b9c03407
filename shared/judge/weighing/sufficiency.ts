// Whether enough was seen of the candidate to give it the next share, or to say that it keeps a limit; and if not, how much
// more is needed.

import { samplingOf } from '../intervals/cells.js';
import { type Known, ofThisShare, totalOf } from '../intervals/counts.js';
import type { Counted } from '../intervals/gathering.js';
import { usualErrors } from '../intervals/usual-errors.js';
import { count, duration, percent } from '../intervals/wording.js';
import type { PlannedShare } from '../setup.js';
import { isShownBelow, upperRate } from '../statistics/upper-rate.js';

export type Sufficiency = { readonly isEnough: boolean; readonly needs?: string };

/**
 * The next share may spend no more of the error budget than allowed even if the upper limit of the rate is true. What
 * stable fails anyway is spent without the candidate as well.
 */
export function sufficiencyOf(intervals: readonly Counted[], known: Known): Sufficiency {
  const { settings, plan } = known.setup;
  const of = 'the verdict';
  const { candidate } = totalOf(known, of, intervals);
  const next = nextShare(plan, intervals.at(-1)?.share, settings.fullShareMinutes);
  if (next === undefined) return { isEnough: candidate.total > 0 };
  const spendable = (settings.stepBudget * (1 - settings.slo) * settings.budgetMinutes) / next;
  const allowed = spendable + usualErrors(known, { of, intervals });
  const cluster = known.cluster * samplingOf(candidate);
  const upper = (more: number) =>
    upperRate(candidate.bad / cluster, (candidate.total + more) / cluster, settings.beta);
  if (upper(0) <= allowed) return { isEnough: true };
  const more = fewest(extra => upper(extra) <= allowed);
  const goal = `to know that fewer than ${percent(allowed)} fail, which the next share needs`;
  return { isEnough: false, needs: wordsOf(more, { of, intervals, known, goal }) };
}

/** What a limit is about. */
export type Limited = {
  /** Names the intervals. */
  readonly of: string;
  readonly intervals: readonly Counted[];
  readonly seen: { readonly bad: number; readonly total: number };
  readonly limit: number;
  /** What bad requests did. */
  readonly verb: string;
};

/**
 * What is missing to know that the candidate keeps a limit; undefined where nothing is. On the way up the limit grows as
 * the next share is smaller and shorter than all traffic: as long as a candidate can do no more harm than that.
 */
export function missingFor({ of, intervals, seen, limit, verb }: Limited, known: Known): string | undefined {
  const { settings, plan } = known.setup;
  const next = nextShare(plan, intervals.at(-1)?.share, settings.fullShareMinutes);
  // Where nothing may be bad, nobody can show it.
  if (next === undefined || limit <= 0) return undefined;
  const allowed = limit * Math.max(1, settings.fullShareMinutes / next);
  const cluster = known.cluster * samplingOf(totalOf(known, of, intervals).candidate);
  const isShown = (more: number) => {
    const all = { bad: seen.bad / cluster, total: (seen.total + more) / cluster };
    return isShownBelow(all, allowed, settings.beta);
  };
  if (isShown(0)) return undefined;
  const goal = `to know that at most ${percent(allowed)} ${verb}`;
  const suffix = allowed > limit ? ', which the next share needs' : '';
  return wordsOf(fewest(isShown), { of, intervals, known, goal: `${goal}${suffix}` });
}

/** The product of the next share and its minutes; behind the last planned share everything is exposed. */
function nextShare(
  plan: readonly PlannedShare[],
  share: number | undefined,
  full: number,
): number | undefined {
  if (share !== undefined && share >= 1) return undefined;
  const next = plan.find(({ percent: planned }) => planned / 100 > (share ?? 1) + 1e-9);
  if (next === undefined || next.percent >= 100) return full;
  return (next.percent / 100) * (next.milliseconds / 60_000);
}

const most = 1e9;

/** The fewest further requests without an error, by doubling and halving. */
function fewest(isEnough: (more: number) => boolean): number | undefined {
  let high = 1;
  while (high < most && !isEnough(high)) high *= 2;
  if (high >= most) return undefined;
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

type Context = {
  readonly of: string;
  readonly intervals: readonly Counted[];
  readonly known: Known;
  readonly goal: string;
};

function wordsOf(more: number | undefined, { of, intervals, known, goal }: Context): string {
  if (more === undefined) return `more candidate requests than can be waited for, ${goal}`;
  const requests = `${count(more)} more candidate request${more === 1 ? '' : 's'} without an error`;
  const pace = paceNow(intervals, known, of);
  const waiting = pace > 0 ? `about ${duration((more / pace) * known.step)} or ` : '';
  return `${waiting}${requests} ${goal}`;
}

/** Requests of the candidate per interval at the present share. */
export function paceNow(intervals: readonly Counted[], known: Known, of = 'the verdict'): number {
  const here = ofThisShare(known, of, intervals);
  const requests = known.memory.fold(`requests of the candidate at this share, ${of}`, here, {
    begin: () => 0,
    take: (sum, { candidate }) => sum + (candidate?.total ?? 0),
  });
  return here.length === 0 ? 0 : requests / here.length;
}
