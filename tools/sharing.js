// What stands in several chunks of the bundle is written once, into a file that they import. The bundler repeats a module
// in every chunk that may be loaded without the others. Pieces that the same chunks need lie together, so that no start
// reads what it does not need.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';

/** All copies of a group but the first, together: below this, a file of its own costs more than it saves. */
const leastBytes = 6_000;

/** @typedef {{ key: string, text: string, start: number, end: number }} Piece */
/** @typedef {{ path: string, text: string, pieces: readonly Piece[] }} Chunk */
/** @typedef {{ chunks: readonly string[], pieces: Map<string, string> }} Group */

/** @param {string} folder */
export function shareModules(folder) {
  const chunks = readdirSync(folder)
    .filter(name => /^\d+\.index\.js$/.test(name))
    .toSorted()
    .map(name => chunkAt(join(folder, name)));
  const groups = groupsIn(chunks);
  for (const chunk of chunks) writeFileSync(chunk.path, withShared(chunk, groups));
  for (const [at, { pieces }] of groups.entries()) {
    const entries = [...pieces].map(([key, text]) => `${key}:\n${text}`);
    writeFileSync(join(folder, fileOf(at)), `export const shared = {\n${entries.join(',\n')}\n};\n`);
  }
}

/** @param {number} at */
function fileOf(at) {
  return `shared-${at + 1}.js`;
}

/**
 * @param {string} path
 * @returns {Chunk}
 */
function chunkAt(path) {
  const text = readFileSync(path, 'utf8');
  const program = parse(text, { ecmaVersion: 'latest', sourceType: 'module' });
  const modules = program.body.flatMap(statement =>
    statement.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'VariableDeclaration'
      ? statement.declaration.declarations
      : [],
  );
  const found = modules.find(({ id }) => id.type === 'Identifier' && id.name === 'modules');
  if (found?.init?.type !== 'ObjectExpression') throw new Error(`${path} holds no modules`);
  const pieces = found.init.properties.map(property => {
    if (property.type !== 'Property' || property.key.type !== 'Literal')
      throw new Error(`${path}: an odd module`);
    const { start, end } = property.value;
    return { key: String(property.key.value), text: text.slice(start, end), start, end };
  });
  return { path, text, pieces };
}

/**
 * The same number may stand for two things only if the bundler is wrong; then each chunk keeps its own.
 * @param {readonly Chunk[]} chunks
 */
function groupsIn(chunks) {
  /** @type {Map<string, { texts: string[], paths: string[] }>} */
  const seen = new Map();
  for (const { path, pieces } of chunks) {
    for (const { key, text } of pieces) {
      const known = seen.get(key) ?? { texts: [], paths: [] };
      seen.set(key, { texts: [...known.texts, text], paths: [...known.paths, path] });
    }
  }
  /** @type {Map<string, Group>} */
  const groups = new Map();
  for (const [key, { texts, paths }] of seen) {
    const [text = '', ...others] = texts;
    if (others.length === 0 || others.some(other => other !== text)) continue;
    const name = paths.join('\n');
    const group = groups.get(name) ?? { chunks: paths, pieces: new Map() };
    group.pieces.set(key, text);
    groups.set(name, group);
  }
  return [...groups.values()].filter(group => saved(group) >= leastBytes);
}

/** @param {Group} group */
function saved({ chunks, pieces }) {
  const bytes = [...pieces.values()].reduce((sum, text) => sum + text.length, 0);
  return bytes * (chunks.length - 1);
}

/**
 * @param {Chunk} chunk
 * @param {readonly Group[]} groups
 */
function withShared({ path, text, pieces }, groups) {
  const own = groups.flatMap((group, at) => (group.chunks.includes(path) ? [{ group, at }] : []));
  const imports = own.map(({ at }) => `import { shared as shared${at + 1} } from './${fileOf(at)}';\n`);
  let [from, out] = [0, imports.join('')];
  for (const { key, start, end } of pieces) {
    const found = own.find(({ group }) => group.pieces.has(key));
    if (found === undefined) continue;
    out += `${text.slice(from, start)}shared${found.at + 1}[${key}]`;
    from = end;
  }
  return out + text.slice(from);
}
