// A window that closes while the promotion is half-way: by the policy it finishes, is held, or goes back.
import { afterEach, describe, expect, it } from '@jest/globals';
import { openStage, type PromoteStage, patience } from './stage/stage.js';
import { policyText } from './stage/world.js';

let stage: PromoteStage | undefined;
afterEach(async () => stage?.stop());

const closes = Date.UTC(2026, 10, 23, 9, 40);
const minute = 60_000;

/** Hardly anybody comes from the first share on, so that it takes longer than it should. */
async function open(overrun: string): Promise<PromoteStage> {
  const windows = { allow: ['Mon-Fri 08:00-09:40 UTC'] };
  const production = { after: {}, ladder: '50%/20m, 100%', watch: '1m', windows, overrun, 'hold-for': '1h' };
  const opened = await openStage(policyText({ production }));
  stage = opened;
  opened.when(
    () => opened.share('production', 'aa') === 50,
    () => {
      opened.visitors.perSecond = 0.02;
    },
  );
  return opened;
}

const orders = (stage: PromoteStage) =>
  stage.entries('production').filter(({ kind }) => kind.endsWith('-ordered'));

describe('a promotion that outlasts its window', () => {
  it(
    'finishes, where the policy says so',
    async () => {
      const stage = await open('finish');
      stage.when(
        () => stage.time.now() > closes + minute,
        () => {
          stage.visitors.perSecond = 5;
        },
      );
      expect(await stage.promote('production', 'aa')).toMatchObject({ outcome: 'passed' });
      expect(stage.time.now()).toBeGreaterThan(closes);
      expect(orders(stage)).toEqual([]);
      expect(stage.share('production', 'aa')).toBe(100);
    },
    patience,
  );

  it(
    'is held, where the policy says so, until a person decides',
    async () => {
      const stage = await open('hold');
      const shares: number[] = [];
      stage.when(
        () => stage.time.now() > closes + 10 * minute,
        () => void shares.push(stage.share('production', 'aa')),
      );
      const ended = await stage.promote('production', 'aa');
      expect(orders(stage)).toMatchObject([{ kind: 'pause-ordered' }]);
      expect(String(orders(stage)[0]?.body['reason'])).toContain('its window has closed');
      expect(shares).toEqual([50]);
      // Nobody did in time.
      expect(ended).toMatchObject({ outcome: 'rolled-back' });
      expect(stage.share('production', 'aa')).toBe(0);
    },
    patience,
  );

  it(
    'goes back, where the policy says so',
    async () => {
      const stage = await open('roll-back');
      const ended = await stage.promote('production', 'aa');
      expect(ended).toMatchObject({ outcome: 'rolled-back', code: 'ROLLOUT_ABORTED' });
      expect(orders(stage)).toMatchObject([{ kind: 'abort-ordered' }]);
      expect(stage.share('production', 'aa')).toBe(0);
      expect(stage.time.now()).toBeLessThan(closes + 30 * minute);
    },
    patience,
  );
});
