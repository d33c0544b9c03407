// The hash chain of a stream: made when entries are appended, checked whenever they are read.
import { createHash } from 'node:crypto';
import { type Entry, hashedText, type NewEntry, parseLine } from './entry.js';

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
    entries.push({ ...unhashed, hash: hashOf(unhashed) });
  }
  return entries;
}

export function parseChain(text: string): Chain {
  const lines = text.split('\n');
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
    entries.push(entry);
  }
  return { entries };
}

function hashOf(entry: Omit<Entry, 'hash'>): string {
  return createHash('sha256').update(hashedText(entry)).digest('hex');
}
