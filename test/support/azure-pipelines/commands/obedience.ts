// Obeys the lines that a step prints: a logging command where the agent would find one, text otherwise.
import { buildCommands } from './build-commands.js';
import { type LoggingCommand, parseLoggingCommand } from './logging-command.js';
import { mayCommand } from './restrictions.js';
import type { ObservedCommand, StepContext } from './step-context.js';
import { taskCommands } from './task-commands.js';
import { variableCommands } from './variable-commands.js';

/** Throws when the command is wrong; the agent then fails the step. */
export type Obey = (context: StepContext, command: LoggingCommand) => void;

const notSimulatedHere: Obey = () => undefined;

const COMMANDS: ReadonlyMap<string, Obey> = new Map([
  ...taskCommands,
  ...variableCommands,
  ...buildCommands,
  // Known to the agent and without effect on a job that this harness could show.
  ['task.logdetail', notSimulatedHere],
  ['task.setendpoint', notSimulatedHere],
  ['artifact.associate', notSimulatedHere],
  ['artifact.upload', notSimulatedHere],
  ['codecoverage.publish', notSimulatedHere],
  ['release.updatereleasename', notSimulatedHere],
  ['results.publish', notSimulatedHere],
]);

const AREAS: ReadonlySet<string> = new Set(
  [...COMMANDS.keys()].map(name => name.slice(0, name.indexOf('.'))),
);

export function obeyLine(context: StepContext, line: string): void {
  context.progress.printed.push(line);
  const command = parseLoggingCommand(line);
  if (command !== undefined) {
    context.progress.commands.push(observed(command, obeyCommand(context, command)));
    return;
  }
  if (line.includes('##vso'))
    context.log.warning(`this line looks like a logging command but is none: ${line}`);
  context.log.write(line);
}

function obeyCommand(context: StepContext, command: LoggingCommand): ObservedCommand['fate'] {
  const name = nameOf(command);
  if (!AREAS.has(command.area.toLowerCase())) {
    context.log.warning(`no agent knows logging commands of the area '${command.area}'`);
    return 'unknown';
  }
  try {
    return obeyKnownArea(context, command, name);
  } catch (cause) {
    // Whatever is wrong with one command fails the step and not the agent.
    context.log.error(`the logging command ${name} failed`);
    context.log.error(cause instanceof Error ? cause.message : String(cause));
    context.progress.commandResult = 'Failed';
    return 'failed';
  } finally {
    if (name !== 'task.debug') context.log.debug(`Processed: ${name}`);
  }
}

function obeyKnownArea(context: StepContext, command: LoggingCommand, name: string): ObservedCommand['fate'] {
  const obey = COMMANDS.get(name);
  if (obey === undefined) throw new Error(`the area '${command.area}' has no command '${command.event}'`);
  if (!mayCommand(context.restrictions, name)) {
    context.log.warning(`##vso[${name}] is not allowed in this step`);
    return 'dropped';
  }
  obey(context, command);
  return 'done';
}

function observed(command: LoggingCommand, fate: ObservedCommand['fate']): ObservedCommand {
  return {
    name: nameOf(command),
    properties: Object.fromEntries(command.properties),
    data: command.data,
    fate,
  };
}

function nameOf(command: LoggingCommand): string {
  return `${command.area}.${command.event}`.toLowerCase();
}
