// A place in a YAML document: its value, its path, its line and column. Whatever is wrong there is told with all three.
import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter } from 'yaml';
import { didYouMean } from '../../../fault/did-you-mean.js';
import { quoted } from '../quantities.js';

/** One file while it is read. What is wrong and what is left out gathers here. */
export type Source = {
  readonly lines: LineCounter;
  readonly problems: string[];
  readonly remarks: string[];
};

type Where = { readonly path: string; readonly at: number };

export class Spot {
  readonly #node: unknown;
  readonly #document: Document;
  readonly #where: Where;
  readonly source: Source;

  constructor(
    document: Document,
    source: Source,
    node: unknown = document.contents,
    where: Where = { path: '', at: 0 },
  ) {
    this.#node = isAlias(node) ? node.resolve(document) : node;
    this.#document = document;
    this.#where = where;
    this.source = source;
  }

  problem(text: string): undefined {
    this.source.problems.push(this.#told(text));
    return undefined;
  }

  remark(text: string): void {
    this.source.remarks.push(this.#told(text));
  }

  #told(text: string): string {
    const { line, col } = this.source.lines.linePos(this.#where.at);
    const path = this.#where.path === '' ? '' : `${this.#where.path}: `;
    return `line ${line}, column ${col}: ${path}${text}`;
  }

  /** Says that it is a map, and complains of every key that is not known here. */
  isMapOf(known: readonly string[]): boolean {
    if (!isMap(this.#node)) {
      this.problem(`expected fields such as ${known.slice(0, 3).join(', ')}, got ${this.#shape()}`);
      return false;
    }
    for (const { key } of this.#node.items) {
      const name = isScalar(key) ? String(key.value).slice(0, 60) : 'a key that is no text';
      if (known.includes(name)) continue;
      const near = didYouMean(name, known);
      const question = near === undefined ? `; here are ${known.join(', ')}` : `; did you mean ${near}?`;
      this.#child(key, name).problem(`there is no such field in openslo/v1${question}`);
    }
    return true;
  }

  /** Absent when it is not there, or says nothing. */
  field(name: string): Spot | undefined {
    if (!isMap(this.#node)) return undefined;
    const pair = this.#node.items.find(({ key }) => isScalar(key) && key.value === name);
    if (pair === undefined || pair.value === undefined) return undefined;
    const spot = this.#child(pair.value, name);
    return spot.isEmpty() ? undefined : spot;
  }

  needed(name: string, expected: string): Spot | undefined {
    return this.field(name) ?? this.problem(`expected ${name}, ${expected}, got nothing`);
  }

  items(): readonly Spot[] | undefined {
    if (!isSeq(this.#node)) return this.problem(`expected a list, got ${this.#shape()}`);
    return this.#node.items.map((item, at) => this.#child(item, `[${at}]`));
  }

  isEmpty(): boolean {
    const value = isScalar(this.#node) ? this.#node.value : this.#node;
    return value === null || value === undefined;
  }

  isList(): boolean {
    return isSeq(this.#node);
  }

  text(): string | undefined {
    const value = isScalar(this.#node) ? this.#node.value : undefined;
    return typeof value === 'string' && value.trim() !== ''
      ? value
      : this.problem(`expected a text, got ${this.#shape()}`);
  }

  number(): number | undefined {
    const value = this.plain();
    const isNumber = typeof value === 'number' && Number.isFinite(value);
    return isNumber ? value : this.problem(`expected a number, got ${this.#shape()}`);
  }

  flag(): boolean | undefined {
    const value = this.plain();
    return typeof value === 'boolean' ? value : this.problem(`expected true or false, got ${this.#shape()}`);
  }

  choice<const C extends string>(choices: readonly C[]): C | undefined {
    const value = this.plain();
    const found = choices.find(each => each === value);
    if (found !== undefined) return found;
    const near = typeof value === 'string' ? didYouMean(value, choices) : undefined;
    const question = near === undefined ? '' : `; did you mean ${near}?`;
    return this.problem(`expected one of ${choices.join(', ')}, got ${this.#shape()}${question}`);
  }

  plain(): unknown {
    return isScalar(this.#node) ? this.#node.value : undefined;
  }

  named(name: string): Spot {
    return new Spot(this.#document, this.source, this.#node, { ...this.#where, path: name });
  }

  #child(node: unknown, name: string): Spot {
    const parent = this.#where.path;
    const path = parent === '' || name.startsWith('[') ? `${parent}${name}` : `${parent}.${name}`;
    return new Spot(this.#document, this.source, node, { path, at: startOf(node) ?? this.#where.at });
  }

  #shape(): string {
    if (isMap(this.#node)) return 'fields';
    if (isSeq(this.#node)) return 'a list';
    const value = this.plain();
    if (value === null || value === undefined) return 'nothing';
    return typeof value === 'string' ? quoted(value) : String(value);
  }
}

function startOf(node: unknown): number | undefined {
  if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return undefined;
  return node.range?.[0];
}
