// A step with all that the service resolves before the job is given to an agent; what is wrong is refused here.

import { type Inputs, resolveInputs } from '../agent/inputs.js';
import { stepScope } from '../agent/scopes.js';
import { findTask, type RunStage, type TaskDefinition } from '../agent/task-definition.js';
import { vocabularyOf } from '../expression/evaluation.js';
import { type Expression, parseExpression } from '../expression/parser.js';
import { treeOf } from '../expression/values.js';
import type { PipelineStep } from '../pipeline/step.js';
import { invalid } from '../refusal.js';
import type { ServiceConnection } from '../service-connection.js';
import { type AgentTraits, chooseExecution, demandAgent, type Execution } from './execution-choice.js';

export type PlannedTask = {
  readonly kind: 'task';
  readonly definition: TaskDefinition;
  readonly inputs: Inputs;
  readonly executions: Readonly<Partial<Record<RunStage, Execution>>>;
};

export type PlannedScript = {
  readonly kind: 'script';
  readonly action: PipelineStep['action'] & { kind: 'script' };
};

export type PlannedStep = {
  readonly written: PipelineStep;
  readonly condition: Expression;
  readonly work: PlannedTask | PlannedScript;
};

export type PlanningFacts = {
  readonly tasks: readonly TaskDefinition[];
  readonly connections: readonly ServiceConnection[];
  readonly agent: AgentTraits;
};

const STEP_WORDS = vocabularyOf(stepScope(treeOf({}), 'Succeeded'));

export function planStep(written: PipelineStep, facts: PlanningFacts): PlannedStep {
  return { written, condition: readCondition(written), work: planWork(written, facts) };
}

function readCondition(written: PipelineStep): Expression {
  const text = written.condition.trim() === '' ? 'succeeded()' : written.condition;
  try {
    return parseExpression(text, STEP_WORDS);
  } catch (cause) {
    // The parser says what is wrong; the name of the step says where.
    throw invalid(
      `the condition of '${written.name}': ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}

function planWork(written: PipelineStep, facts: PlanningFacts): PlannedTask | PlannedScript {
  const { action } = written;
  if (action.kind === 'script') return { kind: 'script', action };
  const definition = findTask(facts.tasks, action.task, action.major);
  demandAgent(definition, facts.agent);
  return {
    kind: 'task',
    definition,
    inputs: resolveInputs(definition, action.inputs, facts.connections),
    executions: planExecutions(definition, facts.agent),
  };
}

function planExecutions(definition: TaskDefinition, agent: AgentTraits): PlannedTask['executions'] {
  const executions: Partial<Record<RunStage, Execution>> = {};
  for (const stage of ['prejobexecution', 'execution', 'postjobexecution'] as const) {
    const handlers = definition.handlers[stage];
    if (handlers !== undefined) executions[stage] = chooseExecution(definition, handlers, agent);
  }
  return executions;
}
