// What a running step can reach through logging commands, and what it has done so far.
import type { TaskResult } from '../results.js';
import type { SecretMask } from '../secret-mask.js';
import type { StepLog } from '../step-log.js';
import type { VariableStore } from '../variables.js';
import type { Restriction } from './restrictions.js';

export type Attachment = {
  readonly type: string;
  readonly name: string;
  readonly path: string;
  readonly content: string;
};

export type ObservedCommand = {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
  /** How the agent took it: dropped by a restriction, failed with an error, or done. */
  readonly fate: 'done' | 'dropped' | 'failed' | 'unknown';
};

/** Shared by the steps of a job. */
export type JobState = {
  readonly variables: VariableStore;
  readonly mask: SecretMask;
  readonly paths: string[];
  readonly tags: string[];
};

/** Filled while the step runs. */
export type StepProgress = {
  result: TaskResult | undefined;
  commandResult: TaskResult | undefined;
  completeMessage: string | undefined;
  percent: number;
  markedDone: boolean;
  readonly outputs: Record<string, string>;
  readonly variables: Record<string, string>;
  readonly attachments: Attachment[];
  readonly commands: ObservedCommand[];
  /** Lines as the process printed them, before masking. */
  readonly printed: string[];
};

export type StepContext = {
  /** The name by which later steps read outputs. */
  readonly name: string;
  readonly job: JobState;
  readonly taskVariables: VariableStore;
  /** In lower case: variables that task.json declares as outputs. */
  readonly outputNames: ReadonlySet<string>;
  readonly restrictions: readonly Restriction[];
  readonly log: StepLog;
  readonly progress: StepProgress;
  readonly onMarkedDone: () => void;
};

export function noProgress(): StepProgress {
  return {
    result: undefined,
    commandResult: undefined,
    completeMessage: undefined,
    percent: 0,
    markedDone: false,
    outputs: {},
    variables: {},
    attachments: [],
    commands: [],
    printed: [],
  };
}
