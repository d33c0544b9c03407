// The `task.*` logging commands that set variables, and the search path.
import { escapeText, type LoggingCommand } from './logging-command.js';
import { maySet } from './restrictions.js';
import type { StepContext } from './step-context.js';

export const variableCommands = [
  ['task.setvariable', setVariable],
  ['task.settaskvariable', setTaskVariable],
  ['task.prependpath', prependPath],
] as const;

function setVariable(context: StepContext, command: LoggingCommand): void {
  const { job } = context;
  const plan = readPlan(command);
  if (job.variables.isReadOnly(plan.name)) throw new Error(`the variable '${plan.name}' is read-only`);
  if (plan.secret) {
    rejectSeveralLines(command.data);
    job.mask.add(escapeText(command.data));
  }
  if (!maySet(context.restrictions, plan.name)) {
    context.log.warning(`setting the variable '${plan.name}' is not allowed in this step`);
    return;
  }
  if (plan.output || context.outputNames.has(plan.name.toLowerCase())) setOutput(context, plan);
  else {
    job.variables.set(plan);
    context.progress.variables[plan.name] = plan.value;
  }
}

/** An output is known as step.name only; the bare name stays what it was. */
function setOutput(context: StepContext, plan: VariablePlan): void {
  context.progress.outputs[plan.name] = plan.value;
  const readOnly = plan.output || plan.readOnly;
  context.job.variables.set({ ...plan, readOnly, name: `${context.name}.${plan.name}` });
}

function setTaskVariable(context: StepContext, command: LoggingCommand): void {
  const plan = readPlan(command);
  if (context.taskVariables.isReadOnly(plan.name))
    throw new Error(`the task variable '${plan.name}' is read-only`);
  if (plan.secret) rejectSeveralLines(command.data);
  context.taskVariables.set(plan);
}

function prependPath(context: StepContext, command: LoggingCommand): void {
  if (!maySet(context.restrictions, 'PATH')) {
    context.log.warning("setting the variable 'PATH' is not allowed in this step");
    return;
  }
  if (command.data === '') throw new Error('task.prependpath needs a folder');
  const known = context.job.paths.indexOf(command.data);
  if (known >= 0) context.job.paths.splice(known, 1);
  context.job.paths.push(command.data);
}

type VariablePlan = {
  readonly name: string;
  readonly value: string;
  readonly secret: boolean;
  readonly output: boolean;
  readonly readOnly: boolean;
  readonly preserveCase: boolean;
};

function readPlan(command: LoggingCommand): VariablePlan {
  const name = command.properties.get('variable');
  if (name === undefined) throw new Error(`${command.area}.${command.event} needs the name of a variable`);
  const flag = (key: string): boolean => command.properties.get(key)?.toLowerCase() === 'true';
  return {
    name,
    value: command.data,
    secret: flag('issecret'),
    output: flag('isoutput'),
    readOnly: flag('isreadonly'),
    preserveCase: flag('preservecase'),
  };
}

/** The mask works line by line, so the agent rejects what it could not hide. */
function rejectSeveralLines(secret: string): void {
  if (secret.includes('\n')) throw new Error('a secret must not have several lines');
}
