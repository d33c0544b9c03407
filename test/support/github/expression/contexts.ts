// The `github` and `runner` contexts, and the variables the runner makes of them for every process.
import { dirname, join } from 'node:path';
import type { WorkflowRequest } from '../request.js';
import type { WorkflowSource } from '../source/workflow-source.js';

export type Texts = Readonly<Record<string, string>>;

export const defaultToken = 'ghs_harnessHarnessHarnessHarnessHarness0';

/** These keys of the `github` context reach a process as GITHUB_*; the rest (token, event, …) does not. */
const exported: ReadonlySet<string> = new Set(
  `action_ref action_repository action actor actor_id api_url base_ref env event_name event_path graphql_url head_ref
  job output path ref_name ref_protected ref_type ref repository repository_id repository_owner repository_owner_id
  retention_days run_attempt run_id run_number server_url sha state step_summary triggering_actor workflow
  workflow_ref workflow_sha workspace`.split(/\s+/),
);

export function githubContext(request: WorkflowRequest, workflow: WorkflowSource, temporary: string): Texts {
  const ref = request.github?.['ref'] ?? 'refs/heads/main';
  const repository = request.github?.['repository'] ?? 'octo-org/shop';
  const sha = '1f0e9d8c7b6a59483726150403020100a1b2c3d4';
  return {
    token: request.secrets?.['GITHUB_TOKEN'] ?? defaultToken,
    actor: 'octocat',
    actor_id: '583231',
    triggering_actor: 'octocat',
    api_url: 'https://api.github.com',
    graphql_url: 'https://api.github.com/graphql',
    server_url: 'https://github.com',
    base_ref: '',
    head_ref: '',
    ref,
    ref_name: ref.replace(/^refs\/(?:heads|tags)\//, ''),
    ref_protected: 'true',
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository,
    repository_id: '1296269',
    repository_owner: repository.split('/')[0] ?? '',
    repository_owner_id: '6811672',
    retention_days: '90',
    run_attempt: '1',
    run_id: '10203040506',
    run_number: '42',
    sha,
    event_name: request.event?.name ?? 'workflow_dispatch',
    event_path: join(temporary, '_github_workflow', 'event.json'),
    workflow: workflow.name,
    workflow_ref: `${repository}/${workflow.path}@${ref}`,
    workflow_sha: sha,
    workspace: request.workspace,
    ...request.github,
  };
}

export function runnerContext(request: WorkflowRequest, temporary: string): Texts {
  return {
    os: 'Linux',
    arch: process.arch === 'arm64' ? 'ARM64' : 'X64',
    name: 'GitHub Actions 1',
    environment: 'github-hosted',
    temp: temporary,
    tool_cache: join(temporary, '_tools'),
    workspace: dirname(request.workspace),
    ...(request.debug === true ? { debug: '1' } : {}),
  };
}

export function githubVariables(context: Texts): Record<string, string> {
  const kept = Object.entries(context).filter(([key]) => exported.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, value]));
}

export function runnerVariables(context: Texts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(context).map(([key, value]) => [`RUNNER_${key.toUpperCase()}`, value]),
  );
}
