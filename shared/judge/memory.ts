// What a judge has worked out already. A sum over rows goes on from the rows that are the very same as before, and begins
// anew where an earlier row has changed: with a memory and without one, the same rows give the same sum to the last bit.

export type Fold<Row, Sum> = {
  readonly begin: () => Sum;
  /** May change the sum that it is given, and give it back. */
  readonly take: (sum: Sum, row: Row, at: number) => Sum;
};

/** Lists that lie side by side: the first one says how many rows there are. */
export type Columns = readonly [Column, ...Column[]];
type Column = readonly unknown[];

/** A list may be the same one as before, with more at its end; nothing else is done to a list that was folded. */
export type Memory = {
  /** Forgets everything when all of it would rest on something else than before. */
  readonly restOn: (ground: string) => void;
  /** A name stands for one fold: whatever the fold depends on beside the rows is a part of its name. */
  readonly fold: <Row, Sum>(name: string, rows: readonly Row[], fold: Fold<Row, Sum>) => Sum;
  /** Something that grows from look to look, and knows by itself what still holds. */
  readonly grow: <Grown>(name: string, grown: (before: Grown | undefined) => Grown) => Grown;
  /** The same as fold, where rows are made of what lies side by side; each is given by its place. */
  readonly foldRows: <Sum>(name: string, columns: Columns, fold: Fold<number, Sum>) => Sum;
};

export const noMemory: Memory = {
  restOn: () => undefined,
  fold: (_, rows, { begin, take }) => rows.reduce((sum, row, at) => take(sum, row, at), begin()),
  grow: (_, grown) => grown(undefined),
  foldRows: <Sum>(_: string, [first]: Columns, { begin, take }: Fold<number, Sum>) =>
    first.reduce<Sum>((sum, __, at) => take(sum, at, at), begin()),
};

/** `lengths`: of the columns, when they were folded. */
type Kept = { readonly columns: Columns; readonly lengths: readonly number[]; readonly sum: unknown };

export function remember(): Memory {
  const sums = new Map<string, Kept>();
  const grown = new Map<string, unknown>();
  let restingOn: string | undefined;
  const foldRows = <Sum>(name: string, columns: Columns, { begin, take }: Fold<number, Sum>): Sum => {
    const kept = sums.get(name);
    const before = kept !== undefined && isBeginning(kept, columns) ? kept : undefined;
    // A name stands for one fold, so that what is kept under it is its sum.
    let sum = before === undefined ? begin() : (before.sum as Sum);
    const [{ length }] = columns;
    for (let at = before?.lengths[0] ?? 0; at < length; at += 1) sum = take(sum, at, at);
    sums.set(name, { columns, lengths: columns.map(column => column.length), sum });
    return sum;
  };
  return {
    foldRows,
    fold: (name, rows, { begin, take }) =>
      foldRows(name, [rows], {
        begin,
        // Within the list, which has no holes.
        take: (sum, at) => take(sum, rows[at] as (typeof rows)[number], at),
      }),
    grow: <Grown>(name: string, grow: (before: Grown | undefined) => Grown): Grown => {
      // As above: only what this wish itself has made.
      const now = grow(grown.get(name) as Grown | undefined);
      grown.set(name, now);
      return now;
    },
    restOn: ground => {
      if (ground === restingOn) return;
      restingOn = ground;
      sums.clear();
      grown.clear();
    },
  };
}

/** Whether the rows that were folded are the first ones of these. */
function isBeginning({ columns: before, lengths }: Kept, columns: Columns): boolean {
  const [count = 0] = lengths;
  if (before.length !== columns.length || count > columns[0].length) return false;
  return before.every((old, at) => {
    const [column, length] = [columns[at] ?? [], lengths[at] ?? 0];
    // What was missing in a row must be missing still.
    if (column.length !== length && length < count) return false;
    return old === column || hasSameBeginning(old, column, Math.min(count, length));
  });
}

function hasSameBeginning(one: readonly unknown[], other: readonly unknown[], count: number): boolean {
  for (let at = 0; at < count; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
