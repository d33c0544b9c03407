// The terminal: `azure-promote <step>` and the commands that are not steps.
import { didYouMean } from '../fault/did-you-mean.js';
import { explainFault } from '../fault/explain.js';
import { asFault, Fault } from '../fault/fault.js';
import type { HostProcess } from '../host/host-process.js';
import { exitCode, outcomeOf } from '../step/outcome.js';
import { allSteps } from '../steps/all.js';
import { commands } from './commands.js';
import { runStepCommand } from './step-command.js';

export type TerminalProcess = HostProcess & { readonly argv: readonly string[] };

export async function main(io: TerminalProcess): Promise<void> {
  try {
    await dispatch(io.argv.slice(2), io);
  } catch (thrown) {
    // A step ends its own faults; what arrives here is a mistake in the command, or a bug of ours.
    const fault = asFault(thrown);
    io.stderr.write(`${explainFault(fault).join('\n')}\n`);
    io.exitCode = exitCode(outcomeOf(fault.class), fault.class);
  }
}

async function dispatch(words: readonly string[], io: TerminalProcess): Promise<void> {
  const [name = 'help', ...rest] = words;
  const step = allSteps.find(one => one.name === name);
  if (step !== undefined) return runStepCommand(step, rest, io);
  const command = commands.find(one => one.name === name || one.alias === name);
  if (command !== undefined) return command.run(rest, io);
  throw unknownCommand(name);
}

function unknownCommand(name: string): Fault {
  const near = didYouMean(
    name,
    [...allSteps, ...commands].map(one => one.name),
  );
  const question = near === undefined ? '' : `; did you mean ${near}?`;
  return new Fault('COMMAND_UNKNOWN', `there is no command ${JSON.stringify(name.slice(0, 60))}${question}`);
}
