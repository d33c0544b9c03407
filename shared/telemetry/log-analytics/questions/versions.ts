// Which versions report, how much, and until when: by this a build is seen to be there, and another one to be gone.
import type { VersionSeen, VersionsQuestion } from '../../telemetry.js';
import { count, type RowOf, moment as time, text as words } from '../answer.js';
import type { Asked } from '../asking.js';
import { call, name } from '../kql/expression.js';
import type { LogPlan } from '../settings.js';
import { requestTable } from '../tables.js';
import { theseRequests, weightOf } from './requests.js';

const columns = { Version: words, Role: words, Total: count, LastSeen: time };

export function versionsAsked(period: VersionsQuestion, plan: LogPlan): Asked<typeof columns> {
  const table = requestTable(plan.scope);
  const query = {
    from: { kind: 'table', table: table.table },
    steps: [
      ...theseRequests(period, plan, table),
      {
        kind: 'summarize',
        columns: { Total: call('sum', weightOf(table)), LastSeen: call('max', name(table.time)) },
        by: { Version: name(table.version), Role: name(table.role) },
      },
    ],
  } as const;
  return { query, columns, ...period };
}

/** The latest first. An empty version is what apps report that were told of none. */
export function versionsOf(rows: readonly RowOf<typeof columns>[]): readonly VersionSeen[] {
  const seen = new Map<string, Required<VersionSeen>>();
  for (const { Version: version, Role, Total, LastSeen } of rows) {
    const { total, lastSeen, roles } = seen.get(version) ?? { total: 0, lastSeen: 0, roles: [] };
    seen.set(version, {
      version,
      total: total + Total,
      lastSeen: Math.max(lastSeen, LastSeen),
      roles: [...roles, Role],
    });
  }
  return [...seen.values()]
    .map(each => ({ ...each, roles: each.roles.toSorted() }))
    .sort((one, other) => other.lastSeen - one.lastSeen);
}
