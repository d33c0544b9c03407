// Packs the Azure DevOps extension: stages self-contained task folders in out/extension and lets tfx zip them.
// Usage: node tools/package.js      Any warning of tfx is an error here: tfx itself ends 0 on a broken task.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const stage = join(root, 'out', 'extension');
// Uploads to the store have failed at about 19 MB.
const largest = 18_000_000;

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/** A door is one of the two-line files in `dist/`. Everything else there belongs to all tasks. */
function isDoor(path) {
  return path.endsWith('.js') && /^await start\('/m.test(readFileSync(path, 'utf8').slice(0, 200));
}

/** The files that a task starts, by what its manifest says. */
function targetsOf(task) {
  const handlers = [task.prejobexecution, task.execution, task.postjobexecution];
  return new Set(handlers.flatMap(each => Object.values(each ?? {}).map(({ target }) => basename(target))));
}

function stageTask(folder) {
  const targets = targetsOf(readJson(`${folder}/task.json`));
  mkdirSync(join(stage, folder), { recursive: true });
  for (const name of ['task.json', 'icon.png'])
    copyFileSync(join(root, folder, name), join(stage, folder, name));
  cpSync(join(root, 'dist'), join(stage, folder, 'dist'), {
    recursive: true,
    filter: source => targets.has(basename(source)) || statSync(source).isDirectory() || !isDoor(source),
  });
}

function stageAll(manifest) {
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  copyFileSync(join(root, 'vss-extension.json'), join(stage, 'vss-extension.json'));
  copyFileSync(join(root, 'tools', 'icon-128.png'), join(stage, manifest.icons.default));
  copyFileSync(join(root, 'docs', 'reference', 'extension.md'), join(stage, manifest.content.details.path));
  for (const { path } of manifest.files) stageTask(path);
}

function pack(output) {
  const tfx = join(root, 'node_modules', 'tfx-cli', '_build', 'tfx-cli.js');
  const words = ['extension', 'create', '--root', stage, '--manifest-globs', 'vss-extension.json'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tfx, ...words, '--output-path', output, '--no-prompt', '--no-color'],
    { cwd: stage, encoding: 'utf8' },
  );
  const printed = `${stdout}${stderr}`;
  if (status === 0 && !/\b(warn(ing)?|error)\b|invalid task json/i.test(printed)) return;
  throw new Error(`tfx did not pack cleanly (it ended with ${status}):\n${printed}`);
}

function main() {
  if (!existsSync(join(root, 'dist', 'package.json')))
    throw new Error('dist/ is not built: run npm run build');
  const manifest = readJson('vss-extension.json');
  const { version } = readJson('package.json');
  if (manifest.version !== version)
    throw new Error('vss-extension.json is not current: run npm run manifests');
  stageAll(manifest);
  const output = join(root, 'out', `azure-promote-${version}.vsix`);
  rmSync(output, { force: true });
  pack(output);
  const { size } = statSync(output);
  console.log(`${output}\n${(size / 1e6).toFixed(2)} MB, ${readdirSync(join(stage, 'tasks')).length} tasks`);
  if (size > largest) throw new Error(`the extension is larger than ${largest / 1e6} MB`);
}

try {
  main();
} catch (thrown) {
  // What stops packing is said in words; the stack of a script that only copies and calls adds nothing.
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 1;
}
