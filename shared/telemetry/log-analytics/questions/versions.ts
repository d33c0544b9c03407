// Which versions report, how much, and until when: by this a build is seen to be there, and another one to be gone.
import type { VersionSeen, VersionsQuestion } from '../../telemetry.js';
import { count, type RowOf, moment as time, text as words } from '../answer.js';
import type { Asked } from '../asking.js';
import { call, name } from '../kql/expression.js';
import type { LogPlan } from '../settings.js';
import { requestTable } from '../tables.js';
import { theseRequests, weightOf } from './requests.js';

const columns = { Version: words, Total: count, LastSeen: time };

export function versionsAsked(period: VersionsQuestion, plan: LogPlan): Asked<typeof columns> {
  const table = requestTable(plan.scope);
  const query = {
    from: { kind: 'table', table: table.table },
    steps: [
      ...theseRequests(period, plan, table),
      {
        kind: 'summarize',
        columns: { Total: call('sum', weightOf(table)), LastSeen: call('max', name(table.time)) },
        by: { Version: name(table.version) },
      },
    ],
  } as const;
  return { query, columns, ...period };
}

/** The latest first. An empty version is what apps report that were told of none. */
export function versionsOf(rows: readonly RowOf<typeof columns>[]): readonly VersionSeen[] {
  return rows
    .map(({ Version, Total, LastSeen }) => ({ version: Version, total: Total, lastSeen: LastSeen }))
    .sort((one, other) => other.lastSeen - one.lastSeen);
}
