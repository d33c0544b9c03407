// A change that is taken at once and comes to the edges minutes later: when it counts as in force, and who says so.
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Habits } from '../../../../playground/habits.js';
import { atTheEdge } from '../../../../playground/rooms/front-door/live.js';
import { settle } from '../../../../shared/traffic/settle.js';
import { visit } from '../front-door/edge.js';
import {
  type Change,
  candidate,
  edgeHost,
  prepare,
  type Setting,
  stable,
  weighing,
  worldWith,
} from './set.js';

const minute = 60_000;
const share = (percent: number) => ({ [candidate]: percent, [stable]: 100 - percent });

let set: Setting;
afterEach(() => set.playground.stop());

async function start(habits: Partial<Habits> = {}, change?: Change): Promise<void> {
  const world = worldWith(
    door => ({ ...door, properties: change?.(structuredClone(door.properties)) ?? door.properties }),
    habits,
  );
  set = await prepare({ seed: 11, world });
}

async function shift(percent: number) {
  const { guard } = await set.target.read();
  return set.target.write(share(percent), guard);
}

async function crowd(minutes: number, requests: number): Promise<void> {
  for (let at = 0; at < minutes; at += 1) {
    await visit(set.playground, requests, edgeHost);
    set.playground.state.clock.advance(minute);
  }
}

describe('a share of a classic Front Door', () => {
  it('is what real requests at its edge meet, once it is there', async () => {
    await start({ frontDoorPropagationSeconds: 60 });
    await shift(50);
    expect(await visit(set.playground, 50, edgeHost)).toEqual({ blue: 50 });
    set.playground.state.clock.advance(2 * minute);
    const { blue = 0, green = 0 } = await visit(set.playground, 400, edgeHost);
    expect(blue + green).toBe(400);
    expect(green).toBeGreaterThan(150);
    expect(green).toBeLessThan(250);
  });

  it.each(['with-port', 'without-port'] as const)(
    'is seen by requests of backends that are named %s',
    async names => {
      await start({ frontDoorPropagationSeconds: 60, frontDoorOriginNames: names });
      const receipt = await shift(50);
      expect((await set.target.seen(receipt)).kind).toBe('not-yet');
      await crowd(8, 60);
      expect(await set.target.seen(receipt)).toMatchObject({ kind: 'seen', by: 'telemetry' });
    },
  );

  it('counts as in force after the budget where nobody asks for anything, and that is said', async () => {
    await start();
    const settled = await settle(set.target, await shift(10), { clock: set.entry.clock });
    expect(settled).toMatchObject({ kind: 'seen', seen: { by: 'budget' } });
    expect(settled.tookMilliseconds).toBeGreaterThanOrEqual(19 * minute);
  });

  it('is told by time alone where a host stands in another pool as well', async () => {
    const twice: Change = properties => ({
      ...properties,
      backendPools: [
        ...properties.backendPools,
        { name: 'other', properties: { backends: [{ address: stable, weight: 50 }] } },
      ],
    });
    await start({ frontDoorPropagationSeconds: 60 }, twice);
    expect((await set.target.read()).remarks.join()).toContain('stands in another pool too');
    const receipt = await shift(50);
    await crowd(10, 60);
    expect((await set.target.seen(receipt)).kind).toBe('not-yet');
  });
});

describe('going forward', () => {
  it('never overlaps a change that is on its way', async () => {
    await start();
    await shift(10);
    await expect(shift(25)).rejects.toMatchObject({ code: 'TRAFFIC_NOT_SETTLED' });
    expect(set.shares()[candidate]).toBeCloseTo(10, 1);
    expect((await set.target.read()).busy).toContain('on its way to the edges');
  });
});

describe('going back', () => {
  it('is written at once, while the change before is on its way', async () => {
    await start();
    const { before } = await shift(10);
    const askedAt = set.entry.clock.now();
    await set.target.restore(before);
    expect(set.shares()).toEqual(share(0));
    expect(set.entry.clock.now() - askedAt).toBeLessThan(5_000);
  });

  it('from everything is one write, and at no moment nobody is enabled', async () => {
    await start({ frontDoorPropagationSeconds: 60 });
    const { before } = await shift(10);
    await set.entry.clock.sleep(21 * minute);
    await set.target.promote(candidate, (await set.target.read()).guard);
    expect(set.shares()).toEqual(share(100));
    await set.target.restore(before);
    expect(set.shares()).toEqual(share(0));
    expect(set.playground.requests.filter(({ method }) => method === 'PUT')).toHaveLength(3);
    for (const { seenAt } of set.live().versions) {
      const { originGroups } = atTheEdge(set.live(), seenAt);
      const on = originGroups[0]?.origins.filter(
        ({ properties }) => properties['enabledState'] === 'Enabled',
      );
      expect(on?.length).toBeGreaterThan(0);
    }
  });

  it('tries on while Azure still takes the change before', async () => {
    await start({ frontDoorAtOnce: 'refused', frontDoorOperationSeconds: 30 });
    const { before } = await shift(10);
    expect(set.somebodyElse(weighing(500))).toBe(202);
    await set.target.restore(before);
    const refused = set.playground.requests.filter(
      ({ method, status }) => method === 'PUT' && status === 409,
    );
    expect(refused.length).toBeGreaterThan(2);
    expect(set.shares()).toEqual(share(0));
  });
});
