// A `run:` step: the script in a file of its own, and the shell that runs it with the runner's parameters.
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Scope, textOf } from '../expression/expression.js';
import type { JobState } from '../job/job-state.js';
import type { ScriptStepSource } from '../source/job-source.js';
import type { StagePlan, StageProcess } from './stage-course.js';

type Shell = { readonly command: string; readonly parameters: string; readonly extension: string };

/** What `shell:` may say; without it the runner takes bash, but without `pipefail`. */
const shells: Readonly<Record<string, Shell>> = {
  '': { command: 'bash', parameters: '-e {0}', extension: '.sh' },
  bash: { command: 'bash', parameters: '--noprofile --norc -e -o pipefail {0}', extension: '.sh' },
  sh: { command: 'sh', parameters: '-e {0}', extension: '.sh' },
  python: { command: 'python', parameters: '{0}', extension: '.py' },
};

export function scriptStage(
  job: JobState,
  step: ScriptStepSource,
  given: Pick<StagePlan, 'name' | 'outputs'>,
): StagePlan {
  return {
    ...given,
    label: step.id,
    condition: step.condition,
    env: step.env,
    continueOnError: step.continueOnError,
    timeoutMinutes: step.timeoutMinutes,
    state: new Map(),
    github: { action: step.id },
    tellsExitCode: true,
    prepare: scope => prepareScript(job, step, scope),
  };
}

function prepareScript(job: JobState, step: ScriptStepSource, scope: Scope): StageProcess {
  const shell = shellFor(step.shell === undefined ? '' : textOf(step.shell, scope));
  const path = resolve(job.temporary, `${randomUUID()}${shell.extension}`);
  writeFileSync(path, textOf(step.run, scope));
  const directory = step.workingDirectory === undefined ? '' : textOf(step.workingDirectory, scope);
  return {
    command: shell.command,
    parameters: shell.parameters.split(' ').map(parameter => parameter.replace('{0}', path)),
    directory: resolve(job.request.workspace, directory),
    inputs: {},
  };
}

function shellFor(option: string): Shell {
  const known = shells[option];
  if (known !== undefined) return known;
  const [command = '', ...parameters] = option.split(' ');
  if (!parameters.some(parameter => parameter.includes('{0}'))) {
    throw new Error(`Invalid shell '${option}': a known one here, or a command with '{0}'`);
  }
  return { command, parameters: parameters.join(' '), extension: '' };
}
