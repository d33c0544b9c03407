// The five files a step may write to, fresh for every step, and what they hold once its process has ended.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readKeyValueFile } from './key-value-file.js';

type FileName = 'output' | 'state' | 'env' | 'path' | 'step_summary';

export type CommandFiles = Readonly<Record<FileName, string>>;

const fileNames = ['output', 'state', 'env', 'path', 'step_summary'] as const;

export type Written = {
  readonly outputs: readonly (readonly [string, string])[];
  readonly state: readonly (readonly [string, string])[];
  readonly environment: readonly (readonly [string, string])[];
  readonly paths: readonly string[];
  readonly summary: string;
  readonly faults: readonly string[];
};

/** The keys are those of the `github` context; GITHUB_OUTPUT and its siblings are made from it. */
export async function createCommandFiles(temporary: string): Promise<CommandFiles> {
  const folder = join(temporary, '_runner_file_commands');
  const suffix = randomUUID();
  const pathOf = (name: FileName): string => join(folder, `${name}_${suffix}`);
  await mkdir(folder, { recursive: true });
  for (const name of fileNames) await writeFile(pathOf(name), '');
  return {
    output: pathOf('output'),
    state: pathOf('state'),
    env: pathOf('env'),
    path: pathOf('path'),
    step_summary: pathOf('step_summary'),
  };
}

export async function readCommandFiles(files: CommandFiles): Promise<Written> {
  const outputs = readKeyValueFile(await textIn(files.output));
  const state = readKeyValueFile(await textIn(files.state));
  const environment = readKeyValueFile(await textIn(files.env));
  const paths = (await textIn(files.path)).split(/\r\n|\n|\r/).filter(path => path !== '');
  return {
    outputs: outputs.pairs,
    state: state.pairs,
    environment: environment.pairs,
    paths,
    summary: await textIn(files.step_summary),
    faults: [
      ...faultOf('output', outputs.fault),
      ...faultOf('state', state.fault),
      ...faultOf('env', environment.fault),
    ],
  };
}

function faultOf(name: FileName, fault: string | undefined): readonly string[] {
  return fault === undefined ? [] : [`Unable to process file command '${name}' successfully.`, fault];
}

/** A step may delete its own file; the runner then takes it for empty. */
async function textIn(path: string): Promise<string> {
  if (!existsSync(path)) return '';
  return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
}
