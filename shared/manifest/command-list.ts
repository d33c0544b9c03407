// What `azure-promote --help` prints: the steps and the commands, given as data.
import { exitCode } from '../step/outcome.js';
import type { Definition } from './definition.js';
import { inColumns, type Row, wrap } from './layout/columns.js';
import { repositoryUrl } from './places.js';

/** A terminal command that is no step. */
export type Command = { readonly name: string; readonly operands?: string; readonly summary: string };
export type Commands = {
  readonly steps: readonly Pick<Definition, 'name' | 'summary'>[];
  readonly commands: readonly Command[];
};

export function commandList({ steps, commands }: Commands): string {
  const stepRows = steps.map(({ name, summary }): Row => [`  ${name}`, summary]);
  const commandRows = commands.map(({ name, operands, summary }): Row => {
    return [`  ${name}${operands === undefined ? '' : ` ${operands}`}`, summary];
  });
  const width = Math.max(...[...stepRows, ...commandRows].map(([term]) => term.length));
  const columns = { width: 80, gap: 2, widestTerm: 30, deepest: 2 };
  const aligned = (rows: readonly Row[]): readonly string[] =>
    inColumns(
      rows.map(([term, meaning]) => [term.padEnd(Math.min(width, columns.widestTerm)), meaning]),
      columns,
    );
  return [
    'Moves one built artifact safely through environments on Azure.',
    '',
    'Usage: azure-promote <step or command> [inputs]',
    ...(stepRows.length === 0 ? [] : ['', 'Steps', ...aligned(stepRows)]),
    ...(commandRows.length === 0 ? [] : ['', 'Commands', ...aligned(commandRows)]),
    '',
    'azure-promote <step or command> --help prints its inputs and examples.',
    ...wrap(`Exit codes: ${exitCodeLine()}.`, 80),
    `More: ${repositoryUrl}`,
  ].join('\n');
}

function exitCodeLine(): string {
  const codes: readonly (readonly [number, string])[] = [
    [exitCode('passed'), 'passed'],
    [exitCode('refused'), 'refused or rolled back'],
    [exitCode('refused', 'yours'), 'wrong use'],
    [exitCode('broken', 'world'), 'Azure, network or identity'],
    [exitCode('held'), 'held'],
    [exitCode('stranded'), 'stranded'],
    [exitCode('broken', 'ours'), 'a bug of ours'],
  ];
  return codes.map(([code, words]) => `${code} ${words}`).join(', ');
}
