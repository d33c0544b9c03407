// Warming up before a swap: what is asked of the source, what counts as warm, and what happens when nothing does.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Playground } from '../../../../playground/playground.js';
import { call, errorOf, stagingHost } from '../caller.js';
import { pass, playgroundWith, poll, propertiesOf, seenAt, send, settingsOf, swap } from './asking.js';

const production = 'payments.azurewebsites.net';
const staging = 'sites/payments/slots/staging';

describe('the warm-up before a swap', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await playgroundWith();
  });
  afterEach(() => playground.stop());

  const setOn = async (settings: Readonly<Record<string, string>>): Promise<void> => {
    const now = await settingsOf(playground, staging);
    await send(playground, 'PUT', `${staging}/config/appsettings`, {
      properties: { ...Object(now), ...settings },
    });
    pass(playground, 20);
  };
  const change = (app: unknown) =>
    call(playground.url, undefined, '/_playground/world', {
      method: 'PATCH',
      body: JSON.stringify({ sites: { payments: { staging: app } } }),
    });
  const pings = (status: number): number =>
    playground.state.traffic.tallies().find(each => each.way === 'warm-up' && each.status === status)
      ?.requests ?? 0;

  it('asks every instance of the source once when it answers', async () => {
    await swap(playground);
    pass(playground, 120);
    expect(pings(200)).toBe(2);
  });

  it('takes any status for warm, so that a build that only fails becomes production', async () => {
    await change({ down: true });
    const accepted = await swap(playground);
    pass(playground, 120);
    expect((await poll(playground, accepted)).status).toBe(200);
    expect(await seenAt(playground, production)).toBe(503);
  });

  it('asks for the path that is set', async () => {
    await setOn({ WEBSITE_SWAP_WARMUP_PING_PATH: '/elsewhere' });
    await swap(playground);
    pass(playground, 120);
    expect(pings(404)).toBe(2);
    expect(await seenAt(playground, production)).toBe('1.1.0');
  });

  it('fails when no try has a wanted status, and leaves both slots as they were', async () => {
    await setOn({ WEBSITE_SWAP_WARMUP_PING_STATUSES: '200, 202' });
    const before = await settingsOf(playground, staging);
    await change({ down: true });
    const accepted = await swap(playground);
    pass(playground, 120);
    const failed = await poll(playground, accepted);
    expect([failed.status, errorOf(failed).code]).toEqual([400, 'BadRequest']);
    expect(errorOf(failed).message).toContain("the application initialization in 'staging' slot");
    expect(pings(503)).toBe(10);
    expect(await settingsOf(playground, staging)).toEqual(before);
    expect(await seenAt(playground, production)).toBe('1.0.0');
    expect((await propertiesOf(playground, 'sites/payments'))['slotSwapStatus']).toBeNull();
    expect((await swap(playground)).status).toBe(202);
  });

  it('goes on as soon as one try has a wanted status', async () => {
    await setOn({ WEBSITE_SWAP_WARMUP_PING_STATUSES: '200' });
    await change({ down: true });
    const accepted = await swap(playground);
    pass(playground, 50);
    await change({ down: false });
    pass(playground, 70);
    expect((await poll(playground, accepted)).status).toBe(200);
    expect(await seenAt(playground, production)).toBe('1.1.0');
  });

  it('fails for an app that never comes up, whatever statuses are wanted', async () => {
    await change({ starts: false });
    const accepted = await swap(playground);
    pass(playground, 120);
    const failed = await poll(playground, accepted);
    expect(errorOf(failed).message).toBe(
      "Cannot swap site slots for site 'payments' because the 'staging' slot did not respond to http ping.",
    );
    expect(await seenAt(playground, production)).toBe('1.0.0');
    expect(await seenAt(playground, stagingHost)).toBe(503);
  });
});
