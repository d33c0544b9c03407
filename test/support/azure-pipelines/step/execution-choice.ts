// Which handler of a task an agent of some version runs, and on which Node.
import type { RuntimeName } from '../../runtimes.js';
import type { HandlerName, Handlers, TaskDefinition } from '../agent/task-definition.js';
import { PipelineRefused } from '../refusal.js';

export type AgentTraits = {
  readonly version: string;
  /** The switch on the server's side without which a Node24 handler still runs on Node 20. */
  readonly useNode24: boolean;
};

export type Execution = {
  readonly handler: HandlerName;
  readonly runtime: RuntimeName;
  readonly target: string;
};

/** Highest first, with the first agent that knows it. */
const KNOWN_HANDLERS = [
  { name: 'Node24', since: '4.265.1' },
  { name: 'Node20_1', since: '4.248.0' },
] as const;

export function chooseExecution(task: TaskDefinition, handlers: Handlers, agent: AgentTraits): Execution {
  for (const { name, since } of KNOWN_HANDLERS) {
    const handler = handlers[name];
    if (handler === undefined || isOlder(agent.version, since)) continue;
    const runtime = name === 'Node24' && agent.useNode24 ? 'node24' : 'node20';
    return { handler: name, runtime, target: handler.target };
  }
  throw new PipelineRefused('no-agent', `an agent ${agent.version} has no handler for ${task.name}`);
}

/** A demand of every step; the service gives the job to no agent that is older. */
export function demandAgent(task: TaskDefinition, agent: AgentTraits): void {
  if (!isOlder(agent.version, task.minimumAgentVersion)) return;
  throw new PipelineRefused(
    'no-agent',
    `${task.name} needs an agent of at least ${task.minimumAgentVersion}; this one is ${agent.version}`,
  );
}

function isOlder(version: string, least: string): boolean {
  const [parts, wanted] = [version, least].map(text => text.split('.').map(Number));
  for (const position of [0, 1, 2]) {
    const difference = (parts?.[position] ?? 0) - (wanted?.[position] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
