// A number of the user's own for each interval of one arm: out of its requests, or by a whole query.
import type { Series } from '../../../judge/reading.js';
import type { Answered, SeriesQuestion } from '../../telemetry.js';
import { type Unreadable, unreadable } from '../../unreadable.js';
import { number, type RowOf, moment as time } from '../answer.js';
import type { Asked } from '../asking.js';
import { call, moment, name, span, text } from '../kql/expression.js';
import type { GivenQuery } from '../kql/given.js';
import type { Query } from '../kql/query.js';
import type { LogPlan, SeriesMetric } from '../settings.js';
import { requestTable } from '../tables.js';
import { conditionOf } from './arms.js';
import { untold } from './counts.js';
import { interval, isOnGrid, within } from './period.js';
import { theseRequests } from './requests.js';

const columns = { From: time, Value: number };

export type SeriesPlan = { readonly kind: 'plan'; readonly asked: Asked<typeof columns> };

export function seriesPlan(
  question: SeriesQuestion,
  metric: SeriesMetric,
  plan: LogPlan,
): SeriesPlan | Unreadable {
  const { from, to } = question.grid;
  if (metric.kind === 'query') {
    return { kind: 'plan', asked: { query: wholeQuery(question, metric.query), columns, from, to } };
  }
  const table = requestTable(plan.scope);
  const condition = conditionOf(question.arm, plan.mark, table);
  if (condition.kind === 'unknown') return untold('the arm', condition);
  const query: Query = {
    from: { kind: 'table', table: table.table },
    steps: [
      ...theseRequests(question.grid, plan, table, metric.where),
      { kind: 'where', that: condition.that },
      {
        kind: 'summarize',
        columns: { Value: call('todouble', metric.number) },
        by: { From: interval(table.time, question.grid) },
      },
    ],
  };
  return { kind: 'plan', asked: { query, columns, from, to } };
}

/** What the user needs to know is declared as values before the query, which refers to them by name. */
function wholeQuery({ grid, arm }: SeriesQuestion, given: GivenQuery): Query {
  return {
    values: {
      gridFrom: moment(grid.from),
      gridTo: moment(grid.to),
      gridStep: span(grid.stepMilliseconds),
      armName: text(arm.arm ?? ''),
      armVersion: text(arm.version ?? ''),
    },
    from: given,
    steps: [
      { kind: 'where', that: within('Time', grid) },
      { kind: 'project', columns: { From: interval('Time', grid), Value: call('todouble', name('Value')) } },
    ],
  };
}

export function seriesOf(rows: readonly RowOf<typeof columns>[], { grid }: SeriesQuestion): Answered<Series> {
  const points = new Map<number, number>();
  for (const { From, Value } of rows) {
    if (!isOnGrid(From, grid)) return unreadable('the answer has rows of another time than was asked for');
    if (points.has(From)) {
      return unreadable(
        'the query gives more than one number for an interval',
        'let it summarize by Time = bin(…, gridStep)',
      );
    }
    points.set(From, Value);
  }
  const inOrder = [...points]
    .map(([from, value]) => ({ from, value }))
    .sort((one, other) => one.from - other.from);
  return { kind: 'told', value: { grid, points: inOrder, remarks: [] } };
}
