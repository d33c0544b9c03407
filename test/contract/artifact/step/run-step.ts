// Runs the step in this process, on a terminal of its own, and gives back what a script would get from --json.
import type { HostProcess } from '../../../../shared/host/host-process.js';
import { terminal } from '../../../../shared/host/terminal.js';
import { verifyArtifact } from '../../../../shared/steps/verify-artifact.js';
import { realClock } from '../../../../shared/wiring/clock.js';
import { runStep } from '../../../../shared/wiring/run.js';

export type StepRun = {
  readonly exitCode: unknown;
  readonly outcome: string;
  readonly headline: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly error: { readonly code: string; readonly hint: string } | undefined;
  /** The page, as the log has it. */
  readonly page: string;
};

type Texts = Readonly<Record<string, string>>;

export async function verify(flags: Texts, environment: Texts = {}): Promise<StepRun> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const printer = (lines: string[]) => ({
    write: (text: string, done?: () => void) => {
      lines.push(text);
      done?.();
      return true;
    },
    on: () => undefined,
  });
  const listeners = (() => []) as HostProcess['listeners'];
  const io: HostProcess = {
    env: { HOME: '/nonexistent', ...environment },
    version: process.version,
    stdout: printer(stdout),
    stderr: printer(stderr),
    on: () => undefined,
    off: () => undefined,
    listeners,
  };
  const host = terminal(io, { flags, json: true });
  await runStep(verifyArtifact, { host, clock: realClock, environment: io.env, runtime: io.version });
  return { ...JSON.parse(stdout.join('')), exitCode: io.exitCode, page: stderr.join('') };
}
