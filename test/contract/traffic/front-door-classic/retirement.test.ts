// The end of Front Door (classic), by the clock that is given: warned of before, refused from the day on, and gone back over it.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { PlaygroundOptions } from '../../../../playground/playground.js';
import { migrationPage, retirementDay } from '../../../../shared/traffic/front-door-classic/retirement.js';
import { candidate, prepare, type Setting, stable, worldWith } from './set.js';

const share = (percent: number) => ({ [candidate]: percent, [stable]: 100 - percent });
const puts = () => set.playground.requests.filter(({ method }) => method === 'PUT').length;

let set: Setting;
let target: Setting['target'];
/** How far the target's clock is ahead of the playground's. */
let ahead = 0;
beforeEach(() => start());
afterEach(() => set.playground.stop());

async function start(options?: PlaygroundOptions): Promise<void> {
  set = await prepare(options);
  target = set.targetFor({ now: () => set.entry.clock.now() + ahead });
  passTo(-30 * 86_400_000);
}

/** So long before the day begins, or after it. */
function passTo(millisecondsAfter: number): void {
  ahead = Date.parse(`${retirementDay}T00:00:00Z`) + millisecondsAfter - set.entry.clock.now();
}

async function shift(percent: number) {
  const { guard } = await target.read();
  return target.write(share(percent), guard);
}

describe('before the last day', () => {
  it('every rollout is told when it ends, and where to', async () => {
    await target.ready(share(10));
    expect(set.warned).toEqual([expect.stringContaining(retirementDay)]);
    expect(set.warned.join()).toContain(migrationPage);
    expect((await target.read()).remarks.join()).toContain(migrationPage);
  });

  it('a share is given up to its last second', async () => {
    passTo(-60_000);
    await shift(10);
    expect(set.shares()[candidate]).toBeCloseTo(10, 1);
  });
});

describe('from that day on', () => {
  it('nothing goes forward, and nothing is written', async () => {
    passTo(0);
    const { guard } = await target.read();
    const refused = {
      code: 'TARGET_UNSUITABLE',
      hint: expect.stringContaining(migrationPage),
      facts: { 'retired-on': retirementDay },
    };
    await expect(target.write(share(10), guard)).rejects.toMatchObject(refused);
    await expect(target.promote(candidate, guard)).rejects.toMatchObject(refused);
    expect(puts()).toBe(0);
  });

  it('it can still be looked at, and its split be kept', async () => {
    passTo(86_400_000);
    const live = await target.read();
    expect(live.split).toEqual(share(0));
    expect(live.remarks.join()).toContain('was retired');
    expect((await target.write(live.split, live.guard)).unchanged).toBe(true);
  });

  it('going back is tried all the same', async () => {
    passTo(-60_000);
    const { before } = await shift(10);
    passTo(60_000);
    await target.restore(before);
    expect(set.shares()).toEqual(share(0));
  });
});

describe('a Front Door that is on its way to its successor', () => {
  it.each(['Migrating', 'Migrated'])('takes no share while it is %s', async resourceState => {
    await set.playground.stop();
    await start({ world: worldWith(door => ({ ...door, shown: { resourceState } })) });
    await expect(shift(10)).rejects.toMatchObject({
      code: 'TARGET_UNSUITABLE',
      hint: expect.stringContaining('target: front-door'),
    });
    expect(puts()).toBe(0);
  });
});
