// What is wrong with a definition, before anything is rendered from it. All flaws at once, as for a user's inputs.
import { parse } from 'yaml';
import { asFault } from '../fault/fault.js';
import type { Parsers } from '../step/kinds.js';
import { collisions, hostNames, isCanonicalName } from '../step/names.js';
import { readInputs } from '../step/read.js';
import { standingOutputs } from '../step/step.js';
import { type Definition, inputsOn } from './definition.js';
import { standingFlags } from './flags.js';
import { taskInputFlaws } from './task/task-inputs.js';
import { taskFlaws } from './task-json.js';

const parsers: Parsers = { yaml: text => parse(text) };

/** Throws one error that names every flaw of every definition. */
export function refuseFlawed(definitions: readonly Definition[]): void {
  const names = definitions.map(definition => definition.name);
  const doubled = names.filter((name, at) => names.indexOf(name) !== at);
  const flaws = [
    ...doubled.map(name => `step ${name}: it is defined twice`),
    ...definitions.flatMap(definition => flawsOf(definition).map(flaw => `step ${definition.name}: ${flaw}`)),
  ];
  if (flaws.length > 0) throw new Error(flaws.join('\n'));
}

export function flawsOf(definition: Definition): readonly string[] {
  return [
    ...nameFlaws(definition),
    ...wordFlaws(definition),
    ...ruleFlaws(definition),
    ...taskFlaws(definition),
    ...taskInputFlaws(definition),
    ...fallbackFlaws(definition),
    ...exampleFlaws(definition),
  ];
}

function nameFlaws({ name, inputs, outputs }: Definition): readonly string[] {
  const inputNames = Object.keys(inputs);
  const outputNames = [...Object.keys(standingOutputs), ...Object.keys(outputs)];
  const taken = Object.keys(outputs).filter(output => Object.hasOwn(standingOutputs, output));
  return [
    ...[name, ...inputNames, ...outputNames]
      .filter(each => !isCanonicalName(each))
      .map(each => `${JSON.stringify(each)} is not a name: write small letters, digits and single hyphens`),
    ...[...collisions(inputNames), ...collisions(outputNames)].map(
      ([one, other]) => `${one} and ${other} are the same name on Azure Pipelines`,
    ),
    ...taken.map(output => `the output ${output} belongs to every step`),
    ...inputNames
      .filter(input => Object.hasOwn(standingFlags, input))
      .map(input => `the terminal needs --${input} for itself`),
  ];
}

function wordFlaws({ title, summary, inputs, outputs }: Definition): readonly string[] {
  const told: readonly (readonly [string, string])[] = [
    ['the summary', summary],
    ...Object.entries(inputs).map(([name, input]) => [`input ${name}`, input.describe] as const),
    ...Object.entries(outputs).map(([name, describe]) => [`output ${name}`, describe] as const),
  ];
  return [
    ...(title === '' || title.endsWith('.') ? ['its title is empty or ends with a stop'] : []),
    ...told.filter(([, words]) => !words.endsWith('.')).map(([what]) => `${what} does not end with a stop`),
    // GitHub would read it as an expression, where none is allowed.
    ...told.filter(([, words]) => words.includes('$' + '{{')).map(([what]) => `${what} holds an expression`),
  ];
}

function ruleFlaws({ rules, inputs }: Definition): readonly string[] {
  const named = rules.flatMap(rule => (rule.kind === 'needs' ? [rule.name, rule.other] : rule.names));
  return named
    .filter(name => !Object.hasOwn(inputs, name))
    .map(name => `a rule names ${name}, which is no input`);
}

function fallbackFlaws({ inputs }: Definition): readonly string[] {
  return Object.entries(inputs)
    .filter(([, { kind, fallback }]) => fallback !== undefined && 'expected' in kind.parse(fallback, parsers))
    .map(([name, { kind }]) => `the default of ${name} is not ${kind.expected}`);
}

function exampleFlaws(definition: Definition): readonly string[] {
  if (definition.examples.length === 0) return ['it has no example'];
  return definition.examples.flatMap(({ title, values }) => {
    const unknown = Object.keys(values).filter(name => !Object.hasOwn(definition.inputs, name));
    if (unknown.length > 0) return [`example "${title}" sets ${unknown.join(', ')}, which is no input`];
    return hostNames.flatMap(host => {
      const offered = new Set(inputsOn(definition, host).map(([name]) => name));
      const get = (name: string): string | undefined => (offered.has(name) ? values[name] : undefined);
      try {
        readInputs(definition.inputs, definition.rules, { host, get, parsers });
        return [];
      } catch (thrown) {
        // Reading throws only the fault that lists what the example lacks or gets wrong on this host.
        const { facts } = asFault(thrown);
        return Object.entries(facts).map(([name, fact]) => `example "${title}" on ${host}: ${name}: ${fact}`);
      }
    });
  });
}
