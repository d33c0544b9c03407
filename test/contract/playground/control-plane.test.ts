// The control plane refuses what Azure refuses, and lets in only whom it knows.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultWorld } from '../../../playground/default-world.js';
import { type Playground, startPlayground } from '../../../playground/playground.js';
import { apiVersion, call, errorOf, fieldsOf, manage, resource, signIn } from './caller.js';

const manager = 'management.azure.com';

describe('the control plane', () => {
  let playground: Playground;
  let authorization: string;

  beforeAll(async () => {
    playground = await startPlayground();
    authorization = await signIn(playground);
  });
  afterAll(() => playground.stop());

  const ask = (target: string, headers: Readonly<Record<string, string>> = { authorization }) =>
    call(playground.url, manager, target, { headers });
  const versioned = (below: string, version: string = apiVersion): string =>
    `${resource(playground, below)}?api-version=${version}`;

  it('wants a version before anything else, even before a token', async () => {
    const came = await ask(resource(playground, 'sites/payments'), {});
    expect(came.status).toBe(400);
    expect(errorOf(came).code).toBe('MissingApiVersionParameter');
  });

  it.each(['2022-03-01', '2025-05-01', '2023-12-01-preview'])('knows no version %s', async version => {
    const came = await ask(versioned('sites/payments', version));
    expect(came.status).toBe(400);
    expect(errorOf(came).code).toBe('NoRegisteredProviderFound');
    expect(errorOf(came).message).toContain("The supported api-versions are '2023-12-01'");
  });

  it.each(['latest', '2023', "2023-12-01'"])('takes %s for no version at all', async version => {
    const came = await ask(versioned('sites/payments', version));
    expect(came.status).toBe(400);
    expect(errorOf(came).code).toBe('InvalidApiVersionParameter');
  });

  it.each([
    ['no header', {}, 'AuthenticationFailed'],
    ['a header of another form', { authorization: 'Basic YTpi' }, 'AuthenticationFailedInvalidHeader'],
    ['a token that is none', { authorization: 'Bearer nonsense' }, 'InvalidAuthenticationToken'],
    ['a token somebody else made', { authorization: 'Bearer e30.e30.e30' }, 'InvalidAuthenticationToken'],
  ])('refuses %s with 401 and says how to sign in', async (_, headers, code) => {
    const came = await ask(versioned('sites/payments'), headers);
    expect(came.status).toBe(401);
    expect(errorOf(came).code).toBe(code);
    expect(came.headers['www-authenticate']).toMatch(
      /^Bearer authorization_uri="https:\/\/login\.microsoftonline\.com\/7e1f/,
    );
  });

  it('refuses a token for another resource', async () => {
    const foreign = await signIn(playground, { scope: 'https://storage.azure.com/.default' });
    const came = await ask(versioned('sites/payments'), { authorization: foreign });
    expect(came.status).toBe(401);
    expect(errorOf(came).code).toBe('InvalidAuthenticationTokenAudience');
    expect(errorOf(came).message).toContain("'https://storage.azure.com'");
  });

  it('refuses a token once its hour is over', async () => {
    const own = await startPlayground();
    const token = await signIn(own);
    own.state.clock.advance(3_480_000);
    expect((await manage(own, 'sites/payments', { headers: { authorization: token } })).status).toBe(200);
    own.state.clock.advance(121_000);
    const came = await manage(own, 'sites/payments', { headers: { authorization: token } });
    expect(came.status).toBe(401);
    expect(errorOf(came).code).toBe('ExpiredAuthenticationToken');
    expect(errorOf(came).message).toMatch(/'\d+\/\d+\/\d{4} \d+:\d\d:\d\d [AP]M' is earlier than/);
    expect((await manage(own, 'sites/payments')).status).toBe(200);
    await own.stop();
  });

  it('lets a reader read, but not list app settings', async () => {
    const reader = { authorization: await signIn(playground, { application: 'reader' }) };
    for (const below of ['sites', 'sites/payments/slots', 'sites/payments/config/web']) {
      expect((await manage(playground, below, { headers: reader })).status).toBe(200);
    }
    const came = await manage(playground, 'sites/payments/slots/staging/config/appsettings/list', {
      method: 'POST',
      headers: reader,
    });
    const scope = resource(playground, 'sites/payments/slots/staging/config/appsettings');
    expect(came.status).toBe(403);
    expect(errorOf(came)).toEqual({
      code: 'AuthorizationFailed',
      message: `The client '6c2b9d4e-1111-4b2b-8c2c-4d5e6f7a8b92' with object id '6c2b9d4e-2222-4b2b-8c2c-4d5e6f7a8b92' does not have authorization to perform action 'Microsoft.Web/sites/slots/config/list/action' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
    });
  });

  it('does not tell somebody without a role what exists', async () => {
    const stranger = { authorization: await signIn(playground, { application: 'stranger' }) };
    for (const below of ['sites', 'sites/payments', 'sites/nobody']) {
      expect((await manage(playground, below, { headers: stranger })).status).toBe(403);
    }
  });

  it.each([
    ['an unknown provider', '/providers/Microsoft.Nothing/sites/payments', 'InvalidResourceNamespace'],
    ['an unknown type', '/providers/Microsoft.Web/stalls/payments', 'InvalidResourceType'],
    ['a type below a site', '/providers/Microsoft.Web/sites/payments/stalls/x', 'InvalidResourceType'],
    ['a site that is not there', '/providers/Microsoft.Web/sites/nobody', 'ResourceNotFound'],
    ['a slot that is not there', '/providers/Microsoft.Web/sites/payments/slots/green', 'ResourceNotFound'],
    ['production as a slot', '/providers/Microsoft.Web/sites/payments/slots/production', 'ResourceNotFound'],
    ['a setting not played', '/providers/Microsoft.Web/sites/payments/config/backup', 'ResourceNotFound'],
    ['a path that is none', '/nothing', 'NotFound'],
  ])('answers 404 to %s', async (_, below, code) => {
    const group = `/subscriptions/${playground.state.world.subscription}/resourceGroups/rg-prod`;
    const came = await ask(`${group}${below}?api-version=${apiVersion}`);
    expect(came.status).toBe(404);
    expect(errorOf(came).code).toBe(code);
  });

  it('names the resource and its group when it is not found', async () => {
    expect(errorOf(await manage(playground, 'sites/payments/slots/green')).message).toBe(
      "The Resource 'Microsoft.Web/sites/payments/slots/green' under resource group 'rg-prod' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix",
    );
  });

  it('answers 404 to a foreign subscription and 403 outside of the role', async () => {
    const foreign = resource(playground, 'sites').replace(
      /[0-9a-f-]{36}/,
      'ffffffff-0000-4000-8000-000000000000',
    );
    const came = await ask(`${foreign}?api-version=${apiVersion}`);
    expect([came.status, errorOf(came).code]).toEqual([404, 'SubscriptionNotFound']);
    const elsewhere = await ask(`${resource(playground, 'sites', 'rg-empty')}?api-version=${apiVersion}`);
    expect(elsewhere.status).toBe(403);
  });

  it('tells a missing group from an empty one to whom it may concern', async () => {
    const world = defaultWorld();
    const scope = `/subscriptions/${world.subscription}`;
    const owner = { role: 'Owner', scope, actions: ['*'], notActions: [] };
    const applications = world.applications.map(each => ({ ...each, grants: [owner] }));
    const own = await startPlayground({ world: { ...world, applications } });
    const bearer = { headers: { authorization: await signIn(own) } };
    const list = (group: string) =>
      call(own.url, manager, `${resource(own, 'sites', group)}?api-version=${apiVersion}`, bearer);
    const missing = await list('rg-none');
    expect([missing.status, errorOf(missing).code]).toEqual([404, 'ResourceGroupNotFound']);
    expect(fieldsOf((await list('rg-empty')).body)['value']).toEqual([]);
    await own.stop();
  });

  it.each([
    ['PUT', 'sites/payments'],
    ['DELETE', 'sites/payments/slots/staging'],
    ['POST', 'sites/payments/config/web'],
    ['GET', 'sites/payments/config/appsettings/list'],
    ['HEAD', 'sites/payments'],
  ])('answers 405 to %s on %s and names what is allowed', async (method, below) => {
    const came = await manage(playground, below, { method });
    expect(came.status).toBe(405);
    expect(came.headers.allow).toMatch(/GET|POST/);
  });

  it('reads resource names without regard to case, and answers in its own spelling', async () => {
    const target = versioned('SITES/Payments/Slots/STAGING').replace('rg-prod', 'RG-Prod');
    const came = await ask(target);
    expect(came.status).toBe(200);
    expect(fieldsOf(came.body)['id']).toBe(resource(playground, 'sites/payments/slots/staging'));
  });

  it('gives every answer an id, a date and what is left of the budget', async () => {
    const first = await ask(versioned('sites/payments'));
    const second = await ask(versioned('sites/payments'), {
      authorization,
      'x-ms-client-request-id': 'mine',
      'x-ms-return-client-request-id': 'true',
      'x-ms-correlation-request-id': 'together',
    });
    expect(first.headers['x-ms-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(first.headers['x-ms-correlation-request-id']).toBe(first.headers['x-ms-request-id']);
    expect(Number(first.headers['x-ms-ratelimit-remaining-subscription-reads'])).toBeGreaterThan(0);
    expect(Date.parse(String(first.headers.date))).not.toBeNaN();
    expect(second.headers['x-ms-request-id']).not.toBe(first.headers['x-ms-request-id']);
    expect(second.headers['x-ms-client-request-id']).toBe('mine');
    expect(second.headers['x-ms-correlation-request-id']).toBe('together');
  });

  it('throttles a principal that spends its budget, and fills it again by the clock', async () => {
    const own = await startPlayground({ world: { ...defaultWorld(), reads: { size: 2, perSecond: 0.001 } } });
    const headers = { authorization: await signIn(own) };
    const remaining = [await manage(own, 'sites', { headers }), await manage(own, 'sites', { headers })].map(
      each => each.headers['x-ms-ratelimit-remaining-subscription-reads'],
    );
    expect(remaining).toEqual(['1', '0']);
    const throttled = await manage(own, 'sites', { headers });
    expect([throttled.status, errorOf(throttled).code]).toEqual([429, 'SubscriptionRequestsThrottled']);
    expect(Number(throttled.headers['retry-after'])).toBeGreaterThan(900);
    const other = { authorization: await signIn(own, { application: 'reader' }) };
    expect((await manage(own, 'sites', { headers: other })).status).toBe(200);
    own.state.clock.advance(1_000_000);
    const again = { authorization: await signIn(own) };
    expect((await manage(own, 'sites', { headers: again })).status).toBe(200);
    await own.stop();
  });
});
