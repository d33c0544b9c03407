// A finding of GitHub's own parser or language service, with the place it speaks of (lines and columns from 1).
import type { TemplateContext } from '@actions/workflow-parser/templates/template-context';

export type Problem = {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly line: number;
  readonly column: number;
};

export function problemsIn(context: TemplateContext): readonly Problem[] {
  return context.errors.getErrors().map(error => ({
    severity: 'error',
    message: error.rawMessage,
    line: error.range?.start.line ?? 1,
    column: error.range?.start.column ?? 1,
  }));
}

export function describeProblem(problem: Problem): string {
  return `line ${problem.line}, column ${problem.column}: ${problem.message}`;
}

/** What the parser refuses, a run of it must refuse as well: nothing starts. */
export function refuseProblems(file: string, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new Error([`${file} is not valid:`, ...problems.map(describeProblem)].join('\n  '));
}
