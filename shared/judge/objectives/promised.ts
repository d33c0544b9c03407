// What the objectives themselves say of how strict to be: what the service promises, and what counts as slow.
import type { Objective } from '../objective.js';
import type { Settings } from '../settings.js';

/** Everything that no objective tells stays usual. */
export function settingsBy(objectives: readonly Objective[], usual: Settings): Settings {
  const [promise, slow, acceptedErrors] = [promised(objectives), slowFrom(objectives), accepted(objectives)];
  const slo = promise ?? usual.slo;
  return {
    ...usual,
    slo,
    ...(promise !== undefined && { promised: true }),
    ...(acceptedErrors !== undefined && { acceptedErrors }),
    stepBudget: Math.max(usual.stepBudget, spentAt(acceptedErrors ?? 0, { ...usual, slo })),
    ...(slow !== undefined && { slowMilliseconds: slow }),
  };
}

/** The strictest availability that the service promises of its requests. */
function promised(objectives: readonly Objective[]): number | undefined {
  const targets = objectives.flatMap(objective =>
    objective.kind === 'budget' && objective.bad.kind === 'errors' && objective.metric === 'requests'
      ? [objective.target]
      : [],
  );
  return targets.length === 0 ? undefined : Math.max(...targets);
}

/** The share of failed requests that was written down as still right. */
function accepted(objectives: readonly Objective[]): number | undefined {
  const limits = objectives.flatMap(objective =>
    objective.kind === 'ceiling' && objective.bad.kind === 'errors' && objective.metric === 'requests'
      ? [objective.most]
      : [],
  );
  return limits.length === 0 ? undefined : Math.min(...limits);
}

/** How much of the error budget is spent at this rate until somebody looks again: enough was seen when it is less. */
function spentAt(rate: number, { slo, fullShareMinutes, budgetMinutes }: Settings): number {
  return (rate * fullShareMinutes) / ((1 - slo) * budgetMinutes);
}

function slowFrom(objectives: readonly Objective[]): number | undefined {
  const limits = objectives.flatMap(objective =>
    (objective.kind === 'ceiling' || objective.kind === 'budget') && objective.bad.kind === 'slower'
      ? [objective.bad.milliseconds]
      : [],
  );
  return limits[0];
}
