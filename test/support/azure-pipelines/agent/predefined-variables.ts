// The variables that the service and the agent define before the first step.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { PipelineJob } from '../pipeline/job.js';
import type { NewVariable } from '../variables.js';

export type WorkFolders = {
  readonly home: string;
  readonly work: string;
  readonly workspace: string;
  readonly sources: string;
  readonly staging: string;
  readonly temporary: string;
  readonly tools: string;
};

export function foldersBelow(root: string, sources: string | undefined): WorkFolders {
  const work = join(root, 'work');
  const workspace = join(work, '1');
  return {
    home: root,
    work,
    workspace,
    sources: sources ?? join(workspace, 's'),
    staging: join(workspace, 'a'),
    temporary: join(work, '_temp'),
    tools: join(work, '_tool'),
  };
}

export type RunFacts = {
  readonly job: PipelineJob;
  readonly folders: WorkFolders;
  readonly agentVersion: string;
  readonly collectionUrl: string;
  readonly accessToken: string;
  readonly oidcRequestUrl: string | undefined;
};

export function predefinedVariables(facts: RunFacts): readonly NewVariable[] {
  const open = { ...agentVariables(facts), ...buildVariables(facts), ...systemVariables(facts) };
  return [
    ...Object.entries(open).map(([name, value]) => ({ name, value, readOnly: isReadOnly(name) })),
    { name: 'System.AccessToken', value: facts.accessToken, secret: true, readOnly: true },
  ];
}

function agentVariables({ job, folders, agentVersion }: RunFacts): Record<string, string> {
  return {
    'Agent.BuildDirectory': folders.workspace,
    'Agent.HomeDirectory': folders.home,
    'Agent.Id': '8',
    'Agent.IsSelfHosted': '1',
    'Agent.JobName': job.displayName,
    'Agent.JobStatus': 'Succeeded',
    'Agent.MachineName': 'machine-of-tests',
    'Agent.Name': 'agent-of-tests',
    'Agent.OS': 'Linux',
    'Agent.OSArchitecture': 'X64',
    'Agent.RootDirectory': folders.work,
    'Agent.TempDirectory': folders.temporary,
    'Agent.ToolsDirectory': folders.tools,
    'Agent.Version': agentVersion,
    'Agent.WorkFolder': folders.work,
    'Pipeline.Workspace': folders.workspace,
    VSTS_PROCESS_LOOKUP_ID: `vsts_${randomUUID()}`,
  };
}

function buildVariables({ folders, collectionUrl }: RunFacts): Record<string, string> {
  return {
    'Build.ArtifactStagingDirectory': folders.staging,
    'Build.BinariesDirectory': join(folders.workspace, 'b'),
    'Build.BuildId': '4711',
    'Build.BuildNumber': '20261120.1',
    'Build.BuildUri': 'vstfs:///Build/Build/4711',
    'Build.DefinitionName': 'promote',
    'Build.QueuedBy': 'Tester',
    'Build.Reason': 'Manual',
    'Build.Repository.ID': '5b2f0d1e-6f5b-4d0a-9a1b-000000000003',
    'Build.Repository.LocalPath': folders.sources,
    'Build.Repository.Name': 'shop',
    'Build.Repository.Provider': 'TfsGit',
    'Build.Repository.Uri': `${collectionUrl}project/_git/shop`,
    'Build.RequestedFor': 'Tester',
    'Build.RequestedForId': '5b2f0d1e-6f5b-4d0a-9a1b-000000000004',
    'Build.SourceBranch': 'refs/heads/main',
    'Build.SourceBranchName': 'main',
    'Build.SourceVersion': '0123456789abcdef0123456789abcdef01234567',
    'Build.SourcesDirectory': folders.sources,
    'Build.StagingDirectory': folders.staging,
    'Common.TestResultsDirectory': join(folders.workspace, 'TestResults'),
  };
}

const PROJECT_ID = '5b2f0d1e-6f5b-4d0a-9a1b-000000000001';

function systemVariables(facts: RunFacts): Record<string, string> {
  const { job, folders, collectionUrl } = facts;
  const [planId, jobId] = ['5b2f0d1e-6f5b-4d0a-9a1b-000000000005', randomUUID()];
  const plan = `${collectionUrl}${PROJECT_ID}/_apis/distributedtask/hubs/build/plans/${planId}`;
  return {
    'System.ArtifactsDirectory': folders.staging,
    'System.CollectionId': '5b2f0d1e-6f5b-4d0a-9a1b-000000000002',
    'System.CollectionUri': collectionUrl,
    'System.Culture': 'en-US',
    'System.DefaultWorkingDirectory': folders.sources,
    'System.DefinitionId': '12',
    'System.EnableAccessToken': 'SecretVariable',
    'System.HostType': 'build',
    'System.JobAttempt': '1',
    'System.JobDisplayName': job.displayName,
    'System.JobId': jobId,
    'System.JobName': job.name,
    'System.OidcRequestUri': facts.oidcRequestUrl ?? `${plan}/jobs/${jobId}/oidctoken`,
    'System.PhaseName': job.name,
    'System.PlanId': planId,
    'System.ServerType': 'Hosted',
    'System.StageAttempt': '1',
    'System.StageName': job.stage.name,
    'System.TeamFoundationCollectionUri': collectionUrl,
    'System.TeamProject': 'project',
    'System.TeamProjectId': PROJECT_ID,
    'System.TimelineId': planId,
    'System.WorkFolder': folders.work,
    ...(job.environment === undefined ? {} : { 'Environment.Name': job.environment }),
  };
}

/** Some that only inform may be written by a step. */
const WRITABLE: ReadonlySet<string> = new Set([
  'Build.BuildId',
  'Build.BuildUri',
  'Build.QueuedBy',
  'Build.Reason',
  'Build.RequestedFor',
  'Build.RequestedForId',
  'Build.SourceBranchName',
  'Environment.Name',
  'System.CollectionUri',
  'System.OidcRequestUri',
  'System.TeamFoundationCollectionUri',
  'System.TimelineId',
]);

function isReadOnly(name: string): boolean {
  return !WRITABLE.has(name);
}
