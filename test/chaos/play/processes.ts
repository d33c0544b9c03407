// The processes of one run, found by the marker in their environment: the harnesses keep them to themselves. Linux only.
import { readdir, readFile } from 'node:fs/promises';
import { type Arena, markerVariable } from '../stage/arena.js';

export type RunProcess = {
  readonly pid: number;
  /** The step itself, and not a program that it started. */
  readonly isStep: boolean;
};

export async function processesOf({ marker }: Arena): Promise<readonly RunProcess[]> {
  const found: RunProcess[] = [];
  for (const pid of await processIds()) {
    const environment = await textOf(`/proc/${pid}/environ`);
    if (!environment.split('\0').includes(`${markerVariable}=${marker}`)) continue;
    const words = (await textOf(`/proc/${pid}/cmdline`)).split('\0');
    found.push({ pid, isStep: words.some(word => /[\\/]dist[\\/][a-z-]+\.js$/.test(word)) });
  }
  return found;
}

/** How many were reached. */
export function signal(processes: readonly RunProcess[], name: NodeJS.Signals): number {
  return processes.filter(({ pid }) => sent(pid, name)).length;
}

function sent(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    // It has ended meanwhile.
    return false;
  }
}

async function processIds(): Promise<readonly number[]> {
  const names = await readdir('/proc');
  return names.map(Number).filter(pid => Number.isInteger(pid) && pid !== process.pid);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    // The process ended in between, or belongs to another user: neither is part of this run.
    return '';
  }
}
