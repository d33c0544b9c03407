// What is said of a budget, in words with the numbers in them.
import { durationInUnits } from '../objectives/quantities.js';
import type { Burning } from './burning.js';
import type { Seen } from './seen.js';

export function leftWords({ left = 0, budget, tally, counted, period }: Seen): string {
  const { budgeting, leastLeft } = budget;
  const what =
    budgeting.kind === 'occurrences'
      ? `${counts(tally.bad)} of ${counts(tally.total)} events were bad`
      : `${counts(tally.lost)} of ${counts(tally.of)} slices of ${durationInUnits(budgeting.milliseconds)} were lost`;
  const needs = leastLeft !== undefined && leastLeft > 0 ? `, a release needs ${percent(leastLeft)}` : '';
  const short =
    counted.first > period.from
      ? `, counted for ${durationInUnits(counted.grid.to - counted.first)} only`
      : '';
  const gaps =
    tally.known < tally.expected
      ? `, ${tally.expected - tally.known} of ${tally.expected} intervals are missing`
      : '';
  const head =
    left < 0
      ? `the budget is overspent by ${percent(-left)} of itself`
      : `${percent(left)} of the budget is left`;
  return `${head}${needs} (${what}${short}${gaps})`;
}

export function burnWords({ rule, long = 0, short = 0 }: Burning): string {
  const [longWindow, shortWindow] = windowsOf({ rule });
  const rates = `burning ${times(long)} as fast as the budget allows over ${longWindow} and ${times(short)} over ${shortWindow}`;
  return `${rates}, ${times(rule.factor)} is the limit`;
}

export function unsureWords({ rule, long = 0 }: Burning, leastEvents: number): string {
  const [longWindow, shortWindow] = windowsOf({ rule });
  const seems = `it seems to burn ${times(long)} as fast as the budget allows over ${longWindow}, beyond ${times(rule.factor)}`;
  return `${seems}; the ${longWindow} and the last ${shortWindow} need ${leastEvents} events each to tell`;
}

export function blindWords({ rule }: Burning, { budget, counted }: Seen): string {
  const { stepMilliseconds } = counted.grid;
  const slice = budget.budgeting.kind === 'occurrences' ? 0 : budget.budgeting.milliseconds;
  const [longWindow, shortWindow] = windowsOf({ rule });
  if (rule.shortMilliseconds < stepMilliseconds) {
    return `counts per ${durationInUnits(stepMilliseconds)} cannot tell how fast it burns over ${shortWindow}`;
  }
  if (rule.shortMilliseconds < slice) {
    return `slices of ${durationInUnits(slice)} cannot tell how fast it burns over ${shortWindow}`;
  }
  if (counted.grid.from > counted.grid.to - rule.longMilliseconds) {
    return `its window of ${longWindow} reaches back beyond what was asked for`;
  }
  return `more than half of the last ${longWindow} was not counted, so nobody knows how fast it burns`;
}

export function reachWords({ counted: { grid }, period }: Seen): string {
  const [asked, needed] = [grid.to - grid.from, grid.to - period.from].map(durationInUnits);
  return `counts of the last ${asked} were asked for, and its window reaches back ${needed}`;
}

export function gapWords({ tally }: Seen): string {
  return `${tally.expected - tally.known} of the ${tally.expected} intervals of its window were not counted`;
}

export function scarceWords({ tally, budget }: Seen): string {
  return `${counts(tally.total)} events in its window say too little, ${counts(budget.leastEvents)} are needed`;
}

/** Slow burns block nothing and are told. */
export function ticketWords(burning: readonly Burning[]): string {
  const slow = burning.find(({ rule, state }) => rule.severity === 'ticket' && state === 'firing');
  return slow === undefined ? '' : `; worth a ticket: ${burnWords(slow)}`;
}

function windowsOf({ rule }: Pick<Burning, 'rule'>): readonly [string, string] {
  return [durationInUnits(rule.longMilliseconds), durationInUnits(rule.shortMilliseconds)];
}

/** Three digits, and never 100 % for what is not whole. */
function percent(share: number): string {
  const value = share * 100;
  const rounded = Number(value.toPrecision(3));
  const shown = rounded === 100 && value < 100 ? 99.9 : rounded;
  return `${shown} %`;
}

function times(rate: number): string {
  return `${Number(rate.toPrecision(3))} times`;
}

function counts(value: number): string {
  return String(Number(value.toFixed(value < 100 ? 2 : 0)));
}
