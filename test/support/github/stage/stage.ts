// Runs one process of one step the way the runner does: environment, condition, process, files, outcome.
import { onAbort, type Supervised } from '../../process/supervision.js';
import { createCommandFiles, readCommandFiles } from '../commands/command-files.js';
import { stepLog } from '../commands/step-log.js';
import { flagOf, isTrue, textsOf } from '../expression/expression.js';
import { type JobState, worsen } from '../job/job-state.js';
import type { Conclusion } from '../job/standing.js';
import type { StageResult } from '../result.js';
import { type Course, type StagePlan, scopeNow } from './stage-course.js';
import { keepWritten } from './stage-files.js';
import { runProcess } from './stage-process.js';

type Ended = {
  readonly outcome: Conclusion;
  readonly process?: Supervised;
  readonly summary?: string | undefined;
};

export async function runStage(job: JobState, plan: StagePlan): Promise<StageResult> {
  const course = courseOf(job, plan);
  const ended = await endOf(course);
  const conclusion = ended.outcome === 'failure' && continues(course) ? 'success' : ended.outcome;
  worsen(job, conclusion);
  return {
    name: plan.name,
    outcome: ended.outcome,
    conclusion,
    log: course.log.text(),
    annotations: course.log.annotations,
    summary: ended.summary,
    exitCode: ended.process?.exitCode,
    endedBy: ended.process?.signal,
    signals: ended.process?.signals ?? [],
    milliseconds: ended.process?.milliseconds ?? 0,
  };
}

function courseOf(job: JobState, plan: StagePlan): Course {
  const onLine = (line: string): void => {
    if (job.request.cancelWhen?.(line, plan.label) === true) job.cancel();
  };
  const log = stepLog({ masker: job.masker, debug: job.request.debug === true, onLine });
  return { job, plan, log, env: new Map(job.environment), stop: new AbortController() };
}

async function endOf(course: Course): Promise<Ended> {
  const { plan, job } = course;
  let forget = (): void => undefined;
  try {
    for (const [name, value] of Object.entries(textsOf(plan.env, scopeNow(course))))
      course.env.set(name, value);
    if (!job.cancelled.aborted) forget = onAbort(job.cancelled, () => askAgain(course));
    return isTrue(plan.condition, scopeNow(course)) ? await carryOut(course) : { outcome: 'skipped' };
  } catch (cause) {
    // An expression that cannot be evaluated, or a process that cannot be prepared or started: the step fails with it.
    return failed(course, cause);
  } finally {
    forget();
  }
}

/** On cancellation the step's own condition is asked again: only when it no longer holds is the process stopped. */
function askAgain(course: Course): void {
  try {
    if (isTrue(course.plan.condition, scopeNow(course))) return;
  } catch (cause) {
    // A condition that cannot be evaluated any more counts as false: the step is stopped and says why.
    failed(course, cause);
  }
  course.stop.abort();
}

async function carryOut(course: Course): Promise<Ended> {
  const { job, plan, log } = course;
  job.sequence.push(plan.label);
  const files = await createCommandFiles(job.temporary);
  const run = await runProcess(course, files);
  const kept = keepWritten(course, await readCommandFiles(files));
  const spoiled = run.outcome === 'success' && (kept.refused || log.hasRefused());
  return { ...run, outcome: spoiled ? 'failure' : run.outcome, summary: kept.summary };
}

function continues(course: Course): boolean {
  const { continueOnError } = course.plan;
  try {
    return continueOnError !== undefined && flagOf(continueOnError, scopeNow(course));
  } catch (cause) {
    // Without an answer the failure stands.
    failed(course, cause);
    return false;
  }
}

function failed(course: Course, cause: unknown): Ended {
  course.log.report('error', cause instanceof Error ? cause.message : String(cause));
  return { outcome: 'failure' };
}
