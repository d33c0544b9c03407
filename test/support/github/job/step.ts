// One step of a job, or the post script it left behind: which kind it is, what it is called, what it leaves on record.

import { textOf } from '../expression/expression.js';
import type { StageResult, StepResult } from '../result.js';
import type { LocatedStep } from '../source/located-step.js';
import { mainStage, postStage } from '../stage/action-stage.js';
import { scriptStage } from '../stage/script-stage.js';
import { runStage } from '../stage/stage.js';
import type { StagePlan } from '../stage/stage-course.js';
import { type JobState, type StartedAction, scopeOf } from './job-state.js';

/** A step before its job has come to the posts. */
export type MainResult = Omit<StepResult, 'job' | 'post'>;

export async function runStep(job: JobState, step: LocatedStep): Promise<MainResult> {
  const plan = planOf(job, step);
  const result = await runStage(job, plan);
  const { id } = step.source;
  const { outputs } = plan;
  // Steps without an id of their own cannot be spoken of: their generated ids begin with two underscores.
  if (!id.startsWith('__')) {
    job.steps.set(id, { outputs, outcome: result.outcome, conclusion: result.conclusion });
  }
  return { ...result, id, outputs, state: Object.fromEntries(plan.state) };
}

export function runPost(job: JobState, started: StartedAction): Promise<StageResult> {
  return runStage(job, postStage(job, started));
}

function planOf(job: JobState, step: LocatedStep): StagePlan {
  const name = nameOf(job, step);
  const outputs: Record<string, string> = {};
  switch (step.kind) {
    case 'action':
      return mainStage(job, { step, name, state: new Map() }, outputs);
    case 'script':
      return scriptStage(job, step.source, { name, outputs });
    case 'nothing':
      return { ...step.source, name, label: step.source.id, outputs, ...idle(step.source.id) };
    default:
      return step satisfies never;
  }
}

function idle(id: string): Pick<StagePlan, 'state' | 'github' | 'tellsExitCode' | 'prepare'> {
  return { state: new Map(), github: { action: id }, tellsExitCode: false, prepare: () => undefined };
}

function nameOf(job: JobState, { source }: LocatedStep): string {
  const scope = scopeOf(job, job.environment);
  try {
    if (source.name !== undefined) return textOf(source.name, scope);
    if (source.kind === 'action') return `Run ${source.uses}`;
    return `Run ${
      textOf(source.run, scope)
        .trimStart()
        .split(/[\r\n]/)[0] ?? ''
    }`;
  } catch {
    // A name is best effort on the runner too; the step itself will say what cannot be evaluated.
    return source.id;
  }
}
