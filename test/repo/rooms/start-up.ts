// What a file loads at once, through everything that it imports as a value.
import { importsOf, packageOf, sourceOf } from '../source/imports.js';
import type { SourceFile } from '../source/tree.js';

export type LoadedAtOnce = {
  readonly files: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
};

export function loadedAtOnce(entries: readonly string[], sources: readonly SourceFile[]): LoadedAtOnce {
  const byPath = new Map(sources.map(file => [file.path, file]));
  const files = new Set<string>();
  const packages = new Set<string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = byPath.get(path);
    if (file === undefined || files.has(path)) continue;
    files.add(path);
    for (const { specifier = '', kind } of importsOf(file)) {
      if (kind !== 'value') continue;
      const source = sourceOf(path, specifier);
      if (source === undefined) packages.add(packageOf(specifier) ?? specifier);
      else waiting.push(source);
    }
  }
  return { files, packages };
}
