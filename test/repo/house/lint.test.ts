import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '../../support/runtimes.js';
import { readText } from '../source/tree.js';
import { type BadLine, badLines, fineFiles } from './bad-lines.js';

let folder = '';
let found: ReadonlySet<string> = new Set();

/** One run over all bad files at once, with the rules of this repository, in a repository of their own. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'azure-promote-lint-'));
  await write('biome.json', readText('biome.json'));
  await write('package.json', '{ "name": "bad", "type": "module" }\n');
  await write('tsconfig.json', readText('tsconfig.json'));
  for (const [path, text] of Object.entries(fineFiles)) await write(path, text);
  for (const [at, bad] of badLines.entries()) await write(pathOf(bad, at), bad.text);
  const report: unknown = JSON.parse(await biome(['lint', '--reporter=json', '--max-diagnostics=none', '.']));
  found = new Set(diagnosticsOf(report).map(({ rule, path }) => `${rule} in ${path}`));
}, 30_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

function pathOf({ folder: room, name }: BadLine, at: number): string {
  return `${room}/${name ?? `bad-${at}`}.ts`;
}

/** Biome ends with 1 when it finds something, which is what is wanted here. */
function biome(parameters: readonly string[]): Promise<string> {
  const program = join(repositoryRoot(), 'node_modules/@biomejs/biome/bin/biome');
  return new Promise(resolve => {
    execFile(process.execPath, [program, ...parameters], { cwd: folder, maxBuffer: 1 << 26 }, (_, stdout) =>
      resolve(stdout),
    );
  });
}

type Diagnostic = { readonly rule: string; readonly path: string };

function diagnosticsOf(report: unknown): readonly Diagnostic[] {
  return listAt(report, 'diagnostics').map(each => ({
    rule: String(at(each, 'category')).split('/').at(-1) ?? '',
    path: String(at(at(each, 'location'), 'path')),
  }));
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = at(value, key);
  return Array.isArray(list) ? list : [];
}

describe('the linter', () => {
  it.each(badLines.map((bad, index) => [bad.rule, pathOf(bad, index), bad] as const))(
    'finds %s in %s',
    (rule, path) => {
      expect([...found].filter(each => each.endsWith(` in ${path}`))).toContain(`${rule} in ${path}`);
    },
  );

  it('finds nothing where nothing is wrong', () => {
    const fine = Object.keys(fineFiles);
    expect([...found].filter(each => fine.some(path => each.endsWith(` in ${path}`)))).toEqual([]);
  });

  it('has every rule that is named in biome.json proven here', () => {
    const named = [
      ...readText('biome.json').matchAll(/"((?:no|use)[A-Z]\w+)": ?(?:"error"|\{\s*"level": "error")/g),
    ];
    const proven = new Set(badLines.map(({ rule }) => rule));
    expect(named.length).toBeGreaterThan(30);
    expect([...new Set(named.map(([, rule = '']) => rule))].filter(rule => !proven.has(rule))).toEqual([]);
  });
});
