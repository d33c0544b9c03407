// Scalar expressions of KQL as values. What comes from outside is a value in here, never text between other text.
import type { GivenExpression } from './given.js';

export type FunctionName =
  | 'bin'
  | 'case'
  | 'ceiling'
  | 'count'
  | 'countif'
  | 'isnull'
  | 'log2'
  | 'max'
  | 'max_of'
  | 'min_of'
  | 'sum'
  | 'sumif'
  | 'tobool'
  | 'todouble'
  | 'toint'
  | 'tolong';

export type Operator = '==' | '!=' | '>=' | '<' | '*' | 'and' | 'or' | 'startswith_cs';

export type Expression =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'whole'; readonly value: number }
  | { readonly kind: 'real'; readonly value: number }
  | { readonly kind: 'flag'; readonly value: boolean }
  /** Milliseconds since 1970. */
  | { readonly kind: 'moment'; readonly value: number }
  | { readonly kind: 'span'; readonly milliseconds: number }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly of: readonly Expression[] }
  | {
      readonly kind: 'operation';
      readonly left: Expression;
      readonly operator: Operator;
      readonly right: Expression;
    }
  | GivenExpression;

export function name(of: string): Expression {
  return { kind: 'name', name: of };
}

export function text(value: string): Expression {
  return { kind: 'text', value };
}

export function whole(value: number): Expression {
  return { kind: 'whole', value };
}

export function real(value: number): Expression {
  return { kind: 'real', value };
}

export function flag(value: boolean): Expression {
  return { kind: 'flag', value };
}

export function moment(value: number): Expression {
  return { kind: 'moment', value };
}

export function span(milliseconds: number): Expression {
  return { kind: 'span', milliseconds };
}

export function call(called: FunctionName, ...of: readonly Expression[]): Expression {
  return { kind: 'call', name: called, of };
}

export function is(left: Expression, operator: Operator, right: Expression): Expression {
  return { kind: 'operation', left, operator, right };
}

export function either(one: Expression, other: Expression): Expression {
  return is(one, 'or', other);
}

export function both(one: Expression, other: Expression): Expression {
  return is(one, 'and', other);
}
