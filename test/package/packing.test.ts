// tools/package.js in a copy of the repository with a small bundle in place of the real one.

import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { extensionJson, extensionPage } from '../../shared/manifest/task/extension.js';
import { taskJson } from '../../shared/manifest/task-json.js';
import { runChild } from '../support/process/child.js';
import { repositoryRoot } from '../support/runtimes.js';
import { sampleStep } from '../unit/manifest/sample-step.js';
import { readZip } from './zip.js';

const root = repositoryRoot();
const task = 'tasks/CanaryShiftV1';
const other = 'tasks/StatusV1';
const definitions = [sampleStep, { ...sampleStep, name: 'status', title: 'Status' }];
const facts = { version: '0.4.2', description: 'Promotes.' };
const patience = 60_000;
let copy = '';

function write(path: string, content: string | Buffer): void {
  mkdirSync(join(copy, path, '..'), { recursive: true });
  writeFileSync(join(copy, path), content);
}

function door(name: string): string {
  return `import { start } from './index.js';\nawait start('${name}');\n`;
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'package-'));
  for (const path of ['tools/package.js', 'tools/icon-32.png', 'tools/icon-128.png']) {
    cpSync(join(root, path), join(copy, path));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  write('package.json', JSON.stringify({ type: 'module', ...facts }));
  write('vss-extension.json', extensionJson(definitions, facts));
  write('docs/reference/extension.md', extensionPage(definitions));
  for (const [at, folder] of [task, other].entries()) {
    write(`${folder}/task.json`, taskJson(definitions[at] ?? sampleStep, facts.version));
    write(`${folder}/icon.png`, readFileSync(join(root, 'tools/icon-32.png')));
  }
  for (const name of ['canary-shift', 'status', 'post']) write(`dist/${name}.js`, door(name));
  write('dist/cli.js', `#!/usr/bin/env node\n${door('cli')}`);
  write('dist/index.js', `export const start = async name => console.log('started ' + name);\n`);
  write('dist/12.index.js', `export const lazy = 1;\n`);
  write('dist/package.json', '{"type":"module"}');
  write('dist/licenses.txt', 'MIT\n');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function pack() {
  const parameters = ['tools/package.js'];
  return runChild({ command: process.execPath, parameters, directory: copy, environment: { HOME: copy } });
}

/** Packs after a change of one file, and puts the file back. */
async function packedAfter(
  path: string,
  content: string | Buffer,
): Promise<{ exitCode: number | undefined; stderr: string }> {
  const before = readFileSync(join(copy, path));
  write(path, content);
  const { exitCode, stderr } = await pack();
  write(path, before);
  return { exitCode, stderr };
}

describe('npm run package', () => {
  it(
    'makes an extension whose task folders stand alone, each with its own door only',
    async () => {
      const end = await pack();
      expect(end).toMatchObject({ exitCode: 0, stderr: '' });
      expect(end.stdout).toMatch(/azure-promote-0\.4\.2\.vsix\n0\.\d\d MB, 2 tasks\n$/);
      const paths = readZip(readFileSync(join(copy, 'out/azure-promote-0.4.2.vsix'))).map(({ path }) => path);
      const bundle = ['12.index.js', 'index.js', 'licenses.txt', 'package.json'];
      const ownFiles = (folder: string, name: string): readonly string[] =>
        [...bundle, name]
          .map(each => `${folder}/dist/${each}`)
          .concat(`${folder}/icon.png`, `${folder}/task.json`);
      expect(paths.filter(path => path.startsWith('tasks/')).sort()).toEqual(
        [...ownFiles(task, 'canary-shift.js'), ...ownFiles(other, 'status.js')].sort(),
      );
      for (const path of ['icon.png', 'overview.md', 'extension.vsomanifest']) expect(paths).toContain(path);
    },
    patience,
  );

  it(
    'fails on a task that tfx only warns about',
    async () => {
      const long = JSON.parse(taskJson(sampleStep, facts.version));
      const broken = JSON.stringify({ ...long, friendlyName: 'x'.repeat(41) });
      const end = await packedAfter(`${task}/task.json`, broken);
      expect(end.exitCode).toBe(1);
      expect(end.stderr).toContain('friendlyName is a required string <= 40 chars');
    },
    patience,
  );

  it(
    'fails when the door of a task is not in the bundle',
    async () => {
      const lost = taskJson({ ...sampleStep, name: 'status' }, facts.version).replaceAll(
        'dist/status.js',
        'dist/gone.js',
      );
      const end = await packedAfter(`${other}/task.json`, lost);
      expect(end.exitCode).toBe(1);
      expect(end.stderr).toContain('dist/gone.js');
    },
    patience,
  );

  it(
    'fails above the size that the store takes',
    async () => {
      // Random bytes do not shrink: two copies of ten megabytes are twenty.
      const end = await packedAfter('dist/12.index.js', randomBytes(10_000_000));
      expect(end.exitCode).toBe(1);
      expect(end.stderr).toContain('the extension is larger than 18 MB');
    },
    patience,
  );

  it('asks for current manifests', async () => {
    const end = await packedAfter(
      'package.json',
      JSON.stringify({ type: 'module', ...facts, version: '0.5.0' }),
    );
    expect(end).toEqual({
      exitCode: 1,
      stderr: 'vss-extension.json is not current: run npm run manifests\n',
    });
  });

  it('asks for a built bundle', async () => {
    rmSync(join(copy, 'dist/package.json'));
    expect(await pack()).toMatchObject({ exitCode: 1, stderr: 'dist/ is not built: run npm run build\n' });
    write('dist/package.json', '{"type":"module"}');
  });
});
