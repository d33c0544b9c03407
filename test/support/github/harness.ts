// The GitHub harness: what tests import.

export type { Annotation } from './commands/annotation.js';
export type { Reviewers, WorkflowRequest } from './request.js';
export {
  type JobResult,
  type StageResult,
  type StepResult,
  stepById,
  type WorkflowResult,
} from './result.js';
export { runWorkflow } from './run.js';
export type { ActionPlaces } from './source/action-location.js';
export { checkAction, checkWorkflow } from './source/check.js';
export { describeProblem, type Problem } from './source/problem.js';
