// Which bundle is started: the committed one, or for development what was compiled last, behind doors of its own.
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../../support/runtimes.js';

export type Bundle = {
  /** A folder with dist/, actions/ and tasks/. */
  readonly repository: string;
  readonly remove: () => Promise<void>;
};

export function committedBundle(): Bundle {
  return { repository: repositoryRoot(), remove: async () => undefined };
}

/** What an action or a task says stays; only dist/ is another one, and leads to lib/. */
export async function compiledBundle(): Promise<Bundle> {
  const root = repositoryRoot();
  const repository = await mkdtemp(join(tmpdir(), 'azure-promote-lib-'));
  for (const folder of ['actions', 'tasks'])
    await cp(join(root, folder), join(repository, folder), { recursive: true });
  const door = pathToFileURL(join(root, 'lib', 'shared', 'door', 'door.js')).href;
  await mkdir(join(repository, 'dist'));
  await writeFile(join(repository, 'dist', 'package.json'), '{ "type": "module" }\n');
  for (const name of [...(await readdir(join(root, 'actions'))), 'post', 'cli']) {
    const lines = [`import { start } from ${JSON.stringify(door)};`, `await start('${name}');`, ''];
    await writeFile(join(repository, 'dist', `${name}.js`), lines.join('\n'));
  }
  return { repository, remove: () => rm(repository, { recursive: true, force: true }) };
}
