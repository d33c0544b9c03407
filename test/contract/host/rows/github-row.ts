// GitHub Actions as the suite sees it: the runner's variables and files, and its reading of the log.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, commandNames, readCommand } from '../../../support/github/commands/command.js';
import { readKeyValueFile } from '../../../support/github/commands/key-value-file.js';
import type { ChildEnd } from '../../../support/process/child.js';
import { asCompared, type Given, type HostRow, type Observed, type Prepared, printedLines } from './row.js';

const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_STEP_SUMMARY'] as const;

const registered = new Set(commandNames);

export const githubRow: HostRow = {
  name: 'GitHub Actions',
  host: 'github',
  hasAfterwork: true,
  jobStatus: { variable: 'INPUT_JOB-STATUS', cancelled: 'cancelled' },
  hasSummary: true,
  hasOutputs: true,
  emptyInput: undefined,
  annotationKinds: ['notice', 'warning', 'error'],
  prepare,
  observe,
};

async function prepare(folder: string, given: Given): Promise<Prepared> {
  for (const name of files) await writeFile(join(folder, name), '');
  const inputs = Object.entries(given.inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  const state = Object.entries(given.state).map(([name, value]) => [`STATE_${name}`, value]);
  return {
    flags: {},
    json: false,
    environment: {
      GITHUB_ACTIONS: 'true',
      ...Object.fromEntries(files.map(name => [name, join(folder, name)])),
      ...Object.fromEntries([...inputs, ...state]),
    },
  };
}

async function observe(folder: string, end: ChildEnd): Promise<Observed> {
  const lines = printedLines(end.stdout + end.stderr);
  const commands = lines.flatMap(line => readCommand(line, registered) ?? []);
  const dataOf = (name: string): readonly string[] =>
    commands.filter(command => command.name === name).map(command => command.data);
  return {
    plain: lines.filter(line => readCommand(line, registered) === undefined),
    annotations: commands.flatMap(annotation),
    debug: dataOf('debug'),
    groups: dataOf('group'),
    masks: dataOf('add-mask'),
    obeyed: lines.flatMap(obeyedByRunner),
    outputs: await pairsIn(join(folder, 'GITHUB_OUTPUT')),
    state: await pairsIn(join(folder, 'GITHUB_STATE')),
    summary: await readFile(join(folder, 'GITHUB_STEP_SUMMARY'), 'utf8'),
    failed: end.exitCode !== 0,
  };
}

function annotation({ name, properties, data }: Command): Observed['annotations'] {
  if (!githubRow.annotationKinds.includes(name)) return [];
  return [{ kind: name, title: properties.get('title') ?? '', text: data }];
}

export function obeyedByRunner(line: string): readonly string[] {
  const command = readCommand(asCompared(line), registered);
  return command === undefined ? [] : [command.name];
}

async function pairsIn(path: string): Promise<Readonly<Record<string, string>>> {
  const { pairs, fault } = readKeyValueFile(await readFile(path, 'utf8'));
  if (fault !== undefined) throw new Error(`the runner could not read ${path}: ${fault}`);
  return Object.fromEntries(pairs);
}
