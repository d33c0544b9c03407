// From sources to `dist/`: tsc into an empty lib/, one bundle with lazy chunks, and a two-line door per entry.
// Usage: node tools/build.js [--out FOLDER]
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const outFlag = process.argv.indexOf('--out');
const out = resolve(root, outFlag === -1 ? 'dist' : (process.argv[outFlag + 1] ?? 'dist'));

/** @param {string} script @param {readonly string[]} args */
function node(script, args) {
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

function compile() {
  rmSync(join(root, 'lib'), { recursive: true, force: true });
  node('node_modules/typescript/bin/tsc', ['-p', '.']);
}

function bundle() {
  rmSync(out, { recursive: true, force: true });
  const options = ['--no-cache', '--quiet', '--license', 'licenses.txt', '--out', out];
  node('node_modules/@vercel/ncc/dist/ncc/cli.js', ['build', 'lib/shared/door/door.js', ...options]);
  // A script of a library's browser login, which no step of ours uses.
  rmSync(join(out, 'xdg-open'), { force: true });
  for (const name of readdirSync(out)) tidy(join(out, name));
}

/** Comments that name source maps would make tools look for files that are not there; line ends are ours. */
function tidy(path) {
  const text = readFileSync(path, 'utf8');
  const tidied = text.replaceAll('\r\n', '\n').replace(/^\/\/# sourceMappingURL=.*$/gm, '');
  if (tidied !== text) writeFileSync(path, tidied);
}

async function writeDoors() {
  const { allSteps } = await import(pathToFileURL(join(root, 'lib/shared/steps/all.js')).href);
  const names = [...allSteps.map(step => step.name), 'post', 'cli'];
  for (const name of names) {
    const lines = [`import { start } from './index.js';`, `await start('${name}');`, ''];
    const path = join(out, `${name}.js`);
    writeFileSync(path, name === 'cli' ? ['#!/usr/bin/env node', ...lines].join('\n') : lines.join('\n'));
    if (name === 'cli') chmodSync(path, 0o755);
  }
}

mkdirSync(join(root, 'lib'), { recursive: true });
compile();
bundle();
await writeDoors();
