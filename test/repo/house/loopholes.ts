// Places where the compiler was told to look away.
import { lex, lineAt } from '../source/lexis.js';
import type { SourceFile } from '../source/tree.js';

const anyType = /(?<![.\w$'"])any\b(?!\s*[(?:])/g;
const silenced = /@ts-(ignore|expect-error|nocheck)/g;
/** Names may be changed on their way in or out; that is no cast. */
const renamed = /\b(?:import|export)\b[^;=('"]*\{[^}]*\}|\*\s+as\s+\w+/g;
const cast = /\bas\s+(?!const\b)/g;

export function loopholes(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const { bare, commentedLines } = lex(text);
    const without = bare.replace(renamed, names => names.replace(/[^\n]/g, ' '));
    const explained = (index: number): boolean => {
      const line = lineAt(bare, index);
      return commentedLines.has(line) || commentedLines.has(line - 1);
    };
    return [
      ...[...without.matchAll(anyType)].map(({ index }) => `${path}:${lineAt(bare, index)} says any`),
      ...[...text.matchAll(silenced)].map(
        ({ 0: word, index }) => `${path}:${lineAt(text, index)} says ${word}`,
      ),
      ...[...without.matchAll(cast)]
        .filter(({ index }) => !explained(index))
        .map(({ index }) => `${path}:${lineAt(bare, index)} casts and does not say why that is right`),
    ];
  });
}
