// A ledger in a folder: one file of JSON lines per stream, locked while written, renamed into place.
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Fault } from '../fault/fault.js';
import type { Clock } from '../http/clock.js';
import { chainOnto, parseChain } from './chain.js';
import { type Entry, formatLine, type NewEntry } from './entry.js';
import { errorCode, type Lock, ledgerFault, takeLock } from './file-lock.js';
import { emptyMemory, type FileMemory, inTurn, readInto } from './file-memory.js';
import { type Appended, type Ledger, type Stream, type Version, versionOf } from './ledger.js';
import { isOf, sorted, streamAt, streamPath } from './stream-path.js';

const ending = '.jsonl';

/** The bytes are good until the next look at the same file. */
type Stored = { readonly whole: Buffer; readonly entries: readonly Entry[] };

export function fileLedger(folder: string, clock: Clock): Ledger {
  const root = resolve(folder);
  const memories = new Map<string, FileMemory>();
  const within = async <T>(stream: Stream, work: (path: string, memory: FileMemory) => Promise<T>) => {
    const path = pathOf(root, stream);
    const memory = memories.get(path) ?? emptyMemory();
    memories.set(path, memory);
    return inTurn(memory, () => work(path, memory));
  };
  return {
    name: `file:${root}`,
    lasting: true,
    streams: of => listStreams(root, of),
    read: stream => within(stream, async (path, memory) => (await readStream(path, memory)).entries),
    append: (stream, entries, expected) =>
      within(stream, async (path, memory) => {
        await makeFolder(dirname(path));
        for (;;) {
          const lock = await takeLock(path, clock);
          try {
            const appended = await appendTo(path, { entries, expected, lock, memory });
            if (appended !== 'taken-over') return appended;
          } finally {
            await lock.release();
          }
        }
      }),
  };
}

type Append = {
  readonly entries: readonly NewEntry[];
  readonly expected: Version;
  readonly lock: Lock;
  readonly memory: FileMemory;
};

/** `taken-over` when this process was stopped for so long that another one took the lock: nothing was written. */
async function appendTo(path: string, append: Append): Promise<Appended | 'taken-over'> {
  const { entries, expected, lock, memory } = append;
  const { whole, entries: before } = await readStream(path, memory);
  if (versionOf(before) !== expected) return { kind: 'conflict' };
  if (entries.length === 0) return { kind: 'appended', version: expected };
  const after = chainOnto(before, entries);
  const added = after.slice(before.length).map(entry => `${formatLine(entry)}\n`);
  const inPlace = await lock.replace([whole, ...added]);
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

function pathOf(root: string, stream: Stream): string {
  return join(root, `${streamPath(stream)}${ending}`);
}

async function listStreams(root: string, of: Partial<Stream>): Promise<readonly Stream[]> {
  const wanted = isOf(of);
  const services = of.service === undefined ? await namesIn(root) : [of.service];
  const streams = await Promise.all(services.map(service => streamsIn(join(root, service), service)));
  return sorted(streams.flat().filter(wanted));
}

async function streamsIn(folder: string, service: string): Promise<readonly Stream[]> {
  const names = (await namesIn(folder)).filter(name => name.endsWith(ending));
  return names
    .map(name => streamAt(`${service}/${name.slice(0, -ending.length)}`))
    .filter(stream => stream !== undefined);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    // No such folder: nobody has written there. Whatever else lies in its place may hide entries.
    const why = errorCode(cause);
    if (why === 'ENOENT') return [];
    throw ledgerFault(folder, `its folder cannot be read (${why})`, cause);
  }
}

async function readStream(path: string, memory: FileMemory): Promise<Stored> {
  try {
    const whole = await readInto(memory, path);
    const chain = parseChain(whole.toString('utf8', memory.bytes), memory.entries);
    if ('problem' in chain) throw ledgerFault(path, `line ${chain.line}: ${chain.problem}`);
    [memory.bytes, memory.entries] = [whole.length, chain.entries];
    return { whole, entries: chain.entries };
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    // No such file is the one meaning of "absent": nobody has written to this stream.
    if (errorCode(cause) === 'ENOENT') return { whole: Buffer.alloc(0), entries: [] };
    throw ledgerFault(path, `it cannot be read (${errorCode(cause)})`, cause);
  }
}
