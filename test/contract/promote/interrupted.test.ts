// A promotion whose machine dies half-way: the same command goes on with it, whatever the rules say by then of beginnings.
import { afterEach, describe, expect, it } from '@jest/globals';
import { leftHalfWay } from './stage/left-half-way.js';
import { type PromoteStage, patience } from './stage/stage.js';
import { digestOf } from './stage/world.js';

let stage: PromoteStage | undefined;
afterEach(async () => stage?.stop());

const minute = 60_000;

async function left(production = {}): Promise<PromoteStage> {
  stage = await leftHalfWay(production);
  return stage;
}

const openings = (stage: PromoteStage) =>
  stage.entries('production').filter(({ kind }) => kind === 'rollout-opened');

describe('a promotion whose run died half-way', () => {
  it(
    'is gone on with by the same command, and is recorded once',
    async () => {
      const stage = await left();
      const again = await stage.promote('production', 'aa');
      expect(again).toMatchObject({ outcome: 'passed', outputs: { promoted: 'true' } });
      expect(again.outputs['promotion']).toBe(openings(stage)[0]?.body['promotion']);
      expect(openings(stage)).toHaveLength(1);
      expect(stage.share('production', 'aa')).toBe(100);
      expect(stage.entries('production').filter(({ kind }) => kind === 'recorded')).toHaveLength(1);
    },
    patience,
  );

  it(
    'is not left half-way because its window has closed meanwhile',
    async () => {
      const windows = { allow: ['Mon-Fri 08:00-10:00 UTC'] };
      const stage = await left({ windows, overrun: 'roll-back' });
      await stage.time.pass(90 * minute);
      const again = await stage.promote('production', 'aa');
      expect(again).toMatchObject({ outcome: 'rolled-back', code: 'ROLLOUT_ABORTED' });
      expect(stage.share('production', 'aa')).toBe(0);
    },
    patience,
  );

  it(
    'goes back when its evidence was revoked meanwhile',
    async () => {
      const stage = await left();
      await stage.revoke('production', digestOf('aa'), 'its signer was stolen');
      const again = await stage.promote('production', 'aa');
      expect(again).toMatchObject({ outcome: 'rolled-back' });
      expect(again.headline).toContain('its signer was stolen');
      expect(stage.share('production', 'aa')).toBe(0);
      const after = await stage.promote('production', 'aa', { inputs: { retry: 'once more' } });
      expect(after).toMatchObject({ outcome: 'refused', code: 'PROMOTION_REFUSED' });
    },
    patience,
  );
});
