// Whom a policy asks before a promotion begins, and which ladder it chooses by what changes.
import { userInfo } from 'node:os';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openStage, type PromoteStage, patience } from './stage/stage.js';
import { policyText, worse } from './stage/world.js';

let stage: PromoteStage | undefined;
afterEach(async () => stage?.stop());

async function open(...wish: Parameters<typeof openStage>): Promise<PromoteStage> {
  stage = await openStage(...wish);
  return stage;
}

describe('a policy that asks a person', () => {
  it(
    'waits for somebody else than the one who asks',
    async () => {
      const stage = await open(policyText({ test: { 'ask-when': { 'artifact-older-than': '1d' } } }));
      const alone = await stage.promote('test', 'aa');
      expect(alone).toMatchObject({ exitCode: 0, outcome: 'waiting', outputs: { decision: 'wait' } });
      expect(JSON.parse(alone.outputs['reasons'] ?? '')).toMatchObject([{ rule: 'approval' }]);
      const own = await stage.promote('test', 'aa', { inputs: { 'approved-by': userInfo().username } });
      expect(own).toMatchObject({ outcome: 'waiting' });
      expect(stage.entries('test')).toEqual([]);
      const other = await stage.promote('test', 'aa', { inputs: { 'approved-by': 'ann' } });
      expect(other).toMatchObject({ outcome: 'passed', outputs: { decision: 'start' } });
      const recorded = stage.entries('test').find(({ kind }) => kind === 'recorded');
      expect(JSON.parse(String(recorded?.body['details']))).toMatchObject({ approvedBy: ['ann'] });
    },
    patience,
  );

  it(
    'asks after something was rolled back there lately',
    async () => {
      const asking = { 'ask-when': { 'rolled-back-within': '1d' } };
      const stage = await open(policyText({ production: { after: {}, ...asking } }));
      stage.when(
        () => stage.share('production', 'bb') > 0,
        () => stage.behave('production', 'bb', worse),
      );
      expect(await stage.promote('production', 'bb')).toMatchObject({ outcome: 'rolled-back' });
      expect(await stage.promote('production', 'aa')).toMatchObject({ outcome: 'waiting' });
      await stage.time.pass(25 * 3_600_000);
      expect(await stage.promote('production', 'aa')).toMatchObject({ outcome: 'passed' });
    },
    patience,
  );
});

describe('a policy with a ladder for what changes', () => {
  it(
    'climbs carefully the first time, and quickly where only settings differ',
    async () => {
      const ladders = { 'first-promotion': '25%/2m, 100%', 'configuration-only': 'instant' };
      const stage = await open(policyText({ production: { after: {}, 'ladder-when': ladders } }));
      const sharesOf = ({ outputs }: { readonly outputs: Readonly<Record<string, string>> }) => {
        const plan: { readonly rungs: readonly { readonly percent: number }[] } = JSON.parse(
          outputs['plan'] ?? '',
        );
        return plan.rungs.map(({ percent }) => percent);
      };
      const settings = { 'configuration-only': 'true' };
      const first = await stage.promote('production', 'aa', { inputs: settings });
      expect(first).toMatchObject({ outcome: 'passed' });
      expect(sharesOf(first)).toEqual([25]);
      const planned = { 'dry-run': 'true' };
      expect(sharesOf(await stage.promote('production', 'bb', { inputs: planned }))).toEqual([50]);
      expect(
        sharesOf(await stage.promote('production', 'bb', { inputs: { ...planned, ...settings } })),
      ).toEqual([]);
    },
    patience,
  );
});
