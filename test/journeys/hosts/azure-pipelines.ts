// A step as an agent of Azure Pipelines runs it: a task of the extension, signed in through a service connection.
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { taskName } from '../../../shared/manifest/places.js';
import { camelCase, pascalCase } from '../../../shared/step/names.js';
import type { JobRequest } from '../../support/azure-pipelines/agent/job-request.js';
import type { StepReport } from '../../support/azure-pipelines/agent/report.js';
import { runJob } from '../../support/azure-pipelines/agent/run-job.js';
import {
  type AzureConnectionPlan,
  azureConnection,
  type ServiceConnection,
} from '../../support/azure-pipelines/service-connection.js';
import { repositoryRoot } from '../../support/runtimes.js';
import { type HostRun, type JourneyHost, placeVariables, type RunRequest, signInOf } from './host-run.js';

export const azurePipelines: JourneyHost = { name: 'azure-pipelines', run };

/** The one that the playground's Azure DevOps vouches for. */
const connectionId = 'c0ffee00-0000-4000-8000-000000000001';
const connectionName = 'sc-prod';

/** The connection that a run signs in through, with other details where a test needs them. */
export function connectionOf(
  request: Pick<RunRequest, 'azure' | 'as'>,
  change: Partial<AzureConnectionPlan> = {},
): ServiceConnection {
  const { azure, as } = request;
  return azureConnection({
    id: connectionId,
    name: connectionName,
    tenantId: azure['AZURE_PROMOTE_TENANT_ID'] ?? '',
    subscriptionId: azure['AZURE_PROMOTE_SUBSCRIPTION_ID'] ?? '',
    identity: {
      kind: 'workload-identity',
      clientId: as?.clientId ?? azure['AZURE_PROMOTE_CLIENT_ID'] ?? '',
    },
    ...change,
  });
}

async function run(request: RunRequest): Promise<HostRun> {
  const tasks = await unpackedTasks(request.step, request.repository);
  try {
    const report = await runJob(jobOf(request, tasks));
    const step = report.steps.find(({ name }) => name === 'it');
    if (step === undefined) throw new Error('the step did not run');
    return observed(step, report.result);
  } finally {
    await rm(tasks, { recursive: true });
  }
}

function jobOf(request: RunRequest, tasks: string): JobRequest {
  const { azure, runtime, folder, debug, cancelOn, onlyOn } = request;
  const pipelines = onlyOn?.pipelines ?? {};
  return {
    pipeline: pipelineOf(request),
    tasks,
    sources: folder,
    connections: pipelines.connections ?? [connectionOf(request)],
    accessToken: pipelines.accessToken ?? azure['SYSTEM_ACCESSTOKEN'] ?? '',
    oidcRequestUrl: azure['SYSTEM_OIDCREQUESTURI'] ?? '',
    agentEnvironment: { ...placeVariables(azure), ...request.machine },
    useNode24: runtime === 'node24',
    variables: {
      ...(debug === true && { 'System.Debug': 'true' }),
      'DistributedTask.Tasks.Node.SkipDebugLogsWhenDebugModeOff': 'true',
      ...pipelines.variables,
    },
    secretVariables: { clientSecret: signInOf(request).secret },
    ...(pipelines.agentVersion !== undefined && { agentVersion: pipelines.agentVersion }),
    ...(pipelines.workFolder !== undefined && { workFolder: pipelines.workFolder }),
    ...(cancelOn !== undefined && { cancel: cancelOn }),
    ...(request.dieOn !== undefined && { die: request.dieOn }),
    ...(request.timeScale !== undefined && { timeScale: request.timeScale }),
  };
}

/** JSON is YAML, so that any value may stand in an input. */
function pipelineOf({ inputs, step: name = 'status' }: RunRequest): string {
  const spelled = Object.entries(inputs).map(([name, value]) => [camelCase(name), value]);
  const step = {
    task: `${taskName(name)}@1`,
    name: 'it',
    inputs: { azureSubscription: connectionName, ...Object.fromEntries(spelled) },
  };
  return `steps:\n- ${JSON.stringify(step)}\n`;
}

/** As the agent unpacks them, each with the bundle inside; the bundle itself need not be copied to be run. */
export async function unpackedTasks(step = 'status', repository = repositoryRoot()): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'azure-promote-tasks-'));
  const task = `${pascalCase(step)}V1`;
  await mkdir(join(folder, task));
  await cp(join(repository, 'tasks', task, 'task.json'), join(folder, task, 'task.json'));
  await symlink(join(repository, 'dist'), join(folder, task, 'dist'));
  return folder;
}

function observed(step: StepReport, jobResult: string): HostRun {
  return {
    conclusion: conclusionOf(jobResult),
    exitCode: step.exitCode,
    outputs: Object.fromEntries(Object.entries(step.outputs).map(([name, value]) => [kebab(name), value])),
    log: step.log,
    errors: step.issues
      .filter(({ kind }) => kind === 'error')
      .map(({ message, properties }) => ({ code: properties['code'] ?? '', text: message })),
    summary: step.summaries.map(({ content }) => content).join(''),
    state: step.taskVariables,
    signals: step.timeline.signals,
    ...(step.post && { post: { log: step.post.log, isGreen: step.post.result === 'Succeeded' } }),
    printed: step.printed.join('\n'),
  };
}

function conclusionOf(result: string): HostRun['conclusion'] {
  if (result === 'Canceled') return 'cancelled';
  return result === 'Succeeded' ? 'success' : 'failure';
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}
