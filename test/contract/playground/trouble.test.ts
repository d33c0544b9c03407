// Trouble on order: each kind of it, as it arrives at a caller, and how rules choose the requests they spoil.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Playground, startPlayground } from '../../../playground/playground.js';
import { at, call, errorOf, fieldsOf, manage, patchWeb, rule, setRules, signIn, until } from './caller.js';

const front = 'payments.azurewebsites.net';

describe('trouble', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await startPlayground();
  });
  afterEach(() => playground.stop());

  const rulesNow = async (): Promise<unknown> =>
    at(fieldsOf((await manage(playground, 'sites/payments/config/web')).body), 'properties', 'experiments');
  const lastTrouble = (): string | undefined => playground.requests.at(-1)?.trouble;

  it('answers in place of the room', async () => {
    playground.trouble.add({
      match: { path: '/sites' },
      do: {
        status: 503,
        headers: { 'retry-after': '7' },
        body: { error: { code: 'ServerBusy', message: '' } },
      },
    });
    const came = await manage(playground, 'sites');
    expect([came.status, came.headers['retry-after'], errorOf(came).code]).toEqual([503, '7', 'ServerBusy']);
    expect(lastTrouble()).toBe('status 503');
  });

  it('resets before a change is applied', async () => {
    playground.trouble.add({ match: { method: 'PATCH' }, do: 'reset-before' });
    await expect(setRules(playground, rule(10))).rejects.toThrow('ECONNRESET');
    expect(await rulesNow()).toEqual({ rampUpRules: [] });
    expect(playground.requests.find(each => each.trouble === 'reset-before')?.status).toBeUndefined();
  });

  it('resets after a change was applied', async () => {
    playground.trouble.add({ match: { method: 'PATCH' }, do: 'reset-after' });
    await expect(setRules(playground, rule(10))).rejects.toThrow('ECONNRESET');
    expect(await rulesNow()).toEqual({ rampUpRules: [rule(10)] });
  });

  it('sends nothing but a status', async () => {
    playground.trouble.add({ match: { method: 'GET' }, do: 'empty-body' });
    const came = await manage(playground, 'sites');
    expect([came.status, came.body]).toEqual([200, '']);
  });

  it('sends a page where JSON was expected', async () => {
    playground.trouble.add({ match: { nth: 1 }, do: 'html' });
    playground.trouble.add({ match: {}, do: { html: '<p>maintenance</p>', status: 200 } });
    const headers = { authorization: 'Bearer any' };
    const first = await manage(playground, 'sites', { headers });
    expect([first.status, first.headers['content-type']]).toEqual([502, 'text/html']);
    const second = await manage(playground, 'sites', { headers });
    expect([second.status, second.body]).toEqual([200, '<p>maintenance</p>']);
  });

  it('delays an answer', async () => {
    playground.trouble.add({ match: { host: front }, do: { delayMs: 120 } });
    const before = performance.now();
    expect((await call(playground.url, front, '/')).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(115);
  });

  it('hangs, and still lets the playground stop', async () => {
    const own = await startPlayground();
    own.trouble.add({ match: { host: front }, do: 'hang' });
    await expect(call(own.url, front, '/', { timeoutMs: 150 })).rejects.toThrow('no answer in time');
    const hanging = call(own.url, front, '/').catch((error: unknown) => error);
    await until(() => own.requests.length === 2);
    await own.stop();
    expect(await hanging).toMatchObject({ code: 'ECONNRESET' });
  });

  it('reaches the listeners of the sites, by the name that they stand for', async () => {
    playground.trouble.add({ match: { host: front }, do: { status: 500 } });
    const url = playground.sites.find(each => each.slot === 'production')?.url ?? '';
    expect((await call(url, undefined, '/')).status).toBe(500);
  });

  it('begins at the nth match and lasts for as many as it is told', async () => {
    playground.trouble.add({
      match: { host: front, path: '^/version', nth: 2, times: 2 },
      do: { status: 500 },
    });
    const seen: number[] = [];
    for (const target of ['/version', '/', '/version?x', '/version', '/version']) {
      seen.push((await call(playground.url, front, target)).status);
    }
    expect(seen).toEqual([200, 200, 500, 500, 200]);
    expect(playground.trouble.rules()[0]?.matched).toBe(4);
  });

  it('strikes once by default when a number is given, and always otherwise', async () => {
    playground.trouble.add({ match: { nth: 1 }, do: { status: 500 } });
    playground.trouble.add({ match: { path: '/health' }, do: { status: 429 } });
    const seen: number[] = [];
    for (let each = 0; each < 3; each += 1) seen.push((await call(playground.url, front, '/health')).status);
    expect(seen).toEqual([500, 429, 429]);
    playground.trouble.clear();
    expect((await call(playground.url, front, '/health')).status).toBe(200);
  });

  it('chooses by verb', async () => {
    playground.trouble.add({ match: { method: 'patch' }, do: { status: 409 } });
    expect((await manage(playground, 'sites')).status).toBe(200);
    expect((await patchWeb(playground, 'sites/payments', {})).status).toBe(409);
  });

  it('can ask for more proof, as Entra does with a claims challenge', async () => {
    const challenge = 'Bearer error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ=="';
    playground.trouble.add({
      match: { host: 'management.azure.com', nth: 1 },
      do: { status: 401, headers: { 'www-authenticate': challenge } },
    });
    const headers = { authorization: await signIn(playground) };
    expect((await manage(playground, 'sites', { headers })).headers['www-authenticate']).toBe(challenge);
    expect((await manage(playground, 'sites', { headers })).status).toBe(200);
  });
});
