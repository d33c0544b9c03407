// A ledger in a folder, as earlier runs have left it.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chainOnto } from '../../../shared/ledger/chain.js';
import { formatLine, type NewEntry } from '../../../shared/ledger/entry.js';

/** Written by hand in place of a run: the stream of `payments` in production. */
export async function keepEntries(folder: string, entries: readonly NewEntry[]): Promise<string> {
  const path = join(folder, 'ledger', 'payments', 'production.jsonl');
  await mkdir(dirname(path), { recursive: true });
  const lines = chainOnto([], entries).map(entry => `${formatLine(entry)}\n`);
  await writeFile(path, lines.join(''));
  return path;
}
