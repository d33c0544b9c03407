// The list that GitHub's runner keeps of what earlier steps of the job declared: `$GITHUB_ARTIFACTS_LIST`.
import { type Digest, digestOf } from '../digest.js';
import { isJson } from '../statement.js';

export type Declared = {
  readonly kind: 'file' | 'oci';
  readonly name: string;
  readonly digest: Digest;
};
export type ArtifactsList = { readonly entries: readonly Declared[] } | { readonly why: string };

const most = 1024;

export function readArtifactsList(text: string): ArtifactsList {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    // The runner writes JSON and nothing else.
    return { why: 'it is not JSON' };
  }
  if (!isJson(document) || document['version'] !== 1) return { why: 'its version is not 1' };
  const subjects = document['subjects'];
  if (!Array.isArray(subjects) || subjects.length > most) return { why: 'it has no list of subjects' };
  const entries: Declared[] = [];
  for (const [at, subject] of subjects.entries()) {
    const read = declaredOf(subject);
    if ('why' in read) return { why: `its subject ${at} ${read.why}` };
    entries.push(read);
  }
  const names = new Map<string, string>();
  for (const { kind, name, digest } of entries) {
    const before = names.get(`${kind} ${name}`);
    if (before !== undefined && before !== digest.hex) return { why: `${name} has two different digests` };
    names.set(`${kind} ${name}`, digest.hex);
  }
  return entries.length === 0 ? { why: 'no step has declared anything' } : { entries };
}

function declaredOf(value: unknown): Declared | { readonly why: string } {
  if (!isJson(value)) return { why: 'is no object' };
  const { kind, name, digest } = value;
  if (kind !== 'file' && kind !== 'oci') return { why: 'is neither a file nor an image' };
  if (typeof name !== 'string' || name.trim() === '') return { why: 'has no name' };
  if (typeof digest !== 'string') return { why: 'has no digest' };
  const [algorithm = '', hex = ''] = digest.split(':');
  if (algorithm !== 'sha256') return { why: 'has another digest than SHA-256' };
  const parsed = digestOf(algorithm, hex);
  return 'why' in parsed
    ? { why: `has no good digest: ${parsed.why}` }
    : { kind, name, digest: parsed.digest };
}
