// An answer of Log Analytics, read strictly: exactly the columns that were asked for, of exactly their types, whole.
// What is odd makes the whole answer unreadable: half an answer has fewer failures than a whole one.
import { type Unreadable, unreadable } from '../unreadable.js';

export type ColumnReader<T> = {
  /** As Azure names it. */
  readonly type: 'long' | 'real' | 'string' | 'datetime';
  /** Undefined for what is none. */
  readonly read: (value: unknown) => T | undefined;
  readonly expected: string;
};

/** In the order in which they stand in the answer. */
export type Columns = Readonly<Record<string, ColumnReader<unknown>>>;

export type RowOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends ColumnReader<infer T> ? T : never;
};

export type TableReading<C extends Columns> =
  | { readonly kind: 'rows'; readonly rows: readonly RowOf<C>[] }
  | Unreadable;

export const text: ColumnReader<string> = {
  type: 'string',
  read: value => (typeof value === 'string' ? value : undefined),
  expected: 'a text',
};

export const count: ColumnReader<number> = {
  type: 'long',
  read: value => (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined),
  expected: 'a whole number from 0',
};

export const number: ColumnReader<number> = {
  type: 'real',
  read: value => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
  expected: 'a finite number',
};

const stamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,7})?Z$/;

/** Milliseconds since 1970. */
export const moment: ColumnReader<number> = {
  type: 'datetime',
  read: value => {
    const time = typeof value === 'string' && stamp.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
  },
  expected: 'a time in UTC',
};

/** Azure hands out no more rows than this, and leaves out the rest. */
export const mostRows = 500_000;

export function readTable<C extends Columns>(json: unknown, columns: C): TableReading<C> {
  const { tables, error } = fields(json);
  const partial = fields(error);
  if (error !== undefined && error !== null) return unreadable(partialWords(partial), partialHint);
  const [table, ...others] = list(tables).map(fields);
  if (table === undefined || others.length > 0 || table['name'] !== 'PrimaryResult') {
    return unreadable('the answer has not the one table that was asked for');
  }
  const different = columnProblem(table['columns'], columns);
  if (different !== undefined) return unreadable(different);
  return readRows(table['rows'], columns);
}

const partialHint =
  'ask again later; if it lasts, a smaller time span or a coarser grid asks less of the workspace';

function partialWords(error: Fields): string {
  const { code, message } = error;
  const inner = list(error['details']).flatMap(detail => {
    const { message: words } = fields(fields(detail)['innererror']);
    return typeof words === 'string' ? [words] : [];
  });
  const words = [code, message, ...inner].filter(each => typeof each === 'string');
  return `the answer is only a part of what was asked for: ${brief(words.join(': '))}`;
}

function columnProblem(given: unknown, columns: Columns): string | undefined {
  const got = list(given).map(each => `${String(fields(each)['name'])}: ${String(fields(each)['type'])}`);
  const expected = Object.entries(columns).map(([name, { type }]) => `${name}: ${type}`);
  return got.join(', ') === expected.join(', ')
    ? undefined
    : `the answer has the columns ${brief(got.join(', '))}, and not ${expected.join(', ')}`;
}

function readRows<C extends Columns>(given: unknown, columns: C): TableReading<C> {
  if (!Array.isArray(given)) return unreadable('the answer has no rows, not even none');
  if (given.length >= mostRows) {
    const hint = 'ask for less at once: a coarser grid, or a shorter time';
    return unreadable(`the answer is cut off at ${mostRows} rows, and what is missing is not known`, hint);
  }
  const readers = Object.entries(columns);
  const rows: RowOf<C>[] = [];
  for (const [at, row] of given.entries()) {
    const values: unknown[] = Array.isArray(row) ? row : [];
    const found = readers.map(([name, reader], index) => [name, reader.read(values[index])] as const);
    const odd = found.findIndex(([, value]) => value === undefined);
    if (odd !== -1 || values.length !== readers.length) {
      return unreadable(oddWords(at, readers[odd], values[odd]));
    }
    // Every value was read by the reader that stands under its name.
    rows.push(Object.fromEntries(found) as RowOf<C>);
  }
  return { kind: 'rows', rows };
}

function oddWords(
  at: number,
  column: readonly [string, ColumnReader<unknown>] | undefined,
  got: unknown,
): string {
  if (column === undefined) return `row ${at + 1} of the answer has not one value for each column`;
  const [name, { expected }] = column;
  const words = brief(JSON.stringify(got) ?? 'nothing');
  return `row ${at + 1} of the answer: ${name} is ${words}, where ${expected} was expected`;
}

function brief(words: string): string {
  return words.length > 300 ? `${words.slice(0, 300)}…` : words;
}

export type Fields = Readonly<Record<string, unknown>>;

export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
