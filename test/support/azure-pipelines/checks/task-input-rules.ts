// Our rules for the inputs of a task.json.
import { isMapping, type Mapping, mappingAt, sequenceAt, textAt } from '../untyped.js';
import { problemsOfRule, type RuleInput } from './visible-rule.js';

export function problemsOfInputs(task: Mapping): readonly string[] {
  const inputs = sequenceAt(task, 'inputs').filter(isMapping);
  const rules = inputs.map(describe);
  const groups = sequenceAt(task, 'groups').filter(isMapping);
  return [
    ...inputs.flatMap(input => problemsOfInput(input, rules)),
    ...problemsOfNames(inputs),
    ...groups.flatMap(group => prefixed(group, 'group', ruleProblems(group, rules))),
    ...problemsOfReferences(task, rules, groups),
  ];
}

function describe(input: Mapping): RuleInput {
  return {
    name: textAt(input, 'name') ?? '',
    type: textAt(input, 'type') ?? '',
    options: Object.keys(mappingAt(input, 'options')),
  };
}

function problemsOfInput(input: Mapping, rules: readonly RuleInput[]): readonly string[] {
  const { name, type, options } = describe(input);
  const value = input['defaultValue'];
  const problems: string[] = [];
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name))
    problems.push('has a name that is not made of letters and digits');
  if ('required' in input && typeof input['required'] !== 'boolean')
    problems.push("has a 'required' that is no boolean");
  if (type === 'boolean' && 'defaultValue' in input && typeof value !== 'boolean') {
    problems.push('is a boolean with a default that is none');
  }
  if (options.length > 0 && 'defaultValue' in input && value !== '' && !options.includes(String(value))) {
    problems.push(`has the default '${String(value)}', which is not among its options`);
  }
  problems.push(...ruleProblems(input, rules));
  return prefixed(input, 'input', problems);
}

function ruleProblems(holder: Mapping, rules: readonly RuleInput[]): readonly string[] {
  const rule = holder['visibleRule'];
  if (rule === undefined) return [];
  if (typeof rule !== 'string') return ['has a visibleRule that is no text'];
  return problemsOfRule(rule, rules).map(problem => `has a visibleRule that ${problem}`);
}

/** Inputs reach a task by their names in upper case, so two that differ only in case are one. */
function problemsOfNames(inputs: readonly Mapping[]): readonly string[] {
  const names = inputs.flatMap(input => [
    textAt(input, 'name') ?? '',
    ...sequenceAt(input, 'aliases').map(String),
  ]);
  const upper = names.map(name => name.toUpperCase());
  const twice = names.filter((_name, position) => upper.indexOf(upper[position] ?? '') !== position);
  return twice.map(name => `two inputs have the name '${name}'`);
}

function problemsOfReferences(
  task: Mapping,
  inputs: readonly RuleInput[],
  groups: readonly Mapping[],
): readonly string[] {
  const isInput = (name: string): boolean => inputs.some(input => input.name === name);
  const groupNames = groups.map(group => textAt(group, 'name'));
  const shown = [...(textAt(task, 'instanceNameFormat') ?? '').matchAll(/\$\(([^)]*)\)/g)].map(
    match => match[1] ?? '',
  );
  const bound = sequenceAt(task, 'dataSourceBindings')
    .filter(isMapping)
    .map(binding => textAt(binding, 'target') ?? '');
  const grouped = sequenceAt(task, 'inputs')
    .filter(isMapping)
    .map(input => textAt(input, 'groupName'))
    .filter(name => name !== undefined);
  return [
    ...shown
      .filter(name => !isInput(name))
      .map(name => `instanceNameFormat names '${name}', which is no input`),
    ...bound
      .filter(name => !isInput(name))
      .map(name => `a data source is bound to '${name}', which is no input`),
    ...grouped.filter(name => !groupNames.includes(name)).map(name => `there is no group '${name}'`),
  ];
}

function prefixed(holder: Mapping, kind: string, problems: readonly string[]): readonly string[] {
  return problems.map(problem => `the ${kind} '${textAt(holder, 'name') ?? ''}' ${problem}`);
}
