// Whether an arm fails so much that its error budget burns fast, whatever the other arm does. It judges a candidate that
// has nothing to be compared with, and tells an incident of both arms from a bad release.

import { type Counted, type Known, totalOf } from '../intervals/counts.js';
import { percent, rateOf } from '../intervals/wording.js';
import { badRequests } from './bad-requests.js';
import { type Arm, trialsOf } from './blame.js';
import { proofAbove } from './limit.js';

/** So many times as fast as the budget allows: two hundredths of thirty days' budget in one hour. */
const pageFactor = 14.4;

export type Burn = {
  readonly isProven: boolean;
  /** So far it fails less than that. */
  readonly isFine: boolean;
  readonly limit: number;
  readonly because: string;
};

/** `of` names the intervals. */
export function burnOf(
  { of, intervals }: { readonly of: string; readonly intervals: readonly Counted[] },
  arm: Arm,
  known: Known,
): Burn {
  const { settings } = known.setup;
  const limit = Math.min(0.5, pageFactor * (1 - settings.slo));
  const countBad = badRequests({ kind: 'errors' }, undefined);
  const cell = totalOf(known, of, intervals)[arm];
  const who = arm === 'candidate' ? 'candidate requests' : 'requests of stable';
  const because = `${rateOf(cell)} ${who} failed, and ${percent(limit)} burns the error budget ${pageFactor} times too fast`;
  const isFine = cell.bad <= limit * cell.total;
  if ('why' in countBad || cell.bad < settings.leastBad) return { isProven: false, isFine, limit, because };
  const logEvidence = proofAbove(trialsOf({ name: `errors, ${of}`, intervals, countBad }, arm, known), limit);
  return { isProven: logEvidence >= -Math.log(settings.alpha), isFine, limit, because };
}
