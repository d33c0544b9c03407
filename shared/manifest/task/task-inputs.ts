// Inputs as a task's manifest has them, and the pick lists that Azure fills through the service connection.
import type { Input } from '../../step/input.js';
import type { Kind } from '../../step/kinds.js';
import { camelCase } from '../../step/names.js';
import { type Definition, inputsOn, type Named } from '../definition.js';
import { describeFully, sentenceCase, spellInputs } from '../layout/wording.js';
import { groupOf } from './groups.js';
import { visibleRule } from './visible-rule.js';

export type TaskInput = {
  readonly name: string;
  readonly type: string;
  readonly label: string;
  readonly defaultValue?: string;
  readonly required: boolean;
  readonly helpMarkDown: string;
  readonly groupName?: string;
  readonly visibleRule?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, string | boolean>>;
};

export type DataSourceBinding = {
  readonly target: string;
  readonly endpointId: string;
  readonly dataSourceName: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly resultTemplate?: string;
};

export function taskInputs(definition: Definition): readonly TaskInput[] {
  const named = inputsOn(definition, 'azure-pipelines');
  const spelled = named.map(([name]) => camelCase(name));
  const others = named.filter(each => !isConnection(each));
  return [...named.filter(isConnection), ...others].map(([name, input]) => ({
    name: camelCase(name),
    type: typeOf(input),
    label: input.task?.label ?? sentenceCase(name),
    ...(input.fallback !== undefined && { defaultValue: input.fallback }),
    required: input.presence === 'required',
    helpMarkDown: spellInputs(helpOf(input), definition.inputs, 'azure-pipelines'),
    ...groupNameOf(groupOf(definition, name)),
    ...ruleOf(input, spelled),
    ...extrasOf(input),
  }));
}

export function dataSourceBindings(definition: Definition): readonly DataSourceBinding[] {
  const named = inputsOn(definition, 'azure-pipelines');
  const connection = named.find(isConnection);
  return named.flatMap(([name, { task }]) => {
    if (task?.pick === undefined || connection === undefined) return [];
    const { dataSource, parameters, resultTemplate } = task.pick;
    return {
      target: camelCase(name),
      endpointId: `$(${camelCase(connection[0])})`,
      dataSourceName: dataSource,
      ...(parameters && { parameters: spellReferences(parameters) }),
      ...(resultTemplate !== undefined && { resultTemplate }),
    };
  });
}

/** What Azure DevOps would silently ignore: rules it cannot read, pick lists that lead nowhere. */
export function taskInputFlaws(definition: Definition): readonly string[] {
  const named = inputsOn(definition, 'azure-pipelines');
  const spelled = named.map(([name]) => camelCase(name));
  return named.flatMap(([name, { task }]) => {
    const rule = task?.visibleWhen === undefined ? undefined : visibleRule(task.visibleWhen, spelled);
    const ruleFlaws =
      rule !== undefined && 'flaw' in rule ? [`the visible rule of ${name} is not legal: ${rule.flaw}`] : [];
    if (task?.pick === undefined) return ruleFlaws;
    const orphan = named.some(isConnection) ? [] : [`${name} picks, but there is no service connection`];
    const lost = referencesIn(task.pick.parameters ?? {}).filter(reference => !spelled.includes(reference));
    return [
      ...ruleFlaws,
      ...orphan,
      ...lost.map(reference => `${name} picks by ${reference}, which is no input`),
    ];
  });
}

function isConnection([, input]: Named): boolean {
  return input.kind.name === 'service-connection';
}

function typeOf({ kind, task }: Input<unknown>): string {
  return task?.pick === undefined ? typeOfKind(kind) : 'pickList';
}

function typeOfKind(kind: Kind<unknown>): string {
  switch (kind.name) {
    case 'choice':
      return 'pickList';
    case 'flag':
      return 'boolean';
    case 'list':
    case 'lines':
    case 'key-values':
    case 'structured':
      return 'multiLine';
    case 'service-connection':
      return 'connectedService:AzureRM';
    // Not filePath: the agent fills an empty one with the folder of the sources, and absent would look given.
    case 'file':
    case 'text':
    case 'number':
    case 'percent':
    case 'duration':
    case 'secret':
      return 'string';
    default:
      return kind.name satisfies never;
  }
}

function groupNameOf(group: string | undefined): Pick<TaskInput, 'groupName'> {
  return group === undefined ? {} : { groupName: group };
}

function helpOf(input: Input<unknown>): string {
  const words = describeFully(input);
  return input.kind.name === 'secret'
    ? `${words} Use a secret variable, such as $(name): text written here is stored in the clear.`
    : words;
}

function ruleOf({ task }: Input<unknown>, names: readonly string[]): { readonly visibleRule?: string } {
  const rule = task?.visibleWhen === undefined ? undefined : visibleRule(task.visibleWhen, names);
  return rule !== undefined && 'rule' in rule ? { visibleRule: rule.rule } : {};
}

function extrasOf({ kind, task }: Input<unknown>): Pick<TaskInput, 'options' | 'properties'> {
  if (task?.pick !== undefined) return { properties: { EditableOptions: 'True' } };
  if (kind.choices !== undefined) {
    return { options: Object.fromEntries(kind.choices.map(choice => [choice, choice])) };
  }
  return typeOfKind(kind) === 'multiLine' ? { properties: { resizable: true, rows: '4' } } : {};
}

const reference = /\$\(([^()]+)\)/g;

function spellReferences(parameters: Readonly<Record<string, string>>): Record<string, string> {
  const spelled = (text: string): string =>
    text.replace(reference, (_, name: string) => `$(${camelCase(name)})`);
  return Object.fromEntries(Object.entries(parameters).map(([name, text]) => [name, spelled(text)]));
}

function referencesIn(parameters: Readonly<Record<string, string>>): readonly string[] {
  return Object.values(parameters).flatMap(text =>
    [...text.matchAll(reference)].map(([, name = '']) => camelCase(name)),
  );
}
