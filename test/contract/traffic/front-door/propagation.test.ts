// What makes Front Door unlike the others: a change is taken at once and comes to the edges minutes later.
import { afterEach, describe, expect, it } from '@jest/globals';
import { defaultWorld } from '../../../../playground/default-world.js';
import type { Habits } from '../../../../playground/habits.js';
import { Fault } from '../../../../shared/fault/fault.js';
import { settle } from '../../../../shared/traffic/settle.js';
import type { Receipt } from '../../../../shared/traffic/target.js';
import { visit } from './edge.js';
import { patient, prepare, type Setting } from './set.js';

const minute = 60_000;
let set: Setting;

afterEach(() => set.playground.stop());

async function start(habits: Partial<Habits> = {}): Promise<void> {
  set = await prepare('green', { seed: 11, world: { ...defaultWorld(), habits } });
}

async function shift(percent: number): Promise<Receipt> {
  const { guard } = await set.target.read();
  return set.target.write({ green: percent, blue: 100 - percent }, guard);
}

async function faultOf(deed: Promise<unknown>): Promise<Fault> {
  const thrown = await deed.then(
    () => undefined,
    (fault: unknown) => fault,
  );
  if (thrown instanceof Fault) return thrown;
  throw new Error(`a fault was expected, and ${String(thrown)} came`);
}

/** So many requests in each of so many minutes. */
async function crowd(minutes: number, requests: number): Promise<Readonly<Record<string, number>>> {
  const met: Record<string, number> = {};
  for (let at = 0; at < minutes; at += 1) {
    for (const [origin, count] of Object.entries(await visit(set.playground, requests))) {
      met[origin] = (met[origin] ?? 0) + count;
    }
    set.playground.state.clock.advance(minute);
  }
  return met;
}

describe('a change that is on its way to the edges', () => {
  it('moves nobody before it is there, and moves them then', async () => {
    await start();
    await shift(50);
    expect(await crowd(2, 50)).toEqual({ blue: 100 });
    set.playground.state.clock.advance(10 * minute);
    const { blue = 0, green = 0 } = await crowd(2, 200);
    expect(blue + green).toBe(400);
    expect(green).toBeGreaterThan(150);
    expect(green).toBeLessThan(250);
  });

  it('is seen by the requests of each origin, long before the budget', async () => {
    await start({ frontDoorPropagationSeconds: 240 });
    const receipt = await shift(50);
    await crowd(4, 60);
    expect((await set.target.seen(receipt)).kind).toBe('not-yet');
    await crowd(7, 60);
    const seen = await set.target.seen(receipt);
    expect(seen).toMatchObject({ kind: 'seen', by: 'telemetry' });
    expect(set.entry.clock.now() - receipt.askedAt).toBeLessThan(15 * minute);
  });

  it.each(['with-port', 'without-port'] as const)('is counted by origins that are named %s', async names => {
    await start({ frontDoorPropagationSeconds: 60, frontDoorOriginNames: names });
    const receipt = await shift(50);
    await crowd(8, 60);
    expect(await set.target.seen(receipt)).toMatchObject({ kind: 'seen', by: 'telemetry' });
  });

  it('is taken for being there after the budget where nobody asks for anything, and that is said', async () => {
    await start();
    const receipt = await shift(10);
    const settled = await settle(set.target, receipt, { clock: set.entry.clock });
    expect(settled).toMatchObject({ kind: 'seen', seen: { by: 'budget' } });
    expect(settled.tookMilliseconds).toBeGreaterThanOrEqual(19 * minute);
    expect(settled.tookMilliseconds).toBeLessThan(25 * minute);
  });

  it('is not taken for being there after the budget where requests say otherwise', async () => {
    await start({ frontDoorPropagationSeconds: 3_600 });
    const receipt = await shift(50);
    await crowd(25, 60);
    expect(await set.target.seen(receipt)).toMatchObject({ kind: 'not-yet', split: { blue: 100, green: 0 } });
  });

  it('takes the time alone where metrics may not be read', async () => {
    await start({ frontDoorPropagationSeconds: 60 });
    const receipt = await shift(50);
    await crowd(10, 60);
    set.playground.trouble.add({ match: { path: 'Microsoft.Insights/metrics' }, do: { status: 403 } });
    expect((await set.target.seen(receipt)).kind).toBe('not-yet');
    set.playground.state.clock.advance(15 * minute);
    expect(await set.target.seen(receipt)).toMatchObject({ kind: 'seen', by: 'budget' });
  });
});

describe('going forward', () => {
  it('never overlaps a change that is on its way, and says when it can go on', async () => {
    await start();
    const { askedAt } = await shift(10);
    const fault = await faultOf(shift(25));
    expect(fault.code).toBe('TRAFFIC_NOT_SETTLED');
    expect(Date.parse(String(fault.facts['settles-at'])) - askedAt).toBeGreaterThan(18 * minute);
    expect(set.shares()['green']).toBeCloseTo(10, 1);
    expect((await set.target.read()).busy).toContain('on its way to the edges');
    await patient(set.target, set.entry).write({ green: 25, blue: 75 }, (await set.target.read()).guard);
    expect(set.entry.clock.now() - askedAt).toBeGreaterThan(18 * minute);
    expect(set.shares()['green']).toBeCloseTo(25, 1);
  });

  it('goes on at once when requests have shown that the change is there', async () => {
    await start({ frontDoorPropagationSeconds: 60 });
    const receipt = await shift(50);
    await crowd(8, 60);
    expect((await set.target.seen(receipt)).kind).toBe('seen');
    await shift(80);
    expect(set.shares()['green']).toBeCloseTo(80, 1);
  });

  it('waits for what another run set off, as far as Azure tells when an origin was changed', async () => {
    await start();
    await shift(10);
    const other = set.targetFor();
    const { guard } = await other.read();
    const fault = await faultOf(other.write({ green: 20, blue: 80 }, guard));
    expect(fault.code).toBe('TRAFFIC_NOT_SETTLED');
  });
});

describe('going back', () => {
  it('is written at once, while the change before is on its way', async () => {
    await start();
    const { before } = await shift(10);
    const askedAt = set.entry.clock.now();
    const receipt = await set.target.restore(before);
    expect(set.shares()).toEqual({ blue: 100, green: 0 });
    expect(set.entry.clock.now() - askedAt).toBeLessThan(5_000);
    expect((await set.target.seen(receipt)).kind).toBe('not-yet');
  });

  it('is not seen before its time, and then by the budget, which proves nothing', async () => {
    await start();
    const { before } = await shift(10);
    const receipt = await set.target.restore(before);
    set.playground.state.clock.advance(19 * minute);
    expect((await set.target.seen(receipt)).kind).toBe('not-yet');
    set.playground.state.clock.advance(2 * minute);
    expect(await set.target.seen(receipt)).toMatchObject({ kind: 'seen', by: 'budget' });
  });

  it('from everything never leaves a moment without an enabled origin', async () => {
    await start({ frontDoorPropagationSeconds: 60 });
    const { before } = await shift(10);
    const { target, entry, playground } = set;
    const { guard } = await target.read();
    await patient(target, entry).promote('green', guard);
    expect(set.shares()).toEqual({ blue: 0, green: 100 });
    await target.restore(before);
    expect(set.shares()).toEqual({ blue: 100, green: 0 });
    const [live] = playground.state.frontDoors.profiles;
    for (const { profile } of live?.versions ?? []) {
      const on = profile.originGroups[0]?.origins.filter(
        each => each.properties['enabledState'] === 'Enabled',
      );
      expect(on?.length).toBeGreaterThan(0);
    }
  });

  it('takes two changes from everything, and both their times', async () => {
    await start();
    const { before } = await shift(10);
    const { target, entry } = set;
    await patient(target, entry).promote('green', (await target.read()).guard);
    await entry.clock.sleep(40 * minute);
    const receipt = await target.restore(before);
    set.playground.state.clock.advance(30 * minute);
    expect((await target.seen(receipt)).kind).toBe('not-yet');
    set.playground.state.clock.advance(11 * minute);
    expect(await target.seen(receipt)).toMatchObject({ kind: 'seen', by: 'budget' });
  });

  it('tries on while Azure still takes the change before', async () => {
    await start({ frontDoorAtOnce: 'refused', frontDoorOperationSeconds: 30 });
    const { before } = await shift(10);
    expect(set.somebodyElse('PATCH', '/originGroups/payments/origins/green', { weight: 500 })).toBe(202);
    await set.target.restore(before);
    const refused = set.playground.requests.filter(
      ({ method, status }) => method === 'PATCH' && status === 409,
    );
    expect(refused.length).toBeGreaterThan(2);
    expect(set.shares()['green']).toBe(0);
  });
});
