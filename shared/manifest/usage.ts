// An example of a definition in the words of each host: a workflow step, a pipeline step, a command line.
import type { Input } from '../step/input.js';
import { camelCase, type HostName, terminalVariable } from '../step/names.js';
import type { Example } from '../step/step.js';
import { type Definition, inputsOn } from './definition.js';
import { yamlString, yamlValue } from './layout/yaml-text.js';
import { actionReference, majorVersion, taskName } from './places.js';

export function githubUsage(definition: Definition, example: Example): string {
  const values = given(definition, example, 'github').map(({ name, input, text }) =>
    // A secret of an example is a place to put one, whatever the example says.
    isSecret(input)
      ? `    ${name}: \${{ secrets.${screaming(name)} }}`
      : `    ${name}: ${yamlValue(text, '      ')}`,
  );
  return [
    `- name: ${yamlString(example.title)}`,
    `  uses: ${actionReference(definition.name)}`,
    ...(values.length === 0 ? [] : ['  with:', ...values]),
  ].join('\n');
}

export function azureUsage(definition: Definition, example: Example): string {
  const values = given(definition, example, 'azure-pipelines').map(({ name, input, text }) =>
    isSecret(input)
      ? `    ${camelCase(name)}: $(${camelCase(name)})`
      : `    ${camelCase(name)}: ${taskValue(input, text)}`,
  );
  return [
    `- task: ${taskName(definition.name)}@${majorVersion}`,
    `  displayName: ${yamlString(example.title)}`,
    ...(values.length === 0 ? [] : ['  inputs:', ...values]),
  ].join('\n');
}

/** Editors of pipelines want a flag to be one, not a text. */
function taskValue({ kind }: Input<unknown>, text: string): string {
  return kind.name === 'flag' ? text : yamlValue(text, '      ');
}

export function terminalUsage(definition: Definition, example: Example): string {
  return terminalWords(definition, example).join(' ');
}

/** The command line in pieces between which it may be broken: a flag stays with its value. */
export function terminalWords(definition: Definition, example: Example): readonly string[] {
  const values = given(definition, example, 'terminal');
  const secrets = values
    .filter(({ input }) => isSecret(input))
    .map(({ name }) => `${terminalVariable(name)}="$${screaming(name)}"`);
  const flags = values.filter(({ input }) => !isSecret(input)).map(flagText);
  return [...secrets, `azure-promote ${definition.name}`, ...flags];
}

type Given = { readonly name: string; readonly input: Input<unknown>; readonly text: string };

/** What signing in takes on each host, so that an example can be copied whole. A terminal uses `az login`. */
const signIn: Readonly<Record<HostName, Readonly<Record<string, string>>>> = {
  github: {
    'client-id': '${{ vars.AZURE_CLIENT_ID }}',
    'tenant-id': '${{ vars.AZURE_TENANT_ID }}',
    'subscription-id': '${{ vars.AZURE_SUBSCRIPTION_ID }}',
  },
  'azure-pipelines': { 'azure-subscription': 'sc-prod' },
  terminal: {},
};

function given(definition: Definition, { values }: Example, host: HostName): readonly Given[] {
  return inputsOn(definition, host).flatMap(([name, input]) => {
    const text = values[name] ?? signIn[host][name];
    return text === undefined ? [] : { name, input, text };
  });
}

function isSecret({ kind }: Input<unknown>): boolean {
  return kind.name === 'secret';
}

function screaming(name: string): string {
  return name.replaceAll('-', '_').toUpperCase();
}

function flagText({ name, text }: Given): string {
  return `--${name} ${shellWord(text)}`;
}

/** As a POSIX shell takes it for one word. */
function shellWord(text: string): string {
  return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
