// Words and signs as a query: statements, steps, expressions.
import { type Token, tokensOf } from './tokens.js';
import { KqlRefused, type KqlType, unplayed, type Value } from './values.js';

export type Expression =
  | { readonly kind: 'value'; readonly type: KqlType; readonly value: Value }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly of: readonly Expression[] }
  | {
      readonly kind: 'operation';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

export type NamedExpression = { readonly name: string | undefined; readonly expression: Expression };

export type Step =
  | { readonly kind: 'where'; readonly that: Expression }
  | { readonly kind: 'extend' | 'project'; readonly columns: readonly NamedExpression[] }
  | {
      readonly kind: 'summarize';
      readonly columns: readonly NamedExpression[];
      readonly by: readonly NamedExpression[];
    };

export type Source = { readonly name: string; readonly isCall: boolean };
export type Pipeline = { readonly source: Source; readonly steps: readonly Step[] };
export type Let =
  | { readonly kind: 'value'; readonly name: string; readonly expression: Expression }
  | { readonly kind: 'function'; readonly name: string; readonly body: Query };
export type Query = { readonly lets: readonly Let[]; readonly pipeline: Pipeline };

export const parse = (text: string): Query => {
  const reader = startReader(tokensOf(text));
  const query = readQuery(reader);
  if (reader.peek()) throw unexpected(reader);
  return query;
};

type Reader = {
  peek(ahead?: number): Token | undefined;
  take(): Token;
  /** Takes it if it is there. */
  has(text: string): boolean;
  need(text: string): void;
  name(): string;
};

const startReader = (tokens: readonly Token[]): Reader => {
  let at = 0;
  const peek = (ahead = 0): Token | undefined => tokens[at + ahead];
  const isNext = (text: string): boolean => {
    const token = peek();
    return token !== undefined && token.kind !== 'text' && token.text === text;
  };
  const take = (): Token => {
    const token = peek();
    if (!token) throw new KqlRefused('syntax', 'Unexpected end of the query');
    at += 1;
    return token;
  };
  const has = (text: string): boolean => {
    const found = isNext(text);
    if (found) at += 1;
    return found;
  };
  return {
    peek,
    take,
    has,
    need: text => {
      if (!has(text)) throw new KqlRefused('syntax', `Missing: ${text}`);
    },
    name: () => {
      const token = take();
      if (token.kind !== 'name') throw new KqlRefused('syntax', `Expected a name, got ${token.text}`);
      return token.text;
    },
  };
};

const unexpected = (reader: Reader): KqlRefused =>
  new KqlRefused('syntax', `Unexpected: ${reader.peek()?.text ?? 'end of the query'}`);

const readQuery = (reader: Reader): Query => {
  const lets: Let[] = [];
  while (reader.has('let')) {
    lets.push(readLet(reader));
    reader.need(';');
  }
  const pipeline = readPipeline(reader);
  reader.has(';');
  return { lets, pipeline };
};

const readLet = (reader: Reader): Let => {
  const name = reader.name();
  reader.need('=');
  if (reader.peek()?.text !== '(' || reader.peek(1)?.text !== ')') {
    return { kind: 'value', name, expression: readExpression(reader) };
  }
  reader.need('(');
  reader.need(')');
  reader.need('{');
  const body = readQuery(reader);
  reader.need('}');
  return { kind: 'function', name, body };
};

const readPipeline = (reader: Reader): Pipeline => {
  const name = reader.name();
  const isCall = reader.has('(');
  if (isCall) reader.need(')');
  const steps: Step[] = [];
  while (reader.has('|')) steps.push(readStep(reader));
  return { source: { name, isCall }, steps };
};

const readStep = (reader: Reader): Step => {
  const kind = reader.name();
  switch (kind) {
    case 'where':
      return { kind, that: readExpression(reader) };
    case 'extend':
    case 'project':
      return { kind, columns: readColumns(reader) };
    case 'summarize': {
      const columns = reader.peek()?.text === 'by' ? [] : readColumns(reader);
      return { kind, columns, by: reader.has('by') ? readColumns(reader) : [] };
    }
    default:
      throw unplayed(`the step ${kind}`);
  }
};

const readColumns = (reader: Reader): readonly NamedExpression[] => {
  const columns: NamedExpression[] = [];
  do {
    const isNamed = reader.peek()?.kind === 'name' && reader.peek(1)?.text === '=';
    const name = isNamed ? reader.name() : undefined;
    if (isNamed) reader.need('=');
    columns.push({ name, expression: readExpression(reader) });
  } while (reader.has(','));
  return columns;
};

/** The weakest first. */
const operators: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  ['==', '!=', '<=', '>=', '<', '>', 'startswith_cs', 'startswith', 'has', 'in', 'between'],
  ['+', '-'],
  ['*', '/'],
];

const readExpression = (reader: Reader, level = 0): Expression => {
  const here = operators[level];
  if (!here) return readOne(reader);
  let left = readExpression(reader, level + 1);
  for (let operator = nextOf(reader, here); operator !== undefined; operator = nextOf(reader, here)) {
    left =
      operator === 'in' || operator === 'between'
        ? readRange(reader, operator, left)
        : { kind: 'operation', operator, left, right: readExpression(reader, level + 1) };
  }
  return left;
};

const nextOf = (reader: Reader, wanted: readonly string[]): string | undefined =>
  wanted.find(each => reader.has(each));

/** Both mean no more than comparisons do. */
const readRange = (reader: Reader, operator: 'in' | 'between', left: Expression): Expression => {
  reader.need('(');
  const values = [readExpression(reader)];
  while (reader.has(operator === 'in' ? ',' : '..')) values.push(readExpression(reader));
  reader.need(')');
  const compared = (sign: string, right: Expression | undefined): Expression => {
    if (!right) throw unexpected(reader);
    return { kind: 'operation', operator: sign, left, right };
  };
  const both = (sign: string, one: Expression, other: Expression): Expression => ({
    kind: 'operation',
    operator: sign,
    left: one,
    right: other,
  });
  if (operator === 'between') return both('and', compared('>=', values[0]), compared('<=', values[1]));
  return values.map(each => compared('==', each)).reduce((one, other) => both('or', one, other));
};

const readOne = (reader: Reader): Expression => {
  const token = reader.take();
  switch (token.kind) {
    case 'text':
      return { kind: 'value', type: 'string', value: token.text };
    case 'long':
    case 'real':
    case 'timespan':
    case 'datetime':
      return { kind: 'value', type: token.kind, value: token.value };
    case 'name':
      return readName(reader, token.text);
    case 'sign': {
      if (token.text === '-') {
        const zero: Expression = { kind: 'value', type: 'long', value: 0 };
        return { kind: 'operation', operator: '-', left: zero, right: readOne(reader) };
      }
      if (token.text !== '(') throw new KqlRefused('syntax', `Unexpected: ${token.text}`);
      const inner = readExpression(reader);
      reader.need(')');
      return inner;
    }
    default: {
      const unreachable: never = token;
      return unreachable;
    }
  }
};

const readName = (reader: Reader, name: string): Expression => {
  if (name === 'true' || name === 'false') return { kind: 'value', type: 'bool', value: name === 'true' };
  if (!reader.has('(')) return { kind: 'name', name };
  const of: Expression[] = [];
  if (!reader.has(')')) {
    do of.push(readExpression(reader));
    while (reader.has(','));
    reader.need(')');
  }
  return { kind: 'call', name, of };
};
