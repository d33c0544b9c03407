// The environment of one process, laid over each other in the runner's order: later layers win.
import { delimiter } from 'node:path';
import { githubVariables, runnerVariables, type Texts } from '../expression/contexts.js';
import type { JobState } from '../job/job-state.js';

export type Layers = {
  readonly env: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  readonly inputs: Texts;
  /** The `github` context as this process sees it, with its files. */
  readonly github: Texts;
};

export function stageEnvironment(job: JobState, layers: Layers): Record<string, string> {
  const environment: Record<string, string> = {
    CI: 'true',
    ...job.machine,
    ...Object.fromEntries(layers.env),
    ...prefixed('STATE_', Object.fromEntries(layers.state)),
    ...inputVariables(layers.inputs),
  };
  return {
    ...environment,
    ...searchPath(job, environment['PATH'] ?? ''),
    ...githubVariables(layers.github),
    ...runnerVariables(job.runner),
    ...idTokenVariables(job),
    GITHUB_ACTIONS: 'true',
    RUNNER_TRACKING_ID: job.trackingId,
  };
}

/** Spaces become underscores and letters capitals; hyphens stay. Values are handed over as they are, untrimmed. */
export function inputVariables(inputs: Texts): Record<string, string> {
  const names = Object.entries(inputs).map(([name, value]) => [
    name.replaceAll(' ', '_').toUpperCase(),
    value,
  ]);
  return prefixed('INPUT_', Object.fromEntries(names));
}

function prefixed(prefix: string, texts: Texts): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, value]) => [prefix + name, value]));
}

function searchPath(job: JobState, inherited: string): Record<string, string> {
  return { PATH: [...job.prependedPaths.toReversed(), inherited].join(delimiter) };
}

function idTokenVariables(job: JobState): Record<string, string> {
  const { idToken } = job.request;
  if (idToken === undefined || !job.mayRequestIdToken) return {};
  return { ACTIONS_ID_TOKEN_REQUEST_URL: idToken.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken.token };
}
