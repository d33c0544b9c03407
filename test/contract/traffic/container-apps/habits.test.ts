// The same promotion under each way that Container Apps may go where nobody outside knows which: all of them end well.
import { describe, expect, it } from '@jest/globals';
import type { Habits } from '../../../../playground/habits.js';
import { settle } from '../../../../shared/traffic/settle.js';
import { call } from '../../playground/caller.js';
import { faultOf } from '../behaviours/behaviour.js';
import { prepare, type Setting, worldWith } from './set.js';

const digest = `sha256:${'a3'.repeat(32)}`;
const image = { kind: 'image', reference: 'contoso.azurecr.io/orders-api', digest } as const;
const [stable, next] = ['orders-api--v1', 'orders-api--next'];
const host = 'orders-api.happyocean-1a2b3c4d.westeurope.azurecontainerapps.io';

const habits: readonly Partial<Habits>[] = [
  {},
  { containerInactiveWeight: 'refused' },
  { containerLatest: 'at-once' },
  { containerUsedSuffix: 'ignored' },
  { containerSingleWeights: 'ignored' },
  { containerUnready: 'unavailable' },
  { containerOperationSeconds: 0, containerTrafficSeconds: 0 },
  { containerOperationSeconds: 300, containerDrainSeconds: 300 },
];

async function answers(setting: Setting, requests: number): Promise<readonly string[]> {
  const versions = new Set<string>();
  for (let sent = 0; sent < requests; sent += 1) {
    const { headers } = await call(setting.playground.url, host, '/version');
    versions.add(String(headers['x-app-version']));
  }
  return [...versions].sort();
}

async function give(setting: Setting, percent: number) {
  const { target, entry } = setting;
  const live = await target.read();
  const receipt = await target.write({ ...live.split, [stable]: 100 - percent, [next]: percent }, live.guard);
  expect((await settle(target, receipt, entry)).kind).toBe('seen');
  return receipt;
}

describe('a promotion in Container Apps', () => {
  it.each(habits)('holds where %j', async wish => {
    const setting = await prepare('orders-api', next, { world: worldWith({}, { habits: wish }) });
    const { target, entry, playground } = setting;
    await target.place?.(next, image);
    expect(await answers(setting, 20)).toEqual(['1.0.0']);
    await entry.clock.sleep(60_000);
    await give(setting, 10);
    const { before } = await give(setting, 50);
    expect(await answers(setting, 40)).toEqual(['1.0.0', '1.2.0']);
    const promoted = await target.promote(next, (await target.read()).guard);
    expect((await settle(target, promoted, entry)).kind).toBe('seen');
    expect(await answers(setting, 20)).toEqual(['1.2.0']);
    await target.clean(before);
    await entry.clock.sleep(600_000);
    const back = await target.restore({ entries: [{ revision: stable, weight: 100 }] });
    await entry.clock.sleep(60_000);
    expect((await settle(target, back, entry)).kind).toBe('seen');
    expect(await answers(setting, 20)).toEqual(['1.0.0']);
    await playground.stop();
  });

  it('leaves a failed placing behind as something that moved nothing', async () => {
    const images = { [`contoso.azurecr.io/orders-api@${digest}`]: { fate: 'missing' } } as const;
    const setting = await prepare('orders-api', next, { world: worldWith({ images }) });
    const { target, entry, playground, app } = setting;
    await faultOf(target.place?.(next, image) ?? Promise.resolve());
    expect(app.operation?.failure).toBeDefined();
    const { split, guard } = await target.read();
    const receipt = await target.write(split, guard);
    expect(receipt.unchanged).toBe(true);
    expect((await settle(target, receipt, entry)).kind).toBe('seen');
    await playground.stop();
  });
});
