// The main or post script of a JavaScript action: its inputs, evaluated afresh each time, and the process to start.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nodeRuntime } from '../../runtimes.js';
import type { StepLog } from '../commands/step-log.js';
import type { Texts } from '../expression/contexts.js';
import { type Scope, textOf, textsOf } from '../expression/expression.js';
import type { JobState, StartedAction } from '../job/job-state.js';
import type { ActionSource } from '../source/action-source.js';
import type { LocatedAction } from '../source/located-step.js';
import type { StagePlan, StageProcess } from './stage-course.js';

export function mainStage(job: JobState, started: StartedAction, outputs: Record<string, string>): StagePlan {
  const { source, action } = started.step;
  return {
    ...frameOf(started, outputs),
    name: started.name,
    label: source.id,
    condition: source.condition,
    prepare: (scope, log) => {
      // Registered as soon as the main script is about to start, whatever becomes of it.
      if (action.post !== undefined) job.posts.push(started);
      return scriptProcess(job, started.step, { scope, log, script: action.main });
    },
  };
}

export function postStage(job: JobState, started: StartedAction): StagePlan {
  const { source, action } = started.step;
  return {
    // Outputs of a post script go nowhere.
    ...frameOf(started, {}),
    name: `Post ${started.name}`,
    label: `post ${source.id}`,
    condition: action.postCondition,
    prepare: (scope, log) => scriptProcess(job, started.step, { scope, log, script: action.post ?? '' }),
  };
}

type Frame = Omit<StagePlan, 'name' | 'label' | 'condition' | 'prepare'>;

function frameOf({ step, state }: StartedAction, outputs: Record<string, string>): Frame {
  const { source, origin } = step;
  return {
    env: source.env,
    continueOnError: source.continueOnError,
    timeoutMinutes: source.timeoutMinutes,
    state,
    outputs,
    github: { ...origin, action: source.id },
    tellsExitCode: false,
  };
}

type Moment = { readonly scope: Scope; readonly log: StepLog; readonly script: string };

function scriptProcess(job: JobState, { source, action }: LocatedAction, moment: Moment): StageProcess {
  const inputs = actionInputs(action, textsOf(source.with, moment.scope), moment);
  const path = join(action.folder, moment.script);
  if (!existsSync(path)) throw new Error(`File not found: '${path}'`);
  const runtime = nodeRuntime(job.request.runtime);
  return { command: runtime.path, parameters: [path], directory: job.request.workspace, inputs };
}

/** A required input that is missing is not the runner's business; an unknown one earns a warning and is passed on. */
function actionInputs(action: ActionSource, given: Texts, { scope, log }: Moment): Texts {
  const givenNames = new Set(Object.keys(given).map(name => name.toLowerCase()));
  const known = new Set(action.inputs.map(input => input.name.toLowerCase()));
  const inputs: Record<string, string> = { ...given };
  for (const input of action.inputs) {
    if (!givenNames.has(input.name.toLowerCase())) {
      inputs[input.name] = input.default === undefined ? '' : textOf(input.default, scope);
    } else if (input.deprecation !== undefined) {
      log.report('warning', `Input '${input.name}' has been deprecated with message: ${input.deprecation}`);
    }
  }
  const unknown = Object.keys(given).filter(name => !known.has(name.toLowerCase()));
  if (unknown.length > 0) log.report('warning', unexpectedInputs(unknown, action));
  return inputs;
}

function unexpectedInputs(unknown: readonly string[], action: ActionSource): string {
  const valid = action.inputs.map(input => input.name);
  return `Unexpected input(s) '${unknown.join("', '")}', valid inputs are ['${valid.join("', '")}']`;
}
