// What pure code must not touch: Node, time, chance, the process, the network, and waiting.
import { importsOf, packageOf, sourceOf } from '../source/imports.js';
import { lex, lineAt } from '../source/lexis.js';
import { isPure, type RoomMap } from '../source/room-map.js';
import type { SourceFile } from '../source/tree.js';

const impure =
  /(?<![.\w$])(?:await|console|crypto|fetch|globalThis|performance|process|queueMicrotask|setImmediate|setInterval|setTimeout)\b(?!\s*[?]?:)|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bAbortSignal\.timeout\b/g;

export function purityProblems(files: readonly SourceFile[], map: RoomMap): readonly string[] {
  return files
    .filter(({ path }) => isPure(path, map))
    .flatMap(file => [...wordProblems(file), ...importProblems(file, map)]);
}

function wordProblems({ path, text }: SourceFile): readonly string[] {
  const { bare } = lex(text);
  return [...bare.matchAll(impure)].map(
    ({ 0: word, index }) => `${path}:${lineAt(bare, index)} is pure and says ${word}`,
  );
}

function importProblems(file: SourceFile, map: RoomMap): readonly string[] {
  return importsOf(file).flatMap(({ specifier = '', kind, line }) => {
    const library = packageOf(specifier);
    const source = sourceOf(file.path, specifier);
    const fine =
      library === undefined
        ? kind === 'type' || (source !== undefined && isPure(source, map))
        : !library.startsWith('node:') && (kind === 'type' || map.purePackages.includes(library));
    return fine ? [] : [`${file.path}:${line} is pure and imports ${specifier}`];
  });
}
