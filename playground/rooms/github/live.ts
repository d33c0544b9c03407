// What GitHub knows of one repository and its organisation: deployments and their states, records of where a digest runs,
// environments with their protection, approvals, attestations. Plain values that change.
import type { KeptAttestation } from '../attestations/attestations.js';

export type GithubStatus = {
  readonly id: number;
  readonly state: string;
  readonly description: string;
  readonly logUrl: string;
  readonly environmentUrl: string;
  readonly at: Date;
};

export type GithubDeployment = {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly isProduction: boolean;
  readonly isTransient: boolean;
  readonly description: string;
  readonly payload: unknown;
  readonly at: Date;
  /** Newest first. */
  readonly statuses: GithubStatus[];
};

export type GithubRecord = Readonly<Record<string, unknown>> & { readonly organisation: string };

export type GithubApproval = {
  readonly run: string;
  readonly environment: string;
  readonly state: 'approved' | 'rejected' | 'pending';
  readonly user: string;
  readonly comment?: string;
};

export type ProtectionRule =
  | { readonly type: 'wait_timer'; readonly wait_timer: number }
  | {
      readonly type: 'required_reviewers';
      readonly prevent_self_review: boolean;
      readonly reviewers: readonly string[];
    }
  | { readonly type: 'branch_policy' };

export type GithubEnvironment = { readonly name: string; readonly rules: readonly ProtectionRule[] };

export type GithubLive = {
  readonly repository: string;
  /** Whoever shows another token is refused. */
  readonly token: string;
  /** What the token may do, as a workflow spells it; `write` may read too. */
  permissions: Readonly<Record<string, 'read' | 'write'>>;
  /** Newest first. */
  readonly deployments: GithubDeployment[];
  /** By organisation, environment, cluster and name: the next one takes the place of the one before. */
  readonly records: Map<string, GithubRecord>;
  readonly approvals: GithubApproval[];
  readonly environments: GithubEnvironment[];
  /** By digest. */
  readonly attestations: Map<string, readonly KeptAttestation[]>;
  count: number;
};

export const usualGithubToken = 'github-token-of-the-playground';

const allPermissions = {
  actions: 'read',
  'artifact-metadata': 'write',
  attestations: 'read',
  contents: 'write',
  deployments: 'write',
} as const;

export const startGithub = (repository: string): GithubLive => ({
  repository,
  token: usualGithubToken,
  permissions: allPermissions,
  deployments: [],
  records: new Map(),
  approvals: [],
  environments: [
    { name: 'staging', rules: [] },
    {
      name: 'production',
      rules: [
        { type: 'required_reviewers', prevent_self_review: true, reviewers: ['robin'] },
        { type: 'branch_policy' },
      ],
    },
  ],
  attestations: new Map(),
  count: 0,
});

export const nextId = (live: GithubLive): number => {
  live.count += 1;
  return 1_000 + live.count;
};

export type Job = {
  readonly environment: string;
  readonly sha: string;
  readonly run: string;
  readonly job: string;
};

/** A job that names an environment gets a deployment by GitHub itself, with neither payload nor description. */
export const jobBegins = (
  live: GithubLive,
  { environment, sha, run, job }: Job,
  at: Date,
): GithubDeployment => {
  const begun: GithubDeployment = {
    id: nextId(live),
    sha,
    ref: 'main',
    task: 'deploy',
    environment,
    isProduction: false,
    isTransient: false,
    description: '',
    payload: {},
    at,
    statuses: [],
  };
  live.deployments.unshift(begun);
  jobSays(live, begun, { state: 'in_progress', run, job }, at);
  return begun;
};

/** The last of them comes when the job ends, after whatever its steps said. */
export const jobSays = (
  live: GithubLive,
  deployment: GithubDeployment,
  { state, run, job }: { readonly state: string; readonly run: string; readonly job: string },
  at: Date,
): void => {
  const logUrl = `https://github.com/${live.repository}/actions/runs/${run}/job/${job}`;
  deployment.statuses.unshift({ id: nextId(live), state, description: '', logUrl, environmentUrl: '', at });
};
