// From what is demanded, and what the source can tell, to the plan of a gate. What can never be judged is refused here,
// before a watch of a quarter of an hour finds it out.
import { Fault } from '../../fault/fault.js';
import type { Budget, Objective } from '../../judge/objective.js';
import { usualObjectives } from '../../judge/objectives/usual.js';
import type { JudgeSetup, PlannedShare } from '../../judge/setup.js';
import { type HostName, spell } from '../../step/names.js';
import type { TelemetryAbilities } from '../../telemetry/telemetry.js';
import type { GateValues } from './inputs.js';
import type { BudgetQuestion, GatePlan, Opened } from './port.js';
import { type Scheduled, scheduleFor, type Times } from './schedule.js';
import { type GateWish, type ProofValues, settingsFor, settingsProblems } from './wish.js';

type PlanningValues = ProofValues & Pick<GateValues, 'for' | 'window' | 'every'>;

export type Planning = {
  readonly values: PlanningValues;
  readonly wish: GateWish;
  readonly opened: Opened;
  readonly host: HostName;
};

export function planOf({ values, wish, opened, host }: Planning): GatePlan {
  const objectives = demanded(wish, opened);
  const problems = objectives.flatMap(objective => problemWith(objective, opened));
  if (problems.length > 0) throw unusable(problems);
  const times = timesFor(values, opened, host);
  const { arms, whole, share, source } = opened;
  const budgets = objectives.filter(isBudget).map(questionFor);
  const others = objectives.filter(objective => !isBudget(objective));
  const isSplit = times.kind === 'watch' && share !== undefined && share > 0 && share < 100;
  const setup: JudgeSetup = {
    objectives: objectives.map(objective => keyed(objective, budgets)),
    // The usual ceiling is a net under everybody, and nobody's promise.
    settings: settingsFor(values, wish.objectives),
    plan: isSplit ? [plannedFor(share, times)] : [],
    stepMilliseconds: times.stepMilliseconds,
    lagMilliseconds: source.abilities.lagMilliseconds,
    ...(opened.sticky === true && source.synthetic !== true && { sticky: true }),
  };
  return {
    ...{ setup, arms, whole, budgets },
    kind: times.kind,
    from: times.from,
    until: times.until,
    counts: namesOf(others.filter(({ kind }) => kind !== 'sustained')),
    series: namesOf(others.filter(({ kind }) => kind === 'sustained')),
    ...(isSplit && { share }),
  };
}

function demanded({ objectives }: GateWish, opened: Opened): readonly Objective[] {
  if (objectives.length > 0) return objectives;
  if (opened.objectives !== undefined && opened.objectives.length > 0) return opened.objectives;
  if (opened.names.stable !== undefined) return usualObjectives(opened.source.abilities);
  throw unusable([
    'no objective was given, and without a stable arm there is nothing to compare with: say what is demanded, such as "error-rate < 2%"',
  ]);
}

function isBudget(objective: Objective): objective is Budget {
  return objective.kind === 'budget';
}

function questionFor(budget: Budget, at: number): BudgetQuestion {
  return { key: `${budget.metric} for budget ${at + 1}`, metric: budget.metric, budget };
}

/** A budget is judged by counts of its own, and finds them under its key. */
function keyed(objective: Objective, budgets: readonly BudgetQuestion[]): Objective {
  const own = budgets.find(({ budget }) => budget === objective);
  return own === undefined ? objective : { ...objective, metric: own.key };
}

function namesOf(objectives: readonly Objective[]): readonly string[] {
  return [...new Set(objectives.map(({ metric }) => metric))];
}

function plannedFor(percent: number, { from, until }: Times): PlannedShare {
  return { percent, milliseconds: until - from };
}

function timesFor(values: PlanningValues, { source, now }: Opened, host: HostName): Times {
  const { for: watch, window, every } = values;
  if (source.period !== undefined) return periodOf(source.period, values, { source, host });
  const wish = {
    ...(watch !== undefined && { for: watch.milliseconds }),
    ...(window !== undefined && { window: window.milliseconds }),
    ...(every !== undefined && { every: every.milliseconds }),
  };
  const scheduled: Scheduled = scheduleFor(wish, source.abilities, now);
  const problems = {
    ...settingsProblems(values),
    ...('problems' in scheduled ? scheduled.problems : {}),
    ...(source.synthetic === true && watch === undefined && { for: unknownPast }),
  };
  if (Object.keys(problems).length === 0 && !('problems' in scheduled)) return scheduled;
  throw wrong(problems, host);
}

const unknownPast = 'our own requests begin with the watch, and tell nothing of the past: say for how long';

type Surroundings = Pick<Opened, 'source'> & { readonly host: HostName };

/** Whoever is about one time is asked about no other. */
function periodOf(
  { from, to }: { readonly from: number; readonly to: number },
  values: PlanningValues,
  { source, host }: Surroundings,
): Times {
  const given = (['for', 'window', 'every'] as const).filter(name => values[name] !== undefined);
  const why = `${source.name} has a time of its own, which is judged: leave this out`;
  const problems = { ...settingsProblems(values), ...Object.fromEntries(given.map(name => [name, why])) };
  if (Object.keys(problems).length > 0) throw wrong(problems, host);
  return { kind: 'past', from, until: to, stepMilliseconds: source.abilities.stepMilliseconds };
}

function wrong(problems: Readonly<Record<string, string>>, host: HostName): Fault {
  const entries = Object.entries(problems);
  const message =
    entries.length === 1 ? 'one input needs attention' : `${entries.length} inputs need attention`;
  return new Fault('INPUT_INVALID', message, {
    facts: Object.fromEntries(entries.map(([name, problem]) => [spell(name, host), problem])),
  });
}

function problemWith(objective: Objective, opened: Opened): readonly string[] {
  const { name } = objective;
  return [
    ...comparisonProblem(objective, opened),
    ...metricProblem(objective, opened),
    ...latencyProblem(objective, opened.source),
    ...budgetProblem(objective, opened),
  ].map(problem => `${name}: ${problem}`);
}

function comparisonProblem({ kind }: Objective, { names }: Opened): readonly string[] {
  if (kind !== 'no-worse' || names.stable !== undefined) return [];
  return ['nobody said which requests are those of stable; name it beside the candidate'];
}

function metricProblem(objective: Objective, { source }: Opened): readonly string[] {
  const isSeries =
    objective.kind === 'sustained' || (objective.kind === 'budget' && objective.bad.kind === 'beyond');
  const known = isSeries ? source.metrics.series : source.metrics.counts;
  if (known === undefined || known.includes(objective.metric)) return [];
  const there = known.length === 0 ? 'there is none' : `there are ${known.join(', ')}`;
  const what = isSeries ? 'numbers' : 'counts';
  const why = source.metrics.unusable?.[objective.metric];
  const hint =
    why === undefined
      ? 'declare it with the input metrics'
      : `what the file says of it is not enough: ${why}`;
  return [`${source.name} has no ${what} named ${JSON.stringify(objective.metric)}; ${there}; ${hint}`];
}

type Timing = { readonly name: string; readonly abilities: Pick<TelemetryAbilities, 'latency'> };

export function latencyProblem(objective: Objective, { name, abilities }: Timing): readonly string[] {
  const { latency } = abilities;
  const words = `${name} ${latency === 'none' ? 'does not tell how long requests take' : 'tells only the average of how long requests take'}`;
  if (objective.kind === 'no-worse') {
    return objective.of === 'latency' && latency === 'none' ? [words] : [];
  }
  const isSlow =
    (objective.kind === 'ceiling' || objective.kind === 'budget') && objective.bad.kind === 'slower';
  return isSlow && latency !== 'histogram' ? [words] : [];
}

/** Made for a quarter of an hour, it says nothing of a month. */
function budgetProblem({ kind }: Objective, { source, strangers }: Opened): readonly string[] {
  if (kind !== 'budget') return [];
  if (strangers === true) {
    return [
      `an error budget counts every request of the service, and ${source.name} holds those of others too: name its role`,
    ];
  }
  if (source.synthetic !== true && source.period === undefined) return [];
  return [`${source.name} are no requests of visitors, and no error budget is kept of them`];
}

function unusable(problems: readonly string[]): Fault {
  return new Fault('OBJECTIVE_UNUSABLE', problems.join('; '), { facts: { problems: problems.length } });
}
