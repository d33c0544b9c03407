// The only place that starts other programs: no shell, a deadline, limits, and no child left behind.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import type { Clock } from '../http/clock.js';
import { type CappedOutput, collect } from './capped-output.js';
import { leadsGroup, signalTree } from './process-tree.js';

export type ProcessRequest = {
  readonly command: string;
  readonly args: readonly string[];
  /** The whole environment of the child. Default: ours. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly folder?: string;
  /** Written to its standard input, which is closed in any case. */
  readonly input?: string;
  readonly deadlineMilliseconds: number;
  /** Kept of each of the two outputs. */
  readonly maxOutputBytes: number;
  readonly clock: Clock;
  /** On abort the child and its children are ended; then the promise rejects with the signal's reason. */
  readonly signal: AbortSignal;
};

export type ProcessResult =
  | (Printed & {
      readonly kind: 'ended';
      /** Undefined when a signal ended it. */
      readonly exitCode: number | undefined;
      readonly signal: string | undefined;
    })
  | (Printed & { readonly kind: 'timed-out' })
  | { readonly kind: 'not-found' }
  /** It exists and could not be started; `error` is the system's code, such as EACCES. */
  | { readonly kind: 'not-started'; readonly error: string };

export type Printed = { readonly stdout: string; readonly stderr: string; readonly truncated: boolean };

/** Between the polite signal and the other one. A cancelled run has seconds, not minutes. */
const graceMilliseconds = 2_000;
/** A grandchild that outlives its parent may hold the pipes open for as long as it likes. */
const pipesMilliseconds = 500;

export async function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  request.signal.throwIfAborted();
  const child = start(request);
  const outputs = [child.stdout, child.stderr].map(stream => collect(stream, request.maxOutputBytes));
  const failure = await started(child);
  if (failure !== undefined) return failure;
  const over = new AbortController();
  const stopped = stopOnTime(child, request, over.signal);
  const end = await ended(child, request.clock);
  over.abort();
  const why = await stopped;
  if (why !== undefined) signalTree(child, 'SIGKILL');
  for (const output of outputs) output.release();
  if (why === 'aborted') throw request.signal.reason;
  return why === 'timed-out'
    ? { kind: why, ...printed(outputs) }
    : { kind: 'ended', ...end, ...printed(outputs) };
}

function start({ command, args, env, folder, input }: ProcessRequest): ChildProcessWithoutNullStreams {
  const child = spawn(command, args, {
    detached: leadsGroup(),
    windowsHide: true,
    ...(env === undefined ? {} : { env: { ...env } }),
    ...(folder === undefined ? {} : { cwd: folder }),
  });
  child.stdin.on('error', () => {
    // The child ended, or never began, without reading all of its input. Its result says how that went.
  });
  child.stdin.end(input ?? '');
  return child;
}

function started(child: ChildProcessWithoutNullStreams): Promise<ProcessResult | undefined> {
  return new Promise(resolve => {
    child.once('spawn', () => resolve(undefined));
    child.on('error', (error: NodeJS.ErrnoException) => {
      // Before it runs: it cannot be started. Later: a signal did not reach it, which its end will show.
      resolve(
        error.code === 'ENOENT' ? { kind: 'not-found' } : { kind: 'not-started', error: error.code ?? '' },
      );
    });
  });
}

type End = { readonly exitCode: number | undefined; readonly signal: string | undefined };

function ended(child: ChildProcessWithoutNullStreams, clock: Clock): Promise<End> {
  return new Promise(resolve => {
    const closed = new AbortController();
    child.once('exit', (code, signal) => {
      const end = { exitCode: code ?? undefined, signal: signal ?? undefined };
      child.once('close', () => {
        closed.abort();
        resolve(end);
      });
      clock.sleep(pipesMilliseconds, closed.signal).then(
        () => resolve(end),
        () => {
          // The pipes closed in time, so that the sleep was called off.
        },
      );
    });
  });
}

type Stopped = 'aborted' | 'timed-out' | undefined;

/** Ends the child when its time is over or the run is cancelled; says which, once the child is gone. */
async function stopOnTime(
  child: ChildProcessWithoutNullStreams,
  { clock, deadlineMilliseconds, signal }: ProcessRequest,
  over: AbortSignal,
): Promise<Stopped> {
  const why = await firstOf(clock, deadlineMilliseconds, signal, over);
  if (why === undefined) return undefined;
  signalTree(child, 'SIGTERM');
  try {
    await clock.sleep(graceMilliseconds, over);
    signalTree(child, 'SIGKILL');
  } catch {
    // The child obeyed before the grace was over.
  }
  return why;
}

async function firstOf(
  clock: Clock,
  milliseconds: number,
  signal: AbortSignal,
  over: AbortSignal,
): Promise<Stopped> {
  const either = AbortSignal.any([signal, over]);
  try {
    await clock.sleep(milliseconds, either);
    return 'timed-out';
  } catch {
    // The sleep was called off by one of the two.
    return over.aborted ? undefined : 'aborted';
  }
}

function printed(outputs: readonly CappedOutput[]): Printed {
  const [stdout, stderr] = outputs.map(output => output.text());
  return {
    stdout: stdout ?? '',
    stderr: stderr ?? '',
    truncated: outputs.some(output => output.truncated()),
  };
}
