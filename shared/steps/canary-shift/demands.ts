// What is demanded of the candidate while it climbs, and what of it the source could never tell. An error budget counts over
// longer than a rollout: it says how strict to be, and judges no candidate.
import type { Objective } from '../../judge/objective.js';
import { usualObjectives } from '../../judge/objectives/usual.js';
import { latencyProblem } from '../slo-gate/plan-of.js';
import type { CanaryValues } from './inputs.js';
import type { Surveyed } from './port.js';
import type { Wish } from './wish.js';

type Source = NonNullable<Surveyed['telemetry']>;

export function climbingObjectives(
  wished: readonly Objective[] | undefined,
  { abilities }: Source,
): readonly Objective[] {
  const climbing = wished?.filter(({ kind }) => kind !== 'budget') ?? [];
  return climbing.length > 0 ? climbing : usualObjectives(abilities);
}

type Values = Pick<CanaryValues, 'source' | 'load' | 'candidate-version' | 'stable-version'>;

type Asked = {
  readonly values: Values;
  readonly wish: Pick<Wish, 'objectives'>;
  readonly surveyed: Pick<Surveyed, 'telemetry'>;
};

/** Refused before anything moves: else users are on the candidate for as long as it is held, and nobody ever judges it. */
export function demandProblems({ values, wish, surveyed: { telemetry } }: Asked): readonly string[] {
  if (telemetry === undefined) return [];
  if (!telemetry.abilities.questions.includes('counts')) return versionProblems(values, telemetry);
  // It knows numbers by the names that Azure gives them.
  const isPlatform = (values.source ?? 'platform') === 'platform' && values.load === undefined;
  const demands = climbingObjectives(wish.objectives, telemetry).flatMap(each =>
    [...latencyProblem(each, telemetry), ...metricProblem(each, telemetry, isPlatform)].map(
      problem => `${each.name}: ${problem}`,
    ),
  );
  return [...demands, ...versionProblems(values, telemetry)];
}

/** Metrics of a user's own are declared to a gate, and to no rollout. */
function metricProblem(
  { kind, metric }: Objective,
  { name, abilities }: Source,
  isPlatform: boolean,
): readonly string[] {
  const isKnown =
    kind === 'sustained' ? isPlatform && abilities.questions.includes('series') : metric === 'requests';
  if (isKnown) return [];
  const what = kind === 'sustained' ? 'numbers' : 'counts';
  return [`${name} has no ${what} named ${JSON.stringify(metric)} in a rollout: let slo-gate judge it`];
}

export function budgetWarnings(wished: readonly Objective[] | undefined): readonly string[] {
  const budgets = wished?.filter(({ kind }) => kind === 'budget') ?? [];
  return budgets.map(
    ({ name }) =>
      `${name} counts over longer than a rollout, and judges no candidate: let slo-gate ask before it begins`,
  );
}

/** Log Analytics knows the arms of a rollout by their versions alone. */
function versionProblems(values: Values, { name }: Source): readonly string[] {
  if (values.source !== 'log-analytics') return [];
  const [candidate, stable] = [values['candidate-version'], values['stable-version']];
  const missing = (['candidate-version', 'stable-version'] as const).filter(
    each => values[each] === undefined,
  );
  if (missing.length > 0) return [`${name} knows an arm by its version: give ${missing.join(' and ')}`];
  return candidate === stable ? [`candidate-version and stable-version are the same, ${candidate}`] : [];
}
