// From the text of an input to its entries: one per line or comma. A comma also parts the clauses of one entry.
import type { Misread, Word } from './words.js';
import { wordsOf } from './words.js';

export type Entry = {
  readonly words: readonly Word[];
  /** The column behind the last word. */
  readonly end: number;
  /** As the user wrote it, without its role and with single blanks. */
  readonly name: string;
  readonly role?: Word;
};

/** Only clauses begin with these: behind a comma they go on with the entry before it. */
const clauseWords: readonly string[] = ['over', 'per', 'at', 'block', 'whatever'];
export const longestEntry = 300;

/** The entries of one line, or the first thing that keeps it from being cut. */
export function entriesOf(line: string): readonly Entry[] | Misread {
  if (line.length > longestEntry * 10) return tooLong(line.length, longestEntry * 10);
  const comma = /\d,\d/.exec(line);
  if (comma !== null) {
    return { misread: 'expected a decimal point, got a comma within a number', column: comma.index + 2 };
  }
  const pieces = joined(wordsOf(line));
  for (const piece of pieces) {
    const length = endOf(piece) - (piece[0]?.column ?? 0);
    if (length > longestEntry) return { ...tooLong(length, longestEntry), column: piece[0]?.column ?? 1 };
  }
  return pieces.map(piece => entryOf(piece, line));
}

function tooLong(length: number, most: number): Misread {
  return { misread: `expected at most ${most} characters, got ${length}`, column: 1 };
}

/** Cuts at commas, except before a word that only a clause begins with. */
function joined(words: readonly Word[]): readonly (readonly Word[])[] {
  const pieces: Word[][] = [];
  let current: Word[] = [];
  for (const [at, each] of words.entries()) {
    if (each.text !== ',') current.push(each);
    else if (current.length > 0 && !clauseWords.includes(words[at + 1]?.text ?? '')) {
      pieces.push(current);
      current = [];
    }
  }
  return current.length > 0 ? [...pieces, current] : pieces;
}

function entryOf(piece: readonly Word[], line: string): Entry {
  const [open, role, close] = piece.slice(-3);
  const hasRole = piece.length > 3 && open?.text === '(' && close?.text === ')' && role !== undefined;
  const words = hasRole ? piece.slice(0, -3) : piece;
  const name = line.slice((words[0]?.column ?? 1) - 1, endOf(words) - 1).replace(/\s+/g, ' ');
  return { words, end: endOf(words), name, ...(hasRole ? { role } : {}) };
}

function endOf(words: readonly Word[]): number {
  const last = words.at(-1);
  return last === undefined ? 1 : last.column + last.text.length;
}
