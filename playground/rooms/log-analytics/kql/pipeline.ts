// A query over the tables that there are, step by step. A small part of KQL, and no guess at the rest: what is not
// played here is refused.
import { type Aggregate, aggregates, type Tally } from './aggregates.js';
import { compile, compileCondition, type Scope } from './expressions.js';
import {
  type Expression,
  type NamedExpression,
  type Pipeline,
  parse,
  type Query,
  type Step,
} from './syntax.js';
import {
  type Column,
  type Compiled,
  KqlRefused,
  type Row,
  type Table,
  type Value,
  type WholeTable,
} from './values.js';

export type Tables = Readonly<Record<string, () => Table>>;

/** Throws KqlRefused. */
export const evaluate = (query: string, tables: Tables): WholeTable => {
  const { columns, rows } = run(parse(query), { tables, values: new Map(), functions: new Map() });
  return { columns, rows: [...rows] };
};

function* chosen(rows: Iterable<Row>, that: Compiled): Generator<Row> {
  for (const row of rows) if (that.of(row) === true) yield row;
}

function* changed(rows: Iterable<Row>, change: (row: Row) => Row): Generator<Row> {
  for (const row of rows) yield change(row);
}

type World = {
  readonly tables: Tables;
  readonly values: ReadonlyMap<string, Compiled>;
  readonly functions: ReadonlyMap<string, Query>;
};

const run = ({ lets, pipeline }: Query, outer: World): Table => {
  const [values, functions] = [new Map(outer.values), new Map(outer.functions)];
  for (const each of lets) {
    if (each.kind === 'function') functions.set(each.name, each.body);
    else values.set(each.name, compile(each.expression, { columns: [], values }));
  }
  const world = { tables: outer.tables, values, functions };
  return pipeline.steps.reduce((table, step) => stepped(table, step, values), sourceOf(pipeline, world));
};

const sourceOf = ({ source }: Pipeline, world: World): Table => {
  const { name, isCall } = source;
  if (isCall) {
    const body = world.functions.get(name);
    if (body) return run(body, world);
  }
  const table = Object.hasOwn(world.tables, name) ? world.tables[name] : undefined;
  if (table && !isCall) return table();
  throw new KqlRefused('semantic', `Failed to resolve table or column expression named '${name}'`);
};

const stepped = ({ columns, rows }: Table, step: Step, values: World['values']): Table => {
  const scope: Scope = { columns, values };
  switch (step.kind) {
    case 'where': {
      const that = compileCondition(step.that, scope);
      return { columns, rows: chosen(rows, that) };
    }
    case 'project':
      return projected(rows, compiledColumns(step.columns, scope));
    case 'extend':
      return extended({ columns, rows }, compiledColumns(step.columns, scope));
    case 'summarize':
      return summarized(rows, compiledColumns(step.by, scope), aggregated(step.columns, scope));
    default: {
      const unreachable: never = step;
      return unreachable;
    }
  }
};

type Projection = { readonly column: Column; of(row: Row): Value };

const compiledColumns = (named: readonly NamedExpression[], scope: Scope): readonly Projection[] =>
  named.map(({ name, expression }, at) => {
    const { type, of } = compile(expression, scope);
    return { column: { name: name ?? usualName(expression, at), type }, of };
  });

const usualName = (expression: Expression, at: number): string => {
  if (expression.kind === 'name') return expression.name;
  if (expression.kind !== 'call') return `Column${at + 1}`;
  const [first] = expression.of;
  // A step by intervals keeps the name of what it goes by.
  if (expression.name === 'bin' && first?.kind === 'name') return first.name;
  return `${expression.name}_${first?.kind === 'name' ? first.name : ''}`;
};

/** Columns of the same name are replaced, and stand at the end then. */
const extended = ({ columns, rows }: Table, added: readonly Projection[]): Table => {
  const kept = columns.filter(column => !added.some(each => each.column.name === column.name));
  const places = kept.map(column => columns.indexOf(column));
  const isLonger = kept.length === columns.length;
  return {
    columns: [...kept, ...added.map(({ column }) => column)],
    rows: changed(rows, row => [
      ...(isLonger ? row : places.map(at => row[at])),
      ...added.map(each => each.of(row)),
    ]),
  };
};

const projected = (rows: Iterable<Row>, projections: readonly Projection[]): Table => ({
  columns: projections.map(({ column }) => column),
  rows: changed(rows, row => projections.map(each => each.of(row))),
});

type GroupColumn = { readonly column: Column; start(): Tally };

/** Functions of a group may stand inside of functions of a row: they are worked out first. */
const aggregated = (named: readonly NamedExpression[], scope: Scope): readonly GroupColumn[] =>
  named.map(({ name, expression }, at) => {
    const found: Aggregate[] = [];
    const outer = withoutAggregates(expression, found, scope);
    const columns = found.map(({ type }, index) => ({ name: placeholder(index), type }));
    const { type, of } = compile(outer, { columns, values: scope.values });
    const column = { name: name ?? usualName(expression, at), type };
    const start = (): Tally => {
      const tallies = found.map(each => each.start());
      return {
        add: row => {
          for (const tally of tallies) tally.add(row);
        },
        result: () => of(tallies.map(tally => tally.result())),
      };
    };
    return { column, start };
  });

const placeholder = (index: number): string => `$${index}`;

const withoutAggregates = (expression: Expression, found: Aggregate[], scope: Scope): Expression => {
  switch (expression.kind) {
    case 'call': {
      const maker = Object.hasOwn(aggregates, expression.name) ? aggregates[expression.name] : undefined;
      const within = (each: Expression): Expression => withoutAggregates(each, found, scope);
      if (!maker) return { ...expression, of: expression.of.map(within) };
      found.push(maker(expression.of.map(each => compile(each, scope))));
      return { kind: 'name', name: placeholder(found.length - 1) };
    }
    case 'operation': {
      const left = withoutAggregates(expression.left, found, scope);
      return { ...expression, left, right: withoutAggregates(expression.right, found, scope) };
    }
    default:
      return expression;
  }
};

type Group = { readonly key: Row; readonly tallies: readonly Tally[] };

const summarized = (
  rows: Iterable<Row>,
  by: readonly Projection[],
  columns: readonly GroupColumn[],
): Table => {
  const groups = new Map<string, Group>();
  const groupOf = (key: Row): Group => {
    const text = key.map(each => (each === undefined ? '\u0001' : String(each))).join('\u0000');
    const group = groups.get(text) ?? { key, tallies: columns.map(each => each.start()) };
    groups.set(text, group);
    return group;
  };
  // Without anything to group by there is one group, even of nothing.
  if (by.length === 0) groupOf([]);
  for (const row of rows) {
    const { tallies } = groupOf(by.map(each => each.of(row)));
    for (const tally of tallies) tally.add(row);
  }
  return {
    columns: [...by, ...columns].map(({ column }) => column),
    rows: [...groups.values()].map(({ key, tallies }) => [...key, ...tallies.map(tally => tally.result())]),
  };
};
