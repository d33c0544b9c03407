// Reads checksum files: the GNU form with its escapes, text and star, and the tagged form of BSD and OpenSSL.
// What cannot be read for certain is a problem, never skipped: a list that is half read proves nothing.
import { type Digest, digestOf, formatDigest, type WeakAlgorithm } from '../digest.js';

export type Listed = { readonly name: string; readonly digest: Digest; readonly line: number };
export type ChecksumList = { readonly entries: readonly Listed[] } | { readonly problems: readonly string[] };

const longest = 64 * 1_048_576;
const shownProblems = 8;

export function readChecksums(bytes: Uint8Array, allowed: readonly WeakAlgorithm[] = []): ChecksumList {
  if (bytes.length > longest) return { problems: [`it is larger than ${longest} bytes`] };
  const text = decoded(bytes);
  if (text === undefined) return { problems: ['it is not text in UTF-8'] };
  const entries: Listed[] = [];
  const problems: string[] = [];
  for (const [at, raw] of text.split('\n').entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line === '' || line.startsWith('#')) continue;
    const read = readLine(line, allowed);
    if ('why' in read) problems.push(`line ${at + 1}: ${read.why}`);
    else entries.push({ ...read, line: at + 1 });
  }
  problems.push(...collisionsIn(entries));
  if (problems.length > 0) return { problems: problems.slice(0, shownProblems) };
  return entries.length === 0 ? { problems: ['it lists nothing'] } : { entries };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    // A byte order mark is taken off by the decoder.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8, and names in another encoding name other files.
    return undefined;
  }
}

type Line = { readonly name: string; readonly digest: Digest } | { readonly why: string };

const gnu = /^(\\?)([0-9A-Fa-f]{32,128}) [ *](.+)$/s;
const tagged = /^(\\?)([A-Za-z0-9-]{3,12}) ?\((.+)\) ?= ?([0-9A-Fa-f]{32,128})$/s;

const byLength: Readonly<Record<number, string>> = {
  32: 'md5',
  40: 'sha1',
  64: 'sha256',
  96: 'sha384',
  128: 'sha512',
};

function readLine(line: string, allowed: readonly WeakAlgorithm[]): Line {
  const [, tagEscape = '', tag, taggedName, taggedHex] = tagged.exec(line) ?? [];
  if (tag !== undefined && taggedName !== undefined && taggedHex !== undefined) {
    const algorithm = tag.toLowerCase().replace(/^sha2?-/, 'sha');
    return entryOf({ algorithm, hex: taggedHex, name: taggedName, isEscaped: tagEscape !== '' }, allowed);
  }
  const [, mark = '', hex, name] = gnu.exec(line) ?? [];
  if (hex === undefined || name === undefined) return { why: 'it is no checksum and name' };
  const algorithm = byLength[hex.length];
  if (algorithm === undefined) return { why: `no algorithm has ${hex.length} hex digits` };
  return entryOf({ algorithm, hex, name, isEscaped: mark !== '' }, allowed);
}

type Parts = {
  readonly algorithm: string;
  readonly hex: string;
  readonly name: string;
  readonly isEscaped: boolean;
};

function entryOf({ algorithm, hex, name, isEscaped }: Parts, allowed: readonly WeakAlgorithm[]): Line {
  const digest = digestOf(algorithm, hex, allowed);
  if ('why' in digest) return digest;
  const plain = isEscaped ? unescaped(name) : name;
  if (plain === undefined) return { why: 'its name has an escape that is not known' };
  const safe = safeName(plain);
  return 'why' in safe ? safe : { name: safe.name, ...digest };
}

function unescaped(name: string): string | undefined {
  if (/\\(?![\\nr])/.test(name.replaceAll('\\\\', ''))) return undefined;
  return name.replace(/\\([\\nr])/g, (_, letter: string) => meanings[letter] ?? '');
}

const meanings: Readonly<Record<string, string>> = { '\\': '\\', n: '\n', r: '\r' };

/** Names stay below the folder of the list. */
function safeName(given: string): { readonly name: string } | { readonly why: string } {
  const name = given.replace(/^(\.\/)+/, '');
  const shown = JSON.stringify(given.slice(0, 80));
  if (name === '' || name.includes('\0')) return { why: `${shown} is no name` };
  if (/^([/\\]|[A-Za-z]:[/\\])/.test(name)) return { why: `${shown} is an absolute path` };
  const parts = name.split(/[/\\]/);
  if (parts.includes('..')) return { why: `${shown} leads out of its folder` };
  if (name.split('/').some(part => part === '' || part === '.')) return { why: `${shown} is no plain path` };
  return { name };
}

function collisionsIn(entries: readonly Listed[]): readonly string[] {
  const known = new Map<string, Listed>();
  const problems: string[] = [];
  for (const entry of entries) {
    const key = `${entry.digest.algorithm} ${entry.name}`;
    const before = known.get(key);
    if (before === undefined) known.set(key, entry);
    else {
      const same = formatDigest(before.digest) === formatDigest(entry.digest);
      const verb = same ? 'stands twice' : 'has two different checksums';
      problems.push(
        `lines ${before.line} and ${entry.line}: ${JSON.stringify(entry.name.slice(0, 80))} ${verb}`,
      );
    }
  }
  return problems;
}
