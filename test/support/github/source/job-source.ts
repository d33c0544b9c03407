// One job of a workflow and its steps, as declared: tokens that are evaluated when their time comes.
import { isBasicExpression, isMapping, isSequence, isString } from '@actions/workflow-parser';
import type { Job, Step, WorkflowJob } from '@actions/workflow-parser/model/workflow-template';
import type { MappingToken, TemplateToken } from '@actions/workflow-parser/templates/tokens/index';

type StepFrame = {
  readonly id: string;
  readonly name: TemplateToken | undefined;
  readonly condition: string;
  readonly env: TemplateToken | undefined;
  readonly continueOnError: TemplateToken | undefined;
  readonly timeoutMinutes: TemplateToken | undefined;
};

export type ActionStepSource = StepFrame & {
  readonly kind: 'action';
  readonly uses: string;
  readonly with: TemplateToken | undefined;
};

export type ScriptStepSource = StepFrame & {
  readonly kind: 'script';
  readonly run: TemplateToken;
  readonly shell: TemplateToken | undefined;
  readonly workingDirectory: TemplateToken | undefined;
};

export type StepSource = ActionStepSource | ScriptStepSource;

export type JobSource = {
  readonly id: string;
  readonly needs: readonly string[];
  readonly condition: string;
  /** The name of its environment, as declared. */
  readonly environment: TemplateToken | undefined;
  readonly env: TemplateToken | undefined;
  readonly outputs: TemplateToken | undefined;
  readonly hasMatrix: boolean;
  readonly mayRequestIdToken: boolean;
  readonly steps: readonly StepSource[];
};

export function jobSource(job: WorkflowJob, root: MappingToken): JobSource {
  const id = job.id.value;
  const raw = mappingAt(root, 'jobs', id);
  if (job.type === 'reusableWorkflowJob') throw notCovered(`job ${id} calls a reusable workflow`);
  for (const key of ['container', 'services']) {
    if (raw.find(key) !== undefined) throw notCovered(`job ${id} has ${key}`);
  }
  const permissions = raw.find('permissions') ?? root.find('permissions');
  const strategy = raw.find('strategy');
  return {
    id,
    needs: (job.needs ?? []).map(need => need.value),
    condition: job.if.expression,
    environment: nameIn(raw.find('environment')),
    env: job.env,
    outputs: job.outputs,
    hasMatrix: strategy !== undefined && isMapping(strategy) && strategy.find('matrix') !== undefined,
    mayRequestIdToken: permissions !== undefined && grantsIdToken(permissions),
    steps: stepSources(job, raw, root),
  };
}

/** An environment is named by itself, or beside an address. */
function nameIn(environment: TemplateToken | undefined): TemplateToken | undefined {
  return environment !== undefined && isMapping(environment) ? environment.find('name') : environment;
}

function stepSources(job: Job, raw: MappingToken, root: MappingToken): readonly StepSource[] {
  const list = raw.find('steps');
  if (list === undefined || !isSequence(list)) throw new Error(`Job ${job.id.value} has no list of steps`);
  return job.steps.map((step, index) => stepSource(step, asMapping(list.get(index)), [raw, root]));
}

/** `convertWorkflowTemplate` keeps id, if and env, and drops the rest: that is read from the raw tokens. */
function stepSource(step: Step, raw: MappingToken, defaultsFrom: readonly MappingToken[]): StepSource {
  const frame = {
    id: step.id,
    name: raw.find('name'),
    condition: step.if?.expression ?? 'success()',
    env: raw.find('env'),
    continueOnError: raw.find('continue-on-error'),
    timeoutMinutes: raw.find('timeout-minutes'),
  };
  if ('uses' in step) return { ...frame, kind: 'action', uses: step.uses.value, with: raw.find('with') };
  if (!('run' in step)) throw notCovered(`step ${step.id} is a background step`);
  return {
    ...frame,
    kind: 'script',
    run: step.run,
    shell: raw.find('shell') ?? runDefault(defaultsFrom, 'shell'),
    workingDirectory: raw.find('working-directory') ?? runDefault(defaultsFrom, 'working-directory'),
  };
}

function runDefault(places: readonly MappingToken[], key: string): TemplateToken | undefined {
  for (const place of places) {
    const defaults = place.find('defaults');
    const run = defaults !== undefined && isMapping(defaults) ? defaults.find('run') : undefined;
    const value = run !== undefined && isMapping(run) ? run.find(key) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

function grantsIdToken(permissions: TemplateToken): boolean {
  if (isString(permissions)) return permissions.value === 'write-all';
  if (!isMapping(permissions)) return false;
  const granted = permissions.find('id-token');
  return granted !== undefined && isString(granted) && granted.value === 'write';
}

function mappingAt(root: MappingToken, ...path: readonly string[]): MappingToken {
  return path.reduce((place, key) => asMapping(place.find(key)), root);
}

function asMapping(token: TemplateToken | undefined): MappingToken {
  if (token === undefined || isBasicExpression(token) || !isMapping(token))
    throw new Error('Expected a mapping');
  return token;
}

function notCovered(what: string): Error {
  return new Error(`The GitHub harness does not cover this: ${what}`);
}
