// The `build.*` logging commands.
import type { LoggingCommand } from './logging-command.js';
import type { StepContext } from './step-context.js';
import { attach, SUMMARY_TYPE } from './task-commands.js';

export const buildCommands = [
  ['build.addbuildtag', addBuildTag],
  ['build.updatebuildnumber', updateBuildNumber],
  ['build.uploadlog', uploadLog],
  ['build.uploadsummary', uploadSummary],
] as const;

function addBuildTag(context: StepContext, command: LoggingCommand): void {
  const tag = command.data.trim();
  if (tag === '') throw new Error('a build tag must not be empty');
  // The service refuses the character, after the agent has passed the tag on.
  if (tag.includes(':')) throw new Error(`the build tag '${tag}' must not contain a colon`);
  context.job.tags.push(tag);
}

function updateBuildNumber(context: StepContext, command: LoggingCommand): void {
  if (command.data === '') throw new Error('a build number must not be empty');
  context.job.variables.set({ name: 'Build.BuildNumber', value: command.data });
}

function uploadLog(context: StepContext, command: LoggingCommand): void {
  attach(context, { type: 'DistributedTask.Core.Log', name: 'CustomToolLog', path: command.data });
}

function uploadSummary(context: StepContext, command: LoggingCommand): void {
  attach(context, { type: SUMMARY_TYPE, name: 'CustomMarkDownSummary', path: command.data });
}
