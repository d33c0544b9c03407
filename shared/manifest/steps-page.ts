// All steps on one page: docs/reference/steps.md.

import { camelCase } from '../step/names.js';
import { exitCode, isGreen, type Outcome, outcomes } from '../step/outcome.js';
import { standingOutputs } from '../step/step.js';
import type { Definition } from './definition.js';
import { code, table } from './layout/markdown.js';
import { actionReference, majorVersion, readmePath, taskName } from './places.js';

export const stepsPagePath = 'docs/reference/steps.md';

const outcomeWords = {
  passed: 'It did what it was asked, or found what it was to find.',
  refused: 'It said no before or instead of acting.',
  'rolled-back': 'It began, then went back to what was there before.',
  held: 'It stopped where it is, and a person has to decide.',
  waiting: 'It ended early on purpose; `resume` goes on.',
  stranded: 'It could neither finish nor go back; the log has the commands that do.',
  broken: 'It failed for a reason that is not yours.',
} as const satisfies Record<Outcome, string>;

export function stepsPage(definitions: readonly Definition[]): string {
  return [
    '<!-- generated from shared/steps; run npm run manifests -->',
    '# Steps',
    'Each step is an action on GitHub, a task on Azure Pipelines and a command on a terminal. One definition makes all three, so they have the same inputs and outputs and differ only in spelling.',
    stepTable(definitions),
    '## How a step ends',
    'The output `outcome` says how a step ended. A green one lets the run go on; on a red one the step fails.',
    outcomeTable(),
    'A fault ends a step with `refused` or `broken` and says more: see [errors](errors.md), which also has the exit codes of faults.',
    '## Outputs of every step',
    table(
      ['GitHub', 'Azure Pipelines', 'Meaning'],
      Object.entries(standingOutputs).map(([name, words]) => [code(name), code(camelCase(name)), words]),
    ),
    ...definitions.flatMap(section),
  ]
    .join('\n\n')
    .concat('\n');
}

function stepTable(definitions: readonly Definition[]): string {
  const rows = definitions.map(({ name, summary }) => [
    `[${name}](#${name})`,
    code(actionReference(name)),
    code(`${taskName(name)}@${majorVersion}`),
    code(`azure-promote ${name}`),
    summary,
  ]);
  return table(['Step', 'GitHub', 'Azure Pipelines', 'Terminal', 'What it does'], rows);
}

function outcomeTable(): string {
  const rows = outcomes.map(outcome => [
    code(outcome),
    isGreen(outcome) ? 'green' : 'red',
    String(exitCode(outcome)),
    outcomeWords[outcome],
  ]);
  return table(['Outcome', 'Run', 'Exit code on a terminal', 'Meaning'], rows);
}

function section({ name, about }: Definition): readonly string[] {
  return [
    `## ${name}`,
    ...about,
    `Inputs, outputs and examples: [${readmePath(name)}](../../${readmePath(name)}).`,
  ];
}
