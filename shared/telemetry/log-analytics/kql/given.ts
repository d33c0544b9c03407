// KQL that a user wrote, looked at before it is put into a query of ours: whole literals, brackets in pairs, nothing
// that could end its place. What it reads is the user's business, and stands in the policy for all to review.

export type GivenExpression = { readonly kind: 'given-expression'; readonly text: string };
export type GivenQuery = { readonly kind: 'given-query'; readonly text: string };

export type GivenReading<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'wrong'; readonly why: string };

const longest = 20_000;

/** A condition or a number: no statement and no step. */
export function givenExpression(text: string): GivenReading<GivenExpression> {
  const why = problemOf(text, 'expression');
  return why === undefined
    ? { kind: 'read', value: { kind: 'given-expression', text: text.trim() } }
    : { kind: 'wrong', why };
}

/** A whole query, with statements of its own if need be. */
export function givenQuery(text: string): GivenReading<GivenQuery> {
  const why = problemOf(text, 'query');
  return why === undefined
    ? { kind: 'read', value: { kind: 'given-query', text: text.trim() } }
    : { kind: 'wrong', why };
}

function problemOf(text: string, kind: 'expression' | 'query'): string | undefined {
  if (text.trim() === '') return 'it is empty';
  if (text.length > longest) return `it has more than ${longest} characters`;
  const bare = text.replace(literals, ' ');
  if (/["']|```|~~~/.test(bare)) return 'a text in it has no end';
  if (/^\s*\.|^\s*#/.test(bare) || /^[^\S\n]*#/m.test(bare)) return 'it begins a command, with . or #';
  return bracketProblem(bare) ?? (kind === 'expression' ? expressionProblem(bare) : undefined);
}

/** Every form of text that KQL knows, and comments. Whatever quote is left over begins a text without an end. */
const literals =
  /(```|~~~)[\s\S]*?\1|@"(?:[^"\r\n]|"")*"|@'(?:[^'\r\n]|'')*'|"(?:[^"\\\r\n]|\\[^\r\n])*"|'(?:[^'\\\r\n]|\\[^\r\n])*'|\/\/[^\r\n]*/g;

const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

function bracketProblem(bare: string): string | undefined {
  const awaited: string[] = [];
  for (const mark of bare) {
    const closing = pairs[mark];
    if (closing !== undefined) awaited.push(closing);
    else if (')]}'.includes(mark) && awaited.pop() !== mark) return `a ${mark} in it closes nothing`;
  }
  const open = awaited.at(-1);
  return open === undefined ? undefined : `a ${open} is missing in it`;
}

function expressionProblem(bare: string): string | undefined {
  let flat = bare;
  for (let before = ''; before !== flat; ) {
    before = flat;
    flat = flat.replace(/\([^()[\]{}]*\)|\[[^()[\]{}]*\]|\{[^()[\]{}]*\}/g, ' ');
  }
  if (bare.includes(';')) return 'a ; in it would begin another statement';
  if (flat.includes('|')) return 'a | in it would begin another step';
  // Two of them would be two columns, or two arguments.
  return flat.includes(',') ? 'a , in it would begin another expression' : undefined;
}
