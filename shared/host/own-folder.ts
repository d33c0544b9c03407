// A folder of this process alone. The agent's library cannot be loaded without one, and a full disk must not keep a step,
// or the end of a job, from taking traffic back.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type OwnFolder = {
  readonly path: string;
  /** Why it does not lie where the agent would read from it: nobody finds a page there. */
  readonly unwritten?: unknown;
};

/** In memory, where there is such a place. */
const lastPlace = '/dev/shm';
/** As long as what the library writes there. */
const sample = '0'.repeat(36);

export async function ownFolder(wanted: string | undefined): Promise<OwnFolder> {
  const first = wanted || tmpdir();
  let unwritten: unknown;
  for (const place of [first, tmpdir(), lastPlace]) {
    try {
      const path = await mkdtemp(join(place, 'azure-promote-'));
      await writeFile(join(path, 'sample'), sample);
      return { path, ...(unwritten !== undefined && { unwritten }) };
    } catch (thrown) {
      // The disk is full, or nobody may write there. The first reason is the one that somebody can do something about.
      unwritten ??= thrown;
    }
  }
  throw new Error(`no file of ${sample.length} bytes can be written: make room in ${first}`, {
    cause: unwritten,
  });
}
