// The only place that starts other programs: no shell, a deadline, limits, and no child left behind. Few runs ever start one,
// so that how it is done is loaded by the first.
import type { Clock } from '../http/clock.js';

export type ProcessRequest = {
  readonly command: string;
  readonly args: readonly string[];
  /** The whole environment of the child. Default: ours. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly folder?: string;
  /** Written to its standard input, which is closed in any case. */
  readonly input?: string;
  readonly deadlineMilliseconds: number;
  /** Kept of each of the two outputs. */
  readonly maxOutputBytes: number;
  readonly clock: Clock;
  /** On abort the child and its children are ended; then the promise rejects with the signal's reason. */
  readonly signal: AbortSignal;
};

export type ProcessResult =
  | (Printed & {
      readonly kind: 'ended';
      /** Undefined when a signal ended it. */
      readonly exitCode: number | undefined;
      readonly signal: string | undefined;
    })
  | (Printed & { readonly kind: 'timed-out' })
  | { readonly kind: 'not-found' }
  /** It exists and could not be started; `error` is the system's code, such as EACCES. */
  | { readonly kind: 'not-started'; readonly error: string };

export type Printed = { readonly stdout: string; readonly stderr: string; readonly truncated: boolean };

export async function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  const { run } = await import('./running.js');
  return run(request);
}
