// What the apps of the playground count of themselves, as a Prometheus would scrape it from each one's own address.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import { call, manage, rule, setRules } from '../caller.js';

const program = '/usr/bin/promtool';
const mayCheck = existsSync(program) || process.env['CI'] === 'true';

let playground: Playground;

beforeEach(async () => {
  playground = await startPlayground({ seed: 6 });
});
afterEach(() => playground.stop());

const addressOf = (slot: string): string =>
  playground.sites.find(each => each.name === 'payments' && each.slot === slot)?.url ?? '';

const scrape = async (slot: string, target = '/metrics'): Promise<string> =>
  (await call(addressOf(slot), undefined, target)).body;

const visit = async (slot: string, times: number): Promise<void> => {
  for (let each = 0; each < times; each += 1) await call(addressOf(slot), undefined, '/');
};

const change = (slot: string, app: object) =>
  call(playground.url, undefined, '/_playground/world', {
    method: 'PATCH',
    body: JSON.stringify({ sites: { payments: { [slot]: app } } }),
  });

const value = (page: string, name: string): number | undefined => {
  const line = page.split('\n').find(each => each.startsWith(`${name} `));
  return line === undefined ? undefined : Number(line.slice(name.length));
};

describe('an app of the playground', () => {
  it('counts its requests by status, and how long they took, without the scrapes', async () => {
    await visit('staging', 4);
    await change('staging', { errorRate: 1, latency: { medianMs: 30, tailMs: 30 } });
    await visit('staging', 3);
    await scrape('staging');
    const page = await scrape('staging');
    expect(value(page, 'http_requests_total{code="200"}')).toBe(4);
    expect(value(page, 'http_requests_total{code="500"}')).toBe(3);
    expect(value(page, 'http_request_duration_seconds_count')).toBe(7);
    expect(value(page, 'http_request_duration_seconds_bucket{le="+Inf"}')).toBe(7);
    expect(value(page, 'http_request_duration_seconds_bucket{le="0.025"}')).toBeLessThanOrEqual(4);
    expect(value(page, 'http_request_duration_seconds_sum')).toBeGreaterThan(0.08);
  });

  it('knows of no status that it never answered', async () => {
    expect(await scrape('staging')).not.toContain('http_requests_total{');
  });

  it('counts by itself, and production behind its front can be scraped by itself', async () => {
    await setRules(playground, rule(100));
    await visit('staging', 2);
    const pinned = await scrape('production', '/metrics?x-ms-routing-name=self');
    expect(value(pinned, 'http_request_duration_seconds_count')).toBe(0);
    expect(value(await scrape('staging'), 'http_request_duration_seconds_count')).toBe(2);
  });

  it('begins from nothing after a restart', async () => {
    await visit('staging', 2);
    await manage(playground, 'sites/payments/slots/staging/restart', { method: 'POST' });
    playground.state.clock.advance(60_000);
    await visit('staging', 1);
    expect(value(await scrape('staging'), 'http_requests_total{code="200"}')).toBe(1);
  });

  it('cannot be scraped while it is down', async () => {
    await change('staging', { down: true });
    expect((await call(addressOf('staging'), undefined, '/metrics')).status).toBe(503);
  });

  it('is there for each revision of a container app, under the name of the revision', async () => {
    const host = playground.containerApps.find(each => each.name === 'orders-api')?.hostName ?? '';
    const revision = host.replace('orders-api', 'orders-api--v2');
    await call(playground.url, revision, '/');
    const { body } = await call(playground.url, revision, '/metrics');
    expect(value(body, 'http_requests_total{code="200"}')).toBe(1);
  });

  (mayCheck ? it : it.skip)(
    `writes what promtool accepts${mayCheck ? '' : ' (skipped: apt-get install prometheus)'}`,
    async () => {
      await visit('staging', 3);
      const said = execFileSync(program, ['check', 'metrics'], {
        input: await scrape('staging'),
        encoding: 'utf8',
      });
      expect(said).toBe('');
    },
  );
});
