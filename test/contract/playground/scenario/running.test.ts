// Scenarios as they run: each deed, in the world and on the wire, at its time or on its request.
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import { scenarioFrom, scenarioNamed } from '../../../../playground/scenario/finding.js';
import { readyMade } from '../../../../playground/scenario/ready-made.js';
import { at, call, fieldsOf, manage, rule, setRules, until } from '../caller.js';
import { githubToken } from '../sign-in.js';
import { openDoor, seenAtDoor, statuses } from './own-doors.js';

const config = 'sites/payments/config/web';

describe('a scenario that runs', () => {
  let playground: Playground;

  const start = async (document: unknown, seed = 1): Promise<void> => {
    playground = await startPlayground({ scenario: scenarioFrom(document), seed });
  };
  const named = async (name: string): Promise<void> => {
    const scenario = scenarioNamed(name);
    if (!scenario) throw new Error(`there is no scenario ${name}`);
    const { load: _, ...quiet } = scenario;
    playground = await startPlayground({ scenario: quiet });
  };
  afterEach(() => playground.stop());

  const pass = (minutes: number): void => playground.state.clock.advance(minutes * 60_000);
  const read = async (): Promise<unknown> => {
    const body = fieldsOf((await manage(playground, config)).body);
    return at(body, 'properties', 'experiments', 'rampUpRules', 0, 'reroutePercentage') ?? 0;
  };
  const write = async (percent: number) => (await setRules(playground, rule(percent))).status;
  const app = (slot: string) => playground.state.arm('payments', slot)?.app;

  it('freezes the control plane for a time: what is read is read, what is written is not', async () => {
    await named('frozen-control-plane');
    expect(await write(10)).toBe(200);
    pass(2);
    expect([await write(20), await read()]).toEqual([503, 10]);
    expect(
      (await manage(playground, 'sites/payments/config/appsettings/list', { method: 'POST' })).status,
    ).toBe(200);
    pass(30);
    expect([await write(20), await read()]).toEqual([200, 20]);
  });

  it('answers a storm with 429, as long as it lasts', async () => {
    await named('throttled');
    expect(await read()).toBe(0);
    pass(1);
    const came = await manage(playground, config);
    expect([came.status, came.headers['retry-after']]).toEqual([429, '20']);
    pass(5);
    expect((await manage(playground, config)).status).toBe(200);
  });

  it('conflicts, delays and hides behind a page', async () => {
    await named('conflicting-control-plane');
    expect(await write(10)).toBe(409);
    await playground.stop();
    await named('error-pages');
    pass(1);
    const came = await manage(playground, config);
    expect([came.status, came.headers['content-type'], came.body]).toEqual([
      502,
      'text/html',
      '<h1>Bad Gateway</h1>',
    ]);
    await playground.stop();
    await start({ events: [{ on: { room: 'arm' }, do: { delay: '120ms' } }] });
    const before = performance.now();
    await manage(playground, config);
    expect(performance.now() - before).toBeGreaterThan(115);
  });

  it('drops a change before it was made, or after', async () => {
    await named('lost-before');
    await expect(write(10)).rejects.toThrow('ECONNRESET');
    expect([await read(), await write(20)]).toEqual([0, 200]);
    await playground.stop();
    await named('lost-after');
    await expect(write(10)).rejects.toThrow('ECONNRESET');
    expect(await read()).toBe(10);
  });

  it('loses an update that it says it made', async () => {
    await named('lost-update');
    const lost = await setRules(playground, rule(10));
    const said = at(fieldsOf(lost.body), 'properties', 'experiments', 'rampUpRules', 0, 'reroutePercentage');
    expect([lost.status, said, await read()]).toEqual([200, 10, 0]);
    expect(at(fieldsOf(lost.body), 'properties', 'alwaysOn')).toBe(true);
    expect([await write(20), await read()]).toEqual([200, 20]);
  });

  it('loses an action, too', async () => {
    await start({ events: [{ on: { method: 'POST', path: '/slotsswap' }, do: { lose: true } }] });
    const body = JSON.stringify({ targetSlot: 'production', preserveVnet: true });
    const headers = { 'content-type': 'application/json' };
    const came = await manage(playground, 'sites/payments/slots/staging/slotsswap', {
      method: 'POST',
      headers,
      body,
    });
    pass(10);
    expect([came.status, came.body, app('production')?.version]).toEqual([200, '', '1.0.0']);
  });

  it('does again what was asked once', async () => {
    await named('swap-twice');
    const body = JSON.stringify({ targetSlot: 'production', preserveVnet: true });
    const headers = { 'content-type': 'application/json' };
    await manage(playground, 'sites/payments/slots/staging/slotsswap', { method: 'POST', headers, body });
    pass(4);
    expect(app('production')?.version).toBe('1.1.0');
    pass(10);
    expect(app('production')?.version).toBe('1.0.0');
    await playground.stop();
    await start({ events: [{ on: { method: 'PATCH' }, do: { again: '0s' } }] });
    expect(await write(10)).toBe(200);
    const writes = playground.state.activity.events().filter(each => each.status === 'Succeeded');
    expect(writes.length).toBe(2);
  });

  it('answers reads with what was true before', async () => {
    await named('stale-reads');
    expect(await read()).toBe(0);
    await write(10);
    expect([await read(), await read(), await read(), await read()]).toEqual([0, 0, 0, 10]);
  });

  it('has another hand at the split, and the activity log knows whose', async () => {
    await named('another-hand');
    expect([await write(10), await read()]).toEqual([200, 50]);
    expect([await write(20), await read()]).toEqual([200, 20]);
    const actors = playground.state.activity.events().map(each => each.actor.name);
    expect(new Set(actors)).toEqual(new Set([expect.stringContaining('-'), 'alex@contoso.com']));
  });

  it('has another hand at anything, in the name that was given', async () => {
    await start({
      events: [
        {
          at: '1m',
          do: {
            request: {
              by: 'kim@contoso.com',
              method: 'PATCH',
              path: config,
              body: { properties: { alwaysOn: false } },
            },
          },
        },
        { at: '2m', do: { swap: { site: 'orders', source: 'staging' } } },
        { at: '3m', do: { advance: '10m' } },
      ],
    });
    pass(3);
    await read();
    expect(playground.state.arm('payments')?.config['alwaysOn']).toBe(false);
    expect(playground.state.activity.events()[0]?.actor.name).toBe('kim@contoso.com');
    expect(playground.state.arm('orders')?.app.version).toBe('4.1.0');
  });

  it('lets nobody sign in any more', async () => {
    await named('oidc-refused');
    expect((await githubToken(playground)).status).toBe(200);
    pass(5);
    expect((await githubToken(playground)).status).toBe(401);
    await playground.stop();
    await named('sign-in-refused');
    pass(5);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const target = `/${playground.state.world.tenant}/oauth2/v2.0/token`;
    const came = await call(playground.url, 'login.microsoftonline.com', target, {
      method: 'POST',
      headers,
      body: '',
    });
    expect(fieldsOf(came.body)['error_codes']).toEqual([700213]);
  });

  it('makes apps fail, slow down and die', async () => {
    await named('candidate-fails');
    pass(3);
    expect(app('staging')?.errorRate).toBe(0.3);
    await playground.stop();
    await named('candidate-dies');
    pass(4);
    expect(app('staging')?.down).toBe(true);
    await playground.stop();
    await named('candidate-slow');
    expect(app('staging')?.latency.medianMs).toBe(400);
    await playground.stop();
    await named('everything-fails');
    pass(3);
    expect([app('staging')?.errorRate, app('production')?.errorRate]).toEqual([0.3, 0.3]);
    pass(5);
    expect([app('staging')?.errorRate, app('production')?.errorRate]).toEqual([0, 0]);
  });

  it('makes an app fail only where it is asked too much', async () => {
    const underLoad = [
      { perSecond: 20, errorRate: 0 },
      { perSecond: 100, errorRate: 1 },
    ];
    await start({ world: { sites: { payments: { production: { underLoad } } } } });
    expect(await statuses(playground, 5)).toEqual([200, 200, 200, 200, 200]);
    const rush = await statuses(playground, 400);
    expect(rush.slice(0, 10)).toEqual(Array(10).fill(200));
    expect(rush.slice(-50).filter(each => each === 500).length).toBeGreaterThan(25);
  });

  it('happens by itself when its time comes, without anybody asking', async () => {
    playground = await startPlayground({
      speed: 1_000,
      scenario: scenarioFrom({
        events: [{ at: '1m', do: { world: { sites: { payments: { staging: { down: true } } } } } }],
      }),
    });
    const began = playground.state.clock.now().getTime();
    await until(() => app('staging')?.down === true);
    expect(playground.state.clock.now().getTime() - began).toBeGreaterThanOrEqual(59_000);
  });

  it('waits for its request, counted from its time on', async () => {
    await start({
      events: [{ at: '1m', on: { path: '^/version', nth: 2 }, do: { fail: { status: 418, body: 'tea' } } }],
    });
    expect(await statuses(playground, 3, '/version')).toEqual([200, 200, 200]);
    pass(1);
    expect(await statuses(playground, 4, '/version')).toEqual([200, 418, 200, 200]);
    expect(playground.scenarios.progress()[0]?.events).toEqual([
      { when: 'at 1m, on ^/version, from number 2', does: expect.stringContaining('fail'), happened: 1 },
    ]);
  });

  it('is the same again with the same seed, and another with another', async () => {
    const run = async (seed: number): Promise<readonly (number | string)[]> => {
      await start(
        {
          events: [{ on: { share: 0.3 }, do: { fail: { status: 503 } } }],
          world: { sites: { payments: { production: { errorRate: 0.2 } } } },
        },
        seed,
      );
      const seen = await statuses(playground, 60);
      await playground.stop();
      return seen;
    };
    const [once, again, other] = [await run(7), await run(7), await run(8)];
    expect(again).toEqual(once);
    expect(other).not.toEqual(once);
    expect(new Set(once)).toEqual(new Set([200, 500, 503]));
  });

  it('brings its own seed, and yields to one that was asked for', async () => {
    const visits = async (seed?: number): Promise<readonly number[]> => {
      const scenario = scenarioFrom({
        seed: 9,
        world: { sites: { payments: { production: { errorRate: 0.5 } } } },
      });
      playground = await startPlayground({ scenario, ...(seed === undefined ? {} : { seed }) });
      const seen = await statuses(playground, 40);
      await playground.stop();
      return seen;
    };
    expect(await visits()).toEqual(await visits(9));
    expect(await visits()).not.toEqual(await visits(10));
  });

  it('can be started while the playground runs, by name or whole, and is refused whole', async () => {
    await start({});
    expect((await openDoor(playground, 'scenarios', 'POST', { name: 'lost-update' })).status).toBe(201);
    expect(
      (await openDoor(playground, 'scenarios', 'POST', { name: 'mine', events: [{ do: { freeze: {} } }] }))
        .status,
    ).toBe(201);
    expect(await write(10)).toBe(200);
    expect(await write(10)).toBe(503);
    const known = await seenAtDoor(playground, 'scenarios');
    expect(at(known, 'scenarios', 2, 'name')).toBe('mine');
    expect(at(known, 'readyMade', readyMade.length - 1, 'name')).toBe(readyMade.at(-1)?.name);
    const before = playground.trouble.rules().length;
    const refused = await openDoor(playground, 'scenarios', 'POST', {
      events: [{ do: { hang: true } }, { do: { hang: 1 } }],
    });
    expect([refused.status, playground.trouble.rules().length]).toEqual([400, before]);
    expect(fieldsOf(refused.body)['error']).toContain('events[1].do.hang: expected true, got 1');
  });

  it('does nothing more once the playground is stopped', async () => {
    await start({
      events: [{ at: '1m', do: { world: { sites: { payments: { staging: { down: true } } } } } }],
    });
    await playground.stop();
    pass(2);
    expect(app('staging')?.down).toBe(false);
  });

  it.each(readyMade.map(each => each.name))('is ready to be called by name: %s', async name => {
    await named(name);
    expect(playground.scenarios.progress()[0]?.name).toBe(name);
    pass(60);
    expect((await openDoor(playground, 'live')).status).toBe(200);
  });
});
