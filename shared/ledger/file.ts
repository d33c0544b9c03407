// A ledger in a folder: one file of JSON lines per stream, locked while written, renamed into place.
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Fault } from '../fault/fault.js';
import type { Clock } from '../http/clock.js';
import { chainOnto, parseChain } from './chain.js';
import { type Entry, formatLine, type NewEntry } from './entry.js';
import { errorCode, type Lock, ledgerFault, takeLock } from './file-lock.js';
import { type Appended, type Ledger, type Stream, type Version, versionOf } from './ledger.js';

const plainName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

export function fileLedger(folder: string, clock: Clock): Ledger {
  const root = resolve(folder);
  return {
    name: `file:${root}`,
    read: async stream => readStream(pathOf(root, stream)),
    append: async (stream, entries, expected) => {
      const path = pathOf(root, stream);
      await makeFolder(dirname(path));
      for (;;) {
        const lock = await takeLock(path, clock);
        try {
          const appended = await appendTo(path, { entries, expected, lock });
          if (appended !== 'taken-over') return appended;
        } finally {
          await lock.release();
        }
      }
    },
  };
}

type Append = {
  readonly entries: readonly NewEntry[];
  readonly expected: Version;
  readonly lock: Lock;
};

/** `taken-over` when this process was stopped for so long that another one took the lock: nothing was written. */
async function appendTo(path: string, { entries, expected, lock }: Append): Promise<Appended | 'taken-over'> {
  const before = await readStream(path);
  if (versionOf(before) !== expected) return { kind: 'conflict' };
  if (entries.length === 0) return { kind: 'appended', version: expected };
  const after = chainOnto(before, entries);
  const inPlace = await lock.replace(after.map(entry => `${formatLine(entry)}\n`).join(''));
  return inPlace ? { kind: 'appended', version: versionOf(after) } : 'taken-over';
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    // A file in the way, or no permission.
    throw ledgerFault(folder, `its folder cannot be made (${errorCode(cause)})`, cause);
  }
}

function pathOf(root: string, { service, environment }: Stream): string {
  for (const name of [service, environment]) {
    if (!plainName.test(name)) {
      throw new Fault('INPUT_INVALID', 'a ledger stream needs plain names', {
        hint: 'use letters, digits, dots, hyphens and underscores for the service and the environment',
        facts: { got: name.slice(0, 60) },
      });
    }
  }
  return join(root, service, `${environment}.jsonl`);
}

async function readStream(path: string): Promise<readonly Entry[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    // No such file is the one meaning of "absent": nobody has written to this stream.
    if (errorCode(cause) === 'ENOENT') return [];
    throw ledgerFault(path, `it cannot be read (${errorCode(cause)})`, cause);
  }
  const chain = parseChain(text);
  if ('problem' in chain) throw ledgerFault(path, `line ${chain.line}: ${chain.problem}`);
  return chain.entries;
}
