// The narrow part of Node's `process` that a host adapter needs. `process` itself fits; only a door passes it.

export type StopSignal = 'SIGINT' | 'SIGTERM' | 'SIGBREAK' | 'SIGHUP';

export type Printer = {
  /** Replaced for a moment while a library is loaded that prints on import; see official/task-library. */
  write: (text: string, done?: () => void) => unknown;
  readonly isTTY?: boolean;
  readonly on: (event: 'error', listener: () => void) => unknown;
};

export type HostProcess = {
  readonly env: Record<string, string | undefined>;
  /** Of Node. */
  readonly version: string;
  readonly stdout: Printer;
  readonly stderr: Printer;
  readonly on: (event: StopSignal, listener: () => void) => unknown;
  readonly off: (
    event: StopSignal | 'uncaughtException' | 'unhandledRejection',
    listener: (() => void) | NodeJS.UncaughtExceptionListener | NodeJS.UnhandledRejectionListener,
  ) => unknown;
  readonly listeners: {
    (event: 'uncaughtException'): readonly NodeJS.UncaughtExceptionListener[];
    (event: 'unhandledRejection'): readonly NodeJS.UnhandledRejectionListener[];
  };
  /** Written at the end, never read. */
  exitCode?: unknown;
};

/** Moves variables out of the environment, so that no child process inherits them. */
export function takeVariables(
  environment: HostProcess['env'],
  prefixes: readonly string[],
): ReadonlyMap<string, string> {
  const taken = new Map<string, string>();
  for (const [name, value] of Object.entries(environment)) {
    if (!prefixes.some(prefix => name.startsWith(prefix))) continue;
    if (value !== undefined) taken.set(name, value);
    delete environment[name];
  }
  return taken;
}

/** A reader that goes away (`| head -1`) ends the printing, not the step. */
export function outliveReaders(io: HostProcess): void {
  for (const printer of [io.stdout, io.stderr]) printer.on('error', () => undefined);
}

/** Resolves when everything printed so far has left the process. */
export async function printed(io: HostProcess): Promise<void> {
  for (const printer of [io.stdout, io.stderr]) {
    await new Promise<void>(resolve => {
      printer.write('', () => resolve());
    });
  }
}
