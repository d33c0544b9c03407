// The command line that the sources make, in a process of its own: it can be killed for real.
import { currentCommandLine } from '../../chaos/stage/bundle.js';
import type { Scene } from '../../journeys/stage/scene.js';
import { bareEnvironment } from '../../support/process/environment.js';
import { runSupervised } from '../../support/process/supervision.js';
import { nodeRuntime } from '../../support/runtimes.js';

export type CompiledRun = {
  readonly exitCode: number | undefined;
  readonly outputs: Readonly<Record<string, string>>;
  readonly headline: string;
  readonly error?: { readonly code: string; readonly message: string; readonly hint: string };
  readonly log: string;
  /** On stdout, as it came. */
  readonly printed: string;
};

export type CompiledRequest = {
  readonly words: readonly string[];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly cancelOn?: AbortSignal;
  readonly dieOn?: AbortSignal;
  readonly environment?: Readonly<Record<string, string>>;
};

const never = new AbortController().signal;

export async function run({ playground, folder }: Scene, request: CompiledRequest): Promise<CompiledRun> {
  const { words, inputs = {}, cancelOn = never, dieOn = never } = request;
  const node = nodeRuntime('node20');
  const flags = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const end = await runSupervised(
    {
      command: node.path,
      parameters: [...currentCommandLine(), ...words, '--json', ...flags],
      directory: folder,
      environment: { ...bareEnvironment(node, folder), ...playground.environment, ...request.environment },
    },
    { stop: cancelOn, dead: dieOn, timeScale: 1 },
  );
  const document: Partial<CompiledRun> = end.stdout.startsWith('{') ? JSON.parse(end.stdout) : {};
  return {
    exitCode: end.exitCode,
    outputs: document.outputs ?? {},
    headline: document.headline ?? '',
    ...(document.error && { error: document.error }),
    log: end.stderr,
    printed: end.stdout,
  };
}
