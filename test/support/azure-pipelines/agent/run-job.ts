// The front of the harness: one job of a pipeline, run as an agent runs it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOrphans } from '../../process/orphans.js';
import type { PlannedStep } from '../step/planned-step.js';
import type { AgentFacts } from '../step/step-run.js';
import { approved } from './approval.js';
import { isWanted, makeFolders, planSteps, prepareState, readChosenJob } from './job-preparation.js';
import type { JobRequest } from './job-request.js';
import { JobRun, orderUnits } from './job-run.js';
import { foldersBelow, type RunFacts } from './predefined-variables.js';
import type { JobReport } from './report.js';
import { reportJob, skippedJob } from './reporting.js';

/** Rejects with PipelineRefused where the service would give the job to no agent. */
export async function runJob(request: JobRequest): Promise<JobReport> {
  const job = readChosenJob(request);
  const agentVersion = request.agentVersion ?? '5.278.0';
  const steps = planSteps(job, request, { version: agentVersion, useNode24: request.useNode24 === true });
  const root = request.workFolder ?? (await mkdtemp(join(tmpdir(), 'azure-pipelines-')));
  try {
    const facts: RunFacts = {
      job,
      folders: foldersBelow(root, request.sources),
      agentVersion,
      collectionUrl: request.collectionUrl ?? 'https://dev.azure.com/organization/',
      accessToken: request.accessToken ?? 'system-access-token-of-tests',
      oidcRequestUrl: request.oidcRequestUrl,
    };
    return await runSteps(steps, facts, request);
  } finally {
    if (request.workFolder === undefined) await rm(root, { recursive: true, force: true });
  }
}

async function runSteps(
  steps: readonly PlannedStep[],
  facts: RunFacts,
  request: JobRequest,
): Promise<JobReport> {
  const state = prepareState(facts, request);
  if (!isWanted(facts.job, request, state.variables)) return skippedJob();
  if (!(await approved(facts.job, request))) return { ...skippedJob(), result: 'Canceled' };
  makeFolders(facts);
  const jobRun = new JobRun(state, agentFacts(facts, request));
  const lookupId = state.variables.get('VSTS_PROCESS_LOOKUP_ID') ?? '';
  const { timeoutMinutes, cancelTimeoutMinutes, outputPrefix } = facts.job;
  const finished = await jobRun.run(orderUnits(steps, state.mask), {
    timeoutMinutes,
    cancelTimeoutMinutes,
    cancel: request.cancel,
    die: request.die,
  });
  const orphans = await endOrphans('VSTS_PROCESS_LOOKUP_ID', lookupId);
  return reportJob({ result: jobRun.result, finished, state, outputPrefix, orphans });
}

function agentFacts(facts: RunFacts, request: JobRequest): AgentFacts {
  const { folders, collectionUrl, accessToken } = facts;
  return {
    home: folders.home,
    sources: folders.sources,
    temporary: folders.temporary,
    useNode24: request.useNode24 === true,
    agentEnvironment: request.agentEnvironment ?? {},
    connections: request.connections ?? [],
    collectionUrl,
    accessToken,
    timeScale: request.timeScale ?? 1,
    minuteMilliseconds: request.minuteMilliseconds ?? 60_000,
    onLine: request.onLine ?? (() => undefined),
  };
}
