// Who changed what, from the activity log over sockets: the right request, and what is made of its answers.
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Changes, createActivityLog } from '../../../shared/azure/activity-log.js';
import { cloudOf } from '../../../shared/azure/clouds.js';
import type { Behaviour } from '../../support/http-server.js';
import { closeServers, rig, token } from '../http/rig.js';

afterEach(closeServers);

const resource = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/shop';

type Loose = Readonly<Record<string, unknown>>;

const event = (more: Loose = {}): Loose => ({
  caller: 'alex@contoso.com',
  eventTimestamp: '2026-01-05T08:59:00Z',
  operationName: { value: 'Microsoft.Web/sites/config/write' },
  resourceId: `${resource}/config/web`,
  status: { value: 'Succeeded' },
  correlationId: 'c-1',
  ...more,
});

const page =
  (...value: readonly unknown[]): Behaviour =>
  response =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ value }));

async function asked(script: readonly Behaviour[], except?: string) {
  const stand = await rig(script);
  const credential = { getToken: async () => ({ token, expiresOnTimestamp: 1 }) };
  const log = createActivityLog({ cloud: cloudOf('public'), transport: stand.transport, credential });
  const place = { subscription: 's', resourceGroup: "o'g", resource, since: Date.UTC(2026, 0, 5, 7) };
  const found = await log.changes({ ...place, ...(except !== undefined && { except }) });
  return { ...stand, found };
}

function names(found: Changes): readonly string[] {
  return found.kind === 'known' ? found.changes.map(({ by }) => by) : [];
}

describe('the activity log', () => {
  it('is asked for a group, from a time on, for what matters', async () => {
    const { server } = await asked([page()]);
    const url = new URL(server.seen[0]?.url ?? '', 'https://management.azure.com');
    expect(url.pathname).toBe('/subscriptions/s/providers/Microsoft.Insights/eventtypes/management/values');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      'api-version': '2015-04-01',
      $filter: "eventTimestamp ge '2026-01-05T07:00:00.000Z' and resourceGroupName eq 'o''g'",
      $select: 'caller,eventTimestamp,operationName,resourceId,status,correlationId',
    });
  });

  it('tells who did what and when, newest first', async () => {
    const later = event({ caller: 'sam@contoso.com', eventTimestamp: '2026-01-05T09:01:00Z' });
    const { found } = await asked([page(event(), later)]);
    expect(names(found)).toEqual(['sam@contoso.com', 'alex@contoso.com']);
  });

  it.each<readonly [string, Loose]>([
    ['another resource', { resourceId: resource.replace('shop', 'shop-2') }],
    ['what failed', { status: { value: 'Failed' } }],
    [
      'a list of settings, which changes nothing',
      { operationName: { value: 'Microsoft.Web/sites/config/list/action' } },
    ],
    ['what we did ourselves', { correlationId: 'OURS' }],
    ['an event without a time', { eventTimestamp: 'yesterday' }],
    ['something that is no event', { resourceId: 7 }],
  ])('leaves out %s', async (_, more) => {
    const { found } = await asked([page(event(more), undefined, 'x')], 'ours');
    expect(found).toEqual({ kind: 'known', changes: [] });
  });

  it('reads on from page to page, and not for ever', async () => {
    const endless: Behaviour = response => {
      const nextLink = 'https://management.azure.com/subscriptions/s/next?page=2';
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ value: [event()], nextLink }));
    };
    const { found, server } = await asked([endless]);
    expect([names(found).length, server.seen.length]).toEqual([3, 3]);
  });

  it.each<readonly [string, Behaviour]>([
    ['forbidden', response => response.writeHead(403).end('{"error":{"code":"AuthorizationFailed"}}')],
    ['away', response => response.writeHead(503).end()],
    ['a page of a proxy', response => response.writeHead(200).end('<html></html>')],
    [
      'leading elsewhere',
      response => response.writeHead(200).end('{"value":[],"nextLink":"https://evil.example/x"}'),
    ],
  ])('is unreadable and no more when it is %s', async (_, behaviour) => {
    const { found, server } = await asked([behaviour]);
    expect(found).toMatchObject({ kind: 'unreadable', why: expect.any(String) });
    expect(server.seen.every(({ headers }) => headers.host !== 'evil.example')).toBe(true);
  });
});
