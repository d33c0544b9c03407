// One place in a document: what stands there, and how to complain about it.
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { didYouMean } from '../../fault/did-you-mean.js';
import type { Kind } from '../kinds.js';
import { problemAt, type Source, type Where } from './problem.js';

/** Follows an alias to what it stands for. */
type Find = (node: unknown) => Node | undefined;

export type Spot = { readonly of: string; readonly path: string; readonly line: number };

export class Place {
  readonly #source: Source;
  readonly #find: Find;
  readonly #node: Node | undefined;
  readonly #where: Where;

  constructor(source: Source, find: Find, node: unknown, where: Where) {
    this.#source = source;
    this.#find = find;
    this.#node = find(node);
    this.#where = where;
  }

  /** Where a reader finds it. */
  get spot(): Spot {
    const { line } = this.#source.lines.linePos(this.#where.at);
    return { of: this.#source.name, path: this.#where.path, line };
  }

  problem(text: string): undefined {
    this.#source.problems.push(problemAt(this.#source, this.#where, text));
    return undefined;
  }

  /** Says whether it is a map, and complains of every key that is not known. */
  isMapOf(known: readonly string[]): boolean {
    if (!isMap(this.#node)) {
      this.problem(`expected fields such as ${known.slice(0, 3).join(', ')}, got ${this.shape()}`);
      return false;
    }
    for (const { key } of this.#node.items) {
      const name = isScalar(key) ? String(key.value).slice(0, 60) : 'a key that is no text';
      if (known.includes(name)) continue;
      const near = didYouMean(name, known);
      const question = near === undefined ? `; here are ${known.join(', ')}` : `; did you mean ${near}?`;
      this.#child(key, name).problem(`there is no field ${name} here${question}`);
    }
    return true;
  }

  /** Absent when it is not there, or says nothing. */
  field(name: string): Place | undefined {
    const found = this.fields().find(([key]) => key === name)?.[1];
    return found === undefined || found.isEmpty() ? undefined : found;
  }

  /** Every field with its name; none where it is no map. */
  fields(): readonly (readonly [string, Place])[] {
    if (!isMap(this.#node)) return [];
    return this.#node.items.map(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      const place = this.#child(value, name);
      return [name, value === null || value === undefined ? this.#child(key, name) : place] as const;
    });
  }

  items(): readonly Place[] | undefined {
    if (!isSeq(this.#node)) return this.problem(`expected a list, got ${this.shape()}`);
    return this.#node.items.map((item, at) => this.#child(item, `[${at}]`));
  }

  isEmpty(): boolean {
    return this.#node === undefined || (isScalar(this.#node) && this.#node.value === null);
  }

  isList(): boolean {
    return isSeq(this.#node);
  }

  isMap(): boolean {
    return isMap(this.#node);
  }

  /** As it is written: `10m`, `5` and `true` alike. Undefined where it is no single value. */
  written(): string | undefined {
    if (!isScalar(this.#node) || this.isEmpty()) return undefined;
    const { source, value, type } = this.#node;
    return type === 'PLAIN' && source !== undefined ? source : String(value);
  }

  of<T>(kind: Kind<T>): T | undefined {
    const text = this.written();
    if (text === undefined) return this.problem(`expected ${kind.expected}, got ${this.shape()}`);
    const parsed = kind.parse(text, {});
    if ('value' in parsed) return parsed.value;
    const note = parsed.note === undefined ? '' : `; ${parsed.note}`;
    return this.problem(`expected ${parsed.expected}, got ${this.shape()}${note}`);
  }

  shape(): string {
    if (isMap(this.#node)) return 'fields';
    if (isSeq(this.#node)) return 'a list';
    const text = this.written();
    return text === undefined ? 'nothing' : JSON.stringify(text.slice(0, 80));
  }

  #child(node: unknown, name: string): Place {
    const parent = this.#where.path;
    const path = parent === '' || name.startsWith('[') ? `${parent}${name}` : `${parent}.${name}`;
    const at = this.#find(node)?.range?.[0] ?? this.#where.at;
    return new Place(this.#source, this.#find, node, { path, at });
  }
}
