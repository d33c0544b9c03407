// What was read of a stream before. It is read every minute and grows by a line or two: then only these are parsed, and no
// memory is taken for the others again.
import { type FileHandle, open } from 'node:fs/promises';
import type { Entry } from './entry.js';

export type FileMemory = {
  /** What is under way: the next one waits for it, since both would use the same room. */
  turn: Promise<unknown>;
  /** The newest text, at its beginning; more room than it needs. */
  text: Buffer;
  /** Where the next text is read to, so that both can be compared. */
  spare: Buffer;
  /** So many bytes of the text were parsed, to these entries. */
  bytes: number;
  entries: readonly Entry[];
};

export function emptyMemory(): FileMemory {
  return { turn: Promise.resolve(), text: Buffer.alloc(0), spare: Buffer.alloc(0), bytes: 0, entries: [] };
}

export function inTurn<T>(memory: FileMemory, work: () => Promise<T>): Promise<T> {
  const next = memory.turn.then(work, work);
  memory.turn = next.catch(() => undefined);
  return next;
}

/** The whole text of a file; what was parsed of it is forgotten where it does not begin with that any more. */
export async function readInto(memory: FileMemory, path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    if (memory.spare.length < size) memory.spare = Buffer.alloc(2 * size);
    const length = await readFully(handle, memory.spare.subarray(0, size));
    const { text, spare, bytes } = memory;
    const goesOn = length >= bytes && spare.subarray(0, bytes).equals(text.subarray(0, bytes));
    if (!goesOn) [memory.bytes, memory.entries] = [0, []];
    [memory.text, memory.spare] = [spare, text];
    return spare.subarray(0, length);
  } finally {
    await handle.close();
  }
}

/** A file that is replaced by another one and never changed has the size that it is said to have. */
async function readFully(handle: FileHandle, into: Buffer): Promise<number> {
  let length = 0;
  while (length < into.length) {
    const { bytesRead } = await handle.read(into, length, into.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length;
}
