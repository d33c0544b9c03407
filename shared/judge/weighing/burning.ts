// Whether an arm fails so much that its error budget burns fast, whatever the other arm does. It judges a candidate that
// has nothing to be compared with, and tells an incident of both arms from a bad release.

import { type Known, totalOf } from '../intervals/counts.js';
import type { Counted } from '../intervals/gathering.js';
import { percent, rateOf } from '../intervals/wording.js';
import type { Settings } from '../settings.js';
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

/** `of` names the intervals; `usual` is what the service fails anyway. */
export type Burning = {
  readonly of: string;
  readonly intervals: readonly Counted[];
  readonly usual: number;
};

export function burnOf({ of, intervals, usual }: Burning, arm: Arm, known: Known): Burn {
  const { settings } = known.setup;
  const limit = limitFor(settings, usual);
  const countBad = badRequests({ kind: 'errors' }, undefined);
  const cell = totalOf(known, of, intervals)[arm];
  const who = arm === 'candidate' ? 'candidate requests' : 'requests of stable';
  const because = `${rateOf(cell)} ${who} failed, and ${percent(limit)} ${tooMuch(settings, limit)}`;
  const isFine = cell.bad <= limit * cell.total;
  if ('why' in countBad || cell.bad < settings.leastBad) return { isProven: false, isFine, limit, because };
  const logEvidence = proofAbove(trialsOf({ name: `errors, ${of}`, intervals, countBad }, arm, known), limit);
  return { isProven: logEvidence >= -Math.log(settings.alpha), isFine, limit, because };
}

/** Without a promise, a service that fails more than this has an incident, unless somebody wrote down a higher limit. */
const mostUsual = 0.05;
/** A service is not burning while it fails less than so many times what it fails anyway. */
const leastTimesUsual = 1.5;

function limitFor({ slo, promised, acceptedErrors }: Settings, usual: number): number {
  const promisedLimit = Math.min(0.5, pageFactor * (1 - slo));
  if (promised === true) return promisedLimit;
  if (acceptedErrors !== undefined) return Math.max(promisedLimit, acceptedErrors);
  // Few limits, since the evidence against each is kept from look to look.
  const limits = [promisedLimit, 2 * promisedLimit];
  return limits.find(limit => limit >= leastTimesUsual * usual) ?? Math.max(promisedLimit, mostUsual);
}

function tooMuch({ slo }: Settings, limit: number): string {
  return limit === Math.min(0.5, pageFactor * (1 - slo))
    ? `burns the error budget ${pageFactor} times too fast`
    : 'is more than this service may fail';
}
