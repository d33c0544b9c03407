// The activity log: who changed what, minutes after it happened, and changes that somebody else makes on order.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Playground } from '../../../../playground/playground.js';
import { at, type Came, call, errorOf, fieldsOf, resource, rule, setRules, signIn } from '../caller.js';
import { pass, playgroundWith, send, swap } from './asking.js';

describe('the activity log', () => {
  let playground: Playground;
  let began: string;

  beforeEach(async () => {
    playground = await playgroundWith();
    began = playground.state.clock.now().toISOString();
  });
  afterEach(() => playground.stop());

  const ask = async (filter: string, more = '', application = 'deployer'): Promise<Came> => {
    const query = new URLSearchParams({ 'api-version': '2015-04-01', $filter: filter });
    const target = `/subscriptions/${playground.state.world.subscription}/providers/microsoft.insights/eventtypes/management/values?${query.toString()}${more}`;
    const headers = { authorization: await signIn(playground, { application }) };
    return call(playground.url, 'management.azure.com', target, { headers });
  };
  const inGroup = () => `eventTimestamp ge '${began}' and resourceGroupName eq 'rg-prod'`;
  const events = async (filter = inGroup()): Promise<readonly unknown[]> => {
    const value = fieldsOf((await ask(filter)).body)['value'];
    return Array.isArray(value) ? value : [];
  };
  const told = (event: unknown): readonly unknown[] => [
    at(event, 'caller'),
    at(event, 'operationName', 'value'),
    at(event, 'status', 'value'),
  ];
  const act = (body: unknown): Promise<Came> =>
    call(playground.url, undefined, '/_playground/act', { method: 'POST', body: JSON.stringify(body) });
  const me = (): string =>
    playground.state.world.applications.find(each => each.name === 'deployer')?.objectId ?? '';

  it('tells who wrote what, the newest first, but only after its delay', async () => {
    await setRules(playground, rule(10));
    pass(playground, 590);
    expect(await events()).toEqual([]);
    pass(playground, 20);
    const [ended, started, ...others] = await events();
    expect(others).toEqual([]);
    expect([told(ended), told(started)]).toEqual([
      [me(), 'Microsoft.Web/sites/config/write', 'Succeeded'],
      [me(), 'Microsoft.Web/sites/config/write', 'Started'],
    ]);
    expect(at(ended, 'resourceId')).toBe(resource(playground, 'sites/payments/config/web'));
    expect(at(ended, 'correlationId')).toBe(at(started, 'correlationId'));
    expect(at(ended, 'claims', 'appid')).toBe(playground.environment['AZURE_CLIENT_ID']);
    const [at_, seen] = ['eventTimestamp', 'submissionTimestamp'].map(name =>
      Date.parse(String(at(ended, name))),
    );
    expect((seen ?? 0) - (at_ ?? 0)).toBe(600_000);
  });

  it('tells of what was refused, and nothing of reads', async () => {
    const authorization = await signIn(playground, { application: 'reader' });
    const base = resource(playground, 'sites/payments/config/web');
    await call(playground.url, 'management.azure.com', `${base}?api-version=2023-12-01`, {
      headers: { authorization },
    });
    await call(playground.url, 'management.azure.com', `${base}?api-version=2023-12-01`, {
      method: 'PATCH',
      headers: { authorization, 'content-type': 'application/json' },
      body: '{"properties":{}}',
    });
    pass(playground, 600);
    const seen = await events();
    expect(seen.map(each => at(each, 'status', 'value'))).toEqual(['Failed', 'Started']);
    expect(at(seen[0], 'properties', 'statusCode')).toBe('403');
  });

  it('tells the steps of a swap by a job of the platform, and its end by who asked for it', async () => {
    await swap(playground);
    pass(playground, 900);
    const seen = (await events()).map(told);
    const slots = 'Microsoft.Web/sites/slots';
    expect(seen).toEqual([
      [me(), `${slots}/slotsswap/action`, 'Succeeded'],
      ['SlotSwapJobProcessor', `${slots}/SlotSwap/action`, 'Succeeded'],
      ['SlotSwapJobProcessor', `${slots}/EndSlotWarmup/action`, 'Succeeded'],
      ['SlotSwapJobProcessor', `${slots}/StartSlotWarmup/action`, 'Succeeded'],
      ['SlotSwapJobProcessor', `${slots}/ApplySlotConfig/action`, 'Succeeded'],
      [me(), `${slots}/slotsswap/action`, 'Accepted'],
      [me(), `${slots}/slotsswap/action`, 'Started'],
    ]);
  });

  it('tells of what somebody else did', async () => {
    const other = rule(50);
    const done = fieldsOf((await act({ actor: 'kim@contoso.com', site: 'payments', rules: [other] })).body);
    expect(done['status']).toBe(200);
    expect(playground.state.site('payments')?.rules).toEqual([other]);
    pass(playground, 600);
    expect(told((await events())[0])).toEqual([
      'kim@contoso.com',
      'Microsoft.Web/sites/config/write',
      'Succeeded',
    ]);
  });

  it('lets somebody else swap, and do anything else that the control plane takes', async () => {
    const swapped = fieldsOf((await act({ site: 'payments', swap: { source: 'staging' } })).body);
    expect(swapped['status']).toBe(202);
    expect(at(swapped, 'headers', 'location')).toContain('/operationresults/');
    const stopped = fieldsOf((await act({ method: 'post', path: 'sites/orders/stop' })).body);
    expect(stopped['status']).toBe(200);
    expect(playground.state.arm('orders')?.stopped).toBe(true);
    const refused = fieldsOf((await act({ site: 'payments', rules: [] })).body);
    expect([refused['status'], at(refused, 'body', 'Code')]).toEqual([409, 'Conflict']);
  });

  it.each([
    ['what is no act', []],
    ['an act on nothing', { rules: [] }],
    ['two acts at once', { site: 'payments', rules: [], swap: { source: 'staging' } }],
    ['a swap without a source', { site: 'payments', swap: {} }],
    ['an unknown field', { site: 'payments', rules: [], when: 'now' }],
    ['a nameless actor', { actor: '', site: 'payments', rules: [] }],
  ])('refuses %s', async (_, body) => {
    expect((await act(body)).status).toBe(400);
  });

  it('finds by the very resource, or by what lies below it too when told so', async () => {
    await setRules(playground, rule(10));
    await send(playground, 'POST', 'sites/payments/slots/preview/restart');
    pass(playground, 600);
    const of = (below: string) =>
      events(`eventTimestamp ge '${began}' and resourceUri eq '${resource(playground, below)}'`);
    expect((await of('sites/payments')).length).toBe(0);
    expect((await of('sites/payments/config/web')).length).toBe(2);
    expect((await of('sites/payments/slots/preview')).length).toBe(2);
    playground.state.habits = { ...playground.state.habits, activityByResource: 'below' };
    expect((await of('sites/payments')).length).toBe(4);
  });

  it('narrows by time, provider and correlation, and shows what is selected', async () => {
    await setRules(playground, rule(10));
    pass(playground, 600);
    const [event] = await events();
    const id = String(at(event, 'correlationId'));
    const since = `eventTimestamp ge '${began}' and resourceGroupName eq 'rg-prod'`;
    expect((await events(`${since} and correlationId eq '${id}'`)).length).toBe(2);
    expect((await events(`${since} and resourceProvider eq 'Microsoft.Web'`)).length).toBe(2);
    expect((await events(`${since} and resourceProvider eq 'Microsoft.App'`)).length).toBe(0);
    expect((await events(`${since} and eventTimestamp le '${began}'`)).length).toBe(0);
    const chosen = fieldsOf((await ask(since, '&$select=caller,operationName')).body);
    expect(Object.keys(Object(at(chosen, 'value', 0)))).toEqual(['caller', 'operationName']);
  });

  it('refuses other filters', async () => {
    const group = `and resourceGroupName eq 'rg-prod'`;
    const bad = [
      `resourceGroupName eq 'rg-prod'`,
      `eventTimestamp ge 'yesterday' ${group}`,
      `eventTimestamp ge '${began}' and caller eq 'me' ${group}`,
      `eventTimestamp ge '2020-01-01' ${group}`,
      'anything',
    ];
    const reader = playground.state.world.applications.find(each => each.name === 'deployer');
    expect(reader).toBeDefined();
    for (const filter of bad) expect([400, 403]).toContain((await ask(filter)).status);
    const came = await ask(bad[3] ?? '');
    expect(came.status).not.toBe(200);
  });

  it('needs the right to read it, where the filter asks', async () => {
    const whole = `eventTimestamp ge '${began}'`;
    const came = await ask(whole);
    expect([came.status, errorOf(came).code]).toEqual([403, 'AuthorizationFailed']);
    expect(errorOf(came).message).toContain("'Microsoft.Insights/eventtypes/values/read'");
    expect((await ask(inGroup(), '', 'stranger')).status).toBe(403);
    expect((await ask(inGroup(), '', 'reader')).status).toBe(200);
  });
});
