// The hash chain of a stream: made when entries are appended, checked whenever they are read.
import { createHash } from 'node:crypto';
import { Fault } from '../fault/fault.js';
import {
  bodyProblem,
  type Entry,
  formatLine,
  hashedText,
  isTooLarge,
  mostBytes,
  type NewEntry,
  parseLine,
} from './entry.js';

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
    const problem = bodyProblem(body);
    if (problem !== undefined) throw unkeepable(kind, problem);
    entries.push(asRead({ ...unhashed, hash: hashOf(unhashed) }));
  }
  return entries;
}

/** What is written must be read again: the entry as every reader will see it. */
function asRead(entry: Entry): Entry {
  const line = formatLine(entry);
  if (isTooLarge(line)) {
    throw new Fault(
      'LEDGER_ENTRY_TOO_LARGE',
      `an entry of the kind ${entry.kind} is too large for the ledger`,
      {
        facts: { kind: entry.kind, 'most-bytes': mostBytes },
      },
    );
  }
  const parsed = parseLine(line);
  if ('problem' in parsed) throw unkeepable(entry.kind, parsed.problem);
  return parsed.entry;
}

/** A bug of the writer: types keep most of it out. */
function unkeepable(kind: string, problem: string): Error {
  return new Error(`an entry of the kind ${kind} cannot be kept: ${problem}`);
}

/** `before`: what was read already of what stands before the text. */
export function parseChain(text: string, before: readonly Entry[] = []): Chain {
  // Nobody writes an empty file: it is what a crash of the disk leaves.
  if (text === '' && before.length === 0) return { line: 1, problem: 'the file is empty' };
  const lines = text.split(/\r?\n/);
  const entries = [...before];
  if (lines.pop() !== '')
    return { line: entries.length + lines.length + 1, problem: 'the last line is torn' };
  for (const content of lines) {
    const at = entries.length;
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
