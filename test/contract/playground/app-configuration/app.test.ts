// An app that obeys its flag: real requests, split by user, late by as much as it waits before it asks the store again.
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import { flagOf, put } from '../../../../playground/rooms/app-configuration/live.js';
import { changeWorld } from '../../../../playground/world-change.js';
import { call, until } from '../caller.js';

let playground: Playground;
afterEach(() => playground.stop());

const host = 'kiosk.contoso.com';

/** As somebody in the portal sets it. */
function rollTo(percent: number): void {
  const { flags } = playground.state;
  const app = flags.apps.find(({ hostName }) => hostName === host);
  const [store] = flags.stores;
  const found = app && flagOf(flags, app);
  if (store === undefined || found === undefined) throw new Error('the playground has no such flag');
  const value = found.value.replace(/("DefaultRolloutPercentage": )[\d.]+/, `$1${percent}`);
  put(store, { ...found, value, etag: `e${percent}` });
}

async function versionsOf(count: number): Promise<Readonly<Record<string, number>>> {
  const met: Record<string, number> = {};
  for (let at = 0; at < count; at += 1) {
    const came = await call(playground.url, host, '/', { headers: { 'x-user': `user-${at}` } });
    const version = String(came.headers['x-app-version']);
    met[version] = (met[version] ?? 0) + 1;
  }
  return met;
}

describe('an app of the playground that obeys a flag', () => {
  it('gives users the version of the flag, once it has read it again', async () => {
    playground = await startPlayground();
    expect(await versionsOf(40)).toEqual({ '5.0.0': 40 });
    rollTo(30);
    expect(await versionsOf(40)).toEqual({ '5.0.0': 40 });
    playground.state.clock.advance(31_000);
    const met = await versionsOf(300);
    expect(met['6.0.0']).toBeGreaterThan(60);
    expect(met['6.0.0']).toBeLessThan(120);
    expect(await versionsOf(300)).toEqual(met);
    rollTo(100);
    playground.state.clock.advance(31_000);
    expect(await versionsOf(20)).toEqual({ '6.0.0': 20 });
  });

  it('is visited by the load, and shows its share there', async () => {
    playground = await startPlayground();
    rollTo(50);
    playground.load.set([{ site: 'kiosk', perSecond: 400, returning: 0, path: '/' }]);
    const served = (arm: string) => playground.state.traffic.requests('kiosk', arm);
    await until(() => served('on') + served('off') > 100);
    playground.load.stop();
    const share = served('on') / (served('on') + served('off'));
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.7);
  });

  it('fails in one version only when it is told to', async () => {
    playground = await startPlayground();
    rollTo(50);
    expect(changeWorld({ flagApps: { kiosk: { on: { errorRate: 1 } } } }, playground.state)).toBeUndefined();
    const came = await Promise.all(
      Array.from({ length: 60 }, (_, at) =>
        call(playground.url, host, '/', { headers: { 'x-user': `user-${at}` } }),
      ),
    );
    expect(came.some(({ status }) => status === 500)).toBe(true);
    for (const { status, headers } of came)
      expect(status).toBe(headers['x-app-version'] === '6.0.0' ? 500 : 200);
    expect(changeWorld({ flagApps: { kiosk: { loud: {} } } }, playground.state)).toMatch(/has no loud/);
  });
});
