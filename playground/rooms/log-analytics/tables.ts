// The rows as tables: under the names of a workspace, and under those of Application Insights.
import type { Column, Row, Table, Value } from './kql/values.js';
import type { RequestRow } from './rows.js';

type Part = {
  readonly inWorkspace: string;
  readonly inComponent: string;
  readonly type: Column['type'];
  /** Where Application Insights has another type. */
  readonly componentType?: Column['type'];
  of(row: RequestRow): Value;
};

/** What the library takes for a success. */
const succeeded = ({ status }: RequestRow): boolean => status < 400;

const parts: readonly Part[] = [
  { inWorkspace: 'TimeGenerated', inComponent: 'timestamp', type: 'datetime', of: row => row.at },
  { inWorkspace: 'Name', inComponent: 'name', type: 'string', of: row => row.origin.name },
  { inWorkspace: 'Url', inComponent: 'url', type: 'string', of: row => row.origin.url },
  { inWorkspace: 'Success', inComponent: 'success', type: 'bool', componentType: 'string', of: succeeded },
  { inWorkspace: 'ResultCode', inComponent: 'resultCode', type: 'string', of: row => String(row.status) },
  { inWorkspace: 'DurationMs', inComponent: 'duration', type: 'real', of: row => row.milliseconds },
  { inWorkspace: 'ItemCount', inComponent: 'itemCount', type: 'int', of: row => row.count },
  {
    inWorkspace: 'AppVersion',
    inComponent: 'application_Version',
    type: 'string',
    of: row => row.origin.version,
  },
  { inWorkspace: 'AppRoleName', inComponent: 'cloud_RoleName', type: 'string', of: row => row.origin.role },
  {
    inWorkspace: 'AppRoleInstance',
    inComponent: 'cloud_RoleInstance',
    type: 'string',
    of: row => row.origin.instance,
  },
  {
    inWorkspace: 'SessionId',
    inComponent: 'session_Id',
    type: 'string',
    of: row => row.origin.session ?? '',
  },
  { inWorkspace: 'UserId', inComponent: 'user_Id', type: 'string', of: () => '' },
];

export type Flavour = 'workspace' | 'component';

export const tableName: Readonly<Record<Flavour, string>> = {
  workspace: 'AppRequests',
  component: 'requests',
};

export const tableOf = (rows: Iterable<RequestRow>, flavour: Flavour): Table => {
  const isClassic = flavour === 'component';
  return {
    columns: parts.map(part => ({
      name: isClassic ? part.inComponent : part.inWorkspace,
      type: isClassic ? (part.componentType ?? part.type) : part.type,
    })),
    rows: cellsOf(rows, isClassic),
  };
};

function* cellsOf(rows: Iterable<RequestRow>, isClassic: boolean): Generator<Row> {
  for (const row of rows) yield parts.map(part => cellOf(part, row, isClassic));
}

const cellOf = (part: Part, row: RequestRow, isClassic: boolean): Row[number] => {
  const value = part.of(row);
  if (!isClassic || part.componentType === undefined) return value;
  return value === true ? 'True' : 'False';
};
