// JSON as text with places: what has to change is changed there, and everything else stays as somebody wrote it, down to
// the order of names and the look of numbers.

export type Node = {
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
} & (
  | { readonly kind: 'object'; readonly members: readonly { readonly name: string; readonly value: Node }[] }
  | { readonly kind: 'array'; readonly items: readonly Node[] }
  | { readonly kind: 'plain'; readonly value: string | number | boolean | undefined }
);

export class NoJson extends Error {
  override readonly name = 'NoJson';
}

const deepest = 64;

export function parseText(text: string): Node {
  const [node, at] = valueAt(text, blanks(text, 0), 0);
  if (blanks(text, at) !== text.length) throw new NoJson(`something stands behind its end, at ${at}`);
  return node;
}

type Found<T = Node> = readonly [found: T, at: number];

function valueAt(text: string, at: number, depth: number): Found {
  if (depth > deepest) throw new NoJson(`it is deeper than ${deepest} levels`);
  if (text[at] === '{') return objectAt(text, at, depth);
  if (text[at] === '[') return arrayAt(text, at, depth);
  const end = plainEnd(text, at);
  const value: unknown = parsed(text.slice(at, end), at);
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return [{ kind: 'plain', start: at, end, value: isPlain ? value : undefined }, end];
}

function objectAt(text: string, start: number, depth: number): Found {
  const members: { readonly name: string; readonly value: Node }[] = [];
  let at = blanks(text, start + 1);
  while (text[at] !== '}') {
    if (members.length > 0) at = expected(text, at, ',');
    const end = plainEnd(text, at);
    const name = parsed(text.slice(at, end), at);
    if (typeof name !== 'string') throw new NoJson(`a name was expected at ${at}`);
    const [value, after] = valueAt(text, expected(text, blanks(text, end), ':'), depth + 1);
    members.push({ name, value });
    at = blanks(text, after);
  }
  return [{ kind: 'object', start, end: at + 1, members }, at + 1];
}

function arrayAt(text: string, start: number, depth: number): Found {
  const items: Node[] = [];
  let at = blanks(text, start + 1);
  while (text[at] !== ']') {
    if (items.length > 0) at = expected(text, at, ',');
    const [value, after] = valueAt(text, at, depth + 1);
    items.push(value);
    at = blanks(text, after);
  }
  return [{ kind: 'array', start, end: at + 1, items }, at + 1];
}

/** Behind it, and behind the blanks after it. */
function expected(text: string, at: number, character: string): number {
  if (text[at] !== character) throw new NoJson(`${character} was expected at ${at}`);
  return blanks(text, at + 1);
}

function blanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n' || text[at] === '\r') at += 1;
  return at;
}

const plain = /"(?:[^"\\]|\\.)*"|[-+.\w]+/y;

function plainEnd(text: string, at: number): number {
  plain.lastIndex = at;
  const [found] = plain.exec(text) ?? [];
  if (found === undefined) throw new NoJson(`a value was expected at ${at}`);
  return at + found.length;
}

function parsed(text: string, at: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Known: it is no text, number or word of JSON; the parser's own words name no place in the whole.
    throw new NoJson(`what stands at ${at} is no JSON`);
  }
}

/** The value under these names. Of one that stands twice the last one counts, as everywhere in JSON. */
export function at(node: Node | undefined, ...names: readonly string[]): Node | undefined {
  return names.reduce<Node | undefined>(
    (found, name) =>
      found?.kind === 'object' ? found.members.findLast(member => member.name === name)?.value : undefined,
    node,
  );
}

export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'array' ? node.items : [];
}

export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'plain' && typeof node.value === 'string' ? node.value : undefined;
}

export function numberOf(node: Node | undefined): number | undefined {
  return node?.kind === 'plain' && typeof node.value === 'number' ? node.value : undefined;
}

export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** None of them may overlap another one. */
export function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((one, other) => other.start - one.start)
    .reduce((whole, { start, end, text: put }) => whole.slice(0, start) + put + whole.slice(end), text);
}

export function replacing({ start, end }: Node, text: string): Edit {
  return { start, end, text };
}
