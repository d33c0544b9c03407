// The GitHub harness: what tests import.
export type { ActionPlaces } from './action-location.js';
export type { Annotation } from './annotation.js';
export { checkAction, checkWorkflow } from './check.js';
export { describeProblem, type Problem } from './problem.js';
export type { WorkflowRequest } from './request.js';
export {
  type JobResult,
  type StageResult,
  type StepResult,
  stepById,
  type WorkflowResult,
} from './result.js';
export { runWorkflow } from './run.js';
