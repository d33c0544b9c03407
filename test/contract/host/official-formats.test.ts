import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { TaskCommand } from 'azure-pipelines-task-lib/taskcommand.js';
import fc from 'fast-check';
import { azureCommand } from '../../../shared/host/codec/azure-codec.js';
import { githubCommand, githubCommands, githubRecord } from '../../../shared/host/codec/github-codec.js';
import { parseLoggingCommand } from '../../support/azure-pipelines/commands/logging-command.js';
import { commandNames, readCommand } from '../../support/github/commands/command.js';
import { readKeyValueFile } from '../../support/github/commands/key-value-file.js';
import { runChild } from '../../support/process/child.js';
import { bareEnvironment } from '../../support/process/environment.js';
import { nodeRuntime, repositoryRoot } from '../../support/runtimes.js';
import type { Sample } from './official-toolkit.js';

const pieces = fc.constantFrom(
  ...[
    '##vso[',
    '##[',
    ']',
    ';',
    '%',
    '%0A',
    '%0D',
    '%25',
    '%3A',
    '%5D',
    '%AZP25',
    '\n',
    '\r',
    '\r\n',
    '::',
    ':',
  ],
  ...[
    ',',
    '=',
    '<<',
    'azure_promote_end',
    'azure_promote_end_2',
    'ghadelimiter_',
    'EOF',
    '\t',
    ' ',
    'ü',
    '🚀',
  ],
);
const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(pieces, { maxLength: 12 }).map(parts => parts.join('')),
);
const samples = fc.array(fc.record({ title: hostileText, text: hostileText }), {
  minLength: 60,
  maxLength: 120,
});

/** What half a character becomes on its way through a file or a pipe. */
function written(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

describe('commands and records for GitHub', () => {
  it('are those of @actions/core', async () => {
    const official = fc.asyncProperty(samples, async batch => {
      const { lines, outputs } = await byCore(batch);
      const ours = batch.flatMap(({ title, text }) => [
        githubCommand('error', { title }, text),
        githubCommands.debug(text),
        githubCommands.mask(text),
        githubCommands.openGroup(text),
        githubCommands.closeGroup,
      ]);
      expect(lines).toEqual(ours.map(written));
      const records = batch.map(({ text }, at) => githubRecord(`sample-${at}`, text)).join('');
      expect(readKeyValueFile(written(records))).toEqual({ pairs: outputs, fault: undefined });
    });
    await fc.assert(official, { numRuns: 3, endOnFailure: true });
  });

  it('are read back by the runner as they were meant', () => {
    const registered = new Set(commandNames);
    const meant = fc.property(hostileText, hostileText, (title, text) => {
      // The runner trims the blanks around all properties together.
      const shown = `<${title}>`;
      const command = readCommand(githubCommand('warning', { title: shown }, text), registered);
      expect(command).toMatchObject({ name: 'warning', data: text });
      expect(command?.properties.get('title')).toBe(shown);
      const { pairs } = readKeyValueFile(githubRecord('split', text) + githubRecord('next', title));
      expect(pairs).toEqual([
        ['split', text],
        ['next', title],
      ]);
    });
    fc.assert(meant, { numRuns: 500 });
  });
});

describe('commands for Azure Pipelines', () => {
  it('are those of azure-pipelines-task-lib, and the agent reads them back as they were meant', () => {
    const same = fc.property(hostileText, hostileText, (code, text) => {
      const command = azureCommand('task.logissue', { type: 'error', code }, text);
      expect(command).toBe(new TaskCommand('task.logissue', { type: 'error', code }, text).toString());
      const read = parseLoggingCommand(command);
      expect(read).toMatchObject({ area: 'task', event: 'logissue', data: text });
      expect(read?.properties.get('code') ?? '').toBe(code);
    });
    fc.assert(same, { numRuns: 500 });
  });
});

type Written = {
  readonly lines: readonly string[];
  readonly outputs: readonly (readonly [string, string])[];
};

async function byCore(batch: readonly Sample[]): Promise<Written> {
  const runtime = nodeRuntime('node20');
  const folder = await mkdtemp(join(tmpdir(), 'official-toolkit-'));
  const output = join(folder, 'output');
  await writeFile(output, '');
  const end = await runChild({
    command: runtime.path,
    parameters: [join(repositoryRoot(), 'lib', 'test', 'contract', 'host', 'official-toolkit.js')],
    directory: folder,
    environment: { ...bareEnvironment(runtime, folder), GITHUB_OUTPUT: output },
    input: JSON.stringify(batch),
  });
  const { pairs, fault } = readKeyValueFile(await readFile(output, 'utf8'));
  await rm(folder, { recursive: true, force: true });
  expect({ fault, stderr: end.stderr, code: end.exitCode }).toEqual({
    fault: undefined,
    stderr: '',
    code: 0,
  });
  return { lines: end.stdout.split('\n').slice(0, -1), outputs: pairs };
}
