// Runs a workflow: its jobs one after another, each after those it needs, and all as the server and the runner would.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onAbort } from '../process/supervision.js';
import { isTrue, type Scope } from './expression/expression.js';
import { runJob } from './job/job.js';
import { superviseJob } from './job/job-cancellation.js';
import { ancestorsOf, chosenJobs } from './job/job-order.js';
import { newJob } from './job/job-start.js';
import { type JobState, scopeOf } from './job/job-state.js';
import { reviewed } from './job/review.js';
import type { Run } from './job/run-state.js';
import type { JobStatus } from './job/standing.js';
import { type Conclusion, standingAmong } from './job/standing.js';
import { defaultWorkflowPath, type WorkflowRequest } from './request.js';
import type { JobResult, WorkflowResult } from './result.js';
import type { JobSource } from './source/job-source.js';
import { readWorkflow } from './source/workflow-source.js';

export async function runWorkflow(request: WorkflowRequest): Promise<WorkflowResult> {
  const workflow = await readWorkflow(request.workflow, request.path ?? defaultWorkflowPath);
  const temporary = await mkdtemp(join(tmpdir(), 'github-harness-'));
  const run: Run = { request, workflow, temporary, cancelled: new AbortController(), jobs: [], logs: [] };
  const cancelOn = request.cancelOn ?? new AbortController().signal;
  const forget = onAbort(cancelOn, () => run.cancelled.abort());
  try {
    for (const source of chosenJobs(workflow.jobs, request.job)) await runOrSkip(run, source);
  } finally {
    forget();
    await rm(temporary, { recursive: true, force: true });
  }
  const steps = run.jobs.flatMap(job => job.steps);
  return { conclusion: conclusionOf(run.jobs), jobs: run.jobs, steps, log: run.logs.join('\n') };
}

async function runOrSkip(run: Run, source: JobSource): Promise<void> {
  const job = await newJob(run, source);
  const holds = (): boolean => isTrue(source.condition, jobScope(run, source, job.state));
  if (!holds()) return notRun(run, source, run.cancelled.signal.aborted ? 'cancelled' : 'skipped');
  const refused = await reviewed(run, source, jobScope(run, source, job.state));
  if (refused !== undefined) return notRun(run, source, refused);
  const forget = superviseJob(run, job, holds);
  try {
    const { result, logs } = await runJob(source, job.state);
    run.jobs.push(result);
    run.logs.push(...logs);
  } finally {
    forget();
  }
}

function notRun(run: Run, { id }: JobSource, conclusion: Conclusion): void {
  run.jobs.push({ id, conclusion, outputs: {}, steps: [], sequence: [], orphans: [] });
}

/** The condition of a job looks at the jobs it needs, not at steps. */
function jobScope(run: Run, source: JobSource, state: JobState): Scope {
  const ancestors = ancestorsOf(source, run.workflow.jobs);
  const conclusions = run.jobs.filter(job => ancestors.has(job.id)).map(job => job.conclusion);
  const standing = standingAmong(conclusions, run.cancelled.signal.aborted);
  return { ...scopeOf(state, new Map()), standing };
}

function conclusionOf(jobs: readonly JobResult[]): JobStatus {
  const conclusions = new Set(jobs.map(job => job.conclusion));
  if (conclusions.has('cancelled')) return 'cancelled';
  return conclusions.has('failure') ? 'failure' : 'success';
}
