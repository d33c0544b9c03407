// The files of the repository as text. What is generated, installed or built is left out.
import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../support/runtimes.js';

export type SourceFile = {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
};

const leftOut = new Set(['node_modules', '.git', 'lib', 'dist', 'out', 'coverage', 'test/runtimes']);

/** Paths of all files below a folder of the repository; none when it does not exist. */
export function pathsBelow(folder: string): readonly string[] {
  return entriesOf(folder).flatMap(entry => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (leftOut.has(path) || leftOut.has(entry.name)) return [];
    return entry.isDirectory() ? pathsBelow(path) : [path];
  });
}

/** The names directly in a folder; none when it does not exist. */
export function namesIn(folder: string): readonly string[] {
  return entriesOf(folder).map(({ name }) => name);
}

export function filesBelow(folder: string, ending: string): readonly SourceFile[] {
  return pathsBelow(folder)
    .filter(path => path.endsWith(ending))
    .map(path => ({ path, text: readText(path) }));
}

export function readText(path: string): string {
  return readFileSync(join(repositoryRoot(), path), 'utf8');
}

function entriesOf(folder: string): readonly Dirent[] {
  const path = join(repositoryRoot(), folder);
  return existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
}
