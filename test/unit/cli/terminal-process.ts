// What the terminal needs of a process, made by hand: it keeps what is printed and how it ended.
import type { TerminalProcess } from '../../../shared/cli/main.js';

export type KeptProcess = TerminalProcess & {
  readonly printed: { stdout: string; stderr: string };
};

export function keptProcess(...words: readonly string[]): KeptProcess {
  const printed = { stdout: '', stderr: '' };
  const printer = (name: keyof typeof printed) => ({
    write: (text: string, done?: () => void) => {
      printed[name] += text;
      done?.();
    },
    on: () => undefined,
  });
  return {
    argv: ['node', 'cli.js', ...words],
    env: {},
    version: 'v20.20.2',
    stdout: printer('stdout'),
    stderr: printer('stderr'),
    on: () => undefined,
    off: () => undefined,
    listeners: () => [],
    exitCode: undefined,
    printed,
  };
}
