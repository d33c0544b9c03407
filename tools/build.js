// From sources to `dist/`: tsc into an empty lib/, one bundle with lazy chunks, and a two-line door per entry.
// Usage: node tools/build.js [--out FOLDER]
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { shareModules } from './sharing.js';

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
  shareModules(out);
}

/**
 * Line ends are ours. A quarter of what is packed would be comments: they stay in the sources, licences in their file. A
 * twentieth would be blanks before lines.
 */
function tidy(path) {
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  writeFileSync(path, path.endsWith('.js') ? withoutIndents(withoutComments(text)) : text);
}

/** Blanks at the beginning of a line mean nothing, but inside of a template. @param {string} text */
function withoutIndents(text) {
  /** @type {import('acorn').Token[]} */
  const onToken = [];
  parse(text, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true, onToken });
  const templates = onToken.filter(({ type }) => type.label === 'template' || type.label === 'string');
  let [next, out] = [0, ''];
  for (const line of text.matchAll(/[^\n]*\n|[^\n]+$/g)) {
    while (next < templates.length && templates[next].end < line.index) next += 1;
    const isInside = next < templates.length && templates[next].start < line.index;
    out += isInside ? line[0] : line[0].trimStart();
  }
  return out;
}

/** Which library a piece came from: the test of the licences reads it, and so does whoever reads a stack. */
const kept = /^ CONCATENATED MODULE: /;

/** @param {string} text */
function withoutComments(text) {
  let [at, out] = [0, ''];
  /** @type {import('acorn').Options['onComment']} */
  const onComment = (isBlock, comment, start, end) => {
    if (kept.test(comment)) return;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const alone = text[end] === '\n' && lineStart >= at && text.slice(lineStart, start).trim() === '';
    out += text.slice(at, alone ? lineStart : start);
    // Over several lines it ends a line for the language as well; on one line it parts two words.
    if (isBlock && !alone) out += comment.includes('\n') ? '\n' : ' ';
    at = alone ? end + 1 : end;
  };
  parse(text, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true, onComment });
  return out + text.slice(at);
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
