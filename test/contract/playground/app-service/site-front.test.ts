// The data plane: real requests, split by the rules of the moment, with clients pinned by cookie.
import { Agent } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import { type Came, call, fieldsOf, rule, setRules, stagingHost } from '../caller.js';

const front = 'payments.azurewebsites.net';
const previewHost = 'payments-preview.azurewebsites.net';

const slotOf = (came: Came): unknown => fieldsOf(came.body)['slot'];

/** `n` requests by a crowd of clients that keep no cookies; the slots that answered, counted. */
const crowd = async (base: string, n: number): Promise<Readonly<Record<string, number>>> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const came = await Promise.all(Array.from({ length: n }, () => call(base, undefined, '/', { agent })));
  agent.destroy();
  const counts: Record<string, number> = {};
  for (const each of came) {
    const slot = String(slotOf(each));
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return counts;
};

const cookiesOf = (came: Came): readonly string[] => came.headers['set-cookie'] ?? [];

describe('the production front of a site', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await startPlayground({ seed: 7 });
  });
  afterEach(() => playground.stop());

  const visit = (target = '/', cookie?: string): Promise<Came> =>
    call(playground.url, front, target, { headers: cookie === undefined ? {} : { cookie } });
  const urlOf = (name: string, slot: string): string => {
    const found = playground.sites.find(each => each.name === name && each.slot === slot);
    if (!found) throw new Error(`no listener for ${name} ${slot}`);
    return found.url;
  };

  it('sends everything to production while there are no rules, and sets no cookie', async () => {
    expect(await crowd(urlOf('payments', 'production'), 50)).toEqual({ production: 50 });
    const came = await visit('/?x-ms-routing-name=staging');
    expect(slotOf(came)).toBe('production');
    expect(cookiesOf(came)).toEqual([]);
  });

  it('splits 2,000 requests as the rule says', async () => {
    await setRules(playground, rule(10));
    const counts = await crowd(urlOf('payments', 'production'), 2000);
    // 200 are expected; five standard deviations are 67.
    expect(counts['staging']).toBeGreaterThan(133);
    expect(counts['staging']).toBeLessThan(267);
    expect(counts['production']).toBe(2000 - (counts['staging'] ?? 0));
    const { traffic } = playground.state;
    expect(traffic.requests('payments', 'staging', 'front')).toBe(counts['staging']);
    expect(traffic.requests('payments', 'production')).toBe(counts['production']);
  });

  it('splits the same way again with the same seed, and otherwise with another', async () => {
    const split = async (seed: number): Promise<string> => {
      const own = await startPlayground({ seed });
      await setRules(own, rule(30));
      const slots: unknown[] = [];
      for (let each = 0; each < 40; each += 1) slots.push(slotOf(await call(own.url, front, '/')));
      await own.stop();
      return slots.join();
    };
    const first = await split(7);
    expect(await split(7)).toBe(first);
    expect(await split(8)).not.toBe(first);
  });

  it('splits between several rules', async () => {
    await setRules(playground, rule(50), rule(50, 'preview', previewHost));
    const counts = await crowd(urlOf('payments', 'production'), 400);
    expect(Object.keys(counts).sort()).toEqual(['preview', 'staging']);
    expect(Math.abs((counts['staging'] ?? 0) - 200)).toBeLessThan(50);
  });

  it('pins a routed client for an hour by cookie', async () => {
    await setRules(playground, rule(100));
    const first = await visit();
    expect(slotOf(first)).toBe('staging');
    expect(cookiesOf(first)[0]).toMatch(/^TiPMix=\d+(\.\d+)?; path=\/; HttpOnly; Domain=/);
    expect(cookiesOf(first)[1]).toBe(
      `x-ms-routing-name=staging; path=/; HttpOnly; Domain=${front}; Max-Age=3600`,
    );
    const again = await visit('/', 'other=1; x-ms-routing-name=staging');
    expect(slotOf(again)).toBe('staging');
    expect(cookiesOf(again)).toEqual([]);
  });

  it('pins clients of production as well, by the name self', async () => {
    await setRules(playground, rule(0));
    expect(cookiesOf(await visit())[1]).toMatch(/^x-ms-routing-name=self;/);
    await setRules(playground, rule(100));
    expect(slotOf(await visit('/', 'x-ms-routing-name=self'))).toBe('production');
  });

  it('keeps pinned clients on the slot at 0 percent', async () => {
    await setRules(playground, rule(0));
    expect(slotOf(await visit())).toBe('production');
    expect(slotOf(await visit('/', 'x-ms-routing-name=staging'))).toBe('staging');
  });

  describe('for a client whose rule is gone', () => {
    const pinned = 'x-ms-routing-name=staging';

    it('keeps the pin by itself, with and without other rules', async () => {
      expect(slotOf(await visit('/', pinned))).toBe('staging');
      await setRules(playground, rule(100, 'preview', previewHost));
      expect(slotOf(await visit('/', pinned))).toBe('staging');
      expect(slotOf(await visit('/?x-ms-routing-name=self', pinned))).toBe('production');
      expect(slotOf(await visit('/', 'x-ms-routing-name=green'))).toBe('preview');
    });

    it('releases it when told so: to production without rules, and by a new draw with others', async () => {
      playground.state.habits = { ...playground.state.habits, pinsWithoutRule: 'released' };
      expect(slotOf(await visit('/', pinned))).toBe('production');
      await setRules(playground, rule(100, 'preview', previewHost));
      const came = await visit('/', pinned);
      expect(slotOf(came)).toBe('preview');
      expect(cookiesOf(came)[1]).toMatch(/^x-ms-routing-name=preview;/);
    });
  });

  it('lets a client choose by query, over its cookie, and pins the choice', async () => {
    await setRules(playground, rule(0));
    const chosen = await visit('/?x-ms-routing-name=staging', 'x-ms-routing-name=self');
    expect(slotOf(chosen)).toBe('staging');
    expect(cookiesOf(chosen)[1]).toMatch(/^x-ms-routing-name=staging;/);
    const back = await visit('/?x-ms-routing-name=self', 'x-ms-routing-name=staging');
    expect(slotOf(back)).toBe('production');
    expect(slotOf(await visit('/?x-ms-routing-name=green'))).toBe('production');
  });

  it('loses the share of a rule whose host no slot has', async () => {
    await setRules(playground, rule(100, 'staging', 'payments-staging.azurewebsites.net'));
    const came = await visit();
    expect(came.status).toBe(404);
    expect(came.headers['content-type']).toContain('text/html');
  });

  it('serves each slot at its own host and at its own listener, whatever the rules say', async () => {
    await setRules(playground, rule(100));
    expect(slotOf(await call(playground.url, previewHost, '/'))).toBe('preview');
    expect(slotOf(await call(playground.url, `${stagingHost}:443`, '/version'))).toBe('staging');
    expect(slotOf(await call(urlOf('payments', 'preview'), undefined, '/'))).toBe('preview');
    expect(playground.state.traffic.requests('payments', 'preview', 'own')).toBe(2);
  });

  it('has a listener for every site and slot', async () => {
    const seen = await Promise.all(
      playground.sites.map(async each => {
        const { app, slot } = fieldsOf((await call(each.url, undefined, '/')).body);
        return `${String(app)} ${String(slot)}`;
      }),
    );
    expect(seen).toEqual(playground.sites.map(each => `${each.name} ${each.slot}`));
    expect(seen).toContain('legacy staging');
  });

  it.each(['payments-staging.azurewebsites.net', 'nobody.azurewebsites.net'])(
    'has nobody at %s',
    async host => {
      const came = await call(playground.url, host, '/');
      expect(came.status).toBe(404);
      expect(came.body).toContain('404 Web Site not found');
    },
  );

  it('plays no other host', async () => {
    expect((await call(playground.url, 'example.com', '/')).status).toBe(421);
  });

  it('answers as a small app does', async () => {
    const version = await visit('/version');
    expect(fieldsOf(version.body)).toEqual({ app: 'payments', slot: 'production', version: '1.0.0' });
    expect(version.headers['x-app-version']).toBe('1.0.0');
    expect((await visit('/health')).status).toBe(200);
    expect((await visit('/elsewhere')).status).toBe(404);
  });
});
