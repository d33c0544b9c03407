// Who changed a resource, and when: from the activity log, which tells it some minutes late. Best effort.
import { Fault } from '../fault/fault.js';
import type { Arm } from './arm.js';
import { sendToArm } from './arm-request.js';

const apiVersion = '2015-04-01';
/** Newest first: what matters stands on the first pages. */
const mostPages = 3;

export type Change = {
  /** A person by name; an application by the id that Azure knows it by. */
  readonly by: string;
  readonly at: string;
  /** As Azure calls it: `Microsoft.Web/sites/config/write`. */
  readonly operation: string;
  readonly resource: string;
  readonly correlation: string;
};

export type ActivityQuery = {
  readonly subscription: string;
  readonly resourceGroup: string;
  /** The full id. What lies below it counts as well. */
  readonly resource: string;
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Changes of ours: requests of this correlation. */
  readonly except?: string;
};

export type Changes =
  | { readonly kind: 'known'; readonly changes: readonly Change[] }
  | { readonly kind: 'unreadable'; readonly why: string };

export type ActivityLog = { readonly changes: (query: ActivityQuery) => Promise<Changes> };

export function createActivityLog(arm: Arm): ActivityLog {
  return {
    async changes(query) {
      try {
        return { kind: 'known', changes: await gather(arm, query) };
      } catch (thrown) {
        // A log that cannot be read spoils nothing: whoever asks has a fault of its own to tell.
        if (thrown instanceof Fault) return { kind: 'unreadable', why: thrown.message };
        throw thrown;
      }
    },
  };
}

async function gather(arm: Arm, query: ActivityQuery): Promise<readonly Change[]> {
  const found: Change[] = [];
  let next: string | undefined = firstPage(query);
  for (let page = 0; next !== undefined && page < mostPages; page += 1) {
    // A neighbour's answer must not hold up the word that something is wrong.
    const { json } = await sendToArm(arm, {
      method: 'GET',
      url: next,
      resource: `the activity log of ${query.resourceGroup}`,
      deadlineMilliseconds: 15_000,
    });
    found.push(...entriesOf(json).flatMap(entry => changeIn(entry, query)));
    const { nextLink } = fieldsOf(json);
    next = typeof nextLink === 'string' && nextLink !== '' ? nextLink : undefined;
  }
  return found.sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

/** By group and not by resource: it is not known whether a filter by resource finds what lies below it. */
function firstPage({ subscription, resourceGroup, since }: ActivityQuery): string {
  const from = new Date(since).toISOString();
  const filter = `eventTimestamp ge '${from}' and resourceGroupName eq '${resourceGroup.replaceAll("'", "''")}'`;
  const select = 'caller,eventTimestamp,operationName,resourceId,status,correlationId';
  const path = `/subscriptions/${subscription}/providers/Microsoft.Insights/eventtypes/management/values`;
  const query = new URLSearchParams({ 'api-version': apiVersion, $filter: filter, $select: select });
  return `${path}?${query}`;
}

function changeIn(entry: Fields, { resource, except }: ActivityQuery): readonly Change[] {
  const id = textOf(entry['resourceId']);
  const operation = textOf(fieldsOf(entry['operationName'])['value']);
  const status = textOf(fieldsOf(entry['status'])['value']);
  const [own, asked] = [id.toLowerCase(), resource.toLowerCase()];
  const concerns = own === asked || own.startsWith(`${asked}/`);
  const correlation = textOf(entry['correlationId']);
  const isOurs = except !== undefined && correlation.toLowerCase() === except.toLowerCase();
  if (!concerns || isOurs || status.toLowerCase() === 'failed' || isReading(operation)) return [];
  const at = textOf(entry['eventTimestamp']);
  if (Number.isNaN(Date.parse(at))) return [];
  return [{ by: textOf(entry['caller']) || 'somebody unnamed', at, operation, resource: id, correlation }];
}

/** Lists of settings and the like are actions that change nothing. */
function isReading(operation: string): boolean {
  return /\/(list\w*|slotsdiffs)\/action$/i.test(operation);
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function entriesOf(page: unknown): readonly Fields[] {
  const { value } = fieldsOf(page);
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
