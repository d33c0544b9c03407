// Clients that a cookie binds to a slot get the build of production there, whatever the platform does with their cookie.
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Habits } from '../../../../playground/habits.js';
import type { ArmWorld, SiteWorld } from '../../../../playground/world.js';
import { faultOf, sent, write } from '../behaviours/behaviour.js';
import { type AppStage, startStage } from './stage.js';

let stage: AppStage;
afterEach(() => stage.stop());

const [old, next] = [`sha256:${'3f'.repeat(32)}`, `sha256:${'7c'.repeat(32)}`];
const question = { slot: 'staging' };

const digestOf = async (name: string) =>
  (await stage.target.read()).arms.find(each => each.name === name)?.digest;

const changes = () =>
  ['PATCH', 'PUT'].reduce((sum, method) => sum + sent(stage, { method, path: '/slots/staging/' }), 0);

/** A share was given and taken back. */
async function wentBack(habits: Partial<Habits>): Promise<void> {
  stage = await startStage({ habits });
  const { before } = await write(stage, 10);
  await stage.target.restore(before);
  expect(await digestOf('staging')).toBe(next);
}

describe('where the platform keeps clients at a slot without a rule', () => {
  it('they get what everybody gets, and that is seen with their cookie', async () => {
    await wentBack({ pinsWithoutRule: 'kept' });
    expect(await stage.target.pinnedClients(question)).toMatchObject({ answeredBy: 'staging' });
    const evicted = await stage.target.evict(question);
    expect(evicted).toMatchObject({ kind: 'seen', because: expect.stringContaining(old) });
    expect([await digestOf('staging'), await digestOf('production')]).toEqual([old, old]);
    expect(stage.site.slots[0]?.app.version).toBe('1.0.0');
  });

  it('done twice is done once', async () => {
    await wentBack({ pinsWithoutRule: 'kept' });
    await stage.target.evict(question);
    const before = changes();
    const again = await stage.target.evict(question);
    expect(again).toMatchObject({ kind: 'placed', because: expect.stringContaining('did so before') });
    expect(changes()).toBe(before);
  });

  it('that no other answer comes is told', async () => {
    await wentBack({ pinsWithoutRule: 'kept' });
    // Behind the three questions from before nobody gets an answer.
    const host = 'payments.azurewebsites.net';
    stage.playground.trouble.add({
      match: { room: 'site', host, nth: 4, times: 10_000 },
      do: { status: 500 },
    });
    expect(await stage.target.evict(question)).toMatchObject({ kind: 'not-seen' });
    expect(await digestOf('staging')).toBe(old);
  });
});

describe('where the platform lets them go', () => {
  it('the good build is placed all the same, and nobody claims to have seen its effect', async () => {
    await wentBack({ pinsWithoutRule: 'released' });
    expect(await stage.target.evict(question)).toMatchObject({ kind: 'placed' });
    expect(await digestOf('staging')).toBe(old);
  });
});

describe('nothing is placed', () => {
  it('where nothing says which bytes production runs', async () => {
    const tagged = (arm: ArmWorld): ArmWorld => ({
      ...arm,
      config: { ...arm.config, linuxFxVersion: 'DOCKER|contoso.azurecr.io/payments:1.0.0' },
    });
    const site = (each: SiteWorld): SiteWorld => ({ ...each, production: tagged(each.production) });
    stage = await startStage({ sites: { payments: site } });
    const fault = await faultOf(stage.target.evict(question));
    expect(fault).toMatchObject({ code: 'TARGET_UNSUITABLE', hint: expect.stringContaining('by hand') });
    expect(changes()).toBe(0);
  });

  it('where the slot still has a share', async () => {
    stage = await startStage();
    await write(stage, 10);
    expect(await faultOf(stage.target.evict(question))).toMatchObject({ code: 'TARGET_UNSUITABLE' });
    expect(await digestOf('staging')).toBe(next);
  });
});
