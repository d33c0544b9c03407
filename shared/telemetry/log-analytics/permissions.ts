// What a query by resource was not allowed to see. Azure leaves such rows out without a word, unless it is asked to
// say so. Fewer rows may be fewer failures.
import { fields, list } from './answer.js';

/** The header by which Azure is asked. */
export const tellPermissions = 'include-permissions=true';

/** Undefined where nothing was left out, or where Azure did not say. `table` is undefined for a query of the user. */
export function withheld(json: unknown, table: string | undefined): string | undefined {
  const permissions = fields(fields(json)['permissions']);
  const resources = list(permissions['resources']).map(fields);
  const sources = list(permissions['dataSources']).map(fields);
  const denied = [...resources, ...sources].flatMap(each => list(each['denyTables']).map(String));
  const ours = denied.filter(each => table === undefined || sameTable(each, table));
  if (ours.length > 0) return `this identity may not read the table ${ours.join(', ')}, or only a part of it`;
  const readable = sources.map(each => String(each['resourceId']).toLowerCase());
  const closed = resources
    .flatMap(each => list(each['dataSources']).map(String))
    .filter(each => permissions['dataSources'] !== undefined && !readable.includes(each.toLowerCase()));
  return closed.length === 0 ? undefined : `this identity may not read the workspace ${closed.join(', ')}`;
}

/** `AppRequests` in a workspace is `requests` in Application Insights. */
function sameTable(one: string, other: string): boolean {
  const plain = (table: string) => table.toLowerCase().replace(/^(tables\.)?(app)?/, '');
  return plain(one) === plain(other);
}
