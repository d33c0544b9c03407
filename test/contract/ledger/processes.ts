// Starts the small programs of this folder as processes of their own.
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type ChildEnd, type RunningChild, startChild } from '../../support/process/child.js';
import { bareEnvironment } from '../../support/process/environment.js';
import { nodeRuntime } from '../../support/runtimes.js';

export type Program = 'writer' | 'lock-holder';

export type Started = RunningChild & {
  /** What it printed so far, line by line. */
  readonly lines: readonly string[];
  /** Resolves as soon as it printed so many lines. */
  readonly printed: (count: number) => Promise<void>;
};

export async function start(program: Program, ...parameters: readonly string[]): Promise<Started> {
  const runtime = nodeRuntime('node20');
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const child = await startChild({
    command: runtime.path,
    parameters: [pathOf(program), ...parameters],
    directory: tmpdir(),
    environment: bareEnvironment(runtime, tmpdir()),
    onLine: (line, stream) => {
      if (stream === 'stdout') lines.push(line);
      for (const look of waiting) look();
    },
  });
  const printed = (count: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = () => {
        if (lines.length >= count) resolve();
      };
      waiting.add(look);
      look();
      void child.ended.then(end => reject(new Error(`ended after ${lines.length} lines: ${end.stderr}`)));
    });
  return { ...child, lines, printed };
}

export function pathOf(program: Program): string {
  return fileURLToPath(new URL(`./${program}.js`, import.meta.url));
}

export async function endOf(child: Started): Promise<ChildEnd> {
  child.send('SIGKILL');
  return child.ended;
}
