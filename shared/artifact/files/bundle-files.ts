// Evidence from files: a path, a folder, a pattern, or the document itself as text. All that is named has to be there.
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Fault } from '../../fault/fault.js';
import type { Candidate } from '../artifact.js';
import { codeOf } from './digesting.js';
import { findFiles } from './paths.js';

export type BundleFiles = {
  readonly candidates: readonly Candidate[];
  /** Absolute: evidence that lies among artifacts is none of them. */
  readonly paths: readonly string[];
};

const largest = 256 * 1_048_576;
const most = 4_096;

export async function bundleFiles(given: string): Promise<BundleFiles> {
  const text = given.trim();
  if (text.startsWith('{') || text.startsWith('[')) {
    return { candidates: [{ source: 'the input bundle', bytes: Buffer.from(text) }], paths: [] };
  }
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  const candidates: Candidate[] = [];
  const paths: string[] = [];
  for (const line of lines) {
    for (const { source, path } of await placesOf(line)) {
      paths.push(path);
      candidates.push({ source, bytes: readWhole(path, source) });
    }
  }
  if (paths.length > most) throw unreadable(given, `more than ${most} files`);
  return { candidates, paths };
}

type Place = { readonly source: string; readonly path: string };

/** A plain file may lie anywhere; a folder or a pattern is looked at as artifacts are, without links. */
async function placesOf(line: string): Promise<readonly Place[]> {
  const path = resolve(line);
  const known = statOf(path);
  if (known?.isFile() === true) return [{ source: line, path }];
  const isFolder = known?.isDirectory() === true;
  const { files } = await findFiles({
    lines: [isFolder ? '.' : line],
    root: isFolder ? path : '.',
    kind: 'auto',
  });
  return files.map(file => ({ source: isFolder ? `${line}/${file.name}` : file.name, path: file.path }));
}

function statOf(path: string) {
  return statSync(path, { throwIfNoEntry: false });
}

export function readWhole(path: string, source: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > largest) throw unreadable(source, `it is larger than ${largest} bytes`);
    return readFileSync(path);
  } catch (thrown) {
    // It is not there, is a folder, or may not be read; or it is ours from above.
    if (thrown instanceof Fault) throw thrown;
    throw unreadable(source, `it cannot be read (${codeOf(thrown) ?? 'unknown'})`);
  }
}

function unreadable(source: string, why: string): Fault {
  return new Fault('ARTIFACT_NOT_FOUND', `${source} holds no evidence: ${why}`, {
    facts: { bundle: source },
  });
}
