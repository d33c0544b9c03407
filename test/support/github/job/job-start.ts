// Sets up the state of a job that is about to run: its own folder, contexts, secrets to mask, environment.
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bareEnvironment } from '../../process/environment.js';
import { nodeRuntime } from '../../runtimes.js';
import { defaultToken, githubContext, runnerContext, type Texts } from '../expression/contexts.js';
import { textsOf } from '../expression/expression.js';
import { secretMasker } from '../expression/secret-masker.js';
import type { WorkflowRequest } from '../request.js';
import type { JobResult } from '../result.js';
import type { JobSource } from '../source/job-source.js';
import { type JobState, scopeOf } from './job-state.js';
import type { Run } from './run-state.js';

export type NewJob = {
  readonly state: JobState;
  readonly cancelled: AbortController;
  readonly dead: AbortController;
};

export async function newJob(run: Run, source: JobSource): Promise<NewJob> {
  const { request, workflow } = run;
  if (source.hasMatrix && request.matrix === undefined) {
    throw new Error(`Job ${source.id} has a matrix: say in matrix which combination to run`);
  }
  const temporary = join(run.temporary, source.id);
  const home = join(temporary, 'home');
  await mkdir(home, { recursive: true });
  const cancelled = new AbortController();
  const dead = new AbortController();
  const secrets = secretsOf(request);
  const state: JobState = {
    request,
    masker: secretMasker([...Object.values(secrets), request.idToken?.token ?? '']),
    temporary,
    trackingId: `github_${randomUUID()}`,
    machine: { ...bareEnvironment(nodeRuntime(request.runtime), home), ...request.env },
    mayRequestIdToken: source.mayRequestIdToken,
    fixed: fixedContexts(run, source, secrets),
    github: { ...githubContext(request, workflow, temporary), job: source.id },
    runner: runnerContext(request, temporary),
    environment: new Map(),
    prependedPaths: [],
    steps: new Map(),
    posts: [],
    sequence: [],
    cancelled: cancelled.signal,
    dead: dead.signal,
    cancel: () => run.cancelled.abort(),
    status: 'success',
  };
  for (const token of [workflow.env, source.env]) {
    const texts = textsOf(token, scopeOf(state, new Map()));
    for (const [name, value] of Object.entries(texts)) state.environment.set(name, value);
  }
  return { state, cancelled, dead };
}

function secretsOf(request: WorkflowRequest): Texts {
  return { GITHUB_TOKEN: defaultToken, ...request.secrets };
}

function fixedContexts(run: Run, source: JobSource, secrets: Texts): Readonly<Record<string, unknown>> {
  const { request, workflow, jobs } = run;
  return {
    secrets,
    vars: request.vars ?? {},
    inputs: { ...workflow.inputDefaults, ...request.inputs },
    matrix: request.matrix ?? {},
    strategy: { 'fail-fast': true, 'job-index': 0, 'job-total': 1, 'max-parallel': 1 },
    needs: needsOf(source, jobs),
  };
}

function needsOf(source: JobSource, jobs: readonly JobResult[]): Readonly<Record<string, unknown>> {
  const needed = jobs.filter(job => source.needs.includes(job.id));
  return Object.fromEntries(needed.map(job => [job.id, { result: job.conclusion, outputs: job.outputs }]));
}
