// The extension of the committed bundle, unpacked, and one task started out of it as an agent starts it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runChild } from '../support/process/child.js';
import { bareEnvironment } from '../support/process/environment.js';
import { nodeRuntime, repositoryRoot, runtimeNames } from '../support/runtimes.js';
import { readZip, unpack } from './zip.js';

const root = repositoryRoot();
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
let unpacked = '';

beforeAll(async () => {
  unpacked = mkdtempSync(join(tmpdir(), 'vsix-'));
  const parameters = ['tools/package.js'];
  const environment = { HOME: unpacked };
  const end = await runChild({ command: process.execPath, parameters, directory: root, environment });
  expect(end).toMatchObject({ exitCode: 0, stderr: '' });
  unpack(readZip(readFileSync(join(root, 'out', `azure-promote-${version}.vsix`))), unpacked);
}, 120_000);

afterAll(() => rmSync(unpacked, { recursive: true, force: true }));

describe.each(runtimeNames)('a task out of the extension, on %s', name => {
  it('starts, and says in the words of the agent what its inputs lack', async () => {
    const runtime = nodeRuntime(name);
    const folder = join(unpacked, 'tasks/StatusV1');
    const { execution } = JSON.parse(readFileSync(join(folder, 'task.json'), 'utf8'));
    const handler = name === 'node20' ? execution.Node20_1 : execution.Node24;
    const end = await runChild({
      command: runtime.path,
      parameters: [join(folder, handler.target)],
      directory: unpacked,
      environment: {
        ...bareEnvironment(runtime, unpacked),
        TF_BUILD: 'True',
        AGENT_TEMPDIRECTORY: unpacked,
        AGENT_WORKFOLDER: unpacked,
        SYSTEM_DEFAULTWORKINGDIRECTORY: unpacked,
      },
    });
    expect(end.exitCode).toBe(0);
    expect(end.stdout).toContain('##vso[task.complete result=Failed');
    expect(end.stdout).toContain('INPUT_INVALID');
  });
});
