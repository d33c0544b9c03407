// What is wrong at one place of a text, with a picture of the place.
import type { LineCounter } from 'yaml';

export type Problem = {
  /** Which text it is, where there are several. */
  readonly of: string;
  /** Such as `environments.production.after`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly problem: string;
  /** The line with a mark below it. */
  readonly picture: string;
};

export type Source = {
  /** As its reader knows it: the path of a file, say. */
  readonly name: string;
  readonly text: string;
  readonly lines: LineCounter;
  readonly problems: Problem[];
};

export type Where = { readonly path: string; readonly at: number };

export function problemAt(source: Source, { path, at }: Where, problem: string): Problem {
  const { line, col: column } = source.lines.linePos(at);
  return { of: source.name, path, line, column, problem, picture: pictureOf(source.text, line, column) };
}

const widest = 100;

/** A long line is shown around the place. */
function pictureOf(text: string, line: number, column: number): string {
  const whole = (text.split('\n')[line - 1] ?? '').replaceAll('\t', ' ').replace(/\r$/, '');
  const from = Math.max(0, Math.min(column - 1 - widest / 2, whole.length - widest));
  const shown = whole.slice(from, from + widest).replaceAll(/\p{Cc}/gu, '·');
  const number = String(line);
  const mark = `${' '.repeat(number.length)} | ${' '.repeat(Math.max(0, column - 1 - from))}^`;
  return `${number} | ${shown}\n${mark}`;
}

/** As compilers say it: where, what, and the picture. */
export function problemWords({ of, path, line, column, problem, picture }: Problem): string {
  const where = path === '' ? '' : `${path}: `;
  const shown = picture === '' ? '' : `\n${picture}`;
  return `${of}:${line}:${column}: ${where}${problem}${shown}`;
}
