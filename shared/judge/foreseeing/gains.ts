// What bets gain on average and how widely that scatters, in place of what they gain on one table after the other.
import { scheduleOf } from '../gate/schedule.js';
import type { Objective } from '../objective.js';
import type { Settings } from '../settings.js';
import type { PlannedShare } from '../setup.js';
import { normalQuantile, upperNormalQuantile } from '../statistics/normal.js';

export type Foreseeing = {
  /** Shares above 0 and below 100. */
  readonly rungs: readonly PlannedShare[];
  readonly objectives: readonly Objective[];
  readonly settings: Settings;
  readonly stepMilliseconds: number;
  readonly traffic: Traffic;
};

/** Of the service as it is: both arms together, and the share of requests that fail anyway. */
export type Traffic = { readonly perSecond: number; readonly errorRate: number };

/** 9 of 10. */
const sure = normalQuantile(0.9);

/** Worse by so many times, from one rung on, and looked for until the end of another. */
export type Case = { readonly from: number; readonly to: number; readonly times: number };
/** The logarithm of what a bet gains: its mean and its variance. */
export type Gain = { readonly mean: number; readonly variance: number };

export function reaches({ mean, variance }: Gain, goal: number): boolean {
  return mean - sure * Math.sqrt(variance) >= goal;
}

/** What a bet with this part of all evidence has to gain. */
export function goalFor({ alpha }: Settings, part: number): number {
  return part > 0 ? -Math.log(alpha * part) : Number.POSITIVE_INFINITY;
}

export type Score = { readonly drift: number; readonly information: number; readonly variance: number };

export type Signal = { readonly scores: readonly Score[]; readonly before: number };

/** A bet with a date gains what one look at that date would, at half of its chance. */
export function touches({ scores, before }: Signal, goal: number): boolean {
  const information = before + sum(scores.map(each => each.information));
  const needed = upperNormalQuantile(-goal - Math.log(2)) * Math.sqrt(information);
  const spread = Math.sqrt(before + sum(scores.map(each => each.variance)));
  return sum(scores.map(each => each.drift)) >= needed + sure * spread;
}

export function weightOf(
  { objectives, settings: { weights } }: Foreseeing,
  of: 'errors' | 'latency',
): number {
  const compared = comparedIn(objectives);
  return weights[of] / sum(compared.map(each => weights[each]));
}

export function startOf({ rungs, settings, stepMilliseconds }: Foreseeing, rung: number): number {
  const steps = rungs.map(({ percent, milliseconds }) => {
    return { share: percent / 100, checks: Math.max(1, Math.round(milliseconds / stepMilliseconds)) };
  });
  return scheduleOf(steps, settings.startShares).startShare({ rung, place: 0 });
}

export function deadlinesIn({ rungs }: Foreseeing): number {
  return Math.min(2, rungs.length);
}

/** The bets whose date is the end of this rung: the last one's, and that of the last but one. */
export function deadlineParts(
  { rungs }: Foreseeing,
  parts: readonly number[],
  to: number,
): readonly number[] {
  const part = parts[rungs.length - 1 - to];
  return part === undefined ? [] : [part];
}

export function span({ from, to }: Pick<Case, 'from' | 'to'>): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

export function comparedIn(objectives: readonly Objective[]): readonly ('errors' | 'latency')[] {
  return objectives.flatMap(each => (each.kind === 'no-worse' && each.role === 'must' ? [each.of] : []));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
