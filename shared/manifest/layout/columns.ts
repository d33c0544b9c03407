// Text for a screen of fixed width: wrapped, and in two columns.

/** Words on lines no longer than the width, unless a word alone is. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

export type Row = readonly [term: string, meaning: string];
export type Columns = {
  readonly width: number;
  readonly gap: number;
  /** A term longer than this stands on a line of its own. */
  readonly widestTerm: number;
  /** Lines that a meaning may take; the last one ends in … when there is more. */
  readonly deepest: number;
};

export function inColumns(rows: readonly Row[], columns: Columns): readonly string[] {
  const lengths = rows.map(([term]) => term.length).filter(length => length <= columns.widestTerm);
  const start = Math.max(0, ...lengths) + columns.gap;
  return rows.flatMap(([term, meaning]) => {
    const lines = cutTo(columns, start, wrap(meaning, columns.width - start));
    const fits = term.length + columns.gap <= start;
    const [first = '', ...more] = fits ? lines : ['', ...lines];
    return [`${term.padEnd(start)}${first}`, ...more.map(line => ' '.repeat(start) + line)].map(line =>
      line.trimEnd(),
    );
  });
}

function cutTo({ deepest, width }: Columns, start: number, lines: readonly string[]): readonly string[] {
  const last = lines[deepest - 1];
  if (lines.length <= deepest || last === undefined) return lines;
  const room = start + last.length + 2 <= width;
  return [...lines.slice(0, deepest - 1), `${room ? last : last.replace(/ ?\S+$/, '')} …`];
}
