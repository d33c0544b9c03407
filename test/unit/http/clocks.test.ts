// The real clock, and the stepped one that the other tests lean on.
import { getEventListeners } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { realClock } from '../../../shared/wiring/clock.js';
import { steppedClock } from '../../support/stepped-clock.js';

describe('The real clock', () => {
  it('lets at least the time pass that is asked for', async () => {
    const before = realClock.now();
    await realClock.sleep(20);
    expect(realClock.now() - before).toBeGreaterThanOrEqual(19);
  });

  it('wakes at once when the signal comes, with its reason, and forgets the signal', async () => {
    const mine = new AbortController();
    const reason = new Error('enough');
    const ended = expect(realClock.sleep(2 ** 40, mine.signal)).rejects.toBe(reason);
    mine.abort(reason);
    await ended;
    await expect(realClock.sleep(0, mine.signal)).rejects.toBe(reason);
  });

  it('leaves no listener behind when it wakes by itself', async () => {
    const mine = new AbortController();
    await realClock.sleep(1, mine.signal);
    expect(getEventListeners(mine.signal, 'abort')).toEqual([]);
  });
});

describe('The stepped clock', () => {
  it('jumps by itself from sleeper to sleeper, in the order of their times', async () => {
    const clock = steppedClock({ startsAt: 0 });
    const woken: string[] = [];
    const sleep = async (name: string, milliseconds: number) => {
      await clock.sleep(milliseconds);
      woken.push(`${name} at ${clock.now()}`);
    };
    await Promise.all([sleep('late', 3_600_000), sleep('early', 1_000).then(() => sleep('early', 1_000))]);
    expect(woken).toEqual(['early at 1000', 'early at 2000', 'late at 3600000']);
  });

  it('waits for what the stopwatch bounds', async () => {
    const clock = steppedClock({ startsAt: 0 });
    const bounded = new AbortController();
    const watch = clock.stopwatch.sleep(10, bounded.signal).catch(() => 'called off');
    const slept = clock.sleep(1_000);
    for (let turn = 0; turn < 20; turn += 1) await new Promise(resolve => setImmediate(resolve));
    expect(clock.now()).toBe(0);
    bounded.abort();
    await Promise.all([watch, slept]);
    expect(clock.now()).toBe(1_000);
  });

  it('goes by hand exactly as far as it is told', async () => {
    const clock = steppedClock({ startsAt: 0, byItself: false });
    let woken = false;
    const slept = clock.sleep(100).then(() => {
      woken = true;
    });
    await clock.advance(99);
    expect([woken, clock.now()]).toEqual([false, 99]);
    await clock.advance(1);
    await slept;
    expect(clock.waits).toEqual([100]);
  });
});
