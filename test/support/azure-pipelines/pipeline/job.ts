// Finds one job in a pipeline and reads it: its steps, its variables, what it depends on.
import { invalid, notSimulated } from '../refusal.js';
import { isMapping, type Mapping, mappingAt, sequenceAt, textAt } from '../untyped.js';
import { type PipelineStep, readSteps } from './step.js';

/** A part of a deployment job that the service runs as a job of its own. */
export type DeploymentHook =
  | 'preDeploy'
  | 'deploy'
  | 'routeTraffic'
  | 'postRouteTraffic'
  | 'success'
  | 'failure';

export type JobChoice = {
  readonly stage?: string;
  readonly job?: string;
  readonly hook?: DeploymentHook;
};

export type PipelineJob = {
  readonly stage: {
    readonly name: string;
    readonly condition: string;
    readonly dependsOn: readonly string[];
  };
  readonly name: string;
  readonly displayName: string;
  readonly condition: string;
  readonly dependsOn: readonly string[];
  readonly timeoutMinutes: number;
  readonly cancelTimeoutMinutes: number;
  readonly steps: readonly PipelineStep[];
  readonly environment?: string;
  /** Outputs of a deployment job carry its name (or the hook's) in front. */
  readonly outputPrefix: string;
  /** Outermost first: pipeline, stage, job. */
  readonly variables: readonly unknown[];
};

/** What the service calls the stage of a pipeline without stages. */
export const DEFAULT_STAGE = '__default';

export function readJob(pipeline: Mapping, choice: JobChoice): PipelineJob {
  if ('extends' in pipeline) throw notSimulated('a pipeline that extends a template');
  const stages = sequenceAt(pipeline, 'stages');
  const { entry: stage, before: earlierStages } =
    'stages' in pipeline ? pick(stages, ['stage'], choice.stage) : { entry: pipeline, before: [] };
  const jobs = sequenceAt(stage, 'jobs');
  const { entry: job } =
    'jobs' in stage ? pick(jobs, ['job', 'deployment'], choice.job) : { entry: loneJob(stage) };
  for (const key of ['container', 'services', 'template']) {
    if (key in job || key in stage) throw notSimulated(`a job with '${key}'`);
  }
  if (textAt(job, 'pool') === 'server') throw notSimulated('a job without an agent');
  const previous = earlierStages.at(-1);
  return {
    stage: {
      name: textAt(stage, 'stage') ?? DEFAULT_STAGE,
      condition: 'stages' in pipeline ? (textAt(stage, 'condition') ?? '') : '',
      dependsOn: dependenciesOf(stage, 'stages' in pipeline && previous !== undefined ? [previous] : []),
    },
    ...jobHead(job),
    ...readWork(job, choice.hook),
    variables: [
      pipeline['variables'],
      ...('stages' in pipeline ? [stage['variables']] : []),
      ...('jobs' in stage ? [job['variables']] : []),
    ],
  };
}

function jobHead(
  job: Mapping,
): Pick<
  PipelineJob,
  'name' | 'displayName' | 'condition' | 'dependsOn' | 'timeoutMinutes' | 'cancelTimeoutMinutes'
> {
  const name = textAt(job, 'job') ?? textAt(job, 'deployment') ?? 'Job';
  return {
    name,
    displayName: textAt(job, 'displayName') ?? name,
    condition: textAt(job, 'condition') ?? '',
    dependsOn: dependenciesOf(job, []),
    timeoutMinutes: Number(textAt(job, 'timeoutInMinutes') ?? '60'),
    cancelTimeoutMinutes: Number(textAt(job, 'cancelTimeoutInMinutes') ?? '5'),
  };
}

/** A pipeline of steps alone is one job without a name. */
function loneJob(root: Mapping): Mapping {
  const { pool, steps } = root;
  return { pool, steps };
}

function pick(
  entries: readonly unknown[],
  keys: readonly string[],
  wanted: string | undefined,
): { readonly entry: Mapping; readonly before: readonly string[] } {
  const named = entries.filter(isMapping).map(entry => ({ entry, name: nameOf(entry, keys) }));
  const position = wanted === undefined ? 0 : named.findIndex(({ name }) => name === wanted);
  const found = named[position];
  if (found === undefined) throw invalid(`there is no ${keys[0]} '${wanted ?? ''}'`);
  if (wanted === undefined && named.length > 1)
    throw invalid(`say which ${keys[0]} to run; there are ${named.length}`);
  return { entry: found.entry, before: named.slice(0, position).map(({ name }) => name) };
}

function nameOf(entry: Mapping, keys: readonly string[]): string {
  return keys.map(key => textAt(entry, key)).find(name => name !== undefined) ?? '';
}

function dependenciesOf(entry: Mapping, fallback: readonly string[]): readonly string[] {
  const written = entry['dependsOn'];
  if (written === undefined) return fallback;
  if (typeof written === 'string') return written === '' ? [] : [written];
  return sequenceAt(entry, 'dependsOn').filter(name => typeof name === 'string');
}

function readWork(
  job: Mapping,
  hook: DeploymentHook | undefined,
): Pick<PipelineJob, 'steps' | 'environment' | 'outputPrefix'> {
  const deployment = textAt(job, 'deployment');
  if (deployment === undefined) {
    if ('strategy' in job) throw notSimulated('a job that is run several times by a strategy');
    return { steps: readSteps(sequenceAt(job, 'steps')), outputPrefix: '' };
  }
  const environment = job['environment'];
  const environmentName = isMapping(environment) ? textAt(environment, 'name') : textAt(job, 'environment');
  return {
    steps: readSteps(sequenceAt(hookOf(job, hook ?? 'deploy'), 'steps')),
    outputPrefix: `${hook === undefined || hook === 'deploy' ? deployment : hook}.`,
    ...(environmentName === undefined ? {} : { environment: environmentName }),
  };
}

function hookOf(job: Mapping, hook: DeploymentHook): Mapping {
  const strategy = mappingAt(job, 'strategy');
  if (!('runOnce' in strategy)) throw notSimulated('a deployment strategy other than runOnce');
  const runOnce = mappingAt(strategy, 'runOnce');
  const holder = hook === 'success' || hook === 'failure' ? mappingAt(runOnce, 'on') : runOnce;
  if (!(hook in holder)) throw invalid(`the deployment has no '${hook}'`);
  return mappingAt(holder, hook);
}
