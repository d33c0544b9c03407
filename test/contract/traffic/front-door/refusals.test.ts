// What defeats weights here is found before anything moves, and told with the command that mends it.
import { afterEach, describe, expect, it } from '@jest/globals';
import { defaultWorld } from '../../../../playground/default-world.js';
import type { FrontDoorWorld } from '../../../../playground/rooms/front-door/world.js';
import { Fault } from '../../../../shared/fault/fault.js';
import { once, visit } from './edge.js';
import { prepare, type Setting } from './set.js';

let set: Setting;

afterEach(() => set.playground.stop());

type Change = (profile: FrontDoorWorld) => FrontDoorWorld;

async function start(change: Change = profile => profile, habits = {}): Promise<void> {
  const world = defaultWorld();
  const frontDoors = (world.frontDoors ?? []).map(change);
  set = await prepare('green', { seed: 5, world: { ...world, frontDoors, habits } });
}

/** The first origin group with these properties over its own. */
const groupWith =
  (properties: object): Change =>
  profile => ({
    ...profile,
    originGroups: profile.originGroups.map(each => ({
      ...each,
      properties: { ...each.properties, ...properties },
    })),
  });

const originWith =
  (name: string, properties: object): Change =>
  profile => ({
    ...profile,
    originGroups: profile.originGroups.map(group => ({
      ...group,
      origins: group.origins.map(each =>
        each.name === name ? { ...each, properties: { ...each.properties, ...properties } } : each,
      ),
    })),
  });

const narrow = groupWith({
  loadBalancingSettings: { sampleSize: 4, successfulSamplesRequired: 3, additionalLatencyInMilliseconds: 50 },
});

async function shift(percent: number): Promise<Fault> {
  const { guard } = await set.target.read();
  const thrown = await set.target.write({ green: percent, blue: 100 - percent }, guard).catch(fault => fault);
  if (thrown instanceof Fault) return thrown;
  throw new Error('it was not refused');
}

const writes = () => set.playground.requests.filter(({ method }) => method === 'PATCH').length;

describe('a latency window that is too narrow', () => {
  it('would send everybody to the nearest origin, whatever the weights', async () => {
    await start(profile =>
      narrow(
        originWith('green', {
          enabledState: 'Enabled',
          weight: 1000,
          hostName: 'payments-preview.azurewebsites.net',
        })({ ...profile, distances: { 'payments-preview.azurewebsites.net': 400 } }),
      ),
    );
    expect(await visit(set.playground, 100)).toEqual({ blue: 100 });
  });

  it('is refused with the command that mends it, and nothing is written', async () => {
    await start(narrow);
    const { code, message, hint } = await shift(10);
    expect([code, message]).toEqual(['TARGET_UNSUITABLE', expect.stringContaining('50 ms')]);
    expect(hint).toContain('az afd origin-group update');
    expect(hint).toContain('--additional-latency-in-milliseconds 500');
    expect(writes()).toBe(0);
  });

  it('refuses the candidate before the first percent', async () => {
    await start(narrow);
    expect(await set.target.ready({ green: 10, blue: 90 })).toMatchObject({ kind: 'never', arm: 'green' });
    expect((await set.target.read()).remarks.join()).toContain('latency window');
    expect(writes()).toBe(0);
  });

  it('does not hold up going back, nor switching over as a whole', async () => {
    await start(narrow);
    const { split, guard } = await set.target.read();
    const { before } = await set.target.write(split, guard);
    await set.target.promote('green', guard);
    expect(set.shares()).toEqual({ blue: 0, green: 100 });
    await set.target.restore(before);
    expect(set.shares()).toEqual({ blue: 100, green: 0 });
  });
});

describe('priorities that differ', () => {
  it('are refused with the command that mends it', async () => {
    await start(originWith('green', { priority: 2 }));
    const { code, hint } = await shift(10);
    expect(code).toBe('TARGET_UNSUITABLE');
    expect(hint).toContain('az afd origin update');
    expect(hint).toContain('--origin-name green --priority 1');
    expect(writes()).toBe(0);
  });

  it('leave an enabled candidate that stands by as it is, also when all is asked for again', async () => {
    await start(originWith('green', { priority: 2, enabledState: 'Enabled' }));
    const { split, guard } = await set.target.read();
    expect(split).toEqual({ blue: 100, green: 0 });
    expect((await set.target.write(split, guard)).unchanged).toBe(true);
    expect(await shift(10)).toMatchObject({
      code: 'TARGET_UNSUITABLE',
      hint: expect.stringContaining('--origin-name green --priority 1'),
    });
    expect(writes()).toBe(0);
  });

  it('make an origin that stands by for the others: it is told, and left alone', async () => {
    await start(profile => ({
      ...profile,
      originGroups: profile.originGroups.map(group => ({
        ...group,
        origins: [
          ...group.origins,
          {
            name: 'spare',
            properties: {
              hostName: 'orders.azurewebsites.net',
              priority: 5,
              weight: 7,
              enabledState: 'Enabled',
            },
          },
        ],
      })),
    }));
    const live = await set.target.read();
    expect(live.split).toEqual({ blue: 100, green: 0, spare: 0 });
    expect(live.idle).toEqual(['green']);
    await set.target.write({ green: 10, blue: 90 }, live.guard);
    const spare = set.profile().originGroups[0]?.origins.find(({ name }) => name === 'spare');
    expect(spare?.properties).toMatchObject({ enabledState: 'Enabled', weight: 7 });
  });
});

describe('what is said beside the shares', () => {
  it('is session affinity, by which clients stay where they are', async () => {
    await start(groupWith({ sessionAffinityState: 'Enabled' }));
    expect((await set.target.read()).remarks.join()).toContain('session affinity');
    const { origin, cookie = '' } = await once(set.playground);
    expect(cookie).toMatch(/^ASLBSA=/);
    expect(origin).toBe('blue');
  });

  it('are routes that cache', async () => {
    await start(profile => ({
      ...profile,
      endpoints: profile.endpoints.map(endpoint => ({
        ...endpoint,
        routes: endpoint.routes.map(route => ({
          ...route,
          properties: {
            ...route.properties,
            cacheConfiguration: { queryStringCachingBehavior: 'IgnoreQueryString' },
          },
        })),
      })),
    }));
    expect((await set.target.read()).remarks.join()).toContain('payments/default caches answers');
  });

  it('is the origin that takes the next version: they take turns', async () => {
    await start();
    const { idle, guard } = await set.target.read();
    expect(idle).toEqual(['green']);
    await set.target.promote('green', guard);
    const later = set.targetFor({ candidate: 'blue' });
    expect((await later.read()).idle).toEqual(['blue']);
  });

  it('is the origin with the least, where none is off', async () => {
    await start(originWith('green', { enabledState: 'Enabled', weight: 5 }));
    const { idle, split } = await set.target.read();
    expect(idle).toEqual(['green']);
    expect(split['green']).toBeCloseTo(0.498, 2);
  });
});

describe('a control plane that takes no changes', () => {
  it('is met before the first percent, and nothing moves', async () => {
    await start(undefined, { frontDoorControlPlane: 'frozen' });
    const state = await set.target.ready({ green: 10, blue: 90 });
    expect(state).toMatchObject({ kind: 'never', why: expect.stringContaining('takes no change') });
    expect(set.shares()).toEqual({ blue: 100, green: 0 });
  });

  it('is told apart from one that does, which moves nobody by being asked', async () => {
    await start();
    expect(await set.target.ready({ green: 10, blue: 90 })).toEqual({ kind: 'ready' });
    expect(set.shares()).toEqual({ blue: 100, green: 0 });
    expect(writes()).toBe(1);
    const { guard, busy } = await set.target.read();
    expect(busy).toBeUndefined();
    await set.target.write({ green: 10, blue: 90 }, guard);
    expect(set.shares()['green']).toBeCloseTo(10, 1);
  });
});

describe('an origin group that does not exist', () => {
  it('is told with those that do', async () => {
    await start();
    const thrown = await set
      .targetFor({ originGroup: 'nobody' })
      .read()
      .catch(fault => fault);
    expect(thrown).toMatchObject({ code: 'TARGET_NOT_FOUND', facts: { existing: 'payments' } });
  });
});
