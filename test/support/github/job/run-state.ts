// What belongs to one run of a workflow while it is under way.
import type { WorkflowRequest } from '../request.js';
import type { JobResult } from '../result.js';
import type { WorkflowSource } from '../source/workflow-source.js';

/** One run under way. */
export type Run = {
  readonly request: WorkflowRequest;
  readonly workflow: WorkflowSource;
  readonly temporary: string;
  readonly cancelled: AbortController;
  readonly jobs: JobResult[];
  readonly logs: string[];
};
