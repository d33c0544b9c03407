// Splits the text of an Azure Pipelines expression into tokens.

export type Token =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: '(' | ')' | '[' | ']' | ',' | '.' | '*' }
  | { readonly kind: 'end'; readonly text: '' };

const SPACE = /\s+/y;
const QUOTED = /'((?:[^']|'')*)'/y;
const NUMBER = /-?(?:\d[\d.]*|\.\d[\d.]*)/y;
const NAME = /[A-Za-z_][A-Za-z0-9_-]*/y;
const MARK = /[()[\],.*]/y;

export function tokenize(expression: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < expression.length) {
    const space = matchAt(SPACE, expression, position);
    if (space !== undefined) {
      position += space[0].length;
      continue;
    }
    const next = readToken(expression, position, tokens.at(-1));
    tokens.push(next.token);
    position += next.length;
  }
  tokens.push({ kind: 'end', text: '' });
  return tokens;
}

type Read = { readonly token: Token; readonly length: number };

function readToken(expression: string, position: number, before: Token | undefined): Read {
  const quoted = matchAt(QUOTED, expression, position);
  if (quoted !== undefined) {
    return {
      token: { kind: 'text', text: (quoted[1] ?? '').replaceAll("''", "'") },
      length: quoted[0].length,
    };
  }
  // After a name a dot reads a property; elsewhere it may begin a number.
  const number = before?.kind === 'name' ? undefined : matchAt(NUMBER, expression, position);
  if (number !== undefined) return { token: { kind: 'number', text: number[0] }, length: number[0].length };
  const name = matchAt(NAME, expression, position);
  if (name !== undefined) return { token: { kind: 'name', text: name[0] }, length: name[0].length };
  return { token: readMark(expression, position), length: 1 };
}

function readMark(expression: string, position: number): Token {
  const mark = matchAt(MARK, expression, position)?.[0];
  switch (mark) {
    case '(':
    case ')':
    case '[':
    case ']':
    case ',':
    case '.':
    case '*':
      return { kind: 'mark', text: mark };
    default:
      throw new Error(
        `unexpected '${expression.slice(position, position + 10)}' at ${position + 1} in '${expression}'`,
      );
  }
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text) ?? undefined;
}
