// What process a step starts: the handler of a task on its Node, or bash with the text of a script.
import { randomUUID } from 'node:crypto';
import { statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nodeRuntime, type RuntimeName } from '../../runtimes.js';
import { expandInputs, namedConnections } from '../agent/inputs.js';
import type { JobState } from '../commands/step-context.js';
import { expandMacros, type Lookup } from '../macros.js';
import type { PlannedScript, PlannedTask } from './planned-step.js';
import {
  agentOwnEnvironment,
  type EnvironmentFacts,
  shellEnvironment,
  taskEnvironment,
} from './step-environment.js';
import type { ProcessPlan } from './step-process.js';
import type { AgentFacts, Unit } from './step-run.js';

export function planProcess(unit: Unit, job: JobState, agent: AgentFacts): ProcessPlan {
  const { work } = unit.step;
  const execution = work.kind === 'task' ? work.executions[unit.stage] : undefined;
  const runtime = execution?.runtime ?? (agent.useNode24 ? 'node24' : 'node20');
  const lookups = {
    variables: (name: string) => job.variables.get(name),
    agentEnvironment: lookupIn(agentOwnEnvironment({ ...agent, runtime })),
  };
  const facts = environmentFacts(unit, job, agent, runtime);
  if (work.kind === 'script') return planScript(work, { agent, facts, lookups });
  return planTask(work, execution?.target ?? '', { agent, facts, lookups });
}

type Surroundings = {
  readonly agent: AgentFacts;
  readonly facts: EnvironmentFacts;
  readonly lookups: { readonly variables: Lookup; readonly agentEnvironment: Lookup };
};

function planScript({ action }: PlannedScript, { agent, facts, lookups }: Surroundings): ProcessPlan {
  const expand = (text: string) =>
    expandMacros(expandMacros(text, lookups.variables), lookups.agentEnvironment);
  const file = join(agent.temporary, `${randomUUID()}.sh`);
  writeFileSync(file, expand(action.script.trim()));
  return {
    kind: 'shell',
    command: 'bash',
    parameters: [...action.flags, file],
    directory: resolve(agent.sources, expand(action.workingDirectory ?? '')),
    environment: shellEnvironment(facts),
  };
}

function planTask({ definition, inputs }: PlannedTask, target: string, around: Surroundings): ProcessPlan {
  const { agent, facts, lookups } = around;
  const file = join(definition.folder, target);
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    throw new Error(`there is no file '${file}'`);
  const expanded = expandInputs(definition, inputs, { ...lookups, sources: agent.sources });
  return {
    kind: 'node',
    command: nodeRuntime(facts.runtime).path,
    parameters: [file],
    directory: agent.sources,
    environment: taskEnvironment({
      ...facts,
      inputs: expanded,
      connections: namedConnections(definition, expanded, agent.connections),
    }),
  };
}

function environmentFacts(
  unit: Unit,
  job: JobState,
  agent: AgentFacts,
  runtime: RuntimeName,
): EnvironmentFacts {
  return {
    ...agent,
    runtime,
    written: unit.step.written.environment,
    variables: job.variables,
    taskVariables: unit.taskVariables,
    paths: job.paths,
    inputs: new Map(),
    connections: [],
  };
}

function lookupIn(environment: Readonly<Record<string, string>>): Lookup {
  return name => environment[name];
}
