// A real Prometheus that scrapes the apps of a playground while they serve: what it tells is what was served.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import { realClock } from '../../../../shared/wiring/clock.js';
import { removeFolders } from '../../artifact/files/temporary-folder.js';
import { call, manage } from '../../playground/caller.js';
import { mayRun, reason, type Server, startPrometheus } from './server.js';
import { sourceAt } from './stage.js';

const onlyWhereInstalled = mayRun ? describe : describe.skip;

const step = 10_000;
const arms = { candidate: { arm: 'staging' }, stable: { arm: 'production' } };

onlyWhereInstalled(`a real Prometheus that scrapes two slots${reason}`, () => {
  let playground: Playground;
  let server: Server;

  beforeAll(async () => {
    playground = await startPlayground({ seed: 11 });
    const target = (slot: string) => new URL(urlOf(slot)).host;
    server = await startPrometheus(
      [],
      [
        { labels: { slot: 'staging' }, target: target('staging') },
        {
          labels: { slot: 'production' },
          target: target('production'),
          parameters: { 'x-ms-routing-name': 'self' },
        },
      ],
    );
  });
  afterAll(async () => {
    await playground.stop();
    await server.stop();
    removeFolders();
  });

  const urlOf = (slot: string): string =>
    playground.sites.find(each => each.name === 'payments' && each.slot === slot)?.url ?? '';

  const visit = async (slot: string, times: number): Promise<void> => {
    for (let each = 0; each < times; each += 1)
      await call(urlOf(slot), undefined, '/?x-ms-routing-name=self');
  };

  const change = (slot: string, app: object) =>
    call(playground.url, undefined, '/_playground/world', {
      method: 'PATCH',
      body: JSON.stringify({ sites: { payments: { [slot]: app } } }),
    });

  /** What the server itself makes of an expression right now. */
  const valueNow = async (query: string): Promise<number> => {
    const { body } = await call(
      server.address.href,
      undefined,
      `/api/v1/query?query=${encodeURIComponent(query)}`,
    );
    const [, value = '0'] = /"value":\[[\d.]+,"(\d+)"\]/.exec(body) ?? [];
    return Number(value);
  };

  const until = async (query: string, least: number): Promise<void> => {
    for (let tries = 0; (await valueNow(query)) < least; tries += 1) {
      if (tries > 200) throw new Error(`${query} does not reach ${least}`);
      await realClock.sleep(50);
    }
  };

  /** A minute from now everything that was served is long complete. */
  const ask = (began: number) => {
    const { source } = sourceAt(server.address, {
      ...{ mark: { label: 'slot', is: 'arm' }, scrapeMilliseconds: 1_000 },
      clock: { now: () => Date.now() + 60_000 },
    });
    const from = Math.floor(began / step) * step;
    const to = Math.ceil(Date.now() / step) * step;
    const grid = { from, to, stepMilliseconds: step };
    return source.counts({ metric: 'requests', arms, grid, latency: true });
  };

  it('tells every request from the very first, through a restart', async () => {
    const began = Date.now();
    await until('sum(up)', 2);
    const latency = { medianMs: 0, tailMs: 0 };
    await change('staging', { errorRate: 0, latency });
    await change('production', { errorRate: 0, latency });
    await visit('staging', 5);
    await change('staging', { errorRate: 1 });
    await visit('staging', 4);
    await visit('production', 20);
    await until('sum(http_requests_total{slot="staging"})', 9);
    await manage(playground, 'sites/payments/slots/staging/restart', { method: 'POST' });
    playground.state.clock.advance(60_000);
    await visit('staging', 3);
    await until('sum(http_requests_total{slot="staging"} == 3)', 3);
    await until('sum(http_requests_total{slot="production"})', 20);
    const answer = await ask(began);
    const intervals = answer.kind === 'told' ? answer.value.intervals : [];
    const sum = (count: (each: (typeof intervals)[number]) => number | undefined) =>
      intervals.reduce((total, each) => total + (count(each) ?? 0), 0);
    expect(answer.kind).toBe('told');
    expect({
      candidate: {
        total: sum(({ candidate }) => candidate?.total),
        bad: sum(({ candidate }) => candidate?.bad),
      },
      stable: { total: sum(({ stable }) => stable?.total), bad: sum(({ stable }) => stable?.bad) },
      timed: sum(({ candidate }) => candidate?.histogram?.reduce((all, each) => all + each, 0)),
    }).toEqual({ candidate: { total: 12, bad: 7 }, stable: { total: 20, bad: 0 }, timed: 12 });
    expect(answer).toMatchObject({
      value: { edges: [5, 10, 25, 50, 75, 100, 250, 500, 750, 1_000, 2_500, 5_000, 7_500, 10_000] },
    });
  }, 60_000);
});
