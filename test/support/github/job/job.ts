// Runs one job: its steps in order, its posts in reverse, then its outputs, and the end of whatever it left running.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { endOrphans } from '../../process/orphans.js';
import { textsOf } from '../expression/expression.js';
import type { JobResult, StageResult } from '../result.js';
import type { JobSource } from '../source/job-source.js';
import { locateStep } from '../source/located-step.js';
import { type JobState, scopeOf } from './job-state.js';
import { type MainResult, runPost, runStep } from './step.js';

export type JobRun = { readonly result: JobResult; readonly logs: readonly string[] };

export async function runJob(source: JobSource, job: JobState): Promise<JobRun> {
  const steps = source.steps.map(step => locateStep(step, job.request));
  await writeEvent(job);
  const mains: MainResult[] = [];
  for (const step of steps) {
    if (!job.dead.aborted) mains.push(await runStep(job, step));
  }
  const posts = await runPosts(job);
  const outputs = jobOutputs(source, job);
  const orphans = await endOrphans('RUNNER_TRACKING_ID', job.trackingId);
  const result = {
    id: source.id,
    conclusion: job.status,
    outputs,
    steps: mains.map(main => ({ ...main, job: source.id, post: posts.get(main.id) })),
    sequence: job.sequence,
    orphans,
  };
  return { result, logs: [...mains, ...posts.values()].map(stage => stage.log) };
}

/** Last in, first out: what was started last is put away first. */
async function runPosts(job: JobState): Promise<Map<string, StageResult>> {
  const results = new Map<string, StageResult>();
  for (let started = job.posts.pop(); started !== undefined; started = job.posts.pop()) {
    if (!job.dead.aborted) results.set(started.step.source.id, await runPost(job, started));
  }
  return results;
}

/** Empty outputs do not exist, and one that holds a secret is dropped: the next job sees neither. */
function jobOutputs(source: JobSource, job: JobState): Record<string, string> {
  if (job.dead.aborted) return {};
  const outputs = Object.entries(textsOf(source.outputs, scopeOf(job, job.environment)));
  return Object.fromEntries(outputs.filter(([, value]) => value !== '' && job.masker.mask(value) === value));
}

async function writeEvent(job: JobState): Promise<void> {
  const path = job.github['event_path'] ?? '';
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(job.request.event?.payload ?? {}));
}
