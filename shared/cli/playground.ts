// `azure-promote playground`: the local Azure, from the same bundle.
import { PlaygroundUsage, playgroundCommand } from '../../playground/terminal.js';
import { Fault } from '../fault/fault.js';
import type { HostProcess } from '../host/host-process.js';

export async function playground(words: readonly string[], io: HostProcess): Promise<void> {
  try {
    await playgroundCommand(words, io.stdout);
  } catch (thrown) {
    // The playground shares no code with the product; its word for a wrong argument becomes ours here.
    if (!(thrown instanceof PlaygroundUsage)) throw thrown;
    throw new Fault('INPUT_INVALID', thrown.message, {
      hint: 'run azure-promote playground --help',
      cause: thrown,
    });
  }
}
