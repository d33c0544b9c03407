// Clients that a cookie binds to a slot: where they end up is asked of the app itself.
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Habits } from '../../../../playground/habits.js';
import type { TroubleRule } from '../../../../playground/trouble/trouble.js';
import { write } from '../behaviours/behaviour.js';
import { type AppStage, startStage } from './stage.js';

let stage: AppStage;
afterEach(() => stage.stop());

async function open(habits: Partial<Habits> = {}): Promise<AppStage> {
  stage = await startStage({ habits });
  return stage;
}

const [old, next] = [`sha256:${'3f'.repeat(32)}`, `sha256:${'7c'.repeat(32)}`];

async function promote(): Promise<void> {
  await stage.target.promote('staging', (await stage.target.read()).guard);
  await stage.clock.sleep(120_000);
}

describe('a client bound to the candidate', () => {
  it('stays with it while there is a rule', async () => {
    await open();
    await write(stage, 10);
    expect(await stage.target.pinnedClients({ slot: 'staging' })).toMatchObject({
      answeredBy: 'staging',
      build: next,
    });
  });

  it('is found on the candidate after going back, where the platform keeps it there', async () => {
    await open({ pinsWithoutRule: 'kept' });
    const { before } = await write(stage, 10);
    await stage.target.restore(before);
    expect(await stage.target.pinnedClients({ slot: 'staging' })).toMatchObject({
      answeredBy: 'staging',
      build: next,
    });
  });

  it('is found on production after going back, where the platform lets it go', async () => {
    await open({ pinsWithoutRule: 'released' });
    const { before } = await write(stage, 10);
    await stage.target.restore(before);
    expect(await stage.target.pinnedClients({ slot: 'staging' })).toMatchObject({
      answeredBy: 'production',
      build: old,
    });
  });

  it.each([
    ['kept', 'staging', old],
    ['released', 'production', next],
  ] as const)(
    'is found after a swap with the build that its slot has then, when pins are %s',
    async (pinsWithoutRule, arm, build) => {
      await open({ pinsWithoutRule });
      await write(stage, 10);
      await promote();
      const found = await stage.target.pinnedClients({ slot: 'staging', header: 'x-app-version' });
      expect(found).toMatchObject({ answeredBy: arm, build, version: build === old ? '1.0.0' : '1.1.0' });
    },
  );
});

describe('nothing is concluded', () => {
  const question = { slot: 'staging', path: '/health' };
  const silent = (path: string, host: string): TroubleRule => ({
    match: { room: 'site', host, path },
    do: { status: 500 },
  });

  it('where both arms give the same answer', async () => {
    await open();
    const found = await stage.target.pinnedClients(question);
    expect(found.answeredBy).toBeUndefined();
    expect(found.because).toContain('the same answer');
  });

  it('where production does not answer', async () => {
    await open();
    stage.playground.trouble.add(silent('.', 'payments.azurewebsites.net'));
    expect((await stage.target.pinnedClients({ slot: 'staging' })).because).toContain('did not answer');
  });

  it('where the slot cannot be asked itself', async () => {
    await open();
    await write(stage, 10);
    stage.playground.trouble.add(silent('.', 'payments-staging-a1b2c3.westeurope-01.azurewebsites.net'));
    const found = await stage.target.pinnedClients({ slot: 'staging' });
    expect([found.answeredBy, found.because]).toEqual([
      undefined,
      expect.stringContaining('could not be asked itself'),
    ]);
  });
});
