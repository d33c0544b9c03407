// All that changes while a job runs, in one place: its status, environment, the steps seen so far, the posts to come.

import type { Texts } from '../expression/contexts.js';
import type { Scope } from '../expression/expression.js';
import type { SecretMasker } from '../expression/secret-masker.js';
import type { WorkflowRequest } from '../request.js';
import type { LocatedAction } from '../source/located-step.js';
import { type Conclusion, type JobStatus, standingOf } from './standing.js';

export type StepRecord = {
  readonly outputs: Texts;
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
};

/** An action step whose main script has started: its post script runs when the steps are over. */
export type StartedAction = {
  readonly step: LocatedAction;
  readonly name: string;
  readonly state: Map<string, string>;
};

export type JobState = {
  readonly request: WorkflowRequest;
  readonly masker: SecretMasker;
  readonly temporary: string;
  readonly trackingId: string;
  /** What the runner process itself has in its environment. */
  readonly machine: Texts;
  readonly mayRequestIdToken: boolean;
  /** Contexts that stay as they are for the whole job. */
  readonly fixed: Readonly<Record<string, unknown>>;
  readonly github: Record<string, string>;
  readonly runner: Texts;
  readonly environment: Map<string, string>;
  readonly prependedPaths: string[];
  readonly steps: Map<string, StepRecord>;
  readonly posts: StartedAction[];
  readonly sequence: string[];
  /** Aborted when the server ends the job early. */
  readonly cancelled: AbortSignal;
  /** Aborted when nothing may run any more: five minutes after a cancellation, or when the machine dies. */
  readonly dead: AbortSignal;
  readonly cancel: () => void;
  status: JobStatus;
};

/** A scope is made anew for every evaluation, since every context but the fixed ones may have changed. */
export function scopeOf(state: JobState, env: ReadonlyMap<string, string>, githubExtra: Texts = {}): Scope {
  return {
    contexts: {
      ...state.fixed,
      github: { ...state.github, ...githubExtra, event: state.request.event?.payload ?? {} },
      runner: state.runner,
      env: Object.fromEntries(env),
      job: { status: state.status },
      steps: Object.fromEntries(state.steps),
    },
    standing: standingOf(state.status),
    workspace: state.request.workspace,
  };
}

/** A cancelled job stays cancelled; else the worst wins. */
export function worsen(state: JobState, outcome: Conclusion): void {
  if (outcome === 'failure' && state.status === 'success') state.status = 'failure';
}
