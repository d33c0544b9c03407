// The scratch repository as files: how it is made, what of it is worth keeping for the next one, how it goes.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { errorCode, ledgerFault } from '../file-lock.js';

/** By their paths in the repository. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A large stream is rather fetched again than held in memory. */
const mostKeptBytes = 4_194_304;

/** The parts that make a bare repository. Made here, since `git init` would cost a process for each operation. */
export async function makeRepository(holding: Files = new Map()): Promise<string> {
  try {
    const folder = await mkdtemp(join(tmpdir(), 'azure-promote-git-'));
    await Promise.all(['objects', 'refs'].map(name => mkdir(join(folder, name))));
    await writeFile(join(folder, 'HEAD'), 'ref: refs/heads/none\n');
    await writeFile(join(folder, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
    for (const [path, content] of holding) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return folder;
  } catch (cause) {
    // The temporary folder is full, read-only or gone.
    throw ledgerFault(tmpdir(), `git needs a temporary folder (${errorCode(cause)})`, cause);
  }
}

/** The objects that were fetched, and where their history was cut; undefined when that is much. */
export async function filesOf(folder: string): Promise<Files | undefined> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  let room = mostKeptBytes;
  for (const each of found) {
    const path = join(each.parentPath, each.name).slice(folder.length + 1);
    if (!each.isFile() || !/^(objects[\\/]|shallow$)/.test(path)) continue;
    const content = await readFile(join(folder, path));
    room -= content.length;
    if (room < 0) return undefined;
    files.set(path, content);
  }
  return files;
}

/** On Windows a file that was just closed may be held for a moment. */
export async function removeRepository(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
