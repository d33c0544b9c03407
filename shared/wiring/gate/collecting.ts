// The questions of one gate. What is complete was asked for once and is never asked again: every look asks for what came
// since, at most once for each question, however long the watch.
import type { Grid, Reading, Series, Spread } from '../../judge/reading.js';
import type { Evidence, Told } from '../../judge/setup.js';
import type { GatePlan } from '../../steps/slo-gate/port.js';
import { patienceFor } from '../../steps/slo-gate/schedule.js';
import type { Telemetry } from '../../telemetry/telemetry.js';
import {
  budgetQuestions,
  countQuestions,
  type Grown,
  type Known,
  keysOf,
  type NotTold,
  type Question,
  seriesQuestions,
} from './questions.js';

export type Collected = {
  readonly evidence: Evidence;
  /** Where the data end that every question of the plan is answered up to. */
  readonly answeredUntil: number | undefined;
  readonly unreadableSince: number | undefined;
  readonly remarks: readonly string[];
};

/** How a source names the condition that every request meets. */
const ofEverything = / with true\b/;

export function startCollecting(plan: GatePlan, telemetry: Telemetry, spread: Spread | undefined) {
  const counts: Known<Reading> = new Map();
  const series: Known<Series> = new Map();
  let unreadableSince: number | undefined;
  return async (now: number): Promise<Collected> => {
    const questions = [
      ...countQuestions(plan, telemetry, { known: counts, now }),
      ...budgetQuestions(plan, telemetry, { known: counts, now }),
    ];
    const answers: NotTold[] = [];
    for (const question of questions) answers.push(...(await grow(question)));
    for (const question of seriesQuestions(plan, telemetry, { known: series, now })) {
      answers.push(...(await grow(question)));
    }
    const isReadable = answers.every(({ kind }) => kind !== 'unreadable');
    unreadableSince = isReadable ? undefined : (unreadableSince ?? now);
    const patience = patienceFor(plan.setup.lagMilliseconds);
    const isPatient =
      plan.kind === 'watch' && unreadableSince !== undefined && now - unreadableSince < patience;
    return {
      evidence: {
        now,
        windows: plan.share === undefined ? [] : [{ percent: plan.share, from: plan.from }],
        counts: toldOf([...plan.counts, ...keysOf(plan, false)], counts, isPatient),
        series: toldOf([...plan.series, ...keysOf(plan, true)], series, isPatient),
        ...(spread !== undefined && { spread }),
        ...(unreadableSince !== undefined && { unreadableSince }),
      },
      answeredUntil: answeredUntil(plan, counts, series),
      unreadableSince,
      remarks: [...counts.values(), ...series.values()].flatMap(remarksOf),
    };
  };
}

/** What a reader should know of the counts, and what to do about those that are missing. */
function remarksOf({ value, why }: Grown<{ readonly remarks: readonly string[] }>): readonly string[] {
  const hint = why?.kind === 'unreadable' ? why.hint : undefined;
  return [...(value?.remarks ?? []), ...(hint === undefined ? [] : [`what to do: ${hint}`])];
}

/** Asks for what is new. What it was told instead of an answer. */
async function grow<T extends { readonly grid: Grid }>({
  known,
  key,
  grid,
  ask,
  join,
}: Question<T>): Promise<readonly NotTold[]> {
  const before = known.get(key)?.value;
  const asked = { ...grid, from: before?.grid.to ?? grid.from };
  if (asked.to <= asked.from) return [];
  const answer = await ask(asked);
  if (answer.kind === 'told') {
    known.set(key, { value: before === undefined ? answer.value : join(before, answer.value) });
    return [];
  }
  known.set(key, { ...(before !== undefined && { value: before }), why: answer });
  return [answer];
}

function toldOf<T>(
  keys: readonly string[],
  known: Known<T>,
  isPatient: boolean,
): Readonly<Record<string, Told<T>>> {
  return Object.fromEntries(
    keys.map((key): [string, Told<T>] => {
      const { value, why } = known.get(key) ?? {};
      const isLost = why?.kind === 'unreadable' && !isPatient;
      if (value !== undefined && !isLost) return [key, { kind: 'told', value }];
      if (why === undefined) return [key, { kind: 'no-data', why: 'no interval is complete yet' }];
      return [key, { kind: why.kind, why: why.why.replace(ofEverything, '') }];
    }),
  );
}

function answeredUntil(plan: GatePlan, counts: Known<Reading>, series: Known<Series>): number | undefined {
  const own = [
    ...plan.counts.map(metric => counts.get(metric)?.value?.grid.to),
    ...plan.series.map(metric => series.get(metric)?.value?.grid.to),
  ];
  const ends = own.flatMap(end => end ?? []);
  if (ends.length < own.length) return undefined;
  // A gate of budgets alone has no data of its own time; its budgets are asked until the end.
  if (own.length === 0) return budgetsAnswered(plan, counts, series);
  return Math.min(...ends);
}

function budgetsAnswered({ budgets, until, kind }: GatePlan, counts: Known<Reading>, series: Known<Series>) {
  const ends = budgets.map(({ key }) => (counts.get(key) ?? series.get(key))?.value?.grid);
  if (ends.some(grid => grid === undefined)) return undefined;
  if (kind === 'past') return until;
  return Math.min(...ends.flatMap(grid => (grid === undefined ? [] : grid.to + grid.stepMilliseconds)));
}
