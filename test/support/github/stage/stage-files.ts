// What a process wrote to its files becomes outputs, state, environment, search path and summary of the job.
import type { Written } from '../commands/command-files.js';
import type { JobState } from '../job/job-state.js';
import type { Course } from './stage-course.js';

const mebibyte = 1024 * 1024;

export type Kept = {
  readonly summary: string | undefined;
  /** True when something written could not be taken: the step fails. */
  readonly refused: boolean;
};

export function keepWritten(course: Course, written: Written): Kept {
  const { job, plan, log } = course;
  for (const [name, value] of written.outputs) plan.outputs[name] = value;
  for (const [name, value] of written.state) plan.state.set(name, value);
  for (const [name, value] of written.environment) keepVariable(course, name, value);
  for (const path of written.paths) prependPath(job, path);
  for (const fault of written.faults) log.report('error', fault);
  const tooLarge = exceedsOutputLimit(job, plan.outputs);
  if (tooLarge) log.report('error', 'The outputs of this job exceed 1 MiB');
  return { summary: summaryOf(course, written.summary), refused: tooLarge || written.faults.length > 0 };
}

function keepVariable({ job, log }: Course, name: string, value: string): void {
  if (name.toUpperCase() === 'NODE_OPTIONS') {
    log.report('error', `Can't store ${name} output parameter using '$GITHUB_ENV' command.`);
    return;
  }
  job.environment.set(name, value);
}

/** A path named again moves to the front. */
function prependPath(job: JobState, path: string): void {
  const known = job.prependedPaths.indexOf(path);
  if (known >= 0) job.prependedPaths.splice(known, 1);
  job.prependedPaths.push(path);
}

/** Counted in UTF-16, as the server does for the outputs of a job; here already for what its steps write. */
function exceedsOutputLimit(job: JobState, latest: Readonly<Record<string, string>>): boolean {
  const all = new Set([latest, ...[...job.steps.values()].map(step => step.outputs)]);
  let bytes = 0;
  for (const outputs of all) {
    for (const [name, value] of Object.entries(outputs)) bytes += 2 * (name.length + value.length);
  }
  return bytes > mebibyte;
}

function summaryOf({ job, log }: Course, text: string): string | undefined {
  const bytes = Buffer.byteLength(text);
  if (bytes === 0) return undefined;
  if (bytes > mebibyte) {
    const kibibytes = Math.floor(bytes / 1024);
    log.report(
      'error',
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kibibytes}k.`,
    );
    return undefined;
  }
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map(line => `${job.masker.mask(line)}\n`).join('');
}
