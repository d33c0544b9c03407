// Starts one real child process, keeps all it prints, and tells how it ended.
// The environment is exactly the one given: nothing of the test process leaks in.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { lineCutter } from './lines.js';

export type OutputStream = 'stdout' | 'stderr';

export type ChildPlan = {
  readonly command: string;
  readonly parameters: readonly string[];
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly onLine?: (line: string, stream: OutputStream) => void;
  /** How long output may stay open after the exit, held by a grandchild; five seconds as on the runner. */
  readonly drainMilliseconds?: number;
};

export type ChildEnd = {
  readonly exitCode: number | undefined;
  readonly signal: NodeJS.Signals | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
};

export type RunningChild = {
  readonly pid: number;
  readonly send: (signal: NodeJS.Signals) => boolean;
  readonly ended: Promise<ChildEnd>;
};

type Ending = Pick<ChildEnd, 'exitCode' | 'signal'>;

/** Resolves once the child runs; rejects when it cannot be started. Standard input is closed after `input`. */
export async function startChild(plan: ChildPlan): Promise<RunningChild> {
  const began = performance.now();
  const child = spawn(plan.command, plan.parameters, {
    cwd: plan.directory,
    env: { ...plan.environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const printed = { stdout: collect(child, 'stdout', plan), stderr: collect(child, 'stderr', plan) };
  const ending = endingOf(child, plan.drainMilliseconds ?? 5000);
  const pid = await pidOf(child, plan);
  // A child that ends without reading breaks the pipe; how it ended says more than the broken pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.end(plan.input ?? '');
  const ended = ending.then(end => ({
    ...end,
    stdout: printed.stdout(),
    stderr: printed.stderr(),
    milliseconds: performance.now() - began,
  }));
  return { pid, send: signal => child.kill(signal), ended };
}

export async function runChild(plan: ChildPlan): Promise<ChildEnd> {
  const child = await startChild(plan);
  return child.ended;
}

function collect(child: ChildProcessWithoutNullStreams, name: OutputStream, plan: ChildPlan): () => string {
  const stream = child[name];
  const cutter = lineCutter(line => plan.onLine?.(line, name));
  const pieces: string[] = [];
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => {
    pieces.push(text);
    cutter.push(text);
  });
  // First in the row of listeners: Node's own one may report the end of the whole child from this very event.
  stream.prependListener('close', () => cutter.end());
  return () => pieces.join('');
}

function pidOf(child: ChildProcessWithoutNullStreams, plan: ChildPlan): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', cause =>
      reject(new Error(`Cannot start ${plan.command}: ${cause.message}`, { cause })),
    );
    child.once('spawn', () => resolve(child.pid ?? -1));
  });
}

function endingOf(child: ChildProcessWithoutNullStreams, drainMilliseconds: number): Promise<Ending> {
  return new Promise(resolve => {
    let drain: NodeJS.Timeout | undefined;
    child.once('exit', () => {
      drain = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, drainMilliseconds);
    });
    child.once('close', (exitCode, signal) => {
      clearTimeout(drain);
      resolve({ exitCode: exitCode ?? undefined, signal: signal ?? undefined });
    });
  });
}
