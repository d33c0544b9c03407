// Results of steps and jobs and how the agent merges them.

export const taskResults = [
  'Succeeded',
  'SucceededWithIssues',
  'Failed',
  'Canceled',
  'Skipped',
  'Abandoned',
] as const;

export type TaskResult = (typeof taskResults)[number];

/** The worse one stays; what is worse than Failed is final. */
export function mergeResults(current: TaskResult | undefined, coming: TaskResult): TaskResult {
  if (current === undefined) return coming;
  if (taskResults.indexOf(current) > taskResults.indexOf('Failed')) return current;
  return taskResults.indexOf(coming) >= taskResults.indexOf(current) ? coming : current;
}

/** Spelled exactly, or as a number: what the agent accepts in `task.complete`. */
export function readResult(text: string): TaskResult | undefined {
  return taskResults.find((result, position) => result === text || String(position) === text);
}
