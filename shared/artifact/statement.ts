// An in-toto statement: which bytes (subjects by digest), which kind of claim, and the claim itself.
// Read from bytes whose signature was checked. Unknown fields are ignored; a doubled meaning is not.
import { digestOf, isAlgorithm, type NamedDigest } from './digest.js';

export const statementPayloadType = 'application/vnd.in-toto+json';

const statementTypes = ['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'];

export type StatementSubject = {
  /** Only for people: the match is purely by digest. */
  readonly name: string;
  readonly digests: readonly NamedDigest[];
};

export type Statement = {
  readonly type: string;
  readonly predicateType: string;
  readonly subjects: readonly StatementSubject[];
  /** Whatever JSON the signer put there; an empty object where there was none. */
  readonly predicate: Json;
};

export type Json = { readonly [name: string]: unknown };

export type ParsedStatement = { readonly statement: Statement } | { readonly why: string };

/**
 * From parsed JSON. Digests of every algorithm are kept: which of them count is decided by those that the artifact is
 * known by. One whose value cannot be of its algorithm is left out.
 */
export function statementOf(document: unknown): ParsedStatement {
  if (!isJson(document)) return { why: 'it is not a JSON object' };
  const { _type: type, predicateType, predicate = {}, subject } = document;
  if (typeof type !== 'string' || !statementTypes.includes(type)) {
    return { why: `its _type is ${shown(type)}, not that of an in-toto statement` };
  }
  if (typeof predicateType !== 'string' || predicateType === '') return { why: 'it has no predicateType' };
  if (!isJson(predicate)) return { why: 'its predicate is not a JSON object' };
  if (!Array.isArray(subject) || subject.length === 0) return { why: 'it has no subject' };
  const subjects: StatementSubject[] = [];
  for (const [at, each] of subject.entries()) {
    const read = subjectOf(each);
    if (read === undefined) return { why: `its subject ${at} has no digest set` };
    subjects.push(read);
  }
  return { statement: { type, predicateType, subjects, predicate } };
}

function subjectOf(value: unknown): StatementSubject | undefined {
  if (!isJson(value) || !isJson(value['digest'])) return undefined;
  const { name, uri } = value;
  const digests = Object.entries(value['digest']).flatMap(([algorithm, hex]): readonly NamedDigest[] => {
    if (typeof hex !== 'string' || hex === '') return [];
    if (!isAlgorithm(algorithm)) return [{ algorithm, hex }];
    const parsed = digestOf(algorithm, hex, ['sha1', 'md5']);
    return 'digest' in parsed ? [parsed.digest] : [];
  });
  return { name: typeof name === 'string' ? name : typeof uri === 'string' ? uri : '', digests };
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : 'missing';
}
