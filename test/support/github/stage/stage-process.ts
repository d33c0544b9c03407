// The process of one stage: started in its environment, stopped on time-out or cancellation, and what its end means.
import { constants } from 'node:os';
import { runSupervised, type Supervised } from '../../process/supervision.js';
import type { CommandFiles } from '../commands/command-files.js';
import { numberOf } from '../expression/expression.js';
import type { Conclusion } from '../job/standing.js';
import { type Course, scopeNow } from './stage-course.js';
import { stageEnvironment } from './stage-environment.js';

type ProcessEnd = { readonly outcome: Conclusion; readonly process?: Supervised };

/** The reason a stage is stopped with when its time is up; a cancellation gives none. */
const timeUp = 'time is up';

export async function runProcess(course: Course, files: CommandFiles): Promise<ProcessEnd> {
  const { job, plan, log } = course;
  const prepared = plan.prepare(scopeNow(course, files), log);
  if (prepared === undefined) return { outcome: 'success' };
  const { inputs, ...command } = prepared;
  const environment = stageEnvironment(job, {
    env: course.env,
    state: plan.state,
    inputs,
    github: { ...job.github, ...plan.github, ...files },
  });
  const timeScale = job.request.timeScale ?? 1;
  // Scaled like the signals, but never below what a busy machine needs to hand over the last lines.
  const drainMilliseconds = Math.max(1000, 5000 * timeScale);
  const minutes = plan.timeoutMinutes === undefined ? 0 : numberOf(plan.timeoutMinutes, scopeNow(course));
  const timer =
    minutes > 0 ? setTimeout(() => course.stop.abort(timeUp), minutes * 60_000 * timeScale) : undefined;
  try {
    const process = await runSupervised(
      { ...command, environment, drainMilliseconds, onLine: log.receive },
      { stop: course.stop.signal, dead: job.dead, timeScale },
    );
    return { outcome: outcomeOf(course, process, minutes), process };
  } finally {
    clearTimeout(timer);
  }
}

function outcomeOf(course: Course, process: Supervised, minutes: number): Conclusion {
  const { job, plan, log, stop } = course;
  if (stop.signal.aborted) {
    const timedOut = stop.signal.reason === timeUp && !job.cancelled.aborted;
    const message = `The action '${plan.name}' has timed out after ${minutes} minutes.`;
    log.report('error', timedOut ? message : 'The operation was canceled.');
    return timedOut ? 'failure' : 'cancelled';
  }
  if (job.dead.aborted) return 'cancelled';
  const exitCode =
    process.exitCode ?? 128 + (process.signal === undefined ? 0 : constants.signals[process.signal]);
  if (exitCode === 0) return 'success';
  if (plan.tellsExitCode) log.report('error', `Process completed with exit code ${exitCode}.`);
  return 'failure';
}
