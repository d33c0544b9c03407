// How GitHub's runner is spoken to: commands on a line of the log, and records in the files it reads afterwards.
import type { Annotation, LogCommands } from '../pipeline-log.js';

type Properties = Readonly<Record<string, string>>;

export function githubCommand(name: string, properties: Properties, text: string): string {
  const pairs = Object.entries(properties).filter(([, value]) => value !== '');
  const written = pairs.map(([key, value]) => `${key}=${escapeProperty(value)}`).join(',');
  return `::${name}${written === '' ? '' : ` ${written}`}::${escapeText(text)}`;
}

export const githubCommands: LogCommands = {
  debug: text => githubCommand('debug', {}, text),
  annotation: ({ kind, text, title }: Annotation) => githubCommand(kind, { title: title ?? '' }, text),
  openGroup: title => githubCommand('group', {}, title),
  closeGroup: '::endgroup::',
  mask: line => githubCommand('add-mask', {}, line),
};

/** A record of GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV. */
export function githubRecord(name: string, value: string): string {
  if (name === '' || /[=\r\n]|<</.test(name)) throw new Error('the name of a record would end it early');
  const end = unusedDelimiter(name + value);
  return `${name}<<${end}\n${value}\n${end}\n`;
}

/** The variable that holds an input. Hyphens stay as they are. */
export function githubInputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

// Nothing random is needed: what does not occur in the value cannot end it.
function unusedDelimiter(value: string): string {
  let delimiter = 'azure_promote_end';
  for (let count = 2; value.includes(delimiter); count += 1) delimiter = `azure_promote_end_${count}`;
  return delimiter;
}

// The percent sign first, or the others would be escaped twice.
function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string): string {
  return escapeText(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
