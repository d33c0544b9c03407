// From the lines of `artifact-path` to files: paths, directories and globs, all of them below one root. Links are
// refused wherever they stand: what is verified has to be what is used.
import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { glob, globSync } from 'tinyglobby';
import { Fault } from '../../fault/fault.js';
import { codeOf, unusable } from './digesting.js';

export type PathKind = 'auto' | 'file' | 'directory' | 'zip';

export type PathRequest = {
  readonly lines: readonly string[];
  /** Absent: the current folder, and absolute lines stand for themselves. */
  readonly root?: string | undefined;
  readonly kind: PathKind;
};

export type FoundFile = {
  /** Below the root, with slashes: what the table and the checksums call it. */
  readonly name: string;
  readonly path: string;
};

export type FoundFiles = { readonly files: readonly FoundFile[]; readonly hasDirectory: boolean };

export async function findFiles({ lines, root, kind }: PathRequest): Promise<FoundFiles> {
  const base = realRoot(root ?? '.');
  const excluded = lines.filter(line => line.startsWith('!')).map(line => line.slice(1));
  const files = new Map<string, FoundFile>();
  let hasDirectory = false;
  for (const line of lines.filter(each => !each.startsWith('!'))) {
    const own =
      root === undefined && isAbsolute(line) ? ownBase(line) : { base, place: withinRoot(base, line) };
    const found = await namesAt({ ...own, line, kind, excluded });
    hasDirectory ||= found.isDirectory;
    for (const name of found.names) {
      const path = own.base.endsWith(sep) ? `${own.base}${name}` : `${own.base}${sep}${name}`;
      files.set(path, { name: own.base === base ? name : path, path });
    }
  }
  const sorted = [...files.values()].sort((one, other) => byCode(one.name, other.name));
  refuseLinkedFolders(base, sorted);
  return { files: sorted, hasDirectory };
}

type Place = { readonly base: string; readonly place: string };
type Wanted = Place & {
  readonly line: string;
  readonly kind: PathKind;
  readonly excluded: readonly string[];
};

async function namesAt({ base, place, line, kind, excluded }: Wanted) {
  const known = lookAt(join(base, place));
  const isDirectory = known?.isDirectory() === true;
  if (known !== undefined) refuseKind(line, kind, isDirectory ? 'directory' : 'file');
  const names = isDirectory
    ? filesBelow(base, place).filter(await without(base, excluded))
    : known === undefined
      ? await matches(base, place, excluded)
      : [place];
  if (names.length > 0) return { names, isDirectory };
  throw new Fault('ARTIFACT_NOT_FOUND', `nothing matches ${line}`, { facts: { pattern: line } });
}

/** The folder before the first part that may be a pattern. */
function ownBase(line: string): Place {
  const given = line.split(sep).join('/');
  const beforePattern = /^[^*?{}[\]()!]*\//.exec(given)?.[0] ?? '/';
  return { base: realRoot(beforePattern), place: given.slice(beforePattern.length) };
}

function realRoot(root: string): string {
  try {
    return realpathSync(resolve(root));
  } catch (thrown) {
    // It is not there, or may not be entered.
    throw unusable(root, `the root cannot be entered (${codeOf(thrown) ?? 'unknown'})`);
  }
}

/** The place below the root, with slashes; what leads out of it is refused. */
function withinRoot(base: string, line: string): string {
  const given = sep === '\\' ? line.replaceAll('\\', '/') : line;
  if (given.includes('\0')) throw unusable(line, 'its name holds a control character');
  const place = isAbsolute(given) ? relative(base, given) : relative(base, resolve(base, given));
  if (place === '..' || place.startsWith(`..${sep}`) || isAbsolute(place)) {
    throw unusable(line, 'it leads out of artifact-root');
  }
  return place.split(sep).join('/');
}

function lookAt(path: string): Stats | undefined {
  let known: Stats;
  try {
    known = lstatSync(path);
  } catch (thrown) {
    // Nothing has this very name: it may be a pattern.
    const code = codeOf(thrown);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw unusable(path, `it cannot be looked at (${code ?? 'unknown'})`);
  }
  if (known.isSymbolicLink()) throw unusable(path, 'it is a symbolic link');
  return known;
}

/** Of a pattern. Links are shown to it as files: it would leave them out in silence, and here they are refused. */
async function matches(base: string, pattern: string, ignore: readonly string[]): Promise<readonly string[]> {
  const options = { cwd: base, dot: true, followSymbolicLinks: false, expandDirectories: false, ignore };
  const found = globSync(pattern, { ...options, fs: { readdirSync: entriesWithLinks } });
  return found.filter(name => lookAt(join(base, name))?.isFile() === true);
}

type Entry = Pick<Dirent, 'name' | 'isFile' | 'isDirectory' | 'isSymbolicLink'>;

function listed(folder: string): readonly Entry[] {
  return readdirSync(folder, { withFileTypes: true }).map(entry =>
    entry.isSymbolicLink() ? shownAsFile(entry.name) : entry,
  );
}

function shownAsFile(name: string): Entry {
  return { name, isFile: () => true, isDirectory: () => false, isSymbolicLink: () => false };
}

// The library calls it in this way only; the other forms of Node's own are none of its business.
const entriesWithLinks = listed as unknown as typeof readdirSync;

async function without(base: string, excluded: readonly string[]): Promise<(name: string) => boolean> {
  if (excluded.length === 0) return () => true;
  const out = new Set(await glob(excluded, { cwd: base, dot: true, followSymbolicLinks: false }));
  return name => !out.has(name);
}

/** By hand: faster than a pattern, and it sees links. */
function filesBelow(base: string, place: string): readonly string[] {
  const names: string[] = [];
  const folders = [place];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(join(base, folder), { withFileTypes: true })) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) names.push(name);
      else if (entry.isDirectory()) folders.push(name);
      else throw unusable(name, entry.isSymbolicLink() ? 'it is a symbolic link' : 'it is no regular file');
    }
  }
  return names;
}

function refuseKind(line: string, wanted: PathKind, got: 'file' | 'directory'): void {
  if (wanted === 'auto' || wanted === got || (wanted === 'zip' && got === 'file')) return;
  throw unusable(line, `it is a ${got}, and artifact-kind is ${wanted}`);
}

/** Each folder once: a link on the way would lead elsewhere than its name says. */
function refuseLinkedFolders(base: string, files: readonly FoundFile[]): void {
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
    if (realpathSync(folder) !== folder) {
      throw unusable(relative(base, folder), 'a symbolic link is part of its path');
    }
  }
}

function byCode(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
