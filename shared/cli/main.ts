// The terminal: `azure-promote <step>` and the commands that are not steps.
import { asFault, Fault } from '../fault/fault.js';
import { type HostProcess, outliveReaders } from '../host/host-process.js';
import { outcomeOf } from '../step/outcome.js';
import { loadStep, stepNames } from '../steps/loading.js';
import { isCallForHelp } from './arguments.js';
import { type Command, commands } from './commands.js';
import { unknownCommand } from './unknown-command.js';

export type TerminalProcess = HostProcess & { readonly argv: readonly string[] };

export async function main(io: TerminalProcess): Promise<void> {
  outliveReaders(io);
  const [name = 'help', ...words] = io.argv.slice(2);
  try {
    await dispatch(name, words, io);
  } catch (thrown) {
    // A step ends its own faults; what arrives here is a mistake in the command, or a bug of ours.
    const fault = asFault(thrown);
    const { terminal } = await import('../host/terminal.js');
    const host = terminal(io, { flags: {}, json: words.includes('--json') });
    await host.finish({ step: name, outcome: outcomeOf(fault.class), headline: fault.message, fault });
  }
}

async function dispatch(name: string, words: readonly string[], io: TerminalProcess): Promise<void> {
  const step = await loadStep(name);
  if (step !== undefined) {
    const { runStepCommand } = await import('./step-command.js');
    return runStepCommand(step, words, io);
  }
  const command = commands.find(one => one.name === name || one.aliases?.includes(name));
  if (command === undefined)
    throw unknownCommand(name, [...stepNames, ...commands.map(({ name: known }) => known)]);
  if (command.readsWords) return command.run(words, io);
  if (words.some(isCallForHelp)) return showUsage(command, io);
  const stray = words[command.operands === undefined ? 0 : 1];
  if (stray === undefined) return command.run(words, io);
  throw new Fault('INPUT_INVALID', `${command.name} does not take ${JSON.stringify(stray.slice(0, 60))}`, {
    hint: `run azure-promote ${command.name} --help`,
  });
}

function showUsage({ name, operands, summary }: Command, io: TerminalProcess): void {
  const behind = operands === undefined ? '' : ` [${operands}]`;
  io.stdout.write(`${summary}\n\nUsage: azure-promote ${name}${behind}\n`);
}
