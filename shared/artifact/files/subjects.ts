// From files to subjects: digested, and compared with the checksum files that speak of them.
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Fault } from '../../fault/fault.js';
import type { Check, Subject } from '../artifact.js';
import type { Algorithm, WeakAlgorithm } from '../digest.js';
import { type ChecksumMode, compareChecksums, type FileSubject } from './checksum-check.js';
import { type Listed, readChecksums } from './checksum-file.js';
import { bytesOf, codeOf, createDigester } from './digesting.js';
import { type FoundFile, findFiles, type PathKind } from './paths.js';
import { refuseOther } from './zip.js';

export type FilesRequest = {
  readonly lines: readonly string[];
  readonly root?: string | undefined;
  readonly kind: PathKind;
  readonly algorithms: readonly Algorithm[];
  readonly checksums: readonly string[];
  readonly mode?: ChecksumMode | undefined;
  readonly allowed: readonly WeakAlgorithm[];
  /** Absolute paths of evidence: it lies beside the artifacts, and is none. */
  readonly beside: readonly string[];
};

export type FileSubjects = { readonly subjects: readonly Subject[]; readonly checks: readonly Check[] };

type ReadList = {
  readonly source: string;
  readonly folders: readonly string[];
  readonly entries: readonly Listed[];
};

export async function fileSubjects(request: FilesRequest): Promise<FileSubjects> {
  const { allowed } = request;
  const root = request.root ?? '.';
  const lists = request.checksums.map(path => readList(path, root, allowed));
  const found = await findFiles(request);
  const beside = new Set(
    [...request.checksums.map(path => resolve(root, path)), ...request.beside].map(real),
  );
  const files = found.files.filter(({ path }) => !beside.has(path));
  if (files.length === 0) throw new Fault('ARTIFACT_NOT_FOUND', 'nothing is left to verify');
  if (request.kind === 'zip') for (const { path } of files) refuseOther(path);
  const algorithms = new Set([
    ...request.algorithms,
    ...lists.flatMap(({ entries }) => entries.map(({ digest }) => digest.algorithm)),
  ]);
  let subjects = await digested(files, [...algorithms]);
  const mode = request.mode ?? (found.hasDirectory ? 'exact' : 'named');
  const checks: Check[] = [];
  for (const list of lists) {
    const compared = compareChecksums({ ...list, mode, subjects });
    checks.push(...compared.checks);
    subjects = compared.subjects;
  }
  if (subjects.length === 0)
    throw new Fault('ARTIFACT_NOT_FOUND', 'no file is listed, so that nothing is left');
  return { subjects, checks };
}

async function digested(
  files: readonly FoundFile[],
  algorithms: readonly Algorithm[],
): Promise<readonly FileSubject[]> {
  const digest = createDigester(algorithms);
  const subjects: FileSubject[] = [];
  for (const { name, path } of files) {
    const { digests } = await digest(path);
    subjects.push({ name, path, digests, content: () => bytesOf(path) });
  }
  return subjects;
}

export function readList(path: string, root: string, allowed: readonly WeakAlgorithm[]): ReadList {
  const place = resolve(root, path);
  const read = readChecksums(bytesAt(place, path), allowed);
  if ('problems' in read) {
    throw new Fault('CHECKSUMS_UNUSABLE', `${path} cannot be used: ${read.problems.join('; ')}`, {
      facts: { checksums: path },
    });
  }
  return { source: path, folders: [dirname(real(place)), real(resolve(root))], entries: read.entries };
}

function bytesAt(place: string, path: string): Uint8Array {
  try {
    return readFileSync(place);
  } catch (thrown) {
    // It is not there, is a folder, or may not be read.
    throw new Fault('CHECKSUMS_UNUSABLE', `${path} cannot be read (${codeOf(thrown) ?? 'unknown'})`, {
      facts: { checksums: path },
    });
  }
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // It is not there: whoever reads it will say so.
    return path;
  }
}
