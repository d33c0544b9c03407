// Which bundle is started: the committed one, or what was compiled last, behind doors of its own.
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../../support/runtimes.js';

export type Bundle = {
  /** A folder with dist/, action.yml, actions/ and tasks/: to be read, and never written to. */
  readonly repository: string;
  readonly remove: () => Promise<void>;
};

export function committedBundle(): Bundle {
  return { repository: repositoryRoot(), remove: async () => undefined };
}

/**
 * What the sources make now. In CI that is the committed bundle, as the same run proves, and it starts in half the time;
 * elsewhere it may be older than the sources.
 */
export async function currentBundle(): Promise<Bundle> {
  return isProvenToBeCurrent() ? committedBundle() : compiledBundle();
}

/** The same for the command line alone: what Node is given before the words. */
export function currentCommandLine(): readonly string[] {
  if (isProvenToBeCurrent()) return [join(repositoryRoot(), 'dist', 'cli.js')];
  const program = `const { start } = await import(${JSON.stringify(compiledDoor())}); await start('cli');`;
  return ['--input-type=module', '-e', program, 'cli'];
}

function isProvenToBeCurrent(): boolean {
  return process.env['CI'] === 'true';
}

function compiledDoor(): string {
  return pathToFileURL(join(repositoryRoot(), 'lib', 'shared', 'door', 'door.js')).href;
}

/** What an action or a task says stays; only dist/ is another one, and leads to lib/. */
export async function compiledBundle(): Promise<Bundle> {
  const root = repositoryRoot();
  const repository = await mkdtemp(join(tmpdir(), 'azure-promote-lib-'));
  for (const name of ['action.yml', 'actions', 'tasks'])
    await cp(join(root, name), join(repository, name), { recursive: true });
  await mkdir(join(repository, 'dist'));
  await writeFile(join(repository, 'dist', 'package.json'), '{ "type": "module" }\n');
  for (const name of [...(await readdir(join(root, 'actions'))), 'post', 'cli']) {
    const lines = [`import { start } from ${JSON.stringify(compiledDoor())};`, `await start('${name}');`, ''];
    await writeFile(join(repository, 'dist', `${name}.js`), lines.join('\n'));
  }
  return { repository, remove: () => rm(repository, { recursive: true, force: true }) };
}
