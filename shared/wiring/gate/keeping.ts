// Where the evidence and the page of a gate are written: a folder that lives as long as the job, or that was named.
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { asFault } from '../../fault/fault.js';
import type { Kept } from '../../steps/slo-gate/port.js';

type Environment = Readonly<Record<string, string | undefined>>;

export type Keeping = {
  readonly folder: string | undefined;
  readonly environment: Environment;
  /** When and for whom, so that two gates of one job do not write over each other. */
  readonly now: number;
  readonly service: string;
  readonly warn: (text: string) => void;
};

export async function keep({ evidence, page }: Kept, keeping: Keeping): Promise<Kept> {
  const folder = folderOf(keeping);
  const stamp = new Date(keeping.now).toISOString().replace(/[-:]|\.\d+/g, '');
  const stem = `slo-gate-${keeping.service.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 60)}-${stamp}`;
  try {
    await mkdir(folder, { recursive: true });
    return {
      evidence: await written(folder, `${stem}.json`, evidence),
      page: await written(folder, `${stem}.html`, page),
    };
  } catch (thrown) {
    // A disk that is full, or a folder that nobody may write to: the verdict is worth more than its picture.
    keeping.warn(`the evidence is not kept: ${asFault(thrown).message}`);
    return { evidence: '', page: '' };
  }
}

function folderOf({ folder, environment }: Keeping): string {
  if (folder !== undefined) return resolve(folder);
  const runner = environment['RUNNER_TEMP'] ?? environment['AGENT_TEMPDIRECTORY'];
  return join(runner ?? tmpdir(), 'azure-promote');
}

/** A second gate of the same second gets a name of its own. */
async function written(folder: string, name: string, text: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const own = number === 1 ? name : name.replace(/(\.\w+)$/, `-${number}$1`);
    const path = join(folder, own);
    try {
      await writeFile(path, text, { flag: 'wx' });
      return path;
    } catch (thrown) {
      // The name is taken. Anything else is for whoever called.
      if (number >= 100 || !isTaken(thrown)) throw thrown;
    }
  }
}

function isTaken(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== undefined && String(thrown).includes('EEXIST');
}
