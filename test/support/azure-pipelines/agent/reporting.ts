// Turns what ran into reports; the pre-job and post-job parts of a step hang on the report of the step.
import type { Orphan } from '../../process/orphans.js';
import type { JobState } from '../commands/step-context.js';
import { SUMMARY_TYPE } from '../commands/task-commands.js';
import type { TaskResult } from '../results.js';
import { labelOf } from '../step/step-run.js';
import type { VariableStore } from '../variables.js';
import type { FinishedUnit } from './job-run.js';
import type { JobReport, StepReport } from './report.js';

export function skippedJob(): JobReport {
  return {
    result: 'Skipped',
    steps: [],
    order: [],
    outputs: {},
    variables: {},
    tags: [],
    log: '',
    orphans: [],
  };
}

export type FinishedJob = {
  readonly result: TaskResult;
  readonly finished: readonly FinishedUnit[];
  readonly state: JobState;
  readonly outputPrefix: string;
  readonly orphans: readonly Orphan[];
};

export function reportJob({ result, finished, state, outputPrefix, orphans }: FinishedJob): JobReport {
  return {
    result,
    steps: finished
      .filter(({ unit }) => unit.stage === 'execution')
      .map(entry => reportWithParts(entry, finished)),
    order: finished.filter(({ ran }) => ran).map(({ unit }) => labelOf(unit)),
    outputs: Object.assign({}, ...finished.map(entry => outputsOf(entry, outputPrefix))),
    variables: openVariables(state.variables),
    tags: [...state.tags],
    log: finished.map(({ run }) => run.context.log.text).join(''),
    orphans: orphans.map(({ command }) => command),
  };
}

function outputsOf({ unit, run }: FinishedUnit, prefix: string): Record<string, string> {
  const outputs = Object.entries(run.context.progress.outputs);
  return Object.fromEntries(
    outputs.map(([name, value]) => [`${prefix}${unit.step.written.name}.${name}`, value] as const),
  );
}

function reportWithParts(main: FinishedUnit, finished: readonly FinishedUnit[]): StepReport {
  const part = (stage: FinishedUnit['unit']['stage']): StepReport | undefined => {
    const found = finished.find(({ unit }) => unit.stage === stage && unit.step === main.unit.step);
    return found === undefined ? undefined : reportStep(found);
  };
  const [pre, post] = [part('prejobexecution'), part('postjobexecution')];
  return {
    ...reportStep(main),
    ...(pre === undefined ? {} : { pre }),
    ...(post === undefined ? {} : { post }),
  };
}

function reportStep({ unit, run, result, outcome, taskVariables }: FinishedUnit): StepReport {
  const { progress, log } = run.context;
  const { written, work } = unit.step;
  const execution = work.kind === 'task' ? work.executions[unit.stage] : undefined;
  const exitCode = outcome?.exitCode;
  return {
    name: written.name,
    displayName: written.displayName,
    result,
    infrastructure: work.kind === 'task' && run.stop.reason === undefined && (exitCode ?? 0) !== 0,
    percent: progress.percent,
    outputs: { ...progress.outputs },
    variables: { ...progress.variables },
    taskVariables,
    log: log.text,
    printed: [...progress.printed],
    issues: log.issues,
    issueCounts: log.counts,
    commands: [...progress.commands],
    summaries: progress.attachments.filter(({ type }) => type === SUMMARY_TYPE),
    attachments: [...progress.attachments],
    timeline: { milliseconds: outcome?.milliseconds ?? 0, signals: outcome?.signals ?? [] },
    ...(exitCode === undefined ? {} : { exitCode }),
    ...(execution === undefined ? {} : { runtime: execution.runtime }),
    ...(progress.completeMessage === undefined ? {} : { completeMessage: progress.completeMessage }),
  };
}

function openVariables(variables: VariableStore): Record<string, string> {
  const open = variables.list().filter(({ secret }) => !secret);
  return Object.fromEntries(open.map(({ name, value }) => [name, value] as const));
}
