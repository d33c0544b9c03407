// The lock on a file: a folder that holds nothing but the file which its owner is about to put in place.
// Whoever takes over from a dead owner deletes that file first. An owner that was only slow then has nothing left to
// put in place, so that no write is lost, whoever was right. Neither process ids nor clocks of machines are compared.
import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Fault } from '../fault/fault.js';
import type { Clock } from '../http/clock.js';

const pollMilliseconds = 20;
/** An owner holds it for milliseconds. One that shows no change for ten seconds of looking is dead. */
const looksUntilDead = 500;
const looksUntilBusy = 1_500;

type Text = string | readonly (string | Uint8Array)[];

export type Lock = {
  /** Puts a text, or its pieces, in the place of the file. False when another process has taken the lock over. */
  readonly replace: (text: Text) => Promise<boolean>;
  readonly release: () => Promise<void>;
};

/** Its folder must exist. */
export async function takeLock(path: string, clock: Clock): Promise<Lock> {
  const folder = `${path}.lock`;
  let [owner, unchanged] = ['', 0];
  for (let look = 0; look < looksUntilBusy; look += 1) {
    const seen = await ownerOf(folder);
    if (seen === '') {
      const token = randomUUID();
      if (await claim(path, folder, token)) return lockOn(path, folder, token);
    }
    unchanged = seen === owner ? unchanged + 1 : 0;
    owner = seen;
    if (owner !== '' && unchanged >= looksUntilDead) await give(folder, owner);
    else await clock.sleep(pollMilliseconds);
  }
  throw new Fault('LEDGER_BUSY', 'the ledger is written to by others all the time', {
    facts: { lock: folder },
  });
}

/** The name of the file inside, which names its owner; empty when nobody holds the lock. */
async function ownerOf(folder: string): Promise<string> {
  try {
    return (await readdir(folder))[0] ?? '';
  } catch (cause) {
    // No such folder: free. Anything else lies in the way.
    if (errorCode(cause) === 'ENOENT') return '';
    throw ledgerFault(folder, `its lock cannot be read (${errorCode(cause)})`, cause);
  }
}

/** A folder that is not empty is in place of another one at once, or not at all: only one claim can win. */
async function claim(path: string, folder: string, token: string): Promise<boolean> {
  const own = `${path}.${token}`;
  try {
    await mkdir(own);
    await writeFile(join(own, token), '');
    await removeEmpty(folder);
    return await moved(own, folder);
  } catch (cause) {
    // Read-only, full or gone: nobody could write here.
    throw ledgerFault(path, `it cannot be locked (${errorCode(cause)})`, cause);
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

async function moved(own: string, folder: string): Promise<boolean> {
  try {
    await rename(own, folder);
    return true;
  } catch (cause) {
    // Somebody was faster.
    if (isTaken(cause)) return false;
    throw cause;
  }
}

function lockOn(path: string, folder: string, token: string): Lock {
  return {
    replace: async text => {
      try {
        await fill(join(folder, token), typeof text === 'string' ? [text] : text);
        await rename(join(folder, token), path);
      } catch (cause) {
        // Gone: taken over. Disk full, read-only and so on: the old file still stands, since renaming comes last.
        if (errorCode(cause) === 'ENOENT') return false;
        throw ledgerFault(path, `it cannot be written (${errorCode(cause)})`, cause);
      }
      await syncFolder(dirname(path));
      return true;
    },
    release: () => give(folder, token),
  };
}

/** On disk before it has its name. It must exist: it is never made anew. */
async function fill(fresh: string, pieces: Exclude<Text, string>): Promise<void> {
  const file = await open(fresh, 'r+');
  try {
    for (const piece of pieces) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the new name last. Windows has no such thing and says so. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch (cause) {
    // The file is in place already. Where folders cannot be synced nothing more can be done.
    const why = errorCode(cause);
    if (['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP'].includes(why)) return;
    throw ledgerFault(folder, `what was written may not last (${why})`, cause);
  } finally {
    await handle?.close();
  }
}

async function give(folder: string, owner: string): Promise<void> {
  await rm(join(folder, owner), { force: true });
  await removeEmpty(folder);
}

/** An empty lock is nobody's. One with a file in it stays: its owner has just come. */
async function removeEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (cause) {
    // Gone already, or not empty.
    if (errorCode(cause) !== 'ENOENT' && !isTaken(cause)) throw cause;
  }
}

function isTaken(cause: unknown): boolean {
  return ['EEXIST', 'ENOTEMPTY', 'EPERM', 'EBUSY'].includes(errorCode(cause));
}

export function ledgerFault(path: string, why: string, cause?: unknown): Fault {
  return new Fault('LEDGER_UNREADABLE', `the ledger cannot be used: ${why}`, { facts: { path }, cause });
}

/** By its looks: an error that Node makes may be of another realm. */
export function errorCode(thrown: unknown): string {
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' ? code : 'unknown';
}
