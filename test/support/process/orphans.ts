// Finds processes that outlived the step that started them, by a marker in their environment, and ends them.
// The runner does the same at the end of a job. Linux only: elsewhere there is no /proc to read and none are found.
import { readdir, readFile } from 'node:fs/promises';

export type Orphan = { readonly pid: number; readonly command: string };

export async function endOrphans(variable: string, value: string): Promise<readonly Orphan[]> {
  const found: Orphan[] = [];
  for (const pid of await processIds()) {
    // A process that has ended and only waits for its parent shows no environment any more.
    const environment = await textOf(`/proc/${pid}/environ`);
    if (!environment.split('\0').includes(`${variable}=${value}`)) continue;
    const command = (await textOf(`/proc/${pid}/cmdline`)).split('\0').join(' ').trim();
    if (end(pid)) found.push({ pid, command });
  }
  return found;
}

async function processIds(): Promise<readonly number[]> {
  if (process.platform !== 'linux') return [];
  const names = await readdir('/proc');
  return names.map(Number).filter(pid => Number.isInteger(pid) && pid !== process.pid);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    // The process ended between the listing and this read, or belongs to another user: neither is ours to end.
    return '';
  }
}

function end(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself in this moment, which is what was wanted.
    return false;
  }
}
