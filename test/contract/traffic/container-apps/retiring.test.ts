// A revision that was made for a rollout is stopped when the rollout went back, and started when it is promoted again.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Artifact } from '../../../../shared/traffic/target.js';
import { prepare, type Setting } from './set.js';

const digest = `sha256:${'a3'.repeat(32)}`;
const artifact: Artifact = { kind: 'image', reference: 'contoso.azurecr.io/orders-api', digest };
const arm = `orders-api--d${'a3'.repeat(6)}`;

let setting: Setting;
beforeEach(async () => {
  setting = await prepare('orders-api', arm);
  await setting.target.place?.(arm, artifact);
});
afterEach(() => setting.playground.stop());

const isActive = (name: string) => setting.app.revisions.find(each => each.name === name)?.active;
const changes = () => setting.playground.requests.filter(({ method }) => method !== 'GET').length;

describe('a revision that was placed', () => {
  it('is stopped when it gets nothing; stopped again, nothing is asked of Azure', async () => {
    expect(await setting.target.retire(arm)).toBe('stopped');
    expect(isActive(arm)).toBe(false);
    expect(isActive('orders-api--v1')).toBe(true);
    const before = changes();
    expect(await setting.target.retire(arm)).toBe('stopped');
    expect(changes()).toBe(before);
  });

  it('is absent where it was never made', async () => {
    expect(await setting.target.retire('orders-api--never')).toBe('absent');
  });

  it('is left alone while somebody is sent there', async () => {
    expect(await setting.target.retire('orders-api--v1')).toBe('serving');
    expect(isActive('orders-api--v1')).toBe(true);
  });

  it('is started when it is placed again, and can take its share then', async () => {
    await setting.target.retire(arm);
    const receipt = await setting.target.place?.(arm, artifact);
    expect(receipt?.unchanged).toBe(false);
    expect(isActive(arm)).toBe(true);
    await setting.entry.clock.sleep(120_000);
    expect(await setting.target.ready({ 'orders-api--v1': 90, [arm]: 10 })).toEqual({ kind: 'ready' });
  });
});
