// The playground's time: how fast it runs, how it jumps, and what its seconds are on the wire.
import { afterEach, describe, expect, it } from '@jest/globals';
import {
  type Playground,
  type PlaygroundOptions,
  startPlayground,
} from '../../../../playground/playground.js';
import { wireSeconds } from '../../../../playground/reception/wire-time.js';
import {
  askForToken,
  at,
  type Came,
  call,
  fieldsOf,
  manage,
  rule,
  setRules,
  signIn,
  until,
} from '../caller.js';
import { openDoor, seenAtDoor } from '../scenario/own-doors.js';
import { secretForm } from '../sign-in.js';

const hurried = { 'x-azure-promote-speed': '60' };

describe('a playground in a hurry', () => {
  let playground: Playground;

  const start = async (options: PlaygroundOptions): Promise<Playground> => {
    playground = await startPlayground(options);
    return playground;
  };
  afterEach(() => playground.stop());

  const throttle = async (
    retryAfter: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Came> => {
    playground.trouble.clear();
    playground.trouble.add({ match: {}, do: { status: 429, headers: { 'retry-after': retryAfter } } });
    return call(playground.url, 'management.azure.com', '/', { headers });
  };

  it('runs as fast as it was told, from the instant at which it agreed with real time', async () => {
    const { clock } = (await start({ speed: 60 })).state;
    await until(() => Date.now() - clock.anchor.getTime() >= 50);
    const [before, now, after] = [Date.now(), clock.now().getTime(), Date.now()];
    const anchor = clock.anchor.getTime();
    expect(now).toBeGreaterThanOrEqual(anchor + (before - anchor) * 60);
    expect(now).toBeLessThanOrEqual(anchor + (after - anchor) * 60);
    expect(await seenAtDoor(playground, 'clock')).toMatchObject({
      speed: 60,
      anchor: clock.anchor.toISOString(),
    });
  });

  it('hands out its pace with the rest of the environment, and none when it has none', async () => {
    const { environment, state } = await start({ speed: 60 });
    expect(environment['AZURE_PROMOTE_SPEED']).toBe(`60@${state.clock.anchor.toISOString()}`);
    const calm = await startPlayground();
    expect(calm.environment).not.toHaveProperty('AZURE_PROMOTE_SPEED');
    await calm.stop();
  });

  it('asks for real seconds, rounded up, and says beside them what it means', async () => {
    await start({ speed: 60 });
    const waits = async (seconds: string) => {
      const { headers } = await throttle(seconds);
      return [headers['retry-after'], headers['retry-after-ms']];
    };
    expect(await waits('90')).toEqual(['2', '1500']);
    expect(await waits('120')).toEqual(['2', undefined]);
    expect(await waits('7')).toEqual(['1', '117']);
    expect(await waits('0')).toEqual(['0', undefined]);
  });

  it('brings a date as near as the seconds until it', async () => {
    const { clock } = (await start({ speed: 60 })).state;
    const { headers } = await throttle(new Date(clock.now().getTime() + 600_000).toUTCString());
    const left = Date.parse(String(headers['retry-after'])) - Date.parse(String(headers.date));
    expect(left).toBeGreaterThanOrEqual(7_000);
    expect(left).toBeLessThanOrEqual(11_000);
  });

  it('asks whoever runs as fast for seconds of that clock', async () => {
    await start({ speed: 60 });
    expect((await throttle('90', hurried)).headers['retry-after']).toBe('90');
    const half = await throttle('90', { 'x-azure-promote-speed': '30' });
    expect(half.headers['retry-after']).toBe('45');
  });

  it('gives tokens and cookies the life that they have in real time', async () => {
    await start({ speed: 60 });
    const token = fieldsOf((await askForToken(playground, secretForm(playground))).body);
    expect([token['expires_in'], token['ext_expires_in']]).toEqual([60, 60]);
    await setRules(playground, rule(50));
    const visit = (headers = {}) => call(playground.url, 'payments.azurewebsites.net', '/', { headers });
    expect((await visit()).headers['set-cookie']?.[0]).toMatch(/Max-Age=60$/);
    expect((await visit(hurried)).headers['set-cookie']?.[0]).toMatch(/Max-Age=3600$/);
  });

  it('changes nothing on the wire at the speed of real time', async () => {
    await start({});
    expect((await throttle('7')).headers).toMatchObject({ 'retry-after': '7' });
    playground.trouble.clear();
    const token = fieldsOf((await askForToken(playground, secretForm(playground))).body);
    expect(token['expires_in']).toBe(3600);
  });

  it('jumps as far as it is told, and refuses what is no distance', async () => {
    await start({});
    const headers = { authorization: await signIn(playground) };
    const before = playground.state.clock.now().getTime();
    const came = await openDoor(playground, 'clock', 'POST', { advance: '1h30m' });
    expect(Date.parse(String(at(fieldsOf(came.body), 'now'))) - before).toBeGreaterThanOrEqual(5_400_000);
    expect((await manage(playground, 'sites', { headers })).status).toBe(401);
    for (const body of [{ advance: 90 }, { advance: '-1m' }, { advance: '1m', by: 'x' }, {}, []]) {
      expect((await openDoor(playground, 'clock', 'POST', body)).status).toBe(400);
    }
  });
});

describe('seconds on the wire', () => {
  it.each([
    [3600, 60, 60],
    [100, 60, 1],
    [30, 60, 1],
    [0, 60, 0],
    [-1, 60, -1],
    [3600, 1, 3600],
  ])('%d at speed %d are %d', (seconds, speed, real) => {
    expect(wireSeconds(seconds, speed)).toBe(real);
  });
});
