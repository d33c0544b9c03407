// The questions of one gate at one time: what is asked, for which time, and under which name the answer is kept.
import { budgetGrid } from '../../judge/budget/grid.js';
import type { Grid, Reading, Series } from '../../judge/reading.js';
import type { BudgetQuestion, GatePlan } from '../../steps/slo-gate/port.js';
import type { Answered, Telemetry } from '../../telemetry/telemetry.js';
import { joinReadings, joinSeries } from '../rollout/evidence/joining.js';
import { asksTime } from '../rollout/evidence/timing.js';

export type NotTold = Exclude<Answered<never>, { readonly kind: 'told' }>;
export type Grown<T> = { readonly value?: T; readonly why?: NotTold };
export type Known<T> = Map<string, Grown<T>>;

/** One question: under which name it is kept, for which time, and how it is asked and put together. */
export type Question<T> = {
  readonly known: Known<T>;
  readonly key: string;
  readonly grid: Grid;
  readonly ask: (grid: Grid) => Promise<Answered<T>>;
  readonly join: (before: T, more: T) => T;
};

export type At<T> = { readonly known: Known<T>; readonly now: number };

export function countQuestions(plan: GatePlan, telemetry: Telemetry, { known, now }: At<Reading>) {
  return plan.counts.map((metric): Question<Reading> => {
    const latency = asksTime(telemetry.abilities, plan.setup.objectives, metric);
    return {
      ...{ known, key: metric, join: joinReadings },
      grid: gridOf(plan, now, plan.from),
      ask: grid => telemetry.counts({ metric, arms: plan.arms, grid, latency }),
    };
  });
}

/** Over windows of their own, on grids of their own; both arms and all that went before them count. */
export function budgetQuestions(plan: GatePlan, telemetry: Telemetry, { known, now }: At<Reading>) {
  const end = now - plan.setup.lagMilliseconds;
  return plan.budgets
    .filter(question => !isOfPoints(question))
    .map(({ key, metric, budget }): Question<Reading> => {
      const latency = budget.bad.kind === 'slower';
      return {
        ...{ known, key, join: joinReadings },
        grid: budgetGrid(budget, end),
        ask: grid => telemetry.counts({ metric, arms: plan.whole, grid, latency }),
      };
    });
}

export function seriesQuestions(plan: GatePlan, telemetry: Telemetry, { known, now }: At<Series>) {
  const ask = (metric: string, arm: GatePlan['arms']['candidate']) => (grid: Grid) =>
    telemetry.series?.({ metric, arm, grid }) ?? unknown(telemetry, metric);
  const own = plan.series.map((metric): Question<Series> => {
    return {
      ...{ known, key: metric, join: joinSeries },
      grid: gridOf(plan, now, seriesFrom(plan, metric)),
      ask: ask(metric, plan.arms.candidate),
    };
  });
  const ofBudgets = plan.budgets.filter(isOfPoints).map(({ key, metric, budget }): Question<Series> => {
    const grid = budgetGrid(budget, now - plan.setup.lagMilliseconds);
    return { known, key, join: joinSeries, grid, ask: ask(metric, plan.whole.candidate) };
  });
  return [...own, ...ofBudgets];
}

async function unknown({ name }: Telemetry, metric: string): Promise<Answered<Series>> {
  return { kind: 'unreadable', why: `${name} knows no numbers such as ${metric}` };
}

/** What has been going on for a while is looked at as a whole, also where the window of the gate is shorter. */
function seriesFrom({ setup, kind, from, until, arms }: GatePlan, metric: string): number {
  if (kind === 'watch' && arms.stable !== undefined) return from;
  const step = setup.stepMilliseconds;
  const lengths = setup.objectives.flatMap(each =>
    each.kind === 'sustained' && each.metric === metric ? [each.milliseconds] : [],
  );
  const longest = Math.ceil(Math.max(0, ...lengths) / step) * step;
  return kind === 'past' ? Math.min(from, until - longest) : from - longest;
}

function isOfPoints({ budget }: BudgetQuestion): boolean {
  return budget.bad.kind === 'beyond';
}

export function keysOf({ budgets }: GatePlan, ofPoints: boolean): readonly string[] {
  return budgets.filter(question => isOfPoints(question) === ofPoints).map(({ key }) => key);
}

function gridOf({ setup, until }: GatePlan, now: number, from: number): Grid {
  const { stepMilliseconds: step, lagMilliseconds: lag } = setup;
  const complete = Math.floor((now - lag) / step) * step;
  return { from, to: Math.min(until, complete), stepMilliseconds: step };
}
