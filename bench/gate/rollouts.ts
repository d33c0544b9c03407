// Many rollouts of one cell, judged by every rule at once on the same traffic.
import { type Cell, nameOf } from './cells.js';
import { chanceFrom } from './chance.js';
import { hourBefore } from './hour-before.js';
import { slowIn } from './peers/counts.js';
import type { Rule } from './rule.js';
import { checkSeconds, trafficOf } from './traffic.js';

export type Outcome = {
  /** Of the runs, those that went back. */
  readonly found: number;
  readonly runs: number;
  /** Until half of all runs had gone back; infinite when fewer did. */
  readonly medianMinutes: number;
  /** Bad requests that users got, on average, until it went back or to the end. */
  readonly served: number;
};

export function outcomesOf(
  cell: Cell,
  rules: readonly Rule[],
  { runs, seed }: { readonly runs: number; readonly seed: number },
): ReadonlyMap<string, Outcome> {
  const ends = new Map<string, { readonly minutes: number; readonly served: number }[]>();
  for (let run = 0; run < runs; run += 1) {
    for (const [name, end] of played(cell, rules, seedOf(`${seed}/${nameOf(cell)}/${run}`))) {
      ends.set(name, [...(ends.get(name) ?? []), end]);
    }
  }
  return new Map([...ends].map(([name, all]) => [name, outcomeOf(all)]));
}

function played(cell: Cell, rules: readonly Rule[], seed: number) {
  // Drawn apart, so that the traffic of a seed stays what it is.
  const before = hourBefore(cell, chanceFrom(seed ^ 0x5eed));
  const going = new Map(rules.map(rule => [rule.name, rule.begin(cell, before)]));
  const ends: [string, { readonly minutes: number; readonly served: number }][] = [];
  let served = 0;
  let at = 0;
  for (const check of trafficOf(cell, chanceFrom(seed))) {
    served += cell.kind === 'latency' ? slowIn(check.candidate) : check.candidate.bad;
    for (const [name, decide] of going) {
      if (!decide(check, at)) continue;
      going.delete(name);
      ends.push([name, { minutes: ((at + 1) * checkSeconds) / 60, served }]);
    }
    if (going.size === 0) return ends;
    at += 1;
  }
  for (const name of going.keys()) ends.push([name, { minutes: Number.POSITIVE_INFINITY, served }]);
  return ends;
}

function outcomeOf(ends: readonly { readonly minutes: number; readonly served: number }[]): Outcome {
  const minutes = ends.map(end => end.minutes).sort((one, other) => one - other);
  const middle = minutes.length / 2;
  const [low = 0, high = 0] = [minutes[Math.ceil(middle) - 1], minutes[Math.floor(middle)]];
  return {
    found: minutes.filter(Number.isFinite).length,
    runs: ends.length,
    medianMinutes: (low + high) / 2,
    served: ends.reduce((sum, end) => sum + end.served, 0) / ends.length,
  };
}

function seedOf(text: string): number {
  let hash = 2_166_136_261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return hash >>> 0;
}
