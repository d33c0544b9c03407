// The grammar of GITHUB_OUTPUT, GITHUB_STATE and GITHUB_ENV: `name=value` lines and `name<<DELIMITER` blocks.
// A broken entry spoils the rest of the file, not what stands before it: both come back.

export type KeyValueFile = {
  readonly pairs: readonly (readonly [name: string, value: string])[];
  readonly fault: string | undefined;
};

type Cursor = { readonly lines: readonly string[]; readonly closed: boolean; next: number };

export function readKeyValueFile(text: string): KeyValueFile {
  const cursor = cursorOver(text);
  const pairs: (readonly [string, string])[] = [];
  try {
    for (let line = take(cursor); line !== undefined; line = take(cursor)) {
      if (line !== '') pairs.push(readEntry(line, cursor));
    }
  } catch (cause) {
    // Only readEntry throws here, and only to say what is wrong with the entry it stopped at.
    return { pairs, fault: cause instanceof Error ? cause.message : String(cause) };
  }
  return { pairs, fault: undefined };
}

/** Only \n ends a line, and a delimiter counts only when its line is ended: `closed` says whether the last one is. */
function cursorOver(text: string): Cursor {
  const lines = text.split('\n');
  const closed = lines.at(-1) === '';
  return { lines: closed ? lines.slice(0, -1) : lines, closed, next: 0 };
}

function take(cursor: Cursor): string | undefined {
  const line = cursor.lines[cursor.next];
  if (line !== undefined) cursor.next += 1;
  return line;
}

function readEntry(line: string, cursor: Cursor): readonly [string, string] {
  const equals = line.indexOf('=');
  const block = line.indexOf('<<');
  if (equals >= 0 && (block < 0 || equals < block)) return [line.slice(0, equals), line.slice(equals + 1)];
  if (block < 0) throw new Error(`Invalid format '${line}'`);
  const name = line.slice(0, block);
  const delimiter = line.slice(block + 2);
  if (name === '' || delimiter === '')
    throw new Error(`Invalid format '${line}': name or delimiter is empty`);
  return [name, readBlock(delimiter, cursor)];
}

function readBlock(delimiter: string, cursor: Cursor): string {
  const value: string[] = [];
  for (;;) {
    const line = take(cursor);
    if (line === delimiter) return value.join('\n');
    if (line === undefined) throw new Error(`Matching delimiter '${delimiter}' not found`);
    if (cursor.next === cursor.lines.length && !cursor.closed)
      throw new Error('The last line has no line end');
    value.push(line);
  }
}
