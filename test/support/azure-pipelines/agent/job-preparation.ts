// What the service does with a job before an agent gets it: reads it, resolves its steps, decides whether it runs.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { JobState } from '../commands/step-context.js';
import { evaluateText, type Scope } from '../expression/evaluation.js';
import { type Tree, toBoolean, toText, treeOf } from '../expression/values.js';
import { readParameters, readPipeline } from '../pipeline/document.js';
import { DEFAULT_STAGE, type PipelineJob, readJob } from '../pipeline/job.js';
import { replaceTemplateExpressions } from '../pipeline/template-expressions.js';
import { type GroupLookup, readVariables } from '../pipeline/variables.js';
import { invalid } from '../refusal.js';
import { SecretMask } from '../secret-mask.js';
import { secretsOf } from '../service-connection.js';
import type { AgentTraits } from '../step/execution-choice.js';
import { type PlannedStep, planStep } from '../step/planned-step.js';
import { isMapping } from '../untyped.js';
import { VariableStore } from '../variables.js';
import type { JobRequest } from './job-request.js';
import { predefinedVariables, type RunFacts } from './predefined-variables.js';
import { outcomeOfStage, predecessorScope } from './scopes.js';
import { readTasks } from './task-definition.js';

export function readChosenJob(request: JobRequest): PipelineJob {
  const pipeline = readPipeline(request.pipeline);
  const parameters = readParameters(pipeline, request.parameters ?? {});
  const written = readVariables(pipeline['variables'], groupsOf(request)).map(
    ({ name, value }) => [name, value] as const,
  );
  const scope: Scope = {
    contexts: {
      parameters: treeOf(parameters),
      variables: treeOf({ ...Object.fromEntries(written), ...request.variables }),
    },
    functions: {},
  };
  const replaced = replaceTemplateExpressions(pipeline, scope);
  if (!isMapping(replaced)) throw invalid('a pipeline is a mapping');
  return readJob(replaced, request);
}

export function planSteps(job: PipelineJob, request: JobRequest, agent: AgentTraits): readonly PlannedStep[] {
  const tasks = request.tasks === undefined ? [] : readTasks(request.tasks);
  return job.steps.map(step => planStep(step, { tasks, connections: request.connections ?? [], agent }));
}

export function isWanted(job: PipelineJob, request: JobRequest, variables: VariableStore): boolean {
  const common = { variables: treeOver(variables), runCanceled: request.runCanceled === true };
  // A stage that has begun is not taken back; its jobs are asked one by one.
  const hasBegun = job.stage.name === DEFAULT_STAGE || Object.keys(request.dependencies ?? {}).length > 0;
  const stages = request.stageDependencies ?? {};
  const outcomes = Object.entries(stages).map(([name, stage]) => [name, outcomeOfStage(stage)] as const);
  const stageScope = predecessorScope({
    ...common,
    runCanceled: common.runCanceled && !hasBegun,
    outcomes: Object.fromEntries(outcomes),
    dependsOn: job.stage.dependsOn,
    stages: {},
  });
  return (
    conditionHolds(job.stage.condition, stageScope) &&
    conditionHolds(job.condition, jobScope(job, request, common))
  );
}

function conditionHolds(condition: string, scope: Scope): boolean {
  return toBoolean(evaluateText(condition.trim() === '' ? 'succeeded()' : condition, scope));
}

function jobScope(
  job: PipelineJob,
  request: JobRequest,
  common: { readonly variables: Tree; readonly runCanceled: boolean },
): Scope {
  return predecessorScope({
    ...common,
    outcomes: request.dependencies ?? {},
    dependsOn: job.dependsOn,
    stages: request.stageDependencies ?? {},
  });
}

/** Later ones win: what is predefined, the pipeline from the outside in, and what the run was queued with. */
export function prepareState(facts: RunFacts, request: JobRequest): JobState {
  const mask = new SecretMask();
  const variables = new VariableStore(secret => mask.add(secret));
  const written = facts.job.variables.flatMap(level => readVariables(level, groupsOf(request)));
  const secrets = Object.entries(request.secretVariables ?? {});
  for (const variable of [
    ...predefinedVariables(facts),
    ...written,
    ...Object.entries(request.variables ?? {}).map(([name, value]) => ({ name, value })),
    ...secrets.map(([name, value]) => ({ name, value, secret: true })),
  ]) {
    variables.set(variable);
  }
  evaluateRuntimeVariables(variables, facts.job, request);
  for (const { secret, value } of variables.list()) if (secret) mask.addKnown(value);
  for (const connection of request.connections ?? [])
    for (const secret of secretsOf(connection)) mask.add(secret);
  variables.expandNested();
  return { variables, mask, paths: [], tags: [] };
}

/** A variable may be computed from earlier jobs: `$[ dependencies.plan.outputs['step.name'] ]`. */
function evaluateRuntimeVariables(variables: VariableStore, job: PipelineJob, request: JobRequest): void {
  const scope = jobScope(job, request, {
    variables: treeOver(variables),
    runCanceled: request.runCanceled === true,
  });
  for (const variable of variables.list()) {
    const expression = /^\s*\$\[(.*)\]\s*$/s.exec(variable.value)?.[1];
    if (expression === undefined) continue;
    variables.set({ ...variable, value: toText(evaluateText(expression, scope)) ?? '' });
  }
}

function treeOver(variables: VariableStore): Tree {
  return { kind: 'tree', read: name => variables.get(name) };
}

function groupsOf(request: JobRequest): GroupLookup {
  return name => request.variableGroups?.[name];
}

export function makeFolders({ folders }: RunFacts): void {
  const needed = [
    folders.sources,
    folders.staging,
    folders.temporary,
    folders.tools,
    join(folders.workspace, 'b'),
  ];
  for (const folder of needed) mkdirSync(folder, { recursive: true });
}
