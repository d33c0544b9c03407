// What a test asks of the harness.
import type { RuntimeName } from '../runtimes.js';

/** Asked once for a job that waits for its reviewers; the job starts when, and if, they have approved. */
export type Reviewers = () => Promise<'approved' | 'rejected'>;

export type WorkflowRequest = {
  /** The text of the workflow. */
  readonly workflow: string;
  /** Run this job and all it needs; absent: every job. */
  readonly job?: string;
  /** The folder that holds our action.yml files; `OWNER/azure-promote/x@ref`, `./x` and `$/x` all lead into it. */
  readonly repository: string;
  /** GITHUB_WORKSPACE, the working directory of every step. The harness neither fills nor empties it. */
  readonly workspace: string;
  readonly runtime: RuntimeName;
  /** What the runner's machine has in its environment besides PATH, HOME and LANG. */
  readonly env?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string | number | boolean>>;
  /** The combination to run, required for a job that declares a matrix. */
  readonly matrix?: Readonly<Record<string, string | number | boolean>>;
  readonly event?: { readonly name: string; readonly payload?: Readonly<Record<string, unknown>> };
  /** Replaces single values of the `github` context, such as `ref` or `run_id`. */
  readonly github?: Readonly<Record<string, string>>;
  /** Environments that somebody has to approve of, by name. Every other one lets each job begin at once. */
  readonly reviewers?: Readonly<Record<string, Reviewers>>;
  /** Where steps may ask for an id token; they see it only when the workflow grants `id-token: write`. */
  readonly idToken?: { readonly url: string; readonly token: string };
  /** Actions of others by `owner/name[/path]`: the folder that stands in, or `nothing` for a step that just succeeds. */
  readonly otherActions?: Readonly<Record<string, string>>;
  /** Step debugging: RUNNER_DEBUG is 1 and debug messages stand in the log. */
  readonly debug?: boolean;
  /** Scales the signal timetable, step timeouts and the five minutes after a cancellation. 1 is real time. */
  readonly timeScale?: number;
  /** Cancels the run as soon as it is true of a line of the log (masked); `step` is `id` or `post id`. */
  readonly cancelWhen?: (line: string, step: string) => boolean;
  /** Cancels the run when aborted, for moments the log does not show. */
  readonly cancelOn?: AbortSignal;
  /** The machine dies when aborted: the running process is killed at once, nothing else runs, no post either. */
  readonly dieOn?: AbortSignal;
  /** Where the workflow would lie in its repository; shown in messages and contexts. */
  readonly path?: string;
};

export const defaultWorkflowPath = '.github/workflows/harness.yml';
