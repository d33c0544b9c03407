// The hash chain of a stream: made when entries are appended, checked whenever they are read.
import { createHash } from 'node:crypto';
import { type Entry, formatLine, hashedText, type NewEntry, parseLine } from './entry.js';

export type Chain =
  | { readonly entries: readonly Entry[] }
  | { readonly line: number; readonly problem: string };

export function chainOnto(before: readonly Entry[], added: readonly NewEntry[]): readonly Entry[] {
  const entries = [...before];
  for (const { kind, at, by, body } of added) {
    const tip = entries.at(-1);
    const unhashed = {
      version: 1,
      number: entries.length + 1,
      previous: tip?.hash ?? '',
      kind,
      at,
      by,
      body,
    } as const;
    const entry = { ...unhashed, hash: hashOf(unhashed) };
    refuseUnreadable(entry);
    entries.push(entry);
  }
  return entries;
}

/** What is written must be read again. NaN, for one, would be written as null, and the stream were lost. */
function refuseUnreadable(entry: Entry): void {
  const parsed = parseLine(formatLine(entry));
  if ('problem' in parsed)
    throw new Error(`an entry of the kind ${entry.kind} cannot be kept: ${parsed.problem}`);
}

export function parseChain(text: string): Chain {
  // Nobody writes an empty file: it is what a crash of the disk leaves.
  if (text === '') return { line: 1, problem: 'the file is empty' };
  const lines = text.split(/\r?\n/);
  if (lines.pop() !== '') return { line: lines.length + 1, problem: 'the last line is torn' };
  const entries: Entry[] = [];
  for (const [at, content] of lines.entries()) {
    const parsed = parseLine(content);
    if ('problem' in parsed) return { line: at + 1, problem: parsed.problem };
    const { entry } = parsed;
    if (entry.number !== at + 1 || entry.previous !== (entries.at(-1)?.hash ?? '')) {
      return { line: at + 1, problem: 'it does not follow the line before' };
    }
    if (entry.hash !== hashOf(entry)) return { line: at + 1, problem: 'its content does not fit its hash' };
    // The hash covers values only: a field that we do not know would go unseen.
    if (formatLine(entry) !== content) return { line: at + 1, problem: 'it is not written as we write it' };
    entries.push(entry);
  }
  return { entries };
}

function hashOf(entry: Omit<Entry, 'hash'>): string {
  return createHash('sha256').update(hashedText(entry)).digest('hex');
}
