// What a run of the harness tells: every job, every step, and what each left behind.
import type { Orphan } from '../process/orphans.js';
import type { SentSignal } from '../process/timetable.js';
import type { Annotation } from './commands/annotation.js';
import type { Conclusion, JobStatus } from './job/standing.js';

/** One process of a step: its main script or its post script. */
export type StageResult = {
  readonly name: string;
  /** Before `continue-on-error`. */
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
  readonly log: string;
  readonly annotations: readonly Annotation[];
  /** As uploaded: masked line by line; absent when empty or over 1 MiB. */
  readonly summary: string | undefined;
  readonly exitCode: number | undefined;
  /** The signal that ended the process, if one did. */
  readonly endedBy: NodeJS.Signals | undefined;
  /** What was sent to it, with milliseconds since the stop was ordered. */
  readonly signals: readonly SentSignal[];
  readonly milliseconds: number;
};

export type StepResult = StageResult & {
  readonly job: string;
  readonly id: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly post: StageResult | undefined;
};

export type JobResult = {
  readonly id: string;
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepResult[];
  /** The order in which processes were started, as `id` and `post id`. */
  readonly sequence: readonly string[];
  /** Processes that outlived their step; the runner ends them with the job. */
  readonly orphans: readonly Orphan[];
};

export type WorkflowResult = {
  readonly conclusion: JobStatus;
  readonly jobs: readonly JobResult[];
  /** The steps of all jobs that ran, in order. */
  readonly steps: readonly StepResult[];
  /** All logs, in the order of the steps, each post after the last step of its job. */
  readonly log: string;
};

export function stepById(result: WorkflowResult, id: string): StepResult {
  const found = result.steps.find(step => step.id === id);
  if (found === undefined) {
    throw new Error(`No step ${id} ran; these did: ${result.steps.map(step => step.id).join(', ')}`);
  }
  return found;
}
