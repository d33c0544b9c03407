// JSON as the house formatter would leave it: short lists on one line, everything else one entry to a line.

export type Json =
  | string
  | number
  | boolean
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

const widest = 110;

export function jsonText(value: Json): string {
  return `${render(value, '', 0)}\n`;
}

/** `used` is how much of the line is taken: by what stands before the value, and by the comma behind it. */
function render(value: Json, indent: string, used: number): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  return isList(value) ? renderList(value, indent, used) : renderRecord(value, indent);
}

function renderList(list: readonly Json[], indent: string, used: number): string {
  const line = `[${list.map(each => JSON.stringify(each)).join(', ')}]`;
  if (list.every(each => typeof each !== 'object') && used + line.length <= widest) return line;
  const inner = `${indent}  `;
  const entries = list.map((each, at) => inner + render(each, inner, inner.length + comma(at, list.length)));
  return `[\n${entries.join(',\n')}\n${indent}]`;
}

function renderRecord(record: Readonly<Record<string, Json | undefined>>, indent: string): string {
  const present = Object.entries(record).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value }],
  );
  if (present.length === 0) return '{}';
  const inner = `${indent}  `;
  const entries = present.map(({ name, value }, at) => {
    const start = `${inner}${JSON.stringify(name)}: `;
    return start + render(value, inner, start.length + comma(at, present.length));
  });
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

function comma(at: number, length: number): number {
  return at < length - 1 ? 1 : 0;
}

/** Array.isArray does not see that a readonly array is one. */
function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
