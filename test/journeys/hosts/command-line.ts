// The committed command line as a person starts it: words in, what it printed and how it ended out.
import { join } from 'node:path';
import { type ChildEnd, runChild } from '../../support/process/child.js';
import { bareEnvironment } from '../../support/process/environment.js';
import { nodeRuntime, type RuntimeName, repositoryRoot } from '../../support/runtimes.js';

export type CommandLine = {
  readonly words: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly runtime?: RuntimeName;
  /** Where dist/ lies; the repository where absent. */
  readonly bundle?: string;
};

export function runCommandLine({
  words,
  folder,
  environment,
  runtime,
  bundle,
}: CommandLine): Promise<ChildEnd> {
  const node = nodeRuntime(runtime ?? 'node20');
  return runChild({
    command: node.path,
    parameters: [join(bundle ?? join(repositoryRoot(), 'dist'), 'cli.js'), ...words],
    directory: folder,
    environment: { ...bareEnvironment(node, folder), ...environment },
  });
}

/** The same on a terminal of its own, which `script` makes; stdout and stderr come out together. */
export async function runOnTerminal(line: Omit<CommandLine, 'bundle'>): Promise<string> {
  const node = nodeRuntime(line.runtime ?? 'node20');
  const words = [node.path, join(repositoryRoot(), 'dist', 'cli.js'), ...line.words];
  const end = await runChild({
    command: 'script',
    parameters: ['--quiet', '--command', words.map(word => `'${word}'`).join(' '), '/dev/null'],
    directory: line.folder,
    environment: { ...bareEnvironment(node, line.folder), TERM: 'xterm-256color', ...line.environment },
  });
  return end.stdout;
}
