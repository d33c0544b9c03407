// What stands in several chunks of the bundle is written once, into a file that they import. The bundler repeats a module
// in every chunk that may be loaded without the others. What nearly every start needs is kept apart from the rest.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';

/** The last one whose number of chunks is reached takes a module. */
const files = [
  { name: 'several.js', as: 'several', fromChunks: 2 },
  { name: 'common.js', as: 'common', fromChunks: 5 },
];
/** Below this, naming it costs as much as repeating it. */
const leastBytes = 200;

/** @typedef {{ key: string, text: string, start: number, end: number }} Piece */
/** @typedef {{ path: string, text: string, pieces: readonly Piece[] }} Chunk */

/** @param {string} folder */
export function shareModules(folder) {
  const chunks = readdirSync(folder)
    .filter(name => /^\d+\.index\.js$/.test(name))
    .toSorted()
    .map(name => chunkAt(join(folder, name)));
  const shared = sharedIn(chunks);
  for (const chunk of chunks) writeFileSync(chunk.path, withShared(chunk, shared));
  for (const { name, as } of files) {
    const entries = [...shared].flatMap(([key, { text, file }]) =>
      file.as === as ? [`${key}:\n${text}`] : [],
    );
    writeFileSync(join(folder, name), `export const ${as} = {\n${entries.join(',\n')}\n};\n`);
  }
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
function sharedIn(chunks) {
  /** @type {Map<string, readonly string[]>} */
  const seen = new Map();
  for (const { pieces } of chunks) {
    for (const { key, text } of pieces) seen.set(key, [...(seen.get(key) ?? []), text]);
  }
  const shared = [...seen].flatMap(([key, texts]) => {
    const [text = '', ...others] = texts;
    const file = files.findLast(({ fromChunks }) => texts.length >= fromChunks);
    const isShared = file !== undefined && text.length >= leastBytes && others.every(other => other === text);
    return isShared ? [/** @type {const} */ ([key, { text, file }])] : [];
  });
  return new Map(shared.toSorted(([one], [other]) => Number(one) - Number(other)));
}

/**
 * @param {Chunk} chunk
 * @param {ReturnType<typeof sharedIn>} shared
 */
function withShared({ text, pieces }, shared) {
  const taken = pieces.flatMap(piece => {
    const known = shared.get(piece.key);
    return known === undefined ? [] : [{ ...piece, as: known.file.as }];
  });
  const imports = files
    .filter(({ as }) => taken.some(piece => piece.as === as))
    .map(({ name, as }) => `import { ${as} } from './${name}';\n`);
  let [at, out] = [0, imports.join('')];
  for (const { key, start, end, as } of taken) {
    out += `${text.slice(at, start)}${as}[${key}]`;
    at = end;
  }
  return out + text.slice(at);
}
