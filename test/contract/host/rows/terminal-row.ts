// The terminal as the suite sees it. Its output may stand in a script of either runner, so that both read it too.
import type { ChildEnd } from '../../../support/process/child.js';
import { obeyedByAgent } from './azure-row.js';
import { obeyedByRunner } from './github-row.js';
import { type HostRow, type Observed, printedLines } from './row.js';

export const terminalRow: HostRow = {
  name: 'the terminal',
  host: 'terminal',
  hasAfterwork: false,
  jobStatus: undefined,
  hasSummary: false,
  hasOutputs: false,
  emptyInput: '',
  annotationKinds: [],
  prepare: async (_folder, given) => ({ flags: given.inputs, json: false, environment: {} }),
  observe: async (_folder, end) => observe(end),
};

export const terminalJsonRow: HostRow = {
  ...terminalRow,
  name: 'the terminal with --json',
  hasOutputs: true,
  prepare: async (_folder, given) => ({ flags: given.inputs, json: true, environment: {} }),
  observe: async (_folder, end) => ({ ...observe(end), outputs: documentIn(end).outputs }),
};

export type EndingDocument = {
  readonly step: string;
  readonly outcome: string;
  readonly headline: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly error?: {
    readonly code: string;
    readonly class: string;
    readonly message: string;
    readonly hint: string;
    readonly facts: Readonly<Record<string, string | number | boolean>>;
  };
};

/** All of standard output has to be the one document; before the end there is none. */
export function documentIn({ stdout }: ChildEnd): EndingDocument {
  if (stdout === '') return { step: '', outcome: '', headline: '', outputs: {} };
  // The cast: what the tests then compare would fail on any other shape.
  return JSON.parse(stdout) as EndingDocument;
}

function observe(end: ChildEnd): Observed {
  const lines = printedLines(end.stdout + end.stderr);
  return {
    plain: lines,
    annotations: [],
    debug: [],
    groups: [],
    masks: [],
    obeyed: lines.flatMap(obeyedBySomebody),
    outputs: {},
    state: {},
    summary: '',
    failed: end.exitCode !== 0,
  };
}

function obeyedBySomebody(line: string): readonly string[] {
  const sequences = line.match(/[^\t\P{Cc}]/gu) ?? [];
  return [...obeyedByRunner(line), ...obeyedByAgent(line), ...sequences];
}
