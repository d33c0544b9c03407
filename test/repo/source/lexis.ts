// Splits TypeScript into what runs and what is only said, so that rules never trip over a comment or a string.

export type Lexis = {
  /** As long as the source: comments are blanks, strings and patterns keep their quotes and lose their content. */
  readonly bare: string;
  /** Lines, counted from 1, on which a comment stands. */
  readonly commentedLines: ReadonlySet<number>;
};

type Piece = { readonly kind: 'code' | 'comment' | 'quoted'; readonly end: number };

const comment = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const quoted = /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/y;
const pattern = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//y;
/** From a backtick or the end of an insertion to the next insertion or backtick. */
const templatePart = /[`}](?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:\$\{|`)/y;
/** Nothing in it can begin or end anything. */
const plain = /[^/'"`{}]+/y;
const beforePattern = /(?:^|[=(,:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|await|yield|do|else))\s*$/;

export function lex(source: string): Lexis {
  const bare: string[] = [];
  const commentedLines = new Set<number>();
  const open: number[] = [];
  for (let at = 0, line = 1; at < source.length; ) {
    const { kind, end } = pieceAt(source, at, open);
    const text = source.slice(at, end);
    const breaks = text.split('\n').length - 1;
    if (kind === 'comment') {
      for (let each = line; each <= line + breaks; each += 1) commentedLines.add(each);
    }
    bare.push(kind === 'code' ? text : kind === 'comment' ? blank(text) : hollow(text));
    line += breaks;
    at = end;
  }
  return { bare: bare.join(''), commentedLines };
}

/** `open` counts the braces that are open in each insertion of a template that has not ended. */
function pieceAt(source: string, at: number, open: number[]): Piece {
  const run = endOf(plain, source, at);
  if (run !== undefined) return { kind: 'code', end: run };
  const spoken = endOf(comment, source, at);
  if (spoken !== undefined) return { kind: 'comment', end: spoken };
  const string = endOf(quoted, source, at) ?? patternEnd(source, at);
  if (string !== undefined) return { kind: 'quoted', end: string };
  const sign = source[at];
  const braces = open.at(-1);
  if (sign === '`' || (sign === '}' && braces === 0)) {
    if (sign === '}') open.pop();
    const end = endOf(templatePart, source, at) ?? source.length;
    if (source[end - 1] === '{') open.push(0);
    return { kind: 'quoted', end };
  }
  if (braces !== undefined && (sign === '{' || sign === '}')) {
    open[open.length - 1] = braces + (sign === '{' ? 1 : -1);
  }
  return { kind: 'code', end: at + 1 };
}

/** A slash begins a pattern where a value may begin, and divides everywhere else. */
function patternEnd(source: string, at: number): number | undefined {
  if (source[at] !== '/') return undefined;
  return beforePattern.test(source.slice(Math.max(0, at - 40), at)) ? endOf(pattern, source, at) : undefined;
}

function endOf(expression: RegExp, source: string, at: number): number | undefined {
  expression.lastIndex = at;
  return expression.test(source) ? expression.lastIndex : undefined;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function hollow(text: string): string {
  const opening = text[0] ?? '';
  const closing = text.endsWith('${') ? '${' : (text.at(-1) ?? '');
  return `${opening}${blank(text.slice(1, text.length - closing.length))}${closing}`;
}

export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
