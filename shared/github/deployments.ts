// Deployments of a repository, and the states that were said of each.
import { Fault } from '../fault/fault.js';
import { askGithub, type Fields, type Github, isFields, listIn, nameIn } from './github.js';

export type Deployment = {
  readonly id: number;
  readonly sha: string;
  /** Empty where nobody gave one, as when GitHub makes a deployment by itself. */
  readonly payload: Fields;
};

export type DeploymentStatus = { readonly state: string; readonly logUrl: string };

export type NewDeployment = {
  readonly ref: string;
  readonly environment: string;
  readonly isProduction: boolean;
  readonly description: string;
  readonly payload: Fields;
};

export type NewStatus = { readonly state: string; readonly description: string; readonly logUrl?: string };

export type Deployments = {
  /** The newest of this environment, newest first. */
  readonly list: (environment: string) => Promise<readonly Deployment[]>;
  /** Newest first. */
  readonly statuses: (id: number) => Promise<readonly DeploymentStatus[]>;
  readonly create: (deployment: NewDeployment) => Promise<number>;
  readonly say: (id: number, status: NewStatus) => Promise<void>;
};

const permission = 'deployments: write';
const mostDeployments = 30;
const mostStatuses = 5;

export function createDeployments(github: Github, repository: string): Deployments {
  const path = `repos/${nameIn(repository)}/deployments`;
  return {
    list: async environment => {
      const query = new URLSearchParams({ environment, per_page: String(mostDeployments) });
      const { json } = await askGithub(github, { method: 'GET', path: `${path}?${query}`, permission });
      return listIn(json, 'deployments').map(deploymentIn);
    },
    statuses: async id => {
      const of = `${path}/${id}/statuses?per_page=${mostStatuses}`;
      const { json } = await askGithub(github, { method: 'GET', path: of, permission });
      return listIn(json, 'states of a deployment').map(each => ({
        state: textOf(each['state']),
        logUrl: textOf(each['log_url']) || textOf(each['target_url']),
      }));
    },
    create: async ({ isProduction, ...deployment }) => {
      const body = {
        ...deployment,
        // Neither does GitHub wait for checks, nor does it merge anything: what is promoted is known by its digest.
        required_contexts: [],
        auto_merge: false,
        production_environment: isProduction,
      };
      const { json } = await askGithub(github, { method: 'POST', path, body, permission });
      return deploymentIn(json).id;
    },
    say: async (id, { logUrl, ...status }) => {
      // GitHub's own way would end those of other services in the same environment, and none in production.
      const body = { ...status, auto_inactive: false, ...(logUrl !== undefined && { log_url: logUrl }) };
      // The same state twice is the same state.
      const retry = 'idempotent';
      await askGithub(github, { method: 'POST', path: `${path}/${id}/statuses`, body, permission, retry });
    },
  };
}

function deploymentIn(given: unknown): Deployment {
  const { id, sha, payload } = isFields(given) ? given : {};
  if (typeof id !== 'number') throw new Fault('HTTP_UNREADABLE', 'GitHub tells a deployment without an id');
  return { id, sha: textOf(sha), payload: payloadOf(payload) };
}

/** Whoever gave text gets text back. */
function payloadOf(given: unknown): Fields {
  if (isFields(given)) return given;
  try {
    const value: unknown = JSON.parse(textOf(given));
    return isFields(value) ? value : {};
  } catch {
    // Text of somebody else, or none: either way not ours.
    return {};
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
