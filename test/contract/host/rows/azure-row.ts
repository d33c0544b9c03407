// Azure Pipelines as the suite sees it: the agent's variables, and its reading of the log.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type LoggingCommand,
  parseLoggingCommand,
} from '../../../support/azure-pipelines/commands/logging-command.js';
import type { ChildEnd } from '../../../support/process/child.js';
import { asCompared, type Given, type HostRow, type Observed, type Prepared, printedLines } from './row.js';

export const azureRow: HostRow = {
  name: 'Azure Pipelines',
  host: 'azure-pipelines',
  hasAfterwork: true,
  jobStatus: { variable: 'AGENT_JOBSTATUS', cancelled: 'Canceled' },
  hasSummary: true,
  hasOutputs: true,
  emptyInput: undefined,
  annotationKinds: ['warning', 'error'],
  prepare,
  observe,
};

async function prepare(folder: string, given: Given): Promise<Prepared> {
  const temporary = join(folder, 'temporary');
  await mkdir(temporary);
  // A task's input is named without hyphens, and the agent writes all names in capitals.
  const inputs = Object.entries(given.inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll('-', '').replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  const state = Object.entries(given.state).map(([name, value]) => [
    `VSTS_TASKVARIABLE_${name.toUpperCase()}`,
    value,
  ]);
  return {
    flags: {},
    json: false,
    environment: {
      TF_BUILD: 'True',
      AGENT_TEMPDIRECTORY: temporary,
      AGENT_WORKFOLDER: folder,
      AGENT_VERSION: '4.275.0',
      ...Object.fromEntries([...inputs, ...state]),
    },
  };
}

async function observe(_folder: string, end: ChildEnd): Promise<Observed> {
  const lines = printedLines(end.stdout + end.stderr);
  const commands = lines.flatMap(line => parseLoggingCommand(line) ?? []);
  const named = (name: string): readonly LoggingCommand[] => commands.filter(one => nameOf(one) === name);
  const pages = named('task.uploadsummary').map(({ data }) => readFile(data, 'utf8'));
  const results = named('task.complete').map(({ properties }) => properties.get('result'));
  return {
    plain: lines.filter(line => !/##vso\[|##\[(group|endgroup)\]/.test(line)),
    annotations: named('task.logissue').map(({ properties, data }) => ({
      kind: properties.get('type') ?? '',
      title: properties.get('code') ?? '',
      text: data,
    })),
    debug: named('task.debug').map(({ data }) => data),
    groups: lines.flatMap(line => /^##\[group\](.*)$/.exec(line)?.[1] ?? []),
    masks: named('task.setsecret').map(({ data }) => data),
    obeyed: lines.flatMap(obeyedByAgent),
    outputs: variables(
      named('task.setvariable').filter(({ properties }) => properties.get('isoutput') === 'true'),
    ),
    state: variables(named('task.settaskvariable')),
    summary: (await Promise.all(pages)).join(''),
    failed: end.exitCode !== 0 || results.includes('Failed'),
  };
}

function nameOf({ area, event }: LoggingCommand): string {
  return `${area}.${event}`;
}

/** Commands, lines that the agent warns about, and lines that its page draws in another way. */
export function obeyedByAgent(line: string): readonly string[] {
  const compared = asCompared(line);
  const command = parseLoggingCommand(compared);
  if (command !== undefined) return [nameOf(command)];
  if (/##vso/i.test(compared)) return ['a warning'];
  return compared.match(/##\[\w+/g) ?? [];
}

function variables(commands: readonly LoggingCommand[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    commands.map(({ properties, data }) => [kebab(properties.get('variable') ?? ''), data]),
  );
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}
