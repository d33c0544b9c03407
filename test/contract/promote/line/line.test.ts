// Several promotions of one service into one environment: one at a time, first in, first out, and none by an old answer.
import { afterEach, describe, expect, it } from '@jest/globals';
import { openStage, type PromoteStage, patience } from '../stage/stage.js';
import { digestOf, policyText } from '../stage/world.js';

let stage: PromoteStage | undefined;
afterEach(async () => stage?.stop());

async function open(...wish: Parameters<typeof openStage>): Promise<PromoteStage> {
  stage = await openStage(...wish);
  return stage;
}

const alone = { production: { after: {}, ladder: '50%/2m, 100%', watch: '1m' } };

const isHalfWay = (stage: PromoteStage, pair: string) => () => stage.share('production', pair) === 50;

function finishedIn(stage: PromoteStage): readonly unknown[] {
  return stage
    .entries('production')
    .filter(({ kind }) => kind === 'finished')
    .map(({ body }) => body['outcome']);
}

describe('the second of two promotions', () => {
  it(
    'waits for its turn, plans anew, and goes',
    async () => {
      const stage = await open(policyText(alone));
      const first = stage.promote('production', 'aa');
      let second: Promise<unknown> = Promise.resolve();
      stage.when(isHalfWay(stage, 'aa'), () => {
        second = stage.promote('production', 'bb');
      });
      expect(await first).toMatchObject({ outcome: 'passed', outputs: { promoted: 'true' } });
      expect(await second).toMatchObject({
        outcome: 'passed',
        outputs: { promoted: 'true', decision: 'start' },
      });
      expect(stage.share('production', 'bb')).toBe(100);
      expect(finishedIn(stage)).toEqual(['passed', 'refused', 'passed']);
      expect(stage.entries('production').filter(({ kind }) => kind === 'recorded')).toHaveLength(2);
    },
    patience,
  );

  it(
    'is refused when its digest was revoked while it waited',
    async () => {
      const stage = await open(policyText(alone));
      const first = stage.promote('production', 'aa');
      let second: Promise<unknown> = Promise.resolve();
      stage.when(isHalfWay(stage, 'aa'), () => {
        second = stage.promote('production', 'bb');
      });
      stage.when(
        () => stage.entries('production').filter(({ kind }) => kind === 'rollout-opened').length === 2,
        () => stage.revoke('production', digestOf('bb'), 'its signer was stolen'),
      );
      expect(await first).toMatchObject({ outcome: 'passed' });
      const refused = await second;
      expect(refused).toMatchObject({ outcome: 'refused', code: 'PROMOTION_REFUSED' });
      expect(JSON.stringify(refused)).toContain('its signer was stolen');
      expect(stage.share('production', 'aa')).toBe(100);
    },
    patience,
  );

  it(
    'waits outside of the line when a freeze was put on in the meantime',
    async () => {
      const stage = await open(policyText(alone, { freezes: { from: 'freezes.yml' } }));
      stage.write('freezes.yml', 'freezes: []');
      const first = stage.promote('production', 'aa');
      let second: Promise<unknown> = Promise.resolve();
      stage.when(isHalfWay(stage, 'aa'), () => {
        second = stage.promote('production', 'bb');
      });
      stage.when(
        () => stage.entries('production').filter(({ kind }) => kind === 'rollout-opened').length === 2,
        () => stage.write('freezes.yml', 'freezes: [{ from: 2026-11-23, to: 2026-11-30, why: audit }]'),
      );
      expect(await first).toMatchObject({ outcome: 'passed' });
      expect(await second).toMatchObject({ outcome: 'waiting', outputs: { decision: 'wait' } });
      expect(stage.share('production', 'aa')).toBe(100);
      expect(finishedIn(stage)).toEqual(['passed', 'refused']);
    },
    patience,
  );
});
