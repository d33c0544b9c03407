// A query as a value, and as the text that is sent. Only steps whose meaning is beyond doubt are used.
import type { Expression } from './expression.js';
import type { GivenQuery } from './given.js';
import { momentLiteral, realLiteral, spanLiteral, textLiteral, wholeLiteral } from './literal.js';

/** In the order in which they stand in the answer. */
export type Named = Readonly<Record<string, Expression>>;

export type Step =
  | { readonly kind: 'where'; readonly that: Expression }
  | { readonly kind: 'extend' | 'project'; readonly columns: Named }
  | { readonly kind: 'summarize'; readonly columns: Named; readonly by: Named };

export type Query = {
  /** Values that a query of the user may refer to by name. */
  readonly values?: Named;
  readonly from: { readonly kind: 'table'; readonly table: string } | GivenQuery;
  readonly steps: readonly Step[];
};

export function queryText({ values = {}, from, steps }: Query): string {
  const declared = Object.entries(values).map(
    ([name, value]) => `let ${nameText(name)} = ${expressionText(value)};`,
  );
  const source =
    from.kind === 'table' ? [nameText(from.table)] : ['let Given = () {', from.text, '};', 'Given()'];
  return [...declared, ...source, ...steps.map(stepText)].join('\n');
}

function stepText(step: Step): string {
  switch (step.kind) {
    case 'where':
      return `| where ${expressionText(step.that)}`;
    case 'extend':
    case 'project':
      return `| ${step.kind} ${namedText(step.columns)}`;
    case 'summarize':
      return Object.keys(step.by).length === 0
        ? `| summarize ${namedText(step.columns)}`
        : `| summarize ${namedText(step.columns)} by ${namedText(step.by)}`;
    default: {
      const unreachable: never = step;
      return unreachable;
    }
  }
}

function namedText(columns: Named): string {
  return Object.entries(columns)
    .map(([name, expression]) => `${nameText(name)} = ${expressionText(expression)}`)
    .join(', ');
}

function expressionText(expression: Expression): string {
  switch (expression.kind) {
    case 'name':
      return nameText(expression.name);
    case 'text':
      return textLiteral(expression.value);
    case 'whole':
      return wholeLiteral(expression.value);
    case 'real':
      return realLiteral(expression.value);
    case 'flag':
      return String(expression.value);
    case 'moment':
      return momentLiteral(expression.value);
    case 'span':
      return spanLiteral(expression.milliseconds);
    case 'call':
      return `${expression.name}(${expression.of.map(expressionText).join(', ')})`;
    case 'operation':
      return `(${expressionText(expression.left)} ${expression.operator} ${expressionText(expression.right)})`;
    case 'given-expression':
      // On lines of its own, so that it stands out, and nothing at its end can reach what follows.
      return `(\n${expression.text}\n)`;
    default: {
      const unreachable: never = expression;
      return unreachable;
    }
  }
}

/** Names are ours. One that is not plain would be a mistake of this program. */
function nameText(name: string): string {
  if (!/^[A-Za-z_]\w*$/.test(name)) throw new RangeError(`${JSON.stringify(name)} is no plain name`);
  return name;
}
