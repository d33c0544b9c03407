// The first steps of every query of ours: the requests of the time and the app that are asked about.
import type { Grid } from '../../../judge/reading.js';
import { call, either, is, name, text } from '../kql/expression.js';
import type { GivenExpression } from '../kql/given.js';
import type { Step } from '../kql/query.js';
import type { LogPlan } from '../settings.js';
import type { RequestTable } from '../tables.js';
import { within } from './period.js';

export function theseRequests(
  period: Pick<Grid, 'from' | 'to'>,
  { roles = [] }: Pick<LogPlan, 'roles'>,
  table: RequestTable,
  where?: GivenExpression,
): readonly Step[] {
  const [first, ...others] = roles.map(role => is(name(table.role), '==', text(role)));
  const ofAny = first && others.reduce((all, each) => either(all, each), first);
  return [
    { kind: 'where', that: within(table.time, period) },
    ...(ofAny === undefined ? [] : [{ kind: 'where' as const, that: ofAny }]),
    ...(where === undefined ? [] : [{ kind: 'where' as const, that: where }]),
  ];
}

/** How many requests a stored row stands for, wide enough for the square of it. */
export function weightOf({ count }: RequestTable) {
  return call('tolong', name(count));
}
