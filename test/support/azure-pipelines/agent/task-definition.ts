// A task as the agent finds it unpacked: a folder with task.json and what it starts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Restriction } from '../commands/restrictions.js';
import { invalid } from '../refusal.js';
import { isMapping, type Mapping, mappingAt, parseJsonMapping, sequenceAt, textAt } from '../untyped.js';

export type TaskInput = {
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
  readonly defaultValue: string;
  readonly required: boolean;
};

export type HandlerName = 'Node24' | 'Node20_1';

export type Handlers = Readonly<Partial<Record<HandlerName, { readonly target: string }>>>;

export type RunStage = 'prejobexecution' | 'execution' | 'postjobexecution';

export type TaskDefinition = {
  readonly folder: string;
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly major: number;
  readonly minimumAgentVersion: string;
  readonly inputs: readonly TaskInput[];
  readonly outputVariables: readonly string[];
  readonly restriction?: Restriction;
  /** Absent where task.json has no such part. */
  readonly handlers: Readonly<Partial<Record<RunStage, Handlers>>>;
};

/** Every `<Name>V<major>` folder that holds a task.json. */
export function readTasks(folder: string): readonly TaskDefinition[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(folder, entry.name, 'task.json')))
    .map(entry => readTask(join(folder, entry.name)));
}

export function findTask(tasks: readonly TaskDefinition[], name: string, major: number): TaskDefinition {
  const found = tasks.find(task => task.name.toLowerCase() === name.toLowerCase() && task.major === major);
  if (found === undefined) throw invalid(`there is no task '${name}' of version ${major}`);
  return found;
}

function readTask(folder: string): TaskDefinition {
  const json = parseJsonMapping(
    readFileSync(join(folder, 'task.json'), 'utf8'),
    `the task.json of ${folder}`,
  );
  const version = mappingAt(json, 'version');
  const parts = ['Major', 'Minor', 'Patch'].map(part => textAt(version, part) ?? '0');
  const restriction = readRestriction(mappingAt(json, 'restrictions'));
  return {
    folder,
    id: textAt(json, 'id') ?? '',
    name: textAt(json, 'name') ?? '',
    version: parts.join('.'),
    major: Number(parts[0]),
    minimumAgentVersion: textAt(json, 'minimumAgentVersion') ?? '0.0.0',
    inputs: sequenceAt(json, 'inputs').filter(isMapping).map(readInput),
    outputVariables: sequenceAt(json, 'outputVariables')
      .filter(isMapping)
      .map(output => textAt(output, 'name') ?? ''),
    handlers: readStages(json),
    ...(restriction === undefined ? {} : { restriction }),
  };
}

function readInput(input: Mapping): TaskInput {
  return {
    name: (textAt(input, 'name') ?? '').trim(),
    type: textAt(input, 'type') ?? 'string',
    aliases: sequenceAt(input, 'aliases').filter(alias => typeof alias === 'string'),
    defaultValue: textAt(input, 'defaultValue') ?? '',
    required: textAt(input, 'required') === 'true',
  };
}

function readStages(json: Mapping): TaskDefinition['handlers'] {
  const stages: Partial<Record<RunStage, Handlers>> = {};
  for (const stage of ['prejobexecution', 'execution', 'postjobexecution'] as const) {
    if (stage in json) stages[stage] = readHandlers(mappingAt(json, stage));
  }
  return stages;
}

function readHandlers(json: Mapping): Handlers {
  const handlers: Partial<Record<HandlerName, { readonly target: string }>> = {};
  for (const name of ['Node24', 'Node20_1'] as const) {
    const target = textAt(mappingAt(json, name), 'target');
    if (target !== undefined) handlers[name] = { target };
  }
  return handlers;
}

function readRestriction(json: Mapping): Restriction | undefined {
  if (Object.keys(json).length === 0) return undefined;
  const commands = textAt(mappingAt(json, 'commands'), 'mode') === 'restricted' ? 'restricted' : 'any';
  const settable = mappingAt(json, 'settableVariables');
  if (!('allowed' in settable)) return { commands };
  return {
    commands,
    settableVariables: sequenceAt(settable, 'allowed').filter(glob => typeof glob === 'string'),
  };
}
