// What the ledger keeps: small, versioned, chained by hash, readable by jq, and never a secret.

export type EntryBody = Readonly<Record<string, string | number | boolean>>;

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
export function hashedText(entry: Omit<Entry, 'hash'>): string {
  const { version, number, previous, kind, at, by, body } = entry;
  const sorted = Object.fromEntries(Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ version, number, previous, kind, at, by, body: sorted });
}

export function formatLine(entry: Entry): string {
  return `${hashedText(entry).slice(0, -1)},"hash":${JSON.stringify(entry.hash)}}`;
}

export function parseLine(line: string): Parsed {
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
    isBody(body);
  return complete
    ? { entry: { version: 1, number, previous, hash, kind, at, by, body } }
    : { problem: 'a field is missing or of another type' };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBody(value: unknown): value is EntryBody {
  return (
    isRecord(value) && Object.values(value).every(one => ['string', 'number', 'boolean'].includes(typeof one))
  );
}
