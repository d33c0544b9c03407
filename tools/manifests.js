// Renders action.yml, task.json, tables, pages and the extension's manifest from the steps in lib/.
// Usage: node tools/manifests.js [--check]      --check writes nothing and exits 1 when a file differs.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** @param {string} path */
function textOf(path) {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
}

/** @param {string} path */
function load(path) {
  return import(pathToFileURL(join(root, 'lib', 'shared', path)).href);
}

/** @param {string} folder */
function filesIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** @param {string} path @param {string | Buffer} content */
function write(path, content) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  console.log(`wrote ${path}`);
}

/** What to print of files that are not as they must be. Without `check` they are written first. */
async function differences(check) {
  const { allSteps } = await load('steps/all.js');
  const { catalogue } = await load('fault/catalogue.js');
  const { renderAll, differenceOf, iconPaths, ownedFolders, strayFiles } =
    await load('manifest/manifests.js');
  const { abilitiesByTarget } = await load('traffic/all-abilities.js');
  const { targetPages } = await load('manifest/targets/abilities-table.js');
  const { policySchema } = await load('policy/json-schema.js');
  const { vocabulary } = await load('steps/promote/vocabulary.js');
  const found = [];
  const facts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = [
    ...renderAll(allSteps, { package: facts, catalogue, read: textOf }),
    ...targetPages(abilitiesByTarget, textOf),
    {
      path: 'docs/reference/promotion.schema.json',
      text: `${JSON.stringify(policySchema(vocabulary), undefined, 2)}\n`,
    },
  ];
  for (const file of files) {
    const difference = differenceOf(file, textOf(file.path));
    if (difference === undefined) continue;
    if (check) found.push(difference);
    else write(file.path, file.text);
  }
  const icon = readFileSync(join(root, 'tools', 'icon-32.png'));
  for (const path of iconPaths(allSteps)) {
    if (existsSync(join(root, path)) && readFileSync(join(root, path)).equals(icon)) continue;
    if (check) found.push(`${path}: not the icon of tools/icon-32.png`);
    else write(path, icon);
  }
  const strays = strayFiles(allSteps, ownedFolders.flatMap(filesIn));
  return [...found, ...strays.map(path => `${path}: no step owns it`)];
}

async function main(words) {
  const unknown = words.filter(word => word !== '--check');
  if (unknown.length > 0) return [`unknown: ${unknown.join(' ')}; usage: node tools/manifests.js [--check]`];
  if (!existsSync(join(root, 'lib/shared/steps/all.js'))) return ['lib/ is not built: run npm run build'];
  try {
    return await differences(words.includes('--check'));
  } catch (thrown) {
    // A plain Error lists the flaws of definitions or markers in words of its own; all else is a bug with a stack.
    if (thrown instanceof Error && thrown.constructor === Error) return [thrown.message];
    throw thrown;
  }
}

const problems = await main(process.argv.slice(2));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
