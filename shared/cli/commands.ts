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
    readsWords: true,
    summary: 'Watch a good and a bad release on a local Azure.',
    run: async (words, io) => (await import('./demo/demo.js')).demo(words, io),
  },
  {
    name: 'playground',
    readsWords: true,
    summary: 'Start a local Azure with real traffic to try things on.',
    run: async (words, io) => (await import('./playground.js')).playground(words, io),
  },
  {
    name: 'plan',
    readsWords: true,
    summary: 'Tell what a ladder can see, or what promote would do.',
    run: async (words, io) => {
      const { runStepCommand } = await import('./step-command.js');
      if (words.some(word => /^--artifact(=|$)/.test(word))) {
        const { promote } = await import('../steps/promote.js');
        return runStepCommand(promote, [...words, '--dry-run=true'], io);
      }
      const { plan } = await import('./plan.js');
      return runStepCommand(plan, words, io);
    },
  },
  {
    name: 'policy',
    operands: 'VERB',
    readsWords: true,
    summary: 'Policies: show, test, or print the JSON schema.',
    run: async (words, io) => (await import('./policy/policy.js')).policy(words, io),
  },
  {
    name: 'record',
    operands: 'VERB',
    readsWords: true,
    summary: 'Records: verify a pack of them, without a network.',
    run: async (words, io) => (await import('./record/record.js')).record(words, io),
  },
  {
    name: 'judge',
    readsWords: true,
    summary: 'Judge recorded counts, line by line from standard input.',
    run: async (words, io) => (await import('./judge.js')).judge(words, io),
  },
  {
    name: 'replay',
    operands: 'FILE',
    summary: 'Replay the journal of a rollout: each decision, and why.',
    run: async (words, io) => (await import('./replay.js')).replay(words, io),
  },
  {
    name: 'pause',
    operands: 'PROMOTION',
    readsWords: true,
    summary: 'Ask a promotion to wait where it is; judging goes on.',
    run: async (words, io) => (await import('./orders.js')).order('pause', words, io),
  },
  {
    name: 'continue',
    operands: 'PROMOTION',
    readsWords: true,
    summary: 'Tell a promotion that waits or is held to go on.',
    run: async (words, io) => (await import('./orders.js')).order('continue', words, io),
  },
  {
    name: 'abort',
    operands: 'PROMOTION',
    readsWords: true,
    summary: 'Tell a promotion to end: its traffic goes back.',
    run: async (words, io) => (await import('./orders.js')).order('abort', words, io),
  },
  {
    name: 'doctor',
    readsWords: true,
    summary: 'Check that a step could work from here.',
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
    summary: 'Show this list, or the help of the step behind it.',
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
