// The environment of a step's process: what the agent has itself, the step's `env:`, and all that it renders.
import { delimiter } from 'node:path';
import { bareEnvironment } from '../../process/environment.js';
import { nodeRuntime, type RuntimeName } from '../../runtimes.js';
import { type Inputs, inputEnvironment } from '../agent/inputs.js';
import { expandMacros } from '../macros.js';
import {
  connectionEnvironment,
  type ServiceConnection,
  systemConnectionEnvironment,
} from '../service-connection.js';
import { taskVariableEnvironment, type VariableStore, variableEnvironment } from '../variables.js';

export type EnvironmentFacts = {
  readonly runtime: RuntimeName;
  readonly home: string;
  readonly agentEnvironment: Readonly<Record<string, string>>;
  /** As written in the step. */
  readonly written: Readonly<Record<string, string>>;
  readonly variables: VariableStore;
  readonly taskVariables: VariableStore;
  readonly inputs: Inputs;
  readonly connections: readonly ServiceConnection[];
  readonly collectionUrl: string;
  readonly accessToken: string;
  readonly paths: readonly string[];
};

export function agentOwnEnvironment(facts: Pick<EnvironmentFacts, 'runtime' | 'home' | 'agentEnvironment'>) {
  return { ...bareEnvironment(nodeRuntime(facts.runtime), facts.home), ...facts.agentEnvironment };
}

export function taskEnvironment(facts: EnvironmentFacts): Record<string, string> {
  const own = agentOwnEnvironment(facts);
  const environment = {
    ...own,
    ...writtenEnvironment(facts, own),
    ...variableEnvironment(facts.variables),
    ...inputEnvironment(facts.inputs),
    ...Object.assign({}, ...facts.connections.map(connectionEnvironment)),
    ...systemConnectionEnvironment(facts.collectionUrl, facts.accessToken),
    ...taskVariableEnvironment(facts.taskVariables),
    TF_BUILD: 'True',
  };
  return { ...environment, PATH: searchPath(facts.paths, environment['PATH'] ?? '') };
}

/** What is left of a task's environment for a shell: the task library takes all that is secret out of it. */
export function shellEnvironment(facts: EnvironmentFacts): Record<string, string> {
  const kept = Object.entries(taskEnvironment(facts)).filter(([name]) => !TAKEN_OUT.test(name));
  return Object.fromEntries(kept);
}

const TAKEN_OUT =
  /^(INPUT_|ENDPOINT_AUTH_|SECRET_|SECUREFILE_TICKET_|VSTS_TASKVARIABLE_|VSTS_(PUBLIC|SECRET)_VARIABLES$)/;

function writtenEnvironment(
  facts: EnvironmentFacts,
  own: Readonly<Record<string, string>>,
): Record<string, string> {
  const expanded = Object.entries(facts.written).map(([name, value]) => {
    const fromVariables = expandMacros(value.trim(), key => facts.variables.get(key));
    return [name, expandMacros(fromVariables, key => own[key])] as const;
  });
  return Object.fromEntries(expanded);
}

function searchPath(prepended: readonly string[], path: string): string {
  return [...prepended.toReversed(), path].join(delimiter);
}
