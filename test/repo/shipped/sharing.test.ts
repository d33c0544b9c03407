// What several chunks of the bundle need is written once, and every chunk still gives the same modules.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runChild } from '../../support/process/child.js';
import { nodeRuntime, repositoryRoot } from '../../support/runtimes.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'azure-promote-sharing-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const long = (words: string) => `() => {\nreturn '${words.repeat(2_000)}';\n}`;

function chunk(id: number, pieces: Readonly<Record<number, string>>): void {
  const entries = Object.entries(pieces).map(([key, text]) => `${key}:\n(${text})`);
  const text = `export const id = ${id};\nexport const ids = [${id}];\nexport const modules = {\n${entries.join(',\n')}\n};\n`;
  writeFileSync(join(folder, `${id}.index.js`), text);
}

const tool = pathToFileURL(join(repositoryRoot(), 'tools', 'sharing.js')).href;

async function run(script: string): Promise<string> {
  const parameters = ['--input-type=module', '--eval', script];
  const end = await runChild({
    command: nodeRuntime('node20').path,
    parameters,
    directory: folder,
    environment: {},
  });
  expect(end).toMatchObject({ exitCode: 0, stderr: '' });
  return end.stdout;
}

const share = () =>
  run(`const { shareModules } = await import('${tool}'); shareModules(${JSON.stringify(folder)});`);
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('the pieces of the bundle', () => {
  it('stand in one file when the same chunks need them, and are the same as before', async () => {
    chunk(1, { 10: long('one'), 20: long('both'), 30: '() => 30' });
    chunk(2, { 20: long('both'), 30: '() => 30', 40: long('here'), 50: long('late') });
    chunk(3, { 40: long('there'), 50: long('late') });
    await share();
    expect(textOf('shared-1.js')).toContain('bothboth');
    expect(textOf('shared-1.js')).not.toContain('latelate');
    expect(textOf('shared-2.js')).toContain('latelate');
    expect(textOf('1.index.js')).toContain('oneone');
    expect(textOf('1.index.js')).not.toMatch(/bothboth|shared-2/);
    for (const name of ['2.index.js', '3.index.js']) expect(textOf(name)).not.toContain('latelate');
    // What is not the same everywhere stays where it is.
    expect(textOf('2.index.js')).toContain('herehere');
    const told = await run(`
      const words = [];
      for (const number of [1, 2, 3]) {
        const { id, modules } = await import('./' + number + '.index.js');
        for (const [key, piece] of Object.entries(modules)) words.push([id, key, String(piece()).slice(0, 5)].join(' '));
      }
      console.log(words.join('\\n'));
    `);
    expect(told.trim().split('\n')).toEqual([
      '1 10 oneon',
      '1 20 bothb',
      '1 30 30',
      '2 20 bothb',
      '2 30 30',
      '2 40 hereh',
      '2 50 latel',
      '3 40 there',
      '3 50 latel',
    ]);
  });

  it('stay where they are when a file of their own would cost more than it saves', async () => {
    for (let id = 1; id <= 3; id += 1) chunk(id, { 10: '() => 10' });
    await share();
    expect(textOf('1.index.js')).toContain('() => 10');
    expect(() => textOf('shared-1.js')).toThrow(/ENOENT/);
  });
});
