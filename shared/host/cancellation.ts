// The first signal of the host as an AbortSignal. Hosts send SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL.
import { Fault } from '../fault/fault.js';
import type { HostProcess, StopSignal } from './host-process.js';

// SIGBREAK is what a runner sends on Windows.
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const satisfies readonly StopSignal[];

/** SIGHUP comes when a terminal is closed. Without one, as under nohup, it is meant to be survived. */
function signalsFor(io: HostProcess): readonly StopSignal[] {
  return io.stdout.isTTY === true ? [...stopSignals, 'SIGHUP'] : stopSignals;
}

/**
 * `again` says what the signals after the first do: on a runner nothing, since SIGTERM belongs to the same
 * order to stop and the seconds after it are still ours; on a terminal a second Ctrl-C ends the process.
 */
export function watchCancellation(io: HostProcess, again: 'ignore' | 'end'): AbortSignal {
  const controller = new AbortController();
  const listeners = signalsFor(io).map(signal => {
    const listener = (): void => {
      if (again === 'end') for (const [name, old] of listeners) io.off(name, old);
      // Aborting a second time changes nothing: the first reason stays.
      controller.abort(new Fault('CANCELLED', `the run was cancelled by ${signal}`, { facts: { signal } }));
    };
    return [signal, listener] as const;
  });
  for (const [signal, listener] of listeners) io.on(signal, listener);
  return controller.signal;
}

/** Whoever presses Ctrl-C again while traffic goes back is in a hurry, and does not mean to leave it half-way. */
export function ignoreSignals(io: HostProcess): void {
  for (const signal of signalsFor(io)) io.on(signal, () => undefined);
}
