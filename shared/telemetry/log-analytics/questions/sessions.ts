// How many of the failures of stable come from the same session: a client that fails, fails again and again. Counted in
// stored rows, as the spread is.
import type { Spread } from '../../../judge/reading.js';
import type { SpreadQuestion } from '../../telemetry.js';
import { count, type RowOf } from '../answer.js';
import type { Asked } from '../asking.js';
import { call, is, name, text } from '../kql/expression.js';
import type { LogPlan } from '../settings.js';
import { requestTable } from '../tables.js';
import { conditionOf } from './arms.js';
import { badColumns } from './bad.js';
import { theseRequests } from './requests.js';

const columns = { Named: count, Squares: count, Nameless: count };

/** Undefined where nobody can tell which requests are those of stable. */
export function sessionsAsked(
  { stable, grid }: SpreadQuestion,
  plan: LogPlan,
): Asked<typeof columns> | undefined {
  const table = requestTable(plan.scope);
  const condition = conditionOf(stable, plan.mark, table);
  if (condition.kind === 'unknown') return undefined;
  const { before, bad } = badColumns(plan.requests.bad, table);
  const [session, failed, none] = [name('Session'), name('Bad'), text('')];
  const hasNone = is(session, '==', none);
  const query = {
    from: { kind: 'table', table: table.table },
    steps: [
      ...theseRequests(grid, plan, table),
      { kind: 'where', that: condition.that },
      { kind: 'extend', columns: before },
      { kind: 'where', that: bad },
      {
        kind: 'summarize',
        columns: { Bad: call('count') },
        by: {
          Session: call('case', is(name(table.session), '!=', none), name(table.session), name(table.user)),
        },
      },
      {
        kind: 'summarize',
        columns: {
          Named: call('sumif', failed, is(session, '!=', none)),
          Squares: call('sumif', is(failed, '*', failed), is(session, '!=', none)),
          Nameless: call('sumif', failed, hasNone),
        },
        by: {},
      },
    ],
  } as const;
  return { query, columns, from: grid.from, to: grid.to };
}

/** Told only where most of the failures have a session. */
export function sessionsIn(rows: readonly RowOf<typeof columns>[]): Spread['sessions'] {
  const [row] = rows;
  if (row === undefined || row.Named === 0 || row.Nameless > row.Named) return undefined;
  return { bad: row.Named, squares: row.Squares };
}
