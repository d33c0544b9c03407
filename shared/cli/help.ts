// `azure-promote help`: the list of steps and commands, or the help of one step.
import type { HostProcess } from '../host/host-process.js';
import { type Command, commandList } from '../manifest/command-list.js';
import { stepHelp } from '../manifest/help.js';
import { allSteps } from '../steps/all.js';

export async function help(
  words: readonly string[],
  io: HostProcess,
  commands: readonly Command[],
): Promise<void> {
  const step = allSteps.find(({ name }) => name === words[0]);
  io.stdout.write(`${step === undefined ? commandList({ steps: allSteps, commands }) : stepHelp(step)}\n`);
}
