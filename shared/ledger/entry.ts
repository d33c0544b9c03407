// What the ledger keeps: small, versioned, chained by hash, readable by jq, and never a secret.

export type EntryValue = string | number | boolean | readonly EntryValue[] | EntryBody;

/** Any JSON object without null: what is absent is left out. Its names are written in order, at every depth. */
export type EntryBody = { readonly [name: string]: EntryValue };

/** Of the whole line, its end not counted. Whatever is larger belongs into an artifact, and its digest into the ledger. */
export const mostBytes = 65_536;
const mostDepth = 32;

/** What a writer gives. */
export type NewEntry = {
  /** Past tense, kebab-case: what happened. */
  readonly kind: string;
  readonly at: string;
  /** Who wrote it: a run, a person, a step. */
  readonly by: string;
  readonly body: EntryBody;
};

export type Entry = NewEntry & {
  readonly version: 1;
  /** Counts from 1 within its stream. */
  readonly number: number;
  /** The hash of the entry before; empty for the first. */
  readonly previous: string;
  readonly hash: string;
};

export type Parsed = { readonly entry: Entry } | { readonly problem: string };

/** The bytes that the hash covers: every field but the hash, in a fixed order. */
export function hashedText({ version, number, previous, kind, at, by, body }: Omit<Entry, 'hash'>): string {
  const fields = Object.entries({ version, number, previous, kind, at, by });
  return `{${fields.map(pair).join(',')},"body":${canonical(body)}}`;
}

export function formatLine(entry: Entry): string {
  return `${hashedText(entry).slice(0, -1)},"hash":${JSON.stringify(entry.hash)}}`;
}

/** Written here, since an object puts names that look like numbers first, whatever order they were given in. */
function canonical(value: EntryValue): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(pair).join(',')}}`;
}

function pair([name, value]: readonly [string, EntryValue]): string {
  return `${JSON.stringify(name)}:${canonical(value)}`;
}

/** Array.isArray alone does not know a list that is read-only. */
function isList(value: EntryValue): value is readonly EntryValue[] {
  return Array.isArray(value);
}

export function parseLine(line: string): Parsed {
  if (isTooLarge(line)) return { problem: `it is larger than ${mostBytes} bytes` };
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    // JSON.parse throws for nothing else: the line was torn or edited.
    return { problem: 'it is not JSON' };
  }
  if (!isRecord(read)) return { problem: 'it is not an object' };
  if (read['version'] !== 1)
    return { problem: `its version is ${JSON.stringify(read['version'])}, known is 1` };
  const { number, previous, hash, kind, at, by, body } = read;
  const complete =
    typeof number === 'number' &&
    typeof previous === 'string' &&
    typeof hash === 'string' &&
    typeof kind === 'string' &&
    typeof at === 'string' &&
    typeof by === 'string' &&
    isRecord(body);
  if (!complete) return { problem: 'a field is missing or of another type' };
  return isBody(body)
    ? { entry: { version: 1, number, previous, hash, kind, at, by, body } }
    : { problem: bodyProblem(body) ?? '' };
}

export function isTooLarge(line: string): boolean {
  return line.length > mostBytes || new TextEncoder().encode(line).length > mostBytes;
}

function isBody(value: Record<string, unknown>): value is EntryBody {
  return bodyProblem(value) === undefined;
}

/** Why a body cannot be kept and read again as it was. */
export function bodyProblem(body: unknown): string | undefined {
  return isRecord(body)
    ? problemOf(body, { depth: 1, left: { values: mostBytes } })
    : 'its body is no object';
}

/** Every value takes a byte at least. Counting them ends the way through an object that holds itself. */
type Walk = { readonly depth: number; readonly left: { values: number } };

function problemOf(value: unknown, { depth, left }: Walk): string | undefined {
  left.values -= 1;
  if (left.values < 0) return `its body holds more than ${mostBytes} values`;
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return undefined;
  const isPlain = Array.isArray(value) || isRecord(value);
  if (!isPlain) return 'its body holds what is neither text, number, true, false, list nor object';
  if (depth > mostDepth) return `its body is nested deeper than ${mostDepth}`;
  if (Object.hasOwn(value, '__proto__')) return 'its body holds the name __proto__';
  // Not by Object.values: it passes over the holes of a list.
  for (const inner of Array.isArray(value) ? value : Object.values(value)) {
    const problem = problemOf(inner, { depth: depth + 1, left });
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** A plain one, of this realm or another: what has a class would not come back as it was. */
function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
