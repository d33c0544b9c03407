// Going back by as few requests as it takes, where production certainly runs what it ran before; else by looking at everything.
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ArmWorld, SiteWorld } from '../../../../playground/world.js';
import { expectShare, write } from '../behaviours/behaviour.js';
import { type AppStage, startStage } from './stage.js';

let stage: AppStage;
afterEach(() => stage.stop());

/** What was asked of Azure from the way back on, up to its write. */
async function askedByGoingBack(): Promise<readonly string[]> {
  const { before } = await write(stage, 20);
  expectShare(stage, 20);
  const since = stage.playground.requests.length;
  const receipt = await stage.target.restore(before);
  expect(receipt).toMatchObject({ asked: { production: 100, staging: 0 }, unchanged: false });
  expect(receipt.before).toMatchObject({ split: { production: 80, staging: 20 } });
  expect(await stage.target.seen(receipt)).toMatchObject({ kind: 'seen', by: 'read' });
  expectShare(stage, 0);
  const asked = stage.playground.requests.slice(since).filter(({ room }) => room === 'arm');
  return asked.slice(0, asked.findIndex(({ method }) => method === 'PATCH') + 1).map(({ method }) => method);
}

describe('the way back from a share', () => {
  it('is two looks and one write where the image names its digest', async () => {
    stage = await startStage();
    expect(await askedByGoingBack()).toEqual(['GET', 'GET', 'PATCH']);
  });

  it('looks at everything first where only a setting tells what production runs', async () => {
    const coded = (arm: ArmWorld): ArmWorld => ({
      ...arm,
      config: { ...arm.config, linuxFxVersion: 'NODE|20-lts' },
    });
    const site = (each: SiteWorld): SiteWorld => ({
      ...each,
      production: coded(each.production),
      slots: Object.fromEntries(Object.entries(each.slots).map(([name, arm]) => [name, coded(arm)])),
    });
    stage = await startStage({ sites: { payments: site } });
    expect((await askedByGoingBack()).length).toBeGreaterThan(3);
  });

  it('done twice changes nothing the second time', async () => {
    stage = await startStage();
    const { before } = await write(stage, 20);
    await stage.target.restore(before);
    expect(await stage.target.restore(before)).toMatchObject({ unchanged: true });
  });
});
