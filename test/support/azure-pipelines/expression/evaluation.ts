// Evaluates a parsed expression in a scope of contexts and status functions.
import { type Arity, BUILT_IN_FUNCTIONS, type Callable } from './functions.js';
import { type Expression, parseExpression, type Vocabulary } from './parser.js';
import { type Tree, toBoolean, toText, type Value } from './values.js';

/** Names in lower case. */
export type Scope = {
  readonly contexts: Readonly<Record<string, Tree>>;
  readonly functions: Readonly<Record<string, { readonly arity: Arity; readonly call: Callable }>>;
};

export function vocabularyOf(scope: Scope): Vocabulary {
  const arities = Object.entries(scope.functions).map(([name, { arity }]) => [name, arity] as const);
  return { contexts: Object.keys(scope.contexts), functions: Object.fromEntries(arities) };
}

export function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'context':
      return scope.contexts[expression.name];
    case 'property':
      return readProperty(evaluate(expression.of, scope), evaluate(expression.name, scope));
    case 'call': {
      const callable = BUILT_IN_FUNCTIONS.get(expression.name) ?? scope.functions[expression.name];
      return callable?.call(expression.parameters.map(parameter => () => evaluate(parameter, scope)));
    }
  }
}

export function evaluateText(text: string, scope: Scope): Value {
  return evaluate(parseExpression(text, vocabularyOf(scope)), scope);
}

export function holds(condition: Expression, scope: Scope): boolean {
  return toBoolean(evaluate(condition, scope));
}

function readProperty(of: Value, name: Value): Value {
  return typeof of === 'object' && of.kind === 'tree' ? of.read(toText(name) ?? '') : undefined;
}
