// One line of objectives as words that know where they stand, and the pieces between its commas.
import { didYouMean } from '../../fault/did-you-mean.js';
import { quoted } from './quantities.js';

export type Word = { readonly text: string /** From 1. */; readonly column: number };
export type Misread = { readonly misread: string; readonly column: number };

/** Words read from left to right. */
export class Words {
  readonly #words: readonly Word[];
  readonly #end: number;
  #at = 0;

  constructor(words: readonly Word[], end: number) {
    this.#words = words;
    this.#end = end;
  }

  /** The next word without taking it; empty behind the last one. */
  get next(): string {
    return this.#words[this.#at]?.text ?? '';
  }

  get column(): number {
    return this.#words[this.#at]?.column ?? this.#end;
  }

  take(): string {
    const text = this.next;
    this.#at += 1;
    return text;
  }

  takeIf(text: string): boolean {
    if (this.next !== text) return false;
    this.#at += 1;
    return true;
  }

  /** Says what would have been right here, what stands here, and which of the words was probably meant. */
  misread(expected: string, known: readonly string[] = []): Misread {
    const got = this.next === '' ? 'the end' : quoted(this.next);
    const near = this.next === '' ? undefined : didYouMean(this.next, known);
    const question = near === undefined ? '' : `; did you mean ${near}?`;
    return { misread: `expected ${expected}, got ${got}${question}`, column: this.column };
  }

  /** A fixed row of words, or what is wrong with it. */
  phrase(...texts: readonly string[]): Misread | undefined {
    for (const text of texts) {
      if (!this.takeIf(text)) return this.misread(`"${texts.join(' ')}"`, [text]);
    }
    return undefined;
  }
}

const word = /\d[\d.]*[ \u00a0\u202f]?%|<=|>=|[<>(),]|[^\s<>(),]+/g;

export function wordsOf(line: string): readonly Word[] {
  return [...line.matchAll(word)].map(({ 0: text, index }) => ({ text, column: index + 1 }));
}
