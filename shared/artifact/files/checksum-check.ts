// Compares what was digested with what a list says, by mode.
import { basename, sep } from 'node:path';
import type { Check, Subject } from '../artifact.js';
import { formatDigest } from '../digest.js';
import type { Listed } from './checksum-file.js';

/**
 * named: every artifact has to be listed. listed: everything listed has to be there, and what is not listed is left
 * out. exact: both, and nothing left out.
 */
export type ChecksumMode = 'named' | 'listed' | 'exact';

/** A subject, and where its file is. */
export type FileSubject = Subject & { readonly path: string };

export type Comparison = {
  readonly source: string;
  /** Absolute: that of the list, and the root. A name may be meant from either. */
  readonly folders: readonly string[];
  readonly entries: readonly Listed[];
  readonly mode: ChecksumMode;
  readonly subjects: readonly FileSubject[];
};

export type Compared = {
  readonly checks: readonly Check[];
  /** Those that the list speaks of, or all of them. */
  readonly subjects: readonly FileSubject[];
};

export function compareChecksums({ source, folders, entries, mode, subjects }: Comparison): Compared {
  const lines = linesBySubject({ folders, entries, mode, subjects });
  const heard = mode === 'named' ? new Set<Listed>() : new Set([...lines.values()].flat());
  const covered = subjects.filter(subject => lines.has(subject));
  const compared = covered.flatMap(subject =>
    (lines.get(subject) ?? []).map(entry => comparison(source, subject, entry)),
  );
  const unlisted = mode === 'listed' ? [] : subjects.filter(subject => !lines.has(subject));
  const missing = mode === 'named' ? [] : entries.filter(entry => !heard.has(entry));
  const checks = [
    ...compared,
    ...unlisted.map(({ name }) => stranger(source, name)),
    ...[...new Set(missing.map(({ name }) => name))].map(name => absence(source, name)),
  ];
  return { checks, subjects: mode === 'listed' ? covered : subjects };
}

type Matching = Omit<Comparison, 'source'>;

function linesBySubject({
  folders,
  entries,
  mode,
  subjects,
}: Matching): ReadonlyMap<FileSubject, readonly Listed[]> {
  const lines = new Map<FileSubject, readonly Listed[]>();
  const places = [...new Set(folders)].map(folder =>
    groupedBy(entries, ({ name }) => `${folder}${sep}${name}`),
  );
  for (const subject of subjects) {
    const found = places.map(place => place.get(subject.path)).find(each => each !== undefined);
    if (found !== undefined) lines.set(subject, found);
  }
  return mode === 'named' && lines.size < subjects.length ? withNames(lines, { entries, subjects }) : lines;
}

/** A list that was made in another folder: its last part tells, as long as nothing else is called so. */
function withNames(
  known: ReadonlyMap<FileSubject, readonly Listed[]>,
  { entries, subjects }: Pick<Matching, 'entries' | 'subjects'>,
): ReadonlyMap<FileSubject, readonly Listed[]> {
  const lines = new Map(known);
  const names = groupedBy(entries, ({ name }) => basename(name));
  const others = groupedBy(subjects, ({ path }) => basename(path));
  for (const subject of subjects.filter(each => !known.has(each))) {
    const name = basename(subject.path);
    const found = names.get(name) ?? [];
    const isOne = new Set(found.map(each => each.name)).size === 1;
    if (isOne && others.get(name)?.length === 1) lines.set(subject, found);
  }
  return lines;
}

function groupedBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const before = groups.get(key);
    if (before === undefined) groups.set(key, [value]);
    else before.push(value);
  }
  return groups;
}

const requirement = 'checksums';

/** One object for each row and nothing around it: there may be a hundred thousand of them. */
function comparison(
  evidence: string,
  { name: subject, digests }: FileSubject,
  { digest, line }: Listed,
): Check {
  const own = digests.find(({ algorithm }) => algorithm === digest.algorithm);
  const name = `checksum, line ${line}`;
  const expected = formatDigest(digest);
  if (own?.hex === digest.hex) {
    return { subject, requirement, evidence, name, expected, got: expected, looked: 'checked', fine: true };
  }
  const got = own === undefined ? `no ${digest.algorithm}` : formatDigest(own);
  const fix = 'take the file from the build again; do not write a new checksum';
  return { subject, requirement, evidence, name, expected, got, fix, looked: 'checked', fine: false };
}

function stranger(evidence: string, subject: string): Check {
  return {
    subject,
    requirement,
    evidence,
    name: 'checksum',
    expected: 'a line for this file',
    got: 'none',
    looked: 'checked',
    fine: false,
    fix: 'remove the file, list it in the build, or set checksums-mode to listed',
  };
}

function absence(evidence: string, subject: string): Check {
  return {
    subject,
    requirement,
    evidence,
    name: 'checksum',
    expected: 'the file that is listed',
    got: 'it is not among the artifacts',
    looked: 'checked',
    fine: false,
    fix: 'name it in artifact-path, or set checksums-mode to named',
  };
}
