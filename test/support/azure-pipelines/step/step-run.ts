// Runs one step's process from its environment to its result.

import { after, Stop } from '../agent/stop.js';
import type { RunStage } from '../agent/task-definition.js';
import { obeyLine } from '../commands/obedience.js';
import { type JobState, noProgress, type StepContext, type StepProgress } from '../commands/step-context.js';
import { mergeResults, type TaskResult } from '../results.js';
import type { ServiceConnection } from '../service-connection.js';
import { StepLog } from '../step-log.js';
import type { VariableStore } from '../variables.js';
import type { PlannedStep } from './planned-step.js';
import { planProcess } from './process-plan.js';
import { type ProcessOutcome, runProcess } from './step-process.js';

/** What does not change from step to step. */
export type AgentFacts = {
  readonly home: string;
  readonly sources: string;
  readonly temporary: string;
  readonly useNode24: boolean;
  readonly agentEnvironment: Readonly<Record<string, string>>;
  readonly connections: readonly ServiceConnection[];
  readonly collectionUrl: string;
  readonly accessToken: string;
  readonly timeScale: number;
  readonly minuteMilliseconds: number;
  /** Steps are told by their labels: `name`, `pre:name`, `post:name`. */
  readonly onLine: (line: string, step: string) => void;
};

export type Unit = {
  readonly step: PlannedStep;
  readonly stage: RunStage;
  readonly taskVariables: VariableStore;
};

export type UnitRun = {
  readonly unit: Unit;
  readonly stop: Stop;
  readonly context: StepContext;
  readonly markedDone: Promise<void>;
};

export function labelOf({ step, stage }: Unit): string {
  const { name } = step.written;
  switch (stage) {
    case 'prejobexecution':
      return `pre:${name}`;
    case 'execution':
      return name;
    case 'postjobexecution':
      return `post:${name}`;
  }
}

export function beginUnit(unit: Unit, job: JobState, agent: AgentFacts): UnitRun {
  const { written, work } = unit.step;
  const definition = work.kind === 'task' ? work.definition : undefined;
  let announceDone = (): void => undefined;
  const markedDone = new Promise<void>(resolveDone => {
    announceDone = resolveDone;
  });
  const context: StepContext = {
    name: written.name,
    job,
    taskVariables: unit.taskVariables,
    outputNames: new Set(definition?.outputVariables.map(name => name.toLowerCase())),
    restrictions: [definition?.restriction, written.restriction].filter(
      restriction => restriction !== undefined,
    ),
    log: new StepLog({
      mask: job.mask,
      debug: job.variables.get('System.Debug')?.toLowerCase() === 'true',
      onLine: line => agent.onLine(line, labelOf(unit)),
    }),
    progress: noProgress(),
    onMarkedDone: () => announceDone(),
  };
  return { unit, stop: new Stop(), context, markedDone };
}

/** Fills the context's progress, and tells how the process ended. */
export async function runUnit(run: UnitRun, agent: AgentFacts): Promise<ProcessOutcome | undefined> {
  const { unit, stop, context } = run;
  const minutes = unit.step.written.timeoutMinutes;
  const callOff =
    minutes > 0 ? after(minutes * agent.minuteMilliseconds, () => stop.order('timeout')) : () => undefined;
  try {
    return await runWork(run, agent);
  } catch (cause) {
    // The process could not even be started: a missing file, say. The agent fails the step with the reason.
    context.log.error(cause instanceof Error ? cause.message : String(cause));
    context.progress.result = 'Failed';
    return undefined;
  } finally {
    callOff();
    finishResult(run);
  }
}

async function runWork(run: UnitRun, agent: AgentFacts): Promise<ProcessOutcome> {
  const { context, stop, markedDone, unit } = run;
  let complained = false;
  const outcome = await runProcess(planProcess(unit, context.job, agent), {
    stop,
    markedDone,
    timeScale: agent.timeScale,
    onLine: (line, stream) => {
      complained ||= stream === 'stderr';
      obeyLine(context, line);
    },
  });
  const { work } = unit.step;
  judgeProcess(run, outcome, work.kind === 'script' && work.action.failOnStderr && complained);
  return outcome;
}

function judgeProcess(run: UnitRun, outcome: ProcessOutcome, failed: boolean): void {
  const { context, stop, unit } = run;
  const { progress } = context;
  if (stop.reason !== undefined) {
    if (stop.reason === 'timeout') context.log.error('the step has taken too long');
    progress.result = stop.reason === 'timeout' ? 'Failed' : 'Canceled';
    return;
  }
  if (failed) context.log.error('the script wrote to its standard error');
  if (failed) progress.result = 'Failed';
  if (outcome.exitCode === undefined || outcome.exitCode === 0) return;
  const who = unit.step.work.kind === 'task' ? 'the process of the task' : 'bash';
  context.log.error(`${who} ended with exit code ${outcome.exitCode}`);
  progress.result = 'Failed';
}

function finishResult({ context, unit }: UnitRun): void {
  const { progress } = context;
  if (progress.commandResult !== undefined)
    progress.result = mergeResults(progress.result, progress.commandResult);
  if (progress.result === 'Failed' && unit.step.written.continueOnError)
    progress.result = 'SucceededWithIssues';
}

export function resultOf(progress: StepProgress): TaskResult {
  return progress.result ?? 'Succeeded';
}
