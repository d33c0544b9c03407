// The playground's own door: what a program or curl can see and change while it runs.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Playground, startPlayground } from '../../../playground/playground.js';
import { at, type Came, call, fieldsOf, manage, signIn } from './caller.js';

const front = 'payments.azurewebsites.net';

describe("the playground's own door", () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await startPlayground();
  });
  afterEach(() => playground.stop());

  const open = (door: string, method = 'GET', body?: unknown): Promise<Came> =>
    call(playground.url, undefined, `/_playground/${door}`, {
      method,
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  const change = (app: unknown, slot = 'production'): Promise<Came> =>
    open('world', 'PATCH', { sites: { payments: { [slot]: app } } });
  const visits = async (count: number): Promise<readonly Came[]> => {
    const seen: Came[] = [];
    for (let each = 0; each < count; each += 1) seen.push(await call(playground.url, front, '/'));
    return seen;
  };

  it('tells the world: sites, slots, how their apps behave, and what they served', async () => {
    await visits(3);
    const world = fieldsOf((await open('world')).body);
    expect(at(world, 'sites', 'payments', 'slots', 'staging')).toEqual({
      hostName: 'payments-staging-a1b2c3.westeurope-01.azurewebsites.net',
      version: '1.1.0',
      errorRate: 0,
      latency: { medianMs: 0, tailMs: 0 },
      down: false,
    });
    expect(at(world, 'traffic')).toEqual([
      { site: 'payments', slot: 'production', way: 'front', status: 200, requests: 3 },
    ]);
  });

  it('changes a version', async () => {
    const came = await change({ version: '9.9.9' });
    expect(at(fieldsOf(came.body), 'sites', 'payments', 'slots', 'production', 'version')).toBe('9.9.9');
    expect((await visits(1))[0]?.headers['x-app-version']).toBe('9.9.9');
  });

  it('makes an app fail for a share of its requests, but not its health check', async () => {
    await change({ errorRate: 0.5 });
    const failed = (await visits(200)).filter(each => each.status === 500).length;
    expect(failed).toBeGreaterThan(60);
    expect(failed).toBeLessThan(140);
    expect((await call(playground.url, front, '/health')).status).toBe(200);
    expect(playground.state.traffic.tallies().find(each => each.status === 500)?.requests).toBe(failed);
  });

  it('takes an app down and up again', async () => {
    await change({ down: true });
    expect((await visits(1))[0]?.status).toBe(503);
    expect((await call(playground.url, front, '/health')).status).toBe(503);
    await change({ down: false });
    expect((await visits(1))[0]?.status).toBe(200);
  });

  it('slows an app: half of the requests are slower than the median', async () => {
    await change({ latency: { medianMs: 20, tailMs: 40 } });
    const times = await Promise.all(
      Array.from({ length: 60 }, async () => {
        const before = performance.now();
        await call(playground.url, front, '/');
        return performance.now() - before;
      }),
    );
    expect(times.filter(each => each > 19).length).toBeGreaterThan(15);
    expect(Math.min(...times)).toBeGreaterThan(8);
  });

  it('moves the clock', async () => {
    const headers = { authorization: await signIn(playground) };
    await open('world', 'PATCH', { clock: { advanceSeconds: 4000 } });
    const came = await manage(playground, 'sites', { headers });
    expect(came.status).toBe(401);
    expect(Date.parse(String(came.headers.date)) - Date.now()).toBeGreaterThan(3_900_000);
  });

  it.each([
    ['an unknown site', { sites: { nobody: {} } }, 'there are payments, orders, legacy, invoices'],
    ['an unknown slot', { sites: { payments: { green: {} } } }, 'it has production, staging, preview'],
    ['an unknown field', { sites: { payments: { staging: { speed: 1 } } } }, 'has no field speed'],
    ['an impossible rate', { sites: { payments: { staging: { errorRate: 2 } } } }, 'errorRate'],
    ['an impossible latency', { sites: { payments: { staging: { latency: { p50: 1 } } } } }, 'latency'],
    ['a version that is none', { sites: { payments: { staging: { version: 2 } } } }, 'version'],
    ['a state that is none', { sites: { payments: { staging: { down: 'yes' } } } }, 'down'],
    ['time that runs back', { clock: { advanceSeconds: -1 } }, 'advanceSeconds'],
    ['another part of the world', { weather: 'fine' }, 'weather'],
    ['a list', [], 'object'],
    ['what is not JSON', '{', 'not JSON'],
  ])('refuses %s and changes nothing', async (_, body, says) => {
    const before = JSON.stringify(playground.state.sites);
    const came = await open('world', 'PATCH', body);
    expect(came.status).toBe(400);
    expect(fieldsOf(came.body)['error']).toContain(says);
    expect(JSON.stringify(playground.state.sites)).toBe(before);
  });

  it('applies all of a change or nothing of it', async () => {
    const body = { sites: { payments: { staging: { version: '2' }, green: { version: '2' } } } };
    expect((await open('world', 'PATCH', body)).status).toBe(400);
    expect(playground.state.arm('payments', 'staging')?.app.version).toBe('1.1.0');
  });

  it('takes, lists and clears rules of trouble', async () => {
    const body = { match: { path: '/health', times: 1 }, do: { status: 500, body: 'no' } };
    expect((await open('trouble', 'POST', body)).status).toBe(201);
    expect((await call(playground.url, front, '/health')).body).toBe('no');
    expect(at(fieldsOf((await open('trouble')).body), 'rules', 0, 'matched')).toBe(1);
    await open('trouble', 'DELETE');
    expect(at(fieldsOf((await open('trouble')).body), 'rules')).toEqual([]);
  });

  it.each([
    'reset-before',
    'reset-after',
    'empty-body',
    'hang',
    'html',
    { delayMs: 1 },
    { html: '<p/>' },
    { html: '<p/>', status: 200 },
    { status: 429, headers: { 'retry-after': '1' } },
    { status: 400, body: { error: {} } },
  ])('takes %j as a deed', async deed => {
    expect((await open('trouble', 'POST', { do: deed })).status).toBe(201);
    expect(playground.trouble.rules()[0]?.do).toEqual(deed);
  });

  it.each([
    [{ do: 'explode' }],
    [{ do: { status: 99 } }],
    [{ do: { status: 500, header: {} } }],
    [{ do: { delayMs: '1' } }],
    [{ match: { verb: 'GET' }, do: 'hang' }],
    [{ match: { nth: 0 }, do: 'hang' }],
    [{ match: { path: '(' }, do: 'hang' }],
    [{ match: { host: 1 }, do: 'hang' }],
    [{ match: [], do: 'hang' }],
    [{ when: {}, do: 'hang' }],
    ['hang'],
  ])('refuses %j as a rule', async body => {
    const came = await open('trouble', 'POST', body);
    expect(came.status).toBe(400);
    expect(playground.trouble.rules()).toEqual([]);
  });

  it('lists requests, by room and from a number on, and forgets them', async () => {
    await manage(playground, 'sites');
    await visits(1);
    const all = at(fieldsOf((await open('requests')).body), 'requests');
    expect(Array.isArray(all) ? all.map(each => at(each, 'room')) : all).toEqual(['entra', 'arm', 'site']);
    const arm = fieldsOf((await open('requests?room=arm')).body);
    expect(at(arm, 'requests', 0, 'status')).toBe(200);
    expect(at(arm, 'requests', 1)).toBeUndefined();
    const later = fieldsOf((await open('requests?since=2')).body);
    expect(at(later, 'requests', 0, 'arm')).toBe('production');
    await open('requests', 'DELETE');
    expect(playground.requests).toEqual([]);
  });

  it('keeps no more of a long day than it needs, and numbers on', async () => {
    const { startRequestLog } = await import('../../../playground/reception/request-log.js');
    const log = startRequestLog();
    const ask = {
      method: 'GET',
      host: front,
      path: '/',
      query: new URLSearchParams(),
      target: '/',
      headers: {},
      body: '',
      secure: false,
    };
    for (let each = 0; each < 60_000; each += 1) {
      log.open('site', ask, new Date()).answered({ status: 200, headers: {}, body: '' }, false);
    }
    expect(log.entries.length).toBeLessThanOrEqual(25_000);
    expect(log.entries.at(-1)).toMatchObject({ number: 60_000, status: 200 });
  });

  it('shows the way at its front page, and says what there is at other doors', async () => {
    expect((await call(playground.url, undefined, '/')).body).toContain('/_playground/world');
    expect((await open('else')).status).toBe(404);
    expect((await open('world', 'DELETE')).headers.allow).toBe('GET, PATCH');
  });

  it('cannot be opened under a name from outside', async () => {
    expect((await call(playground.url, 'evil.example', '/_playground/world')).status).toBe(421);
    expect((await call(playground.url, 'management.azure.com', '/_playground/world')).status).toBe(400);
  });
});
