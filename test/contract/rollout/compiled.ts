// The command line as it was compiled, not bundled, in a process of its own: it can be killed for real.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Scene } from '../../journeys/stage/scene.js';
import { bareEnvironment } from '../../support/process/environment.js';
import { runSupervised } from '../../support/process/supervision.js';
import { nodeRuntime, repositoryRoot } from '../../support/runtimes.js';

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
  const door = pathToFileURL(join(repositoryRoot(), 'lib', 'shared', 'door', 'door.js')).href;
  const flags = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const program = `const { start } = await import(${JSON.stringify(door)}); await start('cli');`;
  const end = await runSupervised(
    {
      command: node.path,
      parameters: ['--input-type=module', '-e', program, 'cli', ...words, '--json', ...flags],
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
