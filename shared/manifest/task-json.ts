// A definition as the task.json of Azure Pipelines.
import { camelCase } from '../step/names.js';
import { type Definition, outputsOf } from './definition.js';
import { jsonText } from './layout/json-text.js';
import { majorVersion, minimumAgentVersion, readmePath, repositoryUrl, taskName } from './places.js';
import { taskGroups } from './task/groups.js';
import { taskId } from './task/task-ids.js';
import { dataSourceBindings, taskInputs } from './task/task-inputs.js';

const longestFriendlyName = 40;

function friendlyName(definition: Definition): string {
  return `Azure Promote: ${definition.title}`;
}

/** What the task service or the store would refuse, or worse, accept. */
export function taskFlaws(definition: Definition): readonly string[] {
  const { length } = friendlyName(definition);
  return [
    ...(taskId(definition.name) === undefined ? ['it has no id in shared/manifest/task/task-ids.ts'] : []),
    ...(length > longestFriendlyName
      ? [`its title is ${length - longestFriendlyName} characters too long`]
      : []),
  ];
}

export function taskJson(definition: Definition, packageVersion: string): string {
  const { name, summary } = definition;
  const groups = taskGroups(definition);
  const bindings = dataSourceBindings(definition);
  const outputs = outputsOf(definition).map(([output, describe]) => ({
    name: camelCase(output),
    description: describe,
  }));
  const settable = [...outputs.map(output => output.name), ...(definition.variables ?? [])];
  const manifest = {
    $schema: 'https://raw.githubusercontent.com/Microsoft/azure-pipelines-task-lib/master/tasks.schema.json',
    id: taskId(name),
    name: taskName(name),
    friendlyName: friendlyName(definition),
    description: summary,
    helpMarkDown: `[Inputs, outputs and examples](${repositoryUrl}/blob/main/${readmePath(name)})`,
    category: 'Deploy',
    visibility: ['Build', 'Release'],
    runsOn: ['Agent'],
    author: 'azure-promote',
    version: taskVersion(packageVersion),
    minimumAgentVersion,
    instanceNameFormat: friendlyName(definition),
    ...(groups.length > 0 && { groups }),
    inputs: taskInputs(definition),
    ...(bindings.length > 0 && { dataSourceBindings: bindings }),
    outputVariables: outputs,
    execution: onBothNodes(`dist/${name}.js`),
    ...(definition.post === true && { postjobexecution: onBothNodes('dist/post.js') }),
    // Restricted commands would also forbid the summary, so only the variables are fenced in.
    restrictions: { settableVariables: { allowed: settable } },
  };
  return jsonText(manifest);
}

/** An agent takes the best handler that it has and that its service lets it use. */
function onBothNodes(target: string): Readonly<Record<string, { readonly target: string }>> {
  return { Node20_1: { target }, Node24: { target } };
}

/** The major version is the task's contract (`@1`); the rest follows the package. */
export function taskVersion(packageVersion: string): Readonly<Record<string, number>> {
  const [, minor, patch] = /^\d+\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(packageVersion) ?? [];
  if (minor === undefined || patch === undefined) {
    throw new Error(`the version of the package is ${JSON.stringify(packageVersion)}, expected x.y.z`);
  }
  return { Major: majorVersion, Minor: Number(minor), Patch: Number(patch) };
}
