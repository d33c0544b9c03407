// The exact Node builds that GitHub's runner and Azure's agent ship, installed by npm in test/runtimes.
// Tests start bundles on these, by absolute path, and never on whatever `node` happens to be first on PATH.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type RuntimeName = 'node20' | 'node24';

export type NodeRuntime = {
  readonly name: RuntimeName;
  readonly version: string;
  readonly path: string;
};

export const runtimeNames = ['node20', 'node24'] as const;

const versions = { node20: '20.20.2', node24: '24.18.0' } as const;

export function repositoryRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('No package.json above the test support files');
    folder = parent;
  }
  return folder;
}

export function nodeRuntime(name: RuntimeName): NodeRuntime {
  const version = versions[name];
  const path = join(repositoryRoot(), 'test', 'runtimes', 'node_modules', name, 'bin', 'node');
  if (!existsSync(path)) {
    throw new Error(`Node ${version} is not at ${path}. Install it with: npm ci --prefix test/runtimes`);
  }
  return { name, version, path };
}
