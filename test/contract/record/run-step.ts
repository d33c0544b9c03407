// Runs record-promotion in this process: on a terminal of its own, or on GitHub with a token that says what a test says.
import type { Host } from '../../../shared/host/host.js';
import type { HostProcess } from '../../../shared/host/host-process.js';
import { terminal } from '../../../shared/host/terminal.js';
import { Secret } from '../../../shared/step/secret.js';
import { recordPromotion } from '../../../shared/steps/record-promotion.js';
import { realClock } from '../../../shared/wiring/clock.js';
import { runStep } from '../../../shared/wiring/run.js';
import { type Claims, unsignedToken } from '../../support/sigstore/claims.js';

export type StepRun = {
  readonly exitCode: unknown;
  readonly outcome: string;
  readonly headline: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly error?: { readonly code: string; readonly message: string; readonly hint: string };
  /** The page, and every warning. */
  readonly page: string;
};

type Texts = Readonly<Record<string, string>>;

export type Asked = {
  readonly flags: Texts;
  readonly environment?: Texts;
  /** A job on GitHub whose token says this. */
  readonly claims?: Claims;
};

export async function recordRun({ flags, environment = {}, claims }: Asked): Promise<StepRun> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const io = processWith({ HOME: '/nonexistent', ...environment }, stdout, stderr);
  const plain = terminal(io, { flags, json: true });
  const host: Host =
    claims === undefined
      ? plain
      : {
          ...plain,
          name: 'github',
          idToken: audience => Promise.resolve(new Secret(unsignedToken({ ...claims, aud: audience }))),
        };
  await runStep(recordPromotion, { host, clock: realClock, environment: io.env, runtime: io.version });
  return { ...JSON.parse(stdout.join('')), exitCode: io.exitCode, page: stderr.join('') };
}

export function processWith(env: HostProcess['env'], stdout: string[], stderr: string[]): HostProcess {
  const printer = (lines: string[]) => ({
    write: (text: string, done?: () => void) => {
      lines.push(text);
      done?.();
      return true;
    },
    on: () => undefined,
  });
  const listeners = (() => []) as HostProcess['listeners'];
  return {
    env,
    version: process.version,
    stdout: printer(stdout),
    stderr: printer(stderr),
    on: () => undefined,
    off: () => undefined,
    listeners,
  };
}
