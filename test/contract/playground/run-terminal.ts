// The terminal command as a process of its own, for tests that send it signals.

import { PlaygroundUsage } from '../../../playground/terminal/flags.js';
import { playgroundCommand } from '../../../playground/terminal/terminal.js';

try {
  await playgroundCommand(process.argv.slice(2), process.stdout);
} catch (error) {
  // Known here: wrong arguments are told to the user; anything else is a defect and must look like one.
  if (!(error instanceof PlaygroundUsage)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
