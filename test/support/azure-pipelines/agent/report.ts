// What came of a job, for a test to look at.
import type { SentSignal } from '../../process/timetable.js';
import type { RuntimeName } from '../../runtimes.js';
import type { Attachment, ObservedCommand } from '../commands/step-context.js';
import type { TaskResult } from '../results.js';
import type { Issue, IssueKind } from '../step-log.js';

export type StepReport = {
  readonly name: string;
  readonly displayName: string;
  readonly result: TaskResult;
  /** The process broke the agreement to end with 0 and to tell of failure by `task.complete`. */
  readonly infrastructure: boolean;
  /** As .NET reports it: 128 and the signal's number where a signal ended the process. */
  readonly exitCode?: number;
  readonly runtime?: RuntimeName;
  readonly completeMessage?: string;
  readonly percent: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  /** As they stand after the step; its post-job part reads them. */
  readonly taskVariables: Readonly<Record<string, string>>;
  readonly log: string;
  /** What the process printed, before masking. */
  readonly printed: readonly string[];
  readonly issues: readonly Issue[];
  readonly issueCounts: Readonly<Record<IssueKind, number>>;
  readonly commands: readonly ObservedCommand[];
  readonly summaries: readonly Attachment[];
  readonly attachments: readonly Attachment[];
  readonly timeline: Timeline;
  readonly pre?: StepReport;
  readonly post?: StepReport;
};

/** Milliseconds; signals count from the moment of the order to stop. */
export type Timeline = {
  readonly milliseconds: number;
  readonly signals: readonly SentSignal[];
};

export type JobReport = {
  readonly result: TaskResult;
  readonly steps: readonly StepReport[];
  /** Names in the order in which they ran, such as `pre:a`, `a`, `b`, `post:a`; skipped ones are not here. */
  readonly order: readonly string[];
  /** Keyed as a later job reads them: `step.name`, with the name of a deployment job in front. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The job's variables at its end, without secrets. */
  readonly variables: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  readonly log: string;
  /** Command lines of processes that outlived their step and were ended with the job. */
  readonly orphans: readonly string[];
};
