// Which logging commands a step may use, and which variables it may set.

/** One comes from task.json, others from the step's `target`; a command must pass all of them. */
export type Restriction = {
  readonly commands: 'any' | 'restricted';
  /** Globs, without regard to case; absent means any variable. */
  readonly settableVariables?: readonly string[];
};

const ALLOWED_WHEN_RESTRICTED: ReadonlySet<string> = new Set([
  'task.complete',
  'task.debug',
  'task.issue',
  'task.logdetail',
  'task.logissue',
  'task.prependpath',
  'task.setprogress',
  'task.setsecret',
  'task.settaskvariable',
  'task.setvariable',
  'telemetry.publish',
]);

export function mayCommand(restrictions: readonly Restriction[], command: string): boolean {
  return restrictions.every(({ commands }) => commands === 'any' || ALLOWED_WHEN_RESTRICTED.has(command));
}

export function maySet(restrictions: readonly Restriction[], variable: string): boolean {
  return restrictions.every(
    ({ settableVariables }) => settableVariables?.some(glob => matchesGlob(variable, glob)) ?? true,
  );
}

function matchesGlob(text: string, glob: string): boolean {
  const pattern = glob
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]');
  return new RegExp(`^${pattern}$`, 'i').test(text);
}
