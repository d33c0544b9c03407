// Turns: never more at once, and never more in a time, than Log Analytics grants.
import { describe, expect, it } from '@jest/globals';
import { createTurns } from '../../../../shared/telemetry/log-analytics/turns.js';
import { steppedClock } from '../../../support/stepped-clock.js';

describe('turns', () => {
  it('let five work at once, and the next one in when one is done, in order', async () => {
    const clock = steppedClock({ byItself: false });
    const turns = createTurns(clock);
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const work = Array.from({ length: 7 }, (_, at) =>
      turns(async () => {
        begun.push(at);
        await new Promise<void>(resolve => ends.push(resolve));
        return at;
      }),
    );
    await clock.advance(0);
    expect(begun).toEqual([0, 1, 2, 3, 4]);
    ends[3]?.();
    await work[3];
    await clock.advance(0);
    expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
    for (let done = 0; done < 7; done += 1) {
      for (const end of ends) end();
      await clock.advance(0);
    }
    expect(await Promise.all(work)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('begin so many in half a minute, and wait for the rest of it then', async () => {
    const clock = steppedClock();
    const turns = createTurns(clock, { atOnce: 2, most: 3, inMilliseconds: 30_000 });
    const from = clock.now();
    const begun: number[] = [];
    const work = Array.from({ length: 7 }, () => turns(async () => begun.push(clock.now() - from)));
    await Promise.all(work);
    expect(begun).toEqual([0, 0, 0, 30_000, 30_000, 30_000, 60_000]);
  });

  it('go on after work that failed', async () => {
    const turns = createTurns(steppedClock(), { atOnce: 1, most: 10, inMilliseconds: 1_000 });
    const failed = turns(() => Promise.reject(new Error('no')));
    const next = turns(async () => 'yes');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
