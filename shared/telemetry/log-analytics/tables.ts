// The two names of the same thing: requests as a workspace knows them, and as Application Insights calls them.

export type Scope =
  /** A Log Analytics workspace by its own id, a GUID, which the portal calls the workspace id. */
  | { readonly kind: 'workspace'; readonly id: string }
  /** An Application Insights component by its full id. */
  | { readonly kind: 'resource'; readonly resourceId: string };

export type RequestTable = {
  readonly table: string;
  readonly time: string;
  readonly duration: string;
  readonly code: string;
  readonly success: string;
  readonly count: string;
  readonly version: string;
  readonly role: string;
  readonly instance: string;
  readonly session: string;
  readonly user: string;
};

const inWorkspace: RequestTable = {
  table: 'AppRequests',
  time: 'TimeGenerated',
  duration: 'DurationMs',
  code: 'ResultCode',
  success: 'Success',
  count: 'ItemCount',
  version: 'AppVersion',
  role: 'AppRoleName',
  instance: 'AppRoleInstance',
  session: 'SessionId',
  user: 'UserId',
};

const inResource: RequestTable = {
  table: 'requests',
  time: 'timestamp',
  duration: 'duration',
  code: 'resultCode',
  success: 'success',
  count: 'itemCount',
  version: 'application_Version',
  role: 'cloud_RoleName',
  instance: 'cloud_RoleInstance',
  session: 'session_Id',
  user: 'user_Id',
};

export function requestTable({ kind }: Scope): RequestTable {
  return kind === 'workspace' ? inWorkspace : inResource;
}
