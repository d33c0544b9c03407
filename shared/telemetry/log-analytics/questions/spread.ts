// How differently the instances of stable fail. Counted in stored rows and not in the requests that they stand for:
// what sampling adds to the scatter is known from the counts already, and must not be counted twice.
import type { Spread } from '../../../judge/reading.js';
import type { Answered, SpreadQuestion } from '../../telemetry.js';
import { type Unreadable, unreadable } from '../../unreadable.js';
import { count, type RowOf, moment as time, text as words } from '../answer.js';
import type { Asked } from '../asking.js';
import { call, name } from '../kql/expression.js';
import type { LogPlan } from '../settings.js';
import { requestTable } from '../tables.js';
import { conditionOf } from './arms.js';
import { badColumns } from './bad.js';
import { untold } from './counts.js';
import { interval, isOnGrid } from './period.js';
import { theseRequests } from './requests.js';

const columns = { From: time, Instance: words, Total: count, Bad: count };

export type SpreadRow = RowOf<typeof columns>;
export type SpreadPlan = { readonly kind: 'plan'; readonly asked: Asked<typeof columns> };

export function spreadPlan({ stable, grid }: SpreadQuestion, plan: LogPlan): SpreadPlan | Unreadable {
  const table = requestTable(plan.scope);
  const condition = conditionOf(stable, plan.mark, table);
  if (condition.kind === 'unknown') return untold('stable', condition);
  const { before, bad } = badColumns(plan.requests.bad, table);
  const query = {
    from: { kind: 'table', table: table.table },
    steps: [
      ...theseRequests(grid, plan, table),
      { kind: 'where', that: condition.that },
      { kind: 'extend', columns: before },
      {
        kind: 'summarize',
        columns: { Total: call('count'), Bad: call('countif', bad) },
        by: { From: interval(table.time, grid), Instance: name(table.instance) },
      },
    ],
  } as const;
  return { kind: 'plan', asked: { query, columns, from: grid.from, to: grid.to } };
}

export function spreadOf(rows: readonly SpreadRow[], { grid }: SpreadQuestion): Answered<Spread> {
  const intervals = new Map<number, Map<string, SpreadRow>>();
  for (const row of rows) {
    const instances = intervals.get(row.From) ?? new Map<string, SpreadRow>();
    const isOdd = !isOnGrid(row.From, grid) || row.Bad > row.Total || instances.has(row.Instance);
    if (isOdd) return unreadable('the numbers of the answer contradict each other');
    intervals.set(row.From, instances.set(row.Instance, row));
  }
  const told = [...intervals].map(([from, instances]) => ({
    from,
    instances: [...instances.values()].map(({ Total, Bad }) => ({ total: Total, bad: Bad })),
  }));
  return { kind: 'told', value: { grid, intervals: told.sort((one, other) => one.from - other.from) } };
}
