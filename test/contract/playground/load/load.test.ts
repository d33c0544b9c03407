// The load generator: how often it visits, with which cookies, and what it says of itself.

import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { nextArrival } from '../../../../playground/load/arrivals.js';
import { startCookieJar } from '../../../../playground/load/cookie-jar.js';
import type { LoadReport } from '../../../../playground/load/counts.js';
import { startVisits } from '../../../../playground/load/visits.js';
import type { Wish } from '../../../../playground/load/wish.js';
import {
  type Playground,
  type PlaygroundOptions,
  startPlayground,
} from '../../../../playground/playground.js';
import { chance } from '../../../../playground/random.js';
import { at, fieldsOf, rule, setRules } from '../caller.js';
import { eventually, openDoor, seenAtDoor } from '../scenario/own-doors.js';

const wish = (perSecond: number, more: Partial<Wish> = {}): Wish => ({
  site: 'payments',
  perSecond,
  returning: 0,
  path: '/',
  ...more,
});

describe('a load', () => {
  let playground: Playground;

  const start = async (options: PlaygroundOptions): Promise<void> => {
    playground = await startPlayground(options);
  };
  const report = (site = 'payments'): LoadReport => {
    const found = playground.load.report().find(each => each.site === site);
    if (!found) throw new Error(`nobody visits ${site}`);
    return found;
  };
  /** All that was sent has been answered. */
  const settled = async (): Promise<LoadReport> => {
    await eventually(() => report().answered + report().failed === report().sent);
    return report();
  };
  afterEach(() => playground.stop());

  it('comes as often as it was asked for, over real sockets', async () => {
    await start({ load: [wish(400)] });
    const began = performance.now();
    await eventually(() => report().due >= 300);
    const seconds = (performance.now() - began) / 1000;
    // Poisson: 300 visits take 0.75 s, give or take five times 0.043 s; a busy machine may only make it late.
    expect(seconds).toBeGreaterThan(0.5);
    const { sent, unsent, due, errors, failed } = report();
    expect([sent + unsent, unsent, errors, failed]).toEqual([due, 0, 0, 0]);
    await eventually(() => playground.state.traffic.requests('payments', 'production', 'front') >= 300);
    expect(report().byArm['production']?.answered).toBeGreaterThan(0);
  });

  it('is meant in the time of the playground', async () => {
    await start({ speed: 100, load: [wish(4)] });
    const { clock } = playground.state;
    const began = clock.now().getTime();
    await eventually(() => report().due >= 200);
    const passed = (clock.now().getTime() - began) / 1000;
    expect(passed).toBeGreaterThan(32);
    expect(await seenAtDoor(playground, 'load')).toMatchObject({
      load: [{ site: 'payments', perSecond: 4 }],
    });
  });

  it('says how late it was, and how long answers took', async () => {
    const production = { latency: { medianMs: 30, tailMs: 40 } };
    await start({ scenario: { world: { sites: { payments: { production } } } }, load: [wish(300)] });
    await eventually(() => report().answered >= 100);
    // Nothing is sent, and nobody looks at the clock, while this thread is busy.
    const busyUntil = performance.now() + 120;
    while (performance.now() < busyUntil);
    await eventually(() => report().lateness.worstMs > 60);
    expect(report().latency.medianMs).toBeGreaterThan(20);
    expect(report().lateness.medianMs).toBeLessThan(report().lateness.worstMs);
  });

  it('is split by the rules, and counts who answered', async () => {
    await start({ seed: 3 });
    await setRules(playground, rule(30));
    playground.load.set([wish(1_000)]);
    await eventually(() => report().answered >= 800);
    playground.load.stop();
    const { staging, production } = report().byArm;
    const share = (staging?.answered ?? 0) / ((staging?.answered ?? 0) + (production?.answered ?? 1));
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.4);
  });

  it('comes back with its cookies, and stays where it was sent', async () => {
    await start({});
    await setRules(playground, rule(50));
    playground.load.set([wish(1_000, { returning: 1 })]);
    const candidates = (): number => playground.state.traffic.requests('payments', 'staging', 'front');
    await eventually(() => report().answered >= 1_200);
    expect(candidates()).toBeGreaterThan(300);
    await setRules(playground, rule(0));
    const [before, since] = [candidates(), report().answered];
    await eventually(() => report().answered >= since + 600);
    // At 0 % strangers would all go to production; those who were pinned still do not.
    expect(candidates() - before).toBeGreaterThan(100);
  });

  it('counts errors, and answers that never came', async () => {
    await start({ load: [wish(300)] });
    playground.trouble.add({ match: { share: 0.5 }, do: { status: 503 } });
    await eventually(() => report().errors >= 20);
    playground.trouble.clear();
    playground.trouble.add({ match: { share: 0.5 }, do: 'reset-before' });
    await eventually(() => report().failed >= 20);
    expect(report().byStatus['503']).toBe(report().errors);
  });

  it('visits a slot at its own address, and a container app', async () => {
    await start({ load: [wish(200, { site: 'payments/staging' }), wish(200, { site: 'checkout' })] });
    await eventually(() => report('payments/staging').answered >= 20 && report('checkout').answered >= 20);
    expect(Object.keys(report('payments/staging').byArm)).toEqual(['staging']);
    expect(Object.keys(report('checkout').byArm)).toEqual([expect.stringMatching(/^checkout--/)]);
  });

  it('is asked for, changed and stopped at its door', async () => {
    await start({});
    const put = async (body: unknown) => {
      const came = await openDoor(playground, 'load', 'PUT', body);
      return [came.status, fieldsOf(came.body)['error']];
    };
    expect(await put({ payments: { rate: '300/s', returning: 0.5 }, orders: '5/m' })).toEqual([
      200,
      undefined,
    ]);
    await eventually(() => report().answered >= 10);
    expect(await put({ payments: 'often' })).toEqual([
      400,
      expect.stringContaining('load.payments: expected names with values, got "often"'),
    ]);
    expect(await put({ nobody: '1/s' })).toEqual([
      400,
      expect.stringContaining('There is no site nobody to visit'),
    ]);
    expect(await put({ payments: '3000/s' })).toEqual([
      400,
      '3000 requests/s at speed 1 are 3000 real requests/s; this machine serves 2,000. Ask for at most 2000/s at this speed.',
    ]);
    const stopped = await openDoor(playground, 'load', 'DELETE');
    const due = at(fieldsOf(stopped.body), 'load', 0, 'due');
    await new Promise(resolve => setImmediate(resolve));
    expect(report().due).toBe(due);
  });

  it('is refused where this machine could not serve it, with numbers', async () => {
    await start({});
    await expect(startPlayground({ speed: 60, load: [wish(200)] })).rejects.toThrow(
      '200 requests/s at speed 60 are 12000 real requests/s; this machine serves 2,000. Ask for at most 33.3/s at this speed, or speed 10 at this rate.',
    );
  });

  it('leaves time that is jumped over alone', async () => {
    await start({ load: [wish(50)] });
    await eventually(() => report().answered >= 5);
    const before = (await settled()).due;
    playground.state.clock.advance(3_600_000);
    expect(report().due - before).toBeLessThan(50);
  });
});

describe('visitors', () => {
  it('come by chance, the same for the same seed', () => {
    const some = (seed: number) => {
      const luck = chance(seed, 'load/payments');
      return Array.from({ length: 20_000 }, () =>
        nextArrival({ perMillisecond: 0.5, returning: 0.25 }, luck),
      );
    };
    const arrivals = some(7);
    expect(some(7)).toEqual(arrivals);
    expect(some(8)).not.toEqual(arrivals);
    const gaps = arrivals.map(each => each.gap);
    const mean = gaps.reduce((sum, each) => sum + each, 0) / gaps.length;
    const variance = gaps.reduce((sum, each) => sum + (each - mean) ** 2, 0) / gaps.length;
    // Of exponential gaps the deviation equals the mean: 2 ms here.
    expect(mean).toBeCloseTo(2, 1);
    expect(Math.sqrt(variance)).toBeCloseTo(2, 1);
    const returning = arrivals.filter(each => each.client !== undefined).length / arrivals.length;
    expect(returning).toBeCloseTo(0.25, 1);
  });

  it('keep cookies as long as they are told', () => {
    const jar = startCookieJar();
    expect(jar.header(0)).toBeUndefined();
    jar.take('x-ms-routing-name=staging; path=/; Max-Age=60', 0);
    jar.take('session=a=b', 0);
    expect(jar.header(59_999)).toBe('x-ms-routing-name=staging; session=a=b');
    expect(jar.header(60_000)).toBe('session=a=b');
    jar.take('session=c; Max-Age=0', 0);
    expect(jar.header(60_000)).toBeUndefined();
  });

  it('share connections, and read answers that come in pieces', async () => {
    const pieces = [
      'HTTP/1.1 200 OK\r\nContent-',
      'Length: 4\r\nset-cookie: a=1\r\nSet-Cookie: b=2\r\n\r\nta',
      'da',
    ];
    let connections = 0;
    const server = createServer(socket => {
      connections += 1;
      socket.setNoDelay(true);
      socket.on('data', () => {
        const send = (index: number): void => {
          const piece = pieces[index];
          if (piece !== undefined) socket.write(piece, () => setImmediate(send, index + 1));
        };
        send(0);
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const visits = startVisits(new URL(`http://127.0.0.1:${port}`));
    for (let each = 0; each < 3; each += 1) {
      expect(await visits.send('GET / HTTP/1.1\r\nhost: a\r\n\r\n')).toEqual({
        status: 200,
        cookies: ['a=1', 'b=2'],
        body: 'tada',
      });
    }
    expect([connections, visits.underWay()]).toEqual([1, 0]);
    visits.close();
    server.close();
    await once(server, 'close');
  });

  it('are turned away when too many answers are outstanding', async () => {
    const server = createServer(() => undefined);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const visits = startVisits(new URL(`http://127.0.0.1:${port}`));
    const sent = Array.from({ length: 1_010 }, () => visits.send('GET / HTTP/1.1\r\nhost: a\r\n\r\n'));
    const ends = sent.map(each => each?.catch(() => undefined));
    expect(sent.filter(each => each === undefined).length).toBe(10);
    visits.close();
    await Promise.all(ends);
    server.close();
    await once(server, 'close');
  });
});
