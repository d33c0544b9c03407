// What one stage of a step is to do, and what belongs to it while it is under way.
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import type { StepLog } from '../commands/step-log.js';
import type { Texts } from '../expression/contexts.js';
import type { Scope } from '../expression/expression.js';
import { type JobState, scopeOf } from '../job/job-state.js';

export type StageProcess = {
  readonly command: string;
  readonly parameters: readonly string[];
  readonly directory: string;
  readonly inputs: Texts;
};

export type StagePlan = {
  readonly name: string;
  /** How this process is called in the sequence of the job. */
  readonly label: string;
  readonly condition: string;
  readonly env: TemplateToken | undefined;
  readonly continueOnError: TemplateToken | undefined;
  readonly timeoutMinutes: TemplateToken | undefined;
  readonly state: Map<string, string>;
  /** Filled from the output file. */
  readonly outputs: Record<string, string>;
  /** What the `github` context says of this step alone. */
  readonly github: Texts;
  readonly tellsExitCode: boolean;
  /** Nothing to start is a step that succeeds. */
  readonly prepare: (scope: Scope, log: StepLog) => StageProcess | undefined;
};

/** One stage under way. */
export type Course = {
  readonly job: JobState;
  readonly plan: StagePlan;
  readonly log: StepLog;
  readonly env: Map<string, string>;
  readonly stop: AbortController;
};

export function scopeNow(course: Course, files: Texts = {}): Scope {
  return scopeOf(course.job, course.env, { ...course.plan.github, ...files });
}
