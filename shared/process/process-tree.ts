// Ends a child process together with everything that it started.
import { type ChildProcess, spawn } from 'node:child_process';
import { kill, platform } from 'node:process';

/** On POSIX the child leads a group of its own, which a signal reaches as a whole; Windows walks the tree. */
export function leadsGroup(): boolean {
  return platform !== 'win32';
}

export function signalTree(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  const { pid } = child;
  if (pid === undefined) return;
  if (!leadsGroup()) {
    endTreeOnWindows(pid);
    return;
  }
  try {
    kill(-pid, signal);
  } catch (thrown) {
    // ESRCH: the whole group is gone already. EPERM: macOS says so of a group of zombies.
    const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
    const gone = code === 'ESRCH' || code === 'EPERM';
    if (!gone) throw thrown;
  }
}

/** Windows has no signals: a tree is either alive or ended. */
function endTreeOnWindows(pid: number): void {
  const killer = spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true });
  killer.on('error', () => {
    // Without taskkill only the child itself can be reached.
    kill(pid);
  });
}
