// Workflow commands in a line of output: `::name key=value::data` at its start, `##[name key=value]data` anywhere.
// Only registered names are commands; every other line is text.

export type Command = {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
};

export const commandNames: readonly string[] = [
  'stop-commands',
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
];

type Syntax = {
  readonly separator: string;
  readonly ofProperty: readonly Escape[];
  readonly ofData: readonly Escape[];
};
type Escape = readonly [escaped: string, plain: string];

const dataEscapes: readonly Escape[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const colonSyntax: Syntax = {
  separator: ',',
  ofProperty: [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ],
  ofData: dataEscapes,
};
const bracketEscapes: readonly Escape[] = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];
const bracketSyntax: Syntax = { separator: ';', ofProperty: bracketEscapes, ofData: bracketEscapes };

/** What .NET trims: unlike JavaScript it counts U+0085 as white space, and U+FEFF not. */
const leadingWhitespace = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/** `names` are the registered ones, in lower case: the runner adds the resume token while commands are stopped. */
export function readCommand(line: string, names: ReadonlySet<string>): Command | undefined {
  return colonCommand(line.replace(leadingWhitespace, ''), names) ?? bracketCommand(line, names);
}

function colonCommand(line: string, names: ReadonlySet<string>): Command | undefined {
  if (!line.startsWith('::')) return undefined;
  const end = line.indexOf('::', 2);
  if (end < 0) return undefined;
  return command({ head: line.slice(2, end), tail: line.slice(end + 2), names, syntax: colonSyntax });
}

function bracketCommand(line: string, names: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[');
  if (start < 0) return undefined;
  const end = line.indexOf(']', start);
  if (end < 0) return undefined;
  return command({
    head: line.slice(start + 3, end),
    tail: line.slice(end + 1),
    names,
    syntax: bracketSyntax,
  });
}

type Parts = {
  readonly head: string;
  readonly tail: string;
  readonly names: ReadonlySet<string>;
  readonly syntax: Syntax;
};

function command({ head, tail, names, syntax }: Parts): Command | undefined {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!names.has(name)) return undefined;
  const properties =
    space > 0 ? readProperties(head.slice(space + 1).trim(), syntax) : new Map<string, string>();
  return { name, properties, data: unescapeBy(tail, syntax.ofData) };
}

function readProperties(text: string, syntax: Syntax): Map<string, string> {
  const properties = new Map<string, string>();
  for (const part of text.split(syntax.separator)) {
    const equals = part.indexOf('=');
    const value = part.slice(equals + 1);
    if (equals > 0 && value !== '') {
      properties.set(part.slice(0, equals).toLowerCase(), unescapeBy(value, syntax.ofProperty));
    }
  }
  return properties;
}

function unescapeBy(text: string, escapes: readonly Escape[]): string {
  return escapes.reduce((result, [escaped, plain]) => result.split(escaped).join(plain), text);
}
