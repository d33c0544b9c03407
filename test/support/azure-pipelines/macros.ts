// Expands $(name) as the agent does: once, left to right; a name that is not known stays as it was written.

export type Lookup = (name: string) => string | undefined;

export function expandMacros(text: string, lookup: Lookup): string {
  let expanded = text;
  let start = 0;
  for (;;) {
    const macro = findMacro(expanded, start);
    if (macro === undefined) return expanded;
    const value = macro.name === '' ? undefined : lookup(macro.name);
    if (value === undefined) {
      start = macro.begin + 1;
      continue;
    }
    expanded = expanded.slice(0, macro.begin) + value + expanded.slice(macro.end);
    // What a value brings along is not expanded again.
    start = macro.begin + value.length;
  }
}

/** Names of the macros in a text, in order. */
export function macroNames(text: string): readonly string[] {
  const names: string[] = [];
  for (let macro = findMacro(text, 0); macro !== undefined; macro = findMacro(text, macro.begin + 1)) {
    names.push(macro.name);
  }
  return names;
}

type Macro = { readonly name: string; readonly begin: number; readonly end: number };

function findMacro(text: string, start: number): Macro | undefined {
  const begin = text.indexOf('$(', start);
  const close = begin < 0 ? -1 : text.indexOf(')', begin + 2);
  if (close < 0) return undefined;
  return { name: text.slice(begin + 2, close), begin, end: close + 1 };
}
