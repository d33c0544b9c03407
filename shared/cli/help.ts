// `azure-promote help`: the list of steps and commands, or the help of one step.
import type { HostProcess } from '../host/host-process.js';
import { type Command, commandList } from '../manifest/command-list.js';
import { stepHelp } from '../manifest/help.js';
import { allSteps } from '../steps/all.js';
import { unknownCommand } from './unknown-command.js';

export async function help(
  words: readonly string[],
  io: HostProcess,
  commands: readonly Command[],
): Promise<void> {
  const [wanted] = words;
  const step = allSteps.find(({ name }) => name === wanted);
  const known = [...allSteps, ...commands].map(({ name }) => name);
  if (wanted !== undefined && !known.includes(wanted)) throw unknownCommand(wanted, known);
  io.stdout.write(`${step === undefined ? commandList({ steps: allSteps, commands }) : stepHelp(step)}\n`);
}
