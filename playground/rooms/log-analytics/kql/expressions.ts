// An expression over the columns that there are, ready to be worked out for row after row.
import { functions } from './functions.js';
import type { Expression } from './syntax.js';
import {
  type Column,
  type Compiled,
  isNumeric,
  KqlRefused,
  type KqlType,
  order,
  unplayed,
  type Value,
  wider,
} from './values.js';

export type Scope = {
  readonly columns: readonly Column[];
  readonly values: ReadonlyMap<string, Compiled>;
};

export const compile = (expression: Expression, scope: Scope): Compiled => {
  switch (expression.kind) {
    case 'value': {
      const { type, value } = expression;
      return { type, of: () => value };
    }
    case 'name':
      return byName(expression.name, scope);
    case 'call': {
      const maker = Object.hasOwn(functions, expression.name) ? functions[expression.name] : undefined;
      if (!maker) throw unplayed(`the function ${expression.name}()`);
      return maker(expression.of.map(each => compile(each, scope)));
    }
    case 'operation':
      return operation(
        expression.operator,
        compile(expression.left, scope),
        compile(expression.right, scope),
      );
    default: {
      const unreachable: never = expression;
      return unreachable;
    }
  }
};

/** A condition has to be one. */
export const compileCondition = (expression: Expression, scope: Scope): Compiled => {
  const compiled = compile(expression, scope);
  if (compiled.type !== 'bool') throw new KqlRefused('semantic', 'Expected a condition');
  return compiled;
};

const byName = (name: string, { columns, values }: Scope): Compiled => {
  const at = columns.findIndex(each => each.name === name);
  const column = columns[at];
  if (column) return { type: column.type, of: row => row[at] };
  const value = values.get(name);
  if (value) return value;
  throw new KqlRefused('semantic', `Failed to resolve column or scalar expression named '${name}'`);
};

const operation = (operator: string, left: Compiled, right: Compiled): Compiled => {
  switch (operator) {
    case 'and':
    case 'or':
      return logic(operator, left, right);
    case '+':
    case '-':
    case '*':
    case '/':
      return arithmetic(operator, left, right);
    case 'startswith_cs':
    case 'startswith':
    case 'has':
      return text(operator, left, right);
    default:
      return comparison(operator, left, right);
  }
};

/** Of three values: what is not known decides only where the other side does not. */
const logic = (operator: 'and' | 'or', left: Compiled, right: Compiled): Compiled => {
  if (left.type !== 'bool' || right.type !== 'bool')
    throw new KqlRefused('semantic', `'${operator}' joins conditions`);
  const decisive = operator === 'or';
  return {
    type: 'bool',
    of: row => {
      const [one, other] = [left.of(row), right.of(row)];
      if (one === decisive || other === decisive) return decisive;
      return one === undefined || other === undefined ? undefined : !decisive;
    },
  };
};

const comparisons: Readonly<Record<string, (difference: number) => boolean>> = {
  '==': difference => difference === 0,
  '!=': difference => difference !== 0,
  '<': difference => difference < 0,
  '<=': difference => difference <= 0,
  '>': difference => difference > 0,
  '>=': difference => difference >= 0,
};

const comparison = (operator: string, left: Compiled, right: Compiled): Compiled => {
  const holds = comparisons[operator];
  if (!holds) throw unplayed(`the operator ${operator}`);
  const fits = left.type === right.type || (isNumeric(left.type) && isNumeric(right.type));
  if (!fits)
    throw new KqlRefused('semantic', `Cannot compare values of types ${left.type} and ${right.type}`);
  return {
    type: 'bool',
    of: row => {
      const difference = order(left.of(row), right.of(row));
      return difference === undefined ? undefined : holds(difference);
    },
  };
};

const texts: Readonly<Record<string, (one: string, other: string) => boolean>> = {
  startswith_cs: (one, other) => one.startsWith(other),
  startswith: (one, other) => one.toLowerCase().startsWith(other.toLowerCase()),
  has: (one, other) =>
    one
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .join(' ')
      .split(' ')
      .includes(other.toLowerCase()),
};

const text = (operator: string, left: Compiled, right: Compiled): Compiled => {
  if (left.type !== 'string' || right.type !== 'string')
    throw new KqlRefused('semantic', `${operator} compares texts`);
  return {
    type: 'bool',
    of: row => texts[operator]?.(String(left.of(row) ?? ''), String(right.of(row) ?? '')),
  };
};

const work: Readonly<Record<string, (one: number, other: number) => number>> = {
  '+': (one, other) => one + other,
  '-': (one, other) => one - other,
  '*': (one, other) => one * other,
  '/': (one, other) => one / other,
};

const arithmetic = (operator: string, left: Compiled, right: Compiled): Compiled => {
  const type = outcome(operator, left.type, right.type);
  const isWhole = operator === '/' && (type === 'long' || type === 'int');
  return {
    type,
    of: row => {
      const [one, other] = [left.of(row), right.of(row)];
      if (one === undefined || other === undefined || (isWhole && other === 0)) return undefined;
      const result: Value = work[operator]?.(Number(one), Number(other));
      return isWhole && typeof result === 'number' ? Math.trunc(result) : result;
    },
  };
};

const outcome = (operator: string, left: KqlType, right: KqlType): KqlType => {
  if (isNumeric(left) && isNumeric(right)) return wider(left, right);
  const types = `${left} ${operator} ${right}`;
  if (types === 'datetime - datetime' || types === 'timespan + timespan' || types === 'timespan - timespan') {
    return 'timespan';
  }
  if (types === 'datetime + timespan' || types === 'datetime - timespan') return 'datetime';
  if (types === 'timespan / timespan') return 'real';
  throw new KqlRefused('semantic', `Cannot work out ${types}`);
};
