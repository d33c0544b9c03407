// The inputs of a task step: defaults, aliases, service connections by name, trimming, macros, paths.
import { isAbsolute, join, resolve } from 'node:path';
import { expandMacros, type Lookup } from '../macros.js';
import { invalid, PipelineRefused } from '../refusal.js';
import type { ServiceConnection } from '../service-connection.js';
import { type Mapping, textAt } from '../untyped.js';
import { environmentName } from '../variables.js';
import type { TaskDefinition, TaskInput } from './task-definition.js';

export type Inputs = ReadonlyMap<string, string>;

const CONNECTION = 'connectedservice:';

/** What the service does when the run is queued: aliases become names, names of connections become ids. */
export function resolveInputs(
  task: TaskDefinition,
  written: Mapping,
  connections: readonly ServiceConnection[],
): Inputs {
  const inputs = new Map<string, string>();
  for (const key of Object.keys(written)) {
    const value = textAt(written, key);
    if (value === undefined) throw invalid(`the input '${key}' of ${task.name} is no text`);
    const input = findInput(task, key.trim());
    inputs.set(
      input?.name ?? key.trim(),
      input === undefined ? value : resolveConnections(input, value, connections),
    );
  }
  return inputs;
}

function findInput(task: TaskDefinition, key: string): TaskInput | undefined {
  const wanted = key.toLowerCase();
  return task.inputs.find(
    input =>
      input.name.toLowerCase() === wanted || input.aliases.some(alias => alias.toLowerCase() === wanted),
  );
}

function resolveConnections(
  input: TaskInput,
  value: string,
  connections: readonly ServiceConnection[],
): string {
  if (!isConnection(input) || value.trim() === '') return value;
  const ids = value.split(',').map(part => resolveConnection(input, part.trim(), connections).id);
  return ids.join(',');
}

function resolveConnection(
  input: TaskInput,
  wanted: string,
  connections: readonly ServiceConnection[],
): ServiceConnection {
  const found = connections.find(
    ({ id, name }) => id.toLowerCase() === wanted.toLowerCase() || name === wanted,
  );
  if (found === undefined) {
    throw new PipelineRefused(
      'not-authorized',
      `the input ${input.name} names the service connection '${wanted}', which does not exist or may not be used`,
    );
  }
  const [type = '', ...schemes] = input.type.slice(CONNECTION.length).split(/[:,]/);
  if (type.toLowerCase() !== found.type.toLowerCase()) {
    throw invalid(
      `the input ${input.name} needs a connection of type ${type}, '${wanted}' is of type ${found.type}`,
    );
  }
  if (schemes.length > 0 && !schemes.includes(found.scheme)) {
    throw invalid(`the input ${input.name} does not accept the scheme ${found.scheme} of '${wanted}'`);
  }
  return found;
}

function isConnection(input: TaskInput): boolean {
  return input.type.toLowerCase().startsWith(CONNECTION);
}

export type InputExpansion = {
  readonly variables: Lookup;
  /** After the variables the agent also looks into its own environment. */
  readonly agentEnvironment: Lookup;
  readonly sources: string;
};

/** What the agent does before it starts the task; values from variables are not trimmed again. */
export function expandInputs(task: TaskDefinition, given: Inputs, expansion: InputExpansion): Inputs {
  const inputs = new Map(task.inputs.map(input => [input.name, input.defaultValue.trim()]));
  for (const [name, value] of given) inputs.set(name, value.trim());
  for (const [name, value] of inputs) {
    inputs.set(name, expandMacros(expandMacros(value, expansion.variables), expansion.agentEnvironment));
  }
  for (const { name, type } of task.inputs) {
    if (type.toLowerCase() === 'filepath')
      inputs.set(name, rooted(inputs.get(name) ?? '', expansion.sources));
  }
  return inputs;
}

/** Even an empty path becomes the folder of the sources. */
function rooted(path: string, sources: string): string {
  return isAbsolute(path) ? resolve(path) : join(sources, path);
}

/** The connections that the inputs name; a task is given no others. */
export function namedConnections(
  task: TaskDefinition,
  inputs: Inputs,
  connections: readonly ServiceConnection[],
): readonly ServiceConnection[] {
  const ids = task.inputs.filter(isConnection).flatMap(({ name }) => (inputs.get(name) ?? '').split(','));
  const wanted = new Set(ids.map(id => id.trim().toLowerCase()));
  return connections.filter(({ id }) => wanted.has(id.toLowerCase()));
}

export function inputEnvironment(inputs: Inputs): Record<string, string> {
  return Object.fromEntries(
    [...inputs].map(([name, value]) => [`INPUT_${environmentName(name)}`, value] as const),
  );
}
