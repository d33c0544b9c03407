// The words for a kind of input: short ones for tables and flags, a sentence for manifests.
import { type Input, type Inputs, offeredOn } from '../../step/input.js';
import type { Kind, KindName } from '../../step/kinds.js';
import { type HostName, spell, terminalVariable } from '../../step/names.js';
import { code } from './markdown.js';

const tableWords = {
  text: 'text',
  choice: 'choice',
  flag: '`true` or `false`',
  number: 'number',
  percent: 'percentage',
  duration: 'duration',
  list: 'list',
  lines: 'lines',
  'key-values': '`name=value` lines',
  file: 'file path',
  structured: 'JSON or YAML',
  secret: 'secret',
  'service-connection': 'service connection',
} as const satisfies Record<KindName, string>;

const placeholders = {
  text: '<text>',
  choice: '<choice>',
  flag: 'true|false',
  number: '<number>',
  percent: '<percent>',
  duration: '<duration>',
  list: '<a,b>',
  lines: '<line>',
  'key-values': '<name=value>',
  file: '<path>',
  structured: '<yaml>',
  secret: '',
  'service-connection': '<id>',
} as const satisfies Record<KindName, string>;

export function kindInTable(kind: Kind<unknown>): string {
  if (kind.choices !== undefined) return kind.choices.map(code).join(', ');
  return kind.name === 'number' ? kind.expected : tableWords[kind.name];
}

export function placeholder(kind: Kind<unknown>): string {
  const choices = kind.choices?.join('|') ?? '';
  return choices !== '' && choices.length <= 24 ? choices : placeholders[kind.name];
}

/** What the input is for and what it accepts, for hosts that show one text and check nothing. */
export function describeFully(input: Input<unknown>): string {
  const { describe, kind } = input;
  const accepted = acceptance(kind);
  const saidAlready = accepted === undefined || describe.includes(kind.expected);
  return saidAlready ? describe : `${describe} ${accepted}`;
}

/** The sentence of the kind; none where it would only say that a text is a text. */
function acceptance(kind: Kind<unknown>): string | undefined {
  const saysNothing = kind.name === 'secret' || kind.name === 'service-connection' || kind.name === 'file';
  if (saysNothing || kind.expected === 'one line of text') return undefined;
  return `Takes ${kind.expected}.`;
}

/** Prose with the inputs that it names in backticks spelled as the host spells them. */
export function spellInputs(text: string, inputs: Inputs, host: HostName): string {
  return text.replace(/`([a-z][a-z0-9-]*)`/g, (whole, name: string) => {
    const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    if (input === undefined || !offeredOn(input, host)) return whole;
    return `\`${host === 'terminal' && input.kind.name === 'secret' ? terminalVariable(name) : spell(name, host)}\``;
  });
}

/** `resource-group` as people write it: Resource group. */
export function sentenceCase(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
