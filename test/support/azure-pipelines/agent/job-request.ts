// What a test says about the run, the agent and the service around it; everything has a default.
import type { DeploymentHook } from '../pipeline/job.js';
import type { VariableGroup } from '../pipeline/variables.js';
import type { TaskResult } from '../results.js';
import type { ServiceConnection } from '../service-connection.js';

/** How an earlier job ended; the report of a job run here fits. */
export type JobOutcome = {
  readonly result: TaskResult;
  readonly outputs?: Readonly<Record<string, string>>;
};

export type StageOutcome = {
  readonly result: TaskResult;
  readonly jobs?: Readonly<Record<string, JobOutcome>>;
};

export type JobRequest = {
  /** The text of the pipeline. */
  readonly pipeline: string;
  /** A folder with `<Task>V<N>/task.json`, each as the agent unpacks it. */
  readonly tasks?: string;
  /** Which job, where the pipeline has several. */
  readonly stage?: string;
  readonly job?: string;
  readonly hook?: DeploymentHook;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly variableGroups?: Readonly<Record<string, VariableGroup>>;
  /** Set when the run was queued, or values to put in place of predefined ones. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly secretVariables?: Readonly<Record<string, string>>;
  readonly connections?: readonly ServiceConnection[];
  /** Environments and service connections with an approval, by name: a job that uses one starts when it has resolved. */
  readonly approvals?: Readonly<Record<string, () => Promise<unknown>>>;
  /** Jobs of the same stage that ran before, and earlier stages. */
  readonly dependencies?: Readonly<Record<string, JobOutcome>>;
  readonly stageDependencies?: Readonly<Record<string, StageOutcome>>;
  /** The run as a whole was cancelled before this job began. */
  readonly runCanceled?: boolean;

  /** The checked out sources; an empty folder where absent. */
  readonly sources?: string;
  /** Where the agent keeps its work folder; a fresh one, removed at the end, where absent. */
  readonly workFolder?: string;
  readonly agentVersion?: string;
  readonly useNode24?: boolean;
  readonly agentEnvironment?: Readonly<Record<string, string>>;
  readonly collectionUrl?: string;
  readonly accessToken?: string;
  readonly oidcRequestUrl?: string;

  /** Aborting it cancels the job, as the button of the page does. */
  readonly cancel?: AbortSignal;
  /** The machine dies when aborted: the running process is killed at once, nothing else runs, no post-job part either. */
  readonly die?: AbortSignal;
  /** The agent's waits in seconds are multiplied by it: 0.02 makes 7.5 s into 150 ms. */
  readonly timeScale?: number;
  /** How long a minute of `timeoutInMinutes` and `cancelTimeoutInMinutes` lasts; 60 000 where absent. */
  readonly minuteMilliseconds?: number;
  /** Sees each masked line as it is logged; a test cancels from here. */
  readonly onLine?: (line: string, step: string) => void;
};
