// The activity log of a subscription: who changed what, seen only some minutes after it happened.
import type { ActivityEvent } from '../../activity.js';
import { type Answer, type Ask, type Fields, json } from '../../exchange.js';
import { type State, sameName } from '../../state.js';
import { groupScope } from '../arm-place.js';
import type { ArmCall, ArmProvider } from '../arm-provider.js';
import { type ActivityQuery, readQuery } from './query.js';

const named = (value: string, localizedValue = value): Fields => ({ value, localizedValue });

const submitted = (event: ActivityEvent, state: State): number =>
  event.at.getTime() + state.habits.activityDelaySeconds * 1000;

const eventView = (event: ActivityEvent, state: State): Fields => ({
  authorization: { action: event.action, scope: event.resource },
  caller: event.actor.name,
  channels: 'Operation',
  claims: event.actor.claims,
  correlationId: event.correlation,
  description: event.description ?? '',
  eventDataId: event.id,
  eventName:
    event.status === 'Started' ? named('BeginRequest', 'Begin request') : named('EndRequest', 'End request'),
  category: named('Administrative'),
  ...(event.method === undefined
    ? {}
    : {
        httpRequest: {
          clientRequestId: event.correlation,
          clientIpAddress: '127.0.0.1',
          method: event.method,
        },
      }),
  id: `${event.resource}/events/${event.id}/ticks/${event.at.getTime()}`,
  level: event.status === 'Failed' ? 'Error' : 'Informational',
  resourceGroupName: event.group,
  resourceProviderName: named(event.type.split('/')[0] ?? ''),
  resourceId: event.resource,
  resourceType: named(event.type),
  operationId: event.operation,
  operationName: named(event.action),
  properties: event.httpStatus === undefined ? {} : { statusCode: String(event.httpStatus) },
  status: named(event.status),
  subStatus: event.httpStatus === undefined ? named('', '') : named(String(event.httpStatus)),
  eventTimestamp: event.at.toISOString(),
  submissionTimestamp: new Date(submitted(event, state)).toISOString(),
  subscriptionId: state.world.subscription,
  tenantId: state.world.tenant,
});

const concerns = (event: ActivityEvent, resource: string, state: State): boolean => {
  const [id, asked] = [event.resource.toLowerCase(), resource.toLowerCase()];
  return id === asked || (state.habits.activityByResource === 'below' && id.startsWith(`${asked}/`));
};

const wanted = (event: ActivityEvent, query: ActivityQuery, state: State): boolean => {
  const at = event.at.getTime();
  if (at < query.from || at > query.until) return false;
  if (submitted(event, state) > state.clock.now().getTime()) return false;
  if (query.group !== undefined && !sameName(query.group, event.group)) return false;
  if (query.resource !== undefined && !concerns(event, query.resource, state)) return false;
  if (query.provider !== undefined && !sameName(query.provider, event.type.split('/')[0] ?? '')) return false;
  return query.correlation === undefined || sameName(query.correlation, event.correlation);
};

const onlySelected = (view: Fields, select: string | null): Fields => {
  if (!select) return view;
  const names = select.split(',').map(each => each.trim().toLowerCase());
  return Object.fromEntries(Object.entries(view).filter(([name]) => names.includes(name.toLowerCase())));
};

const list = ({ ask, state }: ArmCall): Answer => {
  const reading = readQuery(ask.query.get('$filter'), state.clock.now());
  if (reading.kind === 'wrong') return reading.answer;
  const found = state.activity.events().filter(each => wanted(each, reading.query, state));
  const select = ask.query.get('$select');
  return json(200, { value: found.reverse().map(each => onlySelected(eventView(each, state), select)) });
};

/** Somebody who may read a group or a resource may read what was done to it. */
const scopeOf = (ask: Ask, state: State): string => {
  const reading = readQuery(ask.query.get('$filter'), state.clock.now());
  const whole = `/subscriptions/${state.world.subscription}`;
  if (reading.kind === 'wrong') return whole;
  const { resource, group } = reading.query;
  return resource ?? (group === undefined ? whole : groupScope(state.world.subscription, group));
};

export const activityLog: ArmProvider = {
  namespace: 'Microsoft.Insights',
  reach: 'subscription',
  versions: ['2015-04-01'],
  locations: ['global'],
  types: ['eventtypes'],
  routes: [
    {
      address: 'eventtypes/management/values',
      operations: {
        GET: { action: 'Microsoft.Insights/eventtypes/values/read', scope: scopeOf, run: list },
      },
    },
  ],
};
