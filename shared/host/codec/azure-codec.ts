// How the agent of Azure Pipelines is spoken to: logging commands on lines of the log.
import type { Annotation, LogCommands } from '../pipeline-log.js';

type Properties = Readonly<Record<string, string>>;

export function azureCommand(name: string, properties: Properties, text: string): string {
  const pairs = Object.entries(properties).filter(([, value]) => value !== '');
  const written = pairs.map(([key, value]) => `${key}=${escapeProperty(value)};`).join('');
  return `##vso[${name}${written === '' ? '' : ` ${written}`}]${escapeText(text)}`;
}

export const azureCommands: LogCommands = {
  debug: text => azureCommand('task.debug', {}, text),
  // The agent has issues of two types; a notice is a line like any other.
  annotation: ({ kind, text, title }: Annotation) =>
    kind === 'notice' ? undefined : azureCommand('task.logissue', { type: kind, code: title ?? '' }, text),
  openGroup: title => `##[group]${title}`,
  closeGroup: '##[endgroup]',
  mask: line => azureCommand('task.setsecret', {}, line),
};

/** An output variable, which later steps read as $(step.name). */
export function azureOutput(variable: string, value: string): string {
  return azureCommand('task.setvariable', { variable, isOutput: 'true' }, value);
}

/** A variable of the job, which later steps have in their environment. */
export function azureVariable(variable: string, value: string): string {
  return azureCommand('task.setvariable', { variable }, value);
}

/** A variable that only this task's own afterwork sees. */
export function azureTaskVariable(variable: string, value: string): string {
  return azureCommand('task.settaskvariable', { variable }, value);
}

export function azureSummary(path: string): string {
  return azureCommand('task.uploadsummary', {}, path);
}

/** Tags may hold no colon. In restricted mode the agent drops the line with a warning. */
export function azureBuildTag(tag: string): string {
  return azureCommand('build.addbuildtag', {}, tag.replaceAll(':', '-'));
}

/** The bar beside the step on the page of the run. */
export function azureProgress(percent: number, text: string): string {
  return azureCommand('task.setprogress', { value: String(Math.round(percent)) }, text);
}

export function azureResult(result: 'Succeeded' | 'Failed', text: string): string {
  return azureCommand('task.complete', { result }, text);
}

// Not %25: the agent leaves that alone, and turns its own spelling back into a percent sign last.
function escapeText(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string): string {
  return escapeText(value).replaceAll(']', '%5D').replaceAll(';', '%3B');
}
