// `azure-promote playground`: the local Azure, from the same bundle.

import { PlaygroundUsage } from '../../playground/terminal/flags.js';
import { playgroundCommand } from '../../playground/terminal/terminal.js';
import { Fault } from '../fault/fault.js';
import type { HostProcess } from '../host/host-process.js';

export async function playground(words: readonly string[], io: HostProcess): Promise<void> {
  try {
    await playgroundCommand(words, io.stdout, readYaml);
  } catch (thrown) {
    // The playground shares no code with the product; its word for a wrong argument becomes ours here.
    if (!(thrown instanceof PlaygroundUsage)) throw thrown;
    throw new Fault('INPUT_INVALID', thrown.message, {
      hint: 'run azure-promote playground --help',
      cause: thrown,
    });
  }
}

/** The playground knows no package, so that what reads scenario files is handed to it. */
async function readYaml(text: string) {
  const { isNode, LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem !== undefined) throw problem;
  return {
    value: document.toJS({ maxAliasCount: 100 }),
    lineOf: (at: readonly (string | number)[]) => {
      const node = document.getIn(at, true);
      const offset = isNode(node) ? node.range?.[0] : undefined;
      return offset === undefined ? undefined : lines.linePos(offset).line;
    },
  };
}
