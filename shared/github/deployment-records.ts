// Where the artifacts of an organisation run, as its page of linked artifacts shows it.
import { askGithub, type Github, nameIn } from './github.js';

/** One for each service and environment; the next one takes its place. */
export type DeploymentRecord = {
  readonly name: string;
  readonly digest: string;
  readonly status: 'deployed' | 'decommissioned';
  readonly environment: string;
  readonly deployment: string;
  /** Of the organisation, without its name; helps where nothing attests the digest. */
  readonly repository?: string;
};

export async function recordDeployment(
  github: Github,
  organisation: string,
  record: DeploymentRecord,
): Promise<void> {
  const { environment, deployment, repository, ...rest } = record;
  await askGithub(github, {
    method: 'POST',
    path: `orgs/${nameIn(organisation)}/artifacts/metadata/deployment-record`,
    body: {
      ...rest,
      logical_environment: environment,
      deployment_name: deployment,
      ...(repository !== undefined && { github_repository: repository }),
      return_records: false,
    },
    permission: 'artifact-metadata: write',
    retry: 'idempotent',
  });
}
