// The `task.*` logging commands about results, issues, progress and files.
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { mergeResults, readResult } from '../results.js';
import type { LoggingCommand } from './logging-command.js';
import type { StepContext } from './step-context.js';

export const SUMMARY_TYPE = 'Distributedtask.Core.Summary';
const FILE_TYPE = 'Distributedtask.Core.FileAttachment';

export const taskCommands = [
  ['task.complete', complete],
  ['task.debug', debug],
  ['task.issue', logIssue],
  ['task.logissue', logIssue],
  ['task.setprogress', setProgress],
  ['task.setsecret', setSecret],
  ['task.addattachment', addAttachment],
  ['task.uploadsummary', uploadSummary],
  ['task.uploadfile', uploadFile],
  ['telemetry.publish', publishTelemetry],
] as const;

function complete(context: StepContext, command: LoggingCommand): void {
  const result = readResult(command.properties.get('result') ?? '');
  if (result === undefined) throw new Error('task.complete needs a result, spelled exactly');
  const { progress } = context;
  progress.result = mergeResults(progress.result, result);
  progress.completeMessage = command.data;
  progress.percent = 100;
  if (isTrue(command.properties.get('done')) && !progress.markedDone) {
    progress.markedDone = true;
    context.onMarkedDone();
  }
}

function debug(context: StepContext, command: LoggingCommand): void {
  context.log.debug(command.data);
}

function logIssue(context: StepContext, command: LoggingCommand): void {
  const { type, ...properties } = Object.fromEntries(command.properties);
  if (type === undefined) {
    context.log.warning('an issue without a type was dropped');
    return;
  }
  const kind = type.toLowerCase();
  if (kind !== 'error' && kind !== 'warning')
    throw new Error(`an issue is an error or a warning, not '${type}'`);
  context.log[kind](command.data, properties);
}

function setProgress(context: StepContext, command: LoggingCommand): void {
  const value = command.properties.get('value') ?? '';
  const percent = /^-?\d+$/.test(value) ? Math.min(100, Math.max(0, Number(value))) : 0;
  context.progress.percent = Math.max(context.progress.percent, percent);
}

function setSecret(context: StepContext, command: LoggingCommand): void {
  context.job.mask.add(command.data);
}

function uploadSummary(context: StepContext, command: LoggingCommand): void {
  attach(context, { type: SUMMARY_TYPE, name: basename(command.data), path: command.data });
}

function uploadFile(context: StepContext, command: LoggingCommand): void {
  attach(context, { type: FILE_TYPE, name: basename(command.data), path: command.data });
}

function addAttachment(context: StepContext, command: LoggingCommand): void {
  const [type, name] = [command.properties.get('type'), command.properties.get('name')];
  if (type === undefined || name === undefined) throw new Error('an attachment needs a type and a name');
  if (`${type}${name}`.includes('/')) throw new Error('type and name of an attachment are no paths');
  attach(context, { type, name, path: command.data });
}

export type AttachmentPlan = { readonly type: string; readonly name: string; readonly path: string };

export function attach(context: StepContext, plan: AttachmentPlan): void {
  const isFile = statSync(plan.path, { throwIfNoEntry: false })?.isFile() === true;
  if (!isFile) throw new Error(`there is no file '${plan.path}' to attach`);
  context.progress.attachments.push({ ...plan, content: readFileSync(plan.path, 'utf8') });
}

function publishTelemetry(_context: StepContext, command: LoggingCommand): void {
  const complete = command.properties.has('area') && command.properties.has('feature') && command.data !== '';
  if (!complete) throw new Error('telemetry needs an area, a feature and data');
  JSON.parse(command.data);
}

function isTrue(text: string | undefined): boolean {
  return text !== undefined && ['1', 'true', '$true'].includes(text.toLowerCase());
}
