// What a source file imports, and how: as types only, as values, or when it is asked for.
import { posix } from 'node:path';
import { type Lexis, lex, lineAt } from './lexis.js';
import type { SourceFile } from './tree.js';

export type Import = {
  /** As written; undefined for an import() of something that is not a plain string. */
  readonly specifier: string | undefined;
  readonly kind: 'type' | 'value' | 'dynamic';
  readonly line: number;
};

const statement = /\b(import|export)\s+(type\b)?([^'";()=]*?)\bfrom\s*(['"])/g;
const forEffect = /\bimport\s*(['"])/g;
const whenAsked = /(\btypeof\s+)?\bimport\s*\(\s*(['"])?/g;

export function importsOf({ text }: SourceFile, { bare }: Lexis = lex(text)): readonly Import[] {
  const specifierAt = (quote: number): string => {
    const sign = bare[quote] ?? '';
    return text.slice(quote + 1, bare.indexOf(sign, quote + 1));
  };
  const found: Import[] = [];
  for (const match of bare.matchAll(statement)) {
    const [whole, , type, clause = ''] = match;
    const kind = type !== undefined || namesOnlyTypes(clause) ? 'type' : 'value';
    found.push({
      specifier: specifierAt(match.index + whole.length - 1),
      kind,
      line: lineAt(bare, match.index),
    });
  }
  for (const match of bare.matchAll(forEffect)) {
    const quote = match.index + match[0].length - 1;
    found.push({ specifier: specifierAt(quote), kind: 'value', line: lineAt(bare, match.index) });
  }
  for (const match of bare.matchAll(whenAsked)) {
    const [whole, typeOf, quote] = match;
    const specifier = quote === undefined ? undefined : specifierAt(match.index + whole.length - 1);
    found.push({
      specifier,
      kind: typeOf === undefined ? 'dynamic' : 'type',
      line: lineAt(bare, match.index),
    });
  }
  return found.sort((one, other) => one.line - other.line);
}

/** `{ type A, type B }` leaves nothing at run time that the file needs, even if the import itself stays. */
function namesOnlyTypes(clause: string): boolean {
  const inside = /^\s*\{([^}]*)\}\s*$/.exec(clause)?.[1];
  const names =
    inside
      ?.split(',')
      .map(name => name.trim())
      .filter(name => name !== '') ?? [];
  return names.length > 0 && names.every(name => name.startsWith('type '));
}

/** The source file that a relative import of compiled ESM means. */
export function sourceOf(importer: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(importer), specifier).replace(/\.js$/, '.ts');
}

/** The package, or the part of Node, that an import means: `@azure/identity`, `yaml`, `node:fs`. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.')) return undefined;
  if (specifier.startsWith('node:')) return specifier;
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
