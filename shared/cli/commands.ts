// The commands of the terminal that are not steps. Each is loaded when it is called.
import type { HostProcess } from '../host/host-process.js';

export type Command = {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** The one word that may follow. */
  readonly operands?: string;
  /** It reads what follows by itself, `--help` among it. */
  readonly readsWords?: true;
  /** One line for the list. */
  readonly summary: string;
  readonly run: (words: readonly string[], io: HostProcess) => Promise<void>;
};

export const commands: readonly Command[] = [
  {
    name: 'demo',
    summary: 'See it work against a local Azure. Nothing to install, nothing to sign in to.',
    run: async (words, io) => (await import('./demo.js')).demo(words, io),
  },
  {
    name: 'playground',
    readsWords: true,
    summary: 'Start a local Azure with real traffic, and print the environment to use it.',
    run: async (words, io) => (await import('./playground.js')).playground(words, io),
  },
  {
    name: 'doctor',
    readsWords: true,
    summary: 'Check that a step could work from here: versions, clock, identity, ledger.',
    run: async (words, io) => {
      const [{ doctor }, { runStepCommand }] = await Promise.all([
        import('./doctor.js'),
        import('./step-command.js'),
      ]);
      return runStepCommand(doctor, words, io);
    },
  },
  {
    name: 'explain',
    operands: 'CODE',
    summary: 'Say what an error code means and what to do about it.',
    run: async (words, io) => (await import('./explain.js')).explain(words, io),
  },
  {
    name: 'help',
    aliases: ['--help', '-h'],
    operands: 'STEP',
    summary: 'Show this list, or with a name behind it the help of that step.',
    run: async (words, io) => (await import('./help.js')).help(words, io, commands),
  },
  {
    name: 'version',
    aliases: ['--version'],
    summary: 'Print the version.',
    run: async (_, io) => {
      const { version } = await import('../wiring/version.js');
      io.stdout.write(`azure-promote ${version}\n`);
    },
  },
];
