// Inputs, outputs and rules of a definition as Markdown, for people of all three hosts.
import type { Input } from '../step/input.js';
import { camelCase, type HostName, spell, terminalVariable } from '../step/names.js';
import { ruleText } from '../step/rules.js';
import { type Definition, outputsOf } from './definition.js';
import { code, prose, table } from './layout/markdown.js';
import { kindInTable } from './layout/wording.js';

const notOffered = '–';

export function inputTable(definition: Definition): string {
  const rows = Object.entries(definition.inputs).map(([name, input]) => [
    nameOn('github', name, input),
    nameOn('azure-pipelines', name, input),
    terminalName(name, input),
    kindInTable(input.kind),
    presence(input),
    prose(input.describe),
  ]);
  return rows.length === 0
    ? 'It has no inputs.'
    : table(['GitHub', 'Azure Pipelines', 'Terminal', 'Kind', 'Default', 'Meaning'], rows);
}

export function outputTable(definition: Definition): string {
  const rows = outputsOf(definition).map(([name, describe]) => [
    code(name),
    code(camelCase(name)),
    prose(describe),
  ]);
  return table(['GitHub', 'Azure Pipelines', 'Meaning'], rows);
}

/** The rules across inputs, with the names as GitHub spells them: they are the canonical ones. */
export function ruleList(definition: Definition): string {
  if (definition.rules.length === 0) return 'Every input stands on its own.';
  return definition.rules.map(rule => `- Give ${ruleText(rule, code)}.`).join('\n');
}

function nameOn(host: HostName, name: string, { on }: Input<unknown>): string {
  return on === undefined || on.includes(host) ? code(spell(name, host)) : notOffered;
}

function terminalName(name: string, input: Input<unknown>): string {
  const isSecret = input.kind.name === 'secret' && nameOn('terminal', name, input) !== notOffered;
  return isSecret ? code(terminalVariable(name)) : nameOn('terminal', name, input);
}

function presence({ presence: how, fallback }: Input<unknown>): string {
  if (how === 'required') return '**required**';
  return fallback === undefined ? '' : code(fallback);
}
