// Reads what the activity log is asked for. Its filter knows a few fixed patterns and nothing else.
import type { Answer } from '../../exchange.js';
import { refusal } from '../arm-refusals.js';

export type ActivityQuery = {
  readonly from: number;
  readonly until: number;
  readonly group?: string;
  readonly resource?: string;
  readonly provider?: string;
  readonly correlation?: string;
};

export type QueryReading =
  | { readonly kind: 'query'; readonly query: ActivityQuery }
  | { readonly kind: 'wrong'; readonly answer: Answer };

const wrong = (message: string): QueryReading => ({
  kind: 'wrong',
  answer: refusal(400, 'BadRequest', message),
});

const condition = /^\s*(\w+)\s+(ge|le|eq)\s+'?([^']*?)'?\s*$/i;

type Condition = { readonly name: string; readonly is: string; readonly value: string };

const conditionsIn = (filter: string): readonly Condition[] | undefined => {
  const conditions: Condition[] = [];
  for (const part of filter.split(/\s+and\s+/i)) {
    const [, name, is, value] = part.match(condition) ?? [];
    if (!name || !is || value === undefined) return undefined;
    conditions.push({ name: name.toLowerCase(), is: is.toLowerCase(), value });
  }
  return conditions;
};

const known = [
  'eventtimestamp ge',
  'eventtimestamp le',
  'resourcegroupname eq',
  'resourceuri eq',
  'resourceprovider eq',
  'correlationid eq',
];

/** Older events are gone. */
const keptMilliseconds = 90 * 24 * 3_600_000;

export const readQuery = (filter: string | null, now: Date): QueryReading => {
  if (!filter)
    return wrong('The $filter query parameter is required, with at least the start date and time.');
  const conditions = conditionsIn(filter);
  const stray = conditions?.find(each => !known.includes(`${each.name} ${each.is}`));
  if (!conditions || stray) {
    return wrong(`The filter '${filter}' is not one of the patterns that the activity log supports.`);
  }
  const given = (name: string): string | undefined =>
    conditions.find(each => `${each.name} ${each.is}` === name)?.value;
  const from = Date.parse(given('eventtimestamp ge') ?? '');
  const until = Date.parse(given('eventtimestamp le') ?? now.toISOString());
  if (Number.isNaN(from) || Number.isNaN(until))
    return wrong('The filter needs eventTimestamp ge with a time.');
  if (from < now.getTime() - keptMilliseconds) {
    return wrong('The start time cannot be more than 90 days in the past.');
  }
  const named = {
    group: given('resourcegroupname eq'),
    resource: given('resourceuri eq'),
    provider: given('resourceprovider eq'),
    correlation: given('correlationid eq'),
  };
  const narrowed = Object.entries(named).filter(([, value]) => value !== undefined);
  return { kind: 'query', query: { from, until, ...Object.fromEntries(narrowed) } };
};
