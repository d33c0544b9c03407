// Whether enough was seen of the candidate to give it the next share, and if not, how much more is needed.

import { samplingOf } from '../intervals/cells.js';
import { type Known, ofThisShare, totalOf } from '../intervals/counts.js';
import type { Counted } from '../intervals/gathering.js';
import { usualErrors } from '../intervals/usual-errors.js';
import { count, duration, percent } from '../intervals/wording.js';
import type { PlannedShare } from '../setup.js';
import { upperRate } from '../statistics/upper-rate.js';

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
  return { isEnough: false, needs: wordsOf(more, { intervals, known, allowed }) };
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
  readonly intervals: readonly Counted[];
  readonly known: Known;
  readonly allowed: number;
};

function wordsOf(more: number | undefined, { intervals, known, allowed }: Context): string {
  const limit = `to know that fewer than ${percent(allowed)} fail, which the next share needs`;
  if (more === undefined) return `more candidate requests than can be waited for, ${limit}`;
  const requests = `${count(more)} more candidate request${more === 1 ? '' : 's'} without an error`;
  const pace = paceNow(intervals, known);
  const waiting = pace > 0 ? `about ${duration((more / pace) * known.step)} or ` : '';
  return `${waiting}${requests} ${limit}`;
}

/** Requests of the candidate per interval at the present share. */
export function paceNow(intervals: readonly Counted[], known: Known): number {
  const here = ofThisShare(known, 'the verdict', intervals);
  const requests = known.memory.fold('requests of the candidate at this share', here, {
    begin: () => 0,
    take: (sum, { candidate }) => sum + (candidate?.total ?? 0),
  });
  return here.length === 0 ? 0 : requests / here.length;
}
