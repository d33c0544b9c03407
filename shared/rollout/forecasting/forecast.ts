// What a plan will take: time on the wall, questions, writes, and how long users may stay on a bad candidate when
// the runner dies. Numbers for `dry-run`; nothing here decides anything.
import type { Abilities } from '../../traffic/abilities.js';
import type { Plan, Rung } from '../plan.js';
import type { ResumeTerms } from '../planning.js';
import { type Exposure, exposureOf } from './exposure.js';

export type Range = { readonly best: number; readonly worst: number };

/** `write`: shares asked of the target. `look`: reads of the target. `question`: asked of telemetry. */
export type Calls = { readonly writes: number; readonly looks: number; readonly questions: number };

export type RungForecast = {
  readonly percent: number;
  /** At best its length, at worst twice of it, since what is undecided is given more time. */
  readonly judged: Range;
  readonly requests?: number;
  readonly settling: Range;
  readonly lagMilliseconds: number;
  /** From asking for the share to asking for the next one. */
  readonly wall: Range;
  readonly exposure: Exposure;
  readonly calls: Calls;
};

export type Forecast = {
  readonly rungs: readonly RungForecast[];
  /** The promotion itself; absent when the rollout rests before it. */
  readonly promotion?: Range;
  /** After 100 %, counted for this run only when it waits. */
  readonly afterwards: Range;
  /** What this run takes. */
  readonly total: Range;
  /** The longest over all shares, 100 % among them. */
  readonly exposure: Exposure;
  readonly calls: Calls;
};

export type Terms = { readonly abilities: Abilities; readonly resume?: ResumeTerms };

/** How often the target is looked at while a share settles. */
const lookEveryMilliseconds = 5_000;

export function forecastOf(plan: Plan, terms: Terms): Forecast {
  const settling = settlingOf(terms.abilities);
  const last = plan.until?.percent ?? 100;
  const rungs = plan.rungs
    .filter(({ percent }) => percent <= last)
    .map(rung => rungForecast({ plan, terms, rung, settling }));
  const promotion = plan.until === undefined ? { promotion: settling } : {};
  const afterwards = plan.until === undefined ? afterwardsOf(plan) : { best: 0, worst: 0 };
  const waited = plan.waits === 'inline' ? [afterwards] : [];
  const parts = [...rungs.map(({ wall }) => wall), ...Object.values(promotion), ...waited];
  return {
    rungs,
    ...promotion,
    afterwards,
    total: sum(parts),
    exposure: exposureOf(plan, terms),
    calls: callsOf({ plan, rungs, settling, afterwards }),
  };
}

function settlingOf({ settling }: Abilities): Range {
  return { best: settling.expectedMilliseconds, worst: settling.worstMilliseconds };
}

function afterwardsOf(plan: Plan): Range {
  const { watchMilliseconds: watch, standbyMilliseconds: standby } = plan;
  const late = watch > 0 && plan.judged ? plan.lagMilliseconds + plan.checkMilliseconds : 0;
  return { best: watch + standby + late, worst: 2 * watch + standby + late };
}

type Given = {
  readonly plan: Plan;
  readonly terms: Terms;
  readonly rung: Rung;
  readonly settling: Range;
};

function rungForecast({ plan, terms, rung, settling }: Given): RungForecast {
  const { percent, lasts } = rung;
  const longest = lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds;
  // Enough requests may have come at the first look.
  const least = lasts.kind === 'time' ? longest : Math.min(longest, plan.checkMilliseconds);
  const judged = { best: least, worst: 2 * longest };
  const { lagMilliseconds, checkMilliseconds } = plan;
  // A look is at whole checks; the data it judges end the lag before it.
  const looked = (milliseconds: number) =>
    Math.ceil((milliseconds + lagMilliseconds) / checkMilliseconds) * checkMilliseconds;
  const wall = { best: settling.best + looked(judged.best), worst: settling.worst + looked(judged.worst) };
  return {
    percent,
    judged,
    ...(lasts.kind === 'count' && { requests: lasts.requests }),
    settling,
    lagMilliseconds,
    wall,
    exposure: exposureOf(plan, terms),
    calls: {
      writes: 1,
      looks: looksOf(settling),
      questions: plan.judged ? Math.ceil(looked(judged.best) / checkMilliseconds) : 0,
    },
  };
}

/** Before and after a write, and while it settles. */
function looksOf(settling: Range): number {
  return 2 + Math.ceil(settling.best / lookEveryMilliseconds);
}

type Counted = {
  readonly plan: Plan;
  readonly rungs: readonly RungForecast[];
  readonly settling: Range;
  readonly afterwards: Range;
};

function callsOf({ plan, rungs, settling, afterwards }: Counted): Calls {
  const promotes = plan.until === undefined;
  const watched = plan.judged && plan.waits === 'inline' && plan.watchMilliseconds > 0 && promotes;
  const add = (of: (calls: Calls) => number) => rungs.reduce((all, { calls }) => all + of(calls), 0);
  return {
    writes: add(({ writes }) => writes) + (promotes ? 1 : 0),
    looks: add(({ looks }) => looks) + (promotes ? looksOf(settling) : 0),
    questions:
      add(({ questions }) => questions) +
      (watched ? Math.ceil((afterwards.best - plan.standbyMilliseconds) / plan.checkMilliseconds) : 0),
  };
}

function sum(ranges: readonly Range[]): Range {
  return {
    best: ranges.reduce((all, { best }) => all + best, 0),
    worst: ranges.reduce((all, { worst }) => all + worst, 0),
  };
}
