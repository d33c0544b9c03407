// A ledger in a folder: one file of JSON lines per stream, locked while written, renamed into place.
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Fault } from '../fault/fault.js';
import type { Clock } from '../http/clock.js';
import { chainOnto, parseChain } from './chain.js';
import { type Entry, formatLine } from './entry.js';
import { type Ledger, type Stream, versionOf } from './ledger.js';

const lockPatienceMilliseconds = 5_000;
const lockPollMilliseconds = 20;
const plainName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

export function fileLedger(folder: string, clock: Clock): Ledger {
  const root = resolve(folder);
  return {
    name: `file:${root}`,
    read: stream => readStream(pathOf(root, stream)),
    append: async (stream, entries, expected) => {
      const path = pathOf(root, stream);
      await mkdir(dirname(path), { recursive: true }).catch(cause => {
        throw unreadable(path, 'its folder cannot be made', cause);
      });
      return withLock(`${path}.lock`, clock, async () => {
        const before = await readStream(path);
        if (versionOf(before) !== expected) return { kind: 'conflict' };
        const after = chainOnto(before, entries);
        await replaceFile(path, after.map(entry => `${formatLine(entry)}\n`).join(''));
        return { kind: 'appended', version: versionOf(after) };
      });
    },
  };
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
    throw unreadable(path, `it cannot be read (${errorCode(cause)})`, cause);
  }
  const chain = parseChain(text);
  if ('problem' in chain) throw unreadable(path, `line ${chain.line}: ${chain.problem}`);
  return chain.entries;
}

/** On disk before it has its name, so that a reader sees the old file or the new one, whole. */
async function replaceFile(path: string, text: string): Promise<void> {
  const fresh = `${path}.new`;
  try {
    const file = await open(fresh, 'w');
    await file.writeFile(text);
    await file.sync();
    await file.close();
    await rename(fresh, path);
    const folder = await open(dirname(path), 'r');
    await folder.sync();
    await folder.close();
  } catch (cause) {
    // Disk full, read-only or gone: the old file still stands, since renaming came last.
    throw unreadable(path, `it cannot be written (${errorCode(cause)})`, cause);
  }
}

async function withLock<T>(lock: string, clock: Clock, work: () => Promise<T>): Promise<T> {
  const giveUpAt = clock.now() + lockPatienceMilliseconds;
  while (!(await takeLock(lock))) {
    if (clock.now() >= giveUpAt) {
      throw new Fault('LEDGER_BUSY', 'the ledger is locked by another process', { facts: { lock } });
    }
    await clock.sleep(lockPollMilliseconds);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function takeLock(lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx')).close();
    return true;
  } catch (cause) {
    // EEXIST is another writer at work; anything else is a folder that cannot be written to.
    if (errorCode(cause) === 'EEXIST') return false;
    throw unreadable(lock, `it cannot be locked (${errorCode(cause)})`, cause);
  }
}

function unreadable(path: string, why: string, cause?: unknown): Fault {
  return new Fault('LEDGER_UNREADABLE', `the ledger cannot be used: ${why}`, { facts: { path }, cause });
}

function errorCode(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string'
    ? thrown.code
    : 'unknown';
}
