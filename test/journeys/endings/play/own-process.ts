// What a host needs of a process, made by hand: it keeps what is printed and how it ended, and can be sent a signal.
import type { HostProcess, StopSignal } from '../../../../shared/host/host-process.js';

export type OwnProcess = {
  readonly io: HostProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly send: (signal: StopSignal) => void;
};

export function ownProcess(environment: Readonly<Record<string, string>>): OwnProcess {
  const [out, err]: [string[], string[]] = [[], []];
  const listeners = new Map<unknown, Set<() => void>>();
  const none = (() => []) as HostProcess['listeners']; // nobody listens to the end of a process that is none
  const io: HostProcess = {
    env: { ...environment },
    version: process.version,
    stdout: printer(out),
    stderr: printer(err),
    on: (signal, listener) => {
      listeners.set(signal, (listeners.get(signal) ?? new Set()).add(listener));
    },
    off: (signal, listener) => {
      for (const each of listeners.get(signal) ?? [])
        if (each === listener) listeners.get(signal)?.delete(each);
    },
    listeners: none,
  };
  return {
    io,
    stdout: () => out.join(''),
    stderr: () => err.join(''),
    send: signal => {
      for (const listener of [...(listeners.get(signal) ?? [])]) listener();
    },
  };
}

function printer(texts: string[]): HostProcess['stdout'] {
  return {
    write: (text, done) => {
      texts.push(text);
      done?.();
      return true;
    },
    on: () => undefined,
  };
}
