// A promotion that goes back: what is kept of it, and what happens to whoever comes with the same again.
import { afterEach, describe, expect, it } from '@jest/globals';
import { openStage, type PromoteStage, patience } from './stage/stage.js';
import { digestOf, policyText, worse } from './stage/world.js';

let stage: PromoteStage | undefined;
afterEach(async () => stage?.stop());

async function open(...wish: Parameters<typeof openStage>): Promise<PromoteStage> {
  stage = await openStage(...wish);
  return stage;
}

describe('a bad image in production', () => {
  it(
    'goes back, is recorded so, is refused, and is tried again only for a reason',
    async () => {
      const stage = await open(policyText({ production: { after: {} } }));
      stage.when(
        () => stage.share('production', 'bb') > 0,
        () => stage.behave('production', 'bb', worse),
      );
      const bad = await stage.promote('production', 'bb');
      expect(bad).toMatchObject({
        exitCode: 1,
        outcome: 'rolled-back',
        code: 'CANDIDATE_WORSE',
        outputs: { promoted: 'false', decision: 'start' },
      });
      expect(stage.share('production', 'bb')).toBe(0);
      expect(bad.published).toEqual({ PROMOTION_ID: bad.outputs['promotion'] });
      const recorded = stage.entries('production').find(({ kind }) => kind === 'recorded');
      expect(JSON.parse(String(recorded?.body['details']))).toMatchObject({ outcome: 'rolled-back' });
      const again = await stage.promote('production', 'bb');
      expect(again).toMatchObject({ outcome: 'refused', code: 'PROMOTION_REFUSED' });
      expect(JSON.parse(again.outputs['reasons'] ?? '')).toMatchObject([{ rule: 'retry' }]);
      stage.behave('production', 'bb', { errorRate: 0 });
      const retry = 'the database was down';
      const tried = await stage.promote('production', 'bb', { inputs: { retry } });
      expect(tried).toMatchObject({ outcome: 'passed', outputs: { promoted: 'true' } });
      const last = stage.entries('production').findLast(({ kind }) => kind === 'recorded');
      expect(JSON.parse(String(last?.body['details']))).toMatchObject({
        outcome: 'passed',
        notes: [`tried again: ${retry}`],
      });
    },
    patience,
  );
});

describe('an image whose evidence is taken back while it soaks', () => {
  it(
    'is refused at the end of its wait, and nothing of it reaches anybody',
    async () => {
      const stage = await open();
      expect(await stage.promote('test', 'aa')).toMatchObject({ outcome: 'passed' });
      const soaking = stage.promote('staging', 'aa', { inputs: { 'wait-for': '2h' } });
      await stage.revoke('test', digestOf('aa'), 'its signer was stolen');
      const refused = await soaking;
      expect(refused).toMatchObject({ outcome: 'refused', code: 'PROMOTION_REFUSED' });
      expect(JSON.parse(refused.outputs['reasons'] ?? '')).toMatchObject([{ rule: 'revoked' }]);
      expect(stage.entries('staging')).toEqual([]);
    },
    patience,
  );
});
