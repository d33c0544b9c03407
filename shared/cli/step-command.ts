// A step on the terminal: its flags, its help, its run.
import type { HostProcess } from '../host/host-process.js';
import { terminal } from '../host/terminal.js';
import { stepHelp } from '../manifest/help.js';
import { clockFrom } from '../wiring/clock.js';
import { type AnyStep, runStep } from '../wiring/run.js';
import { parseStepArguments } from './arguments.js';

export async function runStepCommand(
  step: AnyStep,
  words: readonly string[],
  io: HostProcess,
): Promise<void> {
  const given = parseStepArguments(step.inputs, words);
  if (given.help) {
    io.stdout.write(`${stepHelp(step)}\n`);
    return;
  }
  const host = terminal(io, { flags: given.flags, json: given.json });
  await runStep(step, { host, clock: clockFrom(io.env), environment: io.env, runtime: io.version });
}
