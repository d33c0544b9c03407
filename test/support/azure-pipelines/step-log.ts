// The log of one step as its page shows it: masked, with the issues that the agent keeps beside it.
import type { SecretMask } from './secret-mask.js';

export type IssueKind = 'error' | 'warning';

export type Issue = {
  readonly kind: IssueKind;
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
};

/** The agent counts all issues and keeps the first ten of each kind. */
export const KEPT_ISSUES = 10;

export type StepLogPlan = {
  readonly mask: SecretMask;
  /** What `System.Debug` is for: without it debug lines are dropped. */
  readonly debug: boolean;
  readonly onLine: (line: string) => void;
};

export class StepLog {
  readonly #plan: StepLogPlan;
  readonly #lines: string[] = [];
  readonly #issues: Issue[] = [];
  readonly #counts = { error: 0, warning: 0 };

  constructor(plan: StepLogPlan) {
    this.#plan = plan;
  }

  get text(): string {
    return this.#lines.map(line => `${line}\n`).join('');
  }

  get issues(): readonly Issue[] {
    return [...this.#issues];
  }

  get counts(): Readonly<Record<IssueKind, number>> {
    return { ...this.#counts };
  }

  write(line: string): void {
    const masked = this.#plan.mask.apply(line);
    this.#lines.push(masked);
    this.#plan.onLine(masked);
  }

  debug(line: string): void {
    if (this.#plan.debug) this.write(`##[debug]${line}`);
  }

  error(message: string, properties: Readonly<Record<string, string>> = {}): void {
    this.#addIssue({ kind: 'error', message, properties });
  }

  warning(message: string, properties: Readonly<Record<string, string>> = {}): void {
    this.#addIssue({ kind: 'warning', message, properties });
  }

  #addIssue(issue: Issue): void {
    const message = this.#plan.mask.apply(issue.message);
    if (message !== '') this.write(`##[${issue.kind}]${message}`);
    if (this.#counts[issue.kind] < KEPT_ISSUES) this.#issues.push({ ...issue, message });
    this.#counts[issue.kind] += 1;
  }
}

/** A line that the page of a step draws in its own way, such as `##[section]` and `##[group]`. */
export function formattingOf(line: string): { readonly kind: string; readonly text: string } | undefined {
  const match = /^##\[([a-z]+)\](.*)$/.exec(line);
  return match === null ? undefined : { kind: match[1] ?? '', text: match[2] ?? '' };
}
